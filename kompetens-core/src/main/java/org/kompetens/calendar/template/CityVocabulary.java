package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** What the steps of S2 work with. */
final class CityVocabulary {

    private CityVocabulary() {}

    static void addTo(CalendarBuilder builder) {
        analysis(builder);
        ubara(builder);
        roles(builder);
        documents(builder);
    }

    private static void analysis(CalendarBuilder builder) {
        builder.vocabulary(
                        "questions",
                        Words.of(
                                "Analysens frågor",
                                "Analysens spørsmål",
                                "Analysens spørgsmål",
                                "Questions of the analysis"),
                        list -> list.source("analysis, questions")
                                .term(
                                        "changes-ahead",
                                        Words.of(
                                                "Vilka förändringar väntar?",
                                                "Hvilke endringer venter?",
                                                "Hvilke ændringer venter?",
                                                "Which changes are ahead?"))
                                .term(
                                        "competence-needed",
                                        Words.of(
                                                "Vilken kompetens behövs?",
                                                "Hvilken kompetanse trengs?",
                                                "Hvilken kompetence er der brug for?",
                                                "Which competence is needed?"))
                                .term(
                                        "competence-there",
                                        Words.of(
                                                "Vilken kompetens finns?",
                                                "Hvilken kompetanse finnes?",
                                                "Hvilken kompetence findes?",
                                                "Which competence is there?")))
                .vocabulary(
                        "horizons",
                        Words.of(
                                "Planeringshorisont",
                                "Planleggingshorisont",
                                "Planlægningshorisont",
                                "Planning horizon"),
                        list -> list.source("analysis, first paragraph")
                                .term(
                                        "short",
                                        Words.of("Kort, 1–2 år", "Kort, 1–2 år", "Kort, 1–2 år", "Short, 1–2 years"))
                                .term(
                                        "long",
                                        Words.of("Lång, 3–5 år", "Lang, 3–5 år", "Lang, 3–5 år", "Long, 3–5 years")))
                .vocabulary(
                        "inputs",
                        Words.of("Underlag", "Grunnlag", "Grundlag", "Inputs"),
                        list -> list.source("analysis, inputs")
                                .term(
                                        "governing-documents",
                                        Words.of(
                                                "Budget, verksamhetsplaner och andra styrdokument",
                                                "Budsjett, virksomhetsplaner og andre styringsdokumenter",
                                                "Budget, virksomhedsplaner og andre styringsdokumenter",
                                                "Budget, operational plans and other governing documents"))
                                .term("demography", Words.of("Demografi", "Demografi", "Demografi", "Demography"))
                                .term(
                                        "users-needs",
                                        Words.of(
                                                "Brukarnas behov",
                                                "Brukernes behov",
                                                "Brugernes behov",
                                                "Users' needs"))
                                .term(
                                        "technology",
                                        Words.of(
                                                "Arbetssätt, innovation och ny teknik",
                                                "Arbeidsmåter, innovasjon og ny teknologi",
                                                "Arbejdsgange, innovation og ny teknologi",
                                                "Ways of working, innovation and new technology"))
                                .term(
                                        "reorganisation",
                                        Words.of(
                                                "Omorganisation och omställning",
                                                "Omorganisering og omstilling",
                                                "Omorganisering og omstilling",
                                                "Reorganisation and redeployment"))
                                .term(
                                        "working-time",
                                        Words.of(
                                                "Heltid och deltid",
                                                "Heltid og deltid",
                                                "Fuld tid og deltid",
                                                "Full and part time"))
                                .term(
                                        "collaboration",
                                        Words.of(
                                                "Samverkan, inom och utanför",
                                                "Samarbeid, internt og eksternt",
                                                "Samarbejde, internt og eksternt",
                                                "Collaboration, within and without"))
                                .term(
                                        "forecasts",
                                        Words.of(
                                                "Prognoser och trender",
                                                "Prognoser og trender",
                                                "Prognoser og tendenser",
                                                "Forecasts and trends"))
                                .term(
                                        "staff-statistics",
                                        Words.of(
                                                "Personalstatistik",
                                                "Personalstatistikk",
                                                "Personalestatistik",
                                                "Staff statistics"))
                                .term("other", Words.of("Övrigt", "Annet", "Andet", "Other")));
    }

    private static void ubara(CalendarBuilder builder) {
        builder.vocabulary(
                "ubara",
                Words.of("UBARA", "UBARA", "UBARA", "UBARA"),
                list -> list.source("planning, areas; implementation, areas")
                        .term(
                                "develop",
                                Words.of(
                                        "Utveckla och motivera",
                                        "Utvikle og motivere",
                                        "Udvikle og motivere",
                                        "Develop and motivate"))
                        .term("retain", Words.of("Behålla", "Beholde", "Fastholde", "Retain"))
                        .term("attract", Words.of("Attrahera", "Tiltrekke", "Tiltrække", "Attract"))
                        .term(
                                "recruit",
                                Words.of(
                                        "Rekrytera och introducera",
                                        "Rekruttere og introdusere",
                                        "Rekruttere og introducere",
                                        "Recruit and introduce"))
                        .term("conclude", Words.of("Avsluta", "Avslutte", "Afslutte", "Conclude"))
                        .source("planning, contents of the areas")
                        .under(
                                "develop",
                                "introduction",
                                Words.of("Introduktion", "Introduksjon", "Introduktion", "Introduction"))
                        .under(
                                "develop",
                                "dialogue",
                                Words.of(
                                        "Medarbetarsamtal och uppföljning",
                                        "Medarbeidersamtale og oppfølging",
                                        "Udviklingssamtale og opfølgning",
                                        "Development dialogue and follow-up"))
                        .under(
                                "develop",
                                "operations",
                                Words.of(
                                        "Verksamhetsutveckling",
                                        "Virksomhetsutvikling",
                                        "Virksomhedsudvikling",
                                        "Development of the operation"))
                        .under(
                                "develop",
                                "develop-pay",
                                Words.of("Löneprocess", "Lønnsprosess", "Lønproces", "Pay process"))
                        .under(
                                "develop",
                                "leaders",
                                Words.of("Ledarutveckling", "Lederutvikling", "Lederudvikling", "Leaders' development"))
                        .under(
                                "develop",
                                "employees",
                                Words.of(
                                        "Medarbetarutveckling",
                                        "Medarbeiderutvikling",
                                        "Medarbejderudvikling",
                                        "Employees' development"))
                        .under(
                                "develop",
                                "career-paths",
                                Words.of("Utvecklingsvägar", "Karriereveier", "Karriereveje", "Career paths"))
                        .under(
                                "retain",
                                "work-environment",
                                Words.of("Arbetsmiljö", "Arbeidsmiljø", "Arbejdsmiljø", "Work environment"))
                        .under(
                                "retain",
                                "retain-pay",
                                Words.of("Löneprocess", "Lønnsprosess", "Lønproces", "Pay process"))
                        .under(
                                "retain",
                                "collaboration",
                                Words.of("Samverkan", "Medbestemmelse", "Medindflydelse", "Collaboration"))
                        .under(
                                "attract",
                                "employer-brand",
                                Words.of(
                                        "Arbetsgivarvarumärke",
                                        "Arbeidsgiveromdømme",
                                        "Arbejdsgiverbrand",
                                        "Employer brand"))
                        .under(
                                "attract",
                                "messages",
                                Words.of(
                                        "Gemensamma budskap, även i sociala medier",
                                        "Felles budskap, også i sosiale medier",
                                        "Fælles budskaber, også på sociale medier",
                                        "Common messages, in social media too"))
                        .under(
                                "attract",
                                "benefits",
                                Words.of(
                                        "Förmåner och pension",
                                        "Goder og pensjon",
                                        "Goder og pension",
                                        "Benefits and pension"))
                        .under("attract", "fairs", Words.of("Mässor", "Messer", "Messer", "Fairs"))
                        .under(
                                "attract",
                                "placements",
                                Words.of(
                                        "Praktik och verksamhetsförlagd utbildning",
                                        "Praksisplasser",
                                        "Praktikpladser",
                                        "Placements"))
                        .under(
                                "recruit",
                                "competence-based",
                                Words.of(
                                        "Kompetensbaserad rekrytering",
                                        "Kompetansebasert rekruttering",
                                        "Kompetencebaseret rekruttering",
                                        "Competence-based recruitment"))
                        .under(
                                "conclude",
                                "surveys",
                                Words.of("Enkäter", "Spørreundersøkelser", "Spørgeskemaer", "Surveys"))
                        .under(
                                "conclude",
                                "talks",
                                Words.of("Avslutningssamtal", "Sluttsamtaler", "Fratrædelsessamtaler", "Talks"))
                        .under(
                                "conclude",
                                "transfer",
                                Words.of(
                                        "Kompetensöverföring",
                                        "Kompetanseoverføring",
                                        "Kompetenceoverførsel",
                                        "Transfer of competence")));
    }

    private static void roles(CalendarBuilder builder) {
        builder.vocabulary(
                        "managers-part",
                        Words.of("Chefens del", "Lederens del", "Lederens del", "The manager's part"),
                        list -> list.source("planning, the manager's part")
                                .term(
                                        "conditions",
                                        Words.of(
                                                "Goda förutsättningar för lärande",
                                                "Gode vilkår for læring",
                                                "Gode vilkår for læring",
                                                "Good conditions for learning"))
                                .under("conditions", "forums", Words.of("Mötesforum", "Møtefora", "Mødefora", "Forums"))
                                .under(
                                        "conditions",
                                        "mentoring",
                                        Words.of("Mentorskap", "Mentorordning", "Mentorordning", "Mentoring"))
                                .under(
                                        "conditions",
                                        "digital-tools",
                                        Words.of(
                                                "Digitala verktyg",
                                                "Digitale verktøy",
                                                "Digitale værktøjer",
                                                "Digital tools"))
                                .term(
                                        "coaching",
                                        Words.of(
                                                "Sammanföra, coacha och stötta",
                                                "Føre sammen, veilede og støtte",
                                                "Føre sammen, vejlede og støtte",
                                                "Bring together, coach and support"))
                                .term(
                                        "time",
                                        Words.of(
                                                "Avsätta tid för att pröva nytt",
                                                "Sette av tid til å prøve nytt",
                                                "Afsætte tid til at prøve nyt",
                                                "Set time aside to try new ways"))
                                .term(
                                        "praise",
                                        Words.of(
                                                "Uppmuntra den som vågar, även när det inte lyckas",
                                                "Oppmuntre den som våger, også når det ikke lykkes",
                                                "Opmuntre den, der tør, også når det ikke lykkes",
                                                "Praise those who dare, also when it fails")))
                .vocabulary(
                        "employees-part",
                        Words.of(
                                "Medarbetarens del", "Medarbeiderens del", "Medarbejderens del", "The employee's part"),
                        list -> list.source("planning, the employee's part")
                                .term(
                                        "initiative",
                                        Words.of(
                                                "Ta initiativ till egen utveckling",
                                                "Ta initiativ til egen utvikling",
                                                "Tage initiativ til egen udvikling",
                                                "Take the initiative to own development"))
                                .term(
                                        "sharing",
                                        Words.of(
                                                "Dela med sig av sin kompetens",
                                                "Dele sin kompetanse",
                                                "Dele sin kompetence",
                                                "Share what one knows"))
                                .term(
                                        "taking-part",
                                        Words.of(
                                                "Stödja kollegors förslag",
                                                "Støtte kollegers forslag",
                                                "Støtte kollegers forslag",
                                                "Support colleagues' proposals")));
    }

    private static void documents(CalendarBuilder builder) {
        builder.vocabulary(
                "support-documents",
                Words.of("Stöddokument", "Støttedokumenter", "Støttedokumenter", "Support documents"),
                list -> list.source("analysis, planning, implementation and evaluation, documents")
                        .term(
                                "support-analysis",
                                Words.of(
                                        "Stöd för analysen",
                                        "Støtte til analysen",
                                        "Støtte til analysen",
                                        "Support for the analysis"))
                        .term(
                                "redeployment-form",
                                Words.of(
                                        "Blankett för omställning",
                                        "Skjema for omstilling",
                                        "Skema for omstilling",
                                        "Form for redeployment"))
                        .term(
                                "support-planning",
                                Words.of(
                                        "Stöd för planeringen",
                                        "Støtte til planleggingen",
                                        "Støtte til planlægningen",
                                        "Support for the planning"))
                        .term(
                                "support-implementation",
                                Words.of(
                                        "Stöd för genomförandet",
                                        "Støtte til gjennomføringen",
                                        "Støtte til gennemførelsen",
                                        "Support for the implementation"))
                        .term(
                                "support-evaluation",
                                Words.of(
                                        "Stöd för utvärderingen",
                                        "Støtte til evalueringen",
                                        "Støtte til evalueringen",
                                        "Support for the evaluation")));
    }
}
