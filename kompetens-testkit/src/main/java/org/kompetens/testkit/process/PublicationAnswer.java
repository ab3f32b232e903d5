package org.kompetens.testkit.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.FigureName;
import org.kompetens.testkit.system.PublicationReport;

/** The figures that a line of answer shows and hides. */
final class PublicationAnswer {

    private PublicationAnswer() {}

    static PublicationReport report(Map<String, Object> answer) {
        Map<FigureName, Long> numbers = new LinkedHashMap<>();
        Map<FigureName, FteSum> fte = new LinkedHashMap<>();
        Set<FigureName> hidden = new LinkedHashSet<>();
        for (Map<String, Object> one : Answer.objects(answer, "figures")) {
            FigureName name = name(one);
            if (Boolean.TRUE.equals(one.get("hidden"))) {
                hidden.add(name);
            }
            if (one.containsKey("number")) {
                numbers.put(name, Answer.number(one, "number"));
            }
            if (one.containsKey("fte")) {
                fte.put(name, new FteSum(Answer.fte(one, "fte")));
            }
        }
        return new PublicationReport(numbers, fte, hidden);
    }

    /** The figures that an answer of a file of cases says every right answer shows. */
    static Set<FigureName> alwaysShown(Map<String, Object> answer) {
        Set<FigureName> shown = new LinkedHashSet<>();
        for (Map<String, Object> one : Answer.objects(answer, "figures")) {
            if (Boolean.TRUE.equals(one.get("shown"))) {
                shown.add(name(one));
            }
        }
        return shown;
    }

    private static FigureName name(Map<String, Object> one) {
        return new FigureName(
                UnitId.of(Answer.text(one, "unit")),
                Answer.optional(one, "dimension").map(code -> Dimension.valueOf(code.toUpperCase(Locale.ROOT))),
                Answer.optional(one, "competence").map(CompetenceId::of),
                Answer.optional(one, "outcome").map(code -> OutcomeKind.valueOf(code.toUpperCase(Locale.ROOT))),
                Boolean.TRUE.equals(one.get("employed")),
                Optional.empty());
    }
}
