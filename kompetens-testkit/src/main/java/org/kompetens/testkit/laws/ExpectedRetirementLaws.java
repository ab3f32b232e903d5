package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.BridgeAgreement.assertSame;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.reference.ReferenceExpectedRetirementSystem;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.UnitCoverageReport;
import org.kompetens.testkit.text.LastAsked;

/** Competence at a later date, without those who are expected to have retired by then. */
public abstract class ExpectedRetirementLaws {

    /** Stands in annotations, where nothing may that is not exported. */
    private static final int LAST = EndsOfMonths.LAST;

    private static final int AGE = 65;
    private static final ExpectedRetirementSystem REFERENCE = new ReferenceExpectedRetirementSystem();

    /** For subclasses that name a system. */
    protected ExpectedRetirementLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ExpectedRetirementSystem system();

    /** The system under test, which remembers what it is asked. */
    private ExpectedRetirementSystem asked() {
        return LastAsked.remembering(ExpectedRetirementSystem.class, system());
    }

    /**
     * Situations.
     *
     * @return with staff of all ages, and retirement by tables, by one age, or by shares
     */
    @Provide
    protected Arbitrary<StaffingSituation> situations() {
        return StaffingSituations.situations();
    }

    /**
     * How much later.
     *
     * @return days, on and around the years of a forecast too
     */
    @Provide
    protected Arbitrary<Integer> days() {
        return Arbitraries.of(1, 31, 364, 365, 366, 800, 1461, 3000);
    }

    /**
     * Whoever is expected to retire is an exit of the bridge, on the day by the policy of the role.
     *
     * @param situation any
     * @param days how much later
     */
    @Property(tries = 80)
    public void whoIsExpectedToRetireIsAnExitAsInTheReference(
            @ForAll("situations") StaffingSituation situation, @ForAll("days") int days) {
        LocalDate to = situation.asOf().plusDays(days);
        assertSame(REFERENCE.bridge(situation, to), asked().bridge(situation, to));
    }

    /**
     * Whoever will have retired covers nothing.
     *
     * @param situation any
     * @param days how much later
     */
    @Property(tries = 80)
    public void whoWillHaveRetiredCoversNothingAsInTheReference(
            @ForAll("situations") StaffingSituation situation, @ForAll("days") int days) {
        LocalDate to = situation.asOf().plusDays(days);
        Map<UnitId, UnitCoverageReport> expected = REFERENCE.cover(situation, to);
        Map<UnitId, UnitCoverageReport> actual = asked().cover(situation, to);
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, report) -> {
            UnitCoverageReport other = Objects.requireNonNull(actual.get(unit));
            assertEqual(unit + " requirements", report.requirements(), other.requirements());
            assertEqual(unit + " departures", report.departures(), other.departures());
        });
    }

    /**
     * Where everybody's date of leaving is known, rules of retirement change nothing.
     *
     * @param situation any
     * @param days how much later
     */
    @Property(tries = 40)
    public void aKnownDateAlwaysWins(@ForAll("situations") StaffingSituation situation, @ForAll("days") int days) {
        LocalDate to = situation.asOf().plusDays(days);
        StaffingSituation known = situation.withEmployees(Change.each(
                situation.employees(),
                one -> one.knownExit().filter(day -> !day.isAfter(to)).isPresent()
                        ? one
                        : one.withKnownExit(to.plusDays(1))));
        assertSame(REFERENCE.bridge(known.withRules(RetirementRules.NONE), to), asked().bridge(known, to));
    }

    /**
     * Nobody is expected to retire whose birth date is not known.
     *
     * @param situation any
     * @param days how much later
     */
    @Property(tries = 40)
    public void nobodyRetiresOfWhomNoBirthDateIsKnown(
            @ForAll("situations") StaffingSituation situation, @ForAll("days") int days) {
        LocalDate to = situation.asOf().plusDays(days);
        List<Employee> ageless = Change.each(
                situation.employees(),
                one -> new Employee(
                        one.id(),
                        Optional.empty(),
                        one.knownExit(),
                        one.employments(),
                        one.assessments(),
                        one.exemptions()));
        StaffingSituation unknown = situation.withEmployees(ageless);
        assertSame(REFERENCE.bridge(unknown.withRules(RetirementRules.NONE), to), asked().bridge(unknown, to));
    }

    /**
     * Somebody holds the only competence that is required and that the unit needs. From the day of the age of their role on,
     * or of the general one where the role has none, they are an exit, and the unit lacks one; the day before they are not.
     *
     * @param days how many days after the date that day is
     * @param special whether the role has an age of its own
     */
    @Property(tries = 40)
    public void whoReachesTheAgeIsGoneFromThatDayOn(
            @ForAll @IntRange(min = 2, max = 500) int days, @ForAll boolean special) {
        LocalDate day = Workplace.AS_OF.plusDays(days);
        RetirementAge at = RetirementAge.onBirthday(AGE);
        StaffingSituation situation = new StaffingSituation(
                needing(),
                List.of(Workplace.employee(1, List.of(holds(Workplace.AS_OF.minusDays(1))))
                        .withBirthDate(day.minusYears(AGE))),
                Workplace.AS_OF,
                special
                        ? RetirementRules.of(RetirementAge.onBirthday(AGE + 5)).with(Workplace.ROLE, at)
                        : RetirementRules.of(at),
                LeavingLaws.nothingElse());
        assertIsThere(situation, day.minusDays(1), true);
        assertIsThere(situation, day, false);
    }

    /**
     * An age of years and months is reached on the day of the month on which somebody was born, or on the month's last where
     * it has no such day.
     *
     * @param which on which day somebody was born, sixty years after
     * @param months how many months there are beside the years
     */
    @Property(tries = 60)
    public void anAgeIsReachedOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 11) int months) {
        LocalDate born = EndsOfMonths.DAYS.get(which).minusYears(60);
        LocalDate day = EndsOfMonths.later(born, AGE * 12 + months);
        LocalDate asOf = day.minusDays(100);
        StaffingSituation situation = new StaffingSituation(
                needing(),
                List.of(Workplace.employee(1, List.of(holds(asOf.minusDays(1)))).withBirthDate(born)),
                asOf,
                RetirementRules.of(new RetirementAge(Period.of(AGE, months, 0), LeavingDay.BIRTHDAY)),
                LeavingLaws.nothingElse());
        assertIsThere(situation, day.minusDays(1), true);
        assertIsThere(situation, day, false);
    }

    private void assertIsThere(StaffingSituation situation, LocalDate to, boolean isThere) {
        BridgeReport report = asked().bridge(situation, to)
                .getOrDefault(Workplace.unit(0), Map.of())
                .getOrDefault(Workplace.WOUND_CARE, BridgeAgreement.nothing());
        assertEqual(
                "met before",
                1L,
                report.before().amount(OutcomeKind.MET.measure()).count());
        assertEqual(
                "exits until " + to,
                isThere ? CellFigures.NONE : CellFigures.NONE.minus(report.before()),
                report.parts().getOrDefault(Cause.EXIT, CellFigures.NONE));
        UnitCoverageReport covered = asked().cover(situation, to).get(Workplace.unit(0));
        assertEqual(
                "holders on " + to,
                List.of(isThere ? 1L : 0L),
                Objects.requireNonNull(covered).requirements().stream()
                        .map(RequirementCoverage::holders)
                        .toList());
    }

    private static Assessment holds(LocalDate day) {
        return Assessment.of(
                AssessmentId.of("judged"), Workplace.WOUND_CARE, Workplace.level(2), day, AssessmentSource.MANAGER);
    }

    private static OrganisationStructure needing() {
        List<OrganisationUnit> units = List.of(Workplace.chain(1)
                .get(0)
                .withCoverage(List.of(CoverageRequirement.of(
                        Workplace.WOUND_CARE, Workplace.level(2), new CoverageAmount.Persons(1)))));
        return Workplace.structure(
                Workplace.framework(), units, List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1)));
    }
}
