package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<EmployeeId> named = allNamed(activity, gain);
        return named.size() <= gain.persons() ? named : List.of();
    }

    /** Those whom the gain names or else the activity, each once, be they more than are expected to gain. */
    private static List<EmployeeId> allNamed(Activity activity, PlannedGain gain) {
        List<EmployeeId> named = gain.employees().isEmpty()
                ? activity.recipients().map(Recipients::named).orElse(List.of())
                : gain.employees();
        return named.stream().distinct().toList();
    }

    /**
     * For whom an activity is of whom it is not known whether they gain.
     *
     * @param role in which role, or in any
     * @param units where; nobody where there are no units
     * @param named who beside them, where more are named than are expected to gain
     */
    record Reach(Optional<RoleId> role, List<UnitId> units, Set<EmployeeId> named) {

        private static final Reach NOBODY = new Reach(Optional.empty(), List.of(), Set.of());

        /** Those in the role, or those in the unit of the gap that it addresses, or else of its own; and those named of whom only some gain. */
        static Reach of(Activity activity, PlannedGain gain) {
            Reach named = ofNamed(activity, gain);
            Recipients recipients = activity.recipients().orElse(new Recipients.People(List.of()));
            if (recipients instanceof Recipients.Outsiders || !hasPlaceForOthers(recipients, named)) {
                return named;
            }
            if (recipients instanceof Recipients.InRole inRole) {
                return new Reach(Optional.of(inRole.role()), List.of(inRole.unit()), named.named);
            }
            List<UnitId> addressed = activity.gaps().stream()
                    .filter(gap -> gap.competence().equals(gain.competence()))
                    .map(gap -> gap.unit().orElse(activity.unit()))
                    .toList();
            return new Reach(Optional.empty(), addressed.isEmpty() ? List.of(activity.unit()) : addressed, named.named);
        }

        /** Those who are named, where they are more than are expected to gain; else nobody. */
        static Reach ofNamed(Activity activity, PlannedGain gain) {
            List<EmployeeId> named = allNamed(activity, gain);
            return named.size() <= gain.persons() ? NOBODY : new Reach(Optional.empty(), List.of(), Set.copyOf(named));
        }

        /** Where more are named than gain, it is for nobody else, unless it has places that are given to nobody. */
        private static boolean hasPlaceForOthers(Recipients recipients, Reach named) {
            return named.isNobody()
                    || (recipients instanceof Recipients.Seats seats && seats.number() > named.named.size());
        }

        boolean isNobody() {
            return units.isEmpty() && named.isEmpty();
        }

        boolean reaches(EmployeeId employee, Stream<Employment> employments, UnitTree tree) {
            return named.contains(employee)
                    || employments
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
