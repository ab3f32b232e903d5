package org.kompetens.json.jackson3;

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
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value whose form is wrong, told as a mapper tells it, at the place of the first thing wrong. */
final class WrongFormException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** Of a text, as else a message has neither line nor column; and nothing of it. */
    private static final ContentReference NO_TEXT =
            ContentReference.construct(true, null, ErrorReportConfiguration.defaults());

    private final FindingsException found;

    private WrongFormException(
            JsonParser parser, Class<?> type, FindingsException found, TokenStreamLocation location) {
        super(parser, found.getMessage(), location);
        this.found = found;
        _targetType = type;
    }

    static MismatchedInputException of(JsonParser parser, Class<?> type, FindingsException found) {
        TokenStreamLocation location = withoutText(parser.currentLocation());
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
    public JacksonException prependPath(Reference outer) {
        return super.prependPath(outer.from() instanceof Map ? new Reference(outer.from()) : outer);
    }

    /** The name itself may be personal. */
    static MismatchedInputException ofName(JsonParser parser, Class<?> type) {
        FindingsException noId =
                new FindingsException(new Findings(List.of(Finding.of(DocumentRule.NOT_AN_ID, FieldPath.ROOT))));
        return new WrongFormException(parser, type, noId, withoutText(parser.currentTokenLocation()));
    }

    /** The same location that repeats nothing of the text, even where a parser is set to. */
    static TokenStreamLocation withoutText(@Nullable TokenStreamLocation of) {
        return of == null ? TokenStreamLocation.NA : at(of.getLineNr(), of.getColumnNr());
    }

    private static TokenStreamLocation at(long line, int column) {
        return new TokenStreamLocation(NO_TEXT, -1, Math.toIntExact(line), column);
    }
}
