package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.unit;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.organisation.EmployeeId;

/** Who holds which level of what, and how long it is known to last. */
public final class HeldLevelsForm {

    /**
     * Levels that one person holds.
     *
     * @param employee who
     * @param held the levels
     */
    public record OfPerson(EmployeeId employee, List<HeldLevel> held) {

        /** Copies. */
        public OfPerson {
            held = List.copyOf(held);
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "OfPerson[hidden]";
        }
    }

    private static final ResultForm<HeldLevel> LEVEL = ResultForm.of(
            "held level",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            one -> one.competence().id()),
                    CompetenceNames.labels(HeldLevel::competence),
                    required(
                            Property.of(
                                    "level",
                                    Ids.LEVEL,
                                    "The level held, on the competence's own scale; where it was asked who holds nothing, what the scale"
                                            + " calls that."),
                            one -> level(one).id()),
                    LevelNames.of(one -> Optional.of(level(one))),
                    required(
                            Property.of("merged", FLAG, "Whether a mapping that merges levels led to that level."),
                            one -> one.by().level().merged()),
                    required(
                            Property.of("assessed", DATE, "When the assessment that counts was made."),
                            one -> one.by().assessment().date()),
                    optional(
                            Property.of(
                                    "until",
                                    DATE,
                                    "The first day on which that level is no longer held, by the assessments made so"
                                            + " far; left out if it lasts."),
                            HeldLevel::until)));

    private static final ResultForm<OfPerson> PERSON = ResultForm.of(
            "holder",
            List.of(
                    required(Property.of("employee", Ids.EMPLOYEE, "Who."), OfPerson::employee),
                    required(
                            Property.of("held", list(LEVEL), "What they hold, of what was asked for."),
                            LEVEL.each(OfPerson::held))));

    /** Who holds what. */
    public static final ResultForm<OfPersons<GapAnalysis, OfPerson>> HELD_LEVELS = ResultForm.document(
            "held-levels",
            List.of(
                    asOf(OfPersons::result),
                    policy(OfPersons::result),
                    unit(OfPersons::unit),
                    Named.unitLabelsOf(analysis -> analysis),
                    many(
                            "persons",
                            list(PERSON),
                            "Those who hold any of what was asked for, in the order of the records.",
                            PERSON.many(OfPersons::persons)),
                    OfPersons.leftOutOfThem()));

    private HeldLevelsForm() {}

    private static ProficiencyLevel level(HeldLevel held) {
        return held.competence().scale().named(held.rank()).orElseThrow();
    }
}
