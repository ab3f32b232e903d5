package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.ADVICE;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Window;
import org.kompetens.text.Labels;

/**
 * S3: a Norwegian municipality's plan for competence and staffing, in seven steps. The heading of the first is lost in
 * the source; its questions are there. The source names no month, so each step's window is a setting, and no office: of
 * the groups it names the working group performs and the steering group answers.
 */
final class PlanInSevenSteps {

    private PlanInSevenSteps() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder = ProcessCalendar.builder(
                        "S3",
                        Words.of(
                                "Strategisk kompetens- och bemanningsplan i sju steg",
                                "Strategisk kompetanse- og bemanningsplan i sju steg",
                                "Strategisk kompetence- og bemandingsplan i syv trin",
                                "Strategic plan for competence and staffing in seven steps"))
                .document("S3")
                .party(
                        "working-group",
                        Words.of("Arbetsgrupp", "Arbeidsgruppe", "Arbejdsgruppe", "Working group"),
                        party -> party.at("municipality")
                                .answersTo("steering-group")
                                .source("step 1"))
                .party(
                        "steering-group",
                        Words.of("Styrgrupp", "Styringsgruppe", "Styregruppe", "Steering group"),
                        party -> party.at("municipality").source("step 1"))
                .party(
                        "politics",
                        Words.of("Politisk ledning", "Politisk ledelse", "Politisk ledelse", "Political leadership"),
                        party -> party.at("municipality").source("step 2"))
                .party(
                        "administration",
                        Words.of(
                                "Förvaltningsledning",
                                "Administrativ ledelse",
                                "Administrativ ledelse",
                                "Administrative leadership"),
                        party -> party.at("municipality").source("step 2"));
        whole(
                builder,
                1,
                Words.of(
                        "Deltagare, mandat och process",
                        "Deltakere, mandat og prosess",
                        "Deltagere, mandat og proces",
                        "Participants, mandate and process"));
        part(
                builder,
                1,
                "participants",
                Words.of(
                        "Vilka som medverkar, och hur",
                        "Hvem som deltar, og hvordan",
                        "Hvem der deltager, og hvordan",
                        "Who takes part, and how"));
        part(builder, 1, "mandate", Words.of("Mandat", "Mandat", "Mandat", "Mandate"));
        part(
                builder,
                1,
                "groups",
                Words.of(
                        "Arbetsgrupp och styrgrupp",
                        "Arbeidsgruppe og styringsgruppe",
                        "Arbejdsgruppe og styregruppe",
                        "Working group and steering group"));
        part(
                builder,
                1,
                "process",
                Words.of("Processbeskrivning", "Prosessbeskrivelse", "Procesbeskrivelse", "Process description"));
        anchoring(builder);
        whole(
                builder,
                3,
                Words.of(
                        "Övergripande mål och riktlinjer",
                        "Overordnede mål og føringer",
                        "Overordnede mål og rammer",
                        "Overall goals and guidance"));
        part(
                builder,
                3,
                "goals",
                Words.of(
                        "Mål som planen ska täcka",
                        "Mål som planen skal dekke",
                        "Mål, som planen skal dække",
                        "Goals that the plan is to cover"));
        part(
                builder,
                3,
                "guidance",
                Words.of(
                        "Riktlinjer som planen ska täcka",
                        "Føringer som planen skal dekke",
                        "Rammer, som planen skal dække",
                        "Guidance that the plan is to cover"));
        whole(
                builder,
                4,
                Words.of("Vad kompetens är", "Hva kompetanse er", "Hvad kompetence er", "What competence is"),
                "dimensions");
        part(
                builder,
                4,
                "needs",
                Words.of(
                        "Hur behoven ska beskrivas",
                        "Hvordan behovene skal beskrives",
                        "Hvordan behovene skal beskrives",
                        "How needs are to be defined"));
        part(
                builder,
                4,
                "meaning",
                Words.of(
                        "Vad kompetens betyder i planen",
                        "Hva kompetanse betyr i planen",
                        "Hvad kompetence betyder i planen",
                        "What competence means in the plan"),
                "dimensions");
        part(
                builder,
                4,
                "important",
                Words.of(
                        "Vad som är viktigt för våra mål",
                        "Hva som er viktig for våre mål",
                        "Hvad der er vigtigt for vores mål",
                        "What matters for our goals"));
        analysis(builder);
        whole(
                builder,
                6,
                Words.of(
                        "Strategier och åtgärder",
                        "Strategier og tiltak",
                        "Strategier og indsatser",
                        "Strategies and measures"),
                "strategies");
        part(
                builder,
                6,
                "measures",
                Words.of(
                        "Åtgärder som sätts in",
                        "Tiltak som settes i verk",
                        "Indsatser, der sættes i værk",
                        "Measures to be taken"),
                "strategies");
        part(
                builder,
                6,
                "arenas",
                Words.of(
                        "Lärarenor för varje strategi och åtgärd",
                        "Læringsarenaer for hver strategi og hvert tiltak",
                        "Læringsarenaer for hver strategi og indsats",
                        "Learning arenas for each strategy and measure"),
                "strategies");
        followUp(builder);
        PlanVocabulary.addTo(builder);
        builder.principle(
                "rolling-plan",
                ADVICE,
                "step 7",
                Words.of(
                        "Planen rullas", "Planen rulleres", "Planen revideres løbende", "The plan is revised, rolling"),
                "steering-group");
        return builder.build();
    }

    private static void anchoring(CalendarBuilder builder) {
        whole(builder, 2, Words.of("Förankring", "Forankring", "Forankring", "Anchoring"), "anchoring");
        part(builder, 2, "why", Words.of("Varför en plan", "Hvorfor en plan", "Hvorfor en plan", "Why a plan"));
        part(
                builder,
                2,
                "aims",
                Words.of("Vad som ska nås", "Hva som skal oppnås", "Hvad der skal opnås", "What to reach"));
        part(
                builder,
                2,
                "where",
                Words.of(
                        "Var den ska förankras",
                        "Hvor den skal forankres",
                        "Hvor den skal forankres",
                        "Where it is to be anchored"));
        part(
                builder,
                2,
                "political",
                Words.of("Politisk förankring", "Politisk forankring", "Politisk forankring", "Political anchoring"));
        part(
                builder,
                2,
                "administrative",
                Words.of(
                        "Administrativ förankring",
                        "Administrativ forankring",
                        "Administrativ forankring",
                        "Administrative anchoring"));
        part(
                builder,
                2,
                "municipal-plan",
                Words.of(
                        "Koppling till kommunplanens samhällsdel",
                        "Kobling til kommuneplanens samfunnsdel",
                        "Kobling til kommuneplanens samfundsdel",
                        "Link to the social part of the municipal plan"));
        part(
                builder,
                2,
                "economic-plan",
                Words.of(
                        "Koppling till budget och ekonomiplan",
                        "Kobling til budsjett og økonomiplan",
                        "Kobling til budget og økonomiplan",
                        "Link to budget and economic plan"));
    }

    private static void analysis(CalendarBuilder builder) {
        whole(
                builder,
                5,
                Words.of(
                        "Kompetens- och bemanningsanalys",
                        "Kompetanse- og bemanningsanalyse",
                        "Kompetence- og bemandingsanalyse",
                        "Competence and staffing analysis"),
                "data");
        part(
                builder,
                5,
                "data",
                Words.of(
                        "Data samlas in och tolkas",
                        "Data innhentes og tolkes",
                        "Data indhentes og tolkes",
                        "Data are gathered and read"),
                "data");
        part(
                builder,
                5,
                "competence-requirements",
                Words.of(
                        "Kompetenskrav bestäms",
                        "Kompetansekrav defineres",
                        "Kompetencekrav fastlægges",
                        "Competence requirements are defined"));
        partAfter(
                builder,
                5,
                "competence-capital",
                "competence-requirements",
                Words.of(
                        "Kompetenskapitalet analyseras",
                        "Kompetansekapitalen analyseres",
                        "Kompetencekapitalen analyseres",
                        "Competence capital is analysed"));
        partAfter(
                builder,
                5,
                "competence-need",
                "competence-capital",
                Words.of(
                        "Kompetensbehovet identifieras",
                        "Kompetansebehovet identifiseres",
                        "Kompetencebehovet identificeres",
                        "Competence need is identified"));
        part(
                builder,
                5,
                "staffing-requirements",
                Words.of(
                        "Bemanningskrav bestäms",
                        "Bemanningskrav defineres",
                        "Bemandingskrav fastlægges",
                        "Staffing requirements are defined"));
        partAfter(
                builder,
                5,
                "staffing-capital",
                "staffing-requirements",
                Words.of(
                        "Bemanningen analyseras",
                        "Bemanningen analyseres",
                        "Bemandingen analyseres",
                        "Present staffing is analysed"));
        partAfter(
                builder,
                5,
                "staffing-need",
                "staffing-capital",
                Words.of(
                        "Bemanningsbehovet identifieras",
                        "Bemanningsbehovet identifiseres",
                        "Bemandingsbehovet identificeres",
                        "Staffing need is identified"));
    }

    private static void followUp(CalendarBuilder builder) {
        whole(
                builder,
                7,
                Words.of(
                        "Genomförande, uppföljning och utvärdering",
                        "Gjennomføring, oppfølging og evaluering",
                        "Gennemførelse, opfølgning og evaluering",
                        "Implementation, follow-up and evaluation"),
                "surveys");
        part(
                builder,
                7,
                "implementation",
                Words.of("Genomförande", "Gjennomføring", "Gennemførelse", "Implementation"));
        part(builder, 7, "follow-up", Words.of("Uppföljning", "Oppfølging", "Opfølgning", "Follow-up"));
        part(builder, 7, "evaluation", Words.of("Utvärdering", "Evaluering", "Evaluering", "Evaluation"));
        part(
                builder,
                7,
                "revision",
                Words.of("Rullning av planen", "Rullering av planen", "Revision af planen", "Rolling revision"));
        part(
                builder,
                7,
                "employee-surveys",
                Words.of(
                        "Medarbetarundersökningar används",
                        "Medarbeiderundersøkelser brukes",
                        "Medarbejderundersøgelser bruges",
                        "Employee surveys are used"),
                "surveys");
        part(
                builder,
                7,
                "user-surveys",
                Words.of(
                        "Brukarundersökningar används",
                        "Brukerundersøkelser brukes",
                        "Brugerundersøgelser bruges",
                        "User surveys are used"),
                "surveys");
        part(builder, 7, "references", Words.of("Referenser", "Referanser", "Referencer", "References"));
    }

    private static void whole(CalendarBuilder builder, int number, Labels labels, String... vocabularies) {
        String setting = "step-" + number;
        builder.setting(
                setting,
                Setting.Kind.WINDOW,
                Words.of(
                        "När steg " + number + " görs",
                        "Når steg " + number + " gjøres",
                        "Hvornår trin " + number + " laves",
                        "When step " + number + " is done"));
        builder.step(setting, labels, "municipality", step -> {
            step.during(new Window.FromSetting(SettingId.of(setting)))
                    .performedBy("working-group")
                    .answeredBy("steering-group")
                    .using(vocabularies)
                    .source("step " + number);
            return number == 1 ? step : step.after("step-" + (number - 1));
        });
    }

    private static void part(CalendarBuilder builder, int number, String part, Labels labels, String... vocabularies) {
        builder.step("step-" + number + "-" + part, labels, "municipality", step -> {
            step.during(new Window.FromSetting(SettingId.of("step-" + number)))
                    .performedBy("working-group")
                    .answeredBy("steering-group")
                    .partOf("step-" + number)
                    .using(vocabularies)
                    .source("step " + number + ", " + part);
            return switch (part) {
                case "political" -> step.to("politics");
                case "administrative" -> step.to("administration");
                default -> step;
            };
        });
    }

    private static void partAfter(CalendarBuilder builder, int number, String part, String after, Labels labels) {
        builder.step(
                "step-" + number + "-" + part,
                labels,
                "municipality",
                step -> step.during(new Window.FromSetting(SettingId.of("step-" + number)))
                        .performedBy("working-group")
                        .answeredBy("steering-group")
                        .partOf("step-" + number)
                        .after("step-" + number + "-" + after)
                        .source("step " + number + ", " + part));
    }
}
