package org.kompetens.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.form.HostForm;
import org.kompetens.json.form.HostForms;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ids and constants of the library as names of properties, where a host has a map by them. */
final class HostKeys {

    private HostKeys() {}

    static final class Writing extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return serializer(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return serializer(type);
        }

        private static @Nullable ValueSerializer<?> serializer(JavaType type) {
            Class<?> raw = type.getRawClass();
            return HostForms.of(raw)
                    .<ValueSerializer<?>>map(form -> serializer(raw, form))
                    .orElse(null);
        }

        @SuppressWarnings("unchecked") // a form is found by its type
        private static <T> ValueSerializer<T> serializer(Class<T> type, HostForm<?> form) {
            return new NameSerializer<>(type, (HostForm<T>) form);
        }
    }

    static final class Reading implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return HostForms.of(raw)
                    .map(form -> new NameDeserializer(raw, form))
                    .orElse(null);
        }
    }

    private static final class NameSerializer<T> extends StdSerializer<T> {

        private final HostForm<T> form;

        NameSerializer(Class<T> type, HostForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            if (!form.isName()) {
                context.reportBadDefinition(handledType(), form.notAName());
            }
            json.writeName(form.name(value));
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
        public Object deserializeKey(String key, DeserializationContext context) {
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
