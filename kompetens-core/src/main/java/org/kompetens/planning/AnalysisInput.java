package org.kompetens.planning;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;

/**
 * Something that an analysis of competence rests on.
 *
 * @param unit whose analysis
 * @param kind which of S2's ten kinds of input it is
 * @param finding what was found
 * @param term for the coming year or two, or longer
 * @param swot where it stands in a SWOT, if it does
 * @param changes what it changes; none is a finding, as the question how it affects the need is then not answered
 */
public record AnalysisInput(
        UnitId unit, InputKind kind, Labels finding, GoalTerm term, Optional<SwotKind> swot, List<Influence> changes) {

    /** Copies. */
    public AnalysisInput {
        changes = List.copyOf(changes);
    }

    /** Whose, and of which kind; what was found may be anything, and is not shown. */
    @Override
    public String toString() {
        return "AnalysisInput[" + unit + ", " + kind + "]";
    }
}
