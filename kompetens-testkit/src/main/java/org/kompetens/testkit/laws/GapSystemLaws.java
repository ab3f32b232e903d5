package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.GapSystem;

/** Laws of a system that finds gaps. */
public abstract class GapSystemLaws {

    /** For classes of laws. */
    protected GapSystemLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract GapSystem system();
}
