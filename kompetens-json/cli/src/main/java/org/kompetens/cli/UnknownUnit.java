package org.kompetens.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Language;

/** What to say where no unit has the id that is asked for. */
final class UnknownUnit {

    private static final int MOST_SUGGESTED = 5;

    private UnknownUnit() {}

    static String message(String asked, List<UnitId> units, Language language) {
        String like = units.stream()
                .map(UnitId::value)
                .filter(id -> id.contains(asked.toLowerCase(Locale.ROOT)))
                .limit(MOST_SUGGESTED)
                .collect(Collectors.joining(", "));
        return like.isEmpty()
                ? ReportText.of("unit.unknown", language)
                : ReportText.of("unit.unknown-like", language, "units", like);
    }
}
