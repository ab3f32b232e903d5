package org.kompetens.json.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.calendar.template.Template;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;

/** What one library writes, another reads. */
final class ICalendarFileTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-02T10:00:00Z");

    private static Schedule schedule(BusinessDayConvention convention) {
        List<OrganisationUnit> units = new ArrayList<>();
        for (String level : List.of("municipality", "department", "unit")) {
            // A name that needs escaping, and folding.
            Labels labels = Labels.of(
                    Language.SV, "Vård; omsorg, hälsa \\ och \"" + level + "\"\nmed radbrytning " + "å".repeat(80));
            OrganisationUnit unit = OrganisationUnit.of(UnitId.of(level), labels, UnitLevelId.of(level));
            units.add(
                    units.isEmpty()
                            ? unit
                            : unit.withParent(units.get(units.size() - 1).id()));
        }
        Organisation town = Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                units,
                List.of(),
                List.of()));
        Cycle cycle = Cycle.of("2026/27", 2026)
                .withSetting("autumn", new SettingValue.OfSeason(MonthDay.of(9, 1), MonthDay.of(11, 30)));
        return Schedule.of(
                Template.S1.calendar(),
                cycle,
                town,
                new DeadlineRule(convention, PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class))));
    }

    private static byte[] file(Schedule schedule, Instant written) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ICalendarFile.write(schedule, schedule.occurrences(), Language.SV, written, out);
        return out.toByteArray();
    }

    /** What was read of an event. */
    private record Event(LocalDate start, LocalDate end, String summary, int sequence) {

        static Event of(VEvent event) {
            DtStart<LocalDate> start = requireNonNull(event.getDateTimeStart());
            DtEnd<LocalDate> end = requireNonNull(event.getDateTimeEnd());
            return new Event(
                    start.getDate(),
                    end.getDate(),
                    requireNonNull(event.getSummary()).getValue(),
                    requireNonNull(event.getSequence()).getSequenceNo());
        }
    }

    private static Map<String, Event> read(byte[] file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(calendar.validate().getEntries()).isEmpty();
        Map<String, Event> events = new HashMap<>();
        for (Object component : calendar.getComponents("VEVENT")) {
            VEvent event = (VEvent) component;
            events.put(event.getUid().orElseThrow().getValue(), Event.of(event));
        }
        return events;
    }

    @ParameterizedTest
    @EnumSource(BusinessDayConvention.class)
    void readBackByAnotherLibraryHasTheSameDates(BusinessDayConvention convention) throws Exception {
        Schedule schedule = schedule(convention);
        Map<String, Event> events = read(file(schedule, WRITTEN));
        List<Occurrence> occurrences = schedule.occurrences().toList();
        assertThat(events).hasSameSizeAs(occurrences);
        for (Occurrence one : occurrences) {
            Event event = requireNonNull(events.get(ICalendarFile.uid(schedule, one.id())));
            assertThat(event.start()).isEqualTo(one.days().first());
            assertThat(event.end()).isEqualTo(one.deadline().plusDays(1));
            assertThat(event.summary())
                    .contains("Vård; omsorg, hälsa \\ och \"")
                    .endsWith("å".repeat(80));
        }
    }

    private static byte[] file(StatusBoard board, FormerExport former, boolean onlyChanges, Integer... reminders)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ICalendarFile.write(
                List.of(board),
                OccurrenceSelection.ALL,
                new ICalendarOptions(Language.SV, WRITTEN, List.of(reminders), former, onlyChanges),
                out);
        return out.toByteArray();
    }

    private static StatusBoard board(BusinessDayConvention convention, Completion... done) {
        return StatusBoard.at(
                schedule(convention), List.of(done), LocalDate.of(2026, 11, 20), new Attention(14, List.of(7)));
    }

    private static Completion done(String step, Completion.Outcome outcome) {
        return new Completion(
                new OccurrenceId(CycleId.of("2026/27"), StepId.of(step), 0, UnitId.of("department")),
                outcome,
                LocalDate.of(2026, 11, 10));
    }

    private static FormerExport former(byte[] file) throws Exception {
        return FormerExport.read(new ByteArrayInputStream(file));
    }

    @Test
    void sequenceGrowsWithChangesAndOnlyWithThem() throws Exception {
        byte[] first = file(board(BusinessDayConvention.NONE), FormerExport.NONE, false);
        assertThat(file(board(BusinessDayConvention.NONE), former(first), false))
                .isEqualTo(first);
        byte[] second = file(board(BusinessDayConvention.PRECEDING), former(first), false);
        Map<String, Event> before = read(first);
        Map<String, Event> after = read(second);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((uid, event) -> {
            Event former = requireNonNull(before.get(uid));
            assertThat(event.sequence()).isEqualTo(event.end().equals(former.end()) ? 0 : 1);
        });
        assertThat(after.values()).extracting(Event::sequence).contains(0, 1);
    }

    @Test
    void whatIsGoneIsCancelledAndWhatComesBackIsNot() throws Exception {
        StatusBoard all = board(BusinessDayConvention.NONE);
        byte[] first = file(all, FormerExport.NONE, false);
        ByteArrayOutputStream fewer = new ByteArrayOutputStream();
        ICalendarFile.write(
                List.of(all),
                OccurrenceSelection.of(UnitId.of("unit")),
                new ICalendarOptions(Language.SV, WRITTEN, List.of(), former(first), false),
                fewer);
        String text = fewer.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("METHOD:PUBLISH");
        assertThat(text.split("STATUS:CANCELLED", -1)).hasSize(read(first).size());
        Map<String, Event> again = read(file(all, former(fewer.toByteArray()), false));
        assertThat(again.values()).extracting(Event::sequence).containsOnly(0, 2);
    }

    /** Whoever takes in what has changed has what the whole file has. */
    @Test
    void theDifferenceTakenInIsTheWhole() throws Exception {
        byte[] first = file(board(BusinessDayConvention.NONE), FormerExport.NONE, false);
        StatusBoard later =
                board(BusinessDayConvention.PRECEDING, done("department-inventory", Completion.Outcome.DONE));
        Map<String, Event> taken = new HashMap<>(read(first));
        Map<String, Event> difference = read(file(later, former(first), true));
        assertThat(difference.size()).isPositive().isLessThan(taken.size());
        taken.putAll(difference);
        assertThat(taken).isEqualTo(read(file(later, former(first), false)));
    }

    @Test
    void marksWhatIsDoneOrNotApplicableAndRemindsOfTheRest() throws Exception {
        byte[] file = file(
                board(
                        BusinessDayConvention.NONE,
                        done("department-inventory", Completion.Outcome.DONE),
                        done("municipal-investments", Completion.Outcome.NOT_APPLICABLE)),
                FormerExport.NONE,
                false,
                7,
                1);
        assertThat(read(file).values())
                .extracting(Event::summary)
                .filteredOn(summary -> summary.endsWith("(klart)") || summary.endsWith("(inte aktuellt)"))
                .hasSize(2);
        String text = new String(file, StandardCharsets.UTF_8);
        int events = read(file).size();
        assertThat(text.split("BEGIN:VALARM", -1)).hasSize(2 * (events - 2) + 1);
        assertThat(text).contains("TRIGGER;RELATED=END:-PT183H", "TRIGGER;RELATED=END:-PT39H");
    }

    /** The advice stands with those who answer for the step. */
    @Test
    void whatIsToBeDoneAsEarlyAsPossibleSaysSo() throws Exception {
        Labels any = Labels.of(Language.EN, "Any");
        ProcessCalendar calendar = ProcessCalendar.builder("own", any)
                .party("head", any, party -> party.at("unit"))
                .step(
                        "one",
                        any,
                        "unit",
                        step -> step.during(Window.month(Month.MARCH))
                                .answeredBy("head")
                                .asEarlyAsPossible())
                .build();
        Schedule schedule = Schedule.of(
                calendar,
                Cycle.of("2026", 2026),
                schedule(BusinessDayConvention.NONE).organisation(),
                new DeadlineRule(BusinessDayConvention.NONE, date -> true));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ICalendarFile.write(schedule, schedule.occurrences(), Language.NN, WRITTEN, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\\nSå tidleg som råd");
    }

    /** Another order of its windows makes no other events. */
    @Test
    void twoWindowsOfAStepKeepTheirUidsWhenTheyAreSwapped() {
        assertThat(uids(Window.month(Month.MARCH), Window.month(Month.OCTOBER)))
                .isEqualTo(uids(Window.month(Month.OCTOBER), Window.month(Month.MARCH)));
    }

    private static Map<LocalDate, String> uids(Window... windows) {
        Labels any = Labels.of(Language.EN, "Any, of; any");
        ProcessCalendar calendar = ProcessCalendar.builder("own", any)
                .party("head", any, party -> party.at("unit"))
                .step("one", any, "unit", step -> step.during(windows).answeredBy("head"))
                .build();
        Schedule schedule = Schedule.of(
                calendar,
                Cycle.of("2026", 2026),
                schedule(BusinessDayConvention.NONE).organisation(),
                new DeadlineRule(BusinessDayConvention.NONE, date -> true));
        Map<LocalDate, String> uids = new HashMap<>();
        schedule.occurrences().forEach(one -> uids.put(one.days().first(), ICalendarFile.uid(schedule, one.id())));
        return uids;
    }

    @Test
    void isTheSameWheneverItIsWrittenAtOneTime() throws Exception {
        assertThat(file(schedule(BusinessDayConvention.NONE), WRITTEN))
                .isEqualTo(file(schedule(BusinessDayConvention.NONE), WRITTEN));
    }

    @Test
    void keepsToTheLengthOfLines() throws Exception {
        String text = new String(file(schedule(BusinessDayConvention.NONE), WRITTEN), StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"id\": \"x\"}",
                "BEGIN:VCALENDAR\r\ngarbage",
                "BEGIN:VCALENDAR\r\n:x\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\n;x:y\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nPRODID:-//Another//EN\r\nEND:VCALENDAR\r\n"
            })
    void whatIsNoFormerExportIsRefused(String file) {
        assertThatThrownBy(() -> former(file.getBytes(UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is ");
    }

    @Test
    void anExportThatIsCutOffIsRefusedAndAWholeOneIsOfItsCalendar() throws Exception {
        byte[] whole = file(board(BusinessDayConvention.NONE), FormerExport.NONE, false);
        for (int length : List.of(0, 100, 1000, whole.length - 5)) {
            assertThatThrownBy(() -> former(Arrays.copyOf(whole, length))).isInstanceOf(IOException.class);
        }
        assertThat(former(whole).isOf(schedule(BusinessDayConvention.PRECEDING)))
                .isTrue();
        String other = new String(whole, UTF_8).replace("urn:uuid:", "urn:uuid:0");
        assertThat(former(other.getBytes(UTF_8)).isOf(schedule(BusinessDayConvention.PRECEDING)))
                .isFalse();
    }
}
