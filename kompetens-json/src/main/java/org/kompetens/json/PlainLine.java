package org.kompetens.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Fte;
import org.kompetens.rollup.EmployeeBatch;

/**
 * Reads a line that is plainly good straight into a batch. Whatever it does not know for certain to be right it leaves:
 * that line is then read by {@link EmployeeForm}, which has the rules. For one thread.
 */
final class PlainLine {

    /** The line is not plainly good. Without a stack trace, as nobody looks at it. */
    private static final class Doubt extends Exception {
        private static final long serialVersionUID = 1L;

        Doubt() {
            super("not plainly good", null, false, false);
        }
    }

    private static final AssessmentSource[] SOURCES = AssessmentSource.values();
    private static final int DATE_LENGTH = "2026-10-31".length();
    private static final int LONGEST_ID = 256;
    private static final int LAST_SAFE_DAY = 28;
    private static final int MONTHS = 12;
    private static final int FTE_DECIMALS = 4;
    private static final int RADIX = 10;
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final int NONE = -1;

    private final PlainNames names;
    private final EmployeeBatch batch;
    private JsonParser json;

    PlainLine(PlainNames names, EmployeeBatch batch) throws IOException {
        this.names = names;
        this.batch = batch;
        this.json = DocumentText.parser(new byte[0], 0, 0);
    }

    /** Adds the employee on a line to the batch; false, with nothing added, where that is left to others. */
    boolean read(byte[] bytes, int offset, int length) {
        try (JsonParser parser = DocumentText.parser(bytes, offset, length)) {
            json = parser;
            batch.begin();
            return readEmployee();
        } catch (Doubt | IOException e) {
            // What is wrong, if anything, is found by those who read it next.
            return false;
        }
    }

    private boolean readEmployee() throws IOException, Doubt {
        expect(json.nextToken() == JsonToken.START_OBJECT);
        String id = null;
        int exit = NONE;
        int seen = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> {
                    seen = first(seen, 1);
                    plainId(value);
                    id = json.getText();
                }
                case "birthDate" -> {
                    seen = first(seen, 1 << 1);
                    date(value);
                }
                case "knownExit" -> {
                    seen = first(seen, 1 << 2);
                    exit = date(value);
                }
                case "lastDay" -> {
                    seen = first(seen, 1 << 2);
                    exit = dayAfter(date(value));
                }
                case "employments" -> {
                    seen = first(seen, 1 << 3);
                    expect(value == JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        readEmployment();
                    }
                    expect(json.currentToken() == JsonToken.END_ARRAY);
                }
                case "assessments" -> {
                    seen = first(seen, 1 << 4);
                    expect(value == JsonToken.START_ARRAY);
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        readAssessment();
                    }
                    expect(json.currentToken() == JsonToken.END_ARRAY);
                }
                default -> throw new Doubt();
            }
        }
        expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        if (id == null) {
            throw new Doubt();
        }
        return batch.end(id, exit == NONE ? EmployeeBatch.NEVER : exit);
    }

    private void readEmployment() throws IOException, Doubt {
        int id = 0;
        int role = NONE;
        int unit = NONE;
        int fte = NONE;
        int from = EmployeeBatch.ALWAYS;
        int until = EmployeeBatch.NEVER;
        int seen = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> {
                    seen = first(seen, 1);
                    id = plainId(value);
                }
                case "role" -> {
                    seen = first(seen, 1 << 1);
                    role = known(value, names.roles);
                }
                case "unit" -> {
                    seen = first(seen, 1 << 2);
                    unit = known(value, names.units);
                }
                case "fte" -> {
                    seen = first(seen, 1 << 3);
                    fte = fte(value);
                }
                case "from" -> {
                    seen = first(seen, 1 << 4);
                    from = date(value);
                }
                case "until" -> {
                    seen = first(seen, 1 << 5);
                    until = date(value);
                }
                case "lastDay" -> {
                    seen = first(seen, 1 << 5);
                    until = dayAfter(date(value));
                }
                default -> throw new Doubt();
            }
        }
        expect(json.currentToken() == JsonToken.END_OBJECT && (seen & 1) != 0 && role >= 0 && unit >= 0 && fte >= 0);
        batch.employment(id, role, unit, fte, from, until);
    }

    private void readAssessment() throws IOException, Doubt {
        int id = 0;
        int competence = NONE;
        int level = NONE;
        int source = NONE;
        int date = NONE;
        int expiry = EmployeeBatch.NEVER;
        int seen = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> {
                    seen = first(seen, 1);
                    id = plainId(value);
                }
                case "competence" -> {
                    seen = first(seen, 1 << 1);
                    competence = known(value, names.competences);
                }
                case "level" -> {
                    seen = first(seen, 1 << 2);
                    level = known(value, names.levels);
                }
                case "date" -> {
                    seen = first(seen, 1 << 3);
                    date = date(value);
                }
                case "source" -> {
                    seen = first(seen, 1 << 4);
                    source = known(value, names.sources);
                }
                case "expiry" -> {
                    seen = first(seen, 1 << 5);
                    expiry = date(value);
                }
                case "lastDay" -> {
                    seen = first(seen, 1 << 5);
                    expiry = dayAfter(date(value));
                }
                default -> throw new Doubt();
            }
        }
        expect(json.currentToken() == JsonToken.END_OBJECT
                && (seen & 1) != 0
                && competence >= 0
                && level >= 0
                && source >= 0
                && date >= 0);
        int rank = names.rank(competence, level);
        expect(rank > 0);
        batch.assessment(id, competence, rank, SOURCES[source], date, expiry);
    }

    private static void expect(boolean condition) throws Doubt {
        if (!condition) {
            throw new Doubt();
        }
    }

    /** Notes a property; the same one twice is wrong, and so are two ways to give one thing. */
    private static int first(int seen, int property) throws Doubt {
        expect((seen & property) == 0);
        return seen | property;
    }

    /** A number for an id of visible ASCII, which is one by every rule. */
    private int plainId(JsonToken value) throws IOException, Doubt {
        expect(value == JsonToken.VALUE_STRING);
        char[] text = json.getTextCharacters();
        int offset = json.getTextOffset();
        int length = json.getTextLength();
        expect(length > 0 && length <= LONGEST_ID);
        for (int i = offset; i < offset + length; i++) {
            expect(text[i] > ' ' && text[i] <= '~');
        }
        return KnownNames.hash(text, offset, length);
    }

    private int known(JsonToken value, KnownNames all) throws IOException, Doubt {
        expect(value == JsonToken.VALUE_STRING);
        int found = all.find(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
        expect(found != KnownNames.UNKNOWN);
        return found;
    }

    /** One, nought, or nought with one to four decimals. */
    private int fte(JsonToken value) throws IOException, Doubt {
        char[] text = json.getTextCharacters();
        int offset = json.getTextOffset();
        int length = json.getTextLength();
        if (value == JsonToken.VALUE_NUMBER_INT) {
            expect(length == 1 && (text[offset] == '0' || text[offset] == '1'));
            return (text[offset] - '0') * Fte.UNIT;
        }
        int decimals = length - 2;
        expect(value == JsonToken.VALUE_NUMBER_FLOAT
                && decimals > 0
                && decimals <= FTE_DECIMALS
                && text[offset] == '0'
                && text[offset + 1] == '.');
        int fte = number(text, offset + 2, decimals);
        for (int i = decimals; i < FTE_DECIMALS; i++) {
            fte *= RADIX;
        }
        return fte;
    }

    private static int number(char[] text, int offset, int length) throws Doubt {
        int number = 0;
        for (int i = offset; i < offset + length; i++) {
            expect(text[i] >= '0' && text[i] <= '9');
            number = number * RADIX + text[i] - '0';
        }
        return number;
    }

    /** A date as {@link EmployeeBatch} takes it. */
    private int date(JsonToken value) throws IOException, Doubt {
        char[] text = json.getTextCharacters();
        int offset = json.getTextOffset();
        expect(value == JsonToken.VALUE_STRING
                && json.getTextLength() == DATE_LENGTH
                && text[offset + 4] == '-'
                && text[offset + 7] == '-');
        int year = number(text, offset, 4);
        int month = number(text, offset + 5, 2);
        int day = number(text, offset + 8, 2);
        expect(month >= 1 && month <= MONTHS && day >= 1);
        expect(day <= LAST_SAFE_DAY || day <= YearMonth.of(year, month).lengthOfMonth());
        return year * YEAR + month * MONTH + day;
    }

    private static int dayAfter(int date) {
        return date % MONTH < LAST_SAFE_DAY
                ? date + 1
                : EmployeeBatch.day(LocalDate.of(date / YEAR, date / MONTH % MONTH, date % MONTH)
                        .plusDays(1));
    }
}
