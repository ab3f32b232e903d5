package org.kompetens.testkit.laws;

import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.text.LastAsked;

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

    /** The system under test, which remembers what it is asked. */
    final GapSystem asked() {
        return LastAsked.remembering(GapSystem.class, system());
    }

    /** The system under test; the law fails where it leaves out what an answer must speak of. */
    final GapSystem answering() {
        return Answers.ofGaps(asked());
    }
}
