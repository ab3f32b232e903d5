package org.kompetens.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Schedule;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.CalendarDocument;
import org.kompetens.json.CompletionsDocument;
import org.kompetens.json.CycleDocument;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.PlanRegisterDocument;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;

/** The made-up municipality, and all that a report can say of it; each is read or counted once. */
final class Sample {

    static final LocalDate DATE = LocalDate.of(2026, 10, 1);
    static final LocalDate LATER = LocalDate.of(2027, 10, 1);
    static final UnitId MUNICIPALITY = UnitId.of("almfjarden");
    static final UnitId CARE = UnitId.of("omsorg");
    static final UnitId CULTURE = UnitId.of("kultur-fritid");

    static final Organisation ORGANISATION =
            read("structure.json", InventoryDocument::read).organisation().orElseThrow();
    static final List<Employee> EMPLOYEES = employees();
    static final GapAnalysis ANALYSIS = GapAnalysis.of(ORGANISATION, DATE);
    static final Rollup ROLLUP = EMPLOYEES.stream().collect(Rollup.collector(ANALYSIS));
    static final Bridge BRIDGE =
            EMPLOYEES.stream().collect(Bridge.collector(Horizon.of(ANALYSIS).between(DATE, LATER)));
    static final Coverage COVERAGE = EMPLOYEES.stream().collect(Coverage.collector(ANALYSIS));
    static final StaffingForecast FORECAST = forecast();
    static final CalendarBoard CALENDAR = calendar();
    static final Planning PLANNING = Planning.of(
            ORGANISATION,
            read("plans.json", PlanRegisterDocument::read).register().orElseThrow());

    private Sample() {}

    /** With every part, and nobody named. */
    static InternalReport report(UnitId unit, Language language) {
        return InternalReport.of(ROLLUP, unit, language)
                .withBridge(BRIDGE)
                .withCoverage(COVERAGE)
                .withForecast(FORECAST)
                .withCalendar(CALENDAR)
                .withPlanning(PLANNING);
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String file, Reader<T> reader) {
        try (InputStream in = Files.newInputStream(Path.of("../../docs/sample", file))) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Employee> employees() {
        return read(
                "employees.jsonl",
                in -> EmployeeLines.read(in)
                        .flatMap(line -> line.employee().stream())
                        .toList());
    }

    private static StaffingForecast forecast() {
        StaffingAssumptions assumptions = read("staffing.json", StaffingAssumptionsDocument::read)
                .assumptions()
                .orElseThrow();
        Opening opening = EMPLOYEES.stream().collect(Opening.collector(ORGANISATION, DATE, assumptions.rules(DATE)));
        return assumptions.forecast(assumptions.opening(opening), LongRun.onAllProcessors());
    }

    /** After its first steps, so that something is late. */
    private static CalendarBoard calendar() {
        Schedule schedule = Schedule.of(
                read("calendar.json", CalendarDocument::read).value().orElseThrow(),
                read("cycle.json", CycleDocument::read).value().orElseThrow(),
                ORGANISATION,
                new DeadlineRule(
                        BusinessDayConvention.PRECEDING,
                        PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class))));
        return CalendarBoard.at(
                List.of(schedule),
                read("completions.json", CompletionsDocument::read).value().orElseThrow(),
                LocalDate.of(2027, 3, 10),
                new Attention(14, List.of(7, 14, 28)));
    }
}
