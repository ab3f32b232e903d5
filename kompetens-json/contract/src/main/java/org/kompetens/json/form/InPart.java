package org.kompetens.json.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Set<String> incomplete = new HashSet<>();
    private final Set<String> fewer = new HashSet<>();

    /** Whether the document has a property that means nothing: any of those it should have may be meant by it. */
    private boolean anything;

    /** Nothing left out yet. */
    public InPart() {}

    /** Notes which elements of a list are left, by their positions in the document. */
    void keep(FieldPath list, List<Integer> positions) {
        kept.put(list, List.copyOf(positions));
        leaveOut(list);
    }

    /** Notes that a value is left out, or something in it. */
    void leaveOut(FieldPath path) {
        if (path.steps().isEmpty()) {
            anything = true;
            return;
        }
        Step first = path.steps().get(0);
        incomplete.add(first.property());
        if (path.steps().size() == 1 && first.index().isEmpty()) {
            fewer.add(first.property());
        }
    }

    /**
     * Whether anything is missing in a property of the document, be it inside an element of a list.
     *
     * @param property the property
     * @return whether anything is
     */
    public boolean isIncomplete(Part<?, ?> property) {
        return anything || incomplete.contains(property.names().get(0));
    }

    /**
     * Whether a property of the document is missing, or an element of its list.
     *
     * @param property the property
     * @return whether one is
     */
    public boolean hasFewer(Part<?, ?> property) {
        return anything || fewer.contains(property.names().get(0));
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
