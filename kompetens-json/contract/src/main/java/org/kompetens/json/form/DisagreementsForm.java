package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.leftOut;
import static org.kompetens.json.form.AnalysisForm.unit;
import static org.kompetens.json.form.AssessedForm.ASSESSED;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.json.form.AssessedForm.Assessed;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.UnitDisagreements;

/** On what sources do not agree: of how many persons, and of whom. */
public final class DisagreementsForm {

    /**
     * What sources do not agree on of one person.
     *
     * @param employee who
     * @param disagreements on what
     */
    public record OfPerson(EmployeeId employee, List<Disagreement> disagreements) {

        /** Says nothing of what may be personal. */
        @Override
        public String toString() {
            return "OfPerson[disagreements=" + disagreements.size() + "]";
        }
    }

    private static final ResultForm<Named<Map.Entry<CompetenceId, Long>>> COMPETENCE = ResultForm.of(
            "disagreements on a competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            entry -> entry.of().getKey()),
                    Named.labels(Map.Entry::getKey),
                    required(
                            Property.of("persons", count(), "Of how many persons sources do not agree."),
                            entry -> entry.of().getValue())));

    static final ResultForm<Named<UnitDisagreements>> UNIT = ResultForm.of(
            "unit disagreements",
            List.of(
                    heading(UnitDisagreements::unit),
                    leftOut(of -> of.of().leftOut()),
                    required(
                            Property.of("competences", list(COMPETENCE), "The competences that are disagreed on."),
                            COMPETENCE.each(of ->
                                    of.each(unit -> List.copyOf(unit.persons().entrySet()))))));

    /** Disagreements from one unit on. */
    public static final ResultForm<FromUnit<Disagreements>> DISAGREEMENTS = ResultForm.document(
            "disagreements",
            List.of(
                    asOf(of -> of.result().analysis()),
                    employees(of -> Records.of(of.result())),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            of -> of.each(unit -> UNIT.of(
                                    Named.by(of.result().analysis(), of.result().at(unit)))))));

    static final ResultForm<Disagreement> DISAGREEMENT = ResultForm.of(
            "disagreement",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            one -> one.competence().id()),
                    CompetenceNames.labels(Disagreement::competence),
                    required(
                            Property.of(
                                    "steps", integer(0, Integer.MAX_VALUE), "Steps from the lowest to the highest."),
                            Disagreement::steps),
                    required(
                            Property.of("bySource", list(ASSESSED), "The latest valid assessment of each source."),
                            ASSESSED.each(one -> one.bySource().stream()
                                    .map(ranked -> Assessed.of(one.competence(), ranked))
                                    .toList()))));

    private static final ResultForm<OfPerson> PERSON = ResultForm.of(
            "disagreements on a person",
            List.of(
                    required(Property.of("employee", Ids.EMPLOYEE, "Who."), OfPerson::employee),
                    required(
                            Property.of("disagreements", list(DISAGREEMENT), "On what."),
                            DISAGREEMENT.each(OfPerson::disagreements))));

    /** Of whom sources do not agree. */
    public static final ResultForm<OfPersons<GapAnalysis, OfPerson>> PERSONS = ResultForm.document(
            "person-disagreements",
            List.of(
                    asOf(OfPersons::result),
                    unit(OfPersons::unit),
                    Named.unitLabelsOf(analysis -> analysis),
                    many(
                            "persons",
                            list(PERSON),
                            "Those of whom sources do not agree, in the order of the records.",
                            PERSON.many(OfPersons::persons)),
                    OfPersons.leftOutOfThem()));

    private DisagreementsForm() {}
}
