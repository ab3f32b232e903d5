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
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/**
 * Lets a host's own {@code ObjectMapper} read and write {@link OrganisationStructure} and {@link Employee} in the same
 * form as {@link InventoryDocument} and {@link EmployeeLines}. Found by {@code findAndRegisterModules}.
 *
 * <p>A form that is wrong ends in the mapper's own mismatch exception, whose message names each place and rule, and no
 * value. For findings by line and column, read with {@link InventoryDocument}.
 */
public final class KompetensModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

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
                String all = problems.list().stream()
                        .map(problem -> problem.finding().path() + " ["
                                + problem.finding().code() + "]")
                        .collect(Collectors.joining("; "));
                return context.reportInputMismatch(this, "%s", all);
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
