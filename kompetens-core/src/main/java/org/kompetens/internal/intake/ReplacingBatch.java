package org.kompetens.internal.intake;

import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;

/**
 * Hands over to another batch, in place of each employee's record, what is made of it. A record with errors goes on as
 * it is, so that what is found stands at its own paths. Numbers are ignored, as only records can be replaced; a
 * subclass may pass them on for employees of whom nothing is replaced.
 */
public class ReplacingBatch implements EmployeeBatch {

    /** Where it hands over to. */
    protected final EmployeeBatch batch;

    private final Organisation organisation;
    private final UnaryOperator<Employee> replacement;

    /**
     * A batch in front of another.
     *
     * @param organisation whose employees
     * @param replacement what is made of a record without errors
     * @param batch where it goes
     */
    public ReplacingBatch(Organisation organisation, UnaryOperator<Employee> replacement, EmployeeBatch batch) {
        this.organisation = organisation;
        this.replacement = replacement;
        this.batch = batch;
    }

    /**
     * A source whose employees are replaced; what is found is reported to the source they come from.
     *
     * @param employees the source of the records as they are
     * @param replacing puts such a batch in front of one
     * @return a source that takes from it
     */
    public static EmployeeSource source(EmployeeSource employees, UnaryOperator<EmployeeBatch> replacing) {
        return () -> employees.next().map(portion -> new EmployeeSource.Portion() {
            @Override
            public void addTo(EmployeeBatch batch) {
                portion.addTo(replacing.apply(batch));
            }

            @Override
            public void found(SortedMap<Integer, Findings> byRecord) {
                portion.found(byRecord);
            }
        });
    }

    @Override
    public final Findings add(Employee employee) {
        boolean wrong = LeftOut.refuses(organisation.findings(employee));
        return batch.add(wrong ? employee : replacement.apply(employee));
    }

    @Override
    public final void refuse(Findings findings) {
        batch.refuse(findings);
    }
}
