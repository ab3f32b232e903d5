package org.kompetens.internal.sums;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;

/**
 * The fields of the rows of persons: one for each measure of persons. Of one person, the fields in which they count are
 * also kept as bits, one for each field.
 */
public final class PersonFields {

    /** First those of persons by what they hold, then those by what is waived for them alone. */
    private static final List<Measure> MEASURES = Measure.Kind.PERSONS.measures().stream()
            .sorted(Comparator.comparing(PersonFields::isOfWaived))
            .toList();

    /**
     * Persons with a cell that is not exempt. In rows of people of whom nothing need be required: with an employment.
     */
    public static final int REQUIRED = MEASURES.indexOf(Measure.PERSONS_REQUIRED);

    /** How many there are. */
    static final int NUMBER = MEASURES.size();

    /** How many of them, the first ones, are of persons by what they hold. */
    static final int BY_HELD =
            (int) MEASURES.stream().filter(measure -> !isOfWaived(measure)).count();

    /** For each field the ordinal of its measure. */
    private static final int[] ORDINALS = ordinals(MEASURES.stream());

    /** Of each field and each outcome that makes a person count in it, the ordinals of their measures, side by side. */
    private static final int[] CELLS = ordinals(MEASURES.stream().flatMap(measure -> measure.cells().stream()));

    private static final int[] OF_CELLS = ordinals(
            MEASURES.stream().flatMap(measure -> measure.cells().stream().map(cells -> measure)));

    /** For each outcome, by its ordinal, {@link #bitsOf}: asked for each competence of each role in each unit. */
    private static final int[] BITS =
            Stream.of(OutcomeKind.values()).mapToInt(PersonFields::bits).toArray();

    private PersonFields() {}

    @SuppressWarnings("EnumOrdinal") // Positions in arrays that live no longer.
    private static int[] ordinals(Stream<Measure> measures) {
        return measures.mapToInt(Measure::ordinal).toArray();
    }

    /** Whether only waived cells make a person count. */
    private static boolean isOfWaived(Measure measure) {
        return State.waived().stream().map(OutcomeKind::measure).toList().containsAll(measure.cells());
    }

    /** The fields in which a person counts who has a cell with this outcome, in bits. */
    @SuppressWarnings("EnumOrdinal") // Positions in an array that lives no longer.
    static int bitsOf(OutcomeKind outcome) {
        return BITS[outcome.ordinal()];
    }

    private static int bits(OutcomeKind outcome) {
        int bits = 0;
        for (int field = 0; field < NUMBER; field++) {
            bits |= MEASURES.get(field).cells().contains(outcome.measure()) ? 1 << field : 0;
        }
        return bits;
    }

    /**
     * Adds all cells to the measures of persons, as if each cell were a person.
     *
     * @param byMeasure numbers by the ordinal of the measure, those of cells being known
     * @throws ArithmeticException if a number is too large
     */
    public static void addCells(long[] byMeasure) {
        for (int i = 0; i < CELLS.length; i++) {
            byMeasure[OF_CELLS[i]] = Math.addExact(byMeasure[OF_CELLS[i]], byMeasure[CELLS[i]]);
        }
    }

    /**
     * Adds a row of persons.
     *
     * @param row its fields
     * @param byMeasure numbers by the ordinal of the measure
     * @throws ArithmeticException if a number is too large
     */
    public static void add(long[] row, long[] byMeasure) {
        for (int field = 0; field < NUMBER; field++) {
            byMeasure[ORDINALS[field]] = Math.addExact(byMeasure[ORDINALS[field]], row[field]);
        }
    }
}
