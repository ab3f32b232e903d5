package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.LocatedFindingsException;
import org.kompetens.json.Location;

/** A value whose form is wrong, told as a mapper tells it, at the place of the first thing wrong. */
final class WrongFormException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final FindingsException found;

    private WrongFormException(JsonParser parser, Class<?> type, FindingsException found, JsonLocation location) {
        super(parser, found.getMessage(), location);
        this.found = found;
        _targetType = type;
    }

    static MismatchedInputException of(JsonParser parser, Class<?> type, FindingsException found) {
        JsonLocation location = withoutText(parser.currentLocation());
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

    /** The names of a host's map may be ids of persons, so that they are no part of the path that a message repeats. */
    @Override
    public void prependPath(Reference outer) {
        super.prependPath(outer.getFrom() instanceof Map ? new Reference(outer.getFrom()) : outer);
    }

    /** The name itself may be personal. */
    static MismatchedInputException ofName(JsonParser parser, Class<?> type) {
        FindingsException noId =
                new FindingsException(new Findings(List.of(Finding.of(DocumentRule.NOT_AN_ID, FieldPath.ROOT))));
        return new WrongFormException(parser, type, noId, withoutText(parser.currentTokenLocation()));
    }

    /** The same location that repeats nothing of the text, even where a parser is set to. */
    static JsonLocation withoutText(@Nullable JsonLocation of) {
        return of == null ? JsonLocation.NA : at(of.getLineNr(), of.getColumnNr());
    }

    private static JsonLocation at(long line, int column) {
        return new JsonLocation(ContentReference.redacted(), -1, Math.toIntExact(line), column);
    }
}
