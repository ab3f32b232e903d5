package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertSame;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.Situation;

/** A system and the slow and obvious reference agree on every figure. */
public abstract class AgreementLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected AgreementLaws() {}

    /**
     * Every cell, every figure of every unit, and every fault is what the reference says.
     *
     * @param situation any
     */
    @Property(tries = 400)
    public void agreesWithTheReferenceOnEveryFigure(@ForAll Situation situation) {
        assertSame(situation.in(new ReferenceGapSystem()), situation.in(asked()));
    }

    /**
     * So it is where records have errors, and where an id comes more than once.
     *
     * @param situation with such records among the others
     */
    @Property(tries = 300)
    public void agreesWithTheReferenceOnRecordsWithErrors(@ForAll("withBadRecords") Situation situation) {
        assertSame(situation.in(new ReferenceGapSystem()), situation.in(asked()));
    }

    /**
     * Situations in which some records have errors or the id of another.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
