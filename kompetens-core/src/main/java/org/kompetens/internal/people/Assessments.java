package org.kompetens.internal.people;

import java.util.Arrays;

/** The assessments of one person after another, to be added to. Dates are as {@link Days} has them. */
public final class Assessments implements AssessmentColumns {

    /** How many bytes an assessment takes. */
    static final int BYTES = 3 * Integer.BYTES + 2 * Byte.BYTES;

    private static final int FIRST_CAPACITY = 32;

    private int persons;
    private int[] personEnds = new int[FIRST_CAPACITY];

    private int size;
    private int[] competences = new int[FIRST_CAPACITY];
    private byte[] rankCodes = new byte[FIRST_CAPACITY];
    private byte[] sources = new byte[FIRST_CAPACITY];
    private int[] dates = new int[FIRST_CAPACITY];
    private int[] expiries = new int[FIRST_CAPACITY];

    /** Adds an assessment of the person being added. */
    void add(int competence, int rankCode, int source, int date, int expiry) {
        if (size == competences.length) {
            int capacity = size * 2;
            competences = Arrays.copyOf(competences, capacity);
            rankCodes = Arrays.copyOf(rankCodes, capacity);
            sources = Arrays.copyOf(sources, capacity);
            dates = Arrays.copyOf(dates, capacity);
            expiries = Arrays.copyOf(expiries, capacity);
        }
        competences[size] = competence;
        rankCodes[size] = (byte) rankCode;
        sources[size] = (byte) source;
        dates[size] = date;
        expiries[size] = expiry;
        size++;
    }

    /** Adds those of a person in others to the person being added. */
    void addAll(Assessments other, int person) {
        for (int i = other.firstAssessment(person); i < other.endOfAssessments(person); i++) {
            add(other.competences[i], other.rankCodes[i], other.sources[i], other.dates[i], other.expiries[i]);
        }
    }

    /** Completes the person being added. */
    void closePerson() {
        if (persons == personEnds.length) {
            personEnds = Arrays.copyOf(personEnds, persons * 2);
        }
        personEnds[persons] = size;
        persons++;
    }

    /** Forgets what was added of the person being added. */
    void abandonPerson() {
        size = firstAssessment(persons);
    }

    /** Forgets everybody's. */
    void clear() {
        persons = 0;
        size = 0;
    }

    /** How many there are, of everybody. */
    public int size() {
        return size;
    }

    @Override
    public int firstAssessment(int person) {
        return person == 0 ? 0 : personEnds[person - 1];
    }

    @Override
    public int endOfAssessments(int person) {
        return personEnds[person];
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
