package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.StaffingAgreement.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.testkit.TurnoverSituations;
import org.kompetens.testkit.reference.ReferenceTurnoverSystem;
import org.kompetens.testkit.system.TurnoverReport;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.system.TurnoverSystem;
import org.kompetens.testkit.text.LastAsked;

/** What was there, and came, and did not leave, is there: by each definition the same records give a number of their own. */
public abstract class TurnoverLaws {

    /** For subclasses that name a system. */
    protected TurnoverLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract TurnoverSystem system();

    /** The system under test, which remembers what it is asked. */
    private TurnoverSystem asked() {
        return LastAsked.remembering(TurnoverSystem.class, system());
    }

    /** What the system under test says, seen to be of everybody who is there at the second date. */
    private Map<UnitId, TurnoverReport> turnover(TurnoverSituation situation) {
        Map<UnitId, TurnoverReport> reports = asked().turnover(situation);
        assertEqual("units", situation.structure().units().size(), reports.size());
        long there = situation.employees().stream()
                .filter(employee -> employee.employments().stream()
                        .anyMatch(one -> employee.isActive(
                                        one,
                                        situation
                                                .from()
                                                .plusMonths(
                                                        situation.definition().months()))
                                && (situation.definition().hourly() || one.fte().tenThousandths() > 0)))
                .count();
        assertTrue(
                "those who are there at the end",
                at(reports, root(situation)).flows().atEnd() >= there);
        return reports;
    }

    private static UnitId root(TurnoverSituation situation) {
        return situation.structure().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .map(OrganisationUnit::id)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Every number and rate is what the reference counts day by day.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void agreesWithTheReference(@ForAll("situations") TurnoverSituation situation) {
        Map<UnitId, TurnoverReport> reports = turnover(situation);
        new ReferenceTurnoverSystem()
                .turnover(situation)
                .forEach((unit, expected) -> assertEqual("turnover of " + unit, expected, at(reports, unit)));
    }

    /**
     * In every unit there are at the second date those who were there at the first and those who came, less those who left.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void whoCameAndDidNotLeaveIsThere(@ForAll("situations") TurnoverSituation situation) {
        turnover(situation).forEach((unit, report) -> {
            TurnoverFlows flows = report.flows();
            assertEqual(
                    "people of " + unit + " at the second date",
                    flows.atStart() + flows.hired() - flows.left(),
                    flows.atEnd());
        });
    }

    /**
     * Where each unit counts for itself, nobody moves within the whole.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void nobodyMovesWithinTheWhole(@ForAll("situations") TurnoverSituation situation) {
        TurnoverDefinition one = situation.definition();
        TurnoverDefinition forItself = new TurnoverDefinition(
                one.name(),
                one.formula(),
                one.months(),
                one.hourly(),
                one.retirement(),
                one.moves(),
                one.events(),
                Optional.empty(),
                one.source());
        TurnoverFlows all = at(turnover(situation.withDefinition(forItself)), root(situation))
                .flows();
        assertEqual("moved within the whole", 0L, all.movedWithin() + all.hiredFromWithin());
    }

    /**
     * Where everybody has always been there, nobody has left, and the turnover is nought and not unknown.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void whereEverybodyStaysThereIsNoTurnover(@ForAll("situations") TurnoverSituation situation) {
        List<Employee> staying = situation.employees().stream()
                .map(employee -> Employee.of(
                        employee.id(),
                        employee.employments().stream()
                                .map(TurnoverLaws::lasting)
                                .toList(),
                        List.of()))
                .toList();
        TurnoverReport all = at(turnover(situation.withEmployees(staying)), root(situation));
        assertTrue("everybody is there", all.flows().atStart() >= staying.size());
        assertEqual("came and left", 0L, all.flows().hired() + all.flows().left());
        assertEqual("turnover", Optional.of(Ratio.ZERO), all.rate());
    }

    private static Employment lasting(Employment employment) {
        return Employment.of(employment.id(), employment.role(), employment.unit(), Fte.FULL, Period.ALWAYS);
    }

    /**
     * Those who retire are the whole difference between turnover with retirement and without.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void retirementIsTheWholeDifference(@ForAll("situations") TurnoverSituation situation) {
        Map<UnitId, TurnoverReport> with = turnover(situation.withDefinition(TurnoverDefinition.DENMARK_OUTFLOW));
        Map<UnitId, TurnoverReport> without =
                turnover(situation.withDefinition(TurnoverDefinition.DENMARK_OUTFLOW_WITHOUT_PENSION));
        with.forEach((unit, report) -> {
            assertEqual("flows of " + unit, report.flows(), at(without, unit).flows());
            Optional<Ratio> split = at(without, unit).rate();
            assertEqual("known of " + unit, report.rate().isPresent(), split.isPresent());
            assertEqual("known of " + unit, report.flows().atStart() > 0, split.isPresent());
            split.ifPresent(rate -> assertEqual(
                    "without those who retired, in " + unit,
                    new Ratio(
                            report.flows().left() - report.flows().retired(),
                            report.flows().atStart()),
                    rate));
        });
    }

    /**
     * In whichever order employees come, all is the same.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 60)
    public void theOrderOfEmployeesChangesNothing(
            @ForAll("situations") TurnoverSituation situation, @ForAll Random random) {
        assertEqual(
                "turnover of shuffled employees",
                turnover(situation),
                turnover(situation.withEmployees(Change.shuffled(situation.employees(), random))));
    }

    /**
     * An employment that ends on a day and is renewed on it is the same as one that lasts.
     *
     * @param situation any
     * @param days how many days after the first date, or before it
     */
    @Property(tries = 60)
    public void aRenewalChangesNothing(
            @ForAll("situations") TurnoverSituation situation, @ForAll @IntRange(min = -100, max = 500) int days) {
        LocalDate day = situation.from().plusDays(days);
        assertEqual(
                "turnover of renewed employments",
                turnover(situation),
                turnover(situation.withEmployees(Change.each(situation.employees(), one -> Change.renewed(one, day)))));
    }

    /**
     * Situations of all kinds.
     *
     * @return the situations
     */
    @Provide
    public Arbitrary<TurnoverSituation> situations() {
        return TurnoverSituations.situations();
    }
}
