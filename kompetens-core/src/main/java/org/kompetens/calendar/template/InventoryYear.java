package org.kompetens.calendar.template;

import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static org.kompetens.calendar.Obligation.DUTY;

import java.time.MonthDay;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Window;

/**
 * S1: the yearly competence inventory of a Swedish municipality. The table's eight activities are the eight steps, in
 * its order, with its months and its responsible. Autumn has no months in the source and is a setting.
 */
final class InventoryYear {

    private static final String TABLE = "process table, row ";
    private static final String BACKGROUND = "background, paragraph ";
    private static final String FORM = "department's form";

    private InventoryYear() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder = ProcessCalendar.builder(
                        "S1",
                        Words.of(
                                "Kompetensinventering i en kommun",
                                "Kompetansekartlegging i en kommune",
                                "Kompetencekortlægning i en kommune",
                                "Competence inventory of a municipality"))
                .document("S1")
                .cycleBegins(MonthDay.of(SEPTEMBER, 1))
                .setting(
                        "autumn",
                        Setting.Kind.SEASON,
                        Words.of(
                                "Hösten, då detaljbudgeten görs",
                                "Høsten, når detaljbudsjettet lages",
                                "Efteråret, når detailbudgettet lægges",
                                "Autumn, when the detail budget is made"));
        parties(builder);
        inventories(builder);
        commonInvestments(builder);
        budget(builder);
        principles(builder);
        form(builder);
        return builder.build();
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "unit-head",
                        Words.of("Enhetschef", "Enhetsleder", "Enhedsleder", "Unit head"),
                        party -> party.at("unit").answersTo("department-head").source(TABLE + 1))
                .party(
                        "operations-head",
                        Words.of("Verksamhetschef", "Virksomhetsleder", "Virksomhedsleder", "Operations head"),
                        party -> party.at("unit").answersTo("department-head").source(TABLE + 1))
                .party(
                        "department-head",
                        Words.of("Förvaltningschef", "Etatsleder", "Forvaltningschef", "Department head"),
                        party -> party.at("department")
                                .answersTo("chief-executive")
                                .source(TABLE + 2))
                .party(
                        "hr-director",
                        Words.of("Personalchef", "Personalsjef", "Personalechef", "HR director"),
                        party -> party.at("municipality")
                                .answersTo("chief-executive")
                                .source(TABLE + 5))
                .party(
                        "chief-executive",
                        Words.of("Kommunchef", "Kommunedirektør", "Kommunaldirektør", "Chief executive"),
                        party -> party.at("municipality")
                                .answersTo("management-group")
                                .source(TABLE + 7))
                .party(
                        "management-group",
                        Words.of(
                                "Kommunens ledningsgrupp",
                                "Kommunens ledergruppe",
                                "Kommunens ledelsesgruppe",
                                "Management group of the municipality"),
                        party -> party.at("municipality").source(BACKGROUND + 1))
                .party(
                        "joint-group",
                        Words.of(
                                "Kommungemensam kompetensförsörjningsgrupp, med företrädare för varje förvaltning",
                                "Felles kompetansegruppe, med representanter for hver etat",
                                "Fælles kompetencegruppe, med repræsentanter for hver forvaltning",
                                "Joint competence supply group, with representatives of every department"),
                        party -> party.at("municipality")
                                .answersTo("hr-director")
                                .source(BACKGROUND + 4))
                .party(
                        "staff-committee",
                        Words.of(
                                "Kommunstyrelsens personalutskott",
                                "Formannskapets personalutvalg",
                                "Kommunalbestyrelsens personaleudvalg",
                                "Staff committee of the municipal board"),
                        party -> party.at("municipality").source(TABLE + 6));
    }

    private static void inventories(CalendarBuilder builder) {
        builder.step(
                        "unit-inventory",
                        Words.of(
                                "Kompetensinventering på enhetsnivå",
                                "Kompetansekartlegging på enhetsnivå",
                                "Kompetencekortlægning på enhedsniveau",
                                "Competence inventory at unit level"),
                        "unit",
                        step -> step.during(Window.months(SEPTEMBER, OCTOBER, 0))
                                .answeredBy("unit-head", "operations-head")
                                .producing(Words.of(
                                        "Enhetens inventering",
                                        "Enhetens kartlegging",
                                        "Enhedens kortlægning",
                                        "The unit's inventory"))
                                .source(TABLE + 1))
                .step(
                        "department-inventory",
                        Words.of(
                                "Kompetensinventering på förvaltningsnivå",
                                "Kompetansekartlegging på etatsnivå",
                                "Kompetencekortlægning på forvaltningsniveau",
                                "Competence inventory at department level"),
                        "department",
                        step -> step.during(Window.month(NOVEMBER))
                                .answeredBy("department-head")
                                .after("unit-inventory")
                                .using("department-form")
                                .producing(Words.of(
                                        "Förvaltningens blankett, med det som enheterna inte själva kan åtgärda",
                                        "Etatens skjema, med det enhetene ikke kan håndtere selv",
                                        "Forvaltningens skema, med det enhederne ikke selv kan håndtere",
                                        "The department's form, with what the units cannot handle themselves"))
                                .source(TABLE + 2))
                .step(
                        "report-to-management",
                        Words.of(
                                "Rapport till kommunens ledningsgrupp",
                                "Rapport til kommunens ledergruppe",
                                "Rapport til kommunens ledelsesgruppe",
                                "Report to the management group"),
                        "department",
                        step -> step.during(Window.month(DECEMBER))
                                .answeredBy("department-head")
                                .to("management-group")
                                .after("department-inventory")
                                .source(TABLE + 3))
                .step(
                        "common-proposals",
                        Words.of(
                                "Förslag på kommungemensamma satsningar till personalchefen",
                                "Forslag til felles satsinger til personalsjefen",
                                "Forslag til fælles indsatser til personalechefen",
                                "Proposals for common investments to the HR director"),
                        "department",
                        step -> step.during(Window.month(DECEMBER))
                                .answeredBy("department-head")
                                .to("hr-director")
                                .after("department-inventory")
                                .source(TABLE + 4));
    }

    private static void commonInvestments(CalendarBuilder builder) {
        builder.step(
                        "joint-analysis",
                        Words.of(
                                "Gemensamma satsningar analyseras och åtgärder föreslås",
                                "Felles satsinger analyseres og tiltak foreslås",
                                "Fælles indsatser analyseres, og tiltag foreslås",
                                "Common investments are analysed and measures proposed"),
                        "municipality",
                        step -> step.during(Window.month(JANUARY, 1))
                                .performedBy("joint-group")
                                .answeredBy("hr-director")
                                .after("common-proposals")
                                .producing(Words.of(
                                        "Förslag till åtgärder",
                                        "Forslag til tiltak",
                                        "Forslag til tiltag",
                                        "Proposed measures"))
                                .source(TABLE + 5))
                .step(
                        "report-to-committee",
                        Words.of(
                                "Rapport till kommunstyrelsens personalutskott",
                                "Rapport til formannskapets personalutvalg",
                                "Rapport til kommunalbestyrelsens personaleudvalg",
                                "Report to the staff committee of the municipal board"),
                        "municipality",
                        step -> step.during(Window.month(FEBRUARY, 1))
                                .answeredBy("hr-director")
                                .to("staff-committee")
                                .after("joint-analysis")
                                .source(TABLE + 6));
    }

    private static void budget(CalendarBuilder builder) {
        builder.step(
                        "municipal-investments",
                        Words.of(
                                "Eventuella kommunövergripande satsningar in i budgetprocessen",
                                "Eventuelle kommuneovergripende satsinger inn i budsjettprosessen",
                                "Eventuelle tværgående indsatser ind i budgetprocessen",
                                "Municipality-wide investments, if any, into the budget process"),
                        "department",
                        step -> step.during(Window.months(MARCH, APRIL, 1))
                                .answeredBy("department-head", "chief-executive")
                                .after("report-to-committee")
                                .ifAny()
                                .source(TABLE + 7))
                .step(
                        "board-investments",
                        Words.of(
                                "Eventuella nämndspecifika satsningar in i budgetprocessen, med detaljbudget",
                                "Eventuelle satsinger for det enkelte utvalg inn i budsjettprosessen, med detaljbudsjett",
                                "Eventuelle indsatser for det enkelte udvalg ind i budgetprocessen, med detailbudget",
                                "Board-specific investments, if any, into the budget process, detail budget included"),
                        "department",
                        step -> step.during(
                                        Window.months(MARCH, APRIL, 1), new Window.Season(SettingId.of("autumn"), 1))
                                .answeredBy("department-head")
                                .after("report-to-management")
                                .ifAny()
                                .source(TABLE + 8));
    }

    private static void principles(CalendarBuilder builder) {
        builder.principle(
                        "ultimate-responsibility",
                        DUTY,
                        BACKGROUND + 1,
                        Words.of(
                                "Ledningsgruppen har det yttersta ansvaret",
                                "Ledergruppen har det øverste ansvaret",
                                "Ledelsesgruppen har det øverste ansvar",
                                "The management group is ultimately responsible"),
                        "management-group")
                .principle(
                        "own-measures",
                        DUTY,
                        BACKGROUND + 2,
                        Words.of(
                                "Varje förvaltning tar fram och genomför sina egna insatser",
                                "Hver etat finner og gjennomfører sine egne tiltak",
                                "Hver forvaltning finder og gennemfører sine egne indsatser",
                                "Each department identifies and carries out its own measures"),
                        "department-head")
                .principle(
                        "continuous-inventory",
                        DUTY,
                        BACKGROUND + 3,
                        Words.of(
                                "Varje enhetschef inventerar löpande, för att se kommande behov",
                                "Hver enhetsleder kartlegger løpende, for å se kommende behov",
                                "Hver enhedsleder kortlægger løbende for at se kommende behov",
                                "Each unit head takes inventory continuously, to see coming needs"),
                        "unit-head")
                .principle(
                        "joint-proposals",
                        DUTY,
                        BACKGROUND + 4,
                        Words.of(
                                "Den gemensamma gruppen föreslår åtgärder för hela kommunen",
                                "Den felles gruppen foreslår tiltak for hele kommunen",
                                "Den fælles gruppe foreslår tiltag for hele kommunen",
                                "The joint group proposes measures for the municipality as a whole"),
                        "joint-group")
                .principle(
                        "joint-follow-up",
                        DUTY,
                        BACKGROUND + 4,
                        Words.of(
                                "Den gemensamma gruppen följer löpande upp och utvecklar de gemensamma insatserna",
                                "Den felles gruppen følger løpende opp og utvikler de felles tiltakene",
                                "Den fælles gruppe følger løbende op på og udvikler de fælles tiltag",
                                "The joint group follows up and develops common measures over time"),
                        "joint-group")
                .principle(
                        "whole-evaluation",
                        DUTY,
                        BACKGROUND + 5,
                        Words.of(
                                "Personalchefen ser till att inventeringarna analyseras och utvärderas tillsammans",
                                "Personalsjefen sørger for at kartleggingene analyseres og evalueres samlet",
                                "Personalechefen sørger for, at kortlægningerne analyseres og evalueres samlet",
                                "The HR director sees that the inventories are analysed and evaluated together"),
                        "hr-director")
                .principle(
                        "only-what-units-cannot",
                        DUTY,
                        FORM,
                        Words.of(
                                "Förvaltningen tar bara upp det som enheterna inte själva kan åtgärda",
                                "Etaten tar bare opp det enhetene ikke kan håndtere selv",
                                "Forvaltningen tager kun det op, som enhederne ikke selv kan håndtere",
                                "The department takes up only what the units cannot handle themselves"),
                        "department-head");
    }

    private static void form(CalendarBuilder builder) {
        builder.vocabulary(
                "department-form",
                Words.of("Förvaltningens blankett", "Etatens skjema", "Forvaltningens skema", "The department's form"),
                form -> form.source(FORM)
                        .term("department", Words.of("Förvaltning", "Etat", "Forvaltning", "Department"))
                        .term(
                                "activity",
                                Words.of(
                                        "Aktivitet eller förslag",
                                        "Tiltak eller forslag",
                                        "Indsats eller forslag",
                                        "Activity or proposal"))
                        .term(
                                "cost-per-year",
                                Words.of(
                                        "Beräknad kostnad per år",
                                        "Beregnet kostnad per år",
                                        "Anslået udgift pr. år",
                                        "Estimated cost per year"))
                        .term(
                                "expected-time",
                                Words.of(
                                        "När den beräknas genomföras",
                                        "Når det ventes gjennomført",
                                        "Hvornår den ventes gennemført",
                                        "When it is expected to be carried out"))
                        .term("responsible", Words.of("Ansvarig", "Ansvarlig", "Ansvarlig", "Responsible"))
                        .term(
                                "follow-up",
                                Words.of(
                                        "Tid för uppföljning",
                                        "Tid for oppfølging",
                                        "Tid for opfølgning",
                                        "Time for follow-up"))
                        .term(
                                "summary",
                                Words.of(
                                        "Sammanfattande analys",
                                        "Sammenfattende analyse",
                                        "Sammenfattende analyse",
                                        "Summarising analysis")));
    }
}
