package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Times times;
    private final Map<CompetenceId, List<HeldChange>> known = new HashMap<>();

    /** The times that are asked about. */
    interface Times {

        /** All of them. */
        Times ALL = new Times() {
            @Override
            public List<HeldChange> changes(OwnAssessments own) {
                return own.changes();
            }

            @Override
            public List<HeldChange> expired(OwnAssessments own) {
                return own.expiries();
            }
        };

        /** One date. */
        static Times on(LocalDate date) {
            return new Times() {
                @Override
                public List<HeldChange> changes(OwnAssessments own) {
                    return own.changesUntil(date);
                }

                @Override
                public List<HeldChange> expired(OwnAssessments own) {
                    return own.expiredUntil(date);
                }
            };
        }

        /** What changes then by the assessments of one competence. */
        List<HeldChange> changes(OwnAssessments own);

        /** Which of the assessments of one competence expire then. */
        List<HeldChange> expired(OwnAssessments own);
    }

    HeldChanges(ResolvedFramework framework, AssessmentsByCompetence assessments, Times times) {
        this.framework = framework;
        this.assessments = assessments;
        this.times = times;
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
        return rule.isEmpty() ? times.changes(own.apply(competence)) : withNarrower(rule.get(), own);
    }

    /** Goes through the changes of the competence itself and of its parts together. */
    private List<HeldChange> withNarrower(ResolvedNarrowerRule rule, Function<ResolvedCompetence, OwnAssessments> own) {
        List<PartChange> parts = new ArrayList<>();
        List<PartChange> events = new ArrayList<>();
        for (int part = 0; part < rule.narrower().size(); part++) {
            OwnAssessments ofPart = own.apply(rule.narrower().get(part));
            PartChange.addTo(parts, part, times.changes(ofPart));
            PartChange.addTo(events, PartChange.EXPIRED, times.expired(ofPart));
        }
        Narrower narrower = new Narrower(
                rule.atLeast(), parts.stream().map(one -> one.change().held()).toList());
        events.addAll(parts);
        OwnAssessments itself = own.apply(rule.broader());
        PartChange.addTo(events, PartChange.ITSELF, times.changes(itself));
        PartChange.addTo(events, PartChange.EXPIRED, times.expired(itself));
        events.sort(Comparator.comparing(PartChange::change, HeldChange.IN_TIME));
        return together(events, narrower);
    }

    private static List<HeldChange> together(List<PartChange> events, Narrower narrower) {
        Held itself = new Held.Unassessed();
        Optional<RankedAssessment> expired = Optional.empty();
        List<HeldChange> together = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            HeldChange change = events.get(i).change();
            switch (events.get(i).part()) {
                case PartChange.ITSELF -> itself = change.held();
                case PartChange.EXPIRED ->
                    expired = Stream.concat(expired.stream(), change.held().assessment().stream())
                            .max(RankedAssessment.BY_LATEST);
                default -> narrower.hold(events.get(i).part(), change.held());
            }
            if (i + 1 == events.size()
                    || HeldChange.IN_TIME.compare(change, events.get(i + 1).change()) != 0) {
                Held held = narrower.raise(itself);
                boolean isKnown = held.kind() == HeldKind.KNOWN;
                HeldChange.addTo(
                        together,
                        change.date(),
                        change.cause(),
                        isKnown ? held : expired.<Held>map(Held.Expired::new).orElseGet(Held.Unassessed::new));
            }
        }
        return together;
    }

    /** A change of the competence itself or of one of its parts, or that an assessment of one of them has expired. */
    private record PartChange(int part, HeldChange change) {

        static final int ITSELF = -1;
        static final int EXPIRED = -2;

        static void addTo(List<PartChange> all, int part, List<HeldChange> changes) {
            changes.forEach(change -> all.add(new PartChange(part, change)));
        }
    }
}
