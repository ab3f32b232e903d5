package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** The first four steps of S3: who takes part, why there is a plan, what it is to reach, and what competence is. */
final class PlanFoundations {

    private PlanFoundations() {}

    static void addTo(CalendarBuilder builder) {
        participants(builder);
        anchoring(builder);
        goals(builder);
        competence(builder);
    }

    private static void participants(CalendarBuilder builder) {
        PlanStep.addTo(
                        builder,
                        1,
                        Words.of(
                                "Deltagare, mandat och process",
                                "Deltakere, mandat og prosess",
                                "Deltagere, mandat og proces",
                                "Participants, mandate and process"))
                .part(
                        "participants",
                        Words.of(
                                "Vilka som medverkar, och hur",
                                "Hvem som deltar, og hvordan",
                                "Hvem der deltager, og hvordan",
                                "Who takes part, and how"))
                .part("mandate", Words.of("Mandat", "Mandat", "Mandat", "Mandate"))
                .part(
                        "groups",
                        Words.of(
                                "Arbetsgrupp och styrgrupp",
                                "Arbeidsgruppe og styringsgruppe",
                                "Arbejdsgruppe og styregruppe",
                                "Working group and steering group"))
                .part(
                        "process",
                        Words.of(
                                "Processbeskrivning",
                                "Prosessbeskrivelse",
                                "Procesbeskrivelse",
                                "Process description"));
    }

    private static void anchoring(CalendarBuilder builder) {
        PlanStep.addTo(builder, 2, Words.of("Förankring", "Forankring", "Forankring", "Anchoring"), "anchoring")
                .part("why", Words.of("Varför en plan", "Hvorfor en plan", "Hvorfor en plan", "Why a plan"))
                .part(
                        "aims",
                        Words.of("Vad som ska nås", "Hva som skal oppnås", "Hvad der skal opnås", "What to reach"))
                .part(
                        "where",
                        Words.of(
                                "Var den ska förankras",
                                "Hvor den skal forankres",
                                "Hvor den skal forankres",
                                "Where it is to be anchored"))
                .part(
                        "political",
                        Words.of(
                                "Politisk förankring",
                                "Politisk forankring",
                                "Politisk forankring",
                                "Political anchoring"))
                .part(
                        "administrative",
                        Words.of(
                                "Administrativ förankring",
                                "Administrativ forankring",
                                "Administrativ forankring",
                                "Administrative anchoring"))
                .part(
                        "municipal-plan",
                        Words.of(
                                "Koppling till kommunplanens samhällsdel",
                                "Kobling til kommuneplanens samfunnsdel",
                                "Kobling til kommuneplanens samfundsdel",
                                "Link to the social part of the municipal plan"))
                .part(
                        "economic-plan",
                        Words.of(
                                "Koppling till budget och ekonomiplan",
                                "Kobling til budsjett og økonomiplan",
                                "Kobling til budget og økonomiplan",
                                "Link to budget and economic plan"));
    }

    private static void goals(CalendarBuilder builder) {
        PlanStep.addTo(
                        builder,
                        3,
                        Words.of(
                                "Övergripande mål och riktlinjer",
                                "Overordnede mål og føringer",
                                "Overordnede mål og rammer",
                                "Overall goals and guidance"))
                .part(
                        "goals",
                        Words.of(
                                "Mål som planen ska täcka",
                                "Mål som planen skal dekke",
                                "Mål, som planen skal dække",
                                "Goals that the plan is to cover"))
                .part(
                        "guidance",
                        Words.of(
                                "Riktlinjer som planen ska täcka",
                                "Føringer som planen skal dekke",
                                "Rammer, som planen skal dække",
                                "Guidance that the plan is to cover"));
    }

    private static void competence(CalendarBuilder builder) {
        PlanStep.addTo(
                        builder,
                        4,
                        Words.of("Vad kompetens är", "Hva kompetanse er", "Hvad kompetence er", "What competence is"),
                        "dimensions")
                .part(
                        "needs",
                        Words.of(
                                "Hur behoven ska beskrivas",
                                "Hvordan behovene skal beskrives",
                                "Hvordan behovene skal beskrives",
                                "How needs are to be defined"))
                .part(
                        "meaning",
                        Words.of(
                                "Vad kompetens betyder i planen",
                                "Hva kompetanse betyr i planen",
                                "Hvad kompetence betyder i planen",
                                "What competence means in the plan"),
                        "dimensions")
                .part(
                        "important",
                        Words.of(
                                "Vad som är viktigt för våra mål",
                                "Hva som er viktig for våre mål",
                                "Hvad der er vigtigt for vores mål",
                                "What matters for our goals"));
    }
}
