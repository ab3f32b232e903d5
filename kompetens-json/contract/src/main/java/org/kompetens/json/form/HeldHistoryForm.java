package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.date;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.unit;
import static org.kompetens.json.form.AssessedForm.ASSESSED;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.HeldKind;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.form.AssessedForm.Assessed;
import org.kompetens.organisation.EmployeeId;

/** What employees held over time, as far as it is known on one date. */
public final class HeldHistoryForm {

    /**
     * What one person held.
     *
     * @param employee who
     * @param competences all competences, in the framework's order
     * @param history what the person held of them
     */
    public record OfPerson(EmployeeId employee, List<ResolvedCompetence> competences, HeldHistory history) {

        /** Says nothing of what may be personal. */
        @Override
        public String toString() {
            return "OfPerson";
        }
    }

    private record OfCompetence(ResolvedCompetence competence, List<HeldChange> changes) {}

    private record Change(ResolvedCompetence competence, HeldChange change) {

        /** The assessment, if what it is for is of this kind or not. */
        Optional<Values<Assessed>> assessment(boolean known) {
            return (change.held().kind() == HeldKind.KNOWN) == known
                    ? change.held().assessment().map(ranked -> ASSESSED.of(Assessed.of(competence, ranked)))
                    : Optional.empty();
        }
    }

    private static final ResultForm<Change> CHANGE = ResultForm.of(
            "change of what is held",
            List.of(
                    date(
                            "date",
                            "The first day on which it is so.",
                            of -> of.change().date()),
                    required(
                            Property.of("cause", oneOf(HeldChange.Cause.values()), "Why it changes then."),
                            of -> of.change().cause()),
                    required(
                            Property.of("state", oneOf(HeldKind.values()), "What is held from then on."),
                            of -> of.change().held().kind()),
                    required(
                            Property.of(
                                    "merged",
                                    FLAG,
                                    "Whether the level that is held rests on a mapping that merges levels."),
                            of -> of.change()
                                    .held()
                                    .counting()
                                    .filter(by -> by.level().merged())
                                    .isPresent()),
                    optional(Property.of("held", ASSESSED, "The assessment that counts."), of -> of.assessment(true)),
                    optional(
                            Property.of("latest", ASSESSED, "The latest assessment, where all have expired."),
                            of -> of.assessment(false))));

    private static final ResultForm<OfCompetence> COMPETENCE = ResultForm.of(
            "history of a competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            of -> of.competence().id()),
                    CompetenceNames.labels(OfCompetence::competence),
                    required(
                            Property.of("changes", list(CHANGE), "The changes, the earliest first."),
                            CHANGE.each(of -> of.changes().stream()
                                    .filter(change -> !change.date().isAfter(DateForm.LAST))
                                    .map(change -> new Change(of.competence(), change))
                                    .toList()))));

    private static final ResultForm<OfPerson> PERSON = ResultForm.of(
            "history of a person",
            List.of(
                    required(Property.of("employee", Ids.EMPLOYEE, "Who."), OfPerson::employee),
                    required(
                            Property.of(
                                    "competences", list(COMPETENCE), "Each competence of which something is known."),
                            COMPETENCE.each(of -> of.competences().stream()
                                    .map(competence -> new OfCompetence(
                                            competence, of.history().steps(competence)))
                                    .filter(one -> !one.changes().isEmpty())
                                    .toList()))));

    /** The histories of the persons of a unit. */
    public static final ResultForm<OfPersons<Horizon, OfPerson>> HELD_HISTORY = ResultForm.document(
            "held-history",
            List.of(
                    date(
                            "knownOn",
                            "The date on which all of it is known.",
                            of -> of.result().knownOn()),
                    policy(of -> of.result().at(of.result().knownOn())),
                    unit(OfPersons::unit),
                    Named.unitLabelsOf(horizon -> horizon.at(horizon.knownOn())),
                    many(
                            "persons",
                            list(PERSON),
                            "Those who have or had an employment in the unit or below it, in the order of the records.",
                            PERSON.many(OfPersons::persons)),
                    OfPersons.leftOutOfThem()));

    private HeldHistoryForm() {}
}
