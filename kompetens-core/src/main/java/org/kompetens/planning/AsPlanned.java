package org.kompetens.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;

/**
 * What is planned of a goal or an activity, to be compared: without how it is carried out, and without an order in what has none.
 */
final class AsPlanned {

    private AsPlanned() {}

    /** A goal before anything was read or judged. */
    static Object of(Goal goal) {
        return List.of(
                goal.id(),
                goal.unit(),
                goal.text(),
                goal.term(),
                goal.parents(),
                goal.origin(),
                anyOrder(
                        goal.measures(),
                        one -> new GoalMeasure(
                                one.name(), one.unit(), one.baseline(), one.target(), one.direction(), List.of())));
    }

    /** An activity before anything was decided, reported, judged, shown or granted. */
    static Object of(Activity activity) {
        return List.of(
                List.of(
                        activity.id(),
                        activity.title(),
                        activity.description(),
                        activity.unit(),
                        activity.kind(),
                        activity.strategies(),
                        activity.arena(),
                        activity.period(),
                        activity.responsible(),
                        activity.followUps()),
                anyOrder(activity.gaps(), gap -> gap),
                anyOrder(activity.goals(), goal -> goal),
                activity.recipients().map(AsPlanned::of),
                anyOrder(activity.costs(), line -> line),
                anyOrder(activity.funding(), line -> new FundingLine(line.fund(), line.years(), GrantStatus.APPLIED)),
                anyOrder(activity.gains(), AsPlanned::of),
                anyOrder(activity.needs(), needed -> needed),
                activity.commitment(),
                anyOrder(activity.milestones(), one -> new Milestone(one.proof(), one.day(), Optional.empty())),
                activity.carriedOverFrom());
    }

    private static Object of(Recipients recipients) {
        Object named = anyOrder(recipients.named(), one -> one);
        if (recipients instanceof Recipients.People) {
            return List.of("people", named);
        }
        return recipients instanceof Recipients.Seats seats ? List.of(seats.number(), named) : recipients;
    }

    private static Object of(PlannedGain gain) {
        return List.of(gain.competence(), gain.level(), gain.persons(), anyOrder(gain.employees(), one -> one));
    }

    /** Equal to another one if each is in it as often. */
    private static <T> Map<Object, Long> anyOrder(Collection<T> some, Function<T, Object> asPlanned) {
        return some.stream().collect(Collectors.groupingBy(asPlanned, Collectors.counting()));
    }
}
