package org.kompetens.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
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
     */
    public record OfCompetence(CompetenceId competence, CellFigures before, CellFigures after) {

        /**
         * The difference.
         *
         * @return after - before
         */
        public CellFigures change() {
            return after.minus(before);
        }
    }

    /**
     * The competences side by side.
     *
     * @return those with a cell in either, in the order of the one, then those only in the other
     */
    public List<OfCompetence> competences() {
        Map<CompetenceId, CellFigures> was = byCompetence(before);
        Map<CompetenceId, CellFigures> is = byCompetence(after);
        List<OfCompetence> compared = new ArrayList<>();
        was.forEach(
                (id, figures) -> compared.add(new OfCompetence(id, figures, is.getOrDefault(id, CellFigures.NONE))));
        is.forEach((id, figures) -> {
            if (!was.containsKey(id)) {
                compared.add(new OfCompetence(id, CellFigures.NONE, figures));
            }
        });
        return compared;
    }

    private static Map<CompetenceId, CellFigures> byCompetence(Optional<UnitFigures> figures) {
        Map<CompetenceId, CellFigures> byCompetence = new LinkedHashMap<>();
        for (CompetenceFigures one : figures.map(UnitFigures::competences).orElse(List.of())) {
            byCompetence.put(one.competence().id(), CellFigures.of(one));
        }
        return byCompetence;
    }
}
