package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedNarrowerRule;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;

/**
 * What one employee held of each competence over time, by all that the record tells: on every date the same as an analysis
 * of that date finds. Takes time proportional to n log n for n assessments; only a policy of the host's own is asked at
 * every change. For one thread.
 */
public final class HeldHistory {

    private final Organisation organisation;
    private final AssessmentPolicy policy;
    private final AssessmentsByCompetence assessments;
    private final Map<CompetenceId, List<HeldChange>> direct = new HashMap<>();
    private final Map<CompetenceId, List<HeldChange>> all = new HashMap<>();

    private HeldHistory(Organisation organisation, AssessmentPolicy policy, AssessmentsByCompetence assessments) {
        this.organisation = organisation;
        this.policy = policy;
        this.assessments = assessments;
    }

    /**
     * The history of one employee.
     *
     * @param organisation the organisation
     * @param policy which of several valid assessments counts
     * @param employee a record without errors
     * @return the history
     */
    public static HeldHistory of(Organisation organisation, AssessmentPolicy policy, Employee employee) {
        return new HeldHistory(organisation, policy, new AssessmentsByCompetence(employee.assessments()));
    }

    /**
     * The changes of what was held of a competence, by its own assessments or, where the framework has a rule for it, by
     * narrower ones. Before the first, it was not assessed.
     *
     * @param competence a competence of the organisation's framework
     * @return the changes in the order of time; what changes nothing is left out
     * @throws IllegalArgumentException if an assessment of it is at an unknown level
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public List<HeldChange> of(ResolvedCompetence competence) {
        return all.computeIfAbsent(competence.id(), id -> {
            Optional<ResolvedNarrowerRule> rule = organisation.framework().narrowerRule(id);
            return rule.map(this::withNarrower).orElseGet(() -> direct(competence));
        });
    }

    /**
     * What was held on one date: what the last change until then, that date included, made it. For it alone a policy of
     * the host's own is asked once for each competence.
     *
     * @param date the date
     * @return what was held, of any competence
     */
    public Holdings on(LocalDate date) {
        return new Holdings(organisation.framework(), assessments, policy, date);
    }

    private List<HeldChange> direct(ResolvedCompetence competence) {
        return direct.computeIfAbsent(competence.id(), id -> {
            List<Event> events = new ArrayList<>();
            assessments.of(id).forEach(assessment -> {
                RankedAssessment ranked = RankedAssessment.of(competence, assessment);
                events.add(new Event(assessment.date(), HeldChange.Cause.ASSESSMENT, ranked));
                assessment.expiry().ifPresent(expiry -> events.add(new Event(expiry, HeldChange.Cause.EXPIRY, ranked)));
            });
            events.sort(Comparator.comparing(Event::date).thenComparing(Event::cause));
            return replay(events, policy);
        });
    }

    private record Event(LocalDate date, HeldChange.Cause cause, RankedAssessment assessment) {}

    private static List<HeldChange> replay(List<Event> events, AssessmentPolicy policy) {
        ValidAssessments valid = ValidAssessments.by(policy);
        List<HeldChange> changes = new ArrayList<>();
        Held before = new Held.Unassessed();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.cause() == HeldChange.Cause.EXPIRY) {
                valid.expire(event.assessment());
            } else {
                valid.add(event.assessment());
            }
            if (isLastOfItsKind(events, i)) {
                before = note(changes, event.date(), event.cause(), before, valid.held());
            }
        }
        return changes;
    }

    private static boolean isLastOfItsKind(List<Event> events, int i) {
        return i + 1 == events.size()
                || !events.get(i + 1).date().equals(events.get(i).date())
                || events.get(i + 1).cause() != events.get(i).cause();
    }

    private static Held note(
            List<HeldChange> changes, LocalDate date, HeldChange.Cause cause, Held before, Held after) {
        if (!after.equals(before)) {
            changes.add(new HeldChange(date, cause, after));
        }
        return after;
    }

    /** Goes through the changes of the competence itself and of its parts together. */
    private List<HeldChange> withNarrower(ResolvedNarrowerRule rule) {
        List<PartChange> events = new ArrayList<>();
        direct(rule.broader()).forEach(change -> events.add(new PartChange(0, change)));
        for (int part = 0; part < rule.narrower().size(); part++) {
            for (HeldChange change : direct(rule.narrower().get(part))) {
                events.add(new PartChange(part + 1, change));
            }
        }
        events.sort(Comparator.comparing((PartChange event) -> event.change().date())
                .thenComparing(event -> event.change().cause()));
        Narrower narrower = new Narrower(rule.atLeast());
        Held own = new Held.Unassessed();
        Held before = own;
        List<HeldChange> changes = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            HeldChange change = events.get(i).change();
            if (events.get(i).part() == 0) {
                own = change.held();
            } else {
                narrower.hold(events.get(i).part() - 1, change.held());
            }
            if (i + 1 == events.size() || !events.get(i + 1).change().isTogetherWith(change)) {
                Held after = narrower.raise(own);
                before = note(changes, change.date(), change.cause(), before, after);
            }
        }
        return changes;
    }

    /** A change of the competence itself, as part 0, or of one of its parts, from 1. */
    private record PartChange(int part, HeldChange change) {}
}
