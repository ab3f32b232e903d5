package org.kompetens.json.form;

import static org.kompetens.json.form.FiguresForm.OF_COMPETENCE;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.text.Labels;

/** The figures of one competence in a unit, and at which levels it is held there. */
public final class CompetenceFiguresForm {

    /** Which competence. */
    public static final Part<CompetenceFigures, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence."),
            figures -> figures.competence().id());

    /** What it is called. */
    public static final Part<CompetenceFigures, Optional<Labels>> LABELS =
            CompetenceNames.labels(CompetenceFigures::competence);

    /** How many hold each level. */
    public static final Part<CompetenceFigures, Map<LevelId, Long>> LEVELS = required(
            Property.of(
                    "levels",
                    idMap(Ids.LEVEL, count()),
                    "For each level of the scale how many persons hold just that."),
            CompetenceFiguresForm::levels);

    /** How many hold nothing. */
    public static final Part<CompetenceFigures, Optional<Long>> NOTHING = optional(
            Property.of(
                    "nothing",
                    count(),
                    "Persons who were assessed and hold nothing; left out where no assessment can say so, of it or of what it replaces."),
            figures -> Optional.of(figures)
                    .filter(of -> of.competence().canHoldNothing())
                    .map(of -> of.held().nothing()));

    /** How many held it. */
    public static final Part<CompetenceFigures, Long> EXPIRED = required(
            Property.of("expired", count(), "Persons whose assessments have all expired."),
            figures -> figures.held().expired());

    /** Of how many nothing is known. */
    public static final Part<CompetenceFigures, Long> UNASSESSED = required(
            Property.of("unassessed", count(), "Persons never assessed."),
            figures -> figures.held().unassessed());

    private static final ResultForm<CompetenceFigures> HELD_LEVELS =
            ResultForm.of("held levels", List.of(LEVELS, NOTHING, EXPIRED, UNASSESSED));

    /** At which levels it is held. */
    public static final Part<CompetenceFigures, Values<CompetenceFigures>> HELD = required(
            Property.of("held", HELD_LEVELS, "At which levels those hold the competence of whom it is required."),
            HELD_LEVELS.of(figures -> figures));

    static final ResultForm<CompetenceFigures> COMPETENCE_FIGURES = ResultForm.of(
            "figures of a competence",
            List.of(COMPETENCE, LABELS, embedded(OF_COMPETENCE, OF_COMPETENCE.of(figures -> figures)), HELD));

    private CompetenceFiguresForm() {}

    private static Map<LevelId, Long> levels(CompetenceFigures figures) {
        Map<LevelId, Long> levels = new LinkedHashMap<>();
        for (int rank = 1; rank <= figures.held().byRank().size(); rank++) {
            levels.put(
                    figures.competence().scale().level(rank).id(),
                    figures.held().byRank().get(rank - 1));
        }
        return levels;
    }
}
