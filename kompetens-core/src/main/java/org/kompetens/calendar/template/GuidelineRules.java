package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.DUTY;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.organisation.UnitLevelId;

/** The yearly duties of S4, what holds all year, and what its steps work with. */
final class GuidelineRules {

    private static final String ITEM = "handling of the strategic discussions, item ";
    private static final String DISCUSSIONS = "handling of the strategic discussions";

    private GuidelineRules() {}

    static void addTo(CalendarBuilder builder) {
        rules(builder);
        vocabularies(builder);
    }

    private static void rules(CalendarBuilder builder) {
        DutyTiming eachYear = new DutyTiming.OnceEach(DutyTiming.Year.CALENDAR);
        builder.duty(
                        "yearly-goals",
                        Words.S4.of("duty.yearly-goals"),
                        new DutySubject.EachUnit(UnitLevelId.of("municipality")),
                        eachYear,
                        ITEM + 1,
                        "directorate")
                .duty(
                        "yearly-follow-up",
                        Words.S4.of("duty.yearly-follow-up"),
                        new DutySubject.EachPair(UnitLevelId.of("department"), UnitLevelId.of("unit")),
                        eachYear,
                        ITEM + "2, point",
                        "head")
                .principle("purpose", DUTY, "purpose", Words.S4.of("principle.purpose"))
                .principle(
                        "all-levels",
                        DUTY,
                        DISCUSSIONS,
                        Words.S4.of("principle.all-levels"),
                        "directorate",
                        "head",
                        "institution-leader",
                        "department-leader")
                .principle(
                        "recurring-cycle",
                        DUTY,
                        DISCUSSIONS,
                        Words.S4.of("principle.recurring-cycle"),
                        "directorate",
                        "head",
                        "institution-leader",
                        "department-leader")
                .principle("goals-of-council", DUTY, ITEM + 2, Words.S4.of("principle.goals-of-council"), "head")
                .principle(
                        "overview",
                        DUTY,
                        "purpose, precondition",
                        Words.S4.of("principle.overview"),
                        "directorate",
                        "head",
                        "institution-leader",
                        "department-leader")
                .principle(
                        "dialogue",
                        DUTY,
                        "purpose, precondition",
                        Words.S4.of("principle.dialogue"),
                        "directorate",
                        "head",
                        "institution-leader",
                        "department-leader");
    }

    private static void vocabularies(CalendarBuilder builder) {
        builder.vocabulary(
                        "goals",
                        Words.S4.of("list.goals"),
                        list -> list.source("purpose")
                                .term("short-term", Words.S4.of("list.goals.short-term"))
                                .term("long-term", Words.S4.of("list.goals.long-term")))
                .vocabulary(
                        "places",
                        Words.S4.of("list.places"),
                        list -> list.source(DISCUSSIONS)
                                .term("central", Words.S4.of("list.places.central"))
                                .term("local", Words.S4.of("list.places.local")))
                .vocabulary(
                        "cascade",
                        Words.S4.of("list.cascade"),
                        list -> list.source("cascade")
                                .term("directorate-and-heads", Words.S4.of("list.cascade.directorate-and-heads"))
                                .term("head-and-leaders", Words.S4.of("list.cascade.head-and-leaders"))
                                .term("priorities", Words.S4.of("list.cascade.priorities")));
    }
}
