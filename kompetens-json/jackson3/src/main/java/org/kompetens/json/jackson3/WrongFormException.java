package org.kompetens.json.jackson3;

import org.kompetens.finding.FindingsException;
import org.kompetens.json.LocatedFindingsException;
import org.kompetens.json.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value whose form is wrong, told as a mapper tells it, at the place of the first thing wrong. */
final class WrongFormException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final FindingsException found;

    private WrongFormException(
            JsonParser parser, Class<?> type, FindingsException found, TokenStreamLocation location) {
        super(parser, found.getMessage(), location);
        this.found = found;
        _targetType = type;
    }

    static MismatchedInputException of(JsonParser parser, Class<?> type, FindingsException found) {
        TokenStreamLocation location = parser.currentLocation();
        if (found instanceof LocatedFindingsException located) {
            Location first = located.located().get(0).location();
            location = at(first.line(), first.column());
        }
        return new WrongFormException(parser, type, found, location);
    }

    /** Given here, as it cannot be set where the location is. */
    @Override
    public synchronized Throwable getCause() {
        return found;
    }

    /** The name itself may be personal. */
    static MismatchedInputException ofName(JsonParser parser, Class<?> type) {
        return MismatchedInputException.from(parser, type, "The name of a property is no " + type.getSimpleName());
    }

    /** A location that repeats nothing of the text, even where a parser is set to. */
    static TokenStreamLocation at(long line, int column) {
        return new TokenStreamLocation(ContentReference.redacted(), -1, Math.toIntExact(line), column);
    }
}
