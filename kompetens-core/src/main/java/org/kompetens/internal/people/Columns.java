package org.kompetens.internal.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.kompetens.organisation.Absence;

/**
 * One person after another as columns of numbers: employments with their absences, assessments, exemptions. Dates are
 * as {@link Days} has them.
 */
public final class Columns {

    private static final int FIRST_CAPACITY = 32;

    private int persons;
    private int[] employmentEnds = new int[FIRST_CAPACITY];

    private int employments;
    private int[] units = new int[FIRST_CAPACITY];
    private int[] roles = new int[FIRST_CAPACITY];
    private int[] ftes = new int[FIRST_CAPACITY];
    private int[] from = new int[FIRST_CAPACITY];
    private int[] until = new int[FIRST_CAPACITY];

    /** By employment; each is of an extent. */
    private final PeriodColumns absences = new PeriodColumns();

    /** By person; each is about a competence. */
    private final PeriodColumns exemptions = new PeriodColumns();

    private final Assessments assessments = new Assessments();

    /** By person: how many assessments are left out of the record, of the few of whom any are. */
    private final SparseColumn leftOut = new SparseColumn();

    /** Adds an employment of the person being added, who is complete when {@linkplain #closePerson closed}. */
    public void addEmployment(int role, int unit, int fte, int begin, int end) {
        if (employments == units.length) {
            int capacity = employments * 2;
            units = Arrays.copyOf(units, capacity);
            roles = Arrays.copyOf(roles, capacity);
            ftes = Arrays.copyOf(ftes, capacity);
            from = Arrays.copyOf(from, capacity);
            until = Arrays.copyOf(until, capacity);
        }
        roles[employments] = role;
        units[employments] = unit;
        ftes[employments] = fte;
        from[employments] = begin;
        until[employments] = end;
        employments++;
    }

    /** Adds a period in which so many ten-thousandths of the employment last added are not filled. */
    public void addAbsence(int begin, int end, int extent) {
        absences.add(employments - 1, extent, begin, end);
    }

    /** Adds a period in which a competence is not required of the person being added. */
    public void addExemption(int competence, int begin, int end) {
        exemptions.add(persons, competence, begin, end);
    }

    /** Adds an assessment of the person being added. */
    public void addAssessment(int competence, int rankCode, int source, int date, int expiry) {
        assessments.add(competence, rankCode, source, date, expiry);
    }

    /** Notes how many assessments are left out of the record of the person being added. */
    void leaveOut(int number) {
        leftOut.add(persons, number);
    }

    /** Adds a person of other columns. */
    public void add(Columns other, int person) {
        for (int i = other.firstEmployment(person); i < other.endOfEmployments(person); i++) {
            addEmployment(other.roles[i], other.units[i], other.ftes[i], other.from[i], other.until[i]);
            absences.addAll(other.absences, i, employments - 1);
        }
        assessments.addAll(other.assessments, person);
        exemptions.addAll(other.exemptions, person, persons);
        if (other.leftOut(person) > 0) {
            leaveOut(other.leftOut(person));
        }
        closePerson(Days.NEVER);
    }

    /** Completes the person being added. Their employments end with their exit at the latest. */
    public void closePerson(int exit) {
        if (persons == employmentEnds.length) {
            employmentEnds = Arrays.copyOf(employmentEnds, persons * 2);
        }
        for (int i = firstEmployment(persons); i < employments; i++) {
            until[i] = Math.min(until[i], exit);
        }
        employmentEnds[persons] = employments;
        assessments.closePerson();
        persons++;
    }

    /** Forgets what was added of the person being added. */
    public void abandonPerson() {
        employments = firstEmployment(persons);
        absences.forgetFrom(employments);
        exemptions.forgetFrom(persons);
        leftOut.forgetFrom(persons);
        assessments.abandonPerson();
    }

    /** Forgets everybody. */
    public void clear() {
        persons = 0;
        employments = 0;
        absences.forgetFrom(0);
        exemptions.forgetFrom(0);
        leftOut.forgetFrom(0);
        assessments.clear();
    }

    /** How many persons there are. */
    public int persons() {
        return persons;
    }

    public int firstEmployment(int person) {
        return person == 0 ? 0 : employmentEnds[person - 1];
    }

    public int endOfEmployments(int person) {
        return employmentEnds[person];
    }

    /** How many employments the person being added has. */
    public int openEmployments() {
        return employments - firstEmployment(persons);
    }

    /** The first employment of the person being added. */
    public int firstOpenEmployment() {
        return firstEmployment(persons);
    }

    public int unit(int employment) {
        return units[employment];
    }

    public int role(int employment) {
        return roles[employment];
    }

    public int fte(int employment) {
        return ftes[employment];
    }

    public int from(int employment) {
        return from[employment];
    }

    public int until(int employment) {
        return until[employment];
    }

    /** The employments of a person that are active at a date. */
    public IntStream active(int person, int asOf) {
        return IntStream.range(firstEmployment(person), endOfEmployments(person))
                .filter(employment -> isActive(employment, asOf));
    }

    public boolean isActive(int employment, int asOf) {
        return from[employment] <= asOf && asOf < until[employment];
    }

    /** How many ten-thousandths of an employment are not filled at a date. */
    public int absentExtent(int employment, int asOf) {
        return (int) Math.min(Absence.WHOLE, absences.sumOn(asOf, employment));
    }

    /** Whether a person is exempt from anything, at whatever time. */
    public boolean hasExemptions(int person) {
        return exemptions.hasAny(person);
    }

    /** From what a person is exempt at a date, by the indexes of competences; in place of what stood there before. */
    public void readExempt(int person, int asOf, BitSet exempt) {
        exempt.clear();
        exemptions.forEachOn(asOf, person, exempt::set);
    }

    /** How many assessments are left out of a person's record, as they are wrong in themselves. */
    public int leftOut(int person) {
        return leftOut.of(person);
    }

    /** Everybody's assessments. */
    public Assessments assessments() {
        return assessments;
    }

    /** How many bytes all that was added takes. */
    public long bytes() {
        return (2L * persons + 5L * employments) * Integer.BYTES
                + (long) PeriodColumns.BYTES * (absences.size() + exemptions.size())
                + (long) SparseColumn.BYTES * leftOut.size()
                + (long) Assessments.BYTES * assessments.size();
    }
}
