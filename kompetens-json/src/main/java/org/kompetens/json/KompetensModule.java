package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/**
 * Lets a host's own {@code ObjectMapper} read and write {@link CompetenceInventory}, {@link OrganisationStructure} and
 * {@link Employee} in the same form as {@link InventoryDocument} and {@link EmployeeLines}. Found by
 * {@code findAndRegisterModules}.
 *
 * <p>A form that is wrong ends in the mapper's own mismatch exception, whose message names the first places and rules,
 * and no value. What is no JSON at all, or has a property twice, is for the mapper's own settings to refuse. For all
 * findings by line and column, read with {@link InventoryDocument}.
 */
public final class KompetensModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final int IN_MESSAGE = 10;

    /** A module to register. */
    public KompetensModule() {
        super("kompetens");
        addDeserializer(
                OrganisationStructure.class, new FormDeserializer<>(OrganisationStructure.class, StructureForm::read));
        addDeserializer(Employee.class, new FormDeserializer<>(Employee.class, EmployeeForm::read));
        addSerializer(
                OrganisationStructure.class, new FormSerializer<>(OrganisationStructure.class, (structure, json) -> {
                    json.writeStartObject();
                    StructureWriter.writeProperties(structure, json);
                    json.writeEndObject();
                }));
        addDeserializer(
                CompetenceInventory.class, new FormDeserializer<>(CompetenceInventory.class, InventoryDocument::whole));
        addSerializer(
                CompetenceInventory.class, new FormSerializer<>(CompetenceInventory.class, InventoryDocument::write));
        addSerializer(Employee.class, new FormSerializer<>(Employee.class, EmployeeWriter::write));
    }

    private static final class FormDeserializer<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Function<Fields, Optional<T>> form;

        FormDeserializer(Class<T> type, Function<Fields, Optional<T>> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Problems problems = new Problems();
            Optional<T> value = form.apply(Fields.root(context.readTree(parser), problems));
            if (value.isEmpty()) {
                String first = problems.list().stream()
                        .limit(IN_MESSAGE)
                        .map(problem -> problem.finding().path() + " ["
                                + problem.finding().code() + "]")
                        .collect(Collectors.joining("; "));
                return context.reportInputMismatch(this, "%s", first);
            }
            return value.get();
        }
    }

    /** Writes a value. */
    private interface Form<T> {
        void write(T value, JsonGenerator json) throws IOException;
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
            form.write(value, json);
        }
    }
}
