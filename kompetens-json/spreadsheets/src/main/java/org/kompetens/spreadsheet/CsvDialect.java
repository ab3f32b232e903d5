package org.kompetens.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How a .csv file is written.
 *
 * @param encoding how its characters are encoded
 * @param separator what stands between two cells
 * @param isSeparatorNamed whether the first line names the separator, {@code sep=;}, and is no row
 */
record CsvDialect(TextEncoding encoding, char separator, boolean isSeparatorNamed) {

    /** In the order in which they are preferred where two fit as well. */
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');

    private static final String NAMED = "sep=";
    private static final int SAMPLE_ROWS = 50;
    private static final int SAMPLE_CHARACTERS = 1 << 16;

    static CsvDialect of(Path path, CellPlace place) throws IOException {
        TextEncoding encoding = TextEncoding.of(path, place);
        String sample;
        try (Reader reader = CsvFile.reader(path, new CsvDialect(encoding, ';', false))) {
            char[] characters = new char[SAMPLE_CHARACTERS];
            int read = new BufferedReader(reader).read(characters);
            sample = new String(characters, 0, Math.max(read, 0));
        }
        String firstLine = sample.lines().findFirst().orElse("");
        if (firstLine.toLowerCase(Locale.ROOT).startsWith(NAMED) && firstLine.length() == NAMED.length() + 1) {
            return new CsvDialect(encoding, firstLine.charAt(NAMED.length()), true);
        }
        return new CsvDialect(encoding, bestSeparator(sample), false);
    }

    /** The one by which most rows have the same number of cells, more than one; of several, by which they have most. */
    private static char bestSeparator(String sample) {
        char best = SEPARATORS.get(0);
        long most = 0;
        for (char separator : SEPARATORS) {
            long fit = fit(sample, separator);
            if (fit > most) {
                most = fit;
                best = separator;
            }
        }
        return best;
    }

    private static long fit(String sample, char separator) {
        List<Integer> sizes;
        try (CsvReader<CsvRecord> records =
                CsvFile.records(new StringReader(sample), separator, SpreadsheetLimits.STANDARD)) {
            sizes = records.stream()
                    .filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .limit(SAMPLE_ROWS)
                    .map(CsvRecord::getFieldCount)
                    .toList();
        } catch (CsvParseException | IOException e) {
            return 0;
        }
        long fit = 0;
        for (int size : sizes) {
            long same = sizes.stream().filter(other -> other == size).count();
            fit = size > 1 ? Math.max(fit, same * same * size) : fit;
        }
        return fit;
    }
}
