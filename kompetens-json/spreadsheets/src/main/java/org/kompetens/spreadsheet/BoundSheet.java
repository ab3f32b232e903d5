package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.RecordKind;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;

/** A mapping that has found its columns in a sheet. */
final class BoundSheet {

    private final CellPlace sheet;
    private final List<String> heads;
    private final long headRow;
    private final Map<SpreadsheetField, List<BoundColumn>> columns = new EnumMap<>(SpreadsheetField.class);
    private final Map<SpreadsheetField, Cell> fixed = new EnumMap<>(SpreadsheetField.class);
    private final Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
    private final List<String> missing = new ArrayList<>();
    private final List<Integer> notTaken = new ArrayList<>();

    /**
     * Columns of one head are taken in the order in which the mapping names them. Where the mapping names more than there
     * are, one column holds several things, such as the id of a group and which group a competence is in.
     */
    BoundSheet(CellPlace sheet, SheetMapping mapping, List<String> heads) {
        this.sheet = sheet;
        this.heads = heads;
        this.headRow = mapping.headRow();
        Map<String, List<Integer>> byHead = new HashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            byHead.computeIfAbsent(ColumnHeads.key(heads.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> named = new HashSet<>();
        for (ColumnMapping column : mapping.columns()) {
            List<Integer> free = byHead.getOrDefault(ColumnHeads.key(column.column()), List.of());
            Optional<Integer> found = find(column, free).or(() -> find(column, taken(column, named)));
            if (found.isEmpty()) {
                missing.add(column.column());
                continue;
            }
            int index = found.get();
            free.remove(found.get());
            named.add(index);
            column.field().ifPresent(field -> take(field, new BoundColumn(index, heads.get(index), column)));
        }
        mapping.fixed().forEach(value -> fixed.put(value.field(), Cell.text(value.value())));
        for (int i = 0; i < heads.size(); i++) {
            if (!named.contains(i) && !heads.get(i).isEmpty() && !ColumnHeads.isOfRejected(heads.get(i))) {
                notTaken.add(i);
            }
        }
    }

    /** The columns of this head that are taken for other things already. */
    private List<Integer> taken(ColumnMapping column, Set<Integer> named) {
        String key = ColumnHeads.key(column.column());
        return named.stream()
                .filter(index -> ColumnHeads.key(heads.get(index)).equals(key))
                .filter(index -> column.field()
                        .filter(field -> columns(field).stream().noneMatch(one -> one.index() == index))
                        .isPresent())
                .sorted()
                .toList();
    }

    /** The one of just this head, or else the first of which the head names no other language. */
    private Optional<Integer> find(ColumnMapping column, List<Integer> free) {
        return free.stream()
                .filter(index -> heads.get(index).equals(column.column()))
                .findFirst()
                .or(() -> free.stream()
                        .filter(index ->
                                ColumnHeads.language(heads.get(index)).equals(ColumnHeads.language(column.column())))
                        .findFirst());
    }

    private void take(SpreadsheetField field, BoundColumn column) {
        columns.computeIfAbsent(field, any -> new ArrayList<>()).add(column);
        kinds.add(field.kind());
    }

    CellPlace sheet() {
        return sheet;
    }

    List<String> heads() {
        return heads;
    }

    long headRow() {
        return headRow;
    }

    /** Columns that the mapping names and the sheet lacks. */
    List<String> missing() {
        return missing;
    }

    /** Columns that the sheet has and the mapping does not name. */
    List<Integer> notTaken() {
        return notTaken;
    }

    /** Columns that have no head, before the last that has one. */
    Set<Integer> withoutHead() {
        Set<Integer> indexes = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).isEmpty()) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** The fields of such records that have columns. */
    List<SpreadsheetField> fields(RecordKind kind) {
        return columns.keySet().stream().filter(field -> field.kind() == kind).toList();
    }

    boolean has(RecordKind kind) {
        return kinds.contains(kind);
    }

    boolean has(SpreadsheetField field) {
        return columns.containsKey(field) || fixed.containsKey(field);
    }

    List<BoundColumn> columns(SpreadsheetField field) {
        return columns.getOrDefault(field, List.of());
    }

    Cell fixed(SpreadsheetField field) {
        return fixed.getOrDefault(field, Cell.BLANK);
    }
}
