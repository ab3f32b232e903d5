package org.kompetens.gap;

import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of {@link Outcome}, for a {@code switch} that the compiler checks to deal with each of them. What is the
 * same of all kinds but for these answers, such as totals, shares and tables, asks here.
 */
public enum OutcomeKind {
    /** Held at the required level or above. */
    MET(Measure.MET, Standing.KNOWN),
    /** Held below the required level. */
    SHORT(Measure.SHORT, Standing.KNOWN),
    /** Not assessed on or before the as-of date. */
    UNASSESSED(Measure.UNASSESSED, Standing.UNKNOWN),
    /** Assessed, and every assessment has expired by the as-of date. */
    EXPIRED(Measure.EXPIRED, Standing.UNKNOWN),
    /** Not required of the person, who is exempt: counted apart, and in no share. */
    EXEMPT(Measure.EXEMPT, Standing.WAIVED);

    /** What an outcome says about what is required. */
    public enum Standing {
        /** It is required, and known whether it is held. */
        KNOWN,
        /** It is required, and not known whether it is held. */
        UNKNOWN,
        /** It is not required of the person after all: in no total and in no share. */
        WAIVED;

        /**
         * The kinds of outcome that say so.
         *
         * @return in their order
         */
        @SuppressWarnings("EnumOrdinal") // A position in a list of this class alone.
        public List<OutcomeKind> kinds() {
            return BY_STANDING.get(ordinal());
        }
    }

    private static final List<List<OutcomeKind>> BY_STANDING = Stream.of(Standing.values())
            .map(standing -> Stream.of(values())
                    .filter(kind -> kind.standing == standing)
                    .toList())
            .toList();

    private final Measure measure;
    private final Standing standing;

    OutcomeKind(Measure measure, Standing standing) {
        this.measure = measure;
        this.standing = standing;
    }

    /**
     * What comes of a cell by what is held, where nothing is waived: the one place that says so.
     *
     * @param held the kind of what is held
     * @param stepsAbove where something is known, ranks held above the required one; below nought for those missing
     * @return the kind of outcome
     */
    public static OutcomeKind of(HeldKind held, int stepsAbove) {
        return switch (held) {
            case KNOWN -> stepsAbove >= 0 ? MET : SHORT;
            case EXPIRED -> EXPIRED;
            case UNASSESSED -> UNASSESSED;
        };
    }

    /**
     * The measure that counts the cells of which this comes.
     *
     * @return a measure of cells
     */
    public Measure measure() {
        return measure;
    }

    /**
     * What it says about what is required.
     *
     * @return whether it is known, unknown or waived
     */
    public Standing standing() {
        return standing;
    }
}
