package org.kompetens.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.PublicHolidays;

/** A municipality's own calendar, from its steps to what is due next. */
public final class OwnCalendar {

    private OwnCalendar() {}

    static ProcessCalendar calendar() {
        return ProcessCalendar.builder("almfjarden", text("Kompetenshjulet"))
                .party(
                        "unit-head",
                        text("Enhetschef"),
                        party -> party.at("unit").answersTo("department-head"))
                .party(
                        "department-head",
                        text("Förvaltningschef"),
                        party -> party.at("department").answersTo("hr-director"))
                .party("hr-director", text("HR-chef"), party -> party.at("municipality"))
                .setting("dialogues", Setting.Kind.WINDOW, text("När medarbetarsamtalen hålls"))
                .step(
                        "inventory",
                        text("Inventering"),
                        "unit",
                        step -> step.during(Window.months(Month.JANUARY, Month.FEBRUARY, 0))
                                .answeredBy("unit-head"))
                .step(
                        "report",
                        text("Förvaltningens rapport"),
                        "department",
                        step -> step.during(
                                        new Window.Within(Span.months(1), new Anchor.OfStep(StepId.of("inventory"))))
                                .answeredBy("department-head")
                                .to("hr-director")
                                .after("inventory"))
                .step(
                        "budget",
                        text("Satsningar in i budgeten"),
                        "municipality",
                        step -> step.during(new Window.Until(
                                        new Anchor.OfStep(StepId.of("report")), new CycleDay(0, MonthDay.of(6, 15))))
                                .answeredBy("hr-director")
                                .after("report")
                                .ifAny())
                .step(
                        "dialogues",
                        text("Medarbetarsamtal"),
                        "unit",
                        step -> step.during(new Window.FromSetting(SettingId.of("dialogues")))
                                .answeredBy("unit-head")
                                .fulfilling("dialogue"))
                .duty(
                        "dialogue",
                        text("Medarbetarsamtal"),
                        new DutySubject.EachEmployee(),
                        new DutyTiming.OnceEach(DutyTiming.Year.CYCLE),
                        "own",
                        "unit-head")
                .build();
    }

    private static Labels text(String swedish) {
        return Labels.of(Language.SV, swedish);
    }

    public static void main(String[] arguments) throws IOException {
        Organisation organisation;
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/structure.json"))) {
            organisation = InventoryDocument.read(in).organisation().orElseThrow();
        }
        var calendar = calendar();
        System.out.println("wrong with the calendar: " + calendar.findings().list());

        var cycle = Cycle.of("2027", 2027)
                .withSetting("dialogues", new SettingValue.OfWindow(Window.months(Month.SEPTEMBER, Month.OCTOBER, 0)));
        var sweden = PublicHolidays.of(Country.SE, EnumSet.of(HolidayLayer.STATUTORY, HolidayLayer.CUSTOMARY));
        var deadlines = new DeadlineRule(BusinessDayConvention.PRECEDING, sweden);
        var schedule = Schedule.of(calendar, cycle, organisation, deadlines);
        schedule.windows()
                .forEach(window -> System.out.printf(
                        "%s: %s to %s, due %s%n",
                        window.step().id(), window.days().first(), window.days().last(), window.deadline()));

        var done = new Completion(
                new OccurrenceId(cycle.id(), StepId.of("inventory"), 0, UnitId.of("hr")),
                Completion.Outcome.DONE,
                LocalDate.of(2027, 2, 12));
        var attention = new Attention(14, List.of(7, 21));
        var board = StatusBoard.at(schedule, List.of(done), LocalDate.of(2027, 3, 10), attention);
        board.dueNext(OccurrenceSelection.of(UnitId.of("kommunledning")))
                .limit(3)
                .forEach(one -> System.out.printf(
                        "%s %s: %s %s%n",
                        one.occurrence().id().step(), one.occurrence().id().unit(), one.status(), one.escalatedTo()));

        // At the end of the cycle: who had no dialogue? There are no records yet, so it is everybody.
        var duties = DutyCheck.of(schedule, List.of(), LocalDate.of(2028, 1, 1));
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/employees.jsonl"))) {
            long missing = EmployeeLines.read(in)
                    .flatMap(line -> line.employee().stream())
                    .filter(employee -> !duties.of(employee).isEmpty())
                    .count();
            System.out.println("without a dialogue: " + missing);
        }
    }
}
