package org.kompetens.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.text.Language;

/**
 * Where a value stands in a result, by the names on the way to it.
 *
 * @param names from the outermost
 */
record ColumnPath(List<Name> names) {

    /**
     * One of the names in a document.
     *
     * @param text the name
     * @param isId whether it is an id of the organisation's own, by which an object has its values, and no property
     */
    record Name(String text, boolean isId) {}

    /** Of a document or a row itself. */
    static final ColumnPath NONE = new ColumnPath(List.of());

    ColumnPath then(String name, boolean isId) {
        return then(new ColumnPath(List.of(new Name(name, isId))));
    }

    ColumnPath then(ColumnPath inside) {
        return new ColumnPath(
                Stream.concat(names.stream(), inside.names.stream()).toList());
    }

    /** All that it is below. */
    Stream<ColumnPath> around() {
        return IntStream.range(1, names.size()).mapToObj(length -> new ColumnPath(names.subList(0, length)));
    }

    boolean isBelow(ColumnPath other) {
        return names.size() > other.names.size()
                && names.subList(0, other.names.size()).equals(other.names);
    }

    /** Whether it is a property of the document or the row itself. */
    boolean is(String property) {
        return names.size() == 1 && names.get(0).equals(new Name(property, false));
    }

    /** What stands above a column; ids stay as they are. */
    String head(Language language) {
        return names.stream()
                .map(name -> name.isId() ? name.text() : TableWords.of(name.text(), language))
                .collect(Collectors.joining(": "));
    }
}
