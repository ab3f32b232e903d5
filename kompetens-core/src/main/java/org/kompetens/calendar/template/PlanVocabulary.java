package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;

/** What the steps of S3 work with. */
final class PlanVocabulary {

    private PlanVocabulary() {}

    static void addTo(CalendarBuilder builder) {
        vocabularies(builder);
    }

    private static void vocabularies(CalendarBuilder builder) {
        builder.vocabulary(
                        "anchoring",
                        Words.of(
                                "Förankringens delar",
                                "Forankringens deler",
                                "Forankringens dele",
                                "What anchoring covers"),
                        list -> list.source("step 2")
                                .term("political", Words.of("Politisk", "Politisk", "Politisk", "Political"))
                                .term(
                                        "administrative",
                                        Words.of("Administrativ", "Administrativ", "Administrativ", "Administrative")))
                .vocabulary(
                        "dimensions",
                        Words.of(
                                "Kompetensens sidor",
                                "Kompetansens sider",
                                "Kompetencens sider",
                                "Dimensions of competence"),
                        list -> list.source("step 4")
                                .term("knowledge", Words.of("Kunskap", "Kunnskap", "Viden", "Knowledge"))
                                .term(
                                        "understanding",
                                        Words.of("Förståelse", "Forståelse", "Forståelse", "Understanding"))
                                .term("skill", Words.of("Färdigheter", "Ferdigheter", "Færdigheder", "Skills"))
                                .term("attribute", Words.of("Egenskaper", "Egenskaper", "Egenskaber", "Attributes"))
                                .term("attitude", Words.of("Attityder", "Holdninger", "Holdninger", "Attitudes"))
                                .term("value", Words.of("Värderingar", "Verdier", "Værdier", "Values")))
                .vocabulary(
                        "data",
                        Words.of("Data", "Data", "Data", "Data"),
                        list -> list.source("step 5")
                                .term("demography", Words.of("Demografi", "Demografi", "Demografi", "Demography"))
                                .term(
                                        "turnover",
                                        Words.of("Personalomsättning", "Turnover", "Personaleomsætning", "Turnover"))
                                .term(
                                        "position-sizes",
                                        Words.of(
                                                "Sysselsättningsgrader",
                                                "Stillingsstørrelser",
                                                "Stillingsstørrelser",
                                                "Position sizes"))
                                .term("other", Words.of("Annat", "Annet", "Andet", "Other")))
                .vocabulary(
                        "strategies",
                        Words.of("Satsningsområden", "Satsingsområder", "Indsatsområder", "Strategies"),
                        list -> list.source("step 6")
                                .term(
                                        "mobilise",
                                        Words.of(
                                                "Mobilisera kompetens",
                                                "Mobilisere kompetanse",
                                                "Mobilisere kompetence",
                                                "Mobilise competence"))
                                .term(
                                        "develop",
                                        Words.of(
                                                "Utveckla kompetens",
                                                "Utvikle kompetanse",
                                                "Udvikle kompetence",
                                                "Develop competence"))
                                .term("recruit", Words.of("Rekrytera", "Rekruttere", "Rekruttere", "Recruit"))
                                .term(
                                        "phase-out",
                                        Words.of(
                                                "Avveckla eller omskola",
                                                "Avvikle eller omskolere",
                                                "Afvikle eller omskole",
                                                "Phase out or retrain")))
                .vocabulary(
                        "surveys",
                        Words.of("Undersökningar", "Undersøkelser", "Undersøgelser", "Surveys"),
                        list -> list.source("step 7")
                                .term(
                                        "employees",
                                        Words.of(
                                                "Medarbetarundersökning",
                                                "Medarbeiderundersøkelse",
                                                "Medarbejderundersøgelse",
                                                "Employee survey"))
                                .under(
                                        "employees",
                                        "ten-factor",
                                        Words.of("10-FAKTOR", "10-FAKTOR", "10-FAKTOR", "10-FAKTOR"))
                                .term(
                                        "users",
                                        Words.of(
                                                "Brukarundersökning",
                                                "Brukerundersøkelse",
                                                "Brugerundersøgelse",
                                                "User survey")));
    }
}
