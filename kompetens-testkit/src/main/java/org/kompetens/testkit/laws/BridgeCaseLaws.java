package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** One change of one person's only competence: it is booked to its own cause, on its day and not before, and to nothing else. */
public abstract class BridgeCaseLaws {

    /** For subclasses that name a system. */
    protected BridgeCaseLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract BridgeSystem system();

    /** The system under test, which remembers what it is asked. */
    private BridgeSystem asked() {
        return LastAsked.remembering(BridgeSystem.class, system());
    }

    /** Somebody holds what is required, always and in full; a case changes one of these. */
    private record Work(
            Period employed,
            Optional<LocalDate> exit,
            Period required,
            Optional<Period> exempt,
            List<Assessment> held) {

        Situation situation() {
            Employee employee = Workplace.employee(1, held)
                    .withEmployments(List.of(
                            Employment.of(Workplace.JOB, Workplace.ROLE, Workplace.unit(0), Fte.FULL, employed)))
                    .withExemptions(exempt.stream()
                            .map(period -> new Exemption(Workplace.WOUND_CARE, period, ReasonCode.of("research")))
                            .toList());
            return Workplace.situation(
                    Workplace.structure(
                            Workplace.framework(),
                            Workplace.chain(1),
                            List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1)
                                    .withPeriod(required))),
                    new SuppliedPolicy.Latest(),
                    exit.map(employee::withKnownExit).orElse(employee));
        }
    }

    private static Assessment holds() {
        return Assessment.of(
                AssessmentId.of("judged"),
                Workplace.WOUND_CARE,
                Workplace.level(2),
                Workplace.AS_OF.minusDays(3),
                AssessmentSource.MANAGER);
    }

    /** What there is before a change and from its day on; nothing where nobody is employed, or nothing is required. */
    private void assertBooked(
            Cause cause,
            LocalDate day,
            Work work,
            List<ExpectedGain> gains,
            Optional<OutcomeKind> before,
            Optional<OutcomeKind> after) {
        LocalDate dayBefore = day.minusDays(1);
        BridgeReport still = bridge(work, gains, dayBefore);
        assertFigures("the day before", before, still.before(), still.after());
        for (Cause one : Cause.values()) {
            assertEqual("changed by " + one + " until the day before", CellFigures.NONE, part(still, one));
        }
        BridgeReport changed = bridge(work, gains, day);
        assertFigures("at first", before, changed.before());
        assertFigures("on " + day, after, changed.after());
        for (Cause one : Cause.values()) {
            assertEqual(
                    "changed by " + one + " until " + day,
                    one == cause ? changed.after().minus(changed.before()) : CellFigures.NONE,
                    part(changed, one));
        }
    }

    private BridgeReport bridge(Work work, List<ExpectedGain> gains, LocalDate to) {
        return asked().bridge(new Expectation(work.situation(), gains, to, to), Workplace.AS_OF, to)
                .getOrDefault(Workplace.unit(0), Map.of())
                .getOrDefault(Workplace.WOUND_CARE, BridgeAgreement.nothing());
    }

    private static CellFigures part(BridgeReport report, Cause cause) {
        return report.parts().getOrDefault(cause, CellFigures.NONE);
    }

    private static void assertFigures(String when, Optional<OutcomeKind> expected, CellFigures... all) {
        for (CellFigures figures : all) {
            for (OutcomeKind kind : OutcomeKind.values()) {
                assertEqual(
                        kind + " " + when,
                        expected.filter(kind::equals).isPresent() ? 1L : 0L,
                        figures.amount(kind.measure()).count());
            }
        }
    }

    /**
     * Whoever leaves by a known exit, and whose employment ends, is an exit; what else changes on that day changes nothing.
     *
     * @param days after how many days
     */
    @Property(tries = 15)
    public void whoLeavesIsAnExit(@ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate day = Workplace.AS_OF.plusDays(days);
        Work left = new Work(Period.ALWAYS, Optional.of(day), Period.ALWAYS, Optional.empty(), List.of(holds()));
        Work ended =
                new Work(Period.endingBefore(day), Optional.empty(), Period.ALWAYS, Optional.empty(), List.of(holds()));
        Work everything = new Work(
                Period.endingBefore(day),
                Optional.of(day),
                Period.endingBefore(day),
                Optional.of(Period.startingOn(day)),
                List.of(holds().withExpiry(day)));
        for (Work work : List.of(left, ended, everything)) {
            assertBooked(Cause.EXIT, day, work, List.of(), Optional.of(OutcomeKind.MET), Optional.empty());
        }
    }

    /**
     * Whose employment begins is an entry, with what they held the day before; what expires on that day expires then.
     *
     * @param days after how many days
     */
    @Property(tries = 15)
    public void whoComesIsAnEntry(@ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate day = Workplace.AS_OF.plusDays(days);
        Work work =
                new Work(Period.startingOn(day), Optional.empty(), Period.ALWAYS, Optional.empty(), List.of(holds()));
        assertBooked(Cause.ENTRY, day, work, List.of(), Optional.empty(), Optional.of(OutcomeKind.MET));
        Work expiring = new Work(
                Period.startingOn(day),
                Optional.empty(),
                Period.ALWAYS,
                Optional.empty(),
                List.of(holds().withExpiry(day)));
        BridgeReport report = bridge(expiring, List.of(), day);
        assertFigures("on " + day, Optional.of(OutcomeKind.EXPIRED), report.after());
        assertEqual("met by entry", 1L, met(part(report, Cause.ENTRY)));
        assertEqual("met no more by expiry", -1L, met(part(report, Cause.EXPIRY)));
    }

    private static long met(CellFigures figures) {
        return figures.amount(OutcomeKind.MET.measure()).count();
    }

    /**
     * A requirement that begins or ends is a change of requirements, whatever expires or is waived on that day.
     *
     * @param days after how many days
     */
    @Property(tries = 15)
    public void whatIsRequiredFromADayOnIsAChangeOfRequirements(@ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate day = Workplace.AS_OF.plusDays(days);
        Work begins =
                new Work(Period.ALWAYS, Optional.empty(), Period.startingOn(day), Optional.empty(), List.of(holds()));
        assertBooked(Cause.REQUIREMENT, day, begins, List.of(), Optional.empty(), Optional.of(OutcomeKind.MET));
        Work ends =
                new Work(Period.ALWAYS, Optional.empty(), Period.endingBefore(day), Optional.empty(), List.of(holds()));
        Work endsWithOthers = new Work(
                Period.ALWAYS,
                Optional.empty(),
                Period.endingBefore(day),
                Optional.of(Period.startingOn(day)),
                List.of(holds().withExpiry(day)));
        for (Work work : List.of(ends, endsWithOthers)) {
            assertBooked(Cause.REQUIREMENT, day, work, List.of(), Optional.of(OutcomeKind.MET), Optional.empty());
        }
    }

    /**
     * An exemption that begins is a change by exemptions: nobody has left, and nothing of theirs expires on that day.
     *
     * @param days after how many days
     */
    @Property(tries = 15)
    public void whoIsExemptedHasNotLeft(@ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate day = Workplace.AS_OF.plusDays(days);
        for (Assessment held : List.of(holds(), holds().withExpiry(day))) {
            Work work = new Work(
                    Period.ALWAYS, Optional.empty(), Period.ALWAYS, Optional.of(Period.startingOn(day)), List.of(held));
            assertBooked(
                    Cause.EXEMPTION,
                    day,
                    work,
                    List.of(),
                    Optional.of(OutcomeKind.MET),
                    Optional.of(OutcomeKind.EXEMPT));
        }
    }

    /**
     * An assessment that expires is a change by expiry.
     *
     * @param days after how many days
     */
    @Property(tries = 15)
    public void whatExpiresIsAnExpiry(@ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate day = Workplace.AS_OF.plusDays(days);
        Work work = new Work(
                Period.ALWAYS, Optional.empty(), Period.ALWAYS, Optional.empty(), List.of(holds().withExpiry(day)));
        assertBooked(
                Cause.EXPIRY, day, work, List.of(), Optional.of(OutcomeKind.MET), Optional.of(OutcomeKind.EXPIRED));
    }

    /**
     * What somebody is expected to be assessed with is a gain.
     *
     * @param days after how many days
     */
    @Property(tries = 15)
    public void whatIsExpectedIsAGain(@ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate day = Workplace.AS_OF.plusDays(days);
        Work work = new Work(Period.ALWAYS, Optional.empty(), Period.ALWAYS, Optional.empty(), List.of());
        Assessment expected = Assessment.of(
                AssessmentId.of("expected"),
                Workplace.WOUND_CARE,
                Workplace.level(2),
                day,
                AssessmentSource.CERTIFICATE);
        assertBooked(
                Cause.GAIN,
                day,
                work,
                List.of(new ExpectedGain(Workplace.SOMEBODY, expected)),
                Optional.of(OutcomeKind.UNASSESSED),
                Optional.of(OutcomeKind.MET));
    }
}
