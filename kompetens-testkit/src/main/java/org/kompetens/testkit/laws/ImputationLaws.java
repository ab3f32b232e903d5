package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;
import static org.kompetens.testkit.laws.StaffingAgreement.rounding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Ratio;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.reference.ReferenceImputationSystem;
import org.kompetens.testkit.system.ImputationReport;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;

/**
 * What is inferred of members that gave no figures is marked, all of it and nothing else, and is as much as the assumption
 * says. In each situation one part of a whole has staff, and the others are silent.
 */
public abstract class ImputationLaws {

    private static final int MOST_MEMBERS = 9;

    /** For subclasses that name a system. */
    protected ImputationLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ImputationSystem system();

    /** What the system under test says, seen to be of everybody who is there and as much as every assumption says. */
    private ImputationReport forecast(StaffingSituation situation, Imputation imputation) {
        ImputationReport report = system().forecast(situation, List.of(imputation));
        UnitId root = CountOfPeople.root(situation);
        Fraction all = at(at(report.all().all(), root).get(0), StaffingFigure.OPENING);
        Fraction imputed = at(at(report.imputed().all(), root).get(0), StaffingFigure.OPENING);
        assertEqual(
                "staff of those who reported",
                Fraction.of(CountOfPeople.of(situation), 1),
                StaffingAgreement.minus(all, imputed));
        return report;
    }

    /** Those who are there beside so many silent ones, in a forecast of constant demand with nothing planned or moved. */
    private static StaffingSituation beside(StaffingSituation situation, int members) {
        Assume.that(CountOfPeople.of(situation) > 0);
        ForecastAssumptions assumptions = situation
                .assumptions()
                .withDemand(new ConstantDemand())
                .withPlannedHires(List.of())
                .withTransfers(List.of());
        return StaffingSituations.besideSilentMembers(situation.withAssumptions(assumptions), members);
    }

    /** The only part of the whole that has staff. */
    private static UnitId reporting(StaffingSituation situation) {
        Optional<UnitId> whole = Optional.of(CountOfPeople.root(situation));
        SortedSet<UnitId> silent = StaffingSituations.silent(MOST_MEMBERS);
        return situation.structure().units().stream()
                .filter(unit -> unit.parent().equals(whole) && !silent.contains(unit.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /**
     * Every figure, and what of it is imputed, is what the reference says, within rounding; by each kind of assumption.
     *
     * @param situation any
     * @param members how many are silent
     * @param number how many tenths, inhabitants or employments the assumption is of
     * @param kind which kind of assumption
     */
    @Property(tries = 40)
    public void agreesWithTheReference(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = 3) int members,
            @ForAll @IntRange(max = 20) int number,
            @ForAll @IntRange(max = 3) int kind) {
        StaffingSituation beside = beside(situation, members);
        UnitId reference = reporting(beside);
        SortedSet<UnitId> silent = StaffingSituations.silent(members);
        SortedMap<UnitId, Long> numbers = new TreeMap<>();
        silent.forEach(member -> numbers.put(member, (long) number * (numbers.size() + 1)));
        Imputation imputation = switch (kind) {
            case 0 -> new Imputation.Together(reference, silent, new Ratio(number, 10));
            case 1 -> new Imputation.Each(reference, silent, new Ratio(number, 10));
            case 2 -> new Imputation.ByPopulation(reference, 7, numbers);
            default -> new Imputation.ByHeadcount(reference, numbers);
        };
        ImputationReport expected = new ReferenceImputationSystem().forecast(beside, List.of(imputation));
        ImputationReport actual = forecast(beside, imputation);
        // As many times as the numbers of the reference are taken.
        Fraction allowed = StaffingAgreement.times(rounding(beside), 1 + 20L * members);
        assertNear(expected.all(), actual.all(), allowed);
        assertNear(expected.imputed(), actual.imputed(), allowed);
    }

    /**
     * What is imputed as nought is nothing: nobody is marked, and all is as without.
     *
     * @param situation any
     * @param members how many are silent
     */
    @Property(tries = 40)
    public void nothingIsMarkedWhereNothingIsImputed(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = MOST_MEMBERS) int members) {
        StaffingSituation beside = beside(situation, members);
        SortedSet<UnitId> silent = StaffingSituations.silent(members);
        ImputationReport report = forecast(beside, new Imputation.Each(reporting(beside), silent, new Ratio(0, 1)));
        ofEach(report.imputed(), (where, value) -> assertEqual(where + " imputed", Fraction.ZERO, value));
        assertEqual("without imputation", system().forecast(beside, List.of()).all(), report.all());
    }

    /**
     * Of no figure is more imputed than there is, and of the member that reported nothing.
     *
     * @param situation any
     * @param members how many are silent
     * @param tenths how many times the staff of the reference they have together
     */
    @Property(tries = 40)
    public void theMarkedPartNeverExceedsTheFigure(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = MOST_MEMBERS) int members,
            @ForAll @IntRange(max = 50) int tenths) {
        StaffingSituation beside = beside(situation, members);
        UnitId reference = reporting(beside);
        ImputationReport report = forecast(
                beside, new Imputation.Together(reference, StaffingSituations.silent(members), new Ratio(tenths, 10)));
        report.imputed().all().forEach((unit, years) -> {
            for (int year = 0; year < years.size(); year++) {
                Map<StaffingFigure, Fraction> all = at(report.all().all(), unit).get(year);
                years.get(year).forEach((figure, imputed) -> {
                    Fraction whole = at(all, figure);
                    boolean isPart = figure == StaffingFigure.POSITION_CHANGE_FTE
                            || figure == StaffingFigure.AGE_UNKNOWN_POSITION_CHANGE_FTE
                            || (imputed.signum() >= 0 && imputed.compareTo(whole) <= 0);
                    assertTrue(unit + " " + figure + " is marked beyond what there is", isPart);
                    assertTrue(
                            unit + " " + figure + " of the member that reported is marked",
                            !unit.equals(reference) || imputed.equals(Fraction.ZERO));
                });
            }
        });
    }

    /**
     * S5: the others are taken to need 30 per cent of what the one needs that reported. Together, of all 3/13 are imputed; each
     * of nine, 27/37. So is each figure, whatever the ratio and the number of members.
     *
     * @param situation any
     * @param members how many are silent
     * @param tenths the ratio
     */
    @Property(tries = 40)
    public void bothReadingsOfARatioAreReproduced(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = MOST_MEMBERS) int members,
            @ForAll @IntRange(min = 1, max = 10) int tenths) {
        StaffingSituation beside = beside(situation, members);
        beside = beside.withAssumptions(beside.assumptions().withPositionChanges(List.of()));
        UnitId reference = reporting(beside);
        SortedSet<UnitId> silent = StaffingSituations.silent(members);
        Ratio ratio = new Ratio(tenths, 10);
        assertIsTimes(beside, new Imputation.Together(reference, silent, ratio), tenths);
        assertIsTimes(beside, new Imputation.Each(reference, silent, ratio), (long) tenths * members);
    }

    /**
     * Where each member has so many inhabitants to ten of the reference, so many tenths of what was reported are imputed for
     * each.
     *
     * @param situation any
     * @param members how many are silent
     * @param inhabitants of each of them, to ten of the reference
     */
    @Property(tries = 40)
    public void byPopulationEachHasItsPartByInhabitants(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = MOST_MEMBERS) int members,
            @ForAll @IntRange(min = 1, max = 20) int inhabitants) {
        StaffingSituation beside = beside(situation, members);
        beside = beside.withAssumptions(beside.assumptions().withPositionChanges(List.of()));
        SortedMap<UnitId, Long> populations = new TreeMap<>();
        StaffingSituations.silent(members).forEach(member -> populations.put(member, (long) inhabitants));
        assertIsTimes(
                beside, new Imputation.ByPopulation(reporting(beside), 10, populations), (long) inhabitants * members);
    }

    /** All that is imputed is so many tenths of what was reported. */
    private void assertIsTimes(StaffingSituation situation, Imputation imputation, long tenths) {
        ImputationReport report = forecast(situation, imputation);
        UnitId root = CountOfPeople.root(situation);
        Fraction allowed = StaffingAgreement.times(rounding(situation), 10 + 10 * tenths);
        for (int year = 0; year < situation.assumptions().years(); year++) {
            Map<StaffingFigure, Fraction> imputed =
                    at(report.imputed().all(), root).get(year);
            at(report.all().all(), imputation.reference())
                    .get(year)
                    .forEach((figure, reported) -> assertNear(
                            figure + " imputed, ten times",
                            StaffingAgreement.times(reported, tenths),
                            StaffingAgreement.times(at(imputed, figure), 10),
                            allowed));
        }
    }

    private static void ofEach(StaffingReport report, BiConsumer<String, Fraction> reader) {
        report.all()
                .forEach((unit, years) -> years.forEach(
                        year -> year.forEach((figure, value) -> reader.accept(unit + " " + figure, value))));
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
