package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** The first four steps of S3: who takes part, why there is a plan, what it is to reach, and what competence is. */
final class PlanFoundations {

    private PlanFoundations() {}

    static void addTo(CalendarBuilder builder) {
        participants(builder);
        anchoring(builder);
        goals(builder);
        competence(builder);
    }

    private static void participants(CalendarBuilder builder) {
        PlanStep.addTo(builder, 1, Words.S3.of("step.step-1"))
                .part("participants", Words.S3.of("part.participants"))
                .part("mandate", Words.S3.of("part.mandate"))
                .part("groups", Words.S3.of("part.groups"))
                .part("process", Words.S3.of("part.process"));
    }

    private static void anchoring(CalendarBuilder builder) {
        PlanStep.addTo(builder, 2, Words.S3.of("step.step-2"), "anchoring")
                .part("why", Words.S3.of("part.why"))
                .part("aims", Words.S3.of("part.aims"))
                .part("where", Words.S3.of("part.where"))
                .part("political", Words.S3.of("part.political"))
                .part("administrative", Words.S3.of("part.administrative"))
                .part("municipal-plan", Words.S3.of("part.municipal-plan"))
                .part("economic-plan", Words.S3.of("part.economic-plan"));
    }

    private static void goals(CalendarBuilder builder) {
        PlanStep.addTo(builder, 3, Words.S3.of("step.step-3"))
                .part("goals", Words.S3.of("part.goals"))
                .part("guidance", Words.S3.of("part.guidance"));
    }

    private static void competence(CalendarBuilder builder) {
        PlanStep.addTo(builder, 4, Words.S3.of("step.step-4"), "dimensions")
                .part("needs", Words.S3.of("part.needs"))
                .part("meaning", Words.S3.of("part.meaning"), "dimensions")
                .part("important", Words.S3.of("part.important"));
    }
}
