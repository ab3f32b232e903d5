package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.ADVICE;
import static org.kompetens.calendar.Obligation.DUTY;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Span;
import org.kompetens.organisation.UnitLevelId;

/** The duties of S2, and what holds all year. */
final class CityRules {

    private static final String PLANNING = "planning";
    private static final String EVALUATION = "evaluation";

    private CityRules() {}

    static void addTo(CalendarBuilder builder) {
        duties(builder);
        principles(builder);
    }

    private static void duties(CalendarBuilder builder) {
        DutyTiming eachCycle = new DutyTiming.OnceEach(DutyTiming.Year.CYCLE);
        DutySubject board = new DutySubject.EachUnit(UnitLevelId.of("board"));
        builder.duty(
                        "development-dialogue",
                        Words.S2.of("duty.development-dialogue"),
                        new DutySubject.EachEmployee(),
                        eachCycle,
                        PLANNING,
                        "manager")
                .duty(
                        "development-plan",
                        Words.S2.of("duty.development-plan"),
                        new DutySubject.EachEmployee(),
                        eachCycle,
                        PLANNING + ", step 3",
                        "manager")
                .duty("evaluation", Words.S2.of("duty.evaluation"), board, eachCycle, EVALUATION, "evaluator")
                .advice(
                        "evaluation-with-reports",
                        Words.S2.of("duty.evaluation-with-reports"),
                        board,
                        new DutyTiming.AfterEachTertial(new Span.FromSetting(SettingId.of("report-months"))),
                        EVALUATION,
                        "evaluator");
    }

    private static void principles(CalendarBuilder builder) {
        builder.principle(
                        "shared-responsibility",
                        DUTY,
                        PLANNING,
                        Words.S2.of("principle.shared-responsibility"),
                        "manager",
                        "employee")
                .principle(
                        "needs-of-the-operation",
                        DUTY,
                        PLANNING,
                        Words.S2.of("principle.needs-of-the-operation"),
                        "manager",
                        "employee")
                .principle("two-areas", ADVICE, PLANNING, Words.S2.of("principle.two-areas"), "manager")
                .principle(
                        "steering-system", ADVICE, EVALUATION, Words.S2.of("principle.steering-system"), "management")
                .principle(
                        "continuous-feedback",
                        DUTY,
                        EVALUATION,
                        Words.S2.of("principle.continuous-feedback"),
                        "manager")
                .principle(
                        "systematic-improvement",
                        DUTY,
                        EVALUATION,
                        Words.S2.of("principle.systematic-improvement"),
                        "evaluator");
    }
}
