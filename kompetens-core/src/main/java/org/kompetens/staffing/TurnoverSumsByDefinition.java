package org.kompetens.staffing;

import java.util.List;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.Employee;

/** The same employees counted by several definitions, which go through them once. For one thread. */
record TurnoverSumsByDefinition(List<TurnoverSums> each) implements Sums<Employee, TurnoverSumsByDefinition> {

    @Override
    public void add(Employee employee, Columns columns, int person, int sign) {
        each.forEach(sums -> sums.add(employee, columns, person, sign));
    }

    @Override
    public void addAll(TurnoverSumsByDefinition other) {
        for (int i = 0; i < each.size(); i++) {
            each.get(i).addAll(other.each.get(i));
        }
    }
}
