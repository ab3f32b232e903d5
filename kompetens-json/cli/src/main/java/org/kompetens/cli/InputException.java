package org.kompetens.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;

/** A file that cannot be read; the message is for the person at the keyboard. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DocumentRule rule;

    private final @Nullable String file;

    InputException(String message) {
        super(message);
        this.rule = DocumentRule.FILE_UNREADABLE;
        this.file = null;
    }

    InputException(String message, DocumentRule rule, Path file) {
        super(message);
        this.rule = rule;
        this.file = file.toString();
    }

    /** Which file it is; empty where no single one is to blame, or whoever opened it knows. */
    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** The same as a finding, of the file as a whole. */
    LocatedFinding finding() {
        return new LocatedFinding(new Location(1, 1), Finding.of(rule, FieldPath.ROOT));
    }
}
