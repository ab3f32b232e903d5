package org.kompetens.calendar.template;

import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static org.kompetens.calendar.Obligation.DUTY;

import java.time.MonthDay;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Window;

/**
 * S1: the yearly competence inventory of a Swedish municipality. The table's eight activities are the eight steps, in
 * its order, with its months and its responsible. Autumn has no months in the source and is a setting.
 */
final class InventoryYear {

    private static final String TABLE = "process table, row ";
    private static final String BACKGROUND = "background, paragraph ";
    private static final String FORM = "department's form";

    private InventoryYear() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder = ProcessCalendar.builder("S1", Words.S1.of("title"))
                .document("S1")
                .cycleBegins(MonthDay.of(SEPTEMBER, 1))
                .setting("autumn", Setting.Kind.SEASON, Words.S1.of("setting.autumn"));
        parties(builder);
        inventories(builder);
        commonInvestments(builder);
        budget(builder);
        principles(builder);
        form(builder);
        return builder.build();
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "unit-head",
                        Words.S1.of("party.unit-head"),
                        party -> party.at("unit").answersTo("department-head").source(TABLE + 1))
                .party(
                        "operations-head",
                        Words.S1.of("party.operations-head"),
                        party -> party.at("unit").answersTo("department-head").source(TABLE + 1))
                .party(
                        "department-head",
                        Words.S1.of("party.department-head"),
                        party -> party.at("department")
                                .answersTo("chief-executive")
                                .source(TABLE + 2))
                .party(
                        "hr-director",
                        Words.S1.of("party.hr-director"),
                        party -> party.at("municipality")
                                .answersTo("chief-executive")
                                .source(TABLE + 5))
                .party(
                        "chief-executive",
                        Words.S1.of("party.chief-executive"),
                        party -> party.at("municipality")
                                .answersTo("management-group")
                                .source(TABLE + 7))
                .party(
                        "management-group",
                        Words.S1.of("party.management-group"),
                        party -> party.at("municipality").source(BACKGROUND + 1))
                .party(
                        "joint-group",
                        Words.S1.of("party.joint-group"),
                        party -> party.at("municipality")
                                .answersTo("hr-director")
                                .source(BACKGROUND + 4))
                .party(
                        "staff-committee",
                        Words.S1.of("party.staff-committee"),
                        party -> party.at("municipality").source(TABLE + 6));
    }

    private static void inventories(CalendarBuilder builder) {
        builder.step(
                        "unit-inventory",
                        Words.S1.of("step.unit-inventory"),
                        "unit",
                        step -> step.during(Window.months(SEPTEMBER, OCTOBER, 0))
                                .answeredByEither("unit-head", "operations-head")
                                .producing(Words.S1.of("step.unit-inventory.product"))
                                .source(TABLE + 1))
                .step(
                        "department-inventory",
                        Words.S1.of("step.department-inventory"),
                        "department",
                        step -> step.during(Window.month(NOVEMBER))
                                .answeredBy("department-head")
                                .after("unit-inventory")
                                .using("department-form")
                                .producing(Words.S1.of("step.department-inventory.product"))
                                .source(TABLE + 2))
                .step(
                        "report-to-management",
                        Words.S1.of("step.report-to-management"),
                        "department",
                        step -> step.during(Window.month(DECEMBER))
                                .answeredBy("department-head")
                                .to("management-group")
                                .after("department-inventory")
                                .source(TABLE + 3))
                .step(
                        "common-proposals",
                        Words.S1.of("step.common-proposals"),
                        "department",
                        step -> step.during(Window.month(DECEMBER))
                                .answeredBy("department-head")
                                .to("hr-director")
                                .after("department-inventory")
                                .source(TABLE + 4));
    }

    private static void commonInvestments(CalendarBuilder builder) {
        builder.step(
                        "joint-analysis",
                        Words.S1.of("step.joint-analysis"),
                        "municipality",
                        step -> step.during(Window.month(JANUARY, 1))
                                .performedBy("joint-group")
                                .answeredBy("hr-director")
                                .after("common-proposals")
                                .producing(Words.S1.of("step.joint-analysis.product"))
                                .source(TABLE + 5))
                .step(
                        "report-to-committee",
                        Words.S1.of("step.report-to-committee"),
                        "municipality",
                        step -> step.during(Window.month(FEBRUARY, 1))
                                .answeredBy("hr-director")
                                .to("staff-committee")
                                .after("joint-analysis")
                                .source(TABLE + 6));
    }

    private static void budget(CalendarBuilder builder) {
        builder.step(
                        "municipal-investments",
                        Words.S1.of("step.municipal-investments"),
                        "department",
                        step -> step.during(Window.months(MARCH, APRIL, 1))
                                .answeredByEither("department-head", "chief-executive")
                                .after("report-to-committee")
                                .ifAny()
                                .source(TABLE + 7))
                .step(
                        "board-investments",
                        Words.S1.of("step.board-investments"),
                        "department",
                        step -> step.during(
                                        Window.months(MARCH, APRIL, 1), new Window.Season(SettingId.of("autumn"), 1))
                                .answeredBy("department-head")
                                .after("report-to-management")
                                .ifAny()
                                .source(TABLE + 8));
    }

    private static void principles(CalendarBuilder builder) {
        builder.principle(
                        "ultimate-responsibility",
                        DUTY,
                        BACKGROUND + 1,
                        Words.S1.of("principle.ultimate-responsibility"),
                        "management-group")
                .principle(
                        "own-measures", DUTY, BACKGROUND + 2, Words.S1.of("principle.own-measures"), "department-head")
                .principle(
                        "continuous-inventory",
                        DUTY,
                        BACKGROUND + 3,
                        Words.S1.of("principle.continuous-inventory"),
                        "unit-head")
                .principle(
                        "joint-proposals",
                        DUTY,
                        BACKGROUND + 4,
                        Words.S1.of("principle.joint-proposals"),
                        "joint-group")
                .principle(
                        "joint-follow-up",
                        DUTY,
                        BACKGROUND + 4,
                        Words.S1.of("principle.joint-follow-up"),
                        "joint-group")
                .principle(
                        "whole-evaluation",
                        DUTY,
                        BACKGROUND + 5,
                        Words.S1.of("principle.whole-evaluation"),
                        "hr-director")
                .principle(
                        "only-what-units-cannot",
                        DUTY,
                        FORM,
                        Words.S1.of("principle.only-what-units-cannot"),
                        "department-head");
    }

    private static void form(CalendarBuilder builder) {
        builder.vocabulary(
                "department-form",
                Words.S1.of("list.department-form"),
                form -> form.source(FORM)
                        .term("department", Words.S1.of("list.department-form.department"))
                        .term("activity", Words.S1.of("list.department-form.activity"))
                        .term("cost-per-year", Words.S1.of("list.department-form.cost-per-year"))
                        .term("expected-time", Words.S1.of("list.department-form.expected-time"))
                        .term("responsible", Words.S1.of("list.department-form.responsible"))
                        .term("follow-up", Words.S1.of("list.department-form.follow-up"))
                        .term("summary", Words.S1.of("list.department-form.summary")));
    }
}
