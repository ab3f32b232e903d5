package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Window;

/**
 * S4: the guidelines of Allerød: from the directorate's yearly discussion of political goals, by way of each head and
 * each institution, to each employee's talk (KOMPUS), and back by follow-up and the discussion of effect. The source
 * names no month, so the windows are settings. An institution (virksomhed) stands at the level unit.
 */
final class GuidelineCascade {

    private static final String ITEM = "handling of the strategic discussions, item ";
    private static final String DISCUSSIONS = "handling of the strategic discussions";
    private static final String CASCADE = "cascade, step ";

    private GuidelineCascade() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder =
                ProcessCalendar.builder("S4", Words.S4.of("title")).document("S4");
        settings(builder);
        parties(builder);
        cascade(builder);
        talks(builder);
        followUp(builder);
        GuidelineRules.addTo(builder);
        return builder.build();
    }

    private static void settings(CalendarBuilder builder) {
        builder.setting("directorate-discussion", Setting.Kind.WINDOW, Words.S4.of("setting.directorate-discussion"))
                .setting("heads-discussion", Setting.Kind.WINDOW, Words.S4.of("setting.heads-discussion"))
                .setting("local-planning", Setting.Kind.WINDOW, Words.S4.of("setting.local-planning"))
                .setting("kompus", Setting.Kind.WINDOW, Words.S4.of("setting.kompus"))
                .setting("follow-up", Setting.Kind.WINDOW, Words.S4.of("setting.follow-up"))
                .setting("effect", Setting.Kind.WINDOW, Words.S4.of("setting.effect"));
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "employee",
                        Words.S4.of("party.employee"),
                        party ->
                                party.at("unit").answersTo("institution-leader").source(ITEM + 3))
                .party(
                        "institution-leader",
                        Words.S4.of("party.institution-leader"),
                        party -> party.at("unit").answersTo("head").source(ITEM + 2))
                .party(
                        "department-leader",
                        Words.S4.of("party.department-leader"),
                        party -> party.at("unit").answersTo("head").source(ITEM + 3))
                .party(
                        "not-named",
                        Words.S4.of("party.not-named"),
                        party -> party.at("municipality", "unit").source(DISCUSSIONS + ", not said"))
                .party(
                        "head",
                        Words.S4.of("party.head"),
                        party -> party.at("department").answersTo("directorate").source(ITEM + 2))
                .party(
                        "directorate",
                        Words.S4.of("party.directorate"),
                        party -> party.at("municipality").source(ITEM + 1))
                .party(
                        "council",
                        Words.S4.of("party.council"),
                        party -> party.at("municipality").source(ITEM + 2))
                .party(
                        "political-committee",
                        Words.S4.of("party.political-committee"),
                        party -> party.at("municipality").source(ITEM + 2));
    }

    private static void cascade(CalendarBuilder builder) {
        builder.step(
                        "political-goals",
                        Words.S4.of("step.political-goals"),
                        "municipality",
                        step -> step.during(setting("directorate-discussion"))
                                .answeredBy("council", "political-committee")
                                .to("directorate", "head")
                                .using("goals")
                                .source(ITEM + "2; cascade, political goals"))
                .step(
                        "directorate-discussion",
                        Words.S4.of("step.directorate-discussion"),
                        "municipality",
                        step -> step.during(setting("directorate-discussion"))
                                .performedBy("directorate", "head")
                                .answeredBy("directorate")
                                .to("head")
                                .after("political-goals")
                                .using("goals", "cascade")
                                .producing(Words.S4.of("step.directorate-discussion.product"))
                                .source(ITEM + "1; " + CASCADE + 1))
                .step(
                        "heads-discussion",
                        Words.S4.of("step.heads-discussion"),
                        "department",
                        step -> step.during(setting("heads-discussion"))
                                .performedBy("head", "institution-leader")
                                .answeredBy("head")
                                .to("institution-leader")
                                .after("directorate-discussion")
                                .using("goals", "cascade")
                                .source(ITEM + "2; " + CASCADE + 2))
                .step(
                        "local-planning",
                        Words.S4.of("step.local-planning"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredByEither("institution-leader", "department-leader")
                                .after("heads-discussion")
                                .using("goals")
                                .source(ITEM + "3, first point"))
                .step(
                        "kompus-focus",
                        Words.S4.of("step.kompus-focus"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredByEither("institution-leader", "department-leader")
                                .to("employee")
                                .after("local-planning")
                                .using("cascade")
                                .source(CASCADE + 3));
    }

    private static void talks(CalendarBuilder builder) {
        builder.step(
                        "kompus-briefing",
                        Words.S4.of("step.kompus-briefing"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredByEither("institution-leader", "department-leader")
                                .to("employee")
                                .after("local-planning")
                                .source(ITEM + "3, second point"))
                .step(
                        "kompus-preparation",
                        Words.S4.of("step.kompus-preparation"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredByEither("institution-leader", "department-leader")
                                .to("employee")
                                .after("local-planning")
                                .source(ITEM + "3, third point"))
                .step(
                        "kompus-planning",
                        Words.S4.of("step.kompus-planning"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredByEither("institution-leader", "department-leader")
                                .after("local-planning")
                                .source(ITEM + "3, second point"))
                .step(
                        "kompus",
                        Words.S4.of("step.kompus"),
                        "unit",
                        step -> step.during(setting("kompus"))
                                .answeredByEither("institution-leader", "department-leader")
                                .after("kompus-focus", "kompus-briefing", "kompus-preparation", "kompus-planning")
                                .source(ITEM + "3, second point"));
    }

    private static void followUp(CalendarBuilder builder) {
        builder.step(
                        "follow-up",
                        Words.S4.of("step.follow-up"),
                        "unit",
                        step -> step.during(setting("follow-up"))
                                .performedBy("head", "institution-leader")
                                .answeredBy("head")
                                .after("heads-discussion")
                                .source(ITEM + "2, point"))
                .step(
                        "effect-local",
                        Words.S4.of("step.effect-local"),
                        "unit",
                        step -> step.during(setting("effect"))
                                .answeredBy("not-named")
                                .after("kompus")
                                .using("places")
                                .source(DISCUSSIONS))
                .step(
                        "agreement",
                        Words.S4.of("step.agreement"),
                        "unit",
                        step -> step.during(setting("effect"))
                                .answeredBy("not-named")
                                .after("effect-local")
                                .source(DISCUSSIONS))
                .step(
                        "effect-central",
                        Words.S4.of("step.effect-central"),
                        "municipality",
                        step -> step.during(setting("effect"))
                                .answeredBy("not-named")
                                .after("kompus")
                                .using("places")
                                .source(DISCUSSIONS));
    }

    private static Window setting(String id) {
        return new Window.FromSetting(SettingId.of(id));
    }
}
