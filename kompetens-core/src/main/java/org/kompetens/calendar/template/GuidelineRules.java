package org.kompetens.calendar.template;

import static org.kompetens.calendar.Obligation.DUTY;

import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.organisation.UnitLevelId;

/** The yearly duties of S4, what holds all year, and what its steps work with. */
final class GuidelineRules {

    private static final String ITEM = "handling of the strategic discussions, item ";
    private static final String DISCUSSIONS = "handling of the strategic discussions";

    private GuidelineRules() {}

    static void addTo(CalendarBuilder builder) {
        rules(builder);
        vocabularies(builder);
    }

    private static void rules(CalendarBuilder builder) {
        DutyTiming eachYear = new DutyTiming.OnceEach(DutyTiming.Year.CALENDAR);
        builder.duty(
                        "yearly-goals",
                        Words.of(
                                "Direktionens årliga måldiskussion",
                                "Direksjonens årlige måldrøfting",
                                "Direktionens årlige drøftelse af mål",
                                "The directorate's yearly discussion of goals"),
                        new DutySubject.EachUnit(UnitLevelId.of("municipality")),
                        eachYear,
                        ITEM + 1,
                        "directorate")
                .duty(
                        "yearly-follow-up",
                        Words.of(
                                "Årlig uppföljning med varje verksamhetsledare",
                                "Årlig oppfølging med hver virksomhetsleder",
                                "Årlig opfølgning med hver virksomhedsleder",
                                "Yearly follow-up with each institution leader"),
                        new DutySubject.EachPair(UnitLevelId.of("department"), UnitLevelId.of("unit")),
                        eachYear,
                        ITEM + "2, point",
                        "head")
                .principle(
                        "all-levels",
                        DUTY,
                        DISCUSSIONS,
                        Words.of(
                                "Ledare på alla nivåer svarar för att behövd kompetens finns",
                                "Ledere på alle nivåer svarer for at nødvendig kompetanse finnes",
                                "Ledere på alle niveauer svarer for, at nødvendige kompetencer er til stede",
                                "Leaders at all levels answer for the needed competences being there"),
                        "directorate",
                        "head",
                        "institution-leader")
                .principle(
                        "recurring-cycle",
                        DUTY,
                        DISCUSSIONS,
                        Words.of(
                                "Arbetet går i en återkommande cykel",
                                "Arbeidet går i en tilbakevendende syklus",
                                "Arbejdet går i en tilbagevendende cyklus",
                                "The work goes in a recurring cycle"),
                        "directorate",
                        "head",
                        "institution-leader")
                .principle(
                        "goals-of-council",
                        DUTY,
                        ITEM + 2,
                        Words.of(
                                "Chefen efterlever fullmäktiges och utskottets mål för sitt område",
                                "Sjefen etterlever kommunestyrets og utvalgets mål for sitt område",
                                "Chefen efterlever byrådets og fagudvalgets mål for eget område",
                                "The head sees to the council's and the committee's goals in the own area"),
                        "head")
                .principle(
                        "overview",
                        DUTY,
                        "purpose, precondition",
                        Words.of(
                                "Ledningen har överblick över kompetenser och uppgifter",
                                "Ledelsen har oversikt over kompetanse og oppgaver",
                                "Ledelsen har overblik over kompetencer og opgaver",
                                "Management has an overview of competences and tasks"),
                        "directorate",
                        "head",
                        "institution-leader")
                .principle(
                        "dialogue",
                        DUTY,
                        "purpose, precondition",
                        Words.of(
                                "Behoven klarläggs i dialog",
                                "Behovene avklares i dialog",
                                "Behovene afklares i dialog",
                                "Needs are clarified in dialogue"),
                        "directorate",
                        "head",
                        "institution-leader");
    }

    private static void vocabularies(CalendarBuilder builder) {
        builder.vocabulary(
                        "goals",
                        Words.of("Mål", "Mål", "Mål", "Goals"),
                        list -> list.source("purpose")
                                .term(
                                        "short-term",
                                        Words.of("På kort sikt", "På kort sikt", "På kort sigt", "Short-term"))
                                .term(
                                        "long-term",
                                        Words.of("På lång sikt", "På lang sikt", "På langt sigt", "Long-term")))
                .vocabulary(
                        "places",
                        Words.of(
                                "Var effekten diskuteras",
                                "Hvor effekten drøftes",
                                "Hvor effekten drøftes",
                                "Where the effect is discussed"),
                        list -> list.source(DISCUSSIONS)
                                .term("central", Words.of("Centralt", "Sentralt", "Centralt", "Centrally"))
                                .term("local", Words.of("Lokalt", "Lokalt", "Lokalt", "Locally")))
                .vocabulary(
                        "cascade",
                        Words.of("Kaskaden", "Kaskaden", "Kaskaden", "The cascade"),
                        list -> list.source("cascade")
                                .term(
                                        "directorate-and-heads",
                                        Words.of(
                                                "Direktionen med cheferna",
                                                "Direksjonen med sjefene",
                                                "Direktionen med chefgruppen",
                                                "Directorate with heads"))
                                .term(
                                        "head-and-leaders",
                                        Words.of(
                                                "Varje chef med sina ledare",
                                                "Hver sjef med sine ledere",
                                                "Den enkelte chef med egne virksomhedsledere",
                                                "Each head with own institution leaders"))
                                .term(
                                        "priorities",
                                        Words.of(
                                                "Prioriterade utbildningar",
                                                "Prioriterte utdanninger",
                                                "Prioriterede uddannelser",
                                                "Educations with priority")));
    }
}
