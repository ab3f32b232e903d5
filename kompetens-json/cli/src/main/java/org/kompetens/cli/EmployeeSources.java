package org.kompetens.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kompetens.count.EmployeeSource;

/** Employees of several files, counted together. */
final class EmployeeSources {

    private EmployeeSources() {}

    /** One portion. */
    static EmployeeSource of(EmployeeSource.Portion portion) {
        Deque<EmployeeSource.Portion> portions = new ArrayDeque<>(List.of(portion));
        return () -> Optional.ofNullable(portions.poll());
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
