package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final StaffLayer observed;
    private final UnitTree tree;

    private ImputedStaff(Opening opening) {
        this.opening = opening;
        this.tree = opening.organisation().tree();
        this.observed = opening.inBillionths();
    }

    /** The staff by each assumption; nothing is wrong with them. */
    static List<StaffLayer> of(Opening opening, List<Imputation> imputations) {
        ImputedStaff staff = new ImputedStaff(opening);
        return imputations.stream().map(staff::layer).toList();
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

    /** What is made of the reference's staff, piece by piece. */
    private static final class Sums {

        private final KeyedSums cohorts = new KeyedSums(FIELDS);
        private final CourseSums courses = new CourseSums();
    }

    private StaffLayer layer(Imputation imputation) {
        Sums sums = new Sums();
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
        return new StaffLayer(sums.cohorts.sorted(), sums.courses);
    }

    private void addAll(Sums sums, Imputation imputation, Map<UnitId, Long> numbers, long ofReference) {
        numbers.forEach((member, number) -> add(sums, imputation, member, 0, number, ofReference));
    }

    /**
     * Gives a member the part of the reference's staff from one fraction to another. Of several members one after another
     * the whole is then exact, as where one's part ends the next one's begins.
     */
    private void add(Sums sums, Imputation imputation, UnitId member, long before, long after, long parts) {
        int unit = tree.indexOf(member);
        int from = tree.indexOf(imputation.reference());
        Sums whole = new Sums();
        SortedSums cohorts = observed.cohorts();
        for (ResolvedRole role : opening.organisation().roles()) {
            long end = Key.of(role.index(), tree.subtreeEnd(from), 0);
            for (int i = cohorts.from(Key.of(role.index(), from, 0)); i < cohorts.size() && cohorts.key(i) < end; i++) {
                long key = Key.of(role.index(), unit, Key.cohort(cohorts.key(i)));
                for (int field = 0; field < FIELDS; field++) {
                    whole.cohorts.add(key, field, cohorts.value(i, field));
                }
            }
        }
        observed.courses().forEach((key, course, heads, fte) -> {
            if (isWithin(Key.unit(key), from)) {
                long there = Key.of(Key.role(key), unit, Key.cohort(key));
                addCourse(whole, there, inMember(course, from, unit), heads, fte);
            }
        });
        SortedSums all = whole.cohorts.sorted();
        for (int i = 0; i < all.size(); i++) {
            for (int field = 0; field < FIELDS; field++) {
                sums.cohorts.add(all.key(i), field, part(all.value(i, field), before, after, parts));
            }
        }
        whole.courses.forEach((key, course, heads, fte) ->
                sums.courses.add(key, course, part(heads, before, after, parts), part(fte, before, after, parts)));
    }

    private static long part(long amount, long before, long after, long parts) {
        return Rounding.part(amount, after, parts) - Rounding.part(amount, before, parts);
    }

    private boolean isWithin(int unit, int top) {
        return unit >= top && unit < tree.subtreeEnd(top);
    }

    private static void addCourse(Sums whole, long key, Optional<KnownCourse> course, long heads, long fte) {
        if (course.isPresent()) {
            whole.courses.add(key, course.get(), heads, fte);
        } else {
            whole.cohorts.add(key, OpeningSums.HEADS, heads);
            whole.cohorts.add(key, OpeningSums.FTE, fte);
        }
    }

    /**
     * A course of somebody at the reference as that of somebody at a member, all in the member's own unit. Where somebody
     * moves away from the reference nothing is known but that they leave, on a date that is that of their cohort.
     */
    private Optional<KnownCourse> inMember(KnownCourse course, int reference, int member) {
        List<KnownCourse.Step> steps = new ArrayList<>();
        for (KnownCourse.Step step : course.steps()) {
            Optional<KnownCourse.Move> move = step.move();
            if (move.isPresent()) {
                long there = move.get().place() << Cohort.BITS;
                if (!isWithin(Key.unit(there), reference)) {
                    break;
                }
                long place = Key.place(Key.of(Key.role(there), member, 0));
                move = Optional.of(new KnownCourse.Move(place, move.get().cohort()));
            }
            steps.add(new KnownCourse.Step(step.year(), move, step.fte()));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new KnownCourse(course.fte(), steps));
    }
}
