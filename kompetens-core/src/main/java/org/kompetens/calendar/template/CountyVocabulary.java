package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** What the steps of S5 work with. */
final class CountyVocabulary {

    private CountyVocabulary() {}

    static void addTo(CalendarBuilder builder) {
        contents(builder);
        measures(builder);
        processGuide(builder);
        CountyMeasures.addTo(builder);
    }

    private static void contents(CalendarBuilder builder) {
        builder.vocabulary(
                        "contents",
                        Words.S5.of("list.contents"),
                        list -> list.source("slide 3")
                                .term("municipalities", Words.S5.of("list.contents.municipalities"))
                                .under(
                                        "municipalities",
                                        "municipal-retirements",
                                        Words.S5.of("list.contents.municipal-retirements"))
                                .under(
                                        "municipalities",
                                        "municipal-recruitment",
                                        Words.S5.of("list.contents.municipal-recruitment"))
                                .term("county-council", Words.S5.of("list.contents.county-council"))
                                .under(
                                        "county-council",
                                        "council-retirements",
                                        Words.S5.of("list.contents.council-retirements"))
                                .under(
                                        "county-council",
                                        "council-recruitment",
                                        Words.S5.of("list.contents.council-recruitment"))
                                .source("slides 3 and 15")
                                .term("total", Words.S5.of("list.contents.total")))
                .vocabulary(
                        "assumptions",
                        Words.S5.of("list.assumptions"),
                        list -> list.source("slide 3")
                                .term(
                                        "others-thirty-per-cent",
                                        Words.S5.of("list.assumptions.others-thirty-per-cent")));
    }

    private static void measures(CalendarBuilder builder) {
        builder.vocabulary(
                "measures",
                Words.S5.of("list.measures"),
                list -> list.source("slide 4")
                        .term("attraction", Words.S5.of("list.measures.attraction"))
                        .under("attraction", "trainee", Words.S5.of("list.measures.trainee"))
                        .under("attraction", "introduction", Words.S5.of("list.measures.introduction"))
                        .under("attraction", "competence-centre", Words.S5.of("list.measures.competence-centre"))
                        .under("attraction", "pride", Words.S5.of("list.measures.pride"))
                        .under("attraction", "marketing", Words.S5.of("list.measures.marketing"))
                        .term("leading", Words.S5.of("list.measures.leading"))
                        .under("leading", "leadership", Words.S5.of("list.measures.leadership"))
                        .under("leading", "aspirants", Words.S5.of("list.measures.aspirants"))
                        .under("leading", "mentors", Words.S5.of("list.measures.mentors")));
    }

    private static void processGuide(CalendarBuilder builder) {
        builder.vocabulary(
                "process-guide",
                Words.S5.of("list.process-guide"),
                list -> list.source("slide 5")
                        .term("guidelines", Words.S5.of("list.process-guide.guidelines"))
                        .term("outside-world", Words.S5.of("list.process-guide.outside-world"))
                        .under("outside-world", "economy", Words.S5.of("list.process-guide.economy"))
                        .under("outside-world", "politics", Words.S5.of("list.process-guide.politics"))
                        .under("outside-world", "legislation", Words.S5.of("list.process-guide.legislation"))
                        .under("outside-world", "technology", Words.S5.of("list.process-guide.technology"))
                        .under("outside-world", "social", Words.S5.of("list.process-guide.social"))
                        .under("outside-world", "environment", Words.S5.of("list.process-guide.environment"))
                        .under("outside-world", "market", Words.S5.of("list.process-guide.market"))
                        .under("outside-world", "media", Words.S5.of("list.process-guide.media"))
                        .term("business-idea", Words.S5.of("list.process-guide.business-idea"))
                        .term("vision", Words.S5.of("list.process-guide.vision"))
                        .term("strategy", Words.S5.of("list.process-guide.strategy"))
                        .term("plans", Words.S5.of("list.process-guide.plans"))
                        .term("employer-brand", Words.S5.of("list.process-guide.employer-brand"))
                        .under("employer-brand", "communication", Words.S5.of("list.process-guide.communication"))
                        .term("competence-need", Words.S5.of("list.process-guide.competence-need"))
                        .term("inside-world", Words.S5.of("list.process-guide.inside-world"))
                        .term("profiles", Words.S5.of("list.process-guide.profiles"))
                        .term("analysis", Words.S5.of("list.process-guide.analysis"))
                        .term("choice", Words.S5.of("list.process-guide.choice"))
                        .under("choice", "attractiveness", Words.S5.of("list.process-guide.attractiveness"))
                        .under("choice", "recruitment", Words.S5.of("list.process-guide.recruitment"))
                        .under("choice", "development", Words.S5.of("list.process-guide.development"))
                        .under("choice", "redeployment", Words.S5.of("list.process-guide.redeployment"))
                        .term("goals", Words.S5.of("list.process-guide.goals"))
                        .term("follow-up", Words.S5.of("list.process-guide.follow-up")));
    }
}
