package org.kompetens.horizon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.figures.CellReader;
import org.kompetens.internal.sums.PartSums;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.rollup.CellFigures;

/**
 * The sums of a bridge for every unit with all below it.
 *
 * @param before the cells at its beginning
 * @param parts what each cause adds to them
 */
record BridgeTotals(TreeSums before, PartSums<Cause> parts) {

    /** Of this interval and the next, which begins with what this one leads to. */
    BridgeTotals join(BridgeTotals next) {
        return new BridgeTotals(before, parts.plus(next.parts));
    }

    /** Of two groups of employees. */
    BridgeTotals plus(BridgeTotals other) {
        return new BridgeTotals(before.plus(other.before), parts.plus(other.parts));
    }

    /** The bridges of a unit: of each competence with cells at the beginning, at the end or between. */
    List<CellBridge<Cause>> at(int unit, List<ResolvedCompetence> framework) {
        CellReader reader = new CellReader(before.shape());
        TreeSet<Integer> competences = new TreeSet<>(reader.competences(before.unit(unit)));
        parts.forEach(unit, (cause, sums) -> competences.addAll(reader.competences(sums)));
        List<CellBridge<Cause>> bridges = new ArrayList<>(competences.size());
        for (int competence : competences) {
            CellFigures from = reader.read(before.unit(unit), competence);
            CellFigures to = from;
            Map<Cause, CellFigures> changes = new EnumMap<>(Cause.class);
            for (Cause cause : Cause.values()) {
                CellFigures change = reader.read(parts.unit(cause, unit), competence);
                changes.put(cause, change);
                to = to.plus(change);
            }
            bridges.add(new CellBridge<>(framework.get(competence), from, changes, to));
        }
        return bridges;
    }
}
