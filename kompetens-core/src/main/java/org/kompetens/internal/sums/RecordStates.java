package org.kompetens.internal.sums;

import java.util.List;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.Holdings;
import org.kompetens.internal.held.PersonStates;
import org.kompetens.organisation.Employee;

/** In which states the person of a record holds competences, by whatever policy. For one thread. */
final class RecordStates implements PersonStates {

    private final List<ResolvedCompetence> framework;
    private final Holdings holdings;
    private boolean[] merged = new boolean[0];

    /**
     * Those of a person.
     *
     * @param record without errors
     */
    RecordStates(GapAnalysis analysis, Employee record) {
        this.framework = analysis.organisation().framework().competences();
        this.holdings = analysis.holdings(record);
    }

    @Override
    public byte[] select(int[] competences) {
        byte[] states = new byte[competences.length];
        merged = new boolean[competences.length];
        for (int i = 0; i < competences.length; i++) {
            Held held = holdings.of(framework.get(competences[i]));
            states[i] = (byte) State.of(held);
            merged[i] = State.isMerged(held);
        }
        return states;
    }

    @Override
    public boolean[] selectedMerged() {
        return merged;
    }
}
