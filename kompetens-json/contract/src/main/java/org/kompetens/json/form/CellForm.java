package org.kompetens.json.form;

import static org.kompetens.json.form.AssessedForm.ASSESSED;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import java.util.Optional;
import org.kompetens.gap.Cell;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.json.form.AssessedForm.Assessed;

/** A cell: what is required of a competence, and what comes of it. */
final class CellForm {

    static final Part<Cell, Values<RequiredCompetence>> LEVEL_AND_WEIGHT =
            embedded(RequiredForm.LEVEL_AND_WEIGHT, RequiredForm.LEVEL_AND_WEIGHT.of(Cell::required));
    static final Part<Cell, Boolean> MERGED = required(
            Property.of(
                    "merged", FLAG, "Whether a mapping that merges levels led to the required or to the held level."),
            Cell::isMerged);
    static final Part<Cell, OutcomeKind> OUTCOME = required(
            Property.of("outcome", oneOf(OutcomeKind.values()), "What comes of it."),
            cell -> cell.outcome().kind());
    static final Part<Cell, Optional<Integer>> SURPLUS = optional(
            Property.of(
                    "surplusSteps", integer(0, Integer.MAX_VALUE), "Steps above the required level, where it is met."),
            cell -> surplus(cell.outcome()));
    static final Part<Cell, Optional<Integer>> MISSING = optional(
            Property.of(
                    "missingSteps",
                    integer(1, Integer.MAX_VALUE),
                    "Steps below the required level, where it is short."),
            cell -> missing(cell.outcome()));
    static final Part<Cell, Optional<Values<Assessed>>> HELD = optional(
            Property.of("held", ASSESSED, "The assessment that counts, where it is met or short."),
            cell -> assessment(cell, true));
    static final Part<Cell, Optional<Values<Assessed>>> LATEST = optional(
            Property.of("latest", ASSESSED, "The latest assessment, where all have expired."),
            cell -> assessment(cell, false));

    static final ResultForm<Cell> CELL =
            ResultForm.of("cell", List.of(LEVEL_AND_WEIGHT, MERGED, OUTCOME, SURPLUS, MISSING, HELD, LATEST));

    private CellForm() {}

    private static Optional<Integer> surplus(Outcome outcome) {
        return isKnown(outcome) && outcome.missingSteps() == 0 ? Optional.of(outcome.surplusSteps()) : Optional.empty();
    }

    private static Optional<Integer> missing(Outcome outcome) {
        return isKnown(outcome) && outcome.missingSteps() > 0 ? Optional.of(outcome.missingSteps()) : Optional.empty();
    }

    private static boolean isKnown(Outcome outcome) {
        return outcome.kind().standing() == OutcomeKind.Standing.KNOWN;
    }

    private static Optional<Values<Assessed>> assessment(Cell cell, boolean counts) {
        return isKnown(cell.outcome()) == counts
                ? cell.outcome()
                        .assessment()
                        .map(ranked -> ASSESSED.of(Assessed.of(cell.required().competence(), ranked)))
                : Optional.empty();
    }
}
