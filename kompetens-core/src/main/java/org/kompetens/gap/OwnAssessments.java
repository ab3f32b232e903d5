package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.internal.OverTime;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Precedence;
import org.kompetens.internal.people.Days;

/** What somebody holds of one competence by its own assessments, at a date or over time. */
final class OwnAssessments {

    private final List<RankedAssessment> assessments;
    private final AssessmentPolicy policy;

    /** Which valid assessment takes precedence; it does not matter where a policy of the host's own chooses. */
    private final Preference preference;

    OwnAssessments(List<RankedAssessment> assessments, AssessmentPolicy policy) {
        this.assessments = assessments;
        this.policy = policy;
        this.preference = policy instanceof Preference supplied ? supplied : Preference::latest;
    }

    /**
     * When something may change: on a date first by what expires, then by what was judged.
     *
     * @param day the date as a number
     */
    private record Moment(LocalDate date, int day, HeldChange.Cause cause) implements Comparable<Moment> {

        static Moment of(LocalDate date, HeldChange.Cause cause) {
            return new Moment(date, Days.of(date), cause);
        }

        /** The last day of which assessments are known. */
        int known() {
            return switch (cause) {
                case EXPIRY -> day - 1;
                case ASSESSMENT -> day;
            };
        }

        @Override
        public int compareTo(Moment other) {
            int order = date.compareTo(other.date);
            return order == 0 ? cause.compareTo(other.cause) : order;
        }
    }

    /** What is held at a date, as one change that all until then make together. */
    List<HeldChange> changesUntil(LocalDate date) {
        return changes(List.of(Moment.of(date, HeldChange.Cause.ASSESSMENT)));
    }

    /** Each that has expired by a date, as a change of that date. */
    List<HeldChange> expiredUntil(LocalDate date) {
        List<HeldChange> expired = new ArrayList<>();
        for (RankedAssessment one : assessments) {
            if (one.assessment().isExpired(date) && !one.assessment().date().isAfter(date)) {
                expired.add(new HeldChange(date, HeldChange.Cause.ASSESSMENT, new Held.Expired(one)));
            }
        }
        return expired;
    }

    /** Each that expires at some time, when it does; whether another is valid then or not. */
    List<HeldChange> expiries() {
        List<HeldChange> expiries = new ArrayList<>();
        for (RankedAssessment one : assessments) {
            one.assessment()
                    .expiry()
                    .ifPresent(expiry ->
                            expiries.add(new HeldChange(expiry, HeldChange.Cause.EXPIRY, new Held.Expired(one))));
        }
        return expiries;
    }

    /** The changes of what is held, in the order of time. */
    List<HeldChange> changes() {
        SortedSet<Moment> moments = new TreeSet<>();
        for (RankedAssessment one : assessments) {
            moments.add(Moment.of(one.assessment().date(), HeldChange.Cause.ASSESSMENT));
            one.assessment().expiry().ifPresent(expiry -> moments.add(Moment.of(expiry, HeldChange.Cause.EXPIRY)));
        }
        return changes(List.copyOf(moments));
    }

    /** What changes at some moments. */
    private List<HeldChange> changes(List<Moment> moments) {
        if (assessments.isEmpty()) {
            return List.of();
        }
        List<HeldChange> changes = new ArrayList<>();
        OverTime.forEach(moments, assessments, HeldChange.last(changes), new Highest(), (moment, highest) -> {
            HeldChange.addTo(changes, moment.date(), moment.cause(), chosen(highest, moment));
        });
        return changes;
    }

    /** What is held by the assessment that takes precedence, or by that which a policy of the host's own chooses. */
    private Held chosen(Held highest, Moment moment) {
        if (policy instanceof Preference || highest.kind() != HeldKind.KNOWN) {
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
        return Precedence.of(
                moment.known(),
                moment.day(),
                one.day(),
                one.expiryDay(),
                one.sourcePosition(),
                one.level().rank(),
                preference);
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
