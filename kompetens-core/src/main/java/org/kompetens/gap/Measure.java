package org.kompetens.gap;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is summed of many employees: cells, persons or steps, each as a number and by FTE. Documents give the measures
 * in this order.
 */
public enum Measure {
    /** Cells held at the required level or above. */
    MET("met", "Cells held at the required level or above.", Kind.CELLS),
    /** Cells held below it. */
    SHORT("short", "Cells held below the required level.", Kind.CELLS),
    /** Cells never assessed. */
    UNASSESSED("unassessed", "Cells never assessed.", Kind.CELLS),
    /** Cells assessed, nothing of it valid. */
    EXPIRED("expired", "Cells assessed, nothing of it valid.", Kind.CELLS),
    /** Cells of which the person is exempt, in none of the others. */
    EXEMPT("exempt", "Cells of which the person is exempt, in none of the others.", Kind.CELLS),
    /** Cells whose required or held level a mapping that merges levels led to. */
    MERGED("merged", "Cells whose required or held level a mapping that merges levels led to.", Kind.CELLS),
    /** Distinct persons with a cell that is not exempt. */
    PERSONS_REQUIRED(
            "personsRequired",
            "Distinct persons with a cell that is not exempt.",
            kind -> kind.standing() != OutcomeKind.Standing.WAIVED),
    /** Distinct persons with a short cell. */
    PERSONS_SHORT("personsShort", "Distinct persons with a short cell.", kind -> kind == OutcomeKind.SHORT),
    /** Distinct persons with an expired cell. */
    PERSONS_EXPIRED("personsExpired", "Distinct persons with an expired cell.", kind -> kind == OutcomeKind.EXPIRED),
    /** Distinct persons with an exempt cell. */
    PERSONS_EXEMPT("personsExempt", "Distinct persons with an exempt cell.", kind -> kind == OutcomeKind.EXEMPT),
    /** Steps below the required levels. */
    MISSING_STEPS("missingSteps", "Steps below the required levels.", Kind.STEPS),
    /** The same, each cell's multiplied by its weight. */
    WEIGHTED_MISSING_STEPS(
            "weightedMissingSteps",
            "Steps below the required levels, each cell's multiplied by its weight.",
            Kind.STEPS),
    /** Steps above the required levels. */
    SURPLUS_STEPS("surplusSteps", "Steps above the required levels.", Kind.STEPS);

    /** What a measure is a number of. */
    public enum Kind {
        /** One employment × one required competence each. */
        CELLS,
        /** Each once in a unit, however many employments and cells they have there. */
        PERSONS,
        /** Steps of a scale, summed over cells: they have a meaning on one scale only. */
        STEPS;

        /**
         * The measures that are numbers of it.
         *
         * @return in the order of the measures
         */
        @SuppressWarnings("EnumOrdinal") // A position in a list of this class alone.
        public List<Measure> measures() {
            return BY_KIND.get(ordinal());
        }
    }

    private static final List<List<Measure>> BY_KIND = Stream.of(Kind.values())
            .map(kind ->
                    Stream.of(values()).filter(measure -> measure.kind == kind).toList())
            .toList();

    private final String property;
    private final String meaning;
    private final Kind kind;

    /** The outcomes by which a person counts; none if this is no measure of persons. */
    private final Predicate<OutcomeKind> counted;

    Measure(String property, String meaning, Kind kind) {
        this.property = property;
        this.meaning = meaning;
        this.kind = kind;
        this.counted = none -> false;
    }

    Measure(String property, String meaning, Predicate<OutcomeKind> counted) {
        this.property = property;
        this.meaning = meaning;
        this.kind = Kind.PERSONS;
        this.counted = counted;
    }

    /**
     * Its name in documents.
     *
     * @return the name of a JSON property
     */
    public String property() {
        return property;
    }

    /**
     * What it counts, for schemas and pages.
     *
     * @return a sentence in English
     */
    public String meaning() {
        return meaning;
    }

    /**
     * What it is a number of.
     *
     * @return cells, persons or steps
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The cells that make a person count, who counts with at least one cell of any of these measures.
     *
     * @return measures of cells, in the order of the outcomes; empty if this is no measure of persons
     */
    public List<Measure> cells() {
        return Stream.of(OutcomeKind.values())
                .filter(counted)
                .map(OutcomeKind::measure)
                .toList();
    }
}
