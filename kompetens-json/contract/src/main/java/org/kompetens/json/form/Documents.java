package org.kompetens.json.form;

import java.util.List;
import java.util.Optional;

/** The kinds of documents whose form is declared. */
public final class Documents {

    /** All of them; each has a JSON Schema and its tables on the reference page. */
    public static final List<DocumentType> ALL = List.of(
            new DocumentType(
                    "inventory",
                    InventoryForm.INVENTORY,
                    "An organisation's structure, and its employees or some of them."),
            new DocumentType("structure", StructureForm.STRUCTURE, "An organisation's structure without employees."),
            new DocumentType("employee", EmployeeForm.EMPLOYEE, "An employee, as one line of a file of JSON lines."));

    private Documents() {}

    /**
     * The kind of this name.
     *
     * @param name the name
     * @return the kind; empty where there is none
     */
    public static Optional<DocumentType> find(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
