package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityStatus;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;

/** What of an activity's expected gain can be told from the activity alone. */
final class GainStatus {

    private static final Set<ImplementationStatus> GIVEN_UP =
            Set.of(ImplementationStatus.STOPPED, ImplementationStatus.POSTPONED, ImplementationStatus.CARRIED_OVER);

    private GainStatus() {}

    /** Whether it was decided against or given up by a date. */
    static boolean isGivenUp(Activity activity, LocalDate date) {
        ActivityStatus status = activity.statusAt(date);
        return status.decision().isAgainst() || GIVEN_UP.contains(status.implementation());
    }

    /** Who gains: those whom the gain names, or all whom the activity is for if they are as many; else nobody is known. */
    static List<EmployeeId> named(Activity activity, PlannedGain gain) {
        if (!gain.employees().isEmpty()) {
            return gain.employees();
        }
        List<EmployeeId> recipients =
                activity.recipients().map(Recipients::named).orElse(List.of());
        return recipients.size() == gain.persons() ? recipients : List.of();
    }

    /** Why nothing is to be expected of it after a date, whoever gains. */
    static Optional<UnplacedGain.Reason> unexpected(Activity activity, LocalDate date) {
        if (isGivenUp(activity, date)) {
            return Optional.of(UnplacedGain.Reason.NOT_CARRIED_OUT);
        }
        Optional<LocalDate> end = activity.period().until();
        if (end.isEmpty()) {
            return Optional.of(UnplacedGain.Reason.NO_END);
        }
        return end.get().isAfter(date) ? Optional.empty() : Optional.of(UnplacedGain.Reason.OVER);
    }
}
