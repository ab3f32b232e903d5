package org.kompetens.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedNarrowerRule;

/**
 * What changes in what one employee holds, of any competence: over time, or at one date all that has come about until
 * then. Worked out when it is asked for, each competence once. For one thread.
 */
final class HeldChanges {

    private final ResolvedFramework framework;
    private final AssessmentsByCompetence assessments;

    /** What changes by the assessments of one competence at the dates that are asked about. */
    private final Function<OwnAssessments, List<HeldChange>> changes;

    private final Map<CompetenceId, List<HeldChange>> own = new HashMap<>();
    private final Map<CompetenceId, List<HeldChange>> raised = new HashMap<>();

    HeldChanges(
            ResolvedFramework framework,
            AssessmentsByCompetence assessments,
            Function<OwnAssessments, List<HeldChange>> changes) {
        this.framework = framework;
        this.assessments = assessments;
        this.changes = changes;
    }

    /** By its own assessments or, where the framework has a rule for it, by narrower ones. */
    List<HeldChange> of(ResolvedCompetence competence) {
        Optional<ResolvedNarrowerRule> rule = framework.narrowerRule(competence.id());
        return rule.isEmpty()
                ? own(competence)
                : raised.computeIfAbsent(competence.id(), id -> withNarrower(rule.get()));
    }

    private List<HeldChange> own(ResolvedCompetence competence) {
        return own.computeIfAbsent(competence.id(), id -> changes.apply(assessments.of(competence)));
    }

    /** Goes through the changes of the competence itself and of its parts together. */
    private List<HeldChange> withNarrower(ResolvedNarrowerRule rule) {
        List<PartChange> parts = new ArrayList<>();
        for (int part = 0; part < rule.narrower().size(); part++) {
            for (HeldChange change : own(rule.narrower().get(part))) {
                parts.add(new PartChange(part, change));
            }
        }
        Narrower narrower = new Narrower(
                rule.atLeast(), parts.stream().map(one -> one.change().held()).toList());
        List<PartChange> events = new ArrayList<>(parts);
        own(rule.broader()).forEach(change -> events.add(new PartChange(PartChange.ITSELF, change)));
        events.sort(Comparator.comparing(PartChange::change, HeldChange.IN_TIME));
        Held itself = new Held.Unassessed();
        List<HeldChange> together = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            HeldChange change = events.get(i).change();
            if (events.get(i).part() == PartChange.ITSELF) {
                itself = change.held();
            } else {
                narrower.hold(events.get(i).part(), change.held());
            }
            if (i + 1 == events.size()
                    || HeldChange.IN_TIME.compare(change, events.get(i + 1).change()) != 0) {
                HeldChange.addTo(together, change.date(), change.cause(), narrower.raise(itself));
            }
        }
        return together;
    }

    /** A change of the competence itself, or of one of its parts. */
    private record PartChange(int part, HeldChange change) {

        static final int ITSELF = -1;
    }
}
