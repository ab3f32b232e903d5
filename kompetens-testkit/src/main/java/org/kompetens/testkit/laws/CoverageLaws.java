package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.Shortage;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceCoverageSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitCoverageReport;
import org.kompetens.testkit.text.LastAsked;

/** Coverage: whether units have, as a whole, what they need. */
public abstract class CoverageLaws {

    /** For subclasses that name a system. */
    protected CoverageLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CoverageSystem system();

    /** The system under test, which remembers what it is asked. */
    private CoverageSystem asked() {
        return LastAsked.remembering(CoverageSystem.class, system());
    }

    /** The system under test; the law fails where it leaves out what an answer must speak of. */
    private CoverageSystem answering() {
        return Answers.ofCoverage(asked());
    }

    /**
     * Somebody who is exempt from everything still covers what they hold.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void exemptionsChangeNoCoverage(@ForAll Situation situation) {
        Situation exempt = situation.withEmployees(
                Change.each(situation.employees(), one -> Exempting.fromEverything(situation, one)));
        assertEqual("coverage", answering().cover(situation), answering().cover(exempt));
    }

    /**
     * Absences that overlap add: one in two parts at the same time is as the whole one.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void anAbsenceInTwoPartsIsTheSameAbsence(@ForAll Situation situation) {
        Situation parted = situation.withEmployees(Change.each(
                situation.employees(),
                employee -> employee.withEmployments(Change.each(
                        employee.employments(),
                        employment -> employment.withAbsences(employment.absences().stream()
                                .flatMap(CoverageLaws::inTwoParts)
                                .toList())))));
        assertEqual("coverage", answering().cover(situation), answering().cover(parted));
    }

    private static Stream<Absence> inTwoParts(Absence absence) {
        return absence.extent() == 1
                ? Stream.of(absence)
                : Stream.of(new Absence(absence.period(), 1), new Absence(absence.period(), absence.extent() - 1));
    }

    /**
     * Every figure and every name is what the reference says, with bad records and repeated ids among the others.
     *
     * @param situation any
     */
    @Property(tries = 400)
    public void agreesWithTheReference(@ForAll("withBadRecords") Situation situation) {
        Map<UnitId, UnitCoverageReport> expected = new ReferenceCoverageSystem().cover(situation);
        Map<UnitId, UnitCoverageReport> actual = asked().cover(situation);
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, report) -> {
            UnitCoverageReport other = Objects.requireNonNull(actual.get(unit));
            assertEqual(unit + " requirements", report.requirements(), other.requirements());
            assertEqual(unit + " named", named(report), named(other));
            assertEqual(unit + " departures", report.departures(), other.departures());
        });
    }

    /** With the ids, which the library's own text keeps to itself. */
    private static List<List<Object>> named(UnitCoverageReport report) {
        return report.named().stream()
                .map(one -> List.<Object>of(one.employee().value(), one.losses(), one.share()))
                .toList();
    }

    /**
     * When somebody leaves, nothing that is lacking becomes less: neither at a requirement nor in a group.
     *
     * @param situation any
     * @param pick who leaves
     */
    @Property(tries = 200)
    public void whenSomebodyLeavesNoDeficitFalls(@ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        if (situation.employees().isEmpty()) {
            return;
        }
        List<Employee> rest = new ArrayList<>(situation.employees());
        rest.remove(pick % rest.size());
        Map<UnitId, UnitCoverageReport> before = answering().cover(situation);
        Map<UnitId, UnitCoverageReport> after = answering().cover(situation.withEmployees(rest));
        before.forEach((unit, report) -> {
            List<RequirementCoverage> requirements =
                    Objects.requireNonNull(after.get(unit)).requirements();
            for (int i = 0; i < requirements.size(); i++) {
                assertTrue(
                        unit + " requirement " + i,
                        isAtMost(
                                report.requirements().get(i).deficit(),
                                requirements.get(i).deficit()));
            }
        });
    }

    /**
     * When a held level rises, nothing that is lacking in all becomes more. (Within a group it may move: who can now
     * fill a requirement of a higher priority is taken from one of a lower.)
     *
     * @param situation any
     * @param pick which level rises
     */
    @Property(tries = 200)
    public void whenALevelRisesNoDeficitRises(@ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Raise.of(situation, pick).ifPresent(raise -> {
            Map<UnitId, UnitCoverageReport> before = answering().cover(situation);
            Map<UnitId, UnitCoverageReport> after = answering().cover(raise.situation());
            before.forEach((unit, report) -> {
                Map<Object, CoverageAmount> raised =
                        deficits(Objects.requireNonNull(after.get(unit)).requirements());
                deficits(report.requirements())
                        .forEach((group, deficit) -> assertTrue(
                                unit + " " + group, isAtMost(Objects.requireNonNull(raised.get(group)), deficit)));
            });
        });
    }

    private static boolean isAtMost(CoverageAmount one, CoverageAmount other) {
        return one.value().compareTo(other.value()) <= 0;
    }

    /** What is lacking in each group; a requirement in none is one by itself. */
    private static Map<Object, CoverageAmount> deficits(List<RequirementCoverage> requirements) {
        Map<Object, CoverageAmount> deficits = new LinkedHashMap<>();
        for (int i = 0; i < requirements.size(); i++) {
            Object key = requirements
                    .get(i)
                    .requirement()
                    .group()
                    .<Object>map(CoverageGroup::id)
                    .orElse(i);
            deficits.merge(key, requirements.get(i).deficit(), CoverageAmount::plus);
        }
        return deficits;
    }

    /**
     * Requirements of a group in persons are filled as well as they can be: of all ways to send each person to one
     * requirement or to none, the one that lacks the least in all, and of those the least at the first requirement,
     * then at the second.
     *
     * @param situation any
     */
    @Property(tries = 200)
    @Needs(ModelPart.EXCLUSIVE_GROUPS)
    public void aGroupIsFilledInTheBestOfAllWays(@ForAll Situation situation) {
        List<Map<UnitId, UnitCoverageReport>> alone = situation.employees().stream()
                .map(employee -> answering().cover(situation.withEmployees(List.of(employee))))
                .toList();
        answering().cover(situation).forEach((unit, report) -> {
            List<List<RequirementCoverage>> each = alone.stream()
                    .map(one -> Objects.requireNonNull(one.get(unit)).requirements())
                    .toList();
            Division.of(report.requirements(), each)
                    .forEach(division -> assertEqual(unit + " group", division.best(), division.deficits()));
        });
    }

    /**
     * What is said to be lost when one person leaves is what counting anew without them finds; and of whoever is not
     * named nothing is lost.
     *
     * @param situation any
     * @param pick who leaves
     */
    @Property(tries = 200)
    public void aDepartureIsWhatCountingWithoutThePersonFinds(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        if (situation.employees().isEmpty()) {
            return;
        }
        List<Employee> rest = new ArrayList<>(situation.employees());
        Employee leaving = rest.remove(pick % rest.size());
        Map<UnitId, UnitCoverageReport> without = answering().cover(situation.withEmployees(rest));
        answering().cover(situation).forEach((unit, report) -> {
            List<RequirementCoverage> after =
                    Objects.requireNonNull(without.get(unit)).requirements();
            List<CoverageLoss> losses = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                RequirementCoverage was = report.requirements().get(i);
                boolean sole = was.isSinglePointOfFailure() && after.get(i).holders() == 0;
                if (sole || !after.get(i).deficit().equals(was.deficit())) {
                    losses.add(new CoverageLoss(
                            was.requirement(), was.deficit(), after.get(i).deficit(), sole));
                }
            }
            assertEqual(
                    unit + " losses",
                    losses,
                    report.named().stream()
                            .filter(one -> one.employee().equals(leaving.id()))
                            .flatMap(one -> one.losses().stream())
                            .toList());
        });
    }

    /**
     * Whoever would be missed most stands first.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void theGreatestLossStandsFirst(@ForAll Situation situation) {
        answering().cover(situation).forEach((unit, report) -> {
            for (int i = 1; i < report.named().size(); i++) {
                PersonDeparture before = report.named().get(i - 1);
                PersonDeparture after = report.named().get(i);
                assertTrue(unit + " order", before.share().compareTo(after.share()) >= 0);
            }
            for (PersonDeparture one : report.named()) {
                Fraction share = Fraction.ZERO;
                for (CoverageLoss loss : one.losses()) {
                    share = share.plus(Fraction.of(
                            tenThousandths(loss.deficitAfter()) - tenThousandths(loss.deficitBefore()),
                            tenThousandths(loss.requirement().amount())));
                }
                assertEqual(unit + " share", share, one.share());
            }
        });
    }

    /** Of a person or of an FTE. */
    private static long tenThousandths(CoverageAmount amount) {
        return amount.value().movePointRight(4).longValueExact();
    }

    /**
     * A shortage accounts for all that its group lacks, and every group in which something is lacking has one.
     *
     * @param situation any
     */
    @Property(tries = 200)
    @Needs(ModelPart.EXCLUSIVE_GROUPS)
    public void aShortageAccountsForAllThatAGroupLacks(@ForAll Situation situation) {
        answering().cover(situation).forEach((unit, report) -> {
            Map<Object, CoverageAmount> lacking = deficits(report.requirements());
            lacking.keySet().removeIf(key -> !(key instanceof String));
            lacking.values().removeIf(CoverageAmount::isNone);
            Map<Object, CoverageAmount> explained = new LinkedHashMap<>();
            for (Shortage shortage : report.shortages()) {
                explained.put(shortage.group(), shortage.deficit());
                assertEqual(
                        unit + " needed",
                        shortage.requirements().stream()
                                .map(CoverageRequirement::amount)
                                .reduce(CoverageAmount::plus),
                        Optional.of(shortage.needed()));
            }
            assertEqual(unit + " shortages", lacking, explained);
        });
    }

    /**
     * The order of employees changes nothing.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 100)
    public void theOrderOfEmployeesChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        assertEqual(
                "coverage",
                answering().cover(situation),
                answering().cover(situation.withEmployees(Change.shuffled(situation.employees(), random))));
    }

    /**
     * Situations in which some records have errors or the id of another.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
