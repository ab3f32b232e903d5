package org.kompetens.calendar.template;

import java.time.Month;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.Window;
import org.kompetens.text.Labels;

/**
 * S2: the competence supply process of the City of Stockholm: analysis, planning, implementation, evaluation, and again
 * analysis. The source names no month, so the phases' windows are settings; a cycle is the calendar year of its
 * implementation, and analysis and planning may be set to the year before. That evaluation goes with the four-month
 * reports and the annual report is advice.
 */
final class CityProcess {

    private static final String ANALYSIS = "analysis";
    private static final String PLANNING = "planning";
    private static final String IMPLEMENTATION = "implementation";
    private static final String EVALUATION = "evaluation";

    private CityProcess() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder =
                ProcessCalendar.builder("S2", Words.S2.of("title")).document("S2");
        settings(builder);
        parties(builder);
        analysis(builder, "unit");
        analysis(builder, "division", "unit-analysis");
        analysis(builder, "board", "unit-analysis", "division-analysis");
        redeployment(builder);
        planning(builder);
        implementation(builder);
        evaluation(builder);
        CityRules.addTo(builder);
        CityVocabulary.addTo(builder);
        return builder.build();
    }

    private static void settings(CalendarBuilder builder) {
        builder.setting(ANALYSIS, Setting.Kind.WINDOW, Words.S2.of("setting.analysis"))
                .setting(PLANNING, Setting.Kind.WINDOW, Words.S2.of("setting.planning"))
                .setting("dialogues", Setting.Kind.WINDOW, Words.S2.of("setting.dialogues"))
                .setting(IMPLEMENTATION, Setting.Kind.WINDOW, Words.S2.of("setting.implementation"))
                .setting("report-months", Setting.Kind.MONTHS, Words.S2.of("setting.report-months"));
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "employee",
                        Words.S2.of("party.employee"),
                        party -> party.at("unit").answersTo("manager").source(PLANNING))
                .party(
                        "manager",
                        Words.S2.of("party.manager"),
                        party -> party.at("board", "division", "unit")
                                .answersTo("management")
                                .source(ANALYSIS + ", for managers"))
                .party(
                        "support",
                        Words.S2.of("party.support"),
                        party -> party.at("board").source(ANALYSIS + ", for managers"))
                .party(
                        "management",
                        Words.S2.of("party.management"),
                        party -> party.at("board").source(IMPLEMENTATION))
                .party(
                        "evaluator",
                        Words.S2.of("party.evaluator"),
                        party -> party.at("board").answersTo("management").source(EVALUATION + ", not said"));
    }

    private static void analysis(CalendarBuilder builder, String level, String... after) {
        String whole = level + "-analysis";
        builder.step(
                whole,
                Words.S2.of("step." + whole),
                level,
                step -> step.during(setting(ANALYSIS))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .after(after)
                        .using("questions", "horizons", "inputs", "support-documents")
                        .producing(Words.S2.of("step.analysis.product"))
                        .source(ANALYSIS));
        part(builder, level, "identify-need", Words.S2.of("part.identify-need"), 1);
        part(builder, level, "map-existing", Words.S2.of("part.map-existing"), 2, "identify-need");
        part(builder, level, "analyse-gap", Words.S2.of("part.analyse-gap"), 3, "map-existing");
    }

    private static void part(
            CalendarBuilder builder, String level, String part, Labels labels, int place, String... after) {
        String[] before = new String[after.length];
        for (int i = 0; i < after.length; i++) {
            before[i] = level + "-" + after[i];
        }
        builder.step(
                level + "-" + part,
                labels,
                level,
                step -> step.during(setting(ANALYSIS))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .partOf(level + "-analysis")
                        .after(before)
                        .source(ANALYSIS + ", step " + place));
    }

    private static void redeployment(CalendarBuilder builder) {
        builder.step(
                "redeployment-analysis",
                Words.S2.of("step.redeployment-analysis"),
                "board",
                step -> step.during(setting(ANALYSIS))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .ifAny()
                        .using("support-documents")
                        .producing(Words.S2.of("step.redeployment-analysis.product"))
                        .source(ANALYSIS + ", note on redeployment"));
    }

    private static void planning(CalendarBuilder builder) {
        plan(builder, "board", 1, "board-analysis");
        plan(builder, "division", 2, "board-plan");
        plan(builder, "unit", 2, "board-plan", "division-plan");
        builder.step(
                        "dialogues",
                        Words.S2.of("step.dialogues"),
                        "unit",
                        step -> step.during(setting("dialogues"))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("unit-plan")
                                .fulfilling("development-dialogue")
                                .using("dialogue", "managers-part", "employees-part")
                                .source(PLANNING))
                .step(
                        "individual-plans",
                        Words.S2.of("step.individual-plans"),
                        "unit",
                        step -> step.during(setting("dialogues"))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("unit-plan", "dialogues")
                                .fulfilling("development-plan")
                                .producing(Words.S2.of("step.individual-plans.product"))
                                .source(PLANNING + ", step 3"));
    }

    private static void plan(CalendarBuilder builder, String level, int place, String... after) {
        builder.step(
                level + "-plan",
                Words.S2.of("step." + level + "-plan"),
                level,
                step -> step.during(setting(PLANNING))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .after(after)
                        .using("plan-basis", "ubara", "support-documents")
                        .producing(Words.S2.of("step.plan.product"))
                        .source(PLANNING + ", step " + place));
    }

    private static void implementation(CalendarBuilder builder) {
        builder.step(
                        "activities",
                        Words.S2.of("step.activities"),
                        "unit",
                        step -> step.during(setting(IMPLEMENTATION))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("individual-plans")
                                .using("ubara", "support-documents")
                                .source(IMPLEMENTATION))
                .step(
                        "check-ins",
                        Words.S2.of("step.check-ins"),
                        "unit",
                        step -> step.during(setting(IMPLEMENTATION))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("individual-plans")
                                .source(IMPLEMENTATION))
                .step(
                        "overall-follow-up",
                        Words.S2.of("step.overall-follow-up"),
                        "board",
                        step -> step.during(setting(IMPLEMENTATION))
                                .answeredBy("management")
                                .after("board-plan")
                                .source(IMPLEMENTATION));
    }

    private static void evaluation(CalendarBuilder builder) {
        evaluation(builder, "tertial-1", new Window.Tertial(0, 1), "board-plan");
        evaluation(builder, "tertial-2", new Window.Tertial(0, 2), "board-plan");
        evaluation(
                builder,
                "year",
                Window.months(Month.JANUARY, Month.DECEMBER, 0),
                "overall-follow-up",
                "activities",
                "check-ins");
    }

    private static void evaluation(CalendarBuilder builder, String period, Window.Fixed reported, String... after) {
        Window window =
                new Window.Within(new Span.FromSetting(SettingId.of("report-months")), new Anchor.OfPeriod(reported));
        builder.step(
                        "goals-reached-" + period,
                        Words.S2.of("step.goals-reached-" + period),
                        "board",
                        step -> step.during(window)
                                .answeredBy("evaluator")
                                .after(after)
                                .asAdvice()
                                .using("support-documents")
                                .source(EVALUATION + ", step 1"))
                .step(
                        "improvements-" + period,
                        Words.S2.of("step.improvements-" + period),
                        "board",
                        step -> step.during(window)
                                .answeredBy("evaluator")
                                .after("goals-reached-" + period)
                                .asAdvice()
                                .source(EVALUATION + ", step 2"));
    }

    private static Window setting(String id) {
        return new Window.FromSetting(SettingId.of(id));
    }
}
