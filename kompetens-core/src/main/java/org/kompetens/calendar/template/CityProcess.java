package org.kompetens.calendar.template;

import java.time.Month;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Window;
import org.kompetens.text.Labels;

/**
 * S2: the competence supply process of the City of Stockholm: analysis, planning, implementation, evaluation, and again
 * analysis. The source names no month, so the phases' windows are settings; a cycle is the calendar year of its
 * implementation, and analysis and planning may be set to the year before. That evaluation goes with the four-month
 * reports and the annual report is advice.
 */
final class CityProcess {

    private static final String ANALYSIS = "analysis";
    private static final String PLANNING = "planning";
    private static final String IMPLEMENTATION = "implementation";
    private static final String EVALUATION = "evaluation";

    private CityProcess() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder = ProcessCalendar.builder(
                        "S2",
                        Words.of(
                                "Kompetensförsörjningsprocessen i en stad",
                                "Kompetanseprosessen i en by",
                                "Kompetenceprocessen i en by",
                                "The competence supply process of a city"))
                .document("S2");
        settings(builder);
        parties(builder);
        analysis(builder, "unit", "enhetsnivå", "enhetsnivå", "enhedsniveau", "unit level");
        analysis(
                builder,
                "division",
                "avdelningsnivå",
                "avdelingsnivå",
                "afdelingsniveau",
                "division level",
                "unit-analysis");
        analysis(
                builder,
                "board",
                "nämndnivå",
                "utvalgsnivå",
                "udvalgsniveau",
                "board level",
                "unit-analysis",
                "division-analysis");
        redeployment(builder);
        planning(builder);
        implementation(builder);
        evaluation(builder);
        CityRules.addTo(builder);
        CityVocabulary.addTo(builder);
        return builder.build();
    }

    private static void settings(CalendarBuilder builder) {
        builder.setting(
                        ANALYSIS,
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När analysen görs",
                                "Når analysen gjøres",
                                "Hvornår analysen laves",
                                "When the analysis is made"))
                .setting(
                        PLANNING,
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När planerna görs",
                                "Når planene lages",
                                "Hvornår planerne laves",
                                "When the plans are made"))
                .setting(
                        "dialogues",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När medarbetarsamtalen hålls",
                                "Når medarbeidersamtalene holdes",
                                "Hvornår udviklingssamtalerne holdes",
                                "When the development dialogues are held"))
                .setting(
                        IMPLEMENTATION,
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När aktiviteterna genomförs",
                                "Når tiltakene gjennomføres",
                                "Hvornår indsatserne gennemføres",
                                "When the activities are carried out"))
                .setting(
                        "report-months",
                        Setting.Kind.MONTHS,
                        Words.of(
                                "Inom hur många månader efter en rapportperiod utvärderingen görs",
                                "Innen hvor mange måneder etter en rapportperiode evalueringen gjøres",
                                "Inden for hvor mange måneder efter en rapportperiode evalueringen laves",
                                "Within how many months after a report period the evaluation is made"));
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "employee",
                        Words.of("Medarbetare", "Medarbeider", "Medarbejder", "Employee"),
                        party -> party.at("unit").answersTo("manager").source(PLANNING))
                .party(
                        "manager",
                        Words.of("Chef", "Leder", "Leder", "Manager"),
                        party -> party.at("board", "division", "unit")
                                .answersTo("management")
                                .source(ANALYSIS + ", for managers"))
                .party(
                        "support",
                        Words.of("Stödfunktioner", "Støttefunksjoner", "Stabsfunktioner", "Support functions"),
                        party -> party.at("board").source(ANALYSIS + ", for managers"))
                .party(
                        "management",
                        Words.of("Ledningen", "Ledelsen", "Ledelsen", "Management"),
                        party -> party.at("board").source(IMPLEMENTATION));
    }

    private static void analysis(
            CalendarBuilder builder, String level, String sv, String nb, String da, String en, String... after) {
        String whole = level + "-analysis";
        builder.step(
                whole,
                Words.of(
                        "Kompetensanalys på " + sv,
                        "Kompetanseanalyse på " + nb,
                        "Kompetenceanalyse på " + da,
                        "Competence analysis at " + en),
                level,
                step -> step.during(setting(ANALYSIS))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .after(after)
                        .using("questions", "horizons", "inputs", "support-documents")
                        .producing(Words.of(
                                "Identifierat kompetensgap, underlag till kompetensförsörjningsplanen",
                                "Identifisert kompetansegap, grunnlag for kompetanseplanen",
                                "Identificeret kompetencegab, grundlag for kompetenceplanen",
                                "Identified gap, the basis of the supply plan"))
                        .source(ANALYSIS));
        part(
                builder,
                level,
                "identify-need",
                Words.of("Identifiera behovet", "Identifiser behovet", "Identificer behovet", "Identify the need"),
                1);
        part(
                builder,
                level,
                "map-existing",
                Words.of(
                        "Kartlägg det som finns",
                        "Kartlegg det som finnes",
                        "Kortlæg det, der findes",
                        "Map what exists"),
                2,
                "identify-need");
        part(
                builder,
                level,
                "analyse-gap",
                Words.of("Analysera gapet", "Analyser gapet", "Analyser gabet", "Analyse the gap"),
                3,
                "map-existing");
    }

    private static void part(
            CalendarBuilder builder, String level, String part, Labels labels, int place, String... after) {
        String[] before = new String[after.length];
        for (int i = 0; i < after.length; i++) {
            before[i] = level + "-" + after[i];
        }
        builder.step(
                level + "-" + part,
                labels,
                level,
                step -> step.during(setting(ANALYSIS))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .partOf(level + "-analysis")
                        .after(before)
                        .source(ANALYSIS + ", step " + place));
    }

    private static void redeployment(CalendarBuilder builder) {
        builder.step(
                "redeployment-analysis",
                Words.of(
                        "Personalförsörjningsanalys vid omställning, på egen blankett",
                        "Bemanningsanalyse ved omstilling, på eget skjema",
                        "Bemandingsanalyse ved omstilling, på eget skema",
                        "Staffing analysis at redeployment, on a form of its own"),
                "board",
                step -> step.during(setting(ANALYSIS))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .ifAny()
                        .using("support-documents")
                        .source(ANALYSIS + ", note on redeployment"));
    }

    private static void planning(CalendarBuilder builder) {
        plan(builder, "board", "nämnd", "utvalg", "udvalg", "board", 1, "board-analysis");
        plan(builder, "division", "avdelning", "avdeling", "afdeling", "division", 2, "board-plan");
        plan(builder, "unit", "enhet", "enhet", "enhed", "unit", 2, "board-plan", "division-plan");
        builder.step(
                        "dialogues",
                        Words.of(
                                "Medarbetarsamtal med varje medarbetare",
                                "Medarbeidersamtale med hver medarbeider",
                                "Udviklingssamtale med hver medarbejder",
                                "Development dialogue with every employee"),
                        "unit",
                        step -> step.during(setting("dialogues"))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("unit-plan")
                                .using("managers-part", "employees-part")
                                .source(PLANNING))
                .step(
                        "individual-plans",
                        Words.of(
                                "Individuell kompetensutvecklingsplan för varje medarbetare",
                                "Individuell utviklingsplan for hver medarbeider",
                                "Individuel udviklingsplan for hver medarbejder",
                                "Individual development plan for every employee"),
                        "unit",
                        step -> step.during(setting("dialogues"))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("unit-plan", "dialogues")
                                .producing(Words.of(
                                        "Individuell kompetensutvecklingsplan",
                                        "Individuell utviklingsplan",
                                        "Individuel udviklingsplan",
                                        "Individual development plan"))
                                .source(PLANNING + ", step 3"));
    }

    private static void plan(
            CalendarBuilder builder,
            String level,
            String sv,
            String nb,
            String da,
            String en,
            int place,
            String... after) {
        builder.step(
                level + "-plan",
                Words.of(
                        "Kompetensförsörjningsplan för " + sv,
                        "Kompetanseplan for " + nb,
                        "Kompetenceplan for " + da,
                        "Supply plan of the " + en),
                level,
                step -> step.during(setting(PLANNING))
                        .performedBy("manager", "support")
                        .answeredBy("manager")
                        .after(after)
                        .using("ubara", "support-documents")
                        .producing(Words.of(
                                "Kompetensförsörjningsplan", "Kompetanseplan", "Kompetenceplan", "Supply plan"))
                        .source(PLANNING + ", step " + place));
    }

    private static void implementation(CalendarBuilder builder) {
        builder.step(
                        "activities",
                        Words.of(
                                "Planerade aktiviteter genomförs",
                                "Planlagte tiltak gjennomføres",
                                "Planlagte indsatser gennemføres",
                                "Planned activities are carried out"),
                        "unit",
                        step -> step.during(setting(IMPLEMENTATION))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("individual-plans")
                                .using("ubara", "support-documents")
                                .source(IMPLEMENTATION))
                .step(
                        "check-ins",
                        Words.of(
                                "Regelbundna avstämningar, dokumenterade och utvärderade",
                                "Jevnlige avsjekker, dokumentert og evaluert",
                                "Jævnlige opfølgninger, dokumenteret og evalueret",
                                "Regular check-ins, documented and evaluated"),
                        "unit",
                        step -> step.during(setting(IMPLEMENTATION))
                                .performedBy("manager", "employee")
                                .answeredBy("manager")
                                .after("individual-plans")
                                .source(IMPLEMENTATION))
                .step(
                        "overall-follow-up",
                        Words.of(
                                "Ledningen följer upp de övergripande aktiviteterna",
                                "Ledelsen følger opp de overordnede tiltakene",
                                "Ledelsen følger op på de overordnede indsatser",
                                "Management follows up the overall activities"),
                        "board",
                        step -> step.during(setting(IMPLEMENTATION))
                                .answeredBy("management")
                                .after("board-plan")
                                .source(IMPLEMENTATION));
    }

    private static void evaluation(CalendarBuilder builder) {
        evaluation(
                builder,
                "tertial-1",
                "efter april",
                "etter april",
                "efter april",
                "after April",
                new Window.Tertial(0, 1),
                "board-plan");
        evaluation(
                builder,
                "tertial-2",
                "efter augusti",
                "etter august",
                "efter august",
                "after August",
                new Window.Tertial(0, 2),
                "board-plan");
        evaluation(
                builder,
                "year",
                "med verksamhetsberättelsen",
                "med årsberetningen",
                "med årsberetningen",
                "with the annual report",
                Window.months(Month.JANUARY, Month.DECEMBER, 0),
                "overall-follow-up",
                "activities",
                "check-ins");
    }

    private static void evaluation(
            CalendarBuilder builder,
            String period,
            String sv,
            String nb,
            String da,
            String en,
            Window.Fixed reported,
            String... after) {
        Window window = new Window.Within(
                new MonthCount.FromSetting(SettingId.of("report-months")), new Anchor.AfterPeriod(reported));
        builder.step(
                        "goals-reached-" + period,
                        Words.of(
                                "Har målen nåtts, " + sv,
                                "Er målene nådd, " + nb,
                                "Er målene nået, " + da,
                                "Have the goals been reached, " + en),
                        "board",
                        step -> step.during(window)
                                .performedBy("manager", "support")
                                .answeredBy("management")
                                .after(after)
                                .asAdvice()
                                .using("support-documents")
                                .source(EVALUATION + ", step 1"))
                .step(
                        "improvements-" + period,
                        Words.of(
                                "Resultatet förmedlas och förbättringar görs, " + sv,
                                "Resultatet formidles og forbedringer gjøres, " + nb,
                                "Resultatet formidles, og forbedringer laves, " + da,
                                "The result is communicated and improvements carried out, " + en),
                        "board",
                        step -> step.during(window)
                                .performedBy("manager", "support")
                                .answeredBy("management")
                                .after("goals-reached-" + period)
                                .asAdvice()
                                .source(EVALUATION + ", step 2"));
    }

    private static Window setting(String id) {
        return new Window.FromSetting(SettingId.of(id));
    }
}
