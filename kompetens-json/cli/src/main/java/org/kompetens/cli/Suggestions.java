package org.kompetens.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.text.Labels;
import org.kompetens.text.NearName;

/** Which ids may be meant by one that is asked for and is none: perhaps it is what something is called, or a letter is wrong. */
final class Suggestions {

    private static final int MOST = 5;

    private Suggestions() {}

    /** Up to five ids, with commas between them; empty where none is like what is asked for. */
    static <T> String of(String asked, Collection<T> all, Function<T, String> id, Function<T, Labels> labels) {
        List<String> ids = all.stream().map(id).toList();
        String letters = asked.toLowerCase(Locale.ROOT);
        return Stream.of(
                        all.stream()
                                .filter(one -> labels.apply(one).texts().values().stream()
                                        .anyMatch(asked::equalsIgnoreCase))
                                .map(id),
                        ids.stream().filter(one -> one.toLowerCase(Locale.ROOT).contains(letters)),
                        NearName.of(asked, ids).stream())
                .flatMap(some -> some)
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }

    static String ofRoles(String asked, Collection<ResolvedRole> all) {
        return of(asked, all, role -> role.id().value(), role -> role.role().labels());
    }

    static String ofCompetences(String asked, Collection<ResolvedCompetence> all) {
        return of(asked, all, one -> one.id().value(), one -> one.competence().labels());
    }

    static String ofLevels(String asked, Collection<ProficiencyLevel> all) {
        return of(asked, all, level -> level.id().value(), ProficiencyLevel::labels);
    }
}
