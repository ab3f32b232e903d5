package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.ADVICE;
import static org.kompetens.calendar.Obligation.DUTY;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.SettingId;
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
                        Words.of("Medarbetarsamtal", "Medarbeidersamtale", "Udviklingssamtale", "Development dialogue"),
                        new DutySubject.EachEmployee(),
                        eachCycle,
                        PLANNING,
                        "manager")
                .duty(
                        "development-plan",
                        Words.of(
                                "Individuell kompetensutvecklingsplan",
                                "Individuell utviklingsplan",
                                "Individuel udviklingsplan",
                                "Individual development plan"),
                        new DutySubject.EachEmployee(),
                        eachCycle,
                        PLANNING + ", step 3",
                        "manager")
                .duty(
                        "evaluation",
                        Words.of("Utvärdering", "Evaluering", "Evaluering", "Evaluation"),
                        board,
                        eachCycle,
                        EVALUATION,
                        "management")
                .advice(
                        "evaluation-with-reports",
                        Words.of(
                                "Utvärdering i samband med rapporterna",
                                "Evaluering sammen med rapportene",
                                "Evaluering sammen med rapporterne",
                                "Evaluation with the reports"),
                        board,
                        new DutyTiming.AfterEachTertial(new MonthCount.FromSetting(SettingId.of("report-months"))),
                        EVALUATION,
                        "management");
    }

    private static void principles(CalendarBuilder builder) {
        builder.principle(
                        "shared-responsibility",
                        DUTY,
                        PLANNING,
                        Words.of(
                                "Chef och medarbetare ansvarar båda för kompetensutvecklingen",
                                "Leder og medarbeider har begge ansvar for kompetanseutviklingen",
                                "Leder og medarbejder har begge ansvar for kompetenceudviklingen",
                                "Manager and employee both answer for development"),
                        "manager",
                        "employee")
                .principle(
                        "needs-of-the-operation",
                        DUTY,
                        PLANNING,
                        Words.of(
                                "Medarbetarens utveckling utgår från verksamhetens behov",
                                "Medarbeiderens utvikling tar utgangspunkt i virksomhetens behov",
                                "Medarbejderens udvikling tager udgangspunkt i virksomhedens behov",
                                "An employee's development starts from the needs of the operation"),
                        "manager",
                        "employee")
                .principle(
                        "two-areas",
                        ADVICE,
                        PLANNING,
                        Words.of(
                                "Samma åtgärd kan stå under två områden",
                                "Samme tiltak kan stå under to områder",
                                "Samme indsats kan stå under to områder",
                                "The same measure can stand under two areas"),
                        "manager")
                .principle(
                        "steering-system",
                        ADVICE,
                        EVALUATION,
                        Words.of(
                                "Kompetensförsörjningen knyts till budgeten och till stadens styrsystem, ILS",
                                "Kompetansearbeidet knyttes til budsjettet og byens styringssystem, ILS",
                                "Kompetencearbejdet knyttes til budgettet og byens styringssystem, ILS",
                                "Competence supply is tied to the budget and to the city's steering system, ILS"),
                        "management")
                .principle(
                        "continuous-feedback",
                        DUTY,
                        EVALUATION,
                        Words.of(
                                "Verksamhetsplanerna återkopplas och utvärderas löpande, så att arbetssätt kan ändras",
                                "Virksomhetsplanene evalueres løpende, så arbeidsmåter kan endres",
                                "Virksomhedsplanerne evalueres løbende, så arbejdsgange kan ændres",
                                "Operational plans are evaluated continuously, so that ways of working can change"),
                        "manager");
    }
}
