package org.kompetens.json.form;

import static org.kompetens.json.form.UnitForm.ID;
import static org.kompetens.json.form.UnitForm.NAME;
import static org.kompetens.json.form.UnitForm.OF_LEVEL;
import static org.kompetens.json.form.UnitForm.PARENT;

import java.util.List;
import org.kompetens.organisation.OrganisationUnit;

/** What a result says of a unit before what was found of it. */
final class UnitHeadingForm {

    static final ResultForm<OrganisationUnit> HEADING =
            ResultForm.of("unit heading", List.of(ID, NAME, OF_LEVEL, PARENT));

    /** The same where its id stands elsewhere. */
    static final ResultForm<OrganisationUnit> PLACE = ResultForm.of("unit place", List.of(NAME, OF_LEVEL, PARENT));

    private UnitHeadingForm() {}
}
