package org.kompetens.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Requirement;

/**
 * Which sums are kept of a unit: a row for each key, and the fields of each row, each a count and the same by FTE.
 *
 * <p>A key is a competence, a dimension, everything, all employed, or a role without a profile. Every row ends with, or
 * is, distinct persons; a competence's row begins with cells and steps.
 */
public final class Shape {

    // Of a competence's row first: cells and steps.
    /** Cells met. */
    public static final int MET = 0;
    /** Cells short. */
    public static final int SHORT = 1;
    /** Cells never assessed. */
    public static final int UNASSESSED = 2;
    /** Cells of which nothing is valid. */
    public static final int EXPIRED = 3;
    /** Missing steps. */
    public static final int MISSING = 4;
    /** Surplus steps. */
    public static final int SURPLUS = 5;

    /** How many fields of a competence's row these are. */
    public static final int CELL_FIELDS = 6;

    // Then, of every row, distinct persons; counted from where they begin.
    /** Persons with a short cell. */
    public static final int PERSONS_SHORT = 0;
    /** Persons by the state of what they hold, one field a state; all are in the first where nothing can be held. */
    public static final int PERSONS_BY_STATE = 1;

    // What someone holds of a competence, as a number; ranks follow, so that rank r is r + STATE_EXPIRED.
    /** Never assessed. */
    public static final int STATE_UNASSESSED = 0;
    /** Assessed, and nothing of it valid. */
    public static final int STATE_EXPIRED = 1;
    /** How many states there are besides the ranks. */
    private static final int STATES_WITHOUT_RANK = 2;

    /** How many dimensions there are; as a position among them, it stands for everything. */
    public static final int EVERYTHING = Dimension.values().length;

    private final int competences;
    private final int[] ranks;
    private final int[] scales;
    private final int mostRanks;
    private final boolean[] merging;
    private final int[] dimensions;
    private final int roles;
    private final int mostInInts;
    private final NarrowerRules narrower;

    /**
     * The shape for an organisation.
     *
     * @param organisation the organisation
     */
    @SuppressWarnings("EnumOrdinal") // A key lives no longer than these sums.
    public Shape(Organisation organisation) {
        List<ResolvedCompetence> all = organisation.framework().competences();
        this.competences = all.size();
        this.ranks = all.stream().mapToInt(one -> one.scale().levels().size()).toArray();
        Map<ScaleId, Integer> numbers = new HashMap<>();
        this.scales = all.stream()
                .mapToInt(one -> numbers.computeIfAbsent(one.scale().id(), id -> numbers.size()))
                .toArray();
        this.mostRanks = Arrays.stream(ranks).max().orElse(1);
        this.merging = new boolean[competences];
        all.forEach(one -> merging[one.index()] = one.mergesLevels());
        this.dimensions = all.stream()
                .mapToInt(one -> one.competence().dimension().ordinal())
                .toArray();
        this.roles = organisation.roles().size();
        int mostSteps = Math.max(1, mostRanks - 1);
        this.mostInInts = Integer.MAX_VALUE / (Fte.UNIT * Requirement.MAX_WEIGHT * mostSteps);
        this.narrower = NarrowerRules.of(organisation.framework());
    }

    /** Of how many employments every sum fits into an int, whatever they are: the greatest is FTE × steps × weight. */
    int mostInInts() {
        return mostInInts;
    }

    /** The rules by which narrower competences meet a broader one. */
    NarrowerRules narrower() {
        return narrower;
    }

    /** How many competences there are; their keys are their indexes. */
    public int competences() {
        return competences;
    }

    /** How many keys there are. */
    public int keys() {
        return keyOfRole(roles);
    }

    /** The levels of a competence's scale. */
    public int ranks(int competence) {
        return ranks[competence];
    }

    /** The levels of the longest scale; 1 where there is no competence. */
    public int mostRanks() {
        return mostRanks;
    }

    /** A number of a competence's scale, the same for all that are judged on it. */
    public int scale(int competence) {
        return scales[competence];
    }

    /** The states in which a competence can be held. */
    public int states(int competence) {
        return ranks[competence] + STATES_WITHOUT_RANK;
    }

    /** The position of a competence's dimension. */
    public int dimension(int competence) {
        return dimensions[competence];
    }

    /** The key of a dimension, or of {@link #EVERYTHING}. */
    public int keyOfDimension(int dimension) {
        return competences + dimension;
    }

    /** The key of all employed, whatever is required of them. */
    public int keyOfEmployed() {
        return competences + EVERYTHING + 1;
    }

    /** The key of those in a role without a profile. */
    public int keyOfRole(int role) {
        return keyOfEmployed() + 1 + role;
    }

    /** Where in the row of a key the distinct persons begin. */
    public int persons(int key) {
        return key < competences ? CELL_FIELDS : 0;
    }

    /** How many fields of the row are of distinct persons. */
    public int personFields(int key) {
        return PERSONS_BY_STATE + (key < competences ? states(key) : 1);
    }

    /** Where in a competence's row the weighted missing steps of cells with a required rank are summed; from rank 2. */
    public int shortfall(int competence, int requiredRank) {
        return persons(competence) + personFields(competence) + requiredRank - 2;
    }

    /** Whether a rank of a competence may rest on a merged level. */
    public boolean isMerging(int competence) {
        return merging[competence];
    }

    /** Where in a competence's row the cells that rest on a merged level are counted, if there can be any. */
    public int merged(int competence) {
        return shortfall(competence, Math.max(1, ranks[competence]) + 1);
    }

    /** How many fields the row of a key has. */
    public int fields(int key) {
        int withoutShortfall = persons(key) + personFields(key);
        return key < competences ? merged(key) + (merging[key] ? 1 : 0) : withoutShortfall;
    }

    /** Where each row begins if rows of these keys stand one after another, and where the last one ends. */
    int[] starts(int[] keys) {
        int[] starts = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], fields(keys[i]));
        }
        return starts;
    }

    /** Whether sums of another shape mean the same. */
    boolean isLike(Shape other) {
        return competences == other.competences
                && roles == other.roles
                && Arrays.equals(ranks, other.ranks)
                && Arrays.equals(merging, other.merging);
    }
}
