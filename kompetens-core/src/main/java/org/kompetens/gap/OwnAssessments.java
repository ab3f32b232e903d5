package org.kompetens.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.internal.OverTime;
import org.kompetens.internal.Preference;
import org.kompetens.internal.Timeline;
import org.kompetens.internal.held.Precedence;
import org.kompetens.internal.held.Preferring;
import org.kompetens.organisation.AssessmentSources;

/** What somebody holds of one competence by its own assessments, at some moments. */
final class OwnAssessments {

    private final List<RankedAssessment> assessments;
    private final AssessmentPolicy policy;

    /** Which valid assessment takes precedence; it does not matter where a policy of the host's own chooses. */
    private final Preference preference;

    OwnAssessments(List<RankedAssessment> assessments, AssessmentPolicy policy, AssessmentSources sources) {
        this.assessments = assessments;
        this.policy = policy;
        this.preference = policy instanceof Preferring supplied ? supplied.among(sources) : Preference::latest;
    }

    /** All moments at which something may change, in the order of time. */
    List<Moment> moments() {
        SortedSet<Moment> moments = new TreeSet<>();
        for (RankedAssessment one : assessments) {
            moments.add(one.begins());
            one.assessment().expiry().ifPresent(expiry -> moments.add(Moment.of(expiry, HeldChange.Cause.EXPIRY)));
        }
        return List.copyOf(moments);
    }

    /** What changes from one of some moments to the next; at the first, all that has happened until then. */
    List<HeldChange> changes(List<Moment> moments) {
        if (assessments.isEmpty()) {
            return List.of();
        }
        List<HeldChange> changes = new ArrayList<>();
        OverTime.forEach(
                moments,
                assessments,
                HeldChange.last(changes),
                new Highest(),
                (moment, highest) -> HeldChange.addTo(changes, moment.date(), moment.cause(), chosen(highest, moment)));
        return changes;
    }

    /** Each that has expired by one of some moments, as a change of the first such; whether another is valid or not. */
    List<HeldChange> expired(List<Moment> moments) {
        List<HeldChange> expired = new ArrayList<>();
        for (RankedAssessment one : assessments) {
            int before = Timeline.count(moments, moment -> !Precedence.isExpired(precedence(one, moment)));
            if (before < moments.size()) {
                Moment first = moments.get(before);
                expired.add(new HeldChange(first.date(), first.cause(), new Held.Expired(one)));
            }
        }
        return expired;
    }

    /** What is held by the assessment that takes precedence, or by that which a policy of the host's own chooses. */
    private Held chosen(Held highest, Moment moment) {
        if (policy instanceof Preferring || highest.kind() != HeldKind.KNOWN) {
            return highest;
        }
        List<RankedAssessment> valid = assessments.stream()
                .filter(one -> Precedence.isValid(precedence(one, moment)))
                .toList();
        RankedAssessment chosen = policy.choose(valid);
        if (!valid.contains(chosen)) {
            throw new IllegalStateException("policy " + policy.name() + " chose an assessment it was not given");
        }
        return new Held.Known(chosen);
    }

    private long precedence(RankedAssessment one, Moment moment) {
        return one.precedence(moment, preference);
    }

    /** What the assessment that takes precedence makes; of those of one precedence that with the first id. */
    private final class Highest implements OverTime.Rule<Moment, RankedAssessment, Held> {

        @Override
        public boolean isSame(RankedAssessment one, Moment first, Moment last) {
            return precedence(one, first) == precedence(one, last);
        }

        @Override
        public Held with(Held made, RankedAssessment one, Moment moment) {
            long precedence = precedence(one, moment);
            if (precedence == Precedence.NONE || isHigher(made.assessment(), one, precedence, moment)) {
                return made;
            }
            return Precedence.isValid(precedence) ? new Held.Known(one) : new Held.Expired(one);
        }

        private boolean isHigher(
                Optional<RankedAssessment> before, RankedAssessment one, long precedence, Moment moment) {
            if (before.isEmpty()) {
                return false;
            }
            int order = Long.compare(precedence(before.get(), moment), precedence);
            return order == 0 ? RankedAssessment.BY_FIRST_ID.compare(before.get(), one) > 0 : order > 0;
        }
    }
}
