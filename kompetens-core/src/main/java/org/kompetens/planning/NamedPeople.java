package org.kompetens.planning;

import java.util.List;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.EmployeeId;

/** Whether those whom a register names are among the employees. A finding says where somebody is named, and not whom. */
final class NamedPeople {

    private final PlanRegister register;
    private final Set<EmployeeId> employees;
    private final FindingsBuilder found = new FindingsBuilder();

    NamedPeople(PlanRegister register, Set<EmployeeId> employees) {
        this.register = register;
        this.employees = employees;
    }

    Findings findings() {
        for (int i = 0; i < register.activities().size(); i++) {
            Activity activity = register.activities().get(i);
            FieldPath path = FieldPath.of("activities", i);
            activity.responsible()
                    .employee()
                    .ifPresent(one -> look(one, path.then("responsible").then("employee")));
            activity.recipients().ifPresent(recipients -> look(recipients.named(), path.then("recipients"), "named"));
            for (int j = 0; j < activity.gains().size(); j++) {
                look(activity.gains().get(j).employees(), path.then("gains", j), "employees");
            }
        }
        for (int i = 0; i < register.developmentPlans().size(); i++) {
            look(
                    register.developmentPlans().get(i).employee(),
                    FieldPath.of("developmentPlans", i).then("employee"));
        }
        return found.build();
    }

    private void look(List<EmployeeId> named, FieldPath path, String property) {
        for (int i = 0; i < named.size(); i++) {
            look(named.get(i), path.then(property, i));
        }
    }

    private void look(EmployeeId one, FieldPath path) {
        if (!employees.contains(one)) {
            found.add(Finding.of(PlanningRule.EMPLOYEE_UNKNOWN, path));
        }
    }
}
