package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** What the steps of S3 work with. */
final class PlanVocabulary {

    private PlanVocabulary() {}

    static void addTo(CalendarBuilder builder) {
        vocabularies(builder);
    }

    private static void vocabularies(CalendarBuilder builder) {
        builder.vocabulary(
                        "anchoring",
                        Words.S3.of("list.anchoring"),
                        list -> list.source("step 2")
                                .term("political", Words.S3.of("list.anchoring.political"))
                                .term("administrative", Words.S3.of("list.anchoring.administrative")))
                .vocabulary(
                        "dimensions",
                        Words.S3.of("list.dimensions"),
                        list -> list.source("step 4")
                                .term("knowledge", Words.S3.of("list.dimensions.knowledge"))
                                .term("understanding", Words.S3.of("list.dimensions.understanding"))
                                .term("skill", Words.S3.of("list.dimensions.skill"))
                                .term("attribute", Words.S3.of("list.dimensions.attribute"))
                                .term("attitude", Words.S3.of("list.dimensions.attitude"))
                                .term("value", Words.S3.of("list.dimensions.value")))
                .vocabulary(
                        "data",
                        Words.S3.of("list.data"),
                        list -> list.source("step 5")
                                .term("demography", Words.S3.of("list.data.demography"))
                                .term("turnover", Words.S3.of("list.data.turnover"))
                                .term("position-sizes", Words.S3.of("list.data.position-sizes"))
                                .term("other", Words.S3.of("list.data.other")))
                .vocabulary(
                        "strategies",
                        Words.S3.of("list.strategies"),
                        list -> list.source("step 6")
                                .term("mobilise", Words.S3.of("list.strategies.mobilise"))
                                .term("develop", Words.S3.of("list.strategies.develop"))
                                .term("recruit", Words.S3.of("list.strategies.recruit"))
                                .term("phase-out", Words.S3.of("list.strategies.phase-out")))
                .vocabulary(
                        "surveys",
                        Words.S3.of("list.surveys"),
                        list -> list.source("step 7")
                                .term("employees", Words.S3.of("list.surveys.employees"))
                                .under("employees", "ten-factor", Words.S3.of("list.surveys.ten-factor"))
                                .term("users", Words.S3.of("list.surveys.users")));
    }
}
