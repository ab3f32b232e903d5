package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedNarrowerRule;

/** Rules by which narrower competences meet a broader one, in numbers: where in some states each competence stands. */
final class NarrowerRules {

    static final NarrowerRules NONE = new NarrowerRules(new int[0], new int[0][], new int[0]);

    private final int[] broader;
    private final int[][] narrower;
    private final int[] atLeast;

    private NarrowerRules(int[] broader, int[][] narrower, int[] atLeast) {
        this.broader = broader;
        this.narrower = narrower;
        this.atLeast = atLeast;
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
                rules.stream().mapToInt(ResolvedNarrowerRule::atLeast).toArray());
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
                Arrays.stream(rules).map(rule -> atLeast[rule]).toArray());
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

    /** Raises broader competences by what is held of narrower ones themselves: rules are not chained. */
    void raise(byte[] held, boolean[] merged) {
        if (broader.length == 0) {
            return;
        }
        byte[] raised = new byte[broader.length];
        boolean[] raisedByMerged = new boolean[broader.length];
        for (int rule = 0; rule < broader.length; rule++) {
            int own = broader[rule];
            int reached = stateOfAtLeast(narrower[rule], atLeast[rule], held);
            raised[rule] = (byte) Math.max(held[own], reached);
            raisedByMerged[rule] = held[own] >= reached ? merged[own] : isMerged(narrower[rule], reached, held, merged);
        }
        for (int rule = 0; rule < broader.length; rule++) {
            held[broader[rule]] = raised[rule];
            merged[broader[rule]] = raisedByMerged[rule];
        }
    }

    /** Whether one of those that reach a state rests on a merged level. */
    private static boolean isMerged(int[] competences, int reached, byte[] held, boolean[] merged) {
        for (int competence : competences) {
            if (held[competence] >= reached && merged[competence]) {
                return true;
            }
        }
        return false;
    }

    /** The highest rank that so many reach, as a state; unassessed where not so many are known. */
    private static int stateOfAtLeast(int[] competences, int atLeast, byte[] held) {
        int[] states = new int[competences.length];
        for (int i = 0; i < competences.length; i++) {
            states[i] = held[competences[i]];
        }
        Arrays.sort(states);
        int binding = states[states.length - atLeast];
        return binding > Shape.STATE_EXPIRED ? binding : Shape.STATE_UNASSESSED;
    }
}
