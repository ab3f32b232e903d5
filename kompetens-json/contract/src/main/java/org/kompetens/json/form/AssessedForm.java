package org.kompetens.json.form;

import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.Assessment;

/** An assessment in a result: at its level on the scale of the competence for which it counts. */
final class AssessedForm {

    /**
     * An assessment.
     *
     * @param competence for which it counts
     * @param assessment the assessment as it was recorded
     * @param level its level on the scale of that competence; empty where no judgement was possible
     */
    record Assessed(ResolvedCompetence competence, Assessment assessment, Optional<RankedLevel> level) {

        static Assessed of(ResolvedCompetence competence, RankedAssessment ranked) {
            return new Assessed(competence, ranked.assessment(), Optional.of(ranked.level()));
        }

        private Optional<ProficiencyLevel> named() {
            return level.flatMap(of -> competence.scale().named(of.rank()));
        }

        /** Says nothing of what may be personal. */
        @Override
        public String toString() {
            return "Assessed[competence=" + competence + "]";
        }
    }

    private static final Part<Assessed, Optional<LevelId>> LEVEL = optional(
            Property.of(
                    "level",
                    Ids.LEVEL,
                    "The level, on the scale of the competence for which it counts; left out where nothing is held and"
                            + " this scale has no name for that, and where no judgement was possible."),
            of -> of.named().map(ProficiencyLevel::id));

    static final ResultForm<Assessed> ASSESSED = ResultForm.of(
            "counted assessment",
            List.of(
                    required(
                            Property.of("assessment", Ids.ASSESSMENT, "Which of the employee's assessments it is."),
                            of -> of.assessment().id()),
                    required(
                            Property.<CompetenceId>of(
                                    "competence",
                                    Ids.COMPETENCE,
                                    "What was assessed: the competence, a narrower one by which it is met, or a retired one"
                                            + " that it replaces."),
                            of -> of.assessment().competence()),
                    LEVEL,
                    LevelNames.of(Assessed::named),
                    required(
                            Property.of("source", Ids.SOURCE, "Who or what assessed it."),
                            of -> of.assessment().source()),
                    required(
                            Property.of("date", DateForm.DATE, "The day of the assessment."),
                            of -> of.assessment().date()),
                    End.end(
                            End.EXPIRY,
                            "The first day on which it no longer counts.",
                            of -> of.assessment().expiry())));

    private AssessedForm() {}
}
