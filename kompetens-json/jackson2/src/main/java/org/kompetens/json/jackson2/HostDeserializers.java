package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.form.HostForm;
import org.kompetens.json.form.HostForms;
import org.kompetens.json.token.TokenLocations;

/** Reads the library's types, or refuses them by name. */
final class HostDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return deserializer(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return deserializer(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return HostForms.of(type).isPresent();
    }

    private static @Nullable JsonDeserializer<?> deserializer(Class<?> type) {
        return HostForms.of(type)
                .<JsonDeserializer<?>>map(form -> new FormDeserializer<>(type, form))
                .orElse(null);
    }

    private static final class FormDeserializer<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient HostForm<T> form;

        FormDeserializer(Class<?> type, HostForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!form.isRead()) {
                context.reportBadDefinition(handledType(), form.notRead());
            }
            TokenLocations locations = new TokenLocations();
            try {
                return form.read(ParserIn.ofHost(parser, locations), locations);
            } catch (FindingsException e) {
                throw WrongFormException.of(parser, handledType(), e);
            }
        }

        /** The documented form names no classes, even where a mapper looks for them in everything it reads. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return deserialize(parser, context);
        }
    }
}
