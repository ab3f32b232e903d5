package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** What the steps of S2 work with. */
final class CityVocabulary {

    private CityVocabulary() {}

    static void addTo(CalendarBuilder builder) {
        analysis(builder);
        planning(builder);
        ubara(builder);
        roles(builder);
        documents(builder);
    }

    private static void analysis(CalendarBuilder builder) {
        builder.vocabulary(
                        "questions",
                        Words.S2.of("list.questions"),
                        list -> list.source("analysis, questions")
                                .term("changes-ahead", Words.S2.of("list.questions.changes-ahead"))
                                .term("competence-needed", Words.S2.of("list.questions.competence-needed"))
                                .term("competence-there", Words.S2.of("list.questions.competence-there")))
                .vocabulary(
                        "horizons",
                        Words.S2.of("list.horizons"),
                        list -> list.source("analysis, first paragraph")
                                .term("short", Words.S2.of("list.horizons.short"))
                                .term("long", Words.S2.of("list.horizons.long")))
                .vocabulary(
                        "inputs",
                        Words.S2.of("list.inputs"),
                        list -> list.source("analysis, inputs")
                                .term("governing-documents", Words.S2.of("list.inputs.governing-documents"))
                                .term("demography", Words.S2.of("list.inputs.demography"))
                                .term("users-needs", Words.S2.of("list.inputs.users-needs"))
                                .term("technology", Words.S2.of("list.inputs.technology"))
                                .term("reorganisation", Words.S2.of("list.inputs.reorganisation"))
                                .term("working-time", Words.S2.of("list.inputs.working-time"))
                                .term("collaboration", Words.S2.of("list.inputs.collaboration"))
                                .term("forecasts", Words.S2.of("list.inputs.forecasts"))
                                .term("staff-statistics", Words.S2.of("list.inputs.staff-statistics"))
                                .term("other", Words.S2.of("list.inputs.other")));
    }

    private static void planning(CalendarBuilder builder) {
        builder.vocabulary(
                        "plan-basis",
                        Words.S2.of("list.plan-basis"),
                        list -> list.source("planning, step 1")
                                .term("operational-plan", Words.S2.of("list.plan-basis.operational-plan"))
                                .term("gap", Words.S2.of("list.plan-basis.gap")))
                .vocabulary(
                        "dialogue",
                        Words.S2.of("list.dialogue"),
                        list -> list.source("planning, development dialogue")
                                .term("operation", Words.S2.of("list.dialogue.operation"))
                                .term("assignment", Words.S2.of("list.dialogue.assignment"))
                                .term("expectations", Words.S2.of("list.dialogue.expectations"))
                                .term("activities", Words.S2.of("list.dialogue.activities")));
    }

    private static void ubara(CalendarBuilder builder) {
        builder.vocabulary(
                "ubara",
                Words.S2.of("list.ubara"),
                list -> list.source("planning, areas; implementation, areas")
                        .term("develop", Words.S2.of("list.ubara.develop"))
                        .term("retain", Words.S2.of("list.ubara.retain"))
                        .term("attract", Words.S2.of("list.ubara.attract"))
                        .term("recruit", Words.S2.of("list.ubara.recruit"))
                        .term("conclude", Words.S2.of("list.ubara.conclude"))
                        .source("planning, contents of the areas")
                        .under("develop", "introduction", Words.S2.of("list.ubara.introduction"))
                        .under("develop", "dialogue", Words.S2.of("list.ubara.dialogue"))
                        .under("develop", "operations", Words.S2.of("list.ubara.operations"))
                        .under("develop", "develop-pay", Words.S2.of("list.ubara.develop-pay"))
                        .under("develop", "leaders", Words.S2.of("list.ubara.leaders"))
                        .under("develop", "employees", Words.S2.of("list.ubara.employees"))
                        .under("develop", "career-paths", Words.S2.of("list.ubara.career-paths"))
                        .under("retain", "work-environment", Words.S2.of("list.ubara.work-environment"))
                        .under("retain", "retain-pay", Words.S2.of("list.ubara.retain-pay"))
                        .under("retain", "collaboration", Words.S2.of("list.ubara.collaboration"))
                        .under("attract", "employer-brand", Words.S2.of("list.ubara.employer-brand"))
                        .under("attract", "messages", Words.S2.of("list.ubara.messages"))
                        .under("attract", "benefits", Words.S2.of("list.ubara.benefits"))
                        .under("attract", "fairs", Words.S2.of("list.ubara.fairs"))
                        .under("attract", "placements", Words.S2.of("list.ubara.placements"))
                        .under("recruit", "competence-based", Words.S2.of("list.ubara.competence-based"))
                        .under("conclude", "surveys", Words.S2.of("list.ubara.surveys"))
                        .under("conclude", "talks", Words.S2.of("list.ubara.talks"))
                        .under("conclude", "transfer", Words.S2.of("list.ubara.transfer")));
    }

    private static void roles(CalendarBuilder builder) {
        builder.vocabulary(
                        "managers-part",
                        Words.S2.of("list.managers-part"),
                        list -> list.source("planning, the manager's part")
                                .term("conditions", Words.S2.of("list.managers-part.conditions"))
                                .under("conditions", "forums", Words.S2.of("list.managers-part.forums"))
                                .under("conditions", "mentoring", Words.S2.of("list.managers-part.mentoring"))
                                .under("conditions", "digital-tools", Words.S2.of("list.managers-part.digital-tools"))
                                .term("coaching", Words.S2.of("list.managers-part.coaching"))
                                .term("time", Words.S2.of("list.managers-part.time"))
                                .term("praise", Words.S2.of("list.managers-part.praise")))
                .vocabulary(
                        "employees-part",
                        Words.S2.of("list.employees-part"),
                        list -> list.source("planning, the employee's part")
                                .term("initiative", Words.S2.of("list.employees-part.initiative"))
                                .term("sharing", Words.S2.of("list.employees-part.sharing"))
                                .term("taking-part", Words.S2.of("list.employees-part.taking-part")));
    }

    private static void documents(CalendarBuilder builder) {
        builder.vocabulary(
                "support-documents",
                Words.S2.of("list.support-documents"),
                list -> list.source("analysis, planning, implementation and evaluation, documents")
                        .term("support-analysis", Words.S2.of("list.support-documents.support-analysis"))
                        .term("redeployment-form", Words.S2.of("list.support-documents.redeployment-form"))
                        .term("support-planning", Words.S2.of("list.support-documents.support-planning"))
                        .term("support-implementation", Words.S2.of("list.support-documents.support-implementation"))
                        .term("support-evaluation", Words.S2.of("list.support-documents.support-evaluation")));
    }
}
