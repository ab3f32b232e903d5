package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;
import static org.kompetens.testkit.laws.StaffingAgreement.minus;
import static org.kompetens.testkit.laws.StaffingAgreement.rounding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.ScaledDemand;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.reference.ReferenceLeverSystem;
import org.kompetens.testkit.system.LeverReport;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.text.LastAsked;

/** What a scenario changes is divided among its levers without rest. */
public abstract class LeverLaws {

    /** For subclasses that name a system. */
    protected LeverLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract LeverSystem system();

    /** The system under test, which remembers what it is asked. */
    private LeverSystem asked() {
        return LastAsked.remembering(LeverSystem.class, system());
    }

    /** What the system under test says, seen to be of everybody there is. */
    private LeverReport compare(StaffingSituation situation, List<Lever> levers, Attribution attribution) {
        LeverReport report = asked().compare(situation, levers, attribution);
        assertEqual(
                "staff at the beginning",
                Fraction.of(CountOfPeople.of(situation), 1),
                at(at(report.without().all(), CountOfPeople.root(situation)).get(0), StaffingFigure.OPENING));
        assertEqual("levers", levers.size(), report.contributions().size());
        return report;
    }

    /**
     * In every unit and year, of every figure, the contributions sum to the whole difference, to the last digit.
     *
     * @param situation any
     * @param random chooses the levers
     * @param attribution how the difference is divided
     */
    @Property(tries = 12)
    public void contributionsSumToTheDifference(
            @ForAll("situations") StaffingSituation situation, @ForAll Random random, @ForAll Attribution attribution) {
        LeverReport report = compare(situation, levers(situation, random), attribution);
        report.without().all().forEach((unit, years) -> {
            for (int i = 0; i < years.size(); i++) {
                int year = i;
                years.get(i).forEach((figure, without) -> {
                    Fraction sum = report.contributions().stream()
                            .map(lever -> at(at(lever, unit).get(year), figure))
                            .reduce(Fraction.ZERO, Fraction::plus);
                    Fraction with = at(at(report.with().all(), unit).get(year), figure);
                    assertEqual(unit + " " + figure + " in year " + (year + 1), minus(with, without), sum);
                });
            }
        });
    }

    /**
     * Each lever's contribution is what it changes where it is pulled after those listed before it.
     *
     * @param situation any
     * @param random chooses the levers
     */
    @Property(tries = 12)
    public void inOrderEachGetsWhatItChangesAsInTheReference(
            @ForAll("situations") StaffingSituation situation, @ForAll Random random) {
        assertAgree(situation, levers(situation, random), Attribution.IN_ORDER);
    }

    /**
     * Each lever's contribution is the mean of what it changes over all orders in which they could be pulled.
     *
     * @param situation any
     * @param random chooses the levers
     */
    @Property(tries = 12)
    public void evenlyEachGetsTheMeanAsInTheReference(
            @ForAll("situations") StaffingSituation situation, @ForAll Random random) {
        assertAgree(situation, levers(situation, random), Attribution.MEAN_OF_ALL_ORDERS);
    }

    /**
     * In order, the first of the levers contribute together what the scenario changes that has these alone.
     *
     * @param situation any
     * @param random chooses the levers
     */
    @Property(tries = 12)
    public void inOrderTheFirstFewContributeWhatTheyChangeAlone(
            @ForAll("situations") StaffingSituation situation, @ForAll Random random) {
        List<Lever> levers = levers(situation, random);
        LeverReport whole = compare(situation, levers, Attribution.IN_ORDER);
        for (int few = 1; few < levers.size(); few++) {
            LeverReport alone = compare(situation, levers.subList(0, few), Attribution.IN_ORDER);
            List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> first =
                    whole.contributions().subList(0, few);
            String what = "of the first " + few;
            alone.without().all().forEach((unit, years) -> {
                for (int i = 0; i < years.size(); i++) {
                    int year = i;
                    years.get(i)
                            .forEach((figure, without) -> assertEqual(
                                    figure + " in " + unit + ", year " + (year + 1) + ", " + what,
                                    minus(at(at(alone.with().all(), unit).get(year), figure), without),
                                    first.stream()
                                            .map(lever -> at(at(lever, unit).get(year), figure))
                                            .reduce(Fraction.ZERO, Fraction::plus)));
                }
            });
        }
    }

    /**
     * Evenly, the order in which levers are listed changes no contribution.
     *
     * @param situation any
     * @param random chooses the levers
     */
    @Property(tries = 12)
    public void evenlyTheOrderOfLeversChangesNothing(
            @ForAll("situations") StaffingSituation situation, @ForAll Random random) {
        List<Lever> levers = levers(situation, random);
        List<Lever> turned = new ArrayList<>(levers);
        Collections.reverse(turned);
        LeverReport one = compare(situation, levers, Attribution.MEAN_OF_ALL_ORDERS);
        LeverReport other = compare(situation, turned, Attribution.MEAN_OF_ALL_ORDERS);
        Fraction allowed = StaffingAgreement.times(rounding(situation), 4);
        for (int lever = 0; lever < levers.size(); lever++) {
            String what = levers.get(lever).toString();
            Map<UnitId, List<Map<StaffingFigure, Fraction>>> same =
                    other.contributions().get(levers.size() - 1 - lever);
            one.contributions().get(lever).forEach((unit, years) -> {
                for (int year = 0; year < years.size(); year++) {
                    assertNear(
                            what + " in " + unit + ", year " + (year + 1),
                            years.get(year),
                            at(same, unit).get(year),
                            allowed);
                }
            });
        }
    }

    private void assertAgree(StaffingSituation situation, List<Lever> levers, Attribution attribution) {
        LeverReport expected = new ReferenceLeverSystem().compare(situation, levers, attribution);
        LeverReport actual = compare(situation, levers, attribution);
        Fraction allowed = StaffingAgreement.times(rounding(situation), 4);
        assertNear(expected.without(), actual.without(), allowed);
        assertNear(expected.with(), actual.with(), allowed);
        for (int lever = 0; lever < levers.size(); lever++) {
            int number = lever;
            expected.contributions().get(lever).forEach((unit, years) -> {
                for (int year = 0; year < years.size(); year++) {
                    Map<StaffingFigure, Fraction> parts =
                            at(actual.contributions().get(number), unit).get(year);
                    assertNear(
                            "lever " + (number + 1) + " in " + unit + ", year " + (year + 1),
                            years.get(year),
                            parts,
                            allowed);
                }
            });
        }
    }

    /** Two to three levers of all kinds, in any order. */
    private static List<Lever> levers(StaffingSituation situation, Random random) {
        List<Lever> all = new ArrayList<>(List.of(
                new Lever.LaterRetirement(1 + random.nextInt(3)),
                new Lever.LowerTurnover(new Rate(1 + random.nextInt(5), 100)),
                new Lever.LargerPositions(List.of(new PositionChange(1, Set.of(), 100 * (1 + random.nextInt(20))))),
                new Lever.ChangedDemand(
                        new ScaledDemand(new ConstantDemand(), List.of(new Ratio(9 + random.nextInt(3), 10))))));
        List<Role> roles = situation.structure().roles();
        if (!roles.isEmpty()) {
            List<OrganisationUnit> units = situation.structure().units();
            UnitRole where = new UnitRole(
                    units.get(random.nextInt(units.size())).id(),
                    roles.get(random.nextInt(roles.size())).id());
            all.add(new Lever.MorePlannedHires(List.of(new PlannedHire(1, where, Quantity.of(1 + random.nextInt(3))))));
        }
        return Change.shuffled(all, random).subList(0, 2 + random.nextInt(2));
    }

    /**
     * Situations of all kinds.
     *
     * @return the situations
     */
    @Provide
    public Arbitrary<StaffingSituation> situations() {
        return StaffingSituations.situations();
    }
}
