package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.publication.PublishedUnitCoverage;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.testkit.system.Situation;

/** What is shown of coverage is true, tells of no small group, and tells nothing that is hidden beside it. */
final class PublishedCoverageTest {

    private static final PublicationSettings SETTINGS =
            PublicationSettings.DEFAULT.withTop(UnitId.of("aldreomsorg")).withThreshold(3);

    private static final Competence COMPETENCE = SampleMunicipality.almfjarden()
            .structure()
            .framework()
            .competences()
            .get(0);

    private final GapAnalysis analysis =
            GapAnalysis.of(Organisation.of(SampleMunicipality.almfjarden().structure()), SampleMunicipality.AS_OF);

    private static PublishedCoverage published(
            List<Employee> employees, GapAnalysis analysis, PublicationSettings settings) {
        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        PublishedRollup beside = PublishedRollup.of(employees.stream().collect(Rollup.collector(analysis)), settings);
        PublishedCoverage published = PublishedCoverage.of(coverage, beside);
        assertSafe(coverage, published, beside);
        assertThat(published.unproven()).isEmpty();
        return published;
    }

    @Test
    void someIsShownAndSomeHidden() {
        PublishedCoverage published = published(SampleMunicipality.almfjarden().employees(), analysis, SETTINGS);
        assertThat(published.hiddenPercent()).isBetween(1, 99);
        assertThat(published.units().stream().flatMap(unit -> unit.requirements().stream()))
                .anyMatch(one -> one.holders().shown().isPresent())
                .anyMatch(
                        one -> one.holders().shown().isEmpty() && one.deficit().isEmpty());
    }

    /** Whoever falls short of a level may hold a lower one: who holds that is shown only where it tells of no outcome. */
    @Test
    void ofALowerLevelThanIsRequiredNothingIsShownThatTellsOfAnOutcome() {
        GapAnalysis lower = GapAnalysis.of(Organisation.of(units()), SampleMunicipality.AS_OF);
        List<Employee> staff = new ArrayList<>();
        // Of each unit so many are met, short above the level that is asked for together, not assessed, and short below
        // it.
        add(staff, "u1", 22, 11, 2, 0);
        add(staff, "u2", 20, 9, 8, 0);
        add(staff, "u3", 30, 12, 9, 0);
        add(staff, "u4", 30, 12, 9, 3);
        PublishedCoverage published = published(staff, lower, PublicationSettings.DEFAULT);
        // Of the first it is hidden how many are short, as two are not assessed; of the last three hold less.
        for (String unit : List.of("u1", "u4")) {
            assertThat(holders(published, unit)).as(unit).isEmpty();
        }
    }

    /** Four units, in which the third level is required of everybody, and of some together the second. */
    private static OrganisationStructure units() {
        OrganisationStructure sample = SampleMunicipality.almfjarden().structure();
        OrganisationUnit top = sample.units().get(0);
        List<OrganisationUnit> units = new ArrayList<>(List.of(top));
        for (int i = 1; i <= 4; i++) {
            units.add(OrganisationUnit.of(
                            UnitId.of("u" + i),
                            top.labels(),
                            sample.units().get(2).level())
                    .withParent(top.id())
                    .withCoverage(
                            List.of(CoverageRequirement.of(COMPETENCE.id(), level(1), new CoverageAmount.Persons(9)))));
        }
        return new OrganisationStructure(
                sample.framework(),
                sample.unitLevels(),
                units,
                List.of(sample.roles().get(0)),
                List.of(new RoleProfile(
                        sample.roles().get(0).id(), List.of(Requirement.of(COMPETENCE.id(), level(2), 1)))));
    }

    /** A coverage of a lower level rests on all outcomes of the unit: what is published later shows no other. */
    @Test
    void whatACoverageRestsOnIsPublishedWithIt() {
        GapAnalysis lower = GapAnalysis.of(Organisation.of(units()), SampleMunicipality.AS_OF);
        List<Employee> staff = new ArrayList<>();
        add(staff, "u1", 11, 7, 6, 0);
        add(staff, "u2", 20, 9, 8, 0);
        add(staff, "u3", 12, 5, 2, 0);
        EarlierPublication first = published(
                        staff,
                        lower,
                        PublicationSettings.DEFAULT.withTop(UnitId.of("u1")).withDepth(0))
                .asEarlier();
        FigureName notReached = FigureName.outcome(UnitId.of("u1"), COMPETENCE.id(), OutcomeKind.SHORT);
        assertThat(first.shown().get(notReached)).extracting(Amount::count).isEqualTo(7L);
        PublishedRollup later = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(lower)),
                PublicationSettings.DEFAULT.withThreshold(8),
                List.of(first),
                LongRun.onThreads(1));
        assertThat(later.unproven()).isEmpty();
        assertThat(later.asEarlier().shown()).containsKey(notReached);
    }

    /** As the page advises: one after the other, each beside all that is out. */
    @Test
    void afterSeveralOfTheSameDateTheSameIsShownAgain() {
        List<Employee> staff = SampleMunicipality.almfjarden().employees();
        Rollup rollup = staff.stream().collect(Rollup.collector(analysis));
        PublicationSettings settings = PublicationSettings.DEFAULT.withTop(UnitId.of("aldreomsorg"));
        PublishedRollup figures = PublishedRollup.of(rollup, settings);
        PublishedRollup beside =
                PublishedRollup.of(rollup, settings, List.of(figures.asEarlier()), LongRun.onThreads(1));
        PublishedCoverage coverage = PublishedCoverage.of(staff.stream().collect(Coverage.collector(analysis)), beside);
        PublishedRollup last = PublishedRollup.of(
                rollup, settings, List.of(figures.asEarlier(), coverage.asEarlier()), LongRun.onThreads(1));
        assertThat(last.unproven()).isEmpty();
        assertThat(last.asEarlier()).isEqualTo(figures.asEarlier());
    }

    @Test
    void besideOtherNumbersOfTheSameDateNothingIsShown() {
        List<Employee> staff = SampleMunicipality.almfjarden().employees();
        EarlierPublication first = published(staff, analysis, SETTINGS).asEarlier();
        Coverage coverage = staff.stream().collect(Coverage.collector(analysis));
        assertThat(first.fitOf(coverage)).isEqualTo(EarlierPublication.Fit.FITTING);
        Map<FigureName, Amount> others = new LinkedHashMap<>(first.shown());
        others.replaceAll(
                (name, amount) -> name.heldLevel().isPresent() ? amount.plus(new Amount(1, FteSum.ZERO)) : amount);
        EarlierPublication wrong = new EarlierPublication(first.asOf(), others, first.hidden(), first.parents());
        assertThat(wrong.fitOf(coverage)).isEqualTo(EarlierPublication.Fit.OTHER_NUMBERS);
        PublishedRollup beside = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(analysis)), SETTINGS, List.of(wrong), LongRun.onThreads(1));
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedCoverage.of(coverage, beside));
    }

    /** Three of four units need it, and all together: what is left is of the fourth. */
    @Test
    void whatIsLeftOfAUnitIsNoneOrAllButAFewOnlyWhereItMayBeTold() {
        GapAnalysis ofAll = GapAnalysis.of(Organisation.of(neededByThreeOfFour()), SampleMunicipality.AS_OF);
        for (int others : List.of(1, 6)) {
            List<Employee> staff = new ArrayList<>();
            add(staff, "u1", 20, 0, 20, 0);
            add(staff, "u2", 30, 0, 25, 0);
            add(staff, "u3", 40, 0, 20, 0);
            add(staff, "u4", 30 - others, 0, others, 0);
            PublishedCoverage published = published(staff, ofAll, PublicationSettings.DEFAULT);
            assertThat(holders(published, "u1").isPresent()).isEqualTo(others == 6);
        }
    }

    private static OrganisationStructure neededByThreeOfFour() {
        OrganisationStructure all = units();
        List<OrganisationUnit> needing = new ArrayList<>();
        for (OrganisationUnit unit : all.units()) {
            needing.add(
                    unit.id().equals(UnitId.of("u4"))
                            ? unit.withCoverage(List.of())
                            : unit.withCoverage(all.units().get(1).coverage()));
        }
        return new OrganisationStructure(
                all.framework(),
                all.unitLevels(),
                needing,
                all.roles(),
                List.of(new RoleProfile(all.roles().get(0).id(), List.of())));
    }

    private static Level level(int position) {
        ProficiencyScale scale = SampleMunicipality.almfjarden().structure().framework().scales().stream()
                .filter(one -> one.id().equals(COMPETENCE.scale()))
                .findFirst()
                .orElseThrow();
        return Level.of(scale.id().value(), scale.levels().get(position).id().value());
    }

    /** So many who hold the third level, the second, who are not assessed, and who hold the first. */
    private static void add(
            List<Employee> staff, String unit, int met, int shortAbove, int unassessed, int shortBelow) {
        for (int i = 0; i < met + shortAbove + unassessed + shortBelow; i++) {
            int position = i < met ? 2 : i < met + shortAbove ? 1 : 0;
            boolean isAssessed = i < met + shortAbove || i >= met + shortAbove + unassessed;
            String id = "e" + staff.size();
            staff.add(Employee.of(
                    EmployeeId.of(id),
                    List.of(Employment.of(
                            EmploymentId.of(id),
                            SampleMunicipality.almfjarden()
                                    .structure()
                                    .roles()
                                    .get(0)
                                    .id(),
                            UnitId.of(unit),
                            Fte.FULL,
                            Period.ALWAYS)),
                    isAssessed
                            ? List.of(Assessment.of(
                                    AssessmentId.of(id),
                                    COMPETENCE.id(),
                                    level(position),
                                    SampleMunicipality.AS_OF.minusDays(9),
                                    AssessmentSource.MANAGER))
                            : List.of()));
        }
    }

    private static Optional<PublishedAmount.Shown> holders(PublishedCoverage published, String unit) {
        return published.units().stream()
                .filter(one -> one.unit().id().equals(UnitId.of(unit)))
                .findFirst()
                .orElseThrow()
                .requirements()
                .get(0)
                .holders()
                .shown();
    }

    /** Half a year later: what is a few more or less than was shown is hidden where that is asked for. */
    @Test
    void changesOfAFewAreHiddenWhereThatIsAskedFor() {
        Organisation organisation = Organisation.of(units());
        List<Employee> staff = new ArrayList<>();
        add(staff, "u1", 30, 12, 9, 6);
        EarlierPublication first = published(
                        staff, GapAnalysis.of(organisation, SampleMunicipality.AS_OF), PublicationSettings.DEFAULT)
                .asEarlier();
        assertThat(first.shown().keySet()).anyMatch(name -> name.heldLevel().isPresent());
        // One of those who fall short has come to hold what is asked for; employed, met and short are as many as
        // before.
        staff.clear();
        add(staff, "u1", 30, 13, 9, 5);
        GapAnalysis later = GapAnalysis.of(organisation, SampleMunicipality.AS_OF.plusMonths(6));
        Coverage coverage = staff.stream().collect(Coverage.collector(later));
        for (boolean isGuarded : List.of(true, false)) {
            PublishedRollup beside = PublishedRollup.of(
                    staff.stream().collect(Rollup.collector(later)),
                    PublicationSettings.DEFAULT.withChangesGuarded(isGuarded),
                    List.of(first),
                    LongRun.onThreads(1));
            assertThat(holders(PublishedCoverage.of(coverage, beside), "u1").isPresent())
                    .isEqualTo(!isGuarded);
        }
    }

    /** Of few who hold it in one unit nothing is told by one sister hidden with it; the sum of all is shown. */
    @Test
    void besideAUnitOfFewHoldersOneSisterIsHidden() {
        GapAnalysis ofAll = GapAnalysis.of(Organisation.of(neededEverywhere()), SampleMunicipality.AS_OF);
        List<Employee> staff = new ArrayList<>();
        int[] holders = {3, 12, 14, 16};
        for (int i = 0; i < holders.length; i++) {
            add(staff, "u" + (i + 1), holders[i], 0, 30 - holders[i], 0);
        }
        PublishedCoverage published = published(staff, ofAll, PublicationSettings.DEFAULT);
        String top = published.units().get(0).unit().id().value();
        assertThat(Stream.of(top, "u1", "u2", "u3", "u4")
                        .map(unit -> holders(published, unit).map(PublishedAmount.Shown::count)))
                .containsExactly(
                        Optional.of(45L), Optional.empty(), Optional.empty(), Optional.of(14L), Optional.of(16L));
    }

    private static OrganisationStructure neededEverywhere() {
        return neededEverywhere(List.of(new RoleProfile(units().roles().get(0).id(), List.of())));
    }

    private static OrganisationStructure neededEverywhere(List<RoleProfile> profiles) {
        OrganisationStructure all = units();
        List<OrganisationUnit> needing = all.units().stream()
                .map(unit -> unit.withCoverage(all.units().get(1).coverage()))
                .toList();
        return new OrganisationStructure(all.framework(), all.unitLevels(), needing, all.roles(), profiles);
    }

    /** Of the staff that belongs to the whole alone three hold less than is needed, which the outcomes of no unit tell. */
    @Test
    void ofFewWhoBelongToAUnitAloneNothingIsLeftWhereItIsRequired() {
        OrganisationStructure structure = neededEverywhere(units().profiles());
        String top = structure.units().get(0).id().value();
        for (int few : List.of(3, 7)) {
            List<Employee> staff = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                add(staff, "u" + i, 20, 10, 6, 7);
            }
            add(staff, top, 7, 8, 0, few);
            PublishedCoverage published = published(
                    staff,
                    GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                    PublicationSettings.DEFAULT);
            assertThat(holders(published, top).isPresent()).isEqualTo(few == 7);
            assertThat(holders(published, "u1").isPresent()).isEqualTo(few == 7);
        }
    }

    /** Two more hold it in all: that is hidden, and must not be the sum of what is shown of the units. */
    @Test
    void aHiddenNumberIsNoSumOfShownOnes() {
        Organisation organisation = Organisation.of(neededEverywhere());
        GapAnalysis before = GapAnalysis.of(organisation, SampleMunicipality.AS_OF);
        EarlierPublication first = published(holding(20, 20, 15), before, PublicationSettings.DEFAULT)
                .asEarlier();
        GapAnalysis later = GapAnalysis.of(organisation, SampleMunicipality.AS_OF.plusMonths(6));
        List<Employee> staff = holding(28, 14, 15);
        PublishedRollup beside = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(later)),
                PublicationSettings.DEFAULT,
                List.of(first),
                LongRun.onThreads(1));
        PublishedCoverage second = PublishedCoverage.of(staff.stream().collect(Coverage.collector(later)), beside);
        assertThat(second.unproven()).isEmpty();
        assertThat(holders(second, second.units().get(0).unit().id().value())).isEmpty();
        assertThat(Stream.of("u1", "u2", "u3").map(unit -> holders(second, unit)))
                .satisfiesOnlyOnce(one -> assertThat(one).isEmpty());
    }

    /** Forty in each of some units, of whom so many hold it. */
    private static List<Employee> holding(int... holders) {
        List<Employee> staff = new ArrayList<>();
        for (int i = 0; i < holders.length; i++) {
            add(staff, "u" + (i + 1), holders[i], 0, 40 - holders[i], 0);
        }
        return staff;
    }

    /** Of six more people one does not hold it; and of those who fall short one less holds what is asked for. */
    @Test
    void whatIsLeftBesideTheHoldersIsNotToldToHaveChangedByAFew() {
        assertThat(isShownHalfAYearLater(neededEverywhere(), new int[] {40, 0, 24, 0}, new int[] {45, 0, 25, 0}))
                .isFalse();
        assertThat(isShownHalfAYearLater(neededEverywhere(), new int[] {40, 0, 24, 0}, new int[] {45, 0, 30, 0}))
                .isTrue();
        assertThat(isShownHalfAYearLater(units(), new int[] {40, 12, 20, 18}, new int[] {48, 11, 27, 24}))
                .isFalse();
        assertThat(isShownHalfAYearLater(units(), new int[] {40, 12, 20, 18}, new int[] {48, 19, 27, 24}))
                .isTrue();
    }

    /** Whether holders in the first unit are shown of both dates, with as many people as {@link #add} takes them. */
    private static boolean isShownHalfAYearLater(OrganisationStructure structure, int[] before, int[] after) {
        Organisation organisation = Organisation.of(structure);
        List<Employee> staff = new ArrayList<>();
        add(staff, "u1", before[0], before[1], before[2], before[3]);
        PublicationSettings ofUnit = PublicationSettings.DEFAULT.withTop(UnitId.of("u1"));
        PublishedCoverage first = published(staff, GapAnalysis.of(organisation, SampleMunicipality.AS_OF), ofUnit);
        assertThat(holders(first, "u1")).isPresent();
        staff.clear();
        add(staff, "u1", after[0], after[1], after[2], after[3]);
        GapAnalysis later = GapAnalysis.of(organisation, SampleMunicipality.AS_OF.plusMonths(6));
        PublishedRollup beside = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(later)),
                ofUnit,
                List.of(first.asEarlier()),
                LongRun.onThreads(1));
        PublishedCoverage second = PublishedCoverage.of(staff.stream().collect(Coverage.collector(later)), beside);
        return holders(second, "u1").isPresent();
    }

    /** What a coverage left hidden is hidden in figures after it, and what it told stands beside them. */
    @Test
    void figuresAfterACoverageShowNothingThatItHid() {
        List<Employee> staff = SampleMunicipality.almfjarden().employees();
        EarlierPublication earlier =
                published(staff, analysis, SETTINGS.withThreshold(5)).asEarlier();
        PublishedRollup after = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(analysis)), SETTINGS, List.of(earlier), LongRun.onThreads(1));
        assertThat(after.unproven()).isEmpty();
        assertThat(after.asEarlier().shown().keySet()).doesNotContainAnyElementsOf(earlier.hidden());
        assertThat(after.asEarlier().hidden())
                .doesNotContainAnyElementsOf(earlier.shown().keySet());
    }

    /** Of a unit first, then of the one above it: what is a few people apart of the two is not shown of both. */
    @Test
    void twoCoveragesOfADateAreLikeOne() {
        List<Employee> staff = SampleMunicipality.almfjarden().employees();
        Rollup rollup = staff.stream().collect(Rollup.collector(analysis));
        Coverage coverage = staff.stream().collect(Coverage.collector(analysis));
        PublishedCoverage unit =
                PublishedCoverage.of(coverage, PublishedRollup.of(rollup, SETTINGS.withTop(UnitId.of("lindgarden"))));
        PublishedRollup beside =
                PublishedRollup.of(rollup, SETTINGS.withDepth(0), List.of(unit.asEarlier()), LongRun.onThreads(1));
        PublishedCoverage above = PublishedCoverage.of(coverage, beside);
        for (var one : above.asEarlier().shown().entrySet()) {
            for (var other : unit.asEarlier().shown().entrySet()) {
                if (one.getKey().heldLevel().isPresent()
                        && other.getKey().heldLevel().isPresent()
                        && one.getKey().competence().equals(other.getKey().competence())) {
                    assertThat(Math.abs(
                                    one.getValue().count() - other.getValue().count()))
                            .satisfiesAnyOf(
                                    apart -> assertThat(apart).isZero(),
                                    apart -> assertThat(apart).isGreaterThanOrEqualTo(SETTINGS.threshold()));
                }
            }
        }
        EarlierPublication again = PublishedCoverage.of(
                        coverage, PublishedRollup.of(rollup, SETTINGS, List.of(unit.asEarlier()), LongRun.onThreads(1)))
                .asEarlier();
        assertThat(again.shown().keySet())
                .doesNotContainAnyElementsOf(unit.asEarlier().hidden());
    }

    @Property(tries = 25)
    void whateverTheRecords(@ForAll Situation situation) {
        published(
                situation.employees(),
                GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf()),
                PublicationSettings.DEFAULT.withThreshold(3));
    }

    @Test
    void ofAnotherDateItIsRefused() {
        Coverage coverage = List.<Employee>of().stream()
                .collect(Coverage.collector(analysis.withAsOf(SampleMunicipality.AS_OF.plusDays(1))));
        PublishedRollup beside = PublishedRollup.of(
                List.<Employee>of().stream().collect(Rollup.collector(analysis)), SETTINGS.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedCoverage.of(coverage, beside));
    }

    private static void assertSafe(Coverage raw, PublishedCoverage published, PublishedRollup beside) {
        UnitTree tree = raw.analysis().organisation().tree();
        int threshold = published.settings().threshold();
        for (PublishedUnitCoverage unit : published.units()) {
            PublishedUnit figures = beside.at(unit.unit().id());
            List<RequirementCoverage> all = raw.at(unit.unit().id()).requirements();
            assertThat(unit.requirements()).hasSameSizeAs(all);
            for (int i = 0; i < all.size(); i++) {
                PublishedRequirement one = unit.requirements().get(i);
                if (one.holders().shown().isEmpty()) {
                    continue;
                }
                long holders = all.get(i).holders();
                assertThat(one.holders().shown().get().count()).isEqualTo(holders);
                // Beside the FTE of the met employments it tells whether somebody with several holds it.
                assertThat(one.holders().shown().get().fte()).isEmpty();
                if (one.requirement().group().isEmpty()
                        && one.requirement().amount() instanceof CoverageAmount.Persons) {
                    assertThat(one.deficit()).contains(all.get(i).deficit());
                }
                assertNotSmall(holders, threshold);
                assertNotSmall(figures.employed().shown().orElseThrow().count() - holders, threshold);
                assertTellsNoOutcome(raw, figures, one, threshold);
                figures.competence(one.requirement().competence())
                        .map(of -> of.amount(Measure.MET))
                        .ifPresent(met -> assertNotSmall(
                                Math.abs(met.shown().orElseThrow().count() - holders), threshold));
                assertOtherLevelsAreShownToo(published, tree, unit, one, threshold);
            }
        }
    }

    private static void assertTellsNoOutcome(
            Coverage raw, PublishedUnit unit, PublishedRequirement one, int threshold) {
        CompetenceId id = one.requirement().competence();
        ResolvedCompetence competence =
                raw.analysis().organisation().framework().competence(id).orElseThrow();
        OrganisationStructure structure = raw.analysis().organisation().structure();
        int level = competence.rank(one.requirement().level()).orElseThrow().rank();
        boolean isLower = Stream.concat(
                        structure.profiles().stream().flatMap(profile -> profile.requirements().stream()),
                        structure.units().stream().flatMap(of -> of.requirements().stream()))
                .filter(required -> required.competence().equals(id))
                .anyMatch(required ->
                        competence.rank(required.level()).orElseThrow().rank() > level);
        unit.competence(id).filter(figures -> isLower).ifPresent(figures -> {
            for (OutcomeKind kind : OutcomeKind.values()) {
                if (kind.standing() != OutcomeKind.Standing.WAIVED) {
                    assertThat(figures.amount(kind.measure()).shown())
                            .as("%s", kind)
                            .isPresent();
                }
            }
            assertNotSmall(
                    Math.abs(count(figures.amount(Measure.MET))
                            + count(figures.amount(Measure.SHORT))
                            - count(one.holders())),
                    threshold);
        });
    }

    private static void assertOtherLevelsAreShownToo(
            PublishedCoverage published,
            UnitTree tree,
            PublishedUnitCoverage unit,
            PublishedRequirement one,
            int threshold) {
        for (PublishedUnitCoverage other : published.units()) {
            if (tree.isWithin(other.unit().id(), unit.unit().id())) {
                for (PublishedRequirement nested : other.requirements()) {
                    if (nested.requirement()
                                    .competence()
                                    .equals(one.requirement().competence())
                            && !nested.requirement()
                                    .level()
                                    .equals(one.requirement().level())) {
                        assertNotSmall(Math.abs(count(nested.holders()) - count(one.holders())), threshold);
                    }
                }
            }
        }
    }

    private static long count(PublishedAmount amount) {
        return amount.shown().orElseThrow().count();
    }

    private static void assertNotSmall(long count, int threshold) {
        assertThat(count == 0 || count >= threshold).as("%d", count).isTrue();
    }
}
