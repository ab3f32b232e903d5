package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Works out the staff of members without figures of their own. */
final class ImputedStaff {

    private static final int FIELDS = 2;

    private final Opening opening;
    private final UnitTree tree;

    private ImputedStaff(Opening opening) {
        this.opening = opening;
        this.tree = opening.organisation().tree();
    }

    /** The staff by each assumption, in thousand-millionths by {@link Key}; nothing is wrong with them. */
    static List<SortedSums> of(Opening opening, List<Imputation> imputations) {
        ImputedStaff staff = new ImputedStaff(opening);
        return imputations.stream().map(staff::cohorts).toList();
    }

    /**
     * What is wrong with imputations: a member is imputed twice or has staff of its own, or a reference has none. Units that
     * the organisation does not have are passed over.
     */
    static List<Finding> findings(Opening opening, List<Imputation> imputations) {
        UnitTree tree = opening.organisation().tree();
        List<Finding> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < imputations.size(); i++) {
            Imputation imputation = imputations.get(i);
            FieldPath path = FieldPath.of("imputations", i);
            boolean isKnown = tree.contains(imputation.reference());
            if (isKnown && opening.at(imputation.reference()).employments() == 0) {
                found.add(Finding.of(StaffingRule.REFERENCE_WITHOUT_STAFF, path.then("reference"))
                        .withValue("member", imputation.reference()));
            }
            for (UnitId member : imputation.members()) {
                if (tree.contains(member)) {
                    int unit = tree.indexOf(member);
                    boolean reports = opening.at(member).isAnybody()
                            || (isKnown && tree.isWithin(member, imputation.reference()));
                    if (reports
                            || taken.stream()
                                    .anyMatch(other -> tree.isWithin(unit, other) || tree.isWithin(other, unit))) {
                        found.add(Finding.of(StaffingRule.MEMBER_REPEATED, path.then("members"))
                                .withValue("member", member));
                    }
                    taken.add(unit);
                }
            }
        }
        return found;
    }

    private SortedSums cohorts(Imputation imputation) {
        KeyedSums sums = new KeyedSums(FIELDS);
        if (imputation instanceof Imputation.Together together) {
            int size = together.members().size();
            long parts = Math.multiplyExact(together.ratio().denominator(), (long) size);
            long before = 0;
            for (UnitId member : together.members()) {
                long after = Math.addExact(before, together.ratio().numerator());
                add(sums, imputation, member, before, after, parts);
                before = after;
            }
        } else if (imputation instanceof Imputation.Each each) {
            each.members()
                    .forEach(member -> add(
                            sums,
                            imputation,
                            member,
                            0,
                            each.ratio().numerator(),
                            each.ratio().denominator()));
        } else if (imputation instanceof Imputation.ByPopulation byPopulation) {
            addAll(sums, imputation, byPopulation.populations(), byPopulation.population());
        } else if (imputation instanceof Imputation.ByHeadcount byHeadcount) {
            long employments = opening.at(imputation.reference()).employments();
            addAll(sums, imputation, byHeadcount.employments(), employments);
        }
        return sums.sorted();
    }

    private void addAll(KeyedSums sums, Imputation imputation, Map<UnitId, Long> numbers, long ofReference) {
        numbers.forEach((member, number) -> add(sums, imputation, member, 0, number, ofReference));
    }

    /**
     * Gives a member the part of the reference's staff from one fraction to another. Of several members one after another
     * the whole is then exact, as where one's part ends the next one's begins.
     */
    private void add(KeyedSums sums, Imputation imputation, UnitId member, long before, long after, long parts) {
        SortedSums cohorts = opening.inBillionths();
        int unit = tree.indexOf(member);
        int from = tree.indexOf(imputation.reference());
        for (ResolvedRole role : opening.organisation().roles()) {
            long end = Key.of(role.index(), tree.subtreeEnd(from), 0);
            KeyedSums ofRole = new KeyedSums(FIELDS);
            for (int i = cohorts.from(Key.of(role.index(), from, 0)); i < cohorts.size() && cohorts.key(i) < end; i++) {
                long key = Key.of(role.index(), unit, Key.cohort(cohorts.key(i)));
                for (int field = 0; field < FIELDS; field++) {
                    ofRole.add(key, field, cohorts.value(i, field));
                }
            }
            SortedSums whole = ofRole.sorted();
            for (int i = 0; i < whole.size(); i++) {
                for (int field = 0; field < FIELDS; field++) {
                    long amount = whole.value(i, field);
                    sums.add(
                            whole.key(i),
                            field,
                            Rounding.part(amount, after, parts) - Rounding.part(amount, before, parts));
                }
            }
        }
    }
}
