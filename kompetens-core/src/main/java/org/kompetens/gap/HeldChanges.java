package org.kompetens.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final Function<OwnAssessments, List<Moment>> moments;
    private final Map<CompetenceId, List<HeldChange>> known = new HashMap<>();

    /**
     * The changes of one employee.
     *
     * @param moments when to look at the assessments of one competence: at one moment, or at all at which something
     *     may change
     */
    HeldChanges(
            ResolvedFramework framework,
            AssessmentsByCompetence assessments,
            Function<OwnAssessments, List<Moment>> moments) {
        this.framework = framework;
        this.assessments = assessments;
        this.moments = moments;
    }

    /** By its own assessments or, where the framework has a rule for it, by narrower ones. */
    List<HeldChange> of(ResolvedCompetence competence) {
        return known.computeIfAbsent(competence.id(), id -> workOut(competence));
    }

    private List<HeldChange> workOut(ResolvedCompetence competence) {
        Optional<ResolvedNarrowerRule> rule = framework.narrowerRule(competence.id());
        List<HeldChange> all = changes(competence, rule, assessments::of);
        boolean haveMerged = assessments.haveMerged(competence)
                || rule.filter(one -> one.narrower().stream().anyMatch(assessments::haveMerged))
                        .isPresent();
        return haveMerged ? MergedLevels.mark(all, changes(competence, rule, assessments::notMerged)) : all;
    }

    private List<HeldChange> changes(
            ResolvedCompetence competence,
            Optional<ResolvedNarrowerRule> rule,
            Function<ResolvedCompetence, OwnAssessments> own) {
        if (rule.isPresent()) {
            return withNarrower(rule.get(), own);
        }
        OwnAssessments itself = own.apply(competence);
        return itself.changes(moments.apply(itself));
    }

    /** Goes through the changes of the competence itself and of its parts together. */
    private List<HeldChange> withNarrower(ResolvedNarrowerRule rule, Function<ResolvedCompetence, OwnAssessments> own) {
        List<Event> events = new ArrayList<>();
        Stream.concat(Stream.of(rule.broader()), rule.narrower().stream()).forEach(competence -> {
            OwnAssessments itself = own.apply(competence);
            List<Moment> times = moments.apply(itself);
            for (HeldChange change : itself.changes(times)) {
                events.add(new Event(change, narrower -> narrower.hold(competence.id(), change.held())));
            }
            for (HeldChange change : itself.expired(times)) {
                events.add(new Event(change, narrower -> narrower.expire(change.held())));
            }
        });
        events.sort(Comparator.comparing(Event::change, HeldChange.IN_TIME));
        Narrower narrower =
                new Narrower(rule, events.stream().map(event -> event.change().held()));
        List<HeldChange> together = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            HeldChange change = events.get(i).change();
            events.get(i).effect().accept(narrower);
            if (i + 1 == events.size()
                    || HeldChange.IN_TIME.compare(change, events.get(i + 1).change()) != 0) {
                HeldChange.addTo(together, change.date(), change.cause(), narrower.ofBroader());
            }
        }
        return together;
    }

    /** A change of the competence itself or of one of its parts, or that an assessment of one of them has expired. */
    private record Event(HeldChange change, Consumer<Narrower> effect) {}
}
