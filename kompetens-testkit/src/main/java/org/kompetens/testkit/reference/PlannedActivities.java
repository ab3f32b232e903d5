package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.testkit.system.PlannedSituation;

/** Which activities are approved, and which can be chosen; both by id. */
final class PlannedActivities {

    private final PlannedSituation of;
    private final List<Activity> approved = new ArrayList<>();
    private final List<Activity> candidates = new ArrayList<>();

    PlannedActivities(PlannedSituation of) {
        this.of = of;
        List<Activity> all = of.register().activities().stream()
                .sorted(Comparator.comparing(Activity::id))
                .toList();
        all.stream()
                .filter(one -> !isGivenUp(one) && decision(one).equals(Optional.of(DecisionStatus.APPROVED)))
                .forEach(approved::add);
        all.stream().filter(this::canBeChosen).forEach(candidates::add);
    }

    /** What is approved, and what was given up after that: it takes from funds before anything is chosen. */
    List<Activity> paidFirst() {
        return of.register().activities().stream()
                .filter(one -> decision(one).equals(Optional.of(DecisionStatus.APPROVED)))
                .sorted(Comparator.comparing(Activity::id))
                .toList();
    }

    List<Activity> approved() {
        return approved;
    }

    List<Activity> candidates() {
        return candidates;
    }

    boolean isCandidate(ActivityId id) {
        return candidates.stream().anyMatch(one -> one.id().equals(id));
    }

    private boolean canBeChosen(Activity activity) {
        Structure structure = new Structure(of.situation().structure());
        return !isGivenUp(activity)
                && !isDone(activity)
                && approved.stream().noneMatch(one -> one.id().equals(activity.id()))
                && structure.isWithin(activity.unit(), of.top())
                && activity.costs().stream()
                        .allMatch(line -> line.price().currency().equals(of.currency()))
                && of.register().eitherOr().stream()
                        .filter(group -> group.contains(activity.id()))
                        .allMatch(group -> of.register().activities().stream()
                                .noneMatch(one -> group.contains(one.id()) && isThere(one)))
                && activity.needs().stream().allMatch(this::isThereOrCanBeChosen);
    }

    /** No activity needs itself, so that this comes to an end. */
    private boolean isThereOrCanBeChosen(ActivityId id) {
        return of.register().activities().stream()
                .filter(one -> one.id().equals(id))
                .anyMatch(one -> isThere(one) || canBeChosen(one));
    }

    private boolean isThere(Activity activity) {
        return approved.contains(activity) || (isDone(activity) && !isGivenUp(activity));
    }

    private boolean isDone(Activity activity) {
        return report(activity).equals(Optional.of(ImplementationStatus.DONE));
    }

    private Optional<DecisionStatus> decision(Activity activity) {
        Optional<DecisionStatus> last = Optional.empty();
        for (Decision decision : activity.decisions()) {
            if (!decision.date().isAfter(of.situation().asOf())) {
                last = Optional.of(decision.outcome());
            }
        }
        return last;
    }

    private Optional<ImplementationStatus> report(Activity activity) {
        Optional<ImplementationStatus> last = Optional.empty();
        for (ImplementationReport report : activity.reports()) {
            if (!report.date().isAfter(of.situation().asOf())) {
                last = Optional.of(report.status());
            }
        }
        return last;
    }

    private boolean isGivenUp(Activity activity) {
        Set<ImplementationStatus> ended =
                Set.of(ImplementationStatus.STOPPED, ImplementationStatus.POSTPONED, ImplementationStatus.CARRIED_OVER);
        return report(activity).filter(ended::contains).isPresent()
                || decision(activity)
                        .filter(one -> one == DecisionStatus.REJECTED || one == DecisionStatus.WITHDRAWN)
                        .isPresent();
    }
}
