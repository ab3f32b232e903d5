package org.kompetens.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;

/** In whose budget something is, by where it is handled. */
final class BudgetScopes {

    /** As among the levels of Nordic public administration; of other levels none is known to stand above a municipality. */
    private static final UnitLevelId MUNICIPALITY = UnitLevelId.of("municipality");

    private final UnitTree tree;
    private final Map<UnitLevelId, Integer> levels = new HashMap<>();
    private final int board;
    private final int municipality;
    private final Set<UnitOrBody> beyond;

    BudgetScopes(Planning planning, UnitLevelId boardLevel) {
        this.tree = planning.organisation().tree();
        planning.organisation().structure().unitLevels().forEach(level -> levels.put(level.id(), levels.size()));
        Integer index = levels.get(boardLevel);
        if (index == null) {
            throw new IllegalArgumentException("no such level in this organisation: " + boardLevel);
        }
        this.board = index;
        this.municipality = levels.getOrDefault(MUNICIPALITY, 0);
        this.beyond = beyond(planning);
    }

    /** The bodies that stand above the root, above a municipality or what is above it, or above such a body. */
    private Set<UnitOrBody> beyond(Planning planning) {
        Set<UnitOrBody> beyond = new HashSet<>();
        Set<UnitOrBody> from = new HashSet<>(Set.of(UnitOrBody.of(tree.unit(0).id())));
        tree.units().stream()
                .filter(unit -> level(unit) <= municipality)
                .map(unit -> UnitOrBody.of(unit.id()))
                .forEach(from::add);
        boolean more = true;
        while (more) {
            more = false;
            for (PlanningBody body : planning.register().bodies()) {
                if (!beyond.contains(UnitOrBody.of(body.id()))
                        && body.above().stream().anyMatch(from::contains)) {
                    beyond.add(UnitOrBody.of(body.id()));
                    from.add(UnitOrBody.of(body.id()));
                    more = true;
                }
            }
        }
        return beyond;
    }

    private int level(OrganisationUnit unit) {
        return levels.getOrDefault(unit.level(), board);
    }

    BudgetScope of(UnitOrBody place) {
        if (place instanceof UnitOrBody.Unit unit) {
            int level = level(tree.unit(tree.indexOf(unit.id())));
            if (level >= board) {
                return BudgetScope.BOARD_SPECIFIC;
            }
            return level < municipality ? BudgetScope.BEYOND : BudgetScope.MUNICIPALITY_WIDE;
        }
        return beyond.contains(place) ? BudgetScope.BEYOND : BudgetScope.MUNICIPALITY_WIDE;
    }
}
