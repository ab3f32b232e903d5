package org.kompetens.testkit.assertions;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.calendar.DutyCount;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.organisation.UnitId;

/** Assertions about how far duties have come in a unit and all below it. A message names no employee. */
public final class DutiesAssert extends AbstractAssert<DutiesAssert, DutyCount> {

    DutiesAssert(DutyCount actual) {
        super(actual, DutiesAssert.class);
    }

    /**
     * Of how many a duty asks something: employees, units or pairs of head and leader.
     *
     * @param duty its id
     * @param expected from 0
     * @return this
     */
    public DutiesAssert ask(String duty, int expected) {
        return has(duty, "be asked of", DutyProgress::asked, expected);
    }

    /**
     * For how many of them there is the record that a duty asks for by then.
     *
     * @param duty its id
     * @param expected from 0
     * @return this
     */
    public DutiesAssert areFulfilled(String duty, int expected) {
        return has(duty, "be fulfilled for", DutyProgress::fulfilled, expected);
    }

    /**
     * For how many of them there is none, and there is time left.
     *
     * @param duty its id
     * @param expected from 0
     * @return this
     */
    public DutiesAssert areNotDue(String duty, int expected) {
        return has(duty, "not be due yet for", DutyProgress::notDue, expected);
    }

    /**
     * For how many of them there is none, and the time is over.
     *
     * @param duty its id
     * @param expected from 0
     * @return this
     */
    public DutiesAssert areLate(String duty, int expected) {
        return has(duty, "be late for", DutyProgress::late, expected);
    }

    /**
     * How often a duty was missed in a unit itself, in periods that are over.
     *
     * @param duty its id
     * @param unit the unit's id
     * @param expected from 0
     * @return this
     */
    public DutiesAssert areMissed(String duty, String unit, int expected) {
        return inUnit(duty, "be missed", DutyProgress::missing, unit, expected);
    }

    /**
     * Of how many in a unit itself a duty cannot be judged, for want of a record and a date of entry.
     *
     * @param duty its id
     * @param unit the unit's id
     * @param expected from 0
     * @return this
     */
    public DutiesAssert areNotJudged(String duty, String unit, int expected) {
        return inUnit(duty, "not be judged", DutyProgress::notJudged, unit, expected);
    }

    private DutiesAssert inUnit(
            String duty,
            String must,
            Function<DutyProgress, List<DutyProgress.InUnit>> places,
            String unit,
            int expected) {
        UnitId id = UnitId.of(unit);
        return has(
                duty,
                must + " in unit " + unit,
                one -> places.apply(one).stream()
                        .filter(place -> place.unit().equals(id))
                        .mapToInt(DutyProgress.InUnit::count)
                        .sum(),
                expected);
    }

    private DutiesAssert has(String duty, String must, ToIntFunction<DutyProgress> number, int expected) {
        DutyId id = DutyId.of(duty);
        DutyProgress progress = actual.progress().stream()
                .filter(one -> one.duty().id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("duty %s must be in the calendar, and is not", duty));
        int found = number.applyAsInt(progress);
        if (found != expected) {
            throw failure("duty %s must %s %d, found: %d", duty, must, expected, found);
        }
        return this;
    }
}
