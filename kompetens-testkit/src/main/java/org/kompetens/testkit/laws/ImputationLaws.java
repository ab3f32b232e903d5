package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.ImputationSituations.MOST_MEMBERS;
import static org.kompetens.testkit.laws.ImputationSituations.beside;
import static org.kompetens.testkit.laws.ImputationSituations.inOneUnit;
import static org.kompetens.testkit.laws.ImputationSituations.inUnit;
import static org.kompetens.testkit.laws.ImputationSituations.reporting;
import static org.kompetens.testkit.laws.ImputationSituations.staffed;
import static org.kompetens.testkit.laws.ImputationSituations.staying;
import static org.kompetens.testkit.laws.ImputationSituations.withFlows;
import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;
import static org.kompetens.testkit.laws.StaffingAgreement.rounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.reference.ReferenceImputationSystem;
import org.kompetens.testkit.system.ImputationReport;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.text.LastAsked;

/**
 * What is inferred of members that gave no figures is marked, all of it and nothing else, and is as much as the assumption
 * says. In each situation one part of a whole has staff, and the others are silent.
 */
public abstract class ImputationLaws {

    private static final int KINDS = 4;

    private static final Set<StaffingFigure> SIGNED = Set.of(
            StaffingFigure.TRANSFERS,
            StaffingFigure.TRANSFERS_FTE,
            StaffingFigure.AGE_UNKNOWN_TRANSFERS,
            StaffingFigure.AGE_UNKNOWN_TRANSFERS_FTE,
            StaffingFigure.POSITION_CHANGE_FTE,
            StaffingFigure.AGE_UNKNOWN_POSITION_CHANGE_FTE);

    /** For subclasses that name a system. */
    protected ImputationLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ImputationSystem system();

    /** The system under test, which remembers what it is asked. */
    private ImputationSystem asked() {
        return LastAsked.remembering(ImputationSystem.class, system());
    }

    /** What the system under test says, seen to be of everybody who is there and as much as every assumption says. */
    private ImputationReport forecast(StaffingSituation situation, Imputation... imputations) {
        ImputationReport report = asked().forecast(situation, List.of(imputations));
        UnitId root = CountOfPeople.root(situation);
        Fraction all = at(at(report.all().all(), root).get(0), StaffingFigure.OPENING);
        Fraction imputed = at(at(report.imputed().all(), root).get(0), StaffingFigure.OPENING);
        assertEqual(
                "staff of those who reported",
                Fraction.of(CountOfPeople.of(situation), 1),
                StaffingAgreement.minus(all, imputed));
        return report;
    }

    /**
     * Every figure, and what of it is imputed by which assumption, is what the reference says, within rounding; by each kind of
     * assumption, and by several at a time, from several units that have staff.
     *
     * @param situation any
     * @param members how many are silent
     * @param most how many assumptions there are, if there are as many members
     * @param kind which kind of assumption the first is; each other is of the next kind
     * @param number how many tenths, inhabitants or employments an assumption is of
     * @param pick decides from whom is inferred, who moves to and from those who are silent, and who is to be hired there
     */
    @Property(tries = 60)
    public void agreesWithTheReference(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = 4) int members,
            @ForAll @IntRange(min = 1, max = 3) int most,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll @IntRange(max = 20) int number,
            @ForAll @IntRange(max = 60) int pick) {
        Assume.that(CountOfPeople.of(situation) > 0);
        StaffingSituation beside = withFlows(situation, members, pick);
        List<UnitId> staffed = staffed(beside);
        List<SortedSet<UnitId>> silent = new ArrayList<>();
        for (UnitId member : StaffingSituations.silent(members)) {
            if (silent.size() < most) {
                silent.add(new TreeSet<>(Set.of(member)));
            } else {
                silent.get(pick % silent.size()).add(member);
            }
        }
        Imputation[] imputations = new Imputation[silent.size()];
        for (int i = 0; i < imputations.length; i++) {
            UnitId reference = staffed.get((pick + i) % staffed.size());
            imputations[i] = imputation((kind + i) % KINDS, reference, silent.get(i), number);
        }
        ImputationReport expected = new ReferenceImputationSystem().forecast(beside, List.of(imputations));
        ImputationReport actual = forecast(beside, imputations);
        // As many times as the numbers of the reference are taken.
        Fraction allowed = StaffingAgreement.times(rounding(beside), 1 + 20L * members * members);
        assertNear(expected.all(), actual.all(), allowed);
        for (int i = 0; i < imputations.length; i++) {
            assertNear(expected.byImputation().get(i), actual.byImputation().get(i), allowed);
        }
    }

    private static Imputation imputation(int kind, UnitId reference, SortedSet<UnitId> members, int number) {
        SortedMap<UnitId, Long> numbers = new TreeMap<>();
        members.forEach(member -> numbers.put(member, (long) number * (numbers.size() + 1)));
        return switch (kind) {
            case 0 -> new Imputation.Together(reference, members, new Ratio(number, 10));
            case 1 -> new Imputation.Each(reference, members, new Ratio(number, 10));
            case 2 -> new Imputation.ByPopulation(reference, 7, numbers);
            default -> new Imputation.ByHeadcount(reference, numbers);
        };
    }

    /**
     * A member with once the staff of a reference is as if it had reported the same people: every figure of every unit and role
     * is the same within rounding, also where some move between those who reported and those who did not. How much of them is
     * marked is never more than there is.
     *
     * @param situation any
     * @param kind whether people are in several units, each in one role; or all in one, and move from and to the silent one;
     *     or all in one, and some of their positions become larger
     * @param pick decides who moves to and from the one who is silent, and who is to be hired there
     */
    @Property(tries = 60)
    public void whoIsLikeTheReferenceIsAsIfItHadReportedTheSame(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(max = 2) int kind,
            @ForAll @IntRange(max = 60) int pick) {
        // Positions become no larger than full time in the mean of those who are alike, which is another where some are
        // apart or have moved.
        StaffingSituation alike = kind == 0
                ? situation.withEmployees(Change.each(situation.employees(), ImputationSituations::inFirstPlace))
                : inOneUnit(situation);
        StaffingSituation once =
                kind == 2 ? alike : alike.withAssumptions(alike.assumptions().withPositionChanges(List.of()));
        Assume.that(CountOfPeople.of(once) > 0);
        StaffingSituation silent = kind == 2 ? beside(once, 1) : withFlows(once, 1, pick);
        UnitId member = StaffingSituations.silent(1).first();
        ImputationReport imputed = forecast(
                silent, new Imputation.Each(reporting(silent), new TreeSet<>(Set.of(member)), new Ratio(1, 1)));
        List<Employee> all = new ArrayList<>(silent.employees());
        silent.employees().forEach(employee -> all.add(inUnit(employee, member)));
        StaffingSituation reported =
                new StaffingSituation(silent.structure(), all, silent.asOf(), silent.rules(), silent.assumptions());
        assertNear(
                asked().forecast(reported, List.of()).all(),
                imputed.all(),
                StaffingAgreement.times(rounding(reported), 2));
        assertIsPart(imputed);
    }

    /** Of no figure is more marked than there is; but for those that may be below nought in one part and above in another. */
    private static void assertIsPart(ImputationReport report) {
        report.imputed().all().forEach((unit, years) -> {
            for (int year = 0; year < years.size(); year++) {
                Map<StaffingFigure, Fraction> all = at(report.all().all(), unit).get(year);
                years.get(year)
                        .forEach((figure, imputed) -> assertTrue(
                                unit + " " + figure + " is marked beyond what there is",
                                SIGNED.contains(figure)
                                        || (imputed.signum() >= 0 && imputed.compareTo(at(all, figure)) <= 0)));
            }
        });
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
        assertEqual("without imputation", asked().forecast(beside, List.of()).all(), report.all());
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
        assertIsPart(report);
        at(report.imputed().all(), reference)
                .forEach(year -> year.forEach((figure, imputed) ->
                        assertEqual(figure + " that is marked of the member that reported", Fraction.ZERO, imputed)));
    }

    /**
     * S5: the others are taken to need 30 per cent of what the one needs that reported. Together, of all 3/13 are imputed; each
     * of nine, 27/37. So is each figure, whatever the ratio and the number of members, where all of the reference are in one
     * unit as those of a member are, or where nobody is known to move or to get another position: else what one unit of the
     * reference needs then and another has too much is offset in the member's only one.
     *
     * @param situation any
     * @param members how many are silent
     * @param tenths the ratio
     * @param apart whether people are in several units
     */
    @Property(tries = 40)
    public void bothReadingsOfARatioAreReproduced(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = MOST_MEMBERS) int members,
            @ForAll @IntRange(min = 1, max = 10) int tenths,
            @ForAll boolean apart) {
        StaffingSituation beside = beside(apart ? staying(situation) : inOneUnit(situation), members);
        UnitId reference = reporting(beside);
        SortedSet<UnitId> silent = StaffingSituations.silent(members);
        Ratio ratio = new Ratio(tenths, 10);
        assertIsTimes(beside, new Imputation.Together(reference, silent, ratio), tenths);
        assertIsTimes(beside, new Imputation.Each(reference, silent, ratio), (long) tenths * members);
    }

    /**
     * Where each member has so many inhabitants to ten of the reference, so many tenths of what was reported are imputed for
     * each, under the same conditions.
     *
     * @param situation any
     * @param members how many are silent
     * @param inhabitants of each of them, to ten of the reference
     * @param apart whether people are in several units
     */
    @Property(tries = 40)
    public void byPopulationEachHasItsPartByInhabitants(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 1, max = MOST_MEMBERS) int members,
            @ForAll @IntRange(min = 1, max = 20) int inhabitants,
            @ForAll boolean apart) {
        StaffingSituation beside = beside(apart ? staying(situation) : inOneUnit(situation), members);
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

    /**
     * What is imputed of some changes no figure of the part that reported: whoever is to be hired and to move there does, as if
     * nothing were imputed. Of each member that is silent only its own assumption is marked.
     *
     * @param situation any
     * @param tenths how many times the staff of the reference each has
     */
    @Property(tries = 40)
    public void whatIsImputedStaysWhereItBelongs(
            @ForAll("situations") StaffingSituation situation, @ForAll @IntRange(min = 1, max = 20) int tenths) {
        Assume.that(CountOfPeople.of(situation) > 0);
        StaffingSituation beside = beside(situation, 2);
        UnitId reference = reporting(beside);
        UnitRole place = situation.employees().stream()
                .flatMap(employee -> employee.employments().stream())
                .map(employment -> new UnitRole(employment.unit(), employment.role()))
                .findFirst()
                .orElseThrow();
        StaffingSituation hiring = beside.withAssumptions(
                beside.assumptions().withPlannedHires(List.of(new PlannedHire(1, place, Quantity.of(3)))));
        List<UnitId> silent = List.copyOf(StaffingSituations.silent(2));
        Imputation[] imputations = silent.stream()
                .map(member -> new Imputation.Each(reference, new TreeSet<>(Set.of(member)), new Ratio(tenths, 10)))
                .toArray(Imputation[]::new);
        ImputationReport report = forecast(hiring, imputations);
        assertEqual("assumptions", imputations.length, report.byImputation().size());
        assertEqual(
                "the part that reported",
                at(forecast(hiring).all().all(), reference),
                at(report.all().all(), reference));
        for (int i = 0; i < silent.size(); i++) {
            for (int j = 0; j < silent.size(); j++) {
                Fraction marked =
                        at(at(report.byImputation().get(i).all(), silent.get(j)).get(0), StaffingFigure.OPENING);
                Fraction all = at(at(report.all().all(), silent.get(j)).get(0), StaffingFigure.OPENING);
                assertEqual(
                        "marked of " + silent.get(j) + " by the assumption of " + silent.get(i),
                        i == j ? all : Fraction.ZERO,
                        marked);
            }
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
