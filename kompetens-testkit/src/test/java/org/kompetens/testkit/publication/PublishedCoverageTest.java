package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.publication.PublishedUnitCoverage;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.testkit.system.Situation;

/** What is shown of coverage is true, tells of no small group, and tells nothing that is hidden beside it. */
final class PublishedCoverageTest {

    private static final PublicationSettings SETTINGS =
            PublicationSettings.DEFAULT.withTop(UnitId.of("aldreomsorg")).withThreshold(3);

    private final GapAnalysis analysis =
            GapAnalysis.of(Organisation.of(SampleMunicipality.almfjarden().structure()), SampleMunicipality.AS_OF);

    private static PublishedCoverage published(
            List<Employee> employees, GapAnalysis analysis, PublicationSettings settings) {
        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        PublishedRollup beside = PublishedRollup.of(employees.stream().collect(Rollup.collector(analysis)), settings);
        PublishedCoverage published = PublishedCoverage.of(coverage, beside);
        assertSafe(coverage, published, beside);
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
                    assertThat(Math.abs(one.getValue() - other.getValue()))
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
                assertThat(one.holders().shown().get().fte())
                        .isEqualTo(all.get(i).holdersFte());
                if (one.requirement().group().isEmpty()) {
                    assertThat(one.deficit()).contains(all.get(i).deficit());
                }
                assertNotSmall(holders, threshold);
                assertNotSmall(figures.employed().shown().orElseThrow().count() - holders, threshold);
                figures.competence(one.requirement().competence())
                        .map(of -> of.amount(Measure.MET))
                        .ifPresent(met -> assertNotSmall(
                                Math.abs(met.shown().orElseThrow().count() - holders), threshold));
                assertNestedAreShownToo(published, tree, unit, one, threshold);
            }
        }
    }

    private static void assertNestedAreShownToo(
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
                            .equals(one.requirement().competence())) {
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
