package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** The last three steps of S3: what is needed and there, what is done about it, and what came of it. */
final class PlanWork {

    private PlanWork() {}

    static void addTo(CalendarBuilder builder) {
        analysis(builder);
        measures(builder);
        followUp(builder);
    }

    private static void analysis(CalendarBuilder builder) {
        PlanStep.addTo(builder, 5, Words.S3.of("step.step-5"), "data")
                .part("data", Words.S3.of("part.data"), "data")
                .part("competence-requirements", Words.S3.of("part.competence-requirements"))
                .partAfter("competence-capital", "competence-requirements", Words.S3.of("part.competence-capital"))
                .partAfter("competence-need", "competence-capital", Words.S3.of("part.competence-need"))
                .part("staffing-requirements", Words.S3.of("part.staffing-requirements"))
                .partAfter("staffing-capital", "staffing-requirements", Words.S3.of("part.staffing-capital"))
                .partAfter("staffing-need", "staffing-capital", Words.S3.of("part.staffing-need"));
    }

    private static void measures(CalendarBuilder builder) {
        PlanStep.addTo(builder, 6, Words.S3.of("step.step-6"), "strategies")
                .part("measures", Words.S3.of("part.measures"), "strategies")
                .part("arenas", Words.S3.of("part.arenas"), "strategies");
    }

    private static void followUp(CalendarBuilder builder) {
        PlanStep.addTo(builder, 7, Words.S3.of("step.step-7"), "surveys")
                .part("implementation", Words.S3.of("part.implementation"))
                .part("follow-up", Words.S3.of("part.follow-up"))
                .part("evaluation", Words.S3.of("part.evaluation"))
                .part("revision", Words.S3.of("part.revision"))
                .part("employee-surveys", Words.S3.of("part.employee-surveys"), "surveys")
                .part("user-surveys", Words.S3.of("part.user-surveys"), "surveys")
                .part("references", Words.S3.of("part.references"));
    }
}
