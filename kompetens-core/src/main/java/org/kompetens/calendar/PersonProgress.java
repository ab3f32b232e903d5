package org.kompetens.calendar;

/**
 * How far a step has come that is done person by person, such as dialogues.
 *
 * @param persons with how many it is to be done
 * @param done with how many of them it has been done
 */
public record PersonProgress(int persons, int done) {

    /**
     * Both together.
     *
     * @param other that of another occurrence
     * @return the sums
     */
    public PersonProgress plus(PersonProgress other) {
        return new PersonProgress(persons + other.persons, done + other.done);
    }
}
