package org.kompetens.count;

import java.util.Optional;

/** A host's rows, a portion of employees at a time. */
final class RowSource implements EmployeeSource {

    private final RowNames names;
    private final RowReader reader;

    RowSource(RowNames names, RowReader reader) {
        this.names = names;
        this.reader = reader;
    }

    @Override
    public Optional<Portion> next() {
        RowPortion portion = new RowPortion(names, reader::found);
        EmployeeRows rows = new EmployeeRows(portion);
        boolean more = true;
        while (more && portion.size() < PORTION) {
            int before = portion.size();
            more = read(rows);
            if (portion.size() != (more ? before + 1 : before)) {
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
