package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.publication.PublishedUnitCoverage;
import org.kompetens.rollup.Rollup;

/** Publishes a coverage, and sees to it that it is true, tells of no small group and of no outcome that is hidden beside it. */
final class SafeCoverage {

    private SafeCoverage() {}

    static PublishedCoverage published(List<Employee> employees, GapAnalysis analysis, PublicationSettings settings) {
        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        PublishedRollup beside = PublishedRollup.of(employees.stream().collect(Rollup.collector(analysis)), settings);
        PublishedCoverage published = PublishedCoverage.of(coverage, beside);
        assertSafe(coverage, published, beside);
        assertThat(published.unproven()).isEmpty();
        return published;
    }

    static Optional<PublishedAmount.Shown> holders(PublishedCoverage published, String unit) {
        return published.units().stream()
                .filter(one -> one.unit().id().equals(UnitId.of(unit)))
                .findFirst()
                .orElseThrow()
                .requirements()
                .get(0)
                .holders()
                .shown();
    }

    private static void assertSafe(Coverage raw, PublishedCoverage published, PublishedRollup beside) {
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
                assertOtherLevelsAreShownToo(raw, published, unit, one, threshold);
            }
        }
    }

    private static void assertTellsNoOutcome(
            Coverage raw, PublishedUnit unit, PublishedRequirement one, int threshold) {
        CompetenceId id = one.requirement().competence();
        ResolvedCompetence competence =
                raw.analysis().organisation().framework().competence(id).orElseThrow();
        OrganisationStructure structure = raw.analysis().organisation().structure();
        int level = rank(raw, one);
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
            Coverage raw,
            PublishedCoverage published,
            PublishedUnitCoverage unit,
            PublishedRequirement one,
            int threshold) {
        UnitTree tree = raw.analysis().organisation().tree();
        for (PublishedUnitCoverage other : published.units()) {
            if (tree.isWithin(other.unit().id(), unit.unit().id())) {
                for (PublishedRequirement nested : other.requirements()) {
                    if (nested.requirement()
                                    .competence()
                                    .equals(one.requirement().competence())
                            && rank(raw, nested) != rank(raw, one)) {
                        assertNotSmall(Math.abs(count(nested.holders()) - count(one.holders())), threshold);
                    }
                }
            }
        }
    }

    /** A level may be named with its scale or without. */
    private static int rank(Coverage raw, PublishedRequirement one) {
        return raw.analysis()
                .organisation()
                .framework()
                .competence(one.requirement().competence())
                .orElseThrow()
                .rank(one.requirement().level())
                .orElseThrow()
                .rank();
    }

    private static long count(PublishedAmount amount) {
        return amount.shown().orElseThrow().count();
    }

    private static void assertNotSmall(long count, int threshold) {
        assertThat(count == 0 || count >= threshold).as("%d", count).isTrue();
    }
}
