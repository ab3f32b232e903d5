package org.kompetens.json.form;

import static org.kompetens.json.form.EmployeeForm.EMPLOYEE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.each;
import static org.kompetens.json.form.Part.embedded;

import java.util.List;
import java.util.Optional;
import org.kompetens.json.token.JsonValue;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/** An organisation's structure with its employees. */
public final class InventoryForm {

    private static final String TYPE = "inventory";

    static final Part<CompetenceInventory, OrganisationStructure> ITS_STRUCTURE =
            embedded(StructureForm.CONTENT, CompetenceInventory::structure);

    /** The employees, each read for itself. */
    public static final Part<CompetenceInventory, List<Optional<Employee>>> EMPLOYEES =
            each("employees", list(EMPLOYEE), "The employees.", CompetenceInventory::employees);

    /** An inventory in which each employee can be read. */
    public static final ObjectForm<CompetenceInventory> INVENTORY = ObjectForm.checked(
            TYPE,
            List.of(
                    Header.document(TYPE, List.of(TYPE, StructureForm.TYPE)),
                    Header.version(),
                    ITS_STRUCTURE,
                    EMPLOYEES),
            (of, object) -> of.get(EMPLOYEES).stream().allMatch(Optional::isPresent)
                    ? Optional.of(new CompetenceInventory(
                            of.get(ITS_STRUCTURE),
                            of.get(EMPLOYEES).stream().flatMap(Optional::stream).toList()))
                    : Optional.empty());

    /**
     * What could be read of an inventory, each employee for itself.
     *
     * @param structure the structure; empty where something in it is wrong
     * @param employees the employees; empty where something in the record is wrong
     */
    public record Content(Optional<OrganisationStructure> structure, List<Optional<Employee>> employees) {}

    private InventoryForm() {}

    /**
     * Reads the structure alone, of a document that is read in part.
     *
     * @param place where it stands
     * @return what could be read
     */
    public static Optional<OrganisationStructure> readStructure(Place place) {
        if (!Form.isOf(JsonValue.Kind.OBJECT, "object", place)) {
            return Optional.empty();
        }
        ObjectPlace object = new ObjectPlace(place);
        if (Header.isNewer(object, INVENTORY)) {
            return Optional.empty();
        }
        Optional<OrganisationStructure> structure = ITS_STRUCTURE.read(object);
        INVENTORY.names().forEach(object::property);
        object.hasNoOther();
        return structure;
    }

    /**
     * Reads as much of an inventory as is right.
     *
     * @param place where it stands
     * @return what could be read
     */
    public static Optional<Content> readContent(Place place) {
        if (!Form.isOf(JsonValue.Kind.OBJECT, "object", place)) {
            return Optional.empty();
        }
        ObjectPlace object = new ObjectPlace(place);
        if (Header.isNewer(object, INVENTORY)) {
            return Optional.empty();
        }
        ReadObject<CompetenceInventory> read = INVENTORY.readParts(object);
        Optional<OrganisationStructure> structure =
                object.hasNoOther() && read.isComplete() ? read.find(ITS_STRUCTURE) : Optional.empty();
        return Optional.of(new Content(structure, read.find(EMPLOYEES).orElse(List.of())));
    }
}
