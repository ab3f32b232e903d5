package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kompetens.cost.Fund;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.GivenPlaces;
import org.kompetens.internal.Prerequisites;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Whether what is planned fits together and into the organisation: all findings at once. */
final class PlanCheck {

    private final UnitTree tree;
    private final PlanRegister register;
    private final FindingsBuilder found = new FindingsBuilder();
    private final Escalation escalation;
    private final ActivityCosts costs;

    PlanCheck(Organisation organisation, PlanRegister register) {
        this.tree = organisation.tree();
        this.register = register;
        found.addAll(register.refused());
        checkFundsAndBodies();
        new ActivityCheck(organisation, register, found).check();
        new CombinationCheck(register, found).check();
        // Whatever day it is: what will be lost one day was asked for too.
        List<Fund> funds =
                register.funds().stream().map(Fund::withoutLastClaimDay).toList();
        this.costs = ActivityCosts.of(register.activities(), funds, LocalDate.MAX);
        checkFunding();
        this.escalation = new LiftCheck(tree, register, found).escalation();
        checkAnalyses();
        new GoalCheck(tree, register, found).check();
        new SupplyPlanCheck(organisation, register, found).check();
    }

    Findings findings() {
        return found.build();
    }

    Escalation escalation() {
        return escalation;
    }

    private void checkFundsAndBodies() {
        Set<Object> funds = new HashSet<>();
        List<FieldPath> given = new GivenPlaces(register.refused())
                .of(FieldPath.ROOT, "funds", register.funds().size());
        for (int i = 0; i < given.size(); i++) {
            once(funds, register.funds().get(i).id(), given.get(i), found);
        }
        Set<Object> bodies = new HashSet<>();
        for (int i = 0; i < register.bodies().size(); i++) {
            once(bodies, register.bodies().get(i).id(), FieldPath.of("bodies", i), found);
        }
        for (int i = 0; i < register.bodies().size(); i++) {
            int below = 0;
            for (UnitOrBody place : register.bodies().get(i).above()) {
                checkPlace(place, bodies, FieldPath.of("bodies", i).then("above", below++));
            }
        }
        checkAbove();
    }

    private void checkAbove() {
        Map<UnitOrBody, Integer> indexes = new HashMap<>();
        List<PlanningBody> all = register.bodies();
        for (int i = 0; i < all.size(); i++) {
            indexes.putIfAbsent(UnitOrBody.of(all.get(i).id()), i);
        }
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).above().isEmpty()) {
                found.add(Finding.of(
                                PlanningRule.BODY_ABOVE_NOTHING,
                                FieldPath.of("bodies", i).then("above"))
                        .withValue("body", all.get(i).id()));
            }
            below.add(all.get(i).above().stream()
                    .map(indexes::get)
                    .filter(Objects::nonNull)
                    .toList());
        }
        new Prerequisites(below)
                .inCircles().stream()
                        .forEach(i -> found.add(Finding.of(
                                        PlanningRule.BODY_ABOVE_ITSELF,
                                        FieldPath.of("bodies", i).then("above"))
                                .withValue("body", all.get(i).id())));
    }

    private void checkPlace(UnitOrBody place, Set<Object> bodies, FieldPath path) {
        if (place instanceof UnitOrBody.Unit unit) {
            checkUnit(tree, unit.id(), path, found);
        } else if (place instanceof UnitOrBody.Body body && !bodies.contains(body.id())) {
            found.add(Finding.of(PlanningRule.BODY_UNKNOWN, path).withValue("body", body.id()));
        }
    }

    private void checkAnalyses() {
        Set<Object> bodies = new HashSet<>();
        register.bodies().forEach(body -> bodies.add(body.id()));
        Set<Object> days = new HashSet<>();
        for (int i = 0; i < register.analyses().size(); i++) {
            FormAnalysis one = register.analyses().get(i);
            if (!days.add(List.of(one.place(), one.date()))) {
                found.add(Finding.of(PlanningRule.ANALYSIS_REPEATED, FieldPath.of("analyses", i))
                        .withValue("place", one.place())
                        .withValue("date", one.date()));
            }
            checkPlace(
                    register.analyses().get(i).place(),
                    bodies,
                    FieldPath.of("analyses", i).then("place"));
        }
    }

    private void checkFunding() {
        Map<ActivityId, Integer> indexes = new HashMap<>();
        for (int i = 0; i < register.activities().size(); i++) {
            indexes.put(register.activities().get(i).id(), i);
        }
        indexes.forEach((activity, index) -> costs.overpaidYears(activity)
                .forEach(year -> found.add(Finding.of(
                                PlanningRule.FUNDED_ABOVE_COST,
                                FieldPath.of("activities", index).then("funding"))
                        .withValue("year", year))));
    }

    static void checkUnit(UnitTree tree, UnitId unit, FieldPath path, FindingsBuilder found) {
        if (!tree.contains(unit)) {
            found.add(Finding.of(PlanningRule.UNIT_UNKNOWN, path).withValue("unit", unit));
        }
    }

    /** Finds an id that was seen before. */
    static void once(Set<Object> seen, Object id, FieldPath path, FindingsBuilder found) {
        if (!seen.add(id)) {
            found.add(Finding.of(PlanningRule.ID_REPEATED, path.then("id")).withValue("id", id));
        }
    }
}
