package org.kompetens.internal.held;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedCompetenceGroup;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.competence.ScaleId;

/** What has to be known of the competences of a framework, each by its index. */
public final class CompetenceNumbers {

    private static final int[] NO_GROUPS = {};

    private final int[] ranks;
    private final int[] scales;
    private final int mostRanks;
    private final boolean[] merging;
    private final int[] dimensions;

    /** For each competence the groups that hold it, each once, by their indexes. */
    private final int[][] groups;

    private final int allGroups;
    private final List<ResolvedSuccession> successions;
    private final NarrowerRules narrower;
    private final Asked all;

    /** Those of a framework. */
    @SuppressWarnings("EnumOrdinal") // The position of a dimension lives no longer than these sums.
    public CompetenceNumbers(ResolvedFramework framework) {
        List<ResolvedCompetence> competences = framework.competences();
        this.ranks = competences.stream()
                .mapToInt(one -> one.scale().levels().size())
                .toArray();
        this.mostRanks = Arrays.stream(ranks).max().orElse(1);
        Map<ScaleId, Integer> numbers = new HashMap<>();
        this.scales = competences.stream()
                .mapToInt(one -> numbers.computeIfAbsent(one.scale().id(), id -> numbers.size()))
                .toArray();
        this.merging = new boolean[ranks.length];
        competences.forEach(one -> merging[one.index()] = one.mergesLevels());
        this.successions = framework.successions();
        for (ResolvedSuccession one : successions) {
            merging[one.successor().index()] |= one.mergesLevels();
        }
        this.narrower = NarrowerRules.of(framework);
        narrower.mergeBroader(merging);
        this.dimensions = competences.stream()
                .mapToInt(one -> one.competence().dimension().ordinal())
                .toArray();
        this.allGroups = framework.groups().size();
        this.groups = groups(framework);
        this.all = Asked.ofAll(this);
    }

    private static int[][] groups(ResolvedFramework framework) {
        int[][] groups = new int[framework.competences().size()][];
        Arrays.fill(groups, NO_GROUPS);
        for (ResolvedCompetenceGroup group : framework.groups()) {
            for (ResolvedCompetence held : group.competences()) {
                int[] before = groups[held.index()];
                groups[held.index()] = Arrays.copyOf(before, before.length + 1);
                groups[held.index()][before.length] = group.index();
            }
        }
        return groups;
    }

    /** How many competences there are. */
    public int size() {
        return ranks.length;
    }

    /**
     * By which assessments of retired competences count for others; in columns those of each stand under a number of
     * its own, which follow those of the competences.
     */
    List<ResolvedSuccession> successions() {
        return successions;
    }

    /** Whether an assessment may count for a competence that it is not of, at a date. */
    public boolean haveSuccessors(LocalDate asOf) {
        return successions.stream().anyMatch(one -> !one.date().isAfter(asOf));
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
        return HeldState.number(ranks[competence]);
    }

    /** The states in which a competence of the longest scale can be held. */
    public int mostStates() {
        return HeldState.number(mostRanks);
    }

    /** The position of a competence's dimension. */
    public int dimension(int competence) {
        return dimensions[competence];
    }

    /** The groups that hold a competence, by their indexes, ascending. Not to be changed. */
    public int[] groups(int competence) {
        return groups[competence];
    }

    /** How many groups there are. */
    public int groups() {
        return allGroups;
    }

    /** Whether a rank of a competence may rest on a merged level. */
    public boolean isMerging(int competence) {
        return merging[competence];
    }

    /** The rules by which narrower competences meet a broader one. */
    NarrowerRules narrower() {
        return narrower;
    }

    /** All competences, to be asked for. */
    public Asked all() {
        return all;
    }

    /** Whether sums of these competences mean the same as sums of others. */
    public boolean areLike(CompetenceNumbers other) {
        return Arrays.equals(ranks, other.ranks)
                && Arrays.equals(merging, other.merging)
                && ways(successions).equals(ways(other.successions))
                && Arrays.deepEquals(groups, other.groups);
    }

    private static List<List<Object>> ways(List<ResolvedSuccession> successions) {
        return successions.stream()
                .map(one ->
                        List.<Object>of(one.retired().index(), one.successor().index(), one.date(), one.ranks()))
                .toList();
    }
}
