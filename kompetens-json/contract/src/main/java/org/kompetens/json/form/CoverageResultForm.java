package org.kompetens.json.form;

import static org.kompetens.json.form.AmountForm.AMOUNT;
import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.leftOut;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.unit;
import static org.kompetens.json.form.CoverageForm.COVERAGE;
import static org.kompetens.json.form.CoverageLossForm.LOST;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.HeadcountForm.HEADCOUNT;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.Departure;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.Shortage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.json.form.CoverageLossForm.Lost;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.rollup.Headcount;

/** Whether units have what they need as a whole, and what is lost when one person leaves. */
public final class CoverageResultForm {

    private static final Property<CoverageAmount> DEFICIT = Property.of("deficit", AMOUNT, "How much is lacking.");

    static final ResultForm<Named<RequirementCoverage>> REQUIREMENT = ResultForm.of(
            "covered requirement",
            List.of(
                    required(
                            Property.of("requirement", COVERAGE, "What is required."),
                            of -> of.of().requirement()),
                    Named.labels(of -> of.requirement().competence()),
                    LevelNames.of(
                            of -> of.requirement().competence(),
                            of -> of.requirement().level()),
                    required(
                            Property.of("holders", HEADCOUNT, "Those who hold it."),
                            of -> new Headcount(of.of().holders(), of.of().holdersFte())),
                    optional(
                            Property.of(
                                    "merged",
                                    count(),
                                    "Of how many of them that rests on a mapping that merges levels; only where there are"
                                            + " any."),
                            of -> Optional.of(of.of().merged()).filter(merged -> merged > 0)),
                    required(DEFICIT, of -> of.of().deficit()),
                    required(
                            Property.of(
                                    "critical",
                                    count(),
                                    "How many persons there are without any one of whom it lacks."),
                            of -> of.of().critical()),
                    required(
                            Property.of("singlePointOfFailure", FLAG, "Whether one person alone holds it."),
                            of -> of.of().isSinglePointOfFailure())));

    private static final ResultForm<Named<CoverageRequirement>> NAMED_REQUIREMENT = ResultForm.of(
            "named coverage requirement",
            List.of(
                    embedded(COVERAGE, Named::of),
                    Named.labels(CoverageRequirement::competence),
                    LevelNames.of(CoverageRequirement::competence, CoverageRequirement::level)));

    static final ResultForm<Named<Shortage>> SHORTAGE = ResultForm.of(
            "shortage",
            List.of(
                    required(
                            Property.of("group", TEXT, "The group.").example("\"trainers\""),
                            of -> of.of().group()),
                    required(
                            Property.of(
                                    "requirements",
                                    list(NAMED_REQUIREMENT),
                                    "Those requirements of it that together lack most."),
                            NAMED_REQUIREMENT.each(of -> of.each(Shortage::requirements))),
                    required(
                            Property.of("needed", AMOUNT, "What they need together."),
                            of -> of.of().needed()),
                    required(
                            Property.of("available", AMOUNT, "What there is for them."),
                            of -> of.of().available()),
                    required(DEFICIT, of -> of.of().deficit())));

    static final ResultForm<Named<Departure>> DEPARTURE = ResultForm.of(
            "departure",
            List.of(
                    required(
                            Property.of(
                                    "persons", count(), "How many persons there are with each of whom this is lost."),
                            one -> one.of().persons()),
                    embedded(LOST, LOST.of(one -> new Lost(one.of().share(), one.each(Departure::losses))))));

    static final ResultForm<Named<UnitCoverage>> UNIT = ResultForm.of(
            "unit coverage",
            List.of(
                    heading(UnitCoverage::unit),
                    leftOut(of -> of.of().leftOut()),
                    required(
                            Property.of("requirements", list(REQUIREMENT), "The unit's own requirements in force."),
                            REQUIREMENT.each(of -> of.each(UnitCoverage::requirements))),
                    required(
                            Property.of("shortages", list(SHORTAGE), "Where those of a group do not go round."),
                            SHORTAGE.each(of -> of.each(UnitCoverage::shortages))),
                    required(
                            Property.of("departures", list(DEPARTURE), "What is lost with one person, the most first."),
                            DEPARTURE.each(of -> of.each(UnitCoverage::departures)))));

    static final ResultForm<Named<PersonDeparture>> PERSON = ResultForm.of(
            "departure of a person",
            List.of(
                    required(
                            Property.of("employee", Ids.EMPLOYEE, "Who."),
                            one -> one.of().employee()),
                    embedded(LOST, LOST.of(one -> new Lost(one.of().share(), one.each(PersonDeparture::losses))))));

    /** Coverage from one unit on. */
    public static final ResultForm<WithRetirement<Coverage>> COVERAGE_RESULT = ResultForm.document(
            "coverage",
            List.of(
                    asOf(of -> of.result().analysis()),
                    policy(of -> of.result().analysis()),
                    employees(of -> Records.of(of.result())),
                    WithRetirement.part(),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and those below it, as far as they have requirements in force.",
                            UNIT.many(of -> withRequirements(of.from())))));

    /** Whom one unit could least do without. */
    public static final ResultForm<OfPersons<Coverage, PersonDeparture>> DEPARTURES = ResultForm.document(
            "departures",
            List.of(
                    asOf(of -> of.result().analysis()),
                    policy(of -> of.result().analysis()),
                    unit(OfPersons::unit),
                    Named.unitLabelsOf(Coverage::analysis),
                    many(
                            "persons",
                            list(PERSON),
                            "Those with whom something is lost, the most first.",
                            PERSON.many(CoverageResultForm::persons)),
                    OfPersons.leftOutOfThem()));

    private CoverageResultForm() {}

    private static Iterable<Named<UnitCoverage>> withRequirements(FromUnit<Coverage> of) {
        return () -> of.units()
                .filter(unit -> !unit.coverage().isEmpty())
                .map(unit -> of.result().at(unit.id()))
                .filter(unit -> !unit.requirements().isEmpty())
                .map(unit -> Named.by(of.result().analysis(), unit))
                .iterator();
    }

    private static Iterable<Named<PersonDeparture>> persons(OfPersons<Coverage, PersonDeparture> of) {
        return () -> StreamSupport.stream(of.persons().spliterator(), false)
                .map(person -> Named.by(of.result().analysis(), person))
                .iterator();
    }
}
