package org.kompetens.rollup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kompetens.gap.Measure;

/**
 * Distinct persons of a unit's subtree, each counted once however many employments they have there. A person's FTE in a
 * unit is the sum over all active employments in its subtree, uncapped.
 *
 * @param amounts every measure of persons, in order
 */
public record PersonAmounts(Map<Measure, Amount> amounts) {

    /** Nobody. */
    public static final PersonAmounts NONE = new PersonAmounts(Map.of());

    /**
     * Copies, with nobody of each measure that is left out.
     *
     * @throws IllegalArgumentException if there is a measure of anything but persons
     */
    public PersonAmounts {
        Map<Measure, Amount> all = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.Kind.PERSONS.measures()) {
            all.put(measure, amounts.getOrDefault(measure, Amount.NONE));
        }
        for (Measure measure : amounts.keySet()) {
            if (measure.kind() != Measure.Kind.PERSONS) {
                throw new IllegalArgumentException("measure must be of persons, is " + measure);
            }
        }
        amounts = Collections.unmodifiableMap(all);
    }

    /**
     * Those of some figures.
     *
     * @param figures the figures
     * @return the measures of persons among them
     * @throws IllegalArgumentException if they have none, as sums over cells
     */
    public static PersonAmounts of(Figures figures) {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.Kind.PERSONS.measures()) {
            amounts.put(measure, figures.amount(measure));
        }
        return new PersonAmounts(amounts);
    }

    /**
     * Other persons of one measure, all else being the same.
     *
     * @param measure a measure of persons
     * @param amount the persons
     * @return a changed copy
     * @throws IllegalArgumentException if the measure is of anything but persons
     */
    public PersonAmounts with(Measure measure, Amount amount) {
        Map<Measure, Amount> changed = new EnumMap<>(amounts);
        changed.put(measure, amount);
        return new PersonAmounts(changed);
    }

    /**
     * The persons of one measure.
     *
     * @param measure a measure of persons
     * @return how many, and the same by FTE
     * @throws IllegalArgumentException if the measure is of anything but persons
     */
    public Amount of(Measure measure) {
        if (measure.kind() != Measure.Kind.PERSONS) {
            throw new IllegalArgumentException("measure must be of persons, is " + measure);
        }
        return amounts.getOrDefault(measure, Amount.NONE);
    }

    /**
     * Persons with a cell that is not exempt.
     *
     * @return the persons
     */
    public Amount required() {
        return of(Measure.PERSONS_REQUIRED);
    }

    /**
     * Persons with a cell that falls short.
     *
     * @return the persons
     */
    public Amount fallingShort() {
        return of(Measure.PERSONS_SHORT);
    }

    /**
     * Persons with an expired cell.
     *
     * @return the persons
     */
    public Amount expired() {
        return of(Measure.PERSONS_EXPIRED);
    }

    /**
     * Persons with a cell from which they are exempt.
     *
     * @return the persons
     */
    public Amount exempt() {
        return of(Measure.PERSONS_EXEMPT);
    }
}
