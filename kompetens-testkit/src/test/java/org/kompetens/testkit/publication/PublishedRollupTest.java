package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.testkit.system.Situation;

/** What is shown of a roll-up is true, and small groups are not in it. */
@Tag("slow")
final class PublishedRollupTest {

    private static final PublicationSettings DEFAULT = PublicationSettings.DEFAULT;

    /** A small one. */
    private static final PublicationSettings DEPARTMENT = DEFAULT.withTop(UnitId.of("kultur-fritid"));

    private static final GapAnalysis ANALYSIS =
            GapAnalysis.of(Organisation.of(SampleMunicipality.almfjarden().structure()), SampleMunicipality.AS_OF);

    private static Rollup sample(List<Employee> employees) {
        return employees.stream().collect(Rollup.collector(ANALYSIS));
    }

    private static List<Employee> staff() {
        return SampleMunicipality.almfjarden().employees();
    }

    @Test
    void theSampleIsShownAsFarAsItMay() {
        Rollup rollup = sample(staff());
        PublishedRollup published = PublishedRollup.of(rollup, DEFAULT);
        assertThat(published.unproven()).isEmpty();
        assertShownIsTrue(rollup, published);
        assertSmallIsHidden(rollup, published);
        assertThat(published.hiddenPercent()).isBetween(1, 99);
    }

    /** What is hidden of a department is not told by what is shown of it and of one of its units, in either order. */
    @Test
    void twoCutsOfTheTreeProtectEachOther() {
        Rollup rollup = sample(staff());
        PublicationSettings unit = DEFAULT.withTop(UnitId.of("bibliotek"));
        for (List<PublicationSettings> order :
                List.of(List.of(DEPARTMENT.withDepth(0), unit), List.of(unit, DEPARTMENT.withDepth(0)))) {
            EarlierPublication first = PublishedRollup.of(rollup, order.get(0)).asEarlier();
            PublishedRollup second = PublishedRollup.of(rollup, order.get(1), List.of(first), LongRun.onThreads(1));
            assertThat(second.unproven()).isEmpty();
            assertThat(second.units()).hasSize(1);
            assertSmallIsHidden(rollup, second);
        }
    }

    /** Units one after another, and their department at last: each is shown about as far as though nothing had been before. */
    @Test
    void oneUnitAfterAnotherIsShownAsFarAsItMay() {
        assertShownAsFarAsItMay(
                List.of(DEFAULT.withTop(UnitId.of("bibliotek")), DEFAULT.withTop(UnitId.of("fritid")), DEPARTMENT));
    }

    /** And large departments before the whole municipality. */
    @Test
    @Tag("large")
    void oneDepartmentAfterAnotherIsShownAsFarAsItMay() {
        assertShownAsFarAsItMay(
                List.of(DEFAULT.withTop(UnitId.of("omsorg")), DEFAULT.withTop(UnitId.of("utbildning")), DEFAULT));
    }

    private static void assertShownAsFarAsItMay(List<PublicationSettings> oneAfterAnother) {
        Rollup rollup = sample(staff());
        List<EarlierPublication> before = new ArrayList<>();
        for (PublicationSettings settings : oneAfterAnother) {
            PublishedRollup published = PublishedRollup.of(rollup, settings, before, LongRun.onThreads(1));
            assertThat(published.unproven()).isEmpty();
            assertThat(published.hiddenPercent())
                    .isLessThanOrEqualTo(PublishedRollup.of(rollup, settings).hiddenPercent() + 2);
            assertSmallIsHidden(rollup, published);
            before.add(published.asEarlier());
        }
    }

    @Test
    void ofAnotherOrganisationOrOfOtherRecordsNothingIsTakenForKnown() {
        Rollup rollup = sample(staff());
        EarlierPublication sound = PublishedRollup.of(rollup, DEPARTMENT).asEarlier();
        assertThat(sound.fitOf(rollup)).isEqualTo(EarlierPublication.Fit.FITTING);
        Rollup fewer = sample(staff().subList(0, staff().size() / 2));
        assertThat(sound.fitOf(fewer)).isEqualTo(EarlierPublication.Fit.OTHER_NUMBERS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRollup.of(fewer, DEPARTMENT, List.of(sound), LongRun.onThreads(1)));
        FigureName elsewhere = FigureName.employed(UnitId.of("elsewhere"));
        EarlierPublication other = new EarlierPublication(
                SampleMunicipality.AS_OF, Map.of(elsewhere, new Amount(5, FteSum.ZERO)), Set.of(), Map.of());
        assertThat(other.fitOf(rollup)).isEqualTo(EarlierPublication.Fit.OTHER_ORGANISATION);
    }

    @Test
    void theOrderOfRecordsAndTheNumberOfThreadsChangeNothing() {
        List<Employee> shuffled = new ArrayList<>(staff());
        Collections.shuffle(shuffled, new Random(1));
        PublishedRollup one = PublishedRollup.of(sample(staff()), DEPARTMENT, List.of(), LongRun.onThreads(1));
        PublishedRollup other = PublishedRollup.of(sample(shuffled), DEPARTMENT, List.of(), LongRun.onThreads(2));
        assertThat(other.units()).isEqualTo(one.units());
    }

    @Test
    void aHigherThresholdShowsNothingMoreOfItsSize() {
        Rollup rollup = sample(staff());
        PublishedRollup low = PublishedRollup.of(rollup, DEPARTMENT.withThreshold(3));
        PublishedRollup high = PublishedRollup.of(rollup, DEPARTMENT.withThreshold(10));
        assertSmallIsHidden(rollup, low);
        assertSmallIsHidden(rollup, high);
        assertThat(high.hiddenPercent()).isGreaterThan(low.hiddenPercent());
    }

    @Test
    void whatWasHiddenOnceIsNotShownWithAnotherThreshold() {
        Rollup rollup = sample(staff());
        EarlierPublication first =
                PublishedRollup.of(rollup, DEPARTMENT.withThreshold(8)).asEarlier();
        PublishedRollup second =
                PublishedRollup.of(rollup, DEPARTMENT.withThreshold(4), List.of(first), LongRun.onThreads(1));
        assertThat(second.asEarlier().shown().keySet()).doesNotContainAnyElementsOf(first.hidden());
        assertThat(second.unproven()).isEmpty();
        // All that was shown is known, so nothing of it can be hidden now.
        assertThat(second.asEarlier()).isEqualTo(first);
    }

    @Test
    void whereNobodyIsFewNothingIsHidden() {
        List<Employee> many = new ArrayList<>();
        for (Employee employee : staff()) {
            if (employee.employments().size() == 1) {
                many.add(employee);
            }
        }
        PublishedRollup top = PublishedRollup.of(sample(many), DEFAULT.withDepth(0));
        assertThat(top.at(top.units().get(0).unit().id()).employed().shown()).isPresent();
    }

    @Property(tries = 20)
    void whateverTheRecords(@ForAll Situation situation) {
        Rollup rollup = situation.employees().stream()
                .collect(Rollup.collector(GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())));
        PublishedRollup published = PublishedRollup.of(rollup, DEFAULT);
        assertThat(published.unproven()).isEmpty();
        assertShownIsTrue(rollup, published);
        assertSmallIsHidden(rollup, published);
    }

    private static void assertShownIsTrue(Rollup rollup, PublishedRollup published) {
        for (PublishedUnit unit : published.units()) {
            UnitFigures raw = rollup.at(unit.unit().id());
            unit.employed()
                    .shown()
                    .ifPresent(amount ->
                            assertThat(amount.count()).isEqualTo(raw.employed().persons()));
            assertTrue(unit.total().amounts(), raw.total().amounts());
            unit.dimensions()
                    .forEach((dimension, figures) -> assertTrue(
                            figures.amounts(),
                            Objects.requireNonNull(raw.dimensions().get(dimension))
                                    .amounts()));
            assertThat(unit.competences()).hasSameSizeAs(raw.competences());
            for (int i = 0; i < raw.competences().size(); i++) {
                assertTrue(
                        unit.competences().get(i).figures().amounts(),
                        raw.competences().get(i).amounts());
            }
        }
    }

    private static void assertTrue(Map<Measure, PublishedAmount> shown, Map<Measure, Amount> raw) {
        shown.forEach((measure, amount) -> {
            Amount of = Objects.requireNonNull(raw.get(measure));
            amount.shown()
                    .ifPresent(number ->
                            assertThat(number).isEqualTo(new PublishedAmount.Shown(of.count(), Optional.of(of.fte()))));
        });
    }

    /** No number of people below the threshold is shown, and no number that all others but so few are in. */
    private static void assertSmallIsHidden(Rollup rollup, PublishedRollup published) {
        int threshold = published.settings().threshold();
        for (PublishedUnit unit : published.units()) {
            UnitId id = unit.unit().id();
            assertNotSmall(unit.employed(), threshold);
            for (CompetenceFigures raw : rollup.at(id).competences()) {
                PublishedFigures shown = unit.competence(raw.competence().id()).orElseThrow();
                shown.amounts().forEach((measure, amount) -> {
                    assertThat(measure.kind()).isNotIn(Measure.Kind.STEPS, Measure.Kind.PERSONS);
                    assertNotSmall(amount, threshold);
                });
                assertNotSmall(shown.cells(), threshold);
                for (OutcomeKind kind : OutcomeKind.Standing.KNOWN.kinds()) {
                    long count = raw.amount(kind.measure()).count();
                    long others = raw.cells().total().count() - count;
                    if (count > 0 && others > 0 && others < threshold) {
                        assertThat(shown.amount(kind.measure()).shown()).isEmpty();
                    }
                }
            }
        }
    }

    private static void assertNotSmall(PublishedAmount amount, int threshold) {
        amount.shown()
                .ifPresent(number -> assertThat(number.count())
                        .satisfiesAnyOf(
                                count -> assertThat(count).isZero(),
                                count -> assertThat(count).isGreaterThanOrEqualTo(threshold)));
    }
}
