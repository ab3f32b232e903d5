package org.kompetens.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.UnitFigures;

/**
 * One unit in two roll-ups.
 *
 * @param unit the unit
 * @param before its figures in the one; empty where the unit is not in it
 * @param after its figures in the other; empty where the unit is not in it
 */
public record UnitComparison(UnitId unit, Optional<UnitFigures> before, Optional<UnitFigures> after) {

    /**
     * One competence in two roll-ups.
     *
     * @param competence the competence
     * @param before its figures in the one
     * @param after its figures in the other
     * @param isOnOneScale whether it is judged on the same levels in both; else its steps cannot be compared
     */
    public record OfCompetence(CompetenceId competence, CellFigures before, CellFigures after, boolean isOnOneScale) {

        /**
         * The difference.
         *
         * @return after - before; {@linkplain CellFigures#withoutSteps without steps} where the scales differ
         */
        public CellFigures change() {
            return isOnOneScale ? after.minus(before) : after.withoutSteps().minus(before.withoutSteps());
        }
    }

    /**
     * The competences side by side.
     *
     * @return those with a cell in either, in the order of the one, then those only in the other
     */
    public List<OfCompetence> competences() {
        Map<CompetenceId, CompetenceFigures> was = byCompetence(before);
        Map<CompetenceId, CompetenceFigures> is = byCompetence(after);
        List<OfCompetence> compared = new ArrayList<>();
        was.forEach((id, figures) -> {
            Optional<CompetenceFigures> then = Optional.ofNullable(is.get(id));
            compared.add(new OfCompetence(
                    id,
                    CellFigures.of(figures),
                    then.map(CellFigures::of).orElse(CellFigures.NONE),
                    then.filter(one -> !levels(one).equals(levels(figures))).isEmpty()));
        });
        is.forEach((id, figures) -> {
            if (!was.containsKey(id)) {
                compared.add(new OfCompetence(id, CellFigures.NONE, CellFigures.of(figures), true));
            }
        });
        return compared;
    }

    private static List<LevelId> levels(CompetenceFigures figures) {
        return figures.competence().scale().levels().stream()
                .map(ProficiencyLevel::id)
                .toList();
    }

    private static Map<CompetenceId, CompetenceFigures> byCompetence(Optional<UnitFigures> figures) {
        Map<CompetenceId, CompetenceFigures> byCompetence = new LinkedHashMap<>();
        for (CompetenceFigures one : figures.map(UnitFigures::competences).orElse(List.of())) {
            byCompetence.put(one.competence().id(), one);
        }
        return byCompetence;
    }
}
