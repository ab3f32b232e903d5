package org.kompetens.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.text.Language;
import org.kompetens.text.NearName;

/** What to say where no unit has the id that is asked for: perhaps it is the name of one, or a letter is wrong. */
final class UnknownUnit {

    private static final int MOST_SUGGESTED = 5;

    private UnknownUnit() {}

    static String message(String asked, List<OrganisationUnit> units, Language language) {
        String like = Stream.of(
                        named(asked, units),
                        ids(units).filter(id -> id.contains(asked.toLowerCase(Locale.ROOT))),
                        NearName.of(asked, ids(units).toList()).stream())
                .flatMap(some -> some)
                .distinct()
                .limit(MOST_SUGGESTED)
                .collect(Collectors.joining(", "));
        return like.isEmpty()
                ? ReportText.of("unit.unknown", language)
                : ReportText.of("unit.unknown-like", language, "units", like);
    }

    private static Stream<String> ids(List<OrganisationUnit> units) {
        return units.stream().map(unit -> unit.id().value());
    }

    private static Stream<String> named(String asked, List<OrganisationUnit> units) {
        return ids(units.stream()
                .filter(unit -> unit.labels().texts().values().stream().anyMatch(asked::equalsIgnoreCase))
                .toList());
    }
}
