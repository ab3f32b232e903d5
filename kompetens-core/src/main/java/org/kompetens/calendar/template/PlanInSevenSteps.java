package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.ADVICE;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.ProcessCalendar;

/**
 * S3: a Norwegian municipality's plan for competence and staffing, in seven steps. The heading of the first is lost in
 * the source; its questions are there. The source names no month, so each step's window is a setting, and no office: of
 * the groups it names the working group performs and the steering group answers.
 */
final class PlanInSevenSteps {

    private PlanInSevenSteps() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder = ProcessCalendar.builder("S3", Words.S3.of("title"))
                .document("S3")
                .party(
                        "working-group",
                        Words.S3.of("party.working-group"),
                        party -> party.at("municipality")
                                .answersTo("steering-group")
                                .source("step 1"))
                .party(
                        "steering-group",
                        Words.S3.of("party.steering-group"),
                        party -> party.at("municipality").source("step 1"))
                .party(
                        "politics",
                        Words.S3.of("party.politics"),
                        party -> party.at("municipality").source("step 2"))
                .party(
                        "administration",
                        Words.S3.of("party.administration"),
                        party -> party.at("municipality").source("step 2"));
        PlanFoundations.addTo(builder);
        PlanWork.addTo(builder);
        PlanVocabulary.addTo(builder);
        builder.principle("rolling-plan", ADVICE, "step 7", Words.S3.of("principle.rolling-plan"), "steering-group");
        return builder.build();
    }
}
