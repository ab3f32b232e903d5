package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** The strategies, the projects and the SWOT of S5. */
final class CountyMeasures {

    private CountyMeasures() {}

    static void addTo(CalendarBuilder builder) {
        strategies(builder);
        projects(builder);
        swot(builder);
    }

    private static void strategies(CalendarBuilder builder) {
        builder.vocabulary(
                "strategies",
                Words.S5.of("list.strategies"),
                list -> list.source("slide 6")
                        .term("external", Words.S5.of("list.strategies.external"))
                        .under("external", "universities", Words.S5.of("list.strategies.universities"))
                        .under("external", "fairs", Words.S5.of("list.strategies.fairs"))
                        .under("external", "messages", Words.S5.of("list.strategies.messages"))
                        .under("external", "ambassadors", Words.S5.of("list.strategies.ambassadors"))
                        .under("external", "placements", Words.S5.of("list.strategies.placements"))
                        .under("external", "guidance", Words.S5.of("list.strategies.guidance"))
                        .under("external", "labour-market", Words.S5.of("list.strategies.labour-market"))
                        .under("external", "work-experience", Words.S5.of("list.strategies.work-experience"))
                        .term("internal", Words.S5.of("list.strategies.internal"))
                        .under("internal", "leaders-culture", Words.S5.of("list.strategies.leaders-culture"))
                        .under("internal", "introduction", Words.S5.of("list.strategies.introduction"))
                        .under("internal", "values", Words.S5.of("list.strategies.values"))
                        .under("internal", "visual-identity", Words.S5.of("list.strategies.visual-identity"))
                        .under("internal", "recruitment-process", Words.S5.of("list.strategies.recruitment-process")));
    }

    private static void projects(CalendarBuilder builder) {
        builder.vocabulary(
                "projects",
                Words.S5.of("list.projects"),
                list -> list.source("slide 7")
                        .term("pride-project", Words.S5.of("list.projects.pride-project"))
                        .under("pride-project", "focus-groups", Words.S5.of("list.projects.focus-groups"))
                        .under("pride-project", "pride-survey", Words.S5.of("list.projects.pride-survey"))
                        .under("pride-project", "pride-questions", Words.S5.of("list.projects.pride-questions"))
                        .under("pride-project", "pride-managers", Words.S5.of("list.projects.pride-managers"))
                        .under("pride-project", "pride-headings", Words.S5.of("list.projects.pride-headings"))
                        .under("pride-project", "pride-report", Words.S5.of("list.projects.pride-report"))
                        .source("slide 8")
                        .term("ambassadors", Words.S5.of("list.projects.ambassadors"))
                        .under("ambassadors", "ambassador-aim", Words.S5.of("list.projects.ambassador-aim"))
                        .under("ambassadors", "ambassador-qualities", Words.S5.of("list.projects.ambassador-qualities"))
                        .under("ambassadors", "ambassador-occasions", Words.S5.of("list.projects.ambassador-occasions"))
                        .under("ambassadors", "ambassadors-care", Words.S5.of("list.projects.ambassadors-care"))
                        .under("ambassadors", "ambassadors-school", Words.S5.of("list.projects.ambassadors-school"))
                        .under(
                                "ambassadors",
                                "ambassadors-technology",
                                Words.S5.of("list.projects.ambassadors-technology"))
                        .under("ambassadors", "ambassadors-social", Words.S5.of("list.projects.ambassadors-social"))
                        .under("ambassadors", "ambassadors-planning", Words.S5.of("list.projects.ambassadors-planning"))
                        .source("slide 9")
                        .term("labour-market", Words.S5.of("list.projects.labour-market"))
                        .source("slide 10")
                        .term("work-experience", Words.S5.of("list.projects.work-experience"))
                        .under(
                                "work-experience",
                                "work-experience-aim",
                                Words.S5.of("list.projects.work-experience-aim"))
                        .under(
                                "work-experience",
                                "work-experience-contents",
                                Words.S5.of("list.projects.work-experience-contents"))
                        .under(
                                "work-experience",
                                "work-experience-places",
                                Words.S5.of("list.projects.work-experience-places"))
                        .source("slide 11")
                        .term("guidance", Words.S5.of("list.projects.guidance"))
                        .under("guidance", "guidance-contents", Words.S5.of("list.projects.guidance-contents"))
                        .source("slide 12")
                        .term("aspirant-programme", Words.S5.of("list.projects.aspirant-programme"))
                        .under(
                                "aspirant-programme",
                                "aspirant-audience",
                                Words.S5.of("list.projects.aspirant-audience"))
                        .under(
                                "aspirant-programme",
                                "aspirant-contents",
                                Words.S5.of("list.projects.aspirant-contents"))
                        .source("slide 13")
                        .term("future-leadership", Words.S5.of("list.projects.future-leadership"))
                        .under("future-leadership", "future-contents", Words.S5.of("list.projects.future-contents"))
                        .source("slide 14")
                        .term("mentor-programme", Words.S5.of("list.projects.mentor-programme"))
                        .under("mentor-programme", "mentor-training", Words.S5.of("list.projects.mentor-training"))
                        .under("mentor-programme", "mentor-contents", Words.S5.of("list.projects.mentor-contents"))
                        .under("mentor-programme", "mentor-kick-off", Words.S5.of("list.projects.mentor-kick-off")));
    }

    /** The text of slide 15 has lost its layout; entries stand under the heading that they follow in it. */
    private static void swot(CalendarBuilder builder) {
        builder.vocabulary(
                "swot",
                Words.S5.of("list.swot"),
                list -> list.source("slide 15")
                        .term("strengths", Words.S5.of("list.swot.strengths"))
                        .under("strengths", "collaboration", Words.S5.of("list.swot.collaboration"))
                        .under("strengths", "insight", Words.S5.of("list.swot.insight"))
                        .under("strengths", "whole-view", Words.S5.of("list.swot.whole-view"))
                        .under("strengths", "consensus", Words.S5.of("list.swot.consensus"))
                        .under("strengths", "supply", Words.S5.of("list.swot.supply"))
                        .under("strengths", "pragmatism", Words.S5.of("list.swot.pragmatism"))
                        .term("weaknesses", Words.S5.of("list.swot.weaknesses"))
                        .under("weaknesses", "resources", Words.S5.of("list.swot.resources"))
                        .under("weaknesses", "power-to-act", Words.S5.of("list.swot.power-to-act"))
                        .under("weaknesses", "lustre", Words.S5.of("list.swot.lustre"))
                        .term("opportunities", Words.S5.of("list.swot.opportunities"))
                        .under("opportunities", "platform", Words.S5.of("list.swot.platform"))
                        .under("opportunities", "jobs", Words.S5.of("list.swot.jobs"))
                        .under("opportunities", "large-employers", Words.S5.of("list.swot.large-employers"))
                        .under("opportunities", "safe-employer", Words.S5.of("list.swot.safe-employer"))
                        .under("opportunities", "university", Words.S5.of("list.swot.university"))
                        .under("opportunities", "labour-market", Words.S5.of("list.swot.labour-market"))
                        .under("opportunities", "work-experience", Words.S5.of("list.swot.work-experience"))
                        .under("opportunities", "trainee", Words.S5.of("list.swot.trainee"))
                        .under("opportunities", "colleges", Words.S5.of("list.swot.colleges"))
                        .under("opportunities", "placements", Words.S5.of("list.swot.placements"))
                        .term("threats", Words.S5.of("list.swot.threats"))
                        .under("threats", "unawareness", Words.S5.of("list.swot.unawareness"))
                        .under("threats", "inability", Words.S5.of("list.swot.inability")));
    }
}
