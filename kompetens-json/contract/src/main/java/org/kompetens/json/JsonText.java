package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.kompetens.json.token.JsonLine;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Share;
import org.kompetens.text.Labels;

/** How JSON is written: in UTF-8, with one kind of line end, and exact numbers; the stream stays open. */
final class JsonText {

    /** In many systems it stands for "until further notice", as a last day. */
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private JsonText() {}

    static JsonWriter indented(OutputStream out) throws IOException {
        return new JsonWriter(JsonLine.found().indented(out));
    }

    static void write(String property, Labels labels, JsonWriter json) throws IOException {
        json.writeObjectFieldStart(property);
        for (var entry : labels.texts().entrySet()) {
            json.writeStringField(entry.getKey().tag(), entry.getValue());
        }
        json.writeEndObject();
    }

    /** A date as it is read back: of a year with four digits. */
    static void write(String property, LocalDate date, JsonWriter json) throws IOException {
        if (date.getYear() < 0 || date.isAfter(LAST_DATE)) {
            throw new IllegalArgumentException(property + " cannot be written: its year must be from 0 to 9999");
        }
        json.writeStringField(property, date.toString());
    }

    /** Whether a date comes after all that can be written: what would happen then, never happens. */
    static boolean isBeyondWriting(LocalDate date) {
        return date.isAfter(LAST_DATE);
    }

    /** The date before which something ends; where it is one too late to be written, by its last day. */
    static void writeEnd(String property, LocalDate end, JsonWriter json) throws IOException {
        if (end.equals(LAST_DATE.plusDays(1))) {
            write("lastDay", LAST_DATE, json);
        } else {
            write(property, end, json);
        }
    }

    /** FTE as a decimal number. */
    static void writeFte(String property, FteSum fte, JsonWriter json) throws IOException {
        write(property, fte.value(), json);
    }

    /** A fraction, rounded half up to as many decimals as in the document of a roll-up. */
    static void write(String property, Fraction fraction, JsonWriter json) throws IOException {
        write(property, fraction.rounded(JsonBytes.DECIMALS), json);
    }

    /** Null where there is nothing to have a share of. */
    static void write(String property, Share share, JsonWriter json) throws IOException {
        if (share.isNone()) {
            json.writeNullField(property);
        } else {
            write(property, Fraction.of(share.part(), share.whole()), json);
        }
    }

    /** A decimal number without needless noughts, and never with an exponent. */
    private static void write(String property, BigDecimal number, JsonWriter json) throws IOException {
        BigDecimal shortest = number.stripTrailingZeros();
        json.writeNumberField(property, shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
