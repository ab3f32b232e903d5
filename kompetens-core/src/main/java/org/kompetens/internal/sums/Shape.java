package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.internal.held.CompetenceNumbers;
import org.kompetens.internal.held.HeldState;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Task;

/**
 * Which sums are kept of a unit: a row for each key, and the fields of each row, each a count and the same by FTE.
 *
 * <p>The keys are, one competence after another, each rank and weight that may be required of it, then its waived
 * cells, such as exempt ones, then its persons, then what they hold; after all of them dimensions, everything, all
 * employed, roles without a profile, groups of competences, and tasks, each followed by what it needs; and the last is
 * that of what is left out.
 *
 * <p>The row of a requirement has its cells, which are one employment × one competence each, by the state in which the
 * competence is held, as {@link HeldState} numbers them; after these come those that rest on a merged level, if there can
 * be any. What is met, missing and left over follows from that, as rank and weight are the same for all of
 * them; so no other figure of cells is kept. Waived cells have a row of their own, whatever they require, with a field
 * for each outcome that waives. Persons are those cells, corrected where someone has several employments: the
 * corrections stand in the last two rows of the competence. The rows after all competences have distinct persons as
 * they are.
 */
public final class Shape {

    /** How many keys a competence has besides those of what is required: waived cells, its persons, what they hold. */
    private static final int KEYS_BESIDES = 3;

    /** How many dimensions there are. As a position after the last dimension it stands for all of them together. */
    public static final int EVERYTHING = Dimension.values().length;

    /** The rank of keys that are of no requirement. */
    private static final int NOT_REQUIRED = 0;

    private final CompetenceNumbers competences;
    private final int roles;

    /** Where the keys of each competence begin; and where the last ones end. */
    private final int[] firstKeys;

    // Of the keys of competences:
    private final int[] competenceOfKey;
    private final int[] requiredRanks;
    private final int[] weights;

    /** How many fields the row of each key has. */
    private final int[] fields;

    /** For each required rank what comes of a cell in each state. */
    private final OutcomeRuns[] outcomes;

    private final CellPersons cellPersons;

    /** Where the keys of each task begin; and where the last ones end. */
    private final int[] firstKeysOfTasks;

    /**
     * The shape for an organisation.
     *
     * @param organisation the organisation
     */
    public Shape(Organisation organisation) {
        this.competences = new CompetenceNumbers(organisation.framework());
        this.roles = organisation.roles().size();
        int[][] requirements = RequirementKeys.of(organisation);
        this.firstKeys = new int[requirements.length + 1];
        for (int competence = 0; competence < requirements.length; competence++) {
            firstKeys[competence + 1] = firstKeys[competence] + requirements[competence].length + KEYS_BESIDES;
        }
        this.competenceOfKey = new int[firstKeys[requirements.length]];
        this.requiredRanks = new int[competenceOfKey.length];
        this.weights = new int[competenceOfKey.length];
        this.firstKeysOfTasks = firstKeysOfTasks(organisation.structure().tasks());
        this.fields = new int[keys()];
        // Every other row is of distinct persons.
        Arrays.fill(fields, PersonFields.NUMBER);
        Arrays.fill(fields, keyOfTask(0), keyOfLeftOut(), TaskFields.NUMBER);
        fields[keyOfLeftOut()] = LeftOutFields.NUMBER;
        for (int competence = 0; competence < requirements.length; competence++) {
            addKeys(competence, requirements[competence]);
        }
        this.outcomes = IntStream.rangeClosed(0, competences.mostRanks())
                .mapToObj(rank -> new OutcomeRuns(competences.mostStates(), rank))
                .toArray(OutcomeRuns[]::new);
        this.cellPersons = new CellPersons(competences.mostRanks());
    }

    private int[] firstKeysOfTasks(List<Task> tasks) {
        int[] first = new int[tasks.size() + 1];
        first[0] = keyOfGroup(competences.groups());
        for (int task = 0; task < tasks.size(); task++) {
            first[task + 1] = first[task] + 1 + tasks.get(task).needs().size();
        }
        return first;
    }

    private void addKeys(int competence, int[] requirements) {
        int states = competences.states(competence);
        int key = firstKeys[competence];
        Arrays.fill(competenceOfKey, key, firstKeys[competence + 1], competence);
        for (int requirement : requirements) {
            requiredRanks[key] = RequirementKeys.rank(requirement);
            weights[key] = RequirementKeys.weight(requirement);
            fields[key] = states + (competences.isMerging(competence) ? 1 : 0);
            key++;
        }
        fields[keyOfWaived(competence)] = State.waived().size();
        fields[keyOfHeld(competence)] = states;
    }

    /**
     * The largest sum that is kept: of a row of such sums, one for each state, even the weighted steps fit into a long,
     * though whoever holds nothing is short of as many as there are ranks.
     *
     * @return above 10^14 on a scale of a hundred levels, 10^16 on one of five
     */
    public long largestSum() {
        return Long.MAX_VALUE / ((long) competences.mostRanks() * Requirement.MAX_WEIGHT * competences.mostStates());
    }

    /** What is thrown where a sum would be larger than the {@linkplain #largestSum largest}. */
    static ArithmeticException tooLarge() {
        return new ArithmeticException("a sum of the roll-up is too large to work out figures from it");
    }

    /** The competences. */
    public CompetenceNumbers competences() {
        return competences;
    }

    /** How many keys there are. */
    public int keys() {
        return keyOfLeftOut() + 1;
    }

    /** How many fields the longest row has. */
    public int mostFields() {
        return Math.max(
                competences.mostStates() + 1,
                Math.max(
                        Math.max(PersonFields.NUMBER, TaskFields.NUMBER),
                        State.waived().size()));
    }

    /** Where in the row of a requirement the cells that rest on a merged level are counted, if there can be any. */
    public int merged(int competence) {
        return competences.states(competence);
    }

    /** Whether a key is of a competence, as the first ones are. */
    public boolean isOfCompetence(int key) {
        return key < competenceOfKey.length;
    }

    /** The competence of a key that is of one. */
    public int competence(int key) {
        return competenceOfKey[key];
    }

    /** Whether a key of a competence is that of something required. */
    public boolean isRequirement(int key) {
        return requiredRanks[key] != NOT_REQUIRED;
    }

    /** Whether a key of a competence is that of its waived cells. */
    public boolean isWaived(int key) {
        return key == keyOfWaived(competenceOfKey[key]);
    }

    /** The rank that a requirement's key stands for. */
    public int requiredRank(int key) {
        return requiredRanks[key];
    }

    /** What comes of the cells of a requirement's key in each state. */
    OutcomeRuns outcomes(int key) {
        return outcomes[requiredRanks[key]];
    }

    /** As what cells make persons count. */
    CellPersons cellPersons() {
        return cellPersons;
    }

    /** The weight that a requirement's key stands for. */
    public int weight(int key) {
        return weights[key];
    }

    /** The first key of a competence; the others follow. */
    public int firstKey(int competence) {
        return firstKeys[competence];
    }

    /** The key of what is required. */
    public int keyOf(RequiredCompetence required) {
        return keyOfRequirement(required.competence().index(), required.rank(), required.weight());
    }

    /** The key of what is required of a competence. */
    int keyOfRequirement(int competence, int requiredRank, int weight) {
        for (int key = firstKeys[competence]; key < keyOfWaived(competence); key++) {
            if (requiredRanks[key] == requiredRank && weights[key] == weight) {
                return key;
            }
        }
        throw new IllegalStateException("required by nothing in the organisation: rank " + requiredRank
                + " with weight " + weight + " of the competence at " + competence);
    }

    /** The key of the waived cells of a competence, whatever they require. */
    public int keyOfWaived(int competence) {
        return firstKeys[competence + 1] - KEYS_BESIDES;
    }

    /** The key of the corrections that turn the number of cells of a competence into that of persons. */
    public int keyOfPersons(int competence) {
        return firstKeys[competence + 1] - 2;
    }

    /** The key of the corrections of how many hold it in each state; without FTE. */
    public int keyOfHeld(int competence) {
        return firstKeys[competence + 1] - 1;
    }

    /** The key of a dimension, or of {@link #EVERYTHING}. */
    public int keyOfDimension(int dimension) {
        return competenceOfKey.length + dimension;
    }

    /** The key of all employed, whatever is required of them. */
    public int keyOfEmployed() {
        return keyOfDimension(EVERYTHING) + 1;
    }

    /** The key of those in a role without a profile. */
    public int keyOfRole(int role) {
        return keyOfEmployed() + 1 + role;
    }

    /** Whether a key is of those in a role without a profile. */
    public boolean isOfRole(int key) {
        return key >= keyOfRole(0) && key < keyOfGroup(0);
    }

    /** The key of a group of competences. */
    public int keyOfGroup(int group) {
        return keyOfRole(roles) + group;
    }

    /** The key of a task. */
    public int keyOfTask(int task) {
        return firstKeysOfTasks[task];
    }

    /** The key of what a task needs. */
    public int keyOfNeed(int task, int need) {
        return firstKeysOfTasks[task] + 1 + need;
    }

    /** The key of assessments that are left out, and of whom. */
    public int keyOfLeftOut() {
        return firstKeysOfTasks[firstKeysOfTasks.length - 1];
    }

    /** How many fields the row of a key has. */
    public int fields(int key) {
        return fields[key];
    }

    /** Where each row begins if rows of these keys stand one after another, and where the last one ends. */
    int[] starts(int[] keys) {
        int[] starts = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], fields[keys[i]]);
        }
        return starts;
    }

    /** Whether sums of another shape mean the same. */
    boolean isLike(Shape other) {
        return roles == other.roles
                && competences.areLike(other.competences)
                && Arrays.equals(competenceOfKey, other.competenceOfKey)
                && Arrays.equals(requiredRanks, other.requiredRanks)
                && Arrays.equals(weights, other.weights)
                && Arrays.equals(firstKeysOfTasks, other.firstKeysOfTasks);
    }
}
