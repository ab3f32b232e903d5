package org.kompetens.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where in a document or an object a value stands, written as Jakarta Validation writes it:
 * {@code units[4].requirements[0].level}.
 *
 * @param steps from the outermost inwards; none for the document itself
 */
public record FieldPath(List<Step> steps) implements Comparable<FieldPath> {

    /** The document or object itself. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    /**
     * One step inwards.
     *
     * @param property the property's name; empty where the document itself is a list
     * @param index the position in the property's list from 0, or empty where it is no list
     */
    public record Step(String property, OptionalInt index) {}

    /** Copies. */
    public FieldPath {
        steps = List.copyOf(steps);
    }

    /**
     * A property of the root.
     *
     * @param property its name
     * @return the path
     */
    public static FieldPath of(String property) {
        return ROOT.then(property);
    }

    /**
     * An element of a list property of the root.
     *
     * @param property the list's name
     * @param index the position in it, from 0
     * @return the path
     */
    public static FieldPath of(String property, int index) {
        return ROOT.then(property, index);
    }

    /**
     * A property of what this path names.
     *
     * @param property its name
     * @return the longer path
     */
    public FieldPath then(String property) {
        return with(new Step(property, OptionalInt.empty()));
    }

    /**
     * An element of a list property of what this path names.
     *
     * @param property the list's name
     * @param index the position in it, from 0
     * @return the longer path
     */
    public FieldPath then(String property, int index) {
        return with(new Step(property, OptionalInt.of(index)));
    }

    /**
     * A path inside what this path names.
     *
     * @param inner the path from here
     * @return the longer path
     */
    public FieldPath then(FieldPath inner) {
        List<Step> joined = new ArrayList<>(steps);
        joined.addAll(inner.steps);
        return new FieldPath(joined);
    }

    private FieldPath with(Step step) {
        return then(new FieldPath(List.of(step)));
    }

    /** Element by element, positions by number: {@code units[9]} stands before {@code units[10]}. */
    @Override
    public int compareTo(FieldPath other) {
        int shared = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < shared; i++) {
            Step mine = steps.get(i);
            Step theirs = other.steps.get(i);
            int order = mine.property.compareTo(theirs.property);
            if (order == 0) {
                order = Integer.compare(mine.index.orElse(-1), theirs.index.orElse(-1));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    /**
     * The path as a JSON Pointer (RFC 6901).
     *
     * @return {@code /units/4/requirements/0/level}; empty for the root
     */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps) {
            if (!step.property.isEmpty()) {
                pointer.append('/').append(step.property.replace("~", "~0").replace("/", "~1"));
            }
            step.index.ifPresent(index -> pointer.append('/').append(index));
        }
        return pointer.toString();
    }

    /** The path as Jakarta Validation writes it; empty for the root. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (!text.isEmpty() && !step.property.isEmpty()) {
                text.append('.');
            }
            text.append(step.property);
            step.index.ifPresent(index -> text.append('[').append(index).append(']'));
        }
        return text.toString();
    }
}
