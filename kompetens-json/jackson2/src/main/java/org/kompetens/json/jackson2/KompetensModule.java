package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
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

        private static final long serialVersionUID = 1L;
        private final transient Form<T> form;

        FormDeserializer(Class<T> type, Form<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Problems problems = new Problems();
            Optional<T> value = form.read(Place.root(tree(parser), problems));
            if (value.isEmpty()) {
                FindingsException cause = new FindingsException(problems.findings());
                throw (JsonMappingException)
                        mismatch(parser, cause.getMessage()).initCause(cause);
            }
            return value.get();
        }

        private JsonValue tree(JsonParser parser) throws IOException {
            try {
                return JsonTree.readValue(ParserIn.ofHost(parser));
            } catch (MalformedJsonException e) {
                throw mismatch(parser, "An object has a property twice, or a number is too large");
            }
        }

        private JsonMappingException mismatch(JsonParser parser, @Nullable String message) {
            return MismatchedInputException.from(parser, handledType(), message);
        }
    }

    private static final class FormSerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Form<T> form;

        FormSerializer(Class<T> type, Form<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            form.write(value, new GeneratorOut(json));
        }
    }
}
