package org.kompetens.testkit.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.CompetenceCapital;

/** Assertions about what there is of competence in units, required there or not. Persons are distinct, in each unit. */
public final class CapitalAssert extends AbstractAssert<CapitalAssert, Capital> {

    CapitalAssert(Capital actual) {
        super(actual, CapitalAssert.class);
    }

    /**
     * So many hold a competence in a unit, at any level.
     *
     * @param unit its id
     * @param competence its id
     * @param expected persons, from 0
     * @return this
     */
    public CapitalAssert isHeldBy(String unit, String competence, long expected) {
        return isHeld(unit, competence, "held", of(unit, competence).holders(), expected);
    }

    /**
     * So many hold a competence in a unit that is not required of them.
     *
     * @param unit its id
     * @param competence its id
     * @param expected persons, from 0
     * @return this
     */
    public CapitalAssert isHeldUnrequiredBy(String unit, String competence, long expected) {
        return isHeld(
                unit,
                competence,
                "held and not required",
                of(unit, competence).notRequired().holders(),
                expected);
    }

    /**
     * Of so many all assessments of a competence have expired in a unit.
     *
     * @param unit its id
     * @param competence its id
     * @param expected persons, from 0
     * @return this
     */
    public CapitalAssert hasExpiredOf(String unit, String competence, long expected) {
        CompetenceCapital one = of(unit, competence);
        long found = Math.addExact(one.required().expired(), one.notRequired().expired());
        if (found != expected) {
            throw failure("%s in unit %s must have expired of %d, has of %d", competence, unit, expected, found);
        }
        return this;
    }

    /**
     * These competences, and no others, are held in a unit and required of nobody there.
     *
     * @param unit its id
     * @param competences their ids
     * @return this
     */
    public CapitalAssert makesNoUseOf(String unit, String... competences) {
        return are(
                "make no use of",
                "makes none of",
                unit,
                actual.at(UnitId.of(unit)).notMadeUseOf(),
                competences);
    }

    /**
     * These competences, and no others, are required in a unit and held by nobody there.
     *
     * @param unit its id
     * @param competences their ids
     * @return this
     */
    public CapitalAssert lacksWholly(String unit, String... competences) {
        return are("lack wholly", "lacks", unit, actual.at(UnitId.of(unit)).heldByNobody(), competences);
    }

    private CapitalAssert are(
            String must, String does, String unit, List<CompetenceCapital> found, String... competences) {
        List<String> wanted = List.of(competences).stream().sorted().toList();
        List<String> ids = found.stream()
                .map(one -> one.competence().id().value())
                .sorted()
                .toList();
        if (!ids.equals(wanted)) {
            throw failure("unit %s must %s %s, %s %s", unit, must, wanted, does, ids);
        }
        return this;
    }

    private CapitalAssert isHeld(String unit, String competence, String how, long found, long expected) {
        if (found != expected) {
            throw failure("%s in unit %s must be %s by %d, is by %d", competence, unit, how, expected, found);
        }
        return this;
    }

    private CompetenceCapital of(String unit, String competence) {
        CompetenceId id = CompetenceId.of(competence);
        return actual.at(UnitId.of(unit)).competences().stream()
                .filter(one -> one.competence().id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("%s must be held or required in unit %s, and is not", competence, unit));
    }
}
