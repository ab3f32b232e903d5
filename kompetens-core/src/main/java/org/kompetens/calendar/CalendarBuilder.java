package org.kompetens.calendar;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/**
 * Writes a calendar down, part by part. Nothing is checked while writing; {@link ProcessCalendar#findings()} checks the
 * whole. What is given no source is marked with the calendar's own id.
 */
public final class CalendarBuilder {

    private final CalendarId id;
    private final Labels labels;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Principle> principles = new ArrayList<>();
    private final List<Vocabulary> vocabularies = new ArrayList<>();
    private List<UnitLevel> unitLevels = UnitLevel.STANDARD;
    private MonthDay cycleBegins = MonthDay.of(1, 1);
    private String document;

    CalendarBuilder(CalendarId id, Labels labels) {
        this.id = id;
        this.labels = labels;
        this.document = id.value();
    }

    /**
     * The levels that steps and parties stand at; without this, {@link UnitLevel#STANDARD}.
     *
     * @param levels the levels, highest first
     * @return this builder
     */
    public CalendarBuilder unitLevels(List<UnitLevel> levels) {
        this.unitLevels = List.copyOf(levels);
        return this;
    }

    /**
     * The day on which each cycle begins; without this, 1 January.
     *
     * @param day the day
     * @return this builder
     */
    public CalendarBuilder cycleBegins(MonthDay day) {
        this.cycleBegins = day;
        return this;
    }

    /**
     * The document that what follows comes from.
     *
     * @param document for instance {@code S1}, or the name of a guideline
     * @return this builder
     */
    public CalendarBuilder document(String document) {
        this.document = document;
        return this;
    }

    /**
     * Leaves something to the organisation.
     *
     * @param setting identifies the setting
     * @param kind which kind of value
     * @param labels what is asked for
     * @return this builder
     */
    public CalendarBuilder setting(String setting, Setting.Kind kind, Labels labels) {
        settings.add(new Setting(SettingId.of(setting), labels, kind, own("setting " + setting)));
        return this;
    }

    /**
     * Adds a party.
     *
     * @param party identifies it
     * @param labels its name
     * @param details its levels and whom it answers to
     * @return this builder
     */
    public CalendarBuilder party(String party, Labels labels, UnaryOperator<Party.Builder> details) {
        parties.add(details.apply(new Party.Builder(own("party " + party))).build(PartyId.of(party), labels));
        return this;
    }

    /**
     * Adds a step.
     *
     * @param step identifies it
     * @param labels its title
     * @param level the unit level at which one occurrence per unit is made
     * @param details its windows, who performs, who answers, and what it waits for
     * @return this builder
     */
    public CalendarBuilder step(String step, Labels labels, String level, UnaryOperator<StepBuilder> details) {
        StepBuilder begun = new StepBuilder(StepId.of(step), labels, UnitLevelId.of(level), own("step " + step));
        steps.add(details.apply(begun).build());
        return this;
    }

    /**
     * Adds a duty that is checked against records.
     *
     * @param duty identifies it
     * @param labels what is to be there
     * @param subject for whom
     * @param timing how often
     * @param place where in the document it comes from
     * @param responsible who answer for it
     * @return this builder
     */
    public CalendarBuilder duty(
            String duty, Labels labels, DutySubject subject, DutyTiming timing, String place, String... responsible) {
        duties.add(
                new Duty(DutyId.of(duty), labels, subject, timing, parties(responsible), Obligation.DUTY, own(place)));
        return this;
    }

    /**
     * Adds what should be done again and again, and is checked like a duty, but is advice.
     *
     * @param duty identifies it
     * @param labels what should be there
     * @param subject for whom
     * @param timing how often
     * @param place where in the document it comes from
     * @param responsible who answer for it
     * @return this builder
     */
    public CalendarBuilder advice(
            String duty, Labels labels, DutySubject subject, DutyTiming timing, String place, String... responsible) {
        duties.add(new Duty(
                DutyId.of(duty), labels, subject, timing, parties(responsible), Obligation.ADVICE, own(place)));
        return this;
    }

    /**
     * Adds what holds all year round.
     *
     * @param principle identifies it
     * @param obligation duty or advice
     * @param place where in the document it comes from
     * @param labels what holds
     * @param parties whom it binds
     * @return this builder
     */
    public CalendarBuilder principle(
            String principle, Obligation obligation, String place, Labels labels, String... parties) {
        principles.add(new Principle(TermId.of(principle), labels, parties(parties), obligation, own(place)));
        return this;
    }

    /**
     * Adds a vocabulary.
     *
     * @param vocabulary identifies it
     * @param labels its name
     * @param entries its entries
     * @return this builder
     */
    public CalendarBuilder vocabulary(String vocabulary, Labels labels, UnaryOperator<Vocabulary.Builder> entries) {
        vocabularies.add(entries.apply(new Vocabulary.Builder(own("vocabulary " + vocabulary)))
                .build(VocabularyId.of(vocabulary), labels));
        return this;
    }

    /**
     * The calendar as far as it is written.
     *
     * @return the calendar, not checked
     */
    public ProcessCalendar build() {
        return new ProcessCalendar(
                id, labels, unitLevels, cycleBegins, settings, parties, steps, duties, principles, vocabularies);
    }

    private Source own(String place) {
        return new Source(document, place);
    }

    private static List<PartyId> parties(String... ids) {
        return Stream.of(ids).map(PartyId::of).toList();
    }
}
