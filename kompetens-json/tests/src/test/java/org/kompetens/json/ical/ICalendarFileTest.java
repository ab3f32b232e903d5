package org.kompetens.json.ical;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
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
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.SettingValue;
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
        assertThat(calendar.validate().hasErrors()).isFalse();
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

    @Test
    void writtenAgainUpdatesAndDoesNotDouble() throws Exception {
        Map<String, Event> first = read(file(schedule(BusinessDayConvention.NONE), WRITTEN));
        Map<String, Event> moved =
                read(file(schedule(BusinessDayConvention.MODIFIED_FOLLOWING), WRITTEN.plusSeconds(3600)));
        assertThat(moved.keySet()).isEqualTo(first.keySet());
        moved.forEach((uid, event) -> assertThat(event.sequence())
                .isGreaterThan(requireNonNull(first.get(uid)).sequence()));
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
}
