package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import org.kompetens.internal.people.AssessmentColumns;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.UnitTree;

/**
 * Persons packed for repeated analysis: 8 bytes an assessment, 10 an employment, 4 a person. Immutable.
 *
 * <p>Employments are sorted by unit, then by role; those of one unit and role are a <em>group</em>. So all employments
 * of a unit are next to one another in memory. Persons are numbered in the order in which their first employment comes.
 * The assessments of a person are sorted by competence, and those of one competence so that the last valid one is the
 * latest. Dates are the codes of {@link StoreDates}.
 */
public final class StoreColumns implements AssessmentColumns {

    private static final int MOST = Integer.MAX_VALUE - 8;

    final StoreDates dates;

    /** For each group the position of its first employment; and where the last group ends. */
    final int[] groupStarts;

    final int[] groupRoles;
    final int[] groupUnits;

    /** For each unit the position of its first group; and where the groups of the last unit end. */
    final int[] unitGroups;

    final int[] personOfEmployment;
    final char[] ftes;
    final char[] from;
    final char[] until;

    final int[] assessmentStarts;
    final long[] assessments;

    /** The persons with several employments. */
    final StoreSeveral several;

    /** Persons with exemptions, or of whose records assessments are left out: not packed. */
    final Columns unpacked = new Columns();

    /**
     * Combines what several writers packed; they must not be used afterwards.
     *
     * @param tree the units
     * @param roles how many roles there are
     * @throws IllegalStateException if there are more different dates, or more assessments, than a store can hold
     */
    public static StoreColumns of(UnitTree tree, int roles, List<StoreWriter> writers) {
        return new StoreColumns(tree, roles, writers);
    }

    /** The capacity to grow to when an array of this size is full. */
    static int larger(int size) {
        checkSize(size + 1L);
        return (int) Math.min(MOST, size + (long) (size >> 1) + 1);
    }

    static int checkSize(long size) {
        if (size > MOST) {
            throw new IllegalStateException("a store holds at most " + MOST + " employees, employments or assessments");
        }
        return (int) size;
    }

    private StoreColumns(UnitTree tree, int roles, List<StoreWriter> writers) {
        this.dates = new StoreDates(writers);
        for (StoreWriter writer : writers) {
            for (int person = 0; person < writer.unpacked.persons(); person++) {
                unpacked.add(writer.unpacked, person);
            }
        }
        int employments =
                checkSize(writers.stream().mapToLong(one -> one.employments).sum());
        int persons = checkSize(writers.stream().mapToLong(one -> one.persons).sum());
        StoreOrder sorting = new StoreOrder(tree.size(), roles, writers, employments);

        this.unitGroups = new int[tree.size() + 1];
        this.groupStarts = new int[sorting.groups() + 1];
        this.groupRoles = new int[sorting.groups()];
        this.groupUnits = new int[sorting.groups()];
        this.personOfEmployment = new int[employments];
        this.ftes = new char[employments];
        this.from = new char[employments];
        this.until = new char[employments];
        this.assessmentStarts = new int[persons + 1];
        this.assessments = new long
                [checkSize(writers.stream().mapToLong(one -> one.assessments).sum())];

        char[][] recoded = writers.stream().map(dates::recoding).toArray(char[][]::new);
        int[] newNumbers = new int[persons];
        Arrays.fill(newNumbers, -1);
        int[] employmentsOf = new int[persons];
        int known = 0;
        int group = -1;
        for (int i = 0; i < employments; i++) {
            int source = sorting.writer(i);
            StoreWriter writer = writers.get(source);
            int employment = sorting.employment(i);
            if (group < 0
                    || groupUnits[group] != writer.units[employment]
                    || groupRoles[group] != writer.roles[employment]) {
                group++;
                groupStarts[group] = i;
                groupUnits[group] = writer.units[employment];
                groupRoles[group] = writer.roles[employment];
                unitGroups[groupUnits[group] + 1]++;
            }
            int oldNumber = sorting.person(i);
            if (newNumbers[oldNumber] < 0) {
                newNumbers[oldNumber] = known;
                copyAssessments(writer, oldNumber - sorting.firstPerson(source), known, recoded[source]);
                known++;
            }
            int person = newNumbers[oldNumber];
            employmentsOf[person]++;
            personOfEmployment[i] = person;
            ftes[i] = writer.ftes[employment];
            from[i] = recoded[source][writer.from[employment]];
            until[i] = recoded[source][writer.until[employment]];
        }
        groupStarts[groupRoles.length] = employments;
        for (int unit = 0; unit < tree.size(); unit++) {
            unitGroups[unit + 1] += unitGroups[unit];
        }
        // Somebody without any employment belongs to no unit, so their assessments are in no figure and are not kept.
        Arrays.fill(assessmentStarts, known, persons + 1, assessmentStarts[known]);

        this.several = new StoreSeveral(employmentsOf, known, groupStarts, personOfEmployment);
    }

    private void copyAssessments(StoreWriter writer, int from, int to, char[] recoded) {
        int first = writer.firstAssessment(from);
        int size = writer.assessmentEnds[from] - first;
        int at = assessmentStarts[to];
        for (int i = 0; i < size; i++) {
            assessments[at + i] = PackedAssessment.recoded(writer.packed[first + i], recoded);
        }
        assessmentStarts[to + 1] = at + size;
    }

    @Override
    public int firstAssessment(int person) {
        return assessmentStarts[person];
    }

    @Override
    public int endOfAssessments(int person) {
        return assessmentStarts[person + 1];
    }

    @Override
    public int competence(int assessment) {
        return PackedAssessment.competence(assessments[assessment]);
    }

    @Override
    public int rankCode(int assessment) {
        return PackedAssessment.rankCode(assessments[assessment]);
    }

    @Override
    public int source(int assessment) {
        return PackedAssessment.source(assessments[assessment]);
    }

    @Override
    public int date(int assessment) {
        return PackedAssessment.date(assessments[assessment]);
    }

    @Override
    public int expiry(int assessment) {
        return PackedAssessment.expiry(assessments[assessment]);
    }

    /** How many assessments there are. */
    public long assessments() {
        return (long) assessmentStarts[assessmentStarts.length - 1]
                + unpacked.assessments().size();
    }

    /** How many bytes all columns take. */
    public long bytes() {
        long ints = several.ints() + dates.size();
        for (int[] column :
                new int[][] {groupStarts, groupRoles, groupUnits, unitGroups, personOfEmployment, assessmentStarts}) {
            ints += column.length;
        }
        long chars = 0;
        for (char[] column : new char[][] {ftes, from, until}) {
            chars += column.length;
        }
        return ints * Integer.BYTES
                + chars * Character.BYTES
                + (long) assessments.length * Long.BYTES
                + unpacked.bytes();
    }
}
