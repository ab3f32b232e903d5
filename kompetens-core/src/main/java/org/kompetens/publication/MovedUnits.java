package org.kompetens.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Whose numbers are told by others since an earlier publication, because the organisation has changed: what a unit has less
 * than before, and another one more, is the unit that was moved from the one to the other.
 *
 * <ul>
 *   <li>A moved unit is told by all that it was in and is no longer in, and by all that it is in and was not in before.
 *   <li>A unit that is no more has gone into another one; which, no record says. It is told by those that were beside it
 *       and those that stand in their place now.
 *   <li>A new unit was made of another one: it is told by those beside it, in the same way.
 * </ul>
 */
final class MovedUnits {

    private final UnitTree tree;
    private final Map<UnitId, Set<UnitId>> toldBy = new TreeMap<>();

    MovedUnits(UnitTree tree, List<EarlierPublication> ofOtherDates) {
        this.tree = tree;
        ofOtherDates.forEach(this::compare);
        toldBy.forEach((unit, told) -> told.remove(unit));
    }

    /** The units whose numbers those of a unit would tell. */
    Set<UnitId> toldBy(UnitId unit) {
        return toldBy.getOrDefault(unit, Set.of());
    }

    private void compare(EarlierPublication earlier) {
        Map<UnitId, List<UnitId>> childrenBefore = new HashMap<>();
        earlier.parents()
                .forEach((unit, parent) -> childrenBefore
                        .computeIfAbsent(parent, first -> new ArrayList<>())
                        .add(unit));
        Set<UnitId> published = earlier.units();
        Set<UnitId> before = new TreeSet<>(published);
        before.addAll(earlier.parents().keySet());
        for (UnitId unit : before) {
            if (tree.contains(unit)) {
                moved(unit, earlier, published);
            } else {
                Optional.ofNullable(earlier.parents().get(unit))
                        .ifPresent(parent -> beside(unit, parent, childrenBefore.getOrDefault(parent, List.of())));
            }
        }
        for (OrganisationUnit unit : tree.units()) {
            boolean isNew = !before.contains(unit.id());
            unit.parent()
                    .filter(parent -> isNew && childrenBefore.containsKey(parent))
                    .ifPresent(parent -> beside(unit.id(), parent, Objects.requireNonNull(childrenBefore.get(parent))));
        }
    }

    private void moved(UnitId unit, EarlierPublication earlier, Set<UnitId> published) {
        Optional<UnitId> parent = tree.unit(tree.indexOf(unit)).parent();
        Optional<UnitId> parentBefore = Optional.ofNullable(earlier.parents().get(unit));
        if (parent.equals(parentBefore)) {
            return;
        }
        Set<UnitId> now = above(parent);
        Set<UnitId> then = aboveBefore(parentBefore, earlier);
        Stream.concat(
                        now.stream().filter(one -> !then.contains(one)),
                        then.stream().filter(one -> !now.contains(one)))
                .filter(one -> tree.contains(one) && published.contains(one))
                .forEach(one -> tell(unit, one));
    }

    private Set<UnitId> above(Optional<UnitId> parent) {
        Set<UnitId> above = new HashSet<>();
        for (int unit = parent.map(tree::indexOf).orElse(UnitTree.NO_PARENT); unit >= 0; unit = tree.parent(unit)) {
            above.add(tree.unit(unit).id());
        }
        return above;
    }

    private static Set<UnitId> aboveBefore(Optional<UnitId> parent, EarlierPublication earlier) {
        Set<UnitId> above = new HashSet<>();
        Optional<UnitId> next = parent;
        while (next.isPresent() && above.add(next.get())) {
            next = Optional.ofNullable(earlier.parents().get(next.get()));
        }
        return above;
    }

    /** Those that were below a unit, and those that are now. */
    private void beside(UnitId unit, UnitId parent, List<UnitId> before) {
        Stream<UnitId> now = tree.contains(parent)
                ? tree.children(tree.indexOf(parent)).stream()
                        .map(child -> tree.unit(child).id())
                : Stream.of();
        Stream.concat(before.stream().filter(tree::contains), now).forEach(one -> tell(unit, one));
    }

    private void tell(UnitId unit, UnitId teller) {
        toldBy.computeIfAbsent(teller, first -> new TreeSet<>()).add(unit);
    }
}
