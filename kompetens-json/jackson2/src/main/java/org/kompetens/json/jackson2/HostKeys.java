package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.form.HostForm;
import org.kompetens.json.form.HostForms;

/** Ids and constants of the library as names of properties, where a host has a map by them. */
final class HostKeys {

    private HostKeys() {}

    static final class Writing extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return HostForms.of(raw)
                    .<JsonSerializer<?>>map(form -> serializer(raw, form))
                    .orElse(null);
        }

        @SuppressWarnings("unchecked") // a form is found by its type
        private static <T> JsonSerializer<T> serializer(Class<T> type, HostForm<?> form) {
            return new NameSerializer<>(type, (HostForm<T>) form);
        }
    }

    static final class Reading implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return HostForms.of(raw)
                    .map(form -> new NameDeserializer(raw, form))
                    .orElse(null);
        }
    }

    private static final class NameSerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient HostForm<T> form;

        NameSerializer(Class<T> type, HostForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (!form.isName()) {
                provider.reportBadDefinition(handledType(), form.notAName());
            }
            json.writeFieldName(form.name(value));
        }
    }

    private static final class NameDeserializer extends KeyDeserializer {

        private final Class<?> type;
        private final HostForm<?> form;

        NameDeserializer(Class<?> type, HostForm<?> form) {
            this.type = type;
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!form.isName() || !form.isRead()) {
                context.reportBadDefinition(type, form.notAName());
            }
            Optional<?> named = form.named(key);
            if (named.isEmpty()) {
                throw WrongFormException.ofName(context.getParser(), type);
            }
            return named.get();
        }
    }
}
