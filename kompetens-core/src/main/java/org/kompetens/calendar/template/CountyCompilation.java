package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.ADVICE;
import static org.kompetens.calendar.Obligation.DUTY;

import java.time.Month;
import java.time.MonthDay;
import java.util.function.UnaryOperator;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.StepBuilder;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.text.Labels;

/**
 * S5: the compilation of a county's competence need for the coming five years, from Västmanland 2012–2013: commissioned
 * by the board of the municipalities' association, compiled by the network of HR directors by 16 October, considered by
 * the staff committee in May, put to the board by 6 September; the committee meets again by 20 September.
 * Whether it recurs the source does not say; spring, and the dates that the minutes have lost, are settings.
 */
final class CountyCompilation {

    private static final String MINUTES = "minutes, background";

    private CountyCompilation() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder =
                ProcessCalendar.builder("S5", Words.S5.of("title")).document("S5");
        settings(builder);
        parties(builder);
        commission(builder);
        compilation(builder);
        decision(builder);
        principles(builder);
        CountyVocabulary.addTo(builder);
        return builder.build();
    }

    private static void settings(CalendarBuilder builder) {
        builder.setting("spring", Setting.Kind.SEASON, Words.S5.of("setting.spring"))
                .setting("charge", Setting.Kind.WINDOW, Words.S5.of("setting.charge"))
                .setting("financing", Setting.Kind.WINDOW, Words.S5.of("setting.financing"));
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "board",
                        Words.S5.of("party.board"),
                        party -> party.at("county").source(MINUTES))
                .party(
                        "committee",
                        Words.S5.of("party.committee"),
                        party -> party.at("county").answersTo("board").source("minutes"))
                .party(
                        "committee-chair",
                        Words.S5.of("party.committee-chair"),
                        party -> party.at("county").answersTo("board").source("minutes"))
                .party(
                        "hr-network",
                        Words.S5.of("party.hr-network"),
                        party -> party.at("county").answersTo("committee").source(MINUTES))
                .party(
                        "association",
                        Words.S5.of("party.association"),
                        party -> party.at("county").answersTo("board").source(MINUTES))
                .party(
                        "members",
                        Words.S5.of("party.members"),
                        party ->
                                party.at("municipality").answersTo("hr-network").source("slide 2"));
    }

    private static void commission(CalendarBuilder builder) {
        step(
                builder,
                "commission",
                Words.S5.of("step.commission"),
                step -> step.during(new Window.Season(SettingId.of("spring"), 0))
                        .answeredBy("board")
                        .to("committee")
                        .source(MINUTES + "; slide 2"));
        step(
                builder,
                "charge",
                Words.S5.of("step.charge"),
                step -> step.during(new Window.FromSetting(SettingId.of("charge")))
                        .answeredBy("committee")
                        .to("hr-network")
                        .after("commission")
                        .source(MINUTES));
    }

    private static void compilation(CalendarBuilder builder) {
        step(
                builder,
                "compilation",
                Words.S5.of("step.compilation"),
                step -> compiled(step)
                        .to("committee")
                        .after("charge")
                        .using("contents", "process-guide")
                        .producing(Words.S5.of("step.compilation.product"))
                        .source(MINUTES + "; slide 2"));
        step(
                builder,
                "retirements",
                Words.S5.of("step.retirements"),
                step -> compiled(step).partOf("compilation").using("contents").source("slide 3"));
        step(
                builder,
                "recruitment-need",
                Words.S5.of("step.recruitment-need"),
                step -> compiled(step)
                        .partOf("compilation")
                        .after("retirements")
                        .using("contents", "assumptions")
                        .source("slide 3"));
        step(
                builder,
                "county-total",
                Words.S5.of("step.county-total"),
                step -> compiled(step)
                        .partOf("compilation")
                        .after("recruitment-need")
                        .using("contents")
                        .source("slide 3"));
        step(
                builder,
                "deeper-picture",
                Words.S5.of("step.deeper-picture"),
                step -> step.during(until("charge", Month.MAY, 17, 1))
                        .performedBy("hr-network", "association")
                        .answeredBy("hr-network")
                        .to("committee")
                        .after("charge")
                        .using("measures", "strategies", "projects", "swot")
                        .source(MINUTES + "; slides 4 to 15"));
    }

    private static void decision(CalendarBuilder builder) {
        step(
                builder,
                "committee",
                Words.S5.of("step.committee"),
                step -> step.during(Window.month(Month.MAY, 1))
                        .answeredBy("committee")
                        .after("compilation", "deeper-picture")
                        .using("measures")
                        .source("minutes, 17 May"));
        step(
                builder,
                "financing",
                Words.S5.of("step.financing"),
                step -> step.during(new Window.FromSetting(SettingId.of("financing")))
                        .answeredBy("association")
                        .after("committee")
                        .source("minutes, last paragraphs"));
        step(
                builder,
                "board-proposal",
                Words.S5.of("step.board-proposal"),
                step -> step.during(until("committee", Month.SEPTEMBER, 6, 1))
                        .performedBy("committee-chair")
                        .answeredBy("committee")
                        .to("board")
                        .after("committee")
                        .source("minutes, last paragraphs"));
        step(
                builder,
                "next-meeting",
                Words.S5.of("step.next-meeting"),
                step -> step.during(until("board-proposal", Month.SEPTEMBER, 20, 1))
                        .answeredBy("committee")
                        .after("board-proposal")
                        .source("minutes, last paragraphs"));
    }

    private static void principles(CalendarBuilder builder) {
        builder.principle(
                        "no-competition", DUTY, "slide 2", Words.S5.of("principle.no-competition"), "board", "members")
                .principle(
                        "existing-statistics",
                        DUTY,
                        "slide 2",
                        Words.S5.of("principle.existing-statistics"),
                        "hr-network",
                        "members")
                .principle("measures-needed", ADVICE, MINUTES, Words.S5.of("principle.measures-needed"), "committee");
    }

    private static StepBuilder compiled(StepBuilder step) {
        return step.during(until("charge", Month.OCTOBER, 16, 0)).answeredBy("hr-network");
    }

    private static Window until(String after, Month month, int day, int yearOffset) {
        return new Window.Until(new Anchor.OfStep(StepId.of(after)), new CycleDay(yearOffset, MonthDay.of(month, day)));
    }

    private static void step(CalendarBuilder builder, String id, Labels labels, UnaryOperator<StepBuilder> details) {
        builder.step(id, labels, "county", details);
    }
}
