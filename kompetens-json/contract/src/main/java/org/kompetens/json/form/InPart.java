package org.kompetens.json.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.FieldPath.Step;

/**
 * What was left out of a document that was read in part: a value that may be left out and cannot be read counts as left
 * out, and an element of a list that cannot be read as not there.
 */
public final class InPart {

    private final Map<FieldPath, List<Integer>> kept = new HashMap<>();

    /** Where something is left out: a value, an element of a list, or anything that a property may mean that is misspelt. */
    private final Set<PartPath> incomplete = new HashSet<>();

    /** Those of them that are no element of a list, but the list itself or an object around it. */
    private final Set<PartPath> fewer = new HashSet<>();

    /** The elements of the document's lists in which something is left out. */
    private final Set<FieldPath> elements = new HashSet<>();

    /** Nothing left out yet. */
    public InPart() {}

    /** Notes which elements of a list are left, by their positions in the document. */
    void keep(FieldPath list, List<Integer> positions) {
        kept.put(list, List.copyOf(positions));
        leaveOut(list);
    }

    /** Notes that a value is left out, or something in it. */
    void leaveOut(FieldPath path) {
        incomplete.add(PartPath.of(path));
        List<Step> steps = path.steps();
        if (steps.isEmpty() || steps.get(steps.size() - 1).index().isEmpty()) {
            fewer.add(PartPath.of(path));
        }
        element(path).ifPresent(elements::add);
    }

    /** The element of a list in which something stands: the outermost. */
    private static Optional<FieldPath> element(FieldPath path) {
        for (int i = 0; i < path.steps().size(); i++) {
            if (path.steps().get(i).index().isPresent()) {
                return Optional.of(new FieldPath(path.steps().subList(0, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Whether anything is missing in a property, be it inside an element of a list. */
    boolean isIncomplete(PartPath property) {
        return incomplete.stream().anyMatch(left -> left.isAround(property) || property.isAround(left));
    }

    /** Whether a property is missing, or an element of its list. */
    boolean hasFewer(PartPath list) {
        return fewer.stream().anyMatch(left -> left.isAround(list));
    }

    /** Whether anything is missing in the element of a list in which something stands. */
    boolean isElementIncomplete(FieldPath inDocument) {
        return element(inDocument).filter(elements::contains).isPresent();
    }

    /**
     * A path in the whole document.
     *
     * @param path a path in what was read
     * @return the same by the positions that stand in the document
     */
    public FieldPath inDocument(FieldPath path) {
        FieldPath written = FieldPath.ROOT;
        for (Step step : path.steps()) {
            FieldPath list = written.then(step.property());
            @Nullable List<Integer> positions = kept.get(list);
            OptionalInt index = step.index();
            if (index.isEmpty()) {
                written = list;
            } else {
                int position = positions == null ? index.getAsInt() : positions.get(index.getAsInt());
                written = written.then(step.property(), position);
            }
        }
        return written;
    }
}
