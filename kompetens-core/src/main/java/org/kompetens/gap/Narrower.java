package org.kompetens.gap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedNarrowerRule;
import org.kompetens.internal.held.BroaderState;
import org.kompetens.internal.held.HeldState;

/** What is held of a broader competence that narrower ones may meet, while what is held of these changes. */
final class Narrower {

    /** By which something is held at some time, the best last; the state of each is that of its position as a rank. */
    private final List<RankedAssessment> assessments;

    private final Map<RankedAssessment, Integer> states = new HashMap<>();
    private final CompetenceId broader;
    private final BroaderState state;
    private final Map<CompetenceId, Held> held = new HashMap<>();
    private Optional<RankedAssessment> latestExpired = Optional.empty();

    /**
     * Nothing is held yet.
     *
     * @param ever all that will be held at some time, of the broader competence itself and of the narrower ones
     */
    Narrower(ResolvedNarrowerRule rule, Stream<Held> ever) {
        this.broader = rule.broader().id();
        this.assessments = ever.flatMap(one -> one.counting().stream())
                .filter(by -> by.level().rank() > ProficiencyScale.RANK_OF_NOTHING)
                .distinct()
                .sorted(bestLast(broader))
                .toList();
        for (RankedAssessment one : assessments) {
            states.put(one, HeldState.ofRank(states.size() + 1));
        }
        this.state = new BroaderState(HeldState.number(assessments.size()), rule.atLeast());
    }

    /** By the level; among equals one of the broader competence itself is best, then the latest. */
    private static Comparator<RankedAssessment> bestLast(CompetenceId broader) {
        return Comparator.<RankedAssessment>comparingInt(one -> one.level().rank())
                .thenComparing(one -> one.counted().equals(broader))
                .thenComparing(RankedAssessment.BY_LATEST);
    }

    /** Notes what is held from now on of one of the competences itself. */
    void hold(CompetenceId competence, Held now) {
        Held before = held.getOrDefault(competence, new Held.Unassessed());
        held.put(competence, now);
        if (!competence.equals(broader)) {
            state.change(state(before), state(now));
        }
    }

    /** Notes that an assessment of one of the competences has expired. */
    void expire(Held expired) {
        state.expire();
        latestExpired = Stream.concat(latestExpired.stream(), expired.assessment().stream())
                .max(RankedAssessment.BY_LATEST);
    }

    private int state(Held one) {
        return switch (one.kind()) {
            case KNOWN -> states.getOrDefault(one.assessment().orElseThrow(), HeldState.NOTHING);
            case EXPIRED -> HeldState.EXPIRED;
            case UNASSESSED -> HeldState.UNASSESSED;
        };
    }

    /** What is held of the broader competence now. */
    Held ofBroader() {
        Held itself = held.getOrDefault(broader, new Held.Unassessed());
        int now = state.with(state(itself));
        if (now == HeldState.NOTHING) {
            return itself;
        }
        if (HeldState.isKnown(now)) {
            return new Held.Known(assessments.get(now - HeldState.ofRank(1)));
        }
        return latestExpired.<Held>map(Held.Expired::new).orElseGet(Held.Unassessed::new);
    }
}
