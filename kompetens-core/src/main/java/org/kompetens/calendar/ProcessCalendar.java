package org.kompetens.calendar;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;

/**
 * A process calendar as it is declared. It can hold anything; {@link #findings()} says what is wrong with it, and
 * {@link Schedule#of} works only with what is right.
 *
 * @param id identifies the calendar
 * @param labels its name
 * @param unitLevels the levels its steps and parties stand at, highest first
 * @param cycleBegins the day on which each cycle begins; 29 February is 28 February in a common year
 * @param settings what it leaves to the organisation
 * @param parties who take part
 * @param steps what is done, in the order in which it is told
 * @param duties what is checked against records
 * @param principles what holds all year round
 * @param vocabularies what the steps work with
 */
public record ProcessCalendar(
        CalendarId id,
        Labels labels,
        List<UnitLevel> unitLevels,
        MonthDay cycleBegins,
        List<Setting> settings,
        List<Party> parties,
        List<Step> steps,
        List<Duty> duties,
        List<Principle> principles,
        List<Vocabulary> vocabularies) {

    /** Copies. */
    public ProcessCalendar {
        unitLevels = List.copyOf(unitLevels);
        settings = List.copyOf(settings);
        parties = List.copyOf(parties);
        steps = List.copyOf(steps);
        duties = List.copyOf(duties);
        principles = List.copyOf(principles);
        vocabularies = List.copyOf(vocabularies);
    }

    /**
     * Begins a calendar.
     *
     * @param id identifies the calendar
     * @param labels its name
     * @return a builder
     */
    public static CalendarBuilder builder(String id, Labels labels) {
        return new CalendarBuilder(CalendarId.of(id), labels);
    }

    /**
     * All that is wrong with the calendar, in whichever year it is used. What depends on settings is checked where they
     * are known, by {@link Schedule#of}.
     *
     * @return the findings, with paths from the calendar
     */
    public Findings findings() {
        return new CalendarCheck(this).findings();
    }

    /**
     * Checks what a cycle chooses, of any organisation.
     *
     * @param cycle the cycle
     * @return settings that are missing, are not asked for or are of another kind, with paths from the cycle
     */
    public Findings findings(Cycle cycle) {
        return SettingCheck.of(this, cycle);
    }

    /**
     * The step with an identifier.
     *
     * @param step the identifier
     * @return the first such step, or empty where there is none
     */
    public Optional<Step> step(StepId step) {
        return steps.stream().filter(candidate -> candidate.id().equals(step)).findFirst();
    }

    /**
     * The party with an identifier.
     *
     * @param party the identifier
     * @return the first such party, or empty where there is none
     */
    public Optional<Party> party(PartyId party) {
        return parties.stream()
                .filter(candidate -> candidate.id().equals(party))
                .findFirst();
    }

    /**
     * The duty with an identifier.
     *
     * @param duty the identifier
     * @return the first such duty, or empty where there is none
     */
    public Optional<Duty> duty(DutyId duty) {
        return duties.stream().filter(candidate -> candidate.id().equals(duty)).findFirst();
    }
}
