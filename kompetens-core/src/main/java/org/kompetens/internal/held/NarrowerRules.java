package org.kompetens.internal.held;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedNarrowerRule;

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
                                HeldState.number(rule.broader().scale().levels().size()))
                        .toArray());
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return broader.length == 0;
    }

    /** Broader competences may rest on a merged level where a narrower one may. */
    void mergeBroader(boolean[] merging) {
        for (int rule = 0; rule < broader.length; rule++) {
            for (int part : narrower[rule]) {
                merging[broader[rule]] |= merging[part];
            }
        }
    }

    /** Some competences, then what else has to be known to tell how those are held: the parts of the broader ones. */
    int[] withParts(int[] competences) {
        if (isEmpty()) {
            return competences;
        }
        IntStream parts = about(competences).flatMap(rule -> Arrays.stream(narrower[rule]));
        return IntStream.concat(Arrays.stream(competences), parts).distinct().toArray();
    }

    /** The rules about some competences, where each stands as {@link #withParts} has it. */
    NarrowerRules amongWithParts(int[] competences) {
        if (isEmpty()) {
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
     * Raises broader competences by what is held of narrower ones themselves: rules are not chained.
     *
     * @param held the states
     * @param expired of which of them any assessment has expired, whether another is valid or not
     */
    void raise(byte[] held, boolean[] expired) {
        if (isEmpty()) {
            return;
        }
        byte[] raised = new byte[broader.length];
        for (int rule = 0; rule < broader.length; rule++) {
            BroaderState state = new BroaderState(states[rule], atLeast[rule]);
            for (int part : narrower[rule]) {
                state.change(HeldState.UNASSESSED, held[part]);
                if (expired[part]) {
                    state.expire();
                }
            }
            raised[rule] = (byte) state.with(held[broader[rule]]);
        }
        for (int rule = 0; rule < broader.length; rule++) {
            held[broader[rule]] = raised[rule];
        }
    }
}
