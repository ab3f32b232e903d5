package org.kompetens.internal.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;

/** From what one person is exempt, at a date and over time. */
final class ExemptionsTest {

    private static final CompetenceId LIFTING = CompetenceId.of("lifting");
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final LocalDate WINTER = LocalDate.of(2027, 1, 1);

    private static Exemption exemption(String reason, Period period) {
        return new Exemption(LIFTING, period, ReasonCode.of(reason));
    }

    private static Exemptions.Change change(LocalDate date, Exemption... inForce) {
        return new Exemptions.Change(date, List.of(inForce).stream().findFirst());
    }

    @Test
    void ofSeveralThatOverlapTheFirstInTheRecordCounts() {
        Exemption first = exemption("first", Period.of(SUMMER, AUTUMN));
        Exemption second = exemption("second", Period.of(SPRING, WINTER));
        Exemptions both = new Exemptions(List.of(first, second));
        assertThat(both.on(SPRING.minusDays(1), LIFTING)).isEmpty();
        assertThat(both.on(SPRING, LIFTING)).contains(second);
        assertThat(both.on(SUMMER, LIFTING)).contains(first);
        assertThat(both.on(AUTUMN.minusDays(1), LIFTING)).contains(first);
        assertThat(both.on(AUTUMN, LIFTING)).contains(second);
        assertThat(both.on(WINTER, LIFTING)).isEmpty();
        assertThat(both.on(SUMMER, CompetenceId.of("other"))).isEmpty();
        assertThat(both.of(LIFTING))
                .containsExactly(change(SPRING, second), change(SUMMER, first), change(AUTUMN, second), change(WINTER));
    }

    @Test
    void whatHasNoBeginningIsInForceFromTheStartAndWhatHasNoEndFromThenOn() {
        Exemption early = exemption("early", Period.endingBefore(SUMMER));
        Exemption late = exemption("late", Period.startingOn(WINTER));
        assertThat(new Exemptions(List.of(early, late)).of(LIFTING))
                .containsExactly(change(LocalDate.MIN, early), change(SUMMER), change(WINTER, late));
        assertThat(new Exemptions(List.of(early, late)).of(CompetenceId.of("other")))
                .isEmpty();
    }

    /** Twenty of them, one each month, of which the earlier in the record last longer: as at each date alone. */
    @Test
    void overTimeItIsAsOnEachDate() {
        List<Exemption> all = IntStream.range(0, 20)
                .mapToObj(i -> exemption(
                        "r" + i, Period.of(SPRING.plusMonths((i * 7) % 20), SPRING.plusMonths((i * 7) % 20 + 5))))
                .toList();
        Exemptions exemptions = new Exemptions(all);
        List<Exemptions.Change> changes = exemptions.of(LIFTING);
        for (int month = -1; month < 30; month++) {
            LocalDate date = SPRING.plusMonths(month);
            Optional<Exemption> inForce = changes.stream()
                    .filter(change -> !change.date().isAfter(date))
                    .reduce((earlier, later) -> later)
                    .flatMap(Exemptions.Change::inForce);
            Optional<Exemption> first =
                    all.stream().filter(one -> one.period().contains(date)).findFirst();
            assertThat(inForce).as("over time, %s", date).isEqualTo(first);
            assertThat(exemptions.on(date, LIFTING)).as("on %s", date).isEqualTo(first);
        }
    }
}
