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
                        Words.of("Innehåll", "Innhold", "Indhold", "Contents"),
                        list -> list.source("slide 3")
                                .term("municipalities", Words.of("Kommuner", "Kommuner", "Kommuner", "Municipalities"))
                                .under(
                                        "municipalities",
                                        "municipal-retirements",
                                        Words.of(
                                                "Pensionsavgångar under fem år, främst vård, omsorg och skola",
                                                "Pensjonering i fem år, særlig helse, omsorg og skole",
                                                "Pensionering i fem år, især pleje, omsorg og skole",
                                                "Retirements in five years, mostly care and school"))
                                .under(
                                        "municipalities",
                                        "municipal-recruitment",
                                        Words.of(
                                                "Rekryteringsbehov under fem år",
                                                "Rekrutteringsbehov i fem år",
                                                "Rekrutteringsbehov i fem år",
                                                "Recruitment need in five years"))
                                .term(
                                        "county-council",
                                        Words.of("Landsting", "Fylkeskommune", "Region", "County council"))
                                .under(
                                        "county-council",
                                        "council-retirements",
                                        Words.of(
                                                "Pensionsavgångar: 800 personer, däribland många läkare",
                                                "Pensjonering: 800 personer, blant dem mange leger",
                                                "Pensionering: 800 personer, heriblandt mange læger",
                                                "Retirements: 800 persons, many of them physicians"))
                                .under(
                                        "county-council",
                                        "council-recruitment",
                                        Words.of(
                                                "Rekryteringsbehov",
                                                "Rekrutteringsbehov",
                                                "Rekrutteringsbehov",
                                                "Recruitment need"))
                                .source("slides 3 and 15")
                                .term(
                                        "total",
                                        Words.of(
                                                "Länets samlade rekryteringsbehov: omkring 9 000",
                                                "Fylkets samlede rekrutteringsbehov: omkring 9 000",
                                                "Regionens samlede rekrutteringsbehov: omkring 9.000",
                                                "The county's total recruitment need: about 9 000")))
                .vocabulary(
                        "assumptions",
                        Words.of("Antaganden", "Forutsetninger", "Antagelser", "Assumptions"),
                        list -> list.source("slide 3")
                                .term(
                                        "others-thirty-per-cent",
                                        Words.of(
                                                "Övriga kommuners behov är 30 % av stadens volym",
                                                "De andre kommunenes behov er 30 % av byens volum",
                                                "De øvrige kommuners behov er 30 % af byens omfang",
                                                "The other municipalities' need is 30 % of the city's volume")));
    }

    private static void measures(CalendarBuilder builder) {
        builder.vocabulary(
                "measures",
                Words.of("Gemensamma satsningar", "Felles satsinger", "Fælles indsatser", "Joint measures"),
                list -> list.source("slide 4")
                        .term(
                                "trainee",
                                Words.of("Traineeprogram", "Traineeprogram", "Traineeprogram", "Trainee programme"))
                        .term(
                                "introduction",
                                Words.of(
                                        "Längre introduktion",
                                        "Lengre introduksjon",
                                        "Længere introduktion",
                                        "Longer introduction"))
                        .term(
                                "competence-centre",
                                Words.of(
                                        "Gemensamt kompetenscenter för upphandlare och jurister",
                                        "Felles kompetansesenter for innkjøpere og jurister",
                                        "Fælles kompetencecenter for indkøbere og jurister",
                                        "Shared competence centre for procurers and lawyers"))
                        .term(
                                "pride",
                                Words.of(
                                        "Yrkesstolthet, inspiration och metodutveckling",
                                        "Yrkesstolthet, inspirasjon og metodeutvikling",
                                        "Faglig stolthed, inspiration og metodeudvikling",
                                        "Pride in the profession, inspiration and methods"))
                        .term(
                                "marketing",
                                Words.of(
                                        "Gemensam marknadsföring av offentliga yrken",
                                        "Felles markedsføring av offentlige yrker",
                                        "Fælles markedsføring af offentlige fag",
                                        "Joint marketing of public professions"))
                        .term(
                                "leadership",
                                Words.of(
                                        "Ledarutveckling",
                                        "Lederutvikling",
                                        "Lederudvikling",
                                        "Leadership development"))
                        .term(
                                "aspirants",
                                Words.of("Aspirantprogram", "Aspirantprogram", "Aspirantprogram", "Aspirant programme"))
                        .term(
                                "mentors",
                                Words.of("Mentorsprogram", "Mentorprogram", "Mentorprogram", "Mentor programme")));
    }

    private static void processGuide(CalendarBuilder builder) {
        builder.vocabulary(
                "process-guide",
                Words.of("Processguide", "Prosessveileder", "Procesguide", "Process guide"),
                list -> list.source("slide 5")
                        .term(
                                "outside-world",
                                Words.of(
                                        "Omvärld och vision",
                                        "Omverden og visjon",
                                        "Omverden og vision",
                                        "Outside world and vision"))
                        .under("outside-world", "economy", Words.of("Ekonomi", "Økonomi", "Økonomi", "Economy"))
                        .under("outside-world", "politics", Words.of("Politik", "Politikk", "Politik", "Politics"))
                        .under(
                                "outside-world",
                                "legislation",
                                Words.of("Lagstiftning", "Lovgivning", "Lovgivning", "Legislation"))
                        .under(
                                "outside-world",
                                "technology",
                                Words.of("Teknik", "Teknologi", "Teknologi", "Technology"))
                        .under(
                                "outside-world",
                                "social",
                                Words.of(
                                        "Sociala förhållanden",
                                        "Sosiale forhold",
                                        "Sociale forhold",
                                        "Social conditions"))
                        .under("outside-world", "environment", Words.of("Miljö", "Miljø", "Miljø", "Environment"))
                        .under("outside-world", "market", Words.of("Marknad", "Marked", "Marked", "Market"))
                        .under(
                                "outside-world",
                                "media",
                                Words.of(
                                        "Media och opinion",
                                        "Medier og opinion",
                                        "Medier og opinion",
                                        "Media and opinion"))
                        .under(
                                "outside-world",
                                "plans",
                                Words.of(
                                        "Planer och mål: flerårsplan, verksamhetsplan, lokala planer",
                                        "Planer og mål: flerårsplan, virksomhetsplan, lokale planer",
                                        "Planer og mål: flerårsplan, virksomhedsplan, lokale planer",
                                        "Plans and goals: multi-year, operational, local"))
                        .term(
                                "competence-need",
                                Words.of(
                                        "Kompetensbehov och krav",
                                        "Kompetansebehov og krav",
                                        "Kompetencebehov og krav",
                                        "Competence need and requirements"))
                        .term(
                                "profiles",
                                Words.of(
                                        "Kompetensprofiler, medarbetarplaner och befintlig kompetens",
                                        "Kompetanseprofiler, medarbeiderplaner og eksisterende kompetanse",
                                        "Kompetenceprofiler, medarbejderplaner og eksisterende kompetencer",
                                        "Profiles, employee plans and existing competence"))
                        .term("analysis", Words.of("Analys", "Analyse", "Analyse", "Analysis"))
                        .term(
                                "choice",
                                Words.of(
                                        "Val av strategi",
                                        "Valg av strategi",
                                        "Valg af strategi",
                                        "Choice of strategy"))
                        .under(
                                "choice",
                                "attractiveness",
                                Words.of(
                                        "Attraktionskraft", "Tiltrekningskraft", "Tiltrækningskraft", "Attractiveness"))
                        .under(
                                "choice",
                                "recruitment",
                                Words.of("Rekrytering", "Rekruttering", "Rekruttering", "Recruitment"))
                        .under(
                                "choice",
                                "development",
                                Words.of(
                                        "Kompetensutveckling och lärande",
                                        "Kompetanseutvikling og læring",
                                        "Kompetenceudvikling og læring",
                                        "Development and learning"))
                        .under(
                                "choice",
                                "redeployment",
                                Words.of("Omställning", "Omstilling", "Omstilling", "Redeployment"))
                        .term(
                                "follow-up",
                                Words.of(
                                        "Plan, med uppföljning av mål, resultat och leveranser",
                                        "Plan, med oppfølging av mål, resultater og leveranser",
                                        "Plan, med opfølgning på mål, resultater og leverancer",
                                        "Plan, with follow-up of goals, results and deliveries")));
    }
}
