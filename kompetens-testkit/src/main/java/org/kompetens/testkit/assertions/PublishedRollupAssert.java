package org.kompetens.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;

/** Assertions about figures that are shown outside. */
public final class PublishedRollupAssert extends AbstractAssert<PublishedRollupAssert, PublishedRollup> {

    PublishedRollupAssert(PublishedRollup actual) {
        super(actual, PublishedRollupAssert.class);
    }

    /**
     * How many are employed in a unit is shown.
     *
     * @param unit its id
     * @param expected persons, from 0
     * @return this
     */
    public PublishedRollupAssert showsEmployed(String unit, long expected) {
        return shows(published(unit).employed(), "of those employed in unit " + unit, expected);
    }

    /**
     * How many are employed in a unit is hidden.
     *
     * @param unit its id
     * @return this
     */
    public PublishedRollupAssert hidesEmployed(String unit) {
        return hides(published(unit).employed(), "of those employed in unit " + unit);
    }

    /**
     * How often a competence has an outcome in a unit is shown.
     *
     * @param unit its id
     * @param competence its id
     * @param outcome the measure of the cells with it, such as {@link Measure#MET}
     * @param expected cells, from 0
     * @return this
     */
    public PublishedRollupAssert shows(String unit, String competence, Measure outcome, long expected) {
        return shows(figures(unit, competence).amount(outcome), place(unit, competence, outcome), expected);
    }

    /**
     * How often a competence has an outcome in a unit is hidden.
     *
     * @param unit its id
     * @param competence its id
     * @param outcome the measure of the cells with it, such as {@link Measure#MET}
     * @return this
     */
    public PublishedRollupAssert hides(String unit, String competence, Measure outcome) {
        return hides(figures(unit, competence).amount(outcome), place(unit, competence, outcome));
    }

    /**
     * Everything hidden is proven not to follow from what is shown, worked out anew.
     *
     * @return this
     */
    public PublishedRollupAssert isProven() {
        int found = actual.unproven().size();
        if (found > 0) {
            throw failure("everything hidden must be proven, %d figures are not", found);
        }
        return this;
    }

    private PublishedRollupAssert shows(PublishedAmount amount, String what, long expected) {
        long found = amount.shown()
                .orElseThrow(() -> failure("the number %s must be shown, is hidden", what))
                .count();
        if (found != expected) {
            throw failure("the number %s must be %d, is %d", what, expected, found);
        }
        return this;
    }

    private PublishedRollupAssert hides(PublishedAmount amount, String what) {
        amount.shown().ifPresent(shown -> {
            throw failure("the number %s must be hidden, is shown: %d", what, shown.count());
        });
        return this;
    }

    private static String place(String unit, String competence, Measure outcome) {
        return "of " + competence + " in unit " + unit + " that is " + outcome;
    }

    private PublishedFigures figures(String unit, String competence) {
        return published(unit)
                .competence(CompetenceId.of(competence))
                .orElseThrow(() -> failure("%s must be published of unit %s, and is not", competence, unit));
    }

    private PublishedUnit published(String unit) {
        UnitId id = UnitId.of(unit);
        return actual.units().stream()
                .filter(one -> one.unit().id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("unit %s must be published, and is not", unit));
    }
}
