package org.kompetens.json.form;

import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** What a result says of a unit before what was found of it. */
public final class UnitHeadingForm {

    static final Part<Named<OrganisationUnit>, UnitId> ID =
            required(UnitForm.ID_OF_UNIT, of -> of.of().id());

    private static final Part<Named<OrganisationUnit>, Labels> NAME =
            required(UnitForm.NAME_OF_UNIT, of -> of.of().labels());

    private static final Part<Named<OrganisationUnit>, UnitLevelId> LEVEL =
            required(UnitForm.LEVEL_OF_UNIT, of -> of.of().level());

    /** What its level is called. */
    public static final Part<Named<OrganisationUnit>, Optional<Labels>> LEVEL_LABELS =
            LevelNames.ofUnits(Named::organisation, of -> Optional.of(of.of().level()));

    static final Part<Named<OrganisationUnit>, Optional<UnitId>> PARENT =
            optional(UnitForm.PARENT_OF_UNIT, of -> of.of().parent());

    static final ResultForm<Named<OrganisationUnit>> HEADING =
            ResultForm.of("unit heading", List.of(ID, NAME, LEVEL, LEVEL_LABELS, PARENT));

    /** The same where its id stands elsewhere. */
    static final ResultForm<Named<OrganisationUnit>> PLACE =
            ResultForm.of("unit place", List.of(NAME, LEVEL, LEVEL_LABELS, PARENT));

    private UnitHeadingForm() {}

    /** The heading of what was found of a unit. */
    static <T> Part<Named<T>, Values<Named<OrganisationUnit>>> heading(Function<T, OrganisationUnit> unit) {
        return of(of -> of.with(unit.apply(of.of())));
    }

    /** The heading of what has its organisation elsewhere. */
    static <T> Part<T, Values<Named<OrganisationUnit>>> of(Function<T, Named<OrganisationUnit>> unit) {
        return embedded(HEADING, HEADING.of(unit));
    }
}
