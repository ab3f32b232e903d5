package org.kompetens.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedNarrowerRule;

/** The framework's rules by which narrower competences meet a broader one, in numbers. For one thread. */
final class NarrowerRules {

    private final int[] broader;
    private final int[][] narrower;
    private final int[] atLeast;

    /** For each rule, what it comes to for the person at hand. */
    private final byte[] raised;

    NarrowerRules(ResolvedFramework framework) {
        List<ResolvedNarrowerRule> rules = new ArrayList<>();
        for (ResolvedCompetence competence : framework.competences()) {
            framework.narrowerRule(competence.id()).ifPresent(rules::add);
        }
        this.broader = rules.stream().mapToInt(rule -> rule.broader().index()).toArray();
        this.narrower = rules.stream()
                .map(rule -> rule.narrower().stream()
                        .mapToInt(ResolvedCompetence::index)
                        .toArray())
                .toArray(int[][]::new);
        this.atLeast = rules.stream().mapToInt(ResolvedNarrowerRule::atLeast).toArray();
        this.raised = new byte[broader.length];
    }

    /** Raises broader competences by what is held of narrower ones themselves: rules are not chained. */
    void raise(byte[] held) {
        for (int rule = 0; rule < broader.length; rule++) {
            raised[rule] = (byte) Math.max(held[broader[rule]], stateOfAtLeast(narrower[rule], atLeast[rule], held));
        }
        for (int rule = 0; rule < broader.length; rule++) {
            held[broader[rule]] = raised[rule];
        }
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

    /** Forgets what is held of broader competences. */
    void letGo(byte[] held) {
        for (int competence : broader) {
            held[competence] = Shape.STATE_UNASSESSED;
        }
    }
}
