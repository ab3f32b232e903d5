package org.kompetens.cli;

import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;

/** A file that cannot be read; the message is for the person at the keyboard. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DocumentRule rule;

    InputException(String message) {
        this(message, DocumentRule.FILE_UNREADABLE);
    }

    InputException(String message, DocumentRule rule) {
        super(message);
        this.rule = rule;
    }

    /** The same as a finding, of the file as a whole. */
    LocatedFinding finding() {
        return new LocatedFinding(new Location(1, 1), Finding.of(rule, FieldPath.ROOT));
    }
}
