package org.kompetens.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.form.HostForm;
import org.kompetens.json.form.HostForms;
import org.kompetens.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the library's types, or refuses them by name. */
final class HostSerializers extends Serializers.Base {

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
        return new FormSerializer<>(type, (HostForm<T>) form);
    }

    private static final class FormSerializer<T> extends StdSerializer<T> {

        private final HostForm<T> form;

        FormSerializer(Class<T> type, HostForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            if (!form.isWritten()) {
                context.reportBadDefinition(handledType(), form.notWritten());
            }
            Language language =
                    Language.ofTag(context.getLocale().toLanguageTag()).orElse(Language.EN);
            try {
                form.write(value, GeneratorOut.ofHost(json), language);
            } catch (IOException e) {
                throw JacksonIOException.construct(e, json);
            }
        }

        /** The documented form names no classes, even where a mapper has them in everything it writes. */
        @Override
        public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
            serialize(value, json, context);
        }
    }
}
