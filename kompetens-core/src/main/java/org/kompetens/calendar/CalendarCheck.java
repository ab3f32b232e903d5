package org.kompetens.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.Prerequisites;
import org.kompetens.organisation.UnitLevelId;

/** Goes through a calendar once and notes everything that is wrong. */
final class CalendarCheck {

    private static final int FIRST_YEAR = 2000;

    private final ProcessCalendar calendar;
    private final StepGraph graph;
    private final Map<UnitLevelId, Integer> levels = new HashMap<>();
    private final Map<PartyId, Party> parties = new HashMap<>();
    private final Map<DutyId, Duty> duties = new HashMap<>();

    /** Of each party the position of its highest level among the calendar's; none where one of its levels is unknown. */
    private final Map<PartyId, Integer> highest = new HashMap<>();

    private final Set<VocabularyId> vocabularies = new HashSet<>();
    private final FindingsBuilder found = new FindingsBuilder();

    /** From the year from which holidays are known. */
    CalendarCheck(ProcessCalendar calendar) {
        this(calendar, FIRST_YEAR);
    }

    /** What contradicts itself in a year is told of the first such year from this one. */
    CalendarCheck(ProcessCalendar calendar, int firstYear) {
        this.calendar = calendar;
        this.graph = new StepGraph(calendar);
        for (int i = 0; i < calendar.unitLevels().size(); i++) {
            UnitLevelId id = calendar.unitLevels().get(i).id();
            once(levels.putIfAbsent(id, i) == null, "unitLevels", i, id);
        }
        for (int i = 0; i < calendar.parties().size(); i++) {
            Party party = calendar.parties().get(i);
            once(parties.putIfAbsent(party.id(), party) == null, "parties", i, party.id());
        }
        parties.forEach((id, party) -> highest(party).ifPresent(level -> highest.put(id, level)));
        calendar.duties().forEach(duty -> duties.putIfAbsent(duty.id(), duty));
        checkVocabularies();
        checkParties();
        checkSteps();
        checkDuties();
        found.addAll(new SettingCheck(calendar).findings());
        found.addAll(OrderCheck.inAnyYear(graph, firstYear));
    }

    Findings findings() {
        return found.build();
    }

    StepGraph graph() {
        return graph;
    }

    private void checkVocabularies() {
        for (int i = 0; i < calendar.vocabularies().size(); i++) {
            Vocabulary vocabulary = calendar.vocabularies().get(i);
            once(vocabularies.add(vocabulary.id()), "vocabularies", i, vocabulary.id());
            Set<TermId> terms = new HashSet<>();
            for (int j = 0; j < vocabulary.terms().size(); j++) {
                FieldPath path = FieldPath.of("vocabularies", i).then("terms", j);
                Term term = vocabulary.terms().get(j);
                if (term.broader().isPresent() && !terms.contains(term.broader().get())) {
                    found.add(Finding.of(CalendarRule.TERM_UNKNOWN, path.then("broader"))
                            .withValue("term", term.id())
                            .withValue("broader", term.broader().get()));
                }
                if (!terms.add(term.id())) {
                    repeated(path, term.id());
                }
            }
        }
        Set<TermId> principles = new HashSet<>();
        for (int i = 0; i < calendar.principles().size(); i++) {
            Principle principle = calendar.principles().get(i);
            once(principles.add(principle.id()), "principles", i, principle.id());
            checkParties(principle.parties(), FieldPath.of("principles", i), "parties");
        }
    }

    private void checkParties() {
        Map<PartyId, Integer> indexes = new HashMap<>();
        for (int i = 0; i < calendar.parties().size(); i++) {
            indexes.putIfAbsent(calendar.parties().get(i).id(), i);
        }
        List<List<Integer>> superiors = new ArrayList<>();
        for (int i = 0; i < calendar.parties().size(); i++) {
            Party party = calendar.parties().get(i);
            FieldPath path = FieldPath.of("parties", i);
            if (party.levels().isEmpty()) {
                found.add(Finding.of(CalendarRule.PARTY_WITHOUT_LEVEL, path).withValue("party", party.id()));
            }
            for (int j = 0; j < party.levels().size(); j++) {
                checkLevel(party.levels().get(j), path.then("levels", j));
            }
            party.answersTo().ifPresent(superior -> checkParty(superior, path.then("answersTo")));
            superiors.add(party.answersTo().map(indexes::get).stream().toList());
        }
        new Prerequisites(superiors)
                .inCircles().stream()
                        .forEach(i -> found.add(Finding.of(
                                        CalendarRule.PARTY_ANSWERS_TO_ITSELF,
                                        FieldPath.of("parties", i).then("answersTo"))
                                .withValue("party", calendar.parties().get(i).id())));
    }

    private void checkSteps() {
        if (calendar.steps().isEmpty()) {
            found.add(Finding.of(CalendarRule.CALENDAR_WITHOUT_STEPS, FieldPath.of("steps")));
        }
        Set<StepId> seen = new HashSet<>();
        for (int i = 0; i < calendar.steps().size(); i++) {
            Step step = calendar.steps().get(i);
            FieldPath path = FieldPath.of("steps", i);
            once(seen.add(step.id()), "steps", i, step.id());
            checkLevel(step.level(), path.then("level"));
            // Where none are given, they are those responsible.
            if (!step.performers().equals(step.responsible())) {
                checkParties(step.performers(), path, "performers");
                checkRepeated(step, step.performers(), path, "performers");
            }
            checkParties(step.recipients(), path, "recipients");
            checkRepeated(step, step.recipients(), path, "recipients");
            checkParties(step.responsible(), path, "responsible");
            checkRepeated(step, step.responsible(), path, "responsible");
            checkResponsible(step, path);
            checkWindows(step, path);
            for (int j = 0; j < step.predecessors().size(); j++) {
                checkStep(step.predecessors().get(j), path.then("after", j));
            }
            for (int j = 0; j < step.afterPrevious().size(); j++) {
                checkStep(step.afterPrevious().get(j), path.then("afterPrevious", j));
            }
            step.fulfils().ifPresent(duty -> checkFulfilled(step, duty, path.then("fulfils")));
            step.partOf().ifPresent(whole -> checkPart(step, whole, path.then("partOf")));
            for (int j = 0; j < step.vocabularies().size(); j++) {
                if (!vocabularies.contains(step.vocabularies().get(j))) {
                    found.add(Finding.of(CalendarRule.VOCABULARY_UNKNOWN, path.then("vocabularies", j))
                            .withValue("vocabulary", step.vocabularies().get(j)));
                }
            }
        }
        graph.waitingForThemselves().stream()
                .forEach(i -> found.add(Finding.of(CalendarRule.STEP_WAITS_FOR_ITSELF, FieldPath.of("steps", i))
                        .withValue("step", graph.step(i).id())));
        graph.anchoredToThemselves().stream()
                .forEach(i -> found.add(Finding.of(
                                CalendarRule.WINDOW_AFTER_ITSELF,
                                FieldPath.of("steps", i).then("windows"))
                        .withValue("step", graph.step(i).id())));
    }

    private void checkWindows(Step step, FieldPath path) {
        if (step.windows().isEmpty()) {
            found.add(Finding.of(CalendarRule.STEP_WITHOUT_WINDOW, path.then("windows"))
                    .withValue("step", step.id()));
        }
        Set<Window> seen = new HashSet<>();
        for (int j = 0; j < step.windows().size(); j++) {
            Window window = step.windows().get(j);
            FieldPath place = path.then("windows", j);
            if (!seen.add(window)) {
                found.add(Finding.of(CalendarRule.STEP_WINDOW_REPEATED, place).withValue("step", step.id()));
            }
            StepGraph.anchor(window)
                    .ifPresent(
                            anchor -> checkAnchor(anchor, window instanceof Window.Before ? "before" : "after", place));
        }
    }

    private void checkAnchor(Anchor anchor, String side, FieldPath path) {
        String property = side + (anchor instanceof Anchor.OfEach ? "Each" : "Step");
        StepGraph.step(anchor).ifPresent(step -> checkStep(step, path.then(property)));
    }

    private void checkFulfilled(Step step, DutyId id, FieldPath path) {
        Duty duty = duties.get(id);
        if (duty == null) {
            found.add(Finding.of(CalendarRule.DUTY_UNKNOWN, path).withValue("duty", id));
        } else if (!(duty.subject() instanceof DutySubject.EachEmployee)) {
            found.add(Finding.of(CalendarRule.STEP_FULFILS_OTHER_DUTY, path)
                    .withValue("step", step.id())
                    .withValue("duty", id));
        }
    }

    private void checkResponsible(Step step, FieldPath path) {
        if (step.responsible().isEmpty()) {
            found.add(Finding.of(CalendarRule.STEP_WITHOUT_RESPONSIBLE, path.then("responsible"))
                    .withValue("step", step.id()));
        }
        Integer own = levels.get(step.level());
        for (int j = 0; j < step.responsible().size(); j++) {
            PartyId party = step.responsible().get(j);
            if (own != null && highest.getOrDefault(party, own) > own) {
                found.add(Finding.of(CalendarRule.STEP_RESPONSIBLE_NOT_AT_LEVEL, path.then("responsible", j))
                        .withValue("step", step.id())
                        .withValue("level", step.level())
                        .withValue("party", party));
            }
        }
    }

    // A level that is not known is reported by itself, and is no reason for more.
    private Optional<Integer> highest(Party party) {
        boolean known = !party.levels().isEmpty() && levels.keySet().containsAll(party.levels());
        return known ? party.levels().stream().map(levels::get).min(Comparator.naturalOrder()) : Optional.empty();
    }

    private void checkPart(Step part, StepId whole, FieldPath path) {
        checkStep(whole, path);
        Optional<Step> known = graph.index(whole).map(graph::step);
        if (known.isPresent() && !known.get().level().equals(part.level())) {
            found.add(Finding.of(CalendarRule.STEP_PART_AT_OTHER_LEVEL, path)
                    .withValue("step", part.id())
                    .withValue("whole", whole));
        }
    }

    private void checkDuties() {
        Set<DutyId> seen = new HashSet<>();
        for (int i = 0; i < calendar.duties().size(); i++) {
            Duty duty = calendar.duties().get(i);
            FieldPath path = FieldPath.of("duties", i);
            once(seen.add(duty.id()), "duties", i, duty.id());
            checkParties(duty.responsible(), path, "responsible");
            if (duty.timing() instanceof DutyTiming.AfterEntry
                    && !(duty.subject() instanceof DutySubject.EachEmployee)) {
                found.add(Finding.of(CalendarRule.DUTY_WITHOUT_ENTRY, path.then("timing"))
                        .withValue("duty", duty.id()));
            }
            if (duty.timing() instanceof DutyTiming.Before before) {
                checkAnchor(before.before(), "before", path.then("timing"));
            }
            if (duty.subject() instanceof DutySubject.EachUnit each) {
                checkLevel(each.level(), path.then("subject").then("level"));
            } else if (duty.subject() instanceof DutySubject.EachPair pair) {
                checkLevel(pair.head(), path.then("subject").then("head"));
                checkLevel(pair.leader(), path.then("subject").then("leader"));
                if (levels.containsKey(pair.head())
                        && levels.containsKey(pair.leader())
                        && levels.get(pair.leader()) <= levels.get(pair.head())) {
                    found.add(Finding.of(CalendarRule.DUTY_LEADER_NOT_BELOW_HEAD, path.then("subject"))
                            .withValue("duty", duty.id())
                            .withValue("head", pair.head())
                            .withValue("leader", pair.leader()));
                }
            }
        }
    }

    private void checkParties(List<PartyId> named, FieldPath owner, String property) {
        for (int i = 0; i < named.size(); i++) {
            checkParty(named.get(i), owner.then(property, i));
        }
    }

    private void checkRepeated(Step step, List<PartyId> named, FieldPath owner, String property) {
        Set<PartyId> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                found.add(Finding.of(CalendarRule.STEP_PARTY_REPEATED, owner.then(property, i))
                        .withValue("step", step.id())
                        .withValue("party", named.get(i)));
            }
        }
    }

    private void checkParty(PartyId party, FieldPath path) {
        if (!parties.containsKey(party)) {
            found.add(Finding.of(CalendarRule.PARTY_UNKNOWN, path).withValue("party", party));
        }
    }

    private void checkStep(StepId step, FieldPath path) {
        if (graph.index(step).isEmpty()) {
            found.add(Finding.of(CalendarRule.STEP_UNKNOWN, path).withValue("step", step));
        }
    }

    private void checkLevel(UnitLevelId level, FieldPath path) {
        if (!levels.containsKey(level)) {
            found.add(Finding.of(CalendarRule.LEVEL_UNKNOWN, path).withValue("level", level));
        }
    }

    private void once(boolean first, String list, int index, Object id) {
        if (!first) {
            repeated(FieldPath.of(list, index), id);
        }
    }

    private void repeated(FieldPath path, Object id) {
        found.add(Finding.of(CalendarRule.ID_REPEATED, path.then("id")).withValue("id", id));
    }
}
