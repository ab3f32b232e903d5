package org.kompetens.json;

import java.util.function.Consumer;
import org.kompetens.finding.Findings;
import org.kompetens.count.EmployeeBatch;

/** Tells of lines that could not be read, by one thread at a time. */
final class UnreadableLines {

    private final Consumer<EmployeeLine> told;

    UnreadableLines(Consumer<EmployeeLine> told) {
        this.told = told;
    }

    void add(EmployeeLine line, EmployeeBatch batch) {
        batch.refuse(new Findings(
                line.findings().stream().map(LocatedFinding::finding).toList()));
        synchronized (this) {
            told.accept(line);
        }
    }
}
