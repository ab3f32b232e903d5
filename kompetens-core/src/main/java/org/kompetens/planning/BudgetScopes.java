package org.kompetens.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;

/** In whose budget something is, by where it is handled. */
final class BudgetScopes {

    private final UnitTree tree;
    private final Map<UnitLevelId, Integer> levels = new HashMap<>();
    private final int board;
    private final Set<UnitOrBody> beyond;

    BudgetScopes(Planning planning, UnitLevelId boardLevel) {
        this.tree = planning.organisation().tree();
        planning.organisation().structure().unitLevels().forEach(level -> levels.put(level.id(), levels.size()));
        Integer index = levels.get(boardLevel);
        if (index == null) {
            throw new IllegalArgumentException("no such level in this organisation: " + boardLevel);
        }
        this.board = index;
        this.beyond = beyond(planning);
    }

    /** The bodies that stand above the root, or above such a body. */
    private static Set<UnitOrBody> beyond(Planning planning) {
        Set<UnitOrBody> beyond = new HashSet<>();
        Set<UnitOrBody> from = new HashSet<>(
                Set.of(UnitOrBody.of(planning.organisation().tree().unit(0).id())));
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

    BudgetScope of(UnitOrBody place) {
        if (place instanceof UnitOrBody.Unit unit) {
            UnitLevelId level = tree.unit(tree.indexOf(unit.id())).level();
            return levels.getOrDefault(level, board) >= board
                    ? BudgetScope.BOARD_SPECIFIC
                    : BudgetScope.MUNICIPALITY_WIDE;
        }
        return beyond.contains(place) ? BudgetScope.BEYOND : BudgetScope.MUNICIPALITY_WIDE;
    }
}
