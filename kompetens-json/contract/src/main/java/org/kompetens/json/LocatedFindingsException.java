package org.kompetens.json;

import java.util.List;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.finding.Severity;

/** A JSON text that cannot be worked with. Its message holds the first ten errors by line and column, in English. */
public final class LocatedFindingsException extends FindingsException {

    private static final long serialVersionUID = 1L;

    private final transient List<LocatedFinding> located;

    /**
     * An exception for findings in a text.
     *
     * @param located what was found, with at least one error
     */
    public LocatedFindingsException(List<LocatedFinding> located) {
        super(
                new Findings(located.stream().map(LocatedFinding::finding).toList()),
                located.stream()
                        .filter(one -> one.finding().severity() == Severity.ERROR)
                        .map(one -> one.location() + " " + told(one.finding()))
                        .toList());
        this.located = List.copyOf(located);
    }

    /** Throws such an exception where there is an error. */
    static void orNone(List<LocatedFinding> located) {
        if (located.stream().anyMatch(one -> one.finding().severity() == Severity.ERROR)) {
            throw new LocatedFindingsException(located);
        }
    }

    /**
     * Everything found, warnings too, and where. A mapper that reads bytes may count columns in bytes.
     *
     * @return the findings, in the order of the text
     */
    public List<LocatedFinding> located() {
        return located;
    }
}
