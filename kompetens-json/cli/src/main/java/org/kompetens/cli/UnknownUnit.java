package org.kompetens.cli;

import java.util.List;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.text.Language;

/** What to say where no unit has the id that is asked for. */
final class UnknownUnit {

    private UnknownUnit() {}

    static String message(String asked, List<OrganisationUnit> units, Language language) {
        String like = Suggestions.of(asked, units, unit -> unit.id().value(), OrganisationUnit::labels);
        return like.isEmpty()
                ? ReportText.of("unit.unknown", language)
                : ReportText.of("unit.unknown-like", language, "units", like);
    }
}
