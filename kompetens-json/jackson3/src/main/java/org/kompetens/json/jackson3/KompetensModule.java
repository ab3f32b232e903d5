package org.kompetens.json.jackson3;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.form.Form;
import org.kompetens.json.form.HostForms;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a host's own {@code ObjectMapper} read and write {@link CompetenceInventory}, {@link OrganisationStructure} and
 * {@link Employee} in the same form as {@link InventoryDocument} and {@link EmployeeLines}. Found by
 * {@code findAndRegisterModules}, and by Spring Boot by itself.
 *
 * <p>A form that is wrong ends in the mapper's own {@link MismatchedInputException}. Its message names the first places
 * and rules, and no value; its cause is a {@link FindingsException} with all that was found. What is no JSON at all, or
 * has a property twice, is for the mapper's own settings to refuse. For all findings by line and column, read with
 * {@link InventoryDocument}.
 */
public final class KompetensModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module to register. */
    public KompetensModule() {
        super("kompetens");
        HostForms.each(new HostForms.Taker() {
            @Override
            public <T> void take(Class<T> type, Form<T> form) {
                addDeserializer(type, new FormDeserializer<>(type, form));
                addSerializer(type, new FormSerializer<>(type, form));
            }
        });
    }

    private static final class FormDeserializer<T> extends StdDeserializer<T> {

        private final Form<T> form;

        FormDeserializer(Class<T> type, Form<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Problems problems = new Problems();
            Optional<T> value = form.read(Place.root(tree(parser), problems));
            if (value.isEmpty()) {
                FindingsException cause = new FindingsException(problems.findings());
                throw mismatch(parser, cause.getMessage()).withCause(cause);
            }
            return value.get();
        }

        private JsonValue tree(JsonParser parser) {
            try {
                return JsonTree.readValue(ParserIn.ofHost(parser));
            } catch (IOException e) {
                throw JacksonIOException.construct(e, parser);
            } catch (MalformedJsonException e) {
                throw mismatch(parser, "An object has a property twice, or a number is too large");
            }
        }

        private MismatchedInputException mismatch(JsonParser parser, @Nullable String message) {
            return MismatchedInputException.from(parser, handledType(), message);
        }
    }

    private static final class FormSerializer<T> extends StdSerializer<T> {

        private final Form<T> form;

        FormSerializer(Class<T> type, Form<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            try {
                form.write(value, GeneratorOut.ofHost(json));
            } catch (IOException e) {
                throw JacksonIOException.construct(e, json);
            }
        }
    }
}
