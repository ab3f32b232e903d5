package org.kompetens.testkit.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.FigureName;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Figures;
import org.kompetens.testkit.system.Situation;

/** The raw figures of which some may be shown outside, each under the name that it has there. */
public final class ReferenceFigures {

    private ReferenceFigures() {}

    /**
     * All of them.
     *
     * @param situation any without errors
     * @return of each unit how many are employed; and of all competences, of each dimension and of each competence with at least
     *     one cell how many cells have each outcome, and how many are required and not waived
     */
    public static Map<FigureName, Amount> of(Situation situation) {
        Map<FigureName, Amount> all = new LinkedHashMap<>();
        situation.in(new ReferenceGapSystem()).units().forEach((unit, report) -> {
            all.put(
                    FigureName.employed(unit),
                    new Amount(report.employed().persons(), report.employed().fte()));
            put(all, unit, Optional.empty(), Optional.empty(), report.total());
            report.dimensions()
                    .forEach((dimension, of) -> put(all, unit, Optional.of(dimension), Optional.empty(), of));
            report.competences()
                    .forEach((competence, of) -> put(all, unit, Optional.empty(), Optional.of(competence), of));
        });
        return all;
    }

    private static void put(
            Map<FigureName, Amount> all,
            UnitId unit,
            Optional<Dimension> dimension,
            Optional<CompetenceId> competence,
            Figures figures) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            all.put(
                    new FigureName(unit, dimension, competence, Optional.of(kind), false, Optional.empty()),
                    figures.amount(kind.measure()));
        }
        all.put(
                new FigureName(unit, dimension, competence, Optional.empty(), false, Optional.empty()),
                figures.cells().total());
    }
}
