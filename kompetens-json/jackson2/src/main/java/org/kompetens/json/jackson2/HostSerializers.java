package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.form.HostForm;
import org.kompetens.json.form.HostForms;
import org.kompetens.text.Language;

/** Writes the library's types, or refuses them by name. */
final class HostSerializers extends Serializers.Base {

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
        return new FormSerializer<>(type, (HostForm<T>) form);
    }

    private static final class FormSerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient HostForm<T> form;

        FormSerializer(Class<T> type, HostForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (!form.isWritten()) {
                provider.reportBadDefinition(handledType(), form.notWritten());
            }
            Language language =
                    Language.ofTag(provider.getLocale().toLanguageTag()).orElse(Language.EN);
            form.write(value, new GeneratorOut(json), language);
        }

        /** The documented form names no classes, even where a mapper has them in everything it writes. */
        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, json, provider);
        }
    }
}
