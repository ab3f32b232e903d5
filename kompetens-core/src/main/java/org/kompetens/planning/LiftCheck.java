package org.kompetens.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Follows every activity on its way, and finds the steps that cannot have been made. */
final class LiftCheck {

    private final UnitTree tree;
    private final PlanRegister register;
    private final FindingsBuilder found;
    private final Map<BodyId, PlanningBody> bodies = new HashMap<>();
    private final Map<UnitOrBody, Set<UnitOrBody>> bodiesAbove = new HashMap<>();
    private final Escalation escalation;

    /** A lift with its place in the register. */
    private record Recorded(int index, Lift lift) {

        FieldPath path() {
            return FieldPath.of("lifts", index);
        }
    }

    LiftCheck(UnitTree tree, PlanRegister register, FindingsBuilder found) {
        this.tree = tree;
        this.register = register;
        this.found = found;
        this.escalation = new Escalation(tree, register);
        for (PlanningBody body : register.bodies()) {
            bodies.putIfAbsent(body.id(), body);
            body.above()
                    .forEach(below -> bodiesAbove
                            .computeIfAbsent(below, first -> new HashSet<>())
                            .add(UnitOrBody.of(body.id())));
        }
    }

    /** The ways that can have been gone. */
    Escalation escalation() {
        Map<ActivityId, UnitOrBody> homes = new LinkedHashMap<>();
        register.activities().forEach(one -> homes.putIfAbsent(one.id(), UnitOrBody.of(one.unit())));
        Map<ActivityId, List<Recorded>> byActivity = new HashMap<>();
        for (int i = 0; i < register.lifts().size(); i++) {
            Recorded recorded = new Recorded(i, register.lifts().get(i));
            ActivityId activity = recorded.lift().activity();
            if (homes.containsKey(activity)) {
                byActivity.computeIfAbsent(activity, first -> new ArrayList<>()).add(recorded);
            } else {
                found.add(Finding.of(
                                PlanningRule.ACTIVITY_UNKNOWN, recorded.path().then("activity"))
                        .withValue("activity", activity));
            }
        }
        homes.forEach((activity, home) -> follow(home, byActivity.getOrDefault(activity, new ArrayList<>())));
        return escalation;
    }

    /** Where an activity's own unit is not known, that is reported by itself, and is no reason for more. */
    private void follow(UnitOrBody home, List<Recorded> lifts) {
        if (home instanceof UnitOrBody.Unit unit && !tree.contains(unit.id())) {
            lifts.forEach(recorded -> {
                isKnown(recorded.lift().from(), recorded.path().then("from"));
                isKnown(recorded.lift().to(), recorded.path().then("to"));
            });
            return;
        }
        Deque<UnitOrBody> way = new ArrayDeque<>(List.of(home));
        lifts.sort(Comparator.comparing(recorded -> recorded.lift().date()));
        for (Recorded recorded : lifts) {
            Lift lift = recorded.lift();
            boolean fromKnown = isKnown(lift.from(), recorded.path().then("from"));
            boolean toKnown = isKnown(lift.to(), recorded.path().then("to"));
            if (!lift.from().equals(way.getLast())) {
                found.add(finding(PlanningRule.LIFT_FROM_ELSEWHERE, recorded, "from")
                        .withValue("date", lift.date())
                        .withValue("handler", way.getLast())
                        .withValue("from", lift.from()));
            } else if (lift.kind() == LiftKind.LIFTED) {
                checkStep(recorded, fromKnown && toKnown);
                way.add(lift.to());
                escalation.move(lift);
            } else if (way.size() > 1 && lift.to().equals(beforeLast(way))) {
                way.removeLast();
                escalation.move(lift);
            } else {
                found.add(
                        finding(PlanningRule.BACK_WITHOUT_LIFT, recorded, "to").withValue("to", lift.to()));
            }
        }
    }

    private static UnitOrBody beforeLast(Deque<UnitOrBody> way) {
        UnitOrBody last = way.removeLast();
        UnitOrBody before = way.getLast();
        way.add(last);
        return before;
    }

    private void checkStep(Recorded recorded, boolean known) {
        Lift lift = recorded.lift();
        Set<UnitOrBody> above = above(lift.from());
        if (above.isEmpty()) {
            found.add(finding(PlanningRule.LIFTED_PAST_TOP, recorded, "to").withValue("from", lift.from()));
        } else if (known && !above.contains(lift.to())) {
            found.add(finding(PlanningRule.LIFT_NOT_ONE_STEP, recorded, "to")
                    .withValue("from", lift.from())
                    .withValue("to", lift.to()));
        }
    }

    /** One step up: the unit above, and every body that stands above; from beside the line also back into it. */
    private Set<UnitOrBody> above(UnitOrBody from) {
        Set<UnitOrBody> above = new HashSet<>(bodiesAbove.getOrDefault(from, Set.of()));
        if (from instanceof UnitOrBody.Unit unit) {
            parent(unit.id(), above);
        } else if (from instanceof UnitOrBody.Body body && bodies.containsKey(body.id())) {
            for (UnitOrBody below : bodies.get(body.id()).above()) {
                if (below instanceof UnitOrBody.Unit unit) {
                    parent(unit.id(), above);
                }
            }
        }
        return above;
    }

    private void parent(UnitId unit, Set<UnitOrBody> above) {
        if (tree.contains(unit)) {
            tree.unit(tree.indexOf(unit)).parent().map(UnitOrBody::of).ifPresent(above::add);
        }
    }

    private boolean isKnown(UnitOrBody place, FieldPath path) {
        if (place instanceof UnitOrBody.Unit unit && !tree.contains(unit.id())) {
            found.add(Finding.of(PlanningRule.UNIT_UNKNOWN, path).withValue("unit", unit.id()));
            return false;
        }
        if (place instanceof UnitOrBody.Body body && !bodies.containsKey(body.id())) {
            found.add(Finding.of(PlanningRule.BODY_UNKNOWN, path).withValue("body", body.id()));
            return false;
        }
        return true;
    }

    private static Finding finding(PlanningRule rule, Recorded recorded, String property) {
        return Finding.of(rule, recorded.path().then(property))
                .withValue("activity", recorded.lift().activity());
    }
}
