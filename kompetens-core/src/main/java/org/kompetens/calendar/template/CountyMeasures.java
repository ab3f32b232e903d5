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
                Words.of("Strategier", "Strategier", "Strategier", "Strategies"),
                list -> list.source("slide 6")
                        .term(
                                "external",
                                Words.of(
                                        "Externt: synas",
                                        "Eksternt: bli sett",
                                        "Eksternt: blive set",
                                        "External: be seen"))
                        .under(
                                "external",
                                "universities",
                                Words.of(
                                        "Högskolornas arbetsmarknadsdagar",
                                        "Høgskolenes karrieredager",
                                        "Universiteternes karrieredage",
                                        "Universities' career days"))
                        .under(
                                "external",
                                "fairs",
                                Words.of("Arbetsmarknadsmässor", "Jobbmesser", "Jobmesser", "Job fairs"))
                        .under(
                                "external",
                                "messages",
                                Words.of(
                                        "Budskap efter målgrupp",
                                        "Budskap etter målgruppe",
                                        "Budskaber efter målgruppe",
                                        "Messages by target group"))
                        .under(
                                "external",
                                "ambassadors",
                                Words.of(
                                        "Yrkesambassadörer, 2–3 tillfällen om året",
                                        "Yrkesambassadører, 2–3 ganger i året",
                                        "Fagambassadører, 2–3 gange om året",
                                        "Ambassadors of professions, 2–3 times a year"))
                        .under(
                                "external",
                                "placements",
                                Words.of(
                                        "Praktik och examensarbeten",
                                        "Praksis og bacheloroppgaver",
                                        "Praktik og afgangsprojekter",
                                        "Placements and degree projects"))
                        .under(
                                "external",
                                "guidance",
                                Words.of(
                                        "Studie- och yrkesvägledare: kunskap om en arbetsmarknad i förändring",
                                        "Karriereveiledere: kunnskap om et arbeidsmarked i endring",
                                        "Studievejledere: viden om et arbejdsmarked i forandring",
                                        "Career guidance: knowing a changing labour market"))
                        .under(
                                "external",
                                "labour-market",
                                Words.of(
                                        "Arbetsmarknadskunskap",
                                        "Arbeidsmarkedskunnskap",
                                        "Arbejdsmarkedskendskab",
                                        "Knowledge of the labour market"))
                        .under(
                                "external",
                                "work-experience",
                                Words.of(
                                        "Attraktiv PRAO",
                                        "Attraktiv arbeidsuke",
                                        "Attraktiv erhvervspraktik",
                                        "Attractive work experience for pupils"))
                        .term(
                                "internal",
                                Words.of(
                                        "Internt: stärka identiteten",
                                        "Internt: styrke identiteten",
                                        "Internt: styrke identiteten",
                                        "Internal: strengthen identity"))
                        .under(
                                "internal",
                                "leaders-culture",
                                Words.of(
                                        "Ledarutbildning som bär kulturen",
                                        "Lederutdanning som bærer kulturen",
                                        "Lederuddannelse, der bærer kulturen",
                                        "Leadership training that carries the culture"))
                        .under(
                                "internal",
                                "introduction",
                                Words.of(
                                        "Central introduktion för nya, och för chefer",
                                        "Sentral introduksjon for nye, og for ledere",
                                        "Central introduktion for nye, og for ledere",
                                        "Central introduction for newcomers, and for managers"))
                        .under(
                                "internal",
                                "values",
                                Words.of("Gemensamma värderingar", "Felles verdier", "Fælles værdier", "Shared values"))
                        .under(
                                "internal",
                                "visual-identity",
                                Words.of(
                                        "Visuell identitet",
                                        "Visuell identitet",
                                        "Visuel identitet",
                                        "Visual identity"))
                        .under(
                                "internal",
                                "recruitment-process",
                                Words.of(
                                        "Rekryteringsprocessen bär varumärket",
                                        "Rekrutteringsprosessen bærer omdømmet",
                                        "Rekrutteringsprocessen bærer brandet",
                                        "The recruitment process carries the brand")));
    }

    private static void projects(CalendarBuilder builder) {
        builder.vocabulary(
                "projects",
                Words.of(
                        "Projekt och program",
                        "Prosjekter og programmer",
                        "Projekter og programmer",
                        "Projects and programmes"),
                list -> list.source("slide 7")
                        .term(
                                "pride-project",
                                Words.of(
                                        "Projektet om yrkesstolthet",
                                        "Prosjektet om yrkesstolthet",
                                        "Projektet om faglig stolthed",
                                        "The project on pride"))
                        .under(
                                "pride-project",
                                "focus-groups",
                                Words.of(
                                        "Fokusgrupper och lärcirklar för medarbetare och chefer",
                                        "Fokusgrupper og læringssirkler for medarbeidere og ledere",
                                        "Fokusgrupper og læringscirkler for medarbejdere og ledere",
                                        "Focus groups and learning circles for employees and managers"))
                        .under(
                                "pride-project",
                                "pride-survey",
                                Words.of(
                                        "Enkät om yrkesstolthet och organisationsidentitet",
                                        "Undersøkelse om yrkesstolthet og identitet",
                                        "Undersøgelse af faglig stolthed og identitet",
                                        "Survey of pride and identity"))
                        .under(
                                "pride-project",
                                "pride-report",
                                Words.of(
                                        "Rapport och förslag, sen höst",
                                        "Rapport og forslag, sen høst",
                                        "Rapport og forslag, sent efterår",
                                        "Report and proposals, late autumn"))
                        .source("slide 8")
                        .term(
                                "ambassadors",
                                Words.of(
                                        "Ambassadörsuppdrag från personaldirektör och förvaltningschef",
                                        "Ambassadøroppdrag fra personaldirektør og etatsleder",
                                        "Ambassadøropgave fra personaledirektør og forvaltningschef",
                                        "Ambassadors, charged by HR director and department head"))
                        .under(
                                "ambassadors",
                                "ambassador-occasions",
                                Words.of(
                                        "2–3 tillfällen om året, nätverksmöten och utbildning",
                                        "2–3 ganger i året, nettverksmøter og opplæring",
                                        "2–3 gange om året, netværksmøder og uddannelse",
                                        "2–3 occasions a year, network meetings and training"))
                        .source("slide 10")
                        .term(
                                "work-experience",
                                Words.of(
                                        "Varierad PRAO-vecka för årskurs 9, på platser där rekryteringen blir stor",
                                        "Variert arbeidsuke for 9. trinn, der rekrutteringen blir stor",
                                        "Varieret praktikuge for 9. klasse, hvor rekrutteringen bliver stor",
                                        "A varied week for pupils of grade 9, where recruitment will be large"))
                        .source("slide 11")
                        .term(
                                "guidance",
                                Words.of(
                                        "Gemensamt huvudmannaskap för studie- och yrkesvägledning",
                                        "Felles eierskap til karriereveiledning",
                                        "Fælles ansvar for studievejledning",
                                        "Shared responsibility for career guidance"))
                        .source("slide 12")
                        .term(
                                "aspirant-programme",
                                Words.of(
                                        "Aspirantprogram, tillsammans med länets kommuner, med urval",
                                        "Aspirantprogram, sammen med fylkets kommuner, med utvalg",
                                        "Aspirantprogram, sammen med regionens kommuner, med udvælgelse",
                                        "Aspirant programme, with the county's municipalities, by selection"))
                        .source("slide 13")
                        .term(
                                "future-leadership",
                                Words.of(
                                        "Ledarskapskurs, 10 hp: organisationen och gruppen",
                                        "Lederkurs, 10 studiepoeng: organisasjonen og gruppen",
                                        "Lederkursus, 10 ECTS: organisationen og gruppen",
                                        "Leadership course, 10 credits: the organisation and the group"))
                        .source("slide 14")
                        .term(
                                "mentor-programme",
                                Words.of("Mentorprogram", "Mentorprogram", "Mentorprogram", "Mentor programme"))
                        .under(
                                "mentor-programme",
                                "mentor-training",
                                Words.of(
                                        "Utbildning av mentorer, en halv till en dag",
                                        "Opplæring av mentorer, en halv til en dag",
                                        "Uddannelse af mentorer, en halv til en dag",
                                        "Training of mentors, half a day to a day"))
                        .under(
                                "mentor-programme",
                                "mentor-kick-off",
                                Words.of(
                                        "Start för mentorer och adepter, en till en och en halv dag",
                                        "Oppstart for mentorer og adepter, en til halvannen dag",
                                        "Start for mentorer og mentees, en til halvanden dag",
                                        "Kick-off of mentors and mentees, one day to one and a half")));
    }

    /** The text of slide 15 has lost its layout; entries stand under the heading that they follow in it. */
    private static void swot(CalendarBuilder builder) {
        builder.vocabulary(
                "swot",
                Words.of("SWOT för länet", "SWOT for fylket", "SWOT for regionen", "SWOT of the county"),
                list -> list.source("slide 15")
                        .term("strengths", Words.of("Styrkor", "Styrker", "Styrker", "Strengths"))
                        .under(
                                "strengths",
                                "collaboration",
                                Words.of(
                                        "Samverkan mellan offentligt och näringsliv",
                                        "Samarbeid mellom offentlig og næringsliv",
                                        "Samarbejde mellem det offentlige og erhvervslivet",
                                        "Collaboration of public and private"))
                        .under("strengths", "insight", Words.of("Insikt", "Innsikt", "Indsigt", "Insight"))
                        .under(
                                "strengths",
                                "whole-view",
                                Words.of(
                                        "Helhetssyn på angelägenhet och behov",
                                        "Helhetssyn på viktighet og behov",
                                        "Helhedssyn på vigtighed og behov",
                                        "A view of the whole, of urgency and need"))
                        .under(
                                "strengths",
                                "consensus",
                                Words.of(
                                        "Politisk samsyn",
                                        "Politisk enighet",
                                        "Politisk enighed",
                                        "Political consensus"))
                        .under(
                                "strengths",
                                "supply",
                                Words.of(
                                        "Kompetensförsörjning",
                                        "Kompetanseforsyning",
                                        "Kompetenceforsyning",
                                        "Competence supply"))
                        .under(
                                "strengths",
                                "pragmatism",
                                Words.of("Pragmatism", "Pragmatisme", "Pragmatisme", "Pragmatism"))
                        .term("weaknesses", Words.of("Svagheter", "Svakheter", "Svagheder", "Weaknesses"))
                        .under(
                                "weaknesses",
                                "resources",
                                Words.of(
                                        "HR-resurser som varierar mellan kommunerna",
                                        "HR-ressurser som varierer mellom kommunene",
                                        "HR-ressourcer, der varierer mellem kommunerne",
                                        "HR resources that vary between municipalities"))
                        .under(
                                "weaknesses",
                                "power-to-act",
                                Words.of("Handlingskraft", "Handlekraft", "Handlekraft", "Power to act"))
                        .under("weaknesses", "lustre", Words.of("Lyskraft", "Utstråling", "Udstråling", "Lustre"))
                        .term("opportunities", Words.of("Möjligheter", "Muligheter", "Muligheder", "Opportunities"))
                        .under(
                                "opportunities",
                                "platform",
                                Words.of(
                                        "Kompetensplattform",
                                        "Kompetanseplattform",
                                        "Kompetenceplatform",
                                        "Competence platform"))
                        .under(
                                "opportunities",
                                "jobs",
                                Words.of("Gott om jobb", "Mange jobber", "Mange job", "Many jobs"))
                        .under(
                                "opportunities",
                                "large-employers",
                                Words.of(
                                        "Stora arbetsgivare",
                                        "Store arbeidsgivere",
                                        "Store arbejdsgivere",
                                        "Large employers"))
                        .under(
                                "opportunities",
                                "safe-employer",
                                Words.of(
                                        "Trygg arbetsgivare",
                                        "Trygg arbeidsgiver",
                                        "Tryg arbejdsgiver",
                                        "A safe employer"))
                        .under(
                                "opportunities",
                                "university",
                                Words.of("Högskolan", "Høgskolen", "Højskolen", "The university"))
                        .under(
                                "opportunities",
                                "labour-market",
                                Words.of(
                                        "Arbetsmarknadskunskap",
                                        "Arbeidsmarkedskunnskap",
                                        "Arbejdsmarkedskendskab",
                                        "Knowledge of the labour market"))
                        .under(
                                "opportunities",
                                "work-experience",
                                Words.of(
                                        "Attraktiv PRAO",
                                        "Attraktiv arbeidsuke",
                                        "Attraktiv erhvervspraktik",
                                        "Attractive work experience"))
                        .under(
                                "opportunities",
                                "trainee",
                                Words.of("Traineeprogram", "Traineeprogram", "Traineeprogram", "Trainee programme"))
                        .under(
                                "opportunities",
                                "colleges",
                                Words.of("Collegebildningar", "Collegedannelser", "Collegedannelser", "Colleges"))
                        .under(
                                "opportunities",
                                "placements",
                                Words.of(
                                        "Praktik och examensjobb",
                                        "Praksis og bacheloroppgaver",
                                        "Praktik og afgangsprojekter",
                                        "Placements and degree projects"))
                        .term("threats", Words.of("Hot", "Trusler", "Trusler", "Threats"))
                        .under(
                                "threats",
                                "unawareness",
                                Words.of(
                                        "Omedvetenhet om vad identitet och stolthet betyder",
                                        "Manglende bevissthet om hva identitet og stolthet betyr",
                                        "Manglende bevidsthed om, hvad identitet og stolthed betyder",
                                        "Unawareness of what identity and pride mean"))
                        .under(
                                "threats",
                                "inability",
                                Words.of(
                                        "Oförmåga att visa lyskraft och locka",
                                        "Manglende evne til å vise utstråling og lokke",
                                        "Manglende evne til at vise udstråling og lokke",
                                        "Inability to show lustre and attract")));
    }
}
