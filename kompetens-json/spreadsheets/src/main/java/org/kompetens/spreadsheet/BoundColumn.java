package org.kompetens.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.ShareUnit;
import org.kompetens.json.spreadsheet.TextMeaning;

/** A column of a sheet with what it holds. */
final class BoundColumn {

    private final int index;
    private final String head;
    private final ColumnMapping mapping;
    private final Map<String, String> meanings = new HashMap<>();
    private Optional<ShareUnit> unit;
    private boolean isUnitFound;
    private boolean isUnitDoubtful;

    BoundColumn(int index, String head, ColumnMapping mapping) {
        this.index = index;
        this.head = head;
        this.mapping = mapping;
        this.unit = mapping.unit();
        for (TextMeaning meaning : mapping.values()) {
            meanings.put(meaning.text().toLowerCase(Locale.ROOT), meaning.means());
        }
    }

    int index() {
        return index;
    }

    String head() {
        return head;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    /** How shares are written: as the mapping says, or else as the values of the whole column show. */
    Optional<ShareUnit> unit() {
        return unit;
    }

    boolean isUnitFound() {
        return isUnitFound;
    }

    /** Whether there are numbers in it of which nobody knows whether they are in the unit that was found. */
    boolean isUnitDoubtful() {
        return isUnitDoubtful;
    }

    void findUnit(ShareUnit found, boolean isDoubtful) {
        unit = Optional.of(found);
        isUnitFound = true;
        isUnitDoubtful = isDoubtful;
    }

    /** What stands in the column, or what that stands for. */
    Cell in(TableRow row) {
        Cell cell = row.cell(index);
        if (meanings.isEmpty()) {
            return cell;
        }
        String meaning = meanings.get(cell.text().toLowerCase(Locale.ROOT));
        return meaning == null ? cell : Cell.text(meaning);
    }
}
