package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;

/** What of an activity's expected gain can be told from the activity alone. */
final class GainStatus {

    private GainStatus() {}

    /** Who gains: those whom the gain names, or those whom the activity names if they are no more than gain; else nobody is known. */
    static List<EmployeeId> named(Activity activity, PlannedGain gain) {
        if (!gain.employees().isEmpty()) {
            return gain.employees();
        }
        List<EmployeeId> recipients =
                activity.recipients().map(Recipients::named).orElse(List.of());
        return recipients.size() <= gain.persons() ? recipients : List.of();
    }

    /** Whom it reaches who is not named: those in the role, or those in the unit of the gap that it addresses, or else of its own. */
    static boolean reaches(Activity activity, PlannedGain gain, Stream<Employment> employments, UnitTree tree) {
        return Reach.of(activity, gain).reaches(employments, tree);
    }

    /** Where those are whom an activity reaches, and in which role; nobody where there are no units. */
    record Reach(Optional<RoleId> role, List<UnitId> units) {

        static Reach of(Activity activity, PlannedGain gain) {
            Recipients recipients = activity.recipients().orElse(new Recipients.People(List.of()));
            if (recipients instanceof Recipients.Outsiders) {
                return new Reach(Optional.empty(), List.of());
            }
            if (recipients instanceof Recipients.InRole inRole) {
                return new Reach(Optional.of(inRole.role()), List.of(inRole.unit()));
            }
            List<UnitId> addressed = activity.gaps().stream()
                    .filter(gap -> gap.competence().equals(gain.competence()))
                    .map(gap -> gap.unit().orElse(activity.unit()))
                    .toList();
            return new Reach(Optional.empty(), addressed.isEmpty() ? List.of(activity.unit()) : addressed);
        }

        boolean reaches(Stream<Employment> employments, UnitTree tree) {
            return employments
                    .filter(one -> role.isEmpty() || one.role().equals(role.get()))
                    .anyMatch(one -> units.stream().anyMatch(unit -> tree.isWithin(one.unit(), unit)));
        }
    }

    /** Why nothing is to be expected of it after a date, whoever gains. */
    static Optional<UnplacedGain.Reason> unexpected(Activity activity, LocalDate date) {
        if (activity.statusAt(date).isGivenUp()) {
            return Optional.of(UnplacedGain.Reason.NOT_CARRIED_OUT);
        }
        Optional<LocalDate> end = activity.period().until();
        if (end.isEmpty()) {
            return Optional.of(UnplacedGain.Reason.NO_END);
        }
        return end.get().isAfter(date) ? Optional.empty() : Optional.of(UnplacedGain.Reason.OVER);
    }
}
