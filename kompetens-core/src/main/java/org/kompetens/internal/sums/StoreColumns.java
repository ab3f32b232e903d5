package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.internal.people.AssessmentColumns;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.UnitTree;

/**
 * Persons packed for repeated analysis: 8 bytes an assessment, 10 an employment, 4 a person. Immutable.
 *
 * <p>Employments are sorted by unit, then by role; those of one unit and role are a <em>group</em>. So all employments
 * of a unit are next to one another in memory. Persons are numbered in the order in which their first employment comes.
 * The assessments of a person are sorted by competence, and those of one competence so that the last valid one is the
 * latest. A date is a <em>code</em>, a number of 16 bits; codes compare as the dates do.
 */
public final class StoreColumns implements AssessmentColumns {

    private static final int MOST = Integer.MAX_VALUE - 8;

    /** The date of each code, as {@link Days} numbers dates. The first and the last stand for "no date". */
    final int[] days;

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

    /**
     * The persons with several employments; and for each of these where their employments begin in the two columns
     * below.
     */
    final int[] several;

    final int[] severalStarts;
    final int[] severalEmployments;
    final int[] severalGroups;

    /** Those who have exemptions, not packed. */
    final Columns exempting = new Columns();

    /**
     * Puts together what some writers took. They are not to be used any more.
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
        this.days = allDays(writers);
        for (StoreWriter writer : writers) {
            for (int person = 0; person < writer.exempting.persons(); person++) {
                exempting.add(writer.exempting, person);
            }
        }
        int employments =
                checkSize(writers.stream().mapToLong(one -> one.employments).sum());
        int persons = checkSize(writers.stream().mapToLong(one -> one.persons).sum());
        Sorting sorting = new Sorting(tree.size(), roles, writers, employments);

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

        char[][] recoded = writers.stream().map(this::recoding).toArray(char[][]::new);
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

        this.several = IntStream.range(0, known)
                .filter(person -> employmentsOf[person] > 1)
                .toArray();
        this.severalStarts = new int[several.length + 1];
        int[] positions = new int[persons];
        for (int i = 0; i < several.length; i++) {
            severalStarts[i + 1] = severalStarts[i] + employmentsOf[several[i]];
            positions[several[i]] = severalStarts[i];
        }
        this.severalEmployments = new int[severalStarts[several.length]];
        this.severalGroups = new int[severalStarts[several.length]];
        for (int of = 0; of < groupRoles.length; of++) {
            for (int i = groupStarts[of]; i < groupStarts[of + 1]; i++) {
                int person = personOfEmployment[i];
                if (employmentsOf[person] > 1) {
                    severalGroups[positions[person]] = of;
                    severalEmployments[positions[person]++] = i;
                }
            }
        }
    }

    private static int[] allDays(List<StoreWriter> writers) {
        int[] days = IntStream.concat(
                        IntStream.of(Days.ALWAYS, Days.NEVER),
                        writers.stream().flatMapToInt(writer -> Arrays.stream(writer.codes.days())))
                .sorted()
                .distinct()
                .toArray();
        if (days.length > DateCodes.MOST) {
            throw new IllegalStateException("a store holds at most " + DateCodes.MOST + " different dates");
        }
        return days;
    }

    private char[] recoding(StoreWriter writer) {
        int[] old = writer.codes.days();
        char[] recoded = new char[old.length];
        for (int code = 0; code < old.length; code++) {
            recoded[code] = (char) Arrays.binarySearch(days, old[code]);
        }
        return recoded;
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

    /** The code of a date, or of the last one before it: codes up to this are of dates up to that. */
    int lastCode(int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }

    /** How many assessments there are. */
    public long assessments() {
        return assessmentStarts[assessmentStarts.length - 1] + exempting.assessments().size();
    }

    /** How many bytes all columns take. */
    public long bytes() {
        long ints = 0;
        for (int[] column : new int[][] {
            days,
            groupStarts,
            groupRoles,
            groupUnits,
            unitGroups,
            personOfEmployment,
            assessmentStarts,
            several,
            severalStarts,
            severalEmployments,
            severalGroups
        }) {
            ints += column.length;
        }
        long chars = 0;
        for (char[] column : new char[][] {ftes, from, until}) {
            chars += column.length;
        }
        return ints * Integer.BYTES
                + chars * Character.BYTES
                + (long) assessments.length * Long.BYTES
                + exempting.bytes();
    }

    /** The employments of all writers by unit, then role, in linear time: first sorted by role, then by unit. */
    private static final class Sorting {

        private final int[] firstEmployments;
        private final int[] firstPersons;
        private final int[] persons;
        private final int[] order;
        private final int groups;

        Sorting(int units, int roles, List<StoreWriter> writers, int size) {
            this.firstEmployments = new int[writers.size() + 1];
            this.firstPersons = new int[writers.size() + 1];
            this.persons = new int[size];
            int[] unitOf = new int[size];
            int[] roleOf = new int[size];
            for (int i = 0; i < writers.size(); i++) {
                StoreWriter writer = writers.get(i);
                int at = firstEmployments[i];
                System.arraycopy(writer.units, 0, unitOf, at, writer.employments);
                System.arraycopy(writer.roles, 0, roleOf, at, writer.employments);
                for (int person = 0; person < writer.persons; person++) {
                    Arrays.fill(
                            persons,
                            at + writer.firstEmployment(person),
                            at + writer.employmentEnds[person],
                            firstPersons[i] + person);
                }
                firstEmployments[i + 1] = at + writer.employments;
                firstPersons[i + 1] = firstPersons[i] + writer.persons;
            }
            int[] asTheyCame = new int[size];
            Arrays.setAll(asTheyCame, i -> i);
            this.order = sorted(sorted(asTheyCame, roleOf, roles), unitOf, units);
            int different = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || unitOf[order[i]] != unitOf[order[i - 1]] || roleOf[order[i]] != roleOf[order[i - 1]]) {
                    different++;
                }
            }
            this.groups = different;
        }

        /** Sorts without changing the order of those with one value. */
        private static int[] sorted(int[] order, int[] values, int bound) {
            int[] next = new int[bound + 1];
            for (int value : values) {
                next[value + 1]++;
            }
            for (int i = 0; i < bound; i++) {
                next[i + 1] += next[i];
            }
            int[] sorted = new int[order.length];
            for (int i : order) {
                sorted[next[values[i]]++] = i;
            }
            return sorted;
        }

        int groups() {
            return groups;
        }

        int writer(int i) {
            int found = Arrays.binarySearch(firstEmployments, order[i]);
            // Writers without employments begin at the same position as the next one: the last of those is meant.
            int writer = found >= 0 ? found : -found - 2;
            while (firstEmployments[writer + 1] <= order[i]) {
                writer++;
            }
            return writer;
        }

        int employment(int i) {
            return order[i] - firstEmployments[writer(i)];
        }

        int person(int i) {
            return persons[order[i]];
        }

        int firstPerson(int writer) {
            return firstPersons[writer];
        }
    }
}
