package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.HostForm;
import org.kompetens.json.InventoryDocument;
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
        HostForm.all().forEach(this::add);
    }

    private <T> void add(HostForm<T> form) {
        addDeserializer(form.type(), new FormDeserializer<>(form));
        addSerializer(form.type(), new FormSerializer<>(form));
    }

    private static final class FormDeserializer<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient HostForm<T> form;

        FormDeserializer(HostForm<T> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            List<Finding> findings = new ArrayList<>();
            Optional<T> value = form.read(context.readTree(parser), findings::add);
            if (value.isEmpty()) {
                FindingsException cause = new FindingsException(new Findings(findings));
                MismatchedInputException mismatch =
                        MismatchedInputException.from(parser, form.type(), cause.getMessage());
                mismatch.initCause(cause);
                throw mismatch;
            }
            return value.get();
        }
    }

    private static final class FormSerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient HostForm<T> form;

        FormSerializer(HostForm<T> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            form.write(value, json);
        }
    }
}
