package org.kompetens.rollup;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.held.HeldState;
import org.kompetens.internal.held.PersonStates;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.internal.sums.EmploymentKinds;
import org.kompetens.internal.sums.HeldCompetences;
import org.kompetens.internal.sums.OncePerUnit;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.StreamSums;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * The sums behind competence capital: those of a roll-up, which know of whom something is required; and how many
 * persons hold each competence in each state, required or not. For one thread.
 */
final class CapitalSums implements Sums<Employee, CapitalSums> {

    private final EmploymentKinds kinds;
    private final UnitTree tree;
    private final Shape shape;
    private final int asOf;
    private final int[] competences;
    private final StreamSums required;
    private final OncePerUnit once;

    /** Of each unit those who are employed in that very unit. */
    private final OwnRows employed;

    /** What is to be taken off where units come together in which one person is employed. */
    private final OwnRows corrections;

    /**
     * The field of those whose level rests on a mapping that merges levels. Of those never assessed nobody is counted
     * here, so that their field is free.
     */
    static final int MERGED = HeldState.UNASSESSED;

    private final GapAnalysis analysis;

    private final HeldCompetences held;

    /** By the indexes of competences: those retired at the as-of date, which count where they are still required. */
    private final BitSet retired = new BitSet();

    /** From what the current person is exempt, by the indexes of competences. */
    private final BitSet exempt = new BitSet();

    CapitalSums(GapAnalysis analysis, EmploymentKinds kinds) {
        this.analysis = analysis;
        this.kinds = kinds;
        this.tree = analysis.organisation().tree();
        this.shape = kinds.shape();
        this.asOf = Days.of(analysis.asOf());
        this.competences = IntStream.range(0, shape.competences().size()).toArray();
        this.required = new StreamSums(analysis, kinds);
        this.once = new OncePerUnit(tree);
        this.employed = new OwnRows(shape, tree);
        this.corrections = new OwnRows(shape, tree);
        this.held = new HeldCompetences(
                analysis, shape.competences(), shape.competences().all());
        ResolvedFramework framework = analysis.organisation().framework();
        for (ResolvedCompetence one : framework.competences()) {
            retired.set(one.index(), framework.isRetired(one.id(), analysis.asOf()));
        }
    }

    @Override
    public boolean needsRecords() {
        return held.needRecords();
    }

    @Override
    public void add(Columns columns, int person, int sign) {
        required.add(columns, person, sign);
        int[] units = units(columns, person, everywhere -> true);
        if (units.length > 0) {
            add(columns, person, held.of(columns, person), units, sign);
        }
    }

    @Override
    public void add(Employee record, Columns columns, int person, int sign) {
        required.add(record, columns, person, sign);
        int[] units = units(columns, person, everywhere -> true);
        if (units.length > 0) {
            add(columns, person, held.of(record, columns, person), units, sign);
        }
    }

    /** The units of a person's active employments in the selected roles, or of some of these. */
    private int[] units(Columns columns, int person, IntPredicate employments) {
        return OncePerUnit.inOrder(columns.active(person, asOf)
                .filter(employment -> kinds.isSelected(columns.role(employment)) && employments.test(employment))
                .map(columns::unit));
    }

    /** Adds a person to each unit in which they are employed. */
    private void add(Columns columns, int person, PersonStates of, int[] units, int sign) {
        byte[] states = of.select(competences);
        boolean[] merged = of.selectedMerged();
        for (int competence : competences) {
            if (states[competence] > HeldState.UNASSESSED) {
                addOnce(units, competence, states[competence], sign);
                if (isMerged(states, merged, competence) && !retired.get(competence)) {
                    addOnce(units, competence, MERGED, sign);
                }
            }
        }
        columns.readExempt(person, asOf, exempt);
        retired.stream()
                .filter(one -> isMerged(states, merged, one) && !exempt.get(one))
                .forEach(one -> addOnce(
                        units(columns, person, employment -> isRequired(columns, employment, one)), one, MERGED, sign));
    }

    private static boolean isMerged(byte[] states, boolean[] merged, int competence) {
        return merged[competence] && HeldState.isSomething(states[competence]);
    }

    private boolean isRequired(Columns columns, int employment, int competence) {
        ResolvedRole role = analysis.organisation().roles().get(columns.role(employment));
        return analysis.required(role, columns.unit(employment)).stream()
                .anyMatch(one -> one.competence().index() == competence);
    }

    private void addOnce(int[] units, int competence, int field, int sign) {
        int key = shape.keyOfHeld(competence);
        once.count(
                units,
                (unit, times) -> (times > 0 ? employed : corrections).at(unit).add(key, field, (long) sign * times, 0));
    }

    @Override
    public void addAll(CapitalSums other) {
        required.addAll(other.required);
        employed.addAll(other.employed);
        corrections.addAll(other.corrections);
    }

    /** The sums of what is required, of every unit with all below it. */
    TreeSums required(Workers workers) {
        return required.upTheTree(workers);
    }

    /** How many hold what in each unit with all below it. */
    TreeSums held(Workers workers) {
        OwnRows all = employed();
        all.addAll(corrections);
        return all.upTheTree(workers);
    }

    /** How many hold what of those who are employed in each very unit; what is added later does not change it. */
    OwnRows employed() {
        OwnRows copy = new OwnRows(shape, tree);
        copy.addAll(employed);
        return copy;
    }
}
