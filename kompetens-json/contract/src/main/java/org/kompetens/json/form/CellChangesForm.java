package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.date;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.unit;
import static org.kompetens.json.form.CellForm.CELL;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import java.util.stream.StreamSupport;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.EmployeeId;

/** The facts behind a bridge: whose cells come, go and change, when, and why. */
public final class CellChangesForm {

    /**
     * What changes of one person.
     *
     * @param employee who
     * @param changes what
     */
    public record OfPerson(EmployeeId employee, List<CellChange> changes) {

        /** Says nothing of what may be personal. */
        @Override
        public String toString() {
            return "OfPerson[changes=" + changes.size() + "]";
        }
    }

    static final ResultForm<Named<CellChange>> CHANGE = ResultForm.of(
            "cell change",
            List.of(
                    required(
                            Property.of("employment", Ids.EMPLOYMENT, "Which of the employee's employments."),
                            change -> change.of().employment().id()),
                    required(
                            Property.of("unit", Ids.UNIT, "The unit in which it is."),
                            change -> change.of().employment().unit()),
                    Named.unitLabels(change -> change.employment().unit()),
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            change -> change.of().competence().id()),
                    CompetenceNames.labels(change -> change.of().competence()),
                    date(
                            "date",
                            "The first day on which it is so.",
                            change -> change.of().date()),
                    required(
                            Property.of("cause", oneOf(Cause.values()), "Why it changes then."),
                            change -> change.of().cause()),
                    optional(
                            Property.of("before", CELL, "The cell before; left out where there was none."),
                            change -> change.of().before().map(CELL::of)),
                    optional(
                            Property.of("after", CELL, "The cell from then on; left out where there is none."),
                            change -> change.of().after().map(CELL::of))));

    private static final ResultForm<Named<OfPerson>> PERSON = ResultForm.of(
            "cell changes of a person",
            List.of(
                    required(
                            Property.of("employee", Ids.EMPLOYEE, "Who."),
                            person -> person.of().employee()),
                    required(
                            Property.of("changes", list(CHANGE), "What changes, the earliest first."),
                            CHANGE.each(person -> person.each(OfPerson::changes)))));

    /** The changes of the persons of a unit. */
    public static final ResultForm<OfPersons<Transition, OfPerson>> CELL_CHANGES = ResultForm.document(
            "cell-changes",
            List.of(
                    date(
                            "knownOn",
                            "The date on which all of it was known.",
                            of -> of.result().horizon().knownOn()),
                    date("from", "The earlier date.", of -> of.result().from()),
                    date("to", "The later date.", of -> of.result().to()),
                    policy(of -> analysis(of.result())),
                    unit(OfPersons::unit),
                    Named.unitLabelsOf(CellChangesForm::analysis),
                    many(
                            "persons",
                            list(PERSON),
                            "Those of whom something changes in the unit or below it, in the order of the records.",
                            PERSON.many(CellChangesForm::persons)),
                    OfPersons.leftOutOfThem()));

    private CellChangesForm() {}

    private static GapAnalysis analysis(Transition transition) {
        return transition.horizon().at(transition.from());
    }

    private static Iterable<Named<OfPerson>> persons(OfPersons<Transition, OfPerson> of) {
        GapAnalysis analysis = analysis(of.result());
        return () -> StreamSupport.stream(of.persons().spliterator(), false)
                .map(person -> Named.by(analysis, person))
                .iterator();
    }
}
