package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.BridgeAgreement.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.reference.ReferenceExpectedRetirementSystem;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.UnitCoverageReport;

/** Competence at a later date, without those who are expected to have retired by then. */
public abstract class ExpectedRetirementLaws {

    private static final ExpectedRetirementSystem REFERENCE = new ReferenceExpectedRetirementSystem();

    /** For subclasses that name a system. */
    protected ExpectedRetirementLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ExpectedRetirementSystem system();

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
        assertSame(REFERENCE.bridge(situation, to), system().bridge(situation, to));
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
        Map<UnitId, UnitCoverageReport> actual = system().cover(situation, to);
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
        assertSame(REFERENCE.bridge(known.withRules(RetirementRules.NONE), to), system().bridge(known, to));
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
        assertSame(REFERENCE.bridge(unknown.withRules(RetirementRules.NONE), to), system().bridge(unknown, to));
    }
}
