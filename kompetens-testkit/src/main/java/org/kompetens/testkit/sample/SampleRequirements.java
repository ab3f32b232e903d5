package org.kompetens.testkit.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;

/**
 * Reads requirements as the tables write them: {@code hlr godkand 5} is competence, level and weight. In a coverage
 * requirement, {@code hlr godkand 2 persons} or {@code hlr godkand 1.5 fte}. Either can end in {@code from} or
 * {@code until} and a date; or the latter in {@code in}, a group of coverage requirements that exclude one another, and
 * its priority there. A level on another scale than the competence's own names it: {@code gis kompetenstrappa/skicklig
 * 4}.
 */
final class SampleRequirements {

    private SampleRequirements() {}

    static List<Requirement> requirements(List<String> cells) {
        return cells.stream().map(SampleRequirements::requirement).toList();
    }

    private static Requirement requirement(String cell) {
        String[] words = cell.split(" ", -1);
        return Requirement.of(CompetenceId.of(words[0]), level(words[1]), Integer.parseInt(words[2]))
                .withPeriod(period(words, 3));
    }

    static List<CoverageRequirement> coverage(List<String> cells) {
        return cells.stream().map(SampleRequirements::coverageRequirement).toList();
    }

    private static CoverageRequirement coverageRequirement(String cell) {
        String[] words = cell.split(" ", -1);
        boolean grouped = words.length > 4 && words[4].equals("in");
        return new CoverageRequirement(
                CompetenceId.of(words[0]),
                level(words[1]),
                amount(words[2], words[3]),
                grouped ? Period.ALWAYS : period(words, 4),
                grouped ? Optional.of(new CoverageGroup(words[5], Integer.parseInt(words[6]))) : Optional.empty());
    }

    private static CoverageAmount amount(String number, String unit) {
        return unit.equals("fte")
                ? new CoverageAmount.FullTimeEquivalents(new FteSum(new BigDecimal(number)
                        .multiply(BigDecimal.valueOf(Fte.UNIT))
                        .longValueExact()))
                : new CoverageAmount.Persons(Integer.parseInt(number));
    }

    private static Level level(String level) {
        int slash = level.indexOf('/');
        return slash < 0 ? Level.of(level) : Level.of(level.substring(0, slash), level.substring(slash + 1));
    }

    private static Period period(String[] words, int at) {
        if (words.length == at) {
            return Period.ALWAYS;
        }
        LocalDate date = LocalDate.parse(words[at + 1]);
        return words[at].equals("from") ? Period.startingOn(date) : Period.endingBefore(date);
    }
}
