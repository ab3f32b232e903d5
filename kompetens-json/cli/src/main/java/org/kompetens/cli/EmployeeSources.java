package org.kompetens.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kompetens.count.EmployeeSource;
import org.kompetens.json.InventoryDocument;

/** Employees of several files, counted together. */
final class EmployeeSources {

    private EmployeeSources() {}

    /** One portion. */
    private static EmployeeSource of(EmployeeSource.Portion portion) {
        Deque<EmployeeSource.Portion> portions = new ArrayDeque<>(List.of(portion));
        return () -> Optional.ofNullable(portions.poll());
    }

    /** Those of a document, in portions; what is wrong with them was found when the document was read. */
    static EmployeeSource ofDocument(InventoryDocument document) {
        return oneAfterAnother(new ArrayDeque<>(List.of(
                EmployeeSource.of(document.employees().iterator()),
                of(batch -> document.unreadableEmployees().forEach(batch::refuse)))));
    }

    /** All portions of the first source, then those of the next. */
    static EmployeeSource oneAfterAnother(Deque<EmployeeSource> sources) {
        return () -> {
            Optional<EmployeeSource.Portion> next = Optional.empty();
            while (next.isEmpty() && !sources.isEmpty()) {
                next = sources.element().next();
                if (next.isEmpty()) {
                    sources.remove();
                }
            }
            return next;
        };
    }
}
