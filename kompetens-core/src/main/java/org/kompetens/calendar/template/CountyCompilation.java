package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.ADVICE;
import static org.kompetens.calendar.Obligation.DUTY;

import java.time.Month;
import java.time.MonthDay;
import java.util.function.UnaryOperator;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Recurrence;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.StepBuilder;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.text.Labels;

/**
 * S5: the compilation of a county's competence need for the coming five years, from Västmanland 2012–2013: commissioned
 * by the board of the municipalities' association, compiled by the network of HR directors by 16 October, considered by
 * the staff committee in May, put to the board by 6 September; the committee meets again by 20 September. It recurs
 * every fifth year, as its horizon does; the first year, spring, and the dates that the minutes have lost are settings.
 */
final class CountyCompilation {

    private static final String MINUTES = "minutes, background";

    private CountyCompilation() {}

    static ProcessCalendar calendar() {
        CalendarBuilder builder = ProcessCalendar.builder(
                        "S5",
                        Words.of(
                                "Länets kompetensbehov, en sammanställning vart femte år",
                                "Fylkets kompetansebehov, en sammenstilling hvert femte år",
                                "Regionens kompetencebehov, en sammenstilling hvert femte år",
                                "The county's competence need, a compilation every fifth year"))
                .document("S5");
        settings(builder);
        parties(builder);
        commission(builder);
        compilation(builder);
        decision(builder);
        principles(builder);
        CountyVocabulary.addTo(builder);
        return builder.build();
    }

    private static void settings(CalendarBuilder builder) {
        builder.setting(
                        "first-year",
                        Setting.Kind.YEAR,
                        Words.of("Det första året", "Det første året", "Det første år", "The first year"))
                .setting(
                        "spring",
                        Setting.Kind.SEASON,
                        Words.of(
                                "Våren, då uppdraget ges",
                                "Våren, når oppdraget gis",
                                "Foråret, når opgaven gives",
                                "Spring, when the commission is given"))
                .setting(
                        "charge",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När beredningen ger nätverket uppdraget",
                                "Når utvalget gir nettverket oppdraget",
                                "Hvornår udvalget giver netværket opgaven",
                                "When the committee charges the network"))
                .setting(
                        "financing",
                        Setting.Kind.WINDOW,
                        Words.of(
                                "När finansieringen undersöks",
                                "Når finansieringen undersøkes",
                                "Hvornår finansieringen undersøges",
                                "When financing is looked into"));
    }

    private static void parties(CalendarBuilder builder) {
        builder.party(
                        "board",
                        Words.of(
                                "Kommunförbundets styrelse",
                                "Kommunesammenslutningens styre",
                                "Kommunesammenslutningens bestyrelse",
                                "Board of the municipalities' association"),
                        party -> party.at("county").source(MINUTES))
                .party(
                        "committee",
                        Words.of("Personalberedningen", "Personalutvalget", "Personaleudvalget", "Staff committee"),
                        party -> party.at("county").answersTo("board").source("minutes"))
                .party(
                        "committee-chair",
                        Words.of(
                                "Beredningens ordförande",
                                "Utvalgets leder",
                                "Udvalgets formand",
                                "Chair of the committee"),
                        party -> party.at("county").answersTo("board").source("minutes"))
                .party(
                        "hr-network",
                        Words.of(
                                "Länets personalchefsnätverk",
                                "Fylkets nettverk av personalsjefer",
                                "Regionens netværk af personalechefer",
                                "The county's network of HR directors"),
                        party -> party.at("county").answersTo("committee").source(MINUTES))
                .party(
                        "secretariat",
                        Words.of(
                                "Kommunförbundets kansli",
                                "Kommunesammenslutningens sekretariat",
                                "Kommunesammenslutningens sekretariat",
                                "Secretariat of the association"),
                        party -> party.at("county").answersTo("board").source(MINUTES))
                .party(
                        "members",
                        Words.of(
                                "Kommunerna och landstinget",
                                "Kommunene og fylkeskommunen",
                                "Kommunerne og regionen",
                                "The municipalities and the county council"),
                        party ->
                                party.at("municipality").answersTo("hr-network").source("slide 2"));
    }

    private static void commission(CalendarBuilder builder) {
        step(
                builder,
                "commission",
                Words.of(
                        "Styrelsen ger i uppdrag att sammanställa länets kompetensbehov",
                        "Styret gir i oppdrag å sammenstille fylkets kompetansebehov",
                        "Bestyrelsen giver til opgave at sammenstille regionens kompetencebehov",
                        "The board commissions a compilation of the county's competence need"),
                step -> step.during(new Window.Season(SettingId.of("spring"), 0))
                        .answeredBy("board")
                        .to("committee")
                        .source(MINUTES + "; slide 2"));
        step(
                builder,
                "charge",
                Words.of(
                        "Beredningen uppdrar åt nätverket att ta fram underlaget",
                        "Utvalget gir nettverket i oppdrag å lage grunnlaget",
                        "Udvalget giver netværket til opgave at lave grundlaget",
                        "The committee charges the network with the basis"),
                step -> step.during(new Window.FromSetting(SettingId.of("charge")))
                        .answeredBy("committee")
                        .to("hr-network")
                        .after("commission")
                        .source(MINUTES));
    }

    private static void compilation(CalendarBuilder builder) {
        step(
                builder,
                "compilation",
                Words.of(
                        "Nätverket sammanställer behovet, av huvudmännens statistik",
                        "Nettverket sammenstiller behovet, av medlemmenes statistikk",
                        "Netværket sammenstiller behovet, af medlemmernes statistik",
                        "The network compiles the need, from the members' statistics"),
                step -> compiled(step)
                        .to("committee")
                        .after("charge")
                        .using("contents", "process-guide")
                        .producing(Words.of(
                                "Sammanställning på länsnivå",
                                "Sammenstilling på fylkesnivå",
                                "Sammenstilling på regionsniveau",
                                "Compilation for the county"))
                        .source(MINUTES + "; slide 2"));
        step(
                builder,
                "retirements",
                Words.of(
                        "Pensionsavgångar inom fem år, efter yrkesgrupp",
                        "Pensjonering innen fem år, etter yrkesgruppe",
                        "Pensionering inden for fem år, efter faggruppe",
                        "Retirements within five years, by occupational group"),
                step -> compiled(step).partOf("compilation").using("contents").source("slide 3"));
        step(
                builder,
                "recruitment-need",
                Words.of(
                        "Rekryteringsbehov inom fem år",
                        "Rekrutteringsbehov innen fem år",
                        "Rekrutteringsbehov inden for fem år",
                        "Recruitment need within five years"),
                step -> compiled(step)
                        .partOf("compilation")
                        .after("retirements")
                        .using("contents", "assumptions")
                        .source("slide 3"));
        step(
                builder,
                "county-total",
                Words.of(
                        "Länets samlade behov",
                        "Fylkets samlede behov",
                        "Regionens samlede behov",
                        "The county's total"),
                step -> compiled(step)
                        .partOf("compilation")
                        .after("recruitment-need")
                        .using("contents")
                        .source("slide 3"));
        step(
                builder,
                "deeper-picture",
                Words.of(
                        "Behovet beskrivs mer ingående, med gemensamma åtgärder",
                        "Behovet beskrives mer inngående, med felles tiltak",
                        "Behovet beskrives mere indgående, med fælles tiltag",
                        "The need is described in more depth, with joint measures"),
                step -> compiled(step)
                        .performedBy("hr-network", "secretariat")
                        .partOf("compilation")
                        .using("measures", "strategies", "projects", "swot")
                        .source(MINUTES + "; slides 4 to 15"));
    }

    private static void decision(CalendarBuilder builder) {
        step(
                builder,
                "committee",
                Words.of(
                        "Beredningen tar ställning till underlaget",
                        "Utvalget tar stilling til grunnlaget",
                        "Udvalget tager stilling til grundlaget",
                        "The committee considers the basis"),
                step -> step.during(Window.month(Month.MAY, 1))
                        .answeredBy("committee")
                        .after("compilation")
                        .using("measures")
                        .source("minutes, 17 May"));
        step(
                builder,
                "financing",
                Words.of(
                        "Finansiering av en resurs som arbetar vidare undersöks",
                        "Finansiering av en ressurs som arbeider videre undersøkes",
                        "Finansiering af en ressource, der arbejder videre, undersøges",
                        "Financing of someone to work on with it is looked into"),
                step -> step.during(new Window.FromSetting(SettingId.of("financing")))
                        .answeredBy("secretariat")
                        .after("committee")
                        .source("minutes, last paragraphs"));
        step(
                builder,
                "board-proposal",
                Words.of(
                        "Ordföranden lägger fram beredningens förslag för styrelsen",
                        "Lederen legger fram utvalgets forslag for styret",
                        "Formanden fremlægger udvalgets forslag for bestyrelsen",
                        "The chair puts the committee's proposal to the board"),
                step -> step.during(until("committee", Month.SEPTEMBER, 6, 1))
                        .performedBy("committee-chair")
                        .answeredBy("committee")
                        .to("board")
                        .after("committee")
                        .source("minutes, last paragraphs"));
        step(
                builder,
                "next-meeting",
                Words.of(
                        "Beredningen möts igen",
                        "Utvalget møtes igjen",
                        "Udvalget mødes igen",
                        "The committee meets again"),
                step -> step.during(until("board-proposal", Month.SEPTEMBER, 20, 1))
                        .answeredBy("committee")
                        .after("board-proposal")
                        .source("minutes, last paragraphs"));
    }

    private static void principles(CalendarBuilder builder) {
        builder.principle(
                        "no-competition",
                        DUTY,
                        "slide 2",
                        Words.of(
                                "Konkurrens motverkas och gemensamma åtgärder underlättas, på kort och lång sikt",
                                "Konkurranse motvirkes og felles tiltak lettes, på kort og lang sikt",
                                "Konkurrence modvirkes, og fælles tiltag lettes, på kort og lang sigt",
                                "Competition is checked and joint measures made easier, in the short and the long run"),
                        "board",
                        "members")
                .principle(
                        "existing-statistics",
                        DUTY,
                        "slide 2",
                        Words.of(
                                "Sammanställningen görs av huvudmännens befintliga statistik",
                                "Sammenstillingen lages av medlemmenes eksisterende statistikk",
                                "Sammenstillingen laves af medlemmernes eksisterende statistik",
                                "The compilation is made from the members' existing statistics"),
                        "hr-network",
                        "members")
                .principle(
                        "measures-needed",
                        ADVICE,
                        MINUTES,
                        Words.of(
                                "Beredningen är enig om att åtgärder behövs",
                                "Utvalget er enig om at tiltak trengs",
                                "Udvalget er enigt om, at der er brug for tiltag",
                                "The committee agrees that measures are needed"),
                        "committee");
    }

    private static StepBuilder compiled(StepBuilder step) {
        return step.during(until("charge", Month.OCTOBER, 16, 0)).answeredBy("hr-network");
    }

    private static Window until(String after, Month month, int day, int yearOffset) {
        return new Window.Until(
                new Anchor.AfterStep(StepId.of(after)), new CycleDay(yearOffset, MonthDay.of(month, day)));
    }

    private static void step(CalendarBuilder builder, String id, Labels labels, UnaryOperator<StepBuilder> details) {
        builder.step(
                id,
                labels,
                "county",
                step -> details.apply(step).recurring(new Recurrence.FromSetting(5, SettingId.of("first-year"))));
    }
}
