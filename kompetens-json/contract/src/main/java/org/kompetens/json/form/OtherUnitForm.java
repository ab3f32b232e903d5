package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** A unit of which nothing is shown, and where it stands: so that what is published later knows whether it was moved. */
final class OtherUnitForm {

    static final Part<OrganisationUnit, UnitId> ID = required(UnitForm.ID_OF_UNIT, OrganisationUnit::id);

    static final Part<OrganisationUnit, Optional<UnitId>> PARENT =
            optional(UnitForm.PARENT_OF_UNIT, OrganisationUnit::parent);

    private static final ResultForm<OrganisationUnit> OTHER_UNIT = ResultForm.of("other unit", List.of(ID, PARENT));

    private OtherUnitForm() {}

    /** All units but those that are shown. */
    static <T> Part<T, List<Values<OrganisationUnit>>> others(
            Function<T, UnitTree> tree, Function<T, Set<UnitId>> shown) {
        return required(
                Property.of(
                        "otherUnits",
                        list(OTHER_UNIT),
                        "The units of which nothing is shown here, so that a later publication can protect those that have"
                                + " been moved."),
                OTHER_UNIT.each(of -> {
                    Set<UnitId> all = shown.apply(of);
                    return tree.apply(of).units().stream()
                            .filter(unit -> !all.contains(unit.id()))
                            .toList();
                }));
    }
}
