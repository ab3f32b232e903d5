package org.kompetens.json.token;

import java.io.IOException;

/** Reads one JSON text token by token. For one thread. */
public interface JsonIn {

    /**
     * Goes to the next token.
     *
     * @return the token; {@link Token#END} after the last
     * @throws MalformedJsonException if the text is no JSON or goes beyond the limits
     * @throws IOException if it cannot be read for another reason
     */
    Token next() throws MalformedJsonException, IOException;

    /**
     * The token that was last gone to.
     *
     * @return the token; {@link Token#END} before the first
     */
    Token current();

    /**
     * The name, or the name of the property whose value the token is.
     *
     * @return the text
     * @throws IOException if it cannot be read
     */
    String name() throws IOException;

    /**
     * The text of a string, or a number as it is written.
     *
     * @return the text
     * @throws MalformedJsonException if it goes beyond the limits or is no JSON
     * @throws IOException if it cannot be read for another reason
     */
    String text() throws MalformedJsonException, IOException;

    /**
     * Where the token begins.
     *
     * @return the offset from the beginning of what is read, in characters; 0 where a host's parser knows none
     */
    long offset();

    /**
     * Where reading has come to.
     *
     * @return the offset, as of {@link #offset()}
     */
    long reached();
}
