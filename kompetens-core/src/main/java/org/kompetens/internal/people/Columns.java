package org.kompetens.internal.people;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The employments, absences and assessments of one person after another, as columns of numbers. Dates are as
 * {@link Days} has them.
 */
public final class Columns implements AssessmentColumns {

    private static final int FIRST_CAPACITY = 32;

    private int persons;
    private int[] employmentEnds = new int[FIRST_CAPACITY];
    private int[] assessmentEnds = new int[FIRST_CAPACITY];

    private int employments;
    private int[] units = new int[FIRST_CAPACITY];
    private int[] roles = new int[FIRST_CAPACITY];
    private int[] ftes = new int[FIRST_CAPACITY];
    private int[] from = new int[FIRST_CAPACITY];
    private int[] until = new int[FIRST_CAPACITY];

    /** Absences in the order of the employments they are of; whoever has none takes no room here. */
    private int absences;

    private int[] absentFrom = new int[FIRST_CAPACITY];
    private int[] absentUntil = new int[FIRST_CAPACITY];
    private int[] absentEmployments = new int[FIRST_CAPACITY];

    /** Exemptions in the order of the persons they are of; whoever has none takes no room here. */
    private int exemptions;

    private int[] exemptPersons = new int[FIRST_CAPACITY];
    private int[] exemptCompetences = new int[FIRST_CAPACITY];
    private int[] exemptFrom = new int[FIRST_CAPACITY];
    private int[] exemptUntil = new int[FIRST_CAPACITY];

    private int assessments;
    private int[] competences = new int[FIRST_CAPACITY];
    private byte[] rankCodes = new byte[FIRST_CAPACITY];
    private byte[] sources = new byte[FIRST_CAPACITY];
    private int[] dates = new int[FIRST_CAPACITY];
    private int[] expiries = new int[FIRST_CAPACITY];

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

    /** Adds a period in which the employment last added is not filled. */
    public void addAbsence(int begin, int end) {
        if (absences == absentEmployments.length) {
            absentEmployments = Arrays.copyOf(absentEmployments, absences * 2);
            absentFrom = Arrays.copyOf(absentFrom, absences * 2);
            absentUntil = Arrays.copyOf(absentUntil, absences * 2);
        }
        absentEmployments[absences] = employments - 1;
        absentFrom[absences] = begin;
        absentUntil[absences] = end;
        absences++;
    }

    /** Adds a period in which a competence is not required of the person being added. */
    public void addExemption(int competence, int begin, int end) {
        if (exemptions == exemptPersons.length) {
            int capacity = exemptions * 2;
            exemptPersons = Arrays.copyOf(exemptPersons, capacity);
            exemptCompetences = Arrays.copyOf(exemptCompetences, capacity);
            exemptFrom = Arrays.copyOf(exemptFrom, capacity);
            exemptUntil = Arrays.copyOf(exemptUntil, capacity);
        }
        exemptPersons[exemptions] = persons;
        exemptCompetences[exemptions] = competence;
        exemptFrom[exemptions] = begin;
        exemptUntil[exemptions] = end;
        exemptions++;
    }

    /** Adds a person of other columns. */
    public void add(Columns other, int person) {
        for (int i = other.firstEmployment(person); i < other.endOfEmployments(person); i++) {
            addEmployment(other.roles[i], other.units[i], other.ftes[i], other.from[i], other.until[i]);
            for (int j = other.firstAbsence(i); j < other.absences && other.absentEmployments[j] == i; j++) {
                addAbsence(other.absentFrom[j], other.absentUntil[j]);
            }
        }
        for (int i = other.firstAssessment(person); i < other.endOfAssessments(person); i++) {
            addAssessment(
                    other.competences[i], other.rankCodes[i], other.sources[i], other.dates[i], other.expiries[i]);
        }
        for (int i = other.firstExemption(person); i < other.exemptions && other.exemptPersons[i] == person; i++) {
            addExemption(other.exemptCompetences[i], other.exemptFrom[i], other.exemptUntil[i]);
        }
        closePerson(Days.NEVER);
    }

    /** Adds an assessment of the person being added. */
    public void addAssessment(int competence, int rankCode, int source, int date, int expiry) {
        if (assessments == competences.length) {
            int capacity = assessments * 2;
            competences = Arrays.copyOf(competences, capacity);
            rankCodes = Arrays.copyOf(rankCodes, capacity);
            sources = Arrays.copyOf(sources, capacity);
            dates = Arrays.copyOf(dates, capacity);
            expiries = Arrays.copyOf(expiries, capacity);
        }
        competences[assessments] = competence;
        rankCodes[assessments] = (byte) rankCode;
        sources[assessments] = (byte) source;
        dates[assessments] = date;
        expiries[assessments] = expiry;
        assessments++;
    }

    /** Completes the person being added. Their employments end with their exit at the latest. */
    public void closePerson(int exit) {
        if (persons == employmentEnds.length) {
            employmentEnds = Arrays.copyOf(employmentEnds, persons * 2);
            assessmentEnds = Arrays.copyOf(assessmentEnds, persons * 2);
        }
        for (int i = firstEmployment(persons); i < employments; i++) {
            until[i] = Math.min(until[i], exit);
        }
        employmentEnds[persons] = employments;
        assessmentEnds[persons] = assessments;
        persons++;
    }

    /** Forgets what was added of the person being added. */
    public void abandonPerson() {
        employments = firstEmployment(persons);
        assessments = firstAssessment(persons);
        while (absences > 0 && absentEmployments[absences - 1] >= employments) {
            absences--;
        }
        while (exemptions > 0 && exemptPersons[exemptions - 1] >= persons) {
            exemptions--;
        }
    }

    /** Forgets everybody. */
    public void clear() {
        persons = 0;
        employments = 0;
        absences = 0;
        exemptions = 0;
        assessments = 0;
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

    @Override
    public int firstAssessment(int person) {
        return person == 0 ? 0 : assessmentEnds[person - 1];
    }

    @Override
    public int endOfAssessments(int person) {
        return assessmentEnds[person];
    }

    /** How many employments the person being added has. */
    public int openEmployments() {
        return employments - firstEmployment(persons);
    }

    /** How many assessments the person who is next to be closed has. */
    int openAssessments() {
        return assessments - firstAssessment(persons);
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

    public boolean isActive(int employment, int asOf) {
        return from[employment] <= asOf && asOf < until[employment];
    }

    /** Whether an employment is not filled at a date. */
    public boolean isAbsent(int employment, int asOf) {
        for (int i = firstAbsence(employment); i < absences && absentEmployments[i] == employment; i++) {
            if (absentFrom[i] <= asOf && asOf < absentUntil[i]) {
                return true;
            }
        }
        return false;
    }

    /** The first absence of an employment, or where it would stand. */
    private int firstAbsence(int employment) {
        return first(absentEmployments, absences, employment);
    }

    /** The first of some ascending numbers that is not below one. */
    private static int first(int[] ascending, int size, int from) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a person is exempt from anything, at whatever time. */
    public boolean hasExemptions(int person) {
        int first = firstExemption(person);
        return first < exemptions && exemptPersons[first] == person;
    }

    /** From what a person is exempt at a date, by the indexes of competences; in place of what stood there before. */
    public void readExempt(int person, int asOf, BitSet exempt) {
        exempt.clear();
        for (int i = firstExemption(person); i < exemptions && exemptPersons[i] == person; i++) {
            if (exemptFrom[i] <= asOf && asOf < exemptUntil[i]) {
                exempt.set(exemptCompetences[i]);
            }
        }
    }

    private int firstExemption(int person) {
        return first(exemptPersons, exemptions, person);
    }

    /** How many assessments there are. */
    public long assessments() {
        return assessments;
    }

    /** How many bytes all that was added takes. */
    public long bytes() {
        return (2L * persons + 5L * employments + 3L * absences + 4L * exemptions + 3L * assessments) * Integer.BYTES
                + 2L * assessments;
    }

    @Override
    public int competence(int assessment) {
        return competences[assessment];
    }

    @Override
    public int rankCode(int assessment) {
        return rankCodes[assessment] & ((1 << Byte.SIZE) - 1);
    }

    public int rank(int assessment) {
        return RankCode.rank(rankCodes[assessment]);
    }

    /**
     * Puts assessments into other places among those that are like them in competence, date, source and rank.
     *
     * @param first what the positions are counted from
     * @param to where each comes to stand
     * @param from where it stood
     */
    public void rearrange(int first, Integer[] to, Integer[] from) {
        byte[] oldRankCodes = Arrays.copyOfRange(rankCodes, first, first + from.length);
        int[] oldExpiries = Arrays.copyOfRange(expiries, first, first + from.length);
        for (int i = 0; i < to.length; i++) {
            rankCodes[first + to[i]] = oldRankCodes[from[i]];
            expiries[first + to[i]] = oldExpiries[from[i]];
        }
    }

    @Override
    public int source(int assessment) {
        return sources[assessment];
    }

    @Override
    public int date(int assessment) {
        return dates[assessment];
    }

    @Override
    public int expiry(int assessment) {
        return expiries[assessment];
    }
}
