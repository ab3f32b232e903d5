package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.json.form.OccurrencesForm;
import org.kompetens.json.form.OccurrencesForm.Listing;
import org.kompetens.json.form.Values;
import org.kompetens.testkit.calendar.AnyCalendars;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.calendar.Rounds;

/** What is written of calendars is read back as the same, in whichever order the properties stand. */
final class CalendarRoundTripTest {

    private static final int TRIES = 200;

    @FunctionalInterface
    private interface Writer<T> {
        void write(T value, ByteArrayOutputStream out) throws IOException;
    }

    @Provide
    Arbitrary<ProcessCalendar> calendars() {
        return AnyCalendars.calendars();
    }

    @Provide
    Arbitrary<Cycle> cycles() {
        return AnyCalendars.cycles();
    }

    @Provide
    Arbitrary<List<Completion>> completions() {
        return AnyCalendars.completions();
    }

    @Provide
    static Arbitrary<List<DutyRecord>> dutyRecords() {
        return AnyCalendars.dutyRecords();
    }

    @Provide
    Arbitrary<Round> rounds() {
        return Rounds.rounds();
    }

    @Property(tries = TRIES)
    void a_calendar_is_read_back_as_the_same_in_any_order(
            @ForAll("calendars") ProcessCalendar calendar, @ForAll long seed) throws IOException {
        byte[] bytes = written(CalendarDocument::write, calendar);
        assertThat(CalendarDocument.read(in(bytes)).value()).contains(calendar);
        assertThat(CalendarDocument.read(in(ShuffledJson.of(bytes, seed))).value())
                .contains(calendar);
    }

    @Property(tries = TRIES)
    void a_cycle_is_read_back_as_the_same_in_any_order(@ForAll("cycles") Cycle cycle, @ForAll long seed)
            throws IOException {
        byte[] bytes = written(CycleDocument::write, cycle);
        assertThat(CycleDocument.read(in(bytes)).orThrow()).isEqualTo(cycle);
        assertThat(CycleDocument.read(in(ShuffledJson.of(bytes, seed))).orThrow())
                .isEqualTo(cycle);
    }

    @Property(tries = TRIES)
    void completions_are_read_back_as_the_same_in_any_order(
            @ForAll("completions") List<Completion> completions, @ForAll long seed) throws IOException {
        byte[] bytes = written(CompletionsDocument::write, completions);
        assertThat(CompletionsDocument.read(in(bytes)).orThrow()).isEqualTo(completions);
        assertThat(CompletionsDocument.read(in(ShuffledJson.of(bytes, seed))).orThrow())
                .isEqualTo(completions);
    }

    @Property(tries = TRIES)
    void duty_records_are_read_back_as_the_same_in_any_order(
            @ForAll("dutyRecords") List<DutyRecord> records, @ForAll long seed) throws IOException {
        byte[] bytes = written(DutyRecordsDocument::write, records);
        assertThat(DutyRecordsDocument.read(in(bytes)).orThrow()).isEqualTo(records);
        assertThat(DutyRecordsDocument.read(in(ShuffledJson.of(bytes, seed))).orThrow())
                .isEqualTo(records);
    }

    @Property(tries = 50)
    void occurrences_that_were_read_are_written_as_the_same_bytes(
            @ForAll("rounds") Round round, @ForAll @IntRange(min = -100, max = 1200) int days, @ForAll long seed)
            throws IOException {
        LocalDate date = LocalDate.of(round.schedule().cycle().year(), 1, 1).plusDays(days);
        StatusBoard board =
                StatusBoard.at(round.schedule(), round.completions(), date, new Attention(14, List.of(7, 30)));
        byte[] plain = written(OccurrencesDocument::write, round.schedule());
        byte[] standing = written((one, out) -> OccurrencesDocument.write(one, OccurrenceSelection.ALL, out), board);
        for (byte[] bytes : List.of(plain, standing)) {
            assertThat(written((one, out) -> Document.write(OccurrencesForm.LISTING, one, out), listing(bytes)))
                    .isEqualTo(bytes);
            assertThat(written(
                            (one, out) -> Document.write(OccurrencesForm.LISTING, one, out),
                            listing(ShuffledJson.of(bytes, seed))))
                    .isEqualTo(bytes);
        }
    }

    private static Values<Listing> listing(byte[] bytes) {
        DocumentText text = new DocumentText(bytes, 1, Limits.STANDARD);
        Optional<Values<Listing>> read = text.read(OccurrencesForm.LISTING::read);
        assertThat(text.findings()).isEmpty();
        return read.orElseThrow();
    }

    private static <T> byte[] written(Writer<T> writer, T value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(value, out);
        return out.toByteArray();
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
