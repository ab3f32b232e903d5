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
        PlanStep.addTo(
                        builder,
                        5,
                        Words.of(
                                "Kompetens- och bemanningsanalys",
                                "Kompetanse- og bemanningsanalyse",
                                "Kompetence- og bemandingsanalyse",
                                "Competence and staffing analysis"),
                        "data")
                .part(
                        "data",
                        Words.of(
                                "Data samlas in och tolkas",
                                "Data innhentes og tolkes",
                                "Data indhentes og tolkes",
                                "Data are gathered and read"),
                        "data")
                .part(
                        "competence-requirements",
                        Words.of(
                                "Kompetenskrav bestäms",
                                "Kompetansekrav defineres",
                                "Kompetencekrav fastlægges",
                                "Competence requirements are defined"))
                .partAfter(
                        "competence-capital",
                        "competence-requirements",
                        Words.of(
                                "Kompetenskapitalet analyseras",
                                "Kompetansekapitalen analyseres",
                                "Kompetencekapitalen analyseres",
                                "Competence capital is analysed"))
                .partAfter(
                        "competence-need",
                        "competence-capital",
                        Words.of(
                                "Kompetensbehovet identifieras",
                                "Kompetansebehovet identifiseres",
                                "Kompetencebehovet identificeres",
                                "Competence need is identified"))
                .part(
                        "staffing-requirements",
                        Words.of(
                                "Bemanningskrav bestäms",
                                "Bemanningskrav defineres",
                                "Bemandingskrav fastlægges",
                                "Staffing requirements are defined"))
                .partAfter(
                        "staffing-capital",
                        "staffing-requirements",
                        Words.of(
                                "Bemanningen analyseras",
                                "Bemanningen analyseres",
                                "Bemandingen analyseres",
                                "Present staffing is analysed"))
                .partAfter(
                        "staffing-need",
                        "staffing-capital",
                        Words.of(
                                "Bemanningsbehovet identifieras",
                                "Bemanningsbehovet identifiseres",
                                "Bemandingsbehovet identificeres",
                                "Staffing need is identified"));
    }

    private static void measures(CalendarBuilder builder) {
        PlanStep.addTo(
                        builder,
                        6,
                        Words.of(
                                "Strategier och åtgärder",
                                "Strategier og tiltak",
                                "Strategier og indsatser",
                                "Strategies and measures"),
                        "strategies")
                .part(
                        "measures",
                        Words.of(
                                "Åtgärder som sätts in",
                                "Tiltak som settes i verk",
                                "Indsatser, der sættes i værk",
                                "Measures to be taken"),
                        "strategies")
                .part(
                        "arenas",
                        Words.of(
                                "Lärarenor för varje strategi och åtgärd",
                                "Læringsarenaer for hver strategi og hvert tiltak",
                                "Læringsarenaer for hver strategi og indsats",
                                "Learning arenas for each strategy and measure"),
                        "strategies");
    }

    private static void followUp(CalendarBuilder builder) {
        PlanStep.addTo(
                        builder,
                        7,
                        Words.of(
                                "Genomförande, uppföljning och utvärdering",
                                "Gjennomføring, oppfølging og evaluering",
                                "Gennemførelse, opfølgning og evaluering",
                                "Implementation, follow-up and evaluation"),
                        "surveys")
                .part("implementation", Words.of("Genomförande", "Gjennomføring", "Gennemførelse", "Implementation"))
                .part("follow-up", Words.of("Uppföljning", "Oppfølging", "Opfølgning", "Follow-up"))
                .part("evaluation", Words.of("Utvärdering", "Evaluering", "Evaluering", "Evaluation"))
                .part(
                        "revision",
                        Words.of("Rullning av planen", "Rullering av planen", "Revision af planen", "Rolling revision"))
                .part(
                        "employee-surveys",
                        Words.of(
                                "Medarbetarundersökningar används",
                                "Medarbeiderundersøkelser brukes",
                                "Medarbejderundersøgelser bruges",
                                "Employee surveys are used"),
                        "surveys")
                .part(
                        "user-surveys",
                        Words.of(
                                "Brukarundersökningar används",
                                "Brukerundersøkelser brukes",
                                "Brugerundersøgelser bruges",
                                "User surveys are used"),
                        "surveys")
                .part("references", Words.of("Referenser", "Referanser", "Referencer", "References"));
    }
}
