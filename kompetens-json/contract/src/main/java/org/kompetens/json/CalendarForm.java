package org.kompetens.json;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CalendarId;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Recurrence;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.TermId;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.calendar.VocabularyId;
import org.kompetens.calendar.Window;
import org.kompetens.json.form.Fields;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** How a calendar is read from JSON; {@link CalendarWriter} is the way back. */
final class CalendarForm {

    /** The kinds of {@link DutySubject}. */
    enum SubjectKind {
        EACH_UNIT,
        EACH_PAIR,
        EACH_EMPLOYEE
    }

    /** The kinds of {@link DutyTiming}. */
    enum TimingKind {
        ONCE_EACH,
        WITHIN,
        AFTER_EACH_TERTIAL
    }

    private final String document;

    /** What is given no source comes from this document. */
    private CalendarForm(String document) {
        this.document = document;
    }

    static Optional<ProcessCalendar> read(Fields fields) {
        fields.optionalInteger("version", InventoryDocument.VERSION, InventoryDocument.VERSION);
        Optional<CalendarId> id = fields.id("id", CalendarId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        List<UnitLevel> levels = fields.has("unitLevels")
                ? fields.optionalList("unitLevels", Fields::unitLevel)
                : UnitLevel.STANDARD;
        Optional<MonthDay> begins =
                fields.has("cycleBegins") ? WindowForm.day(fields, "cycleBegins") : Optional.of(MonthDay.of(1, 1));
        CalendarForm form = new CalendarForm(id.map(CalendarId::value).orElse("own"));
        List<Setting> settings = fields.optionalList("settings", form::setting);
        List<Party> parties = fields.optionalList("parties", form::party);
        List<Step> steps = fields.list("steps", form::step);
        List<Duty> duties = fields.optionalList("duties", form::duty);
        List<Principle> principles = fields.optionalList("principles", form::principle);
        List<Vocabulary> vocabularies = fields.optionalList("vocabularies", form::vocabulary);
        return fields.complete(() -> new ProcessCalendar(
                id.orElseThrow(),
                labels.orElseThrow(),
                levels,
                begins.orElseThrow(),
                settings,
                parties,
                steps,
                duties,
                principles,
                vocabularies));
    }

    private Optional<Setting> setting(Fields fields) {
        Optional<SettingId> id = fields.id("id", SettingId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        Optional<Setting.Kind> kind = fields.oneOf("kind", Setting.Kind.values());
        Optional<Source> source = source(fields, "setting", id);
        return fields.complete(
                () -> new Setting(id.orElseThrow(), labels.orElseThrow(), kind.orElseThrow(), source.orElseThrow()));
    }

    private Optional<Party> party(Fields fields) {
        Optional<PartyId> id = fields.id("id", PartyId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        List<UnitLevelId> levels = fields.optionalIds("levels", UnitLevelId::of);
        Optional<PartyId> answersTo = fields.optionalId("answersTo", PartyId::of);
        Optional<Source> source = source(fields, "party", id);
        return fields.complete(
                () -> new Party(id.orElseThrow(), labels.orElseThrow(), levels, answersTo, source.orElseThrow()));
    }

    private Optional<Step> step(Fields fields) {
        Optional<StepId> id = fields.id("id", StepId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        Optional<UnitLevelId> level = fields.id("level", UnitLevelId::of);
        List<Window> windows = fields.optionalList("windows", WindowForm::read);
        List<PartyId> responsible = fields.optionalIds("responsible", PartyId::of);
        List<PartyId> performers =
                fields.has("performers") ? fields.optionalIds("performers", PartyId::of) : responsible;
        List<PartyId> recipients = fields.optionalIds("recipients", PartyId::of);
        List<StepId> after = fields.optionalIds("after", StepId::of);
        Optional<StepId> partOf = fields.optionalId("partOf", StepId::of);
        List<Labels> products = fields.optionalList("products", Fields::labels);
        List<VocabularyId> vocabularies = fields.optionalIds("vocabularies", VocabularyId::of);
        Optional<Obligation> obligation = obligation(fields);
        boolean ifAny = fields.optionalFlag("ifAny").orElse(false);
        Optional<Recurrence> recurrence = fields.optionalObject("recurrence", CalendarForm::recurrence);
        Optional<Source> source = source(fields, "step", id);
        return fields.complete(() -> new Step(
                id.orElseThrow(),
                labels.orElseThrow(),
                level.orElseThrow(),
                windows,
                performers,
                responsible,
                after,
                partOf,
                recipients,
                products,
                vocabularies,
                obligation.orElseThrow(),
                ifAny,
                recurrence,
                source.orElseThrow()));
    }

    private static Optional<Recurrence> recurrence(Fields fields) {
        Optional<Integer> years = fields.integer("everyYears", 1, Recurrence.MAX_YEARS);
        Optional<Integer> first = fields.optionalInteger("firstYear", Cycle.FIRST_YEAR, Cycle.LAST_YEAR);
        Optional<SettingId> setting = fields.optionalId("firstYearSetting", SettingId::of);
        WindowForm.oneOfTwo(fields, "firstYear", "firstYearSetting");
        return fields.complete(() -> first.<Recurrence>map(year -> new Recurrence.FromYear(years.orElseThrow(), year))
                .orElseGet(() -> new Recurrence.FromSetting(years.orElseThrow(), setting.orElseThrow())));
    }

    private Optional<Duty> duty(Fields fields) {
        Optional<DutyId> id = fields.id("id", DutyId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        Optional<DutySubject> subject = fields.object("subject", CalendarForm::subject);
        Optional<DutyTiming> timing = fields.object("timing", CalendarForm::timing);
        List<PartyId> responsible = fields.optionalIds("responsible", PartyId::of);
        Optional<Obligation> obligation = obligation(fields);
        Optional<Source> source = source(fields, "duty", id);
        return fields.complete(() -> new Duty(
                id.orElseThrow(),
                labels.orElseThrow(),
                subject.orElseThrow(),
                timing.orElseThrow(),
                responsible,
                obligation.orElseThrow(),
                source.orElseThrow()));
    }

    private static Optional<DutySubject> subject(Fields fields) {
        Optional<DutySubject> subject = fields.oneOf("kind", SubjectKind.values())
                .flatMap(kind -> switch (kind) {
                    case EACH_UNIT -> fields.id("level", UnitLevelId::of).map(DutySubject.EachUnit::new);
                    case EACH_PAIR -> {
                        Optional<UnitLevelId> head = fields.id("head", UnitLevelId::of);
                        Optional<UnitLevelId> leader = fields.id("leader", UnitLevelId::of);
                        yield head.flatMap(above -> leader.map(below -> new DutySubject.EachPair(above, below)));
                    }
                    case EACH_EMPLOYEE -> Optional.of(new DutySubject.EachEmployee());
                });
        return fields.complete(subject::orElseThrow);
    }

    private static Optional<DutyTiming> timing(Fields fields) {
        Optional<DutyTiming> timing = fields.oneOf("kind", TimingKind.values()).flatMap(kind -> switch (kind) {
            case ONCE_EACH -> fields.oneOf("year", DutyTiming.Year.values()).map(DutyTiming.OnceEach::new);
            case WITHIN -> WindowForm.months(fields, "months", "monthsSetting").map(DutyTiming.Within::new);
            case AFTER_EACH_TERTIAL ->
                WindowForm.months(fields, "months", "monthsSetting").map(DutyTiming.AfterEachTertial::new);
        });
        return fields.complete(timing::orElseThrow);
    }

    private Optional<Principle> principle(Fields fields) {
        Optional<TermId> id = fields.id("id", TermId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        List<PartyId> parties = fields.optionalIds("parties", PartyId::of);
        Optional<Obligation> obligation = obligation(fields);
        Optional<Source> source = source(fields, "principle", id);
        return fields.complete(() -> new Principle(
                id.orElseThrow(), labels.orElseThrow(), parties, obligation.orElseThrow(), source.orElseThrow()));
    }

    private Optional<Vocabulary> vocabulary(Fields fields) {
        Optional<VocabularyId> id = fields.id("id", VocabularyId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        List<Term> terms = fields.optionalList("terms", this::term);
        Optional<Source> source = source(fields, "vocabulary", id);
        return fields.complete(
                () -> new Vocabulary(id.orElseThrow(), labels.orElseThrow(), terms, source.orElseThrow()));
    }

    private Optional<Term> term(Fields fields) {
        Optional<TermId> id = fields.id("id", TermId::of);
        Optional<Labels> labels = fields.object("labels", Fields::labels);
        Optional<TermId> broader = fields.optionalId("broader", TermId::of);
        Optional<Source> source = source(fields, "term", id);
        return fields.complete(() -> new Term(id.orElseThrow(), labels.orElseThrow(), broader, source.orElseThrow()));
    }

    /** Duty where nothing else is said; empty only where what is said means nothing. */
    private static Optional<Obligation> obligation(Fields fields) {
        return fields.has("obligation")
                ? fields.oneOf("obligation", Obligation.values())
                : Optional.of(Obligation.DUTY);
    }

    private Optional<Source> source(Fields fields, String kind, Optional<?> id) {
        return fields.has("source")
                ? fields.optionalObject("source", CalendarForm::source)
                : id.map(known -> new Source(document, kind + " " + known));
    }

    private static Optional<Source> source(Fields fields) {
        Optional<String> of = fields.text("document");
        Optional<String> place = fields.text("place");
        return fields.complete(() -> new Source(of.orElseThrow(), place.orElseThrow()));
    }
}
