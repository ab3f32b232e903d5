package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.calendar.template.Template;
import org.kompetens.organisation.EmployeeId;

/** What the names in a calendar print, and in which order they stand. */
final class CalendarNamesTest {

    static Stream<Function<String, Comparable<?>>> kinds() {
        return Stream.of(
                CalendarId::of,
                CycleId::of,
                DutyId::of,
                PartyId::of,
                SettingId::of,
                StepId::of,
                TermId::of,
                VocabularyId::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Comparable<T>> void areWrittenAsTheCalendarWritesThem(Function<String, T> kind) {
        assertThat(kind.apply("2026/27")).hasToString("2026/27");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Comparable<T>> void standByTheirLetters(Function<String, T> kind) {
        T a = kind.apply("a");
        T b = kind.apply("b");
        assertThat(a).isLessThan(b).isEqualByComparingTo(kind.apply("a"));
        assertThat(b).isGreaterThan(a);
    }

    @Test
    void aSourceIsADocumentAndAPlaceInIt() {
        assertThat(new Source("S1", "table, row 3")).hasToString("S1, table, row 3");
    }

    @Test
    void aRecordOfAnEmployeePrintsNothingOfThePerson() {
        assertThat(new DutyRecord.OfEmployee(EmployeeId.of("e1"))).hasToString("OfEmployee[]");
    }

    @Test
    void aCalendarKnowsItsStepsPartiesAndDutiesByName() {
        ProcessCalendar calendar = Template.S4.calendar();
        assertThat(calendar.step(StepId.of("agreement")).map(Step::id)).contains(StepId.of("agreement"));
        assertThat(calendar.party(PartyId.of("head")).map(Party::id)).contains(PartyId.of("head"));
        assertThat(calendar.duty(DutyId.of("yearly-goals")).map(Duty::id)).contains(DutyId.of("yearly-goals"));
        assertThat(calendar.step(StepId.of("none"))).isEmpty();
        assertThat(calendar.party(PartyId.of("none"))).isEmpty();
        assertThat(calendar.duty(DutyId.of("none"))).isEmpty();
    }
}
