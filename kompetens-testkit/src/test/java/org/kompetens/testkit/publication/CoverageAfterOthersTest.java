package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What is shown of a coverage beside what was published before: of the same date, and of another. */
@Tag("slow")
final class CoverageAfterOthersTest {

    private static final PublicationSettings SETTINGS =
            PublicationSettings.DEFAULT.withTop(UnitId.of("aldreomsorg")).withThreshold(3);

    private final GapAnalysis analysis =
            GapAnalysis.of(Organisation.of(SampleMunicipality.almfjarden().structure()), SampleMunicipality.AS_OF);

    /** A coverage of a lower level rests on all outcomes of the unit: what is published later shows no other. */
    @Test
    void whatACoverageRestsOnIsPublishedWithIt() {
        GapAnalysis lower = GapAnalysis.of(Organisation.of(CoveredUnits.units()), SampleMunicipality.AS_OF);
        List<Employee> staff = new ArrayList<>();
        CoveredUnits.add(staff, "u1", 11, 7, 6, 0);
        CoveredUnits.add(staff, "u2", 20, 9, 8, 0);
        CoveredUnits.add(staff, "u3", 12, 5, 2, 0);
        EarlierPublication first = SafeCoverage.published(
                        staff,
                        lower,
                        PublicationSettings.DEFAULT.withTop(UnitId.of("u1")).withDepth(0))
                .asEarlier();
        FigureName notReached = FigureName.outcome(UnitId.of("u1"), CoveredUnits.COMPETENCE.id(), OutcomeKind.SHORT);
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
        EarlierPublication first =
                SafeCoverage.published(staff, analysis, SETTINGS).asEarlier();
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

    /** Half a year later: what is a few more or less than was shown is hidden where that is asked for. */
    @Test
    void changesOfAFewAreHiddenWhereThatIsAskedFor() {
        Organisation organisation = Organisation.of(CoveredUnits.units());
        List<Employee> staff = new ArrayList<>();
        CoveredUnits.add(staff, "u1", 30, 12, 9, 6);
        EarlierPublication first = SafeCoverage.published(
                        staff, GapAnalysis.of(organisation, SampleMunicipality.AS_OF), PublicationSettings.DEFAULT)
                .asEarlier();
        assertThat(first.shown().keySet()).anyMatch(name -> name.heldLevel().isPresent());
        // One of those who fall short has come to hold what is asked for; employed, met and short are as many as
        // before.
        staff.clear();
        CoveredUnits.add(staff, "u1", 30, 13, 9, 5);
        GapAnalysis later = GapAnalysis.of(organisation, SampleMunicipality.AS_OF.plusMonths(6));
        Coverage coverage = staff.stream().collect(Coverage.collector(later));
        for (boolean isGuarded : List.of(true, false)) {
            PublishedRollup beside = PublishedRollup.of(
                    staff.stream().collect(Rollup.collector(later)),
                    PublicationSettings.DEFAULT.withChangesGuarded(isGuarded),
                    List.of(first),
                    LongRun.onThreads(1));
            assertThat(SafeCoverage.holders(PublishedCoverage.of(coverage, beside), "u1")
                            .isPresent())
                    .isEqualTo(!isGuarded);
        }
    }

    /** Two more hold it in all: that is hidden, and must not be the sum of what is shown of the units. */
    @Test
    void aHiddenNumberIsNoSumOfShownOnes() {
        Organisation organisation = Organisation.of(CoveredUnits.neededEverywhere());
        GapAnalysis before = GapAnalysis.of(organisation, SampleMunicipality.AS_OF);
        EarlierPublication first = SafeCoverage.published(
                        CoveredUnits.holding(20, 20, 15), before, PublicationSettings.DEFAULT)
                .asEarlier();
        GapAnalysis later = GapAnalysis.of(organisation, SampleMunicipality.AS_OF.plusMonths(6));
        List<Employee> staff = CoveredUnits.holding(28, 14, 15);
        PublishedRollup beside = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(later)),
                PublicationSettings.DEFAULT,
                List.of(first),
                LongRun.onThreads(1));
        PublishedCoverage second = PublishedCoverage.of(staff.stream().collect(Coverage.collector(later)), beside);
        assertThat(second.unproven()).isEmpty();
        assertThat(SafeCoverage.holders(
                        second, second.units().get(0).unit().id().value()))
                .isEmpty();
        assertThat(Stream.of("u1", "u2", "u3").map(unit -> SafeCoverage.holders(second, unit)))
                .satisfiesOnlyOnce(one -> assertThat(one).isEmpty());
    }

    /** Everybody works in one unit: who holds it there has been told of the whole, and is no secret by a higher threshold. */
    @Test
    void aNumberOfTheSamePeopleAsAKnownOneIsNoSecret() {
        GapAnalysis all = GapAnalysis.of(Organisation.of(CoveredUnits.neededEverywhere()), SampleMunicipality.AS_OF);
        List<Employee> staff = CoveredUnits.holding(6);
        EarlierPublication first = SafeCoverage.published(staff, all, PublicationSettings.DEFAULT.withDepth(0))
                .asEarlier();
        PublishedRollup beside = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(all)),
                PublicationSettings.DEFAULT.withThreshold(8),
                List.of(first),
                LongRun.onThreads(1));
        PublishedCoverage second = PublishedCoverage.of(staff.stream().collect(Coverage.collector(all)), beside);
        assertThat(second.unproven()).isEmpty();
        assertThat(SafeCoverage.holders(second, "u1").map(PublishedAmount.Shown::count))
                .contains(6L);
    }

    /** Of six more people one does not hold it; and of those who fall short one less holds what is asked for. */
    @Test
    void whatIsLeftBesideTheHoldersIsNotToldToHaveChangedByAFew() {
        assertThat(isShownHalfAYearLater(
                        CoveredUnits.neededEverywhere(), new int[] {40, 0, 24, 0}, new int[] {45, 0, 25, 0}))
                .isFalse();
        assertThat(isShownHalfAYearLater(
                        CoveredUnits.neededEverywhere(), new int[] {40, 0, 24, 0}, new int[] {45, 0, 30, 0}))
                .isTrue();
        assertThat(isShownHalfAYearLater(CoveredUnits.units(), new int[] {40, 12, 20, 18}, new int[] {48, 11, 27, 24}))
                .isFalse();
        assertThat(isShownHalfAYearLater(CoveredUnits.units(), new int[] {40, 12, 20, 18}, new int[] {48, 19, 27, 24}))
                .isTrue();
    }

    /** Whether holders in the first unit are shown of both dates, with so many people as {@link CoveredUnits} adds. */
    private static boolean isShownHalfAYearLater(OrganisationStructure structure, int[] before, int[] after) {
        Organisation organisation = Organisation.of(structure);
        List<Employee> staff = new ArrayList<>();
        CoveredUnits.add(staff, "u1", before[0], before[1], before[2], before[3]);
        PublicationSettings ofUnit = PublicationSettings.DEFAULT.withTop(UnitId.of("u1"));
        PublishedCoverage first =
                SafeCoverage.published(staff, GapAnalysis.of(organisation, SampleMunicipality.AS_OF), ofUnit);
        assertThat(SafeCoverage.holders(first, "u1")).isPresent();
        staff.clear();
        CoveredUnits.add(staff, "u1", after[0], after[1], after[2], after[3]);
        GapAnalysis later = GapAnalysis.of(organisation, SampleMunicipality.AS_OF.plusMonths(6));
        PublishedRollup beside = PublishedRollup.of(
                staff.stream().collect(Rollup.collector(later)),
                ofUnit,
                List.of(first.asEarlier()),
                LongRun.onThreads(1));
        PublishedCoverage second = PublishedCoverage.of(staff.stream().collect(Coverage.collector(later)), beside);
        return SafeCoverage.holders(second, "u1").isPresent();
    }

    /** What a coverage left hidden is hidden in figures after it, and what it told stands beside them. */
    @Test
    void figuresAfterACoverageShowNothingThatItHid() {
        List<Employee> staff = SampleMunicipality.almfjarden().employees();
        EarlierPublication earlier = SafeCoverage.published(staff, analysis, SETTINGS.withThreshold(5))
                .asEarlier();
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
}
