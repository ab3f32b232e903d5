package org.kompetens.gap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The valid assessments of one competence while time goes by, and the one of them that counts. */
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
        latestExpired = Judgement.later(latestExpired, expired);
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
            return valid.isEmpty() ? null : Judgement.chosen(new ArrayList<>(valid), policy);
        }
    }
}
