package org.kompetens.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A .xlsx file, of which the rows are read one after another. */
final class WorkbookFile extends SpreadsheetFile {

    private static final MathContext DIGITS_SHOWN = new MathContext(15);

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final boolean isCalculated;
    private final Map<String, ShownAs> formats = new HashMap<>();
    private final List<Sheet> read;
    private final List<TableSheet> sheets = new ArrayList<>();

    private WorkbookFile(CellPlace place, SpreadsheetLimits limits, ReadableWorkbook workbook, boolean isCalculated) {
        super(place, limits);
        this.workbook = workbook;
        this.isCalculated = isCalculated;
        this.read = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (int i = 0; i < read.size(); i++) {
            sheets.add(new TableSheet(i, Optional.of(read.get(i).getName())));
        }
    }

    static WorkbookFile open(Path path, CellPlace place, SpreadsheetLimits limits) throws IOException {
        boolean isCalculated = WorkbookArchive.check(path, place, limits);
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
            WorkbookFile file = new WorkbookFile(place, limits, workbook, isCalculated);
            if (file.sheets.size() > limits.sheets()) {
                file.close();
                throw SpreadsheetException.of(SpreadsheetRule.TOO_MANY_SHEETS, place, "most", limits.sheets());
            }
            return file;
        } catch (ExcelReaderException | IOException e) {
            throw SpreadsheetException.of(SpreadsheetRule.WORKBOOK_UNREADABLE, place);
        }
    }

    @Override
    public List<TableSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> hiddenSheets() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }

    @Override
    public void read(TableSheet sheet, Consumer<TableRow> taker) throws IOException {
        ReadAhead.read(rows -> readRows(sheet, rows), taker);
    }

    private void readRows(TableSheet sheet, Consumer<TableRow> taker) throws IOException {
        CellPlace at = place().inSheet(sheet.name());
        try (Stream<Row> rows = opened(sheet, at)) {
            Iterator<Row> iterator = rows.iterator();
            for (Optional<Row> row = next(iterator, at); row.isPresent(); row = next(iterator, at)) {
                int number = row.get().getRowNum();
                if (number < 1) {
                    throw SpreadsheetException.of(SpreadsheetRule.WORKBOOK_UNREADABLE, at);
                }
                if (row.get().getCellCount() > limits().columns()) {
                    throw SpreadsheetException.of(
                            SpreadsheetRule.TOO_MANY_COLUMNS, at.inRow(number), "most", limits().columns());
                }
                taker.accept(checked(at, new TableRow(number, cells(row.get(), at))));
            }
        }
    }

    private Stream<Row> opened(TableSheet sheet, CellPlace at) throws IOException {
        try {
            return read.get(sheet.index()).openStream();
        } catch (IOException e) {
            if (e.getCause() instanceof XMLStreamException) {
                throw SpreadsheetException.of(SpreadsheetRule.WORKBOOK_UNREADABLE, at);
            }
            throw e;
        }
    }

    /** Of a sheet that is broken, the reader throws whatever its parts throw; nothing else runs here. */
    private static Optional<Row> next(Iterator<Row> rows, CellPlace at) throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            throw SpreadsheetException.of(SpreadsheetRule.WORKBOOK_UNREADABLE, at);
        }
    }

    private List<Cell> cells(Row row, CellPlace at) {
        try {
            return cells(row);
        } catch (RuntimeException e) {
            throw SpreadsheetException.of(SpreadsheetRule.WORKBOOK_UNREADABLE, at.inRow(row.getRowNum()));
        }
    }

    private List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(this::cell).orElse(Cell.BLANK));
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.BLANK;
            case ERROR -> Cell.error(String.valueOf(cell.getRawValue()));
            case NUMBER -> number(asShown(cell.asNumber()), cell);
            case BOOLEAN -> Cell.text(String.valueOf(cell.asBoolean()));
            case STRING -> Cell.text(cell.asString());
            case FORMULA -> ofFormula(cell);
        };
    }

    /**
     * A number as spreadsheet programs show it, who keep numbers in binary: 1.1 stands in their files as
     * 1.1000000000000001. Whole numbers have no such remainder.
     */
    private static BigDecimal asShown(BigDecimal number) {
        return number.scale() > 0 ? number.round(DIGITS_SHOWN) : number;
    }

    private Cell number(BigDecimal number, org.dhatim.fastexcel.reader.Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        ShownAs shown = formats.computeIfAbsent(
                cell.getDataFormatId() + " " + format, any -> ShownAs.of(cell.getDataFormatId(), format));
        return switch (shown) {
            case DIGITS -> Cell.digits(number, String.valueOf(format).length());
            case DATE -> Cell.number(number, true, workbook.isDate1904());
            case NUMBER -> Cell.number(number, false, workbook.isDate1904());
        };
    }

    /**
     * What a formula came to when the file was saved. One that came to an empty text is blank; one that was never
     * calculated is an error, as nobody knows what would stand there.
     */
    private Cell ofFormula(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(asShown(number), cell);
        }
        @Nullable String raw = value == null ? cell.getRawValue() : value.toString();
        if (raw == null || (raw.isEmpty() && !isCalculated)) {
            return Cell.error("");
        }
        return raw.startsWith("#") ? Cell.error(raw) : Cell.text(raw);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
