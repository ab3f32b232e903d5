package org.kompetens.gap;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The valid assessments of one competence, and the one of them that counts: while time goes by, as they are made and
 * expire, or at a date.
 */
abstract class ValidAssessments {

    private @Nullable RankedAssessment latestExpired;

    /** For the supplied policies in logarithmic time; a policy of the host's own is asked each time. */
    static ValidAssessments by(AssessmentPolicy policy) {
        return policy instanceof SuppliedPolicy ordered ? new ByOrder(ordered) : new ByAsking(policy);
    }

    abstract void add(RankedAssessment made);

    abstract void remove(RankedAssessment expired);

    abstract @Nullable RankedAssessment counting();

    final void expire(RankedAssessment expired) {
        remove(expired);
        if (latestExpired == null || Order.LATEST.compare(expired, latestExpired) > 0) {
            latestExpired = expired;
        }
    }

    /** Adds one as it is at a date: what is dated later is not seen, and what has expired by then is expired. */
    final void addAsOf(LocalDate asOf, RankedAssessment made) {
        if (!made.assessment().date().isAfter(asOf)) {
            if (made.assessment().isExpired(asOf)) {
                expire(made);
            } else {
                add(made);
            }
        }
    }

    final Held held() {
        RankedAssessment counting = counting();
        if (counting != null) {
            return new Held.Known(counting);
        }
        return latestExpired == null ? new Held.Unassessed() : new Held.Expired(latestExpired);
    }

    /** What has expired stays in the queue until it comes to the top. */
    private static final class ByOrder extends ValidAssessments {

        private final PriorityQueue<RankedAssessment> best;
        private final Set<RankedAssessment> gone = new LinkedHashSet<>();

        ByOrder(SuppliedPolicy policy) {
            this.best = new PriorityQueue<>(policy.order().reversed());
        }

        @Override
        void add(RankedAssessment made) {
            best.add(made);
        }

        @Override
        void remove(RankedAssessment expired) {
            gone.add(expired);
        }

        @Override
        @Nullable
        RankedAssessment counting() {
            while (!best.isEmpty() && gone.remove(best.peek())) {
                best.remove();
            }
            return best.peek();
        }
    }

    private static final class ByAsking extends ValidAssessments {

        private final AssessmentPolicy policy;
        private final Set<RankedAssessment> valid = new LinkedHashSet<>();

        ByAsking(AssessmentPolicy policy) {
            this.policy = policy;
        }

        @Override
        void add(RankedAssessment made) {
            valid.add(made);
        }

        @Override
        void remove(RankedAssessment expired) {
            valid.remove(expired);
        }

        @Override
        @Nullable
        RankedAssessment counting() {
            if (valid.isEmpty()) {
                return null;
            }
            RankedAssessment chosen = policy.choose(List.copyOf(valid));
            if (!valid.contains(chosen)) {
                throw new IllegalStateException("policy " + policy.name() + " chose an assessment it was not given");
            }
            return chosen;
        }
    }
}
