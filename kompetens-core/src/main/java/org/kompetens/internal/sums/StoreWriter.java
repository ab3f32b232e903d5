package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.kompetens.internal.Preference;
import org.kompetens.internal.people.Assessments;
import org.kompetens.internal.people.Columns;

/**
 * Packs persons, one at a time, in the order in which they come. {@link StoreColumns} then sorts what several writers,
 * one on each thread, have packed. For one thread.
 */
public final class StoreWriter {

    private static final int FIRST_CAPACITY = 1 << 10;

    /**
     * A person with up to 2 to the power of this assessments is sorted without objects: the position of an assessment
     * stands in the low bits of its sort key.
     */
    private static final int POSITION_BITS = 7;

    int persons;
    int[] employmentEnds = new int[FIRST_CAPACITY];
    int[] assessmentEnds = new int[FIRST_CAPACITY];

    int employments;
    int[] units = new int[FIRST_CAPACITY];
    int[] roles = new int[FIRST_CAPACITY];
    char[] ftes = new char[FIRST_CAPACITY];
    char[] from = new char[FIRST_CAPACITY];
    char[] until = new char[FIRST_CAPACITY];

    int assessments;
    long[] packed = new long[FIRST_CAPACITY];

    final DateCodes codes = new DateCodes();

    /** Persons with exemptions, or of whose records assessments are left out: not packed. */
    final Columns unpacked = new Columns();

    private long[] order = new long[1 << POSITION_BITS];

    /**
     * Adds a person.
     *
     * @throws IllegalStateException if there are more different dates, or more assessments, than a store can hold
     */
    public void add(Columns columns, int person) {
        boolean isRare = columns.hasExemptions(person) || columns.leftOut(person) > 0;
        if (isRare && columns.firstEmployment(person) < columns.endOfEmployments(person)) {
            unpacked.add(columns, person);
            return;
        }
        if (persons == employmentEnds.length) {
            int capacity = StoreColumns.larger(persons);
            employmentEnds = Arrays.copyOf(employmentEnds, capacity);
            assessmentEnds = Arrays.copyOf(assessmentEnds, capacity);
        }
        for (int i = columns.firstEmployment(person); i < columns.endOfEmployments(person); i++) {
            addEmployment(columns, i);
        }
        Assessments of = columns.assessments();
        int first = of.firstAssessment(person);
        int size = of.endOfAssessments(person) - first;
        if (size <= 1 << POSITION_BITS) {
            for (int i = 0; i < size; i++) {
                order[i] = sortKey(of, first + i) | i;
            }
            Arrays.sort(order, 0, size);
            for (int i = 0; i < size; i++) {
                addAssessment(of, first + (int) (order[i] & ((1 << POSITION_BITS) - 1)));
            }
        } else {
            IntStream.range(first, first + size)
                    .boxed()
                    .sorted(Comparator.comparingLong(i -> sortKey(of, i)))
                    .forEach(i -> addAssessment(of, i));
        }
        employmentEnds[persons] = employments;
        assessmentEnds[persons] = assessments;
        persons++;
    }

    /**
     * What assessments are sorted by: the competence, then as the policy "latest" prefers them, by date, source and
     * lower rank.
     */
    private static long sortKey(Assessments all, int assessment) {
        long latest = Preference.latest(all.date(assessment), all.source(assessment), all.rank(assessment));
        long unsigned = latest + (1L << (Preference.LATEST_BITS - 1));
        return (((long) all.competence(assessment) << Preference.LATEST_BITS) | unsigned) << POSITION_BITS;
    }

    private void addEmployment(Columns columns, int employment) {
        if (employments == units.length) {
            int capacity = StoreColumns.larger(employments);
            units = Arrays.copyOf(units, capacity);
            roles = Arrays.copyOf(roles, capacity);
            ftes = Arrays.copyOf(ftes, capacity);
            from = Arrays.copyOf(from, capacity);
            until = Arrays.copyOf(until, capacity);
        }
        units[employments] = columns.unit(employment);
        roles[employments] = columns.role(employment);
        ftes[employments] = (char) columns.fte(employment);
        from[employments] = codes.code(columns.from(employment));
        until[employments] = codes.code(columns.until(employment));
        employments++;
    }

    private void addAssessment(Assessments all, int assessment) {
        if (assessments == packed.length) {
            packed = Arrays.copyOf(packed, StoreColumns.larger(assessments));
        }
        packed[assessments] = PackedAssessment.of(
                all.competence(assessment),
                all.source(assessment),
                all.rankCode(assessment),
                codes.code(all.date(assessment)),
                codes.code(all.expiry(assessment)));
        assessments++;
    }

    int firstEmployment(int person) {
        return person == 0 ? 0 : employmentEnds[person - 1];
    }

    int firstAssessment(int person) {
        return person == 0 ? 0 : assessmentEnds[person - 1];
    }
}
