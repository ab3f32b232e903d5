package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertSame;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;

/** A system and the slow and obvious reference agree on every figure. */
public abstract class AgreementLaws {

    /** For subclasses that name a system. */
    protected AgreementLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract GapSystem system();

    /**
     * Every cell, every figure of every unit, and every fault is what the reference says.
     *
     * @param situation any
     */
    @Property(tries = 400)
    public void agreesWithTheReferenceOnEveryFigure(@ForAll Situation situation) {
        assertSame(situation.in(new ReferenceGapSystem()), situation.in(system()));
    }
}
