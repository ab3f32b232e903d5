package org.kompetens.calendar.template;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Window;

/**
 * S4: the guidelines of Allerød: from the directorate's yearly discussion of political goals, by way of each head and
 * each institution, to each employee's talk (KOMPUS), and back by follow-up and the discussion of effect. The source
 * names no month, so the windows are settings. An institution (virksomhed) stands at the level unit.
 */
final class GuidelineCascade {

    private static final String ITEM = "handling of the strategic discussions, item ";
    private static final String DISCUSSIONS = "handling of the strategic discussions";
    private static final String CASCADE = "cascade, step ";

    private GuidelineCascade() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder = ProcessCalendar.builder(
                        "S4",
                        Words.of(
                                "Strategisk kompetensutveckling: från politiska mål till medarbetare",
                                "Strategisk kompetanseutvikling: fra politiske mål til medarbeider",
                                "Strategisk kompetenceudvikling: fra politiske mål til medarbejder",
                                "Strategic competence development: from political goals to employees"))
                .document("S4");
        settings(builder);
        parties(builder);
        cascade(builder);
        talks(builder);
        followUp(builder);
        GuidelineRules.addTo(builder);
        return builder.build();
    }

    private static void settings(CalendarBuilder builder) {
        builder.setting(
                        "directorate-discussion",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När direktionen diskuterar målen",
                                "Når direksjonen drøfter målene",
                                "Hvornår direktionen drøfter målene",
                                "When the directorate discusses the goals"))
                .setting(
                        "heads-discussion",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När cheferna diskuterar målen med sina ledare",
                                "Når sjefene drøfter målene med sine ledere",
                                "Hvornår cheferne drøfter målene med deres ledere",
                                "When the heads discuss the goals with their leaders"))
                .setting(
                        "local-planning",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När verksamheterna planerar",
                                "Når virksomhetene planlegger",
                                "Hvornår virksomhederne planlægger",
                                "When the institutions plan"))
                .setting(
                        "kompus",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När samtalen hålls",
                                "Når samtalene holdes",
                                "Hvornår KOMPUS afholdes",
                                "When the talks are held"))
                .setting(
                        "follow-up",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När målen följs upp",
                                "Når målene følges opp",
                                "Hvornår der følges op på målene",
                                "When the goals are followed up"))
                .setting(
                        "effect",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När effekten diskuteras",
                                "Når effekten drøftes",
                                "Hvornår effekten drøftes",
                                "When the effect is discussed"));
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "employee",
                        Words.of("Medarbetare", "Medarbeider", "Medarbejder", "Employee"),
                        party ->
                                party.at("unit").answersTo("institution-leader").source(ITEM + 3))
                .party(
                        "institution-leader",
                        Words.of("Verksamhetsledare", "Virksomhetsleder", "Virksomhedsleder", "Institution leader"),
                        party -> party.at("unit").answersTo("head").source(ITEM + 2))
                .party(
                        "head",
                        Words.of(
                                "Chef i förvaltningen",
                                "Sjef i forvaltningen",
                                "Chef i Forvaltningen",
                                "Head in the administration"),
                        party -> party.at("department").answersTo("directorate").source(ITEM + 2))
                .party(
                        "directorate",
                        Words.of("Direktionen", "Direksjonen", "Direktionen", "Directorate"),
                        party -> party.at("municipality").source(ITEM + 1))
                .party(
                        "council",
                        Words.of("Kommunfullmäktige", "Kommunestyret", "Byrådet", "Council"),
                        party -> party.at("municipality").source(ITEM + 2))
                .party(
                        "political-committee",
                        Words.of("Fackutskott", "Fagutvalg", "Fagudvalg", "Political committee"),
                        party -> party.at("municipality").source(ITEM + 2));
    }

    private static void cascade(CalendarBuilder builder) {
        builder.step(
                        "directorate-discussion",
                        Words.of(
                                "Direktionen diskuterar politiska mål och riktning med cheferna",
                                "Direksjonen drøfter politiske mål og retning med sjefene",
                                "Direktionen drøfter politiske mål og retning med cheferne",
                                "The directorate discusses political goals and direction with the heads"),
                        "municipality",
                        step -> step.during(setting("directorate-discussion"))
                                .performedBy("directorate", "head")
                                .answeredBy("directorate")
                                .to("head")
                                .using("goals", "cascade")
                                .producing(Words.of(
                                        "Mål för kompetensutvecklingen det kommande året",
                                        "Mål for kompetanseutviklingen det kommende året",
                                        "Mål for kompetenceudviklingen det kommende år",
                                        "Goals of competence development for the coming year"))
                                .source(ITEM + "1; " + CASCADE + 1))
                .step(
                        "heads-discussion",
                        Words.of(
                                "Varje chef förmedlar riktningen till sina ledare och sätter mål för sitt område",
                                "Hver sjef formidler retningen til sine ledere og setter mål for sitt område",
                                "Hver chef formidler retningen til sine virksomhedsledere og sætter mål for eget område",
                                "Each head passes the direction on to the institution leaders and sets goals for the own area"),
                        "department",
                        step -> step.during(setting("heads-discussion"))
                                .performedBy("head", "institution-leader")
                                .answeredBy("head")
                                .to("institution-leader")
                                .after("directorate-discussion")
                                .using("goals", "cascade")
                                .source(ITEM + "2; " + CASCADE + 2))
                .step(
                        "local-planning",
                        Words.of(
                                "Ledningen tydliggör och planerar utvecklingen efter målen",
                                "Ledelsen tydeliggjør og planlegger utviklingen etter målene",
                                "Ledelsen tydeliggør og planlægger udviklingen efter målene",
                                "Management makes plain and plans development by the goals"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredBy("institution-leader")
                                .after("heads-discussion")
                                .using("goals")
                                .source(ITEM + "3, first point"))
                .step(
                        "kompus-focus",
                        Words.of(
                                "Vilka utbildningar som prioriteras i kommande samtal",
                                "Hvilke utdanninger som prioriteres i kommende samtaler",
                                "Hvilke uddannelser der prioriteres i kommende KOMPUS",
                                "Which educations have priority in the coming talks"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredBy("institution-leader")
                                .to("employee")
                                .after("local-planning")
                                .using("cascade")
                                .source(CASCADE + 3));
    }

    private static void talks(CalendarBuilder builder) {
        builder.step(
                        "kompus-briefing",
                        Words.of(
                                "Medarbetarna får veta vilket koncept samtalen följer",
                                "Medarbeiderne får vite hvilket konsept samtalene følger",
                                "Medarbejderne orienteres om konceptet for KOMPUS",
                                "Employees are briefed on the concept of the talks"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredBy("institution-leader")
                                .to("employee")
                                .after("local-planning")
                                .source(ITEM + "3, second point"))
                .step(
                        "kompus-preparation",
                        Words.of(
                                "Medarbetarna får veta vilken förberedelse som väntas",
                                "Medarbeiderne får vite hvilken forberedelse som ventes",
                                "Forventninger til medarbejdernes forberedelse tydeliggøres",
                                "What preparation is expected of employees is made plain"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredBy("institution-leader")
                                .to("employee")
                                .after("local-planning")
                                .source(ITEM + "3, third point"))
                .step(
                        "kompus-planning",
                        Words.of(
                                "Samtalen planeras",
                                "Samtalene planlegges",
                                "KOMPUS planlægges",
                                "The talks are planned"),
                        "unit",
                        step -> step.during(setting("local-planning"))
                                .answeredBy("institution-leader")
                                .after("local-planning")
                                .source(ITEM + "3, second point"))
                .step(
                        "kompus",
                        Words.of("Samtalen hålls", "Samtalene holdes", "KOMPUS gennemføres", "The talks are held"),
                        "unit",
                        step -> step.during(setting("kompus"))
                                .performedBy("institution-leader", "employee")
                                .answeredBy("institution-leader")
                                .after("kompus-focus", "kompus-briefing", "kompus-preparation", "kompus-planning")
                                .source(ITEM + "3, second point"));
    }

    private static void followUp(CalendarBuilder builder) {
        builder.step(
                        "follow-up",
                        Words.of(
                                "Chefen följer upp målen med verksamhetsledaren",
                                "Sjefen følger opp målene med virksomhetslederen",
                                "Chefen følger op på målene med virksomhedslederen",
                                "The head follows up the goals with the institution leader"),
                        "unit",
                        step -> step.during(setting("follow-up"))
                                .performedBy("head", "institution-leader")
                                .answeredBy("head")
                                .after("heads-discussion")
                                .source(ITEM + "2, point"))
                .step(
                        "effect-local",
                        Words.of(
                                "Effekten diskuteras lokalt",
                                "Effekten drøftes lokalt",
                                "Effekten drøftes lokalt",
                                "The effect is discussed locally"),
                        "unit",
                        step -> step.during(setting("effect"))
                                .answeredBy("institution-leader")
                                .after("kompus")
                                .using("places")
                                .source(DISCUSSIONS))
                .step(
                        "agreement",
                        Words.of(
                                "Avtal i verksamheten, utifrån områdets politiska mål",
                                "Avtale i virksomheten, ut fra områdets politiske mål",
                                "Aftale i den enkelte virksomhed, ud fra områdets politiske mål",
                                "Agreement in the institution, from the political goals of the area"),
                        "unit",
                        step -> step.during(setting("effect"))
                                .performedBy("institution-leader", "head")
                                .answeredBy("institution-leader")
                                .after("effect-local")
                                .source(DISCUSSIONS))
                .step(
                        "effect-central",
                        Words.of(
                                "Effekten diskuteras centralt",
                                "Effekten drøftes sentralt",
                                "Effekten drøftes centralt",
                                "The effect is discussed centrally"),
                        "municipality",
                        step -> step.during(setting("effect"))
                                .performedBy("directorate", "head")
                                .answeredBy("directorate")
                                .after("kompus")
                                .using("places")
                                .source(DISCUSSIONS));
    }

    private static Window setting(String id) {
        return new Window.FromSetting(SettingId.of(id));
    }
}
