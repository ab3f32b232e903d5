package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.workday.WorkingDays;

/**
 * A calendar in one cycle of one organisation: every occurrence with its dates and parties. Immutable, and safe to share
 * by threads. Holds a few numbers a unit; occurrences are made while they are read.
 */
public final class Schedule {

    private final ProcessCalendar calendar;
    private final Cycle cycle;
    private final Organisation organisation;
    private final DeadlineRule deadlines;
    private final StepGraph graph;
    private final List<ScheduledStep> steps;
    private final Map<PartyId, PartyUnits> parties;
    private final Map<PartyId, Party> declared = new LinkedHashMap<>();
    private final Map<PartyId, Optional<PartyId>> superiors = new HashMap<>();
    private final Findings warnings;

    Schedule(
            ProcessCalendar calendar,
            Cycle cycle,
            Organisation organisation,
            DeadlineRule deadlines,
            StepGraph graph,
            List<ScheduledStep> steps,
            Map<PartyId, PartyUnits> parties,
            Findings warnings) {
        this.calendar = calendar;
        this.cycle = cycle;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.graph = graph;
        this.steps = List.copyOf(steps);
        this.parties = new HashMap<>(parties);
        this.warnings = warnings;
        calendar.parties().forEach(party -> declared.putIfAbsent(party.id(), party));
        declared.values().forEach(party -> noteSuperior(party));
    }

    /** Passes over those that no unit has, once for all that answer to them. */
    private void noteSuperior(Party party) {
        List<PartyId> below = new ArrayList<>(List.of(party.id()));
        Optional<PartyId> next = party.answersTo();
        while (next.isPresent() && !isAnywhere(next.get()) && !superiors.containsKey(next.get())) {
            below.add(next.get());
            next = Optional.ofNullable(declared.get(next.get())).flatMap(Party::answersTo);
        }
        Optional<PartyId> superior = next.flatMap(known -> isAnywhere(known) ? Optional.of(known) : superior(known));
        below.forEach(one -> superiors.put(one, superior));
    }

    private boolean isAnywhere(PartyId party) {
        PartyUnits units = parties.get(party);
        return units != null && units.isAnywhere();
    }

    /** The next in the chain of responsibility that some unit has. */
    Optional<PartyId> superior(PartyId party) {
        return superiors.getOrDefault(party, Optional.empty());
    }

    /**
     * Checks a calendar, what a cycle chooses for it, and whether an organisation fits it; and puts it on dates.
     *
     * @param calendar the calendar
     * @param cycle the cycle, with all settings that the calendar asks for
     * @param organisation the organisation, with the levels that the calendar uses
     * @param deadlines how deadlines follow from windows
     * @return the schedule
     * @throws FindingsException if anything is wrong with the calendar, the cycle's settings, their order, the
     *     organisation or the years; it carries all findings
     */
    public static Schedule of(
            ProcessCalendar calendar, Cycle cycle, Organisation organisation, DeadlineRule deadlines) {
        return new ScheduleCheck(calendar, cycle, organisation, deadlines).schedule();
    }

    /**
     * The calendar.
     *
     * @return as it was given
     */
    public ProcessCalendar calendar() {
        return calendar;
    }

    /**
     * The cycle.
     *
     * @return as it was given
     */
    public Cycle cycle() {
        return cycle;
    }

    /**
     * The organisation.
     *
     * @return as it was given
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * What deserves a look: deadlines moved out of their windows, steps without units, settings that nothing uses.
     *
     * @return warnings only
     */
    public Findings warnings() {
        return warnings;
    }

    /**
     * The days of the cycle: from the day on which it begins, to the one before the next begins a year later. Windows
     * may lie outside.
     *
     * @return the days
     */
    public DayRange days() {
        LocalDate next = calendar.cycleBegins().atYear(cycle.year() + 1);
        return new DayRange(calendar.cycleBegins().atYear(cycle.year()), next.minusDays(1));
    }

    /**
     * The windows of all steps that occur in this cycle, by the cycle's own settings.
     *
     * @return in the order of the calendar's steps and their windows
     */
    public List<ScheduledWindow> windows() {
        return steps.stream().flatMap(step -> step.windows().stream()).toList();
    }

    /**
     * The windows of all steps as they hold for a unit, which may have settings of its own or of a unit above it.
     *
     * @param unit the unit
     * @return as many as {@link #windows()}, in the same order
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public List<ScheduledWindow> windows(UnitId unit) {
        int index = organisation.tree().indexOf(unit);
        return steps.stream().flatMap(step -> step.windowsOf(index).stream()).toList();
    }

    /**
     * A step of the calendar, found at once however many there are.
     *
     * @param step the identifier
     * @return the first such step, or empty where there is none
     */
    public Optional<Step> findStep(StepId step) {
        return graph.index(step).map(graph::step);
    }

    /**
     * A party of the calendar, found at once however many there are.
     *
     * @param party the identifier
     * @return the first such party, or empty where there is none
     */
    public Optional<Party> findParty(PartyId party) {
        return Optional.ofNullable(declared.get(party));
    }

    /**
     * How many units do a step in this cycle.
     *
     * @param step the step
     * @return the number, 0 where it does not occur
     * @throws IllegalArgumentException if the calendar has no such step
     */
    public int units(StepId step) {
        return step(step).size();
    }

    /**
     * Every occurrence, made one by one.
     *
     * @return in the order of the calendar's steps, their windows, and the organisation's units
     */
    public Stream<Occurrence> occurrences() {
        return steps.stream()
                .flatMap(step -> step.windows().stream()
                        .flatMap(window -> IntStream.range(0, step.size())
                                .mapToObj(position -> occurrence(step, window.window(), position))));
    }

    /**
     * The occurrence with an identifier.
     *
     * @param id the identifier
     * @return the occurrence, or empty where there is none
     */
    public Optional<Occurrence> occurrence(OccurrenceId id) {
        return graph.index(id.step()).flatMap(index -> {
            ScheduledStep step = steps.get(index);
            int position = position(id, step);
            return position < 0 ? Optional.empty() : Optional.of(occurrence(step, id.window(), position));
        });
    }

    List<ScheduledStep> steps() {
        return steps;
    }

    WorkingDays workingDays() {
        return deadlines.workingDays();
    }

    StepGraph graph() {
        return graph;
    }

    /** The position of an occurrence among its step's units, negative where there is no such occurrence. */
    int position(OccurrenceId id, ScheduledStep step) {
        boolean known = id.cycle().equals(cycle.id())
                && id.window() < step.windows().size()
                && organisation.tree().contains(id.unit());
        return known ? step.position(organisation.tree().indexOf(id.unit())) : -1;
    }

    OccurrenceId id(ScheduledStep step, int window, int position) {
        return new OccurrenceId(
                cycle.id(),
                step.step().id(),
                window,
                organisation.tree().unit(step.unit(position)).id());
    }

    Occurrence occurrence(ScheduledStep step, int place, int position) {
        int unit = step.unit(position);
        ScheduledWindow window = step.window(place, position);
        return new Occurrence(
                id(step, place, position),
                window.days(),
                window.deadline(),
                anywhere(step.step().performers(), unit),
                responsible(step.step(), unit),
                anywhere(step.step().recipients(), unit));
    }

    /** Windows by deadline; those with one deadline in the order of the steps. */
    List<ScheduledStep.Dated> byDeadline() {
        return steps.stream()
                .flatMap(step -> step.dated().stream())
                .sorted(Comparator.comparing(dated -> dated.window().deadline()))
                .toList();
    }

    /** The windows of all steps, whether they hold for all units or for some. */
    Stream<ScheduledWindow> everyWindow() {
        return steps.stream().flatMap(ScheduledStep::everyWindow);
    }

    ScheduledStep step(StepId id) {
        return graph.index(id)
                .map(steps::get)
                .orElseThrow(() -> new IllegalArgumentException("no such step in this calendar"));
    }

    Optional<PartyAt> atOrAbove(PartyId party, int unit) {
        return Optional.ofNullable(parties.get(party)).flatMap(units -> units.atOrAbove(party, unit));
    }

    private List<PartyAt> responsible(Step step, int unit) {
        return step.responsible().stream()
                .flatMap(party -> atOrAbove(party, unit).stream())
                .toList();
    }

    private List<PartyAt> anywhere(List<PartyId> named, int unit) {
        return named.stream()
                .flatMap(party ->
                        Optional.ofNullable(parties.get(party)).flatMap(units -> units.anywhere(party, unit)).stream())
                .toList();
    }
}
