package org.kompetens.count;

import java.util.Optional;

/** A host's rows, a portion of employees at a time. */
final class RowSource implements EmployeeSource {

    private final RowNames names;
    private final RowReader reader;
    private boolean hasEnded;

    RowSource(RowNames names, RowReader reader) {
        this.names = names;
        this.reader = reader;
    }

    @Override
    public Optional<Portion> next() {
        RowPortion portion = new RowPortion(names, reader::found);
        EmployeeRows rows = new EmployeeRows(portion);
        while (!hasEnded && portion.size() < PORTION) {
            int before = portion.size();
            hasEnded = !read(rows);
            if (portion.size() != (hasEnded ? before : before + 1)) {
                throw new IllegalStateException("a reader must begin one employee each time, and none at the end");
            }
        }
        return portion.size() == 0 ? Optional.empty() : Optional.of(portion);
    }

    private boolean read(EmployeeRows rows) {
        try {
            return reader.read(rows);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("rows cannot be read", e);
        }
    }
}
