package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/**
 * How a host's own mapper reads and writes a type of the model.
 *
 * @param <T> the type
 */
public final class HostForm<T> {

    private final Class<T> type;
    private final Function<Fields, Optional<T>> reader;
    private final Writer<T> writer;

    private HostForm(Class<T> type, Function<Fields, Optional<T>> reader, Writer<T> writer) {
        this.type = type;
        this.reader = reader;
        this.writer = writer;
    }

    private interface Writer<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    /**
     * All types that can be read and written.
     *
     * @return a form for each
     */
    public static List<HostForm<?>> all() {
        return List.of(
                new HostForm<>(OrganisationStructure.class, StructureForm::read, (structure, json) -> {
                    json.writeStartObject();
                    StructureWriter.writeProperties(structure, json);
                    json.writeEndObject();
                }),
                new HostForm<>(CompetenceInventory.class, InventoryDocument::whole, InventoryDocument::write),
                new HostForm<>(Employee.class, EmployeeForm::read, EmployeeWriter::write));
    }

    /**
     * The type.
     *
     * @return the class of the values
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Reads a value.
     *
     * @param tree what stands in JSON
     * @param found told what is wrong
     * @return the value; empty where something is wrong
     */
    public Optional<T> read(JsonNode tree, Consumer<Finding> found) {
        Problems problems = new Problems();
        Optional<T> value = reader.apply(Fields.root(tree, problems));
        problems.list().forEach(problem -> found.accept(problem.finding()));
        return value;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param json where to
     * @throws IOException if it cannot be written
     */
    public void write(T value, JsonGenerator json) throws IOException {
        writer.write(value, json);
    }
}
