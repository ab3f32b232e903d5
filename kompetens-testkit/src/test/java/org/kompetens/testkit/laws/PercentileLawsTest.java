package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StochasticYear;
import org.kompetens.testkit.system.LibraryStochasticSystem;
import org.kompetens.testkit.system.StochasticSystem;

/** The laws of percentiles fail where percentiles are too near to one another, or too far apart, and else hold. */
@Tag("slow")
final class PercentileLawsTest {

    private static final int SEED = 20261001;

    private static PercentileLaws of(UnaryOperator<Percentiles> change) {
        return new PercentileLaws() {
            @Override
            public StochasticSystem system() {
                StochasticSystem right = new LibraryStochasticSystem(1);
                return (situation, simulation) -> {
                    Map<UnitId, List<StochasticYear>> years = new LinkedHashMap<>();
                    right.percentiles(situation, simulation)
                            .forEach((unit, of) -> years.put(
                                    unit,
                                    of.stream()
                                            .map(year -> changed(year, change))
                                            .toList()));
                    return years;
                };
            }
        };
    }

    private static StochasticYear changed(StochasticYear year, UnaryOperator<Percentiles> change) {
        return new StochasticYear(
                year.year(),
                year.from(),
                year.to(),
                year.knownExits(),
                change.apply(year.retirements()),
                change.apply(year.otherExits()),
                change.apply(year.leavers()),
                change.apply(year.hires()),
                year.replacement(),
                year.expansion(),
                year.need(),
                change.apply(year.closing()),
                year.surplus());
    }

    /** So many halves of the distance between the median and each of the others. */
    private static Percentiles spread(Percentiles right, int halves) {
        return new Percentiles(
                between(right.median(), right.tenth(), halves),
                right.median(),
                between(right.median(), right.ninetieth(), halves));
    }

    private static Staff between(Staff median, Staff other, int halves) {
        return new Staff(between(median.heads(), other.heads(), halves), between(median.fte(), other.fte(), halves));
    }

    private static Quantity between(Quantity median, Quantity other, int halves) {
        return new Quantity(median.billionths() + (other.billionths() - median.billionths()) * halves / 2);
    }

    @Test
    void ofFewPeoplePercentilesThatAreTooNearAreCaught() {
        assertThatCode(() -> of(right -> right).ofFewPeopleAtLeastEightOutcomesOfTenAreBetween(40, 5, SEED))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> of(right -> spread(right, 1)).ofFewPeopleAtLeastEightOutcomesOfTenAreBetween(40, 5, SEED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("of the outcomes");
    }

    @Test
    @Tag("large")
    void ofManyPeoplePercentilesThatAreTooNearOrTooFarAreCaught() {
        assertThatCode(() -> of(right -> right).ofManyPeopleEightOutcomesOfTenAreBetween(SEED))
                .doesNotThrowAnyException();
        for (int halves : new int[] {1, 4}) {
            assertThatThrownBy(() -> of(right -> spread(right, halves)).ofManyPeopleEightOutcomesOfTenAreBetween(SEED))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("of the outcomes");
        }
    }

    @Test
    void percentilesOfOneYearThatAreNotTheBinomialNumbersAreCaught() {
        assertThatCode(() -> of(right -> right).percentilesOfOneYearAreThoseOfTheBinomialDistribution(100, 5, SEED))
                .doesNotThrowAnyException();
        for (int halves : new int[] {1, 3}) {
            assertThatThrownBy(() -> of(right -> spread(right, halves))
                            .percentilesOfOneYearAreThoseOfTheBinomialDistribution(100, 5, SEED))
                    .isInstanceOf(AssertionError.class);
        }
    }
}
