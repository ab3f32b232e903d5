package org.kompetens.json.jackson3;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.form.HostForm;
import org.kompetens.json.form.HostForms;
import org.kompetens.json.token.TokenLocations;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the library's types, or refuses them by name. */
final class HostDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return deserializer(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return deserializer(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return HostForms.of(type).isPresent();
    }

    private static @Nullable ValueDeserializer<?> deserializer(Class<?> type) {
        return HostForms.of(type)
                .<ValueDeserializer<?>>map(form -> new FormDeserializer<>(type, form))
                .orElse(null);
    }

    private static final class FormDeserializer<T> extends StdDeserializer<T> {

        private final HostForm<T> form;

        FormDeserializer(Class<?> type, HostForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!form.isRead()) {
                context.reportBadDefinition(handledType(), form.notRead());
            }
            TokenLocations locations = new TokenLocations();
            try {
                return form.read(ParserIn.ofHost(parser, locations), locations);
            } catch (IOException e) {
                throw JacksonIOException.construct(e, parser);
            } catch (FindingsException e) {
                throw WrongFormException.of(parser, handledType(), e);
            }
        }

        /** The documented form names no classes, even where a mapper looks for them in everything it reads. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }
}
