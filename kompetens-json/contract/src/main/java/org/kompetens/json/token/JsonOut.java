package org.kompetens.json.token;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes JSON token by token. For one thread. */
public interface JsonOut extends Closeable {

    /**
     * Begins an object.
     *
     * @throws IOException if it cannot be written
     */
    void startObject() throws IOException;

    /**
     * Ends an object.
     *
     * @throws IOException if it cannot be written
     */
    void endObject() throws IOException;

    /**
     * Begins an array.
     *
     * @throws IOException if it cannot be written
     */
    void startArray() throws IOException;

    /**
     * Ends an array.
     *
     * @throws IOException if it cannot be written
     */
    void endArray() throws IOException;

    /**
     * Writes the name of the property whose value comes next.
     *
     * @param name the name
     * @throws IOException if it cannot be written
     */
    void name(String name) throws IOException;

    /**
     * Writes a string.
     *
     * @param text the text
     * @throws IOException if it cannot be written
     */
    void text(String text) throws IOException;

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @throws IOException if it cannot be written
     */
    void number(long number) throws IOException;

    /**
     * Writes a decimal number without needless noughts, and never with an exponent.
     *
     * @param number the number
     * @throws IOException if it cannot be written
     */
    void number(BigDecimal number) throws IOException;

    /**
     * Writes true or false.
     *
     * @param flag which
     * @throws IOException if it cannot be written
     */
    void flag(boolean flag) throws IOException;

    /**
     * Writes null.
     *
     * @throws IOException if it cannot be written
     */
    void nothing() throws IOException;

    /**
     * Writes a line feed, between or after documents.
     *
     * @throws IOException if it cannot be written
     */
    void endLine() throws IOException;

    /**
     * Ends writing and flushes. A stream that was given stays open.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    void close() throws IOException;
}
