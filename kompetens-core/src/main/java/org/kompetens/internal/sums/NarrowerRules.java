package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedNarrowerRule;
import org.kompetens.internal.held.Reach;

/** Rules by which narrower competences meet a broader one, in numbers: where in some states each competence stands. */
final class NarrowerRules {

    static final NarrowerRules NONE = new NarrowerRules(new int[0], new int[0][], new int[0], new int[0]);

    private final int[] broader;
    private final int[][] narrower;
    private final int[] atLeast;

    /** How many states there are on the scale of each broader one, which is that of the narrower ones too. */
    private final int[] states;

    private NarrowerRules(int[] broader, int[][] narrower, int[] atLeast, int[] states) {
        this.broader = broader;
        this.narrower = narrower;
        this.atLeast = atLeast;
        this.states = states;
    }

    /** The framework's rules, where each competence stands at its index. */
    static NarrowerRules of(ResolvedFramework framework) {
        List<ResolvedNarrowerRule> rules = framework.competences().stream()
                .flatMap(competence -> framework.narrowerRule(competence.id()).stream())
                .toList();
        return new NarrowerRules(
                rules.stream().mapToInt(rule -> rule.broader().index()).toArray(),
                rules.stream()
                        .map(rule -> rule.narrower().stream()
                                .mapToInt(ResolvedCompetence::index)
                                .toArray())
                        .toArray(int[][]::new),
                rules.stream().mapToInt(ResolvedNarrowerRule::atLeast).toArray(),
                rules.stream()
                        .mapToInt(rule ->
                                State.ofRank(rule.broader().scale().levels().size()) + 1)
                        .toArray());
    }

    /** Some competences, then what else has to be known to tell how those are held: the parts of the broader ones. */
    int[] withParts(int[] competences) {
        if (broader.length == 0) {
            return competences;
        }
        IntStream parts = about(competences).flatMap(rule -> Arrays.stream(narrower[rule]));
        return IntStream.concat(Arrays.stream(competences), parts).distinct().toArray();
    }

    /** The rules about some competences, where each stands as {@link #withParts} has it. */
    NarrowerRules amongWithParts(int[] competences) {
        if (broader.length == 0) {
            return NONE;
        }
        int[] all = withParts(competences);
        int[] rules = about(competences).toArray();
        return new NarrowerRules(
                Arrays.stream(rules).map(rule -> position(broader[rule], all)).toArray(),
                Arrays.stream(rules)
                        .mapToObj(rule -> Arrays.stream(narrower[rule])
                                .map(part -> position(part, all))
                                .toArray())
                        .toArray(int[][]::new),
                Arrays.stream(rules).map(rule -> atLeast[rule]).toArray(),
                Arrays.stream(rules).map(rule -> states[rule]).toArray());
    }

    private IntStream about(int[] competences) {
        return IntStream.range(0, broader.length).filter(rule -> position(broader[rule], competences) >= 0);
    }

    private static int position(int competence, int[] competences) {
        for (int i = 0; i < competences.length; i++) {
            if (competences[i] == competence) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Raises broader competences by what is held of narrower ones themselves: rules are not chained. Where no level of
     * a broader one is held, it has expired if an assessment of it or of a part has expired.
     *
     * @param held the states
     * @param expired of which of them any assessment has expired, whether another is valid or not
     */
    void raise(byte[] held, boolean[] expired) {
        if (broader.length == 0) {
            return;
        }
        byte[] raised = new byte[broader.length];
        for (int rule = 0; rule < broader.length; rule++) {
            int state = Math.max(held[broader[rule]], reach(rule, held).of(atLeast[rule]));
            if (state == Shape.STATE_UNASSESSED && isAnyExpired(narrower[rule], expired)) {
                state = Shape.STATE_EXPIRED;
            }
            raised[rule] = (byte) state;
        }
        for (int rule = 0; rule < broader.length; rule++) {
            held[broader[rule]] = raised[rule];
        }
    }

    private static boolean isAnyExpired(int[] parts, boolean[] expired) {
        for (int part : parts) {
            if (expired[part]) {
                return true;
            }
        }
        return false;
    }

    /** What is known of the narrower ones of a rule, by states. */
    private Reach reach(int rule, byte[] held) {
        Reach reach = new Reach(states[rule]);
        for (int part : narrower[rule]) {
            if (held[part] > Shape.STATE_EXPIRED) {
                reach.add(held[part], 1);
            }
        }
        return reach;
    }
}
