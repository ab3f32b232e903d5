package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.StaffingAgreement.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StochasticYear;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.reference.ReferenceStaffingSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StochasticSystem;
import org.kompetens.testkit.text.LastAsked;

/**
 * Eight outcomes of ten are from the 10th to the 90th percentile. What is left to chance is checked with four standard errors,
 * so that a system that says the half, or everything, does not pass.
 */
public abstract class PercentileLaws {

    private static final int PATHS_OF_A_BINOMIAL = 1499;

    /** For subclasses that name a system. */
    protected PercentileLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract StochasticSystem system();

    /** The system under test, which remembers what it is asked. */
    private StochasticSystem asked() {
        return LastAsked.remembering(StochasticSystem.class, system());
    }

    /**
     * How many further outcomes are made, against twice as many paths. The more there are, the less may the system be
     * off; the time goes with them.
     *
     * @return 200, which takes seconds; with 2 000 a system may be off by 4 of 100 at most
     */
    public int outcomes() {
        return 200;
    }

    private int paths() {
        return 2 * outcomes() - 1;
    }

    /** Four standard errors of a share of eight tenths, of the outcomes and of the paths together. */
    private double error() {
        return 4 * Math.sqrt(0.8 * 0.2 / outcomes() + 0.8 * 0.2 / paths());
    }

    /** What the system under test says of the root, seen to be of everybody there is. */
    private List<StochasticYear> ofAll(StaffingSituation situation, Simulation simulation) {
        Map<UnitId, List<StochasticYear>> years = asked().percentiles(situation, simulation);
        assertEqual("units", situation.structure().units().size(), years.size());
        List<StochasticYear> all = at(years, CountOfPeople.root(situation));
        assertEqual(
                "years",
                IntStream.rangeClosed(1, situation.assumptions().years())
                        .boxed()
                        .toList(),
                all.stream().map(StochasticYear::year).toList());
        // Nobody moves from or to the whole: who does not leave is there.
        double there = heads(all.get(0).closing().ninetieth())
                + heads(all.get(0).leavers().ninetieth());
        assertTrue("those who leave and those who are there are all", there >= CountOfPeople.of(situation));
        return all;
    }

    private static double heads(Staff staff) {
        return staff.heads().value().doubleValue();
    }

    /**
     * Few people, of whom some are older: each further outcome, made person by person, is between the percentiles eight times
     * of ten, and more often, as people are whole.
     *
     * @param people how many
     * @param denominator one of so many leaves each year
     * @param seed of the system's paths
     */
    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    public void ofFewPeopleAtLeastEightOutcomesOfTenAreBetween(
            @ForAll @IntRange(min = 8, max = 60) int people,
            @ForAll @IntRange(min = 4, max = 20) int denominator,
            @ForAll long seed) {
        StaffingSituation situation = StaffingSituations.ofOneRole(people)
                .withAssumptions(ForecastAssumptions.of(
                        3,
                        ExitRates.of(ExitRates.ByAge.same(new Rate(1, denominator))),
                        HireProfile.of(Fte.FULL, new TreeMap<>(Map.of(30, 3, 62, 1)))));
        sharesBetween(situation, seed)
                .forEach((figure, share) ->
                        assertTrue(figure + ": " + share + " of the outcomes", share >= 0.8 - error()));
    }

    /**
     * Many people: about eight of ten, neither fewer nor many more.
     *
     * @param seed of the system's paths
     */
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    public void ofManyPeopleEightOutcomesOfTenAreBetween(@ForAll long seed) {
        StaffingSituation situation = StaffingSituations.ofOneRole(1500)
                .withAssumptions(ForecastAssumptions.of(
                        1,
                        ExitRates.of(ExitRates.ByAge.same(new Rate(1, 10))),
                        HireProfile.of(Fte.FULL, new TreeMap<>(Map.of(30, 1)))));
        Map<String, Double> shares = sharesBetween(situation, seed);
        // The two percentiles themselves are between, each with 2 outcomes of 100 at this size.
        shares.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("other exits")
                        || entry.getKey().startsWith("hires"))
                .forEach(entry -> assertTrue(
                        entry.getKey() + ": " + entry.getValue() + " of the outcomes",
                        entry.getValue() >= 0.8 - error() && entry.getValue() <= 0.84 + error()));
    }

    /** Which part of further outcomes is between the percentiles, by figure and year. */
    private Map<String, Double> sharesBetween(StaffingSituation situation, long seed) {
        List<StochasticYear> years = ofAll(situation, new Simulation(seed, paths()));
        ReferenceStaffingSystem chance = ReferenceStaffingSystem.byChance(new Random(seed + 1));
        UnitId root = CountOfPeople.root(situation);
        Map<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < outcomes(); i++) {
            StaffingReport outcome = chance.forecast(situation);
            for (StochasticYear year : years) {
                Map<StaffingFigure, Fraction> then = at(outcome.all(), root).get(year.year() - 1);
                count(
                        shares,
                        "retirements in year " + year.year(),
                        year.retirements(),
                        then,
                        StaffingFigure.RETIREMENTS);
                count(
                        shares,
                        "other exits in year " + year.year(),
                        year.otherExits(),
                        then,
                        StaffingFigure.OTHER_EXITS);
                count(shares, "hires in year " + year.year(), year.hires(), then, StaffingFigure.HIRES);
                count(shares, "closing of year " + year.year(), year.closing(), then, StaffingFigure.CLOSING);
            }
        }
        return shares;
    }

    private static double number(Fraction fraction) {
        return fraction.numerator().doubleValue() / fraction.denominator().doubleValue();
    }

    private void count(
            Map<String, Double> shares,
            String what,
            Percentiles percentiles,
            Map<StaffingFigure, Fraction> outcome,
            StaffingFigure figure) {
        double value = number(at(outcome, figure));
        boolean between = heads(percentiles.tenth()) <= value && value <= heads(percentiles.ninetieth());
        shares.merge(what, between ? 1.0 / outcomes() : 0, Double::sum);
    }

    /**
     * Those who leave in the first year are a binomial number: at each percentile its distribution is where it should be.
     *
     * @param people how many
     * @param denominator one of so many leaves
     * @param seed of the system's paths
     */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    public void percentilesOfOneYearAreThoseOfTheBinomialDistribution(
            @ForAll @IntRange(min = 8, max = 200) int people,
            @ForAll @IntRange(min = 3, max = 20) int denominator,
            @ForAll long seed) {
        StaffingSituation situation = StaffingSituations.ofOneRole(people)
                .withRules(RetirementRules.NONE)
                .withAssumptions(ForecastAssumptions.of(
                        1,
                        ExitRates.of(ExitRates.ByAge.same(new Rate(1, denominator))),
                        HireProfile.of(Fte.FULL, new TreeMap<>(Map.of(30, 1)))));
        Percentiles exits = ofAll(situation, new Simulation(seed, PATHS_OF_A_BINOMIAL))
                .get(0)
                .otherExits();
        assertIsAt(0.1, exits.tenth(), people, 1.0 / denominator);
        assertIsAt(0.5, exits.median(), people, 1.0 / denominator);
        assertIsAt(0.9, exits.ninetieth(), people, 1.0 / denominator);
    }

    /** Below a percentile there is less than its share of the distribution, up to it there is more. */
    private static void assertIsAt(double share, Staff percentile, int people, double probability) {
        double error = 4 * Math.sqrt(share * (1 - share) / PATHS_OF_A_BINOMIAL) + 1.0 / PATHS_OF_A_BINOMIAL;
        double below = 0;
        double term = Math.pow(1 - probability, people);
        for (int number = 0; number < heads(percentile); number++) {
            below += term;
            term *= (people - number) * probability / ((number + 1) * (1 - probability));
        }
        String what = "distribution at " + percentile.heads() + " of " + people;
        assertTrue(what, below <= share + error && below + term >= share - error);
    }

    /**
     * Where nothing is left to chance, all three percentiles are what is to be expected.
     *
     * @param people how many
     * @param age of retirement
     */
    @Property(tries = 20)
    public void whereNothingIsLeftToChanceAllIsAsExpected(
            @ForAll @IntRange(min = 1, max = 40) int people, @ForAll @IntRange(min = 50, max = 67) int age) {
        StaffingSituation situation = StaffingSituations.ofOneRole(people)
                .withRules(RetirementRules.of(RetirementAge.onBirthday(age)))
                .withAssumptions(ForecastAssumptions.of(
                        5, ExitRates.NONE, HireProfile.of(Fte.FULL, new TreeMap<>(Map.of(20, 1)))));
        StaffingReport expected = new ReferenceStaffingSystem().forecast(situation);
        for (StochasticYear year : ofAll(situation, new Simulation(age, 99))) {
            Map<StaffingFigure, Fraction> figures =
                    at(expected.all(), CountOfPeople.root(situation)).get(year.year() - 1);
            assertAll(at(figures, StaffingFigure.RETIREMENTS), year.retirements());
            assertAll(at(figures, StaffingFigure.HIRES), year.hires());
            assertAll(at(figures, StaffingFigure.CLOSING), year.closing());
        }
    }

    private static void assertAll(Fraction expected, Percentiles percentiles) {
        for (Staff staff : List.of(percentiles.tenth(), percentiles.median(), percentiles.ninetieth())) {
            assertTrue(
                    "where nothing is left to chance, as expected",
                    heads(staff) == number(expected) && staff.heads().equals(staff.fte()));
        }
    }

    /**
     * The same seed gives the same to the last digit, in whichever order employees come; and the three are in their order.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 10)
    public void theSameSeedGivesTheSame(@ForAll("situations") StaffingSituation situation, @ForAll Random random) {
        Simulation simulation = new Simulation(random.nextLong(), 49);
        List<StochasticYear> years = ofAll(situation, simulation);
        StaffingSituation shuffled = situation.withEmployees(Change.shuffled(situation.employees(), random));
        assertEqual("percentiles of shuffled employees", years, ofAll(shuffled, simulation));
        for (StochasticYear year : years) {
            for (Percentiles one : List.of(year.leavers(), year.hires(), year.need(), year.closing())) {
                assertTrue(
                        "heads in their order",
                        isSorted(heads(one.tenth()), heads(one.median()), heads(one.ninetieth())));
                assertTrue(
                        "FTE in their order",
                        one.tenth().fte().compareTo(one.median().fte()) <= 0
                                && one.median().fte().compareTo(one.ninetieth().fte()) <= 0);
            }
        }
    }

    private static boolean isSorted(double... values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list.equals(list.stream().sorted().toList());
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
