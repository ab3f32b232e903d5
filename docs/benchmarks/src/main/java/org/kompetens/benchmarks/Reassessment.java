package org.kompetens.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.nation.Nation;

/** One assessment more than an employee had. */
final class Reassessment {

    private static final Level SECOND = Level.of("level-2");
    private static final Level THIRD = Level.of("level-3");

    private Reassessment() {}

    /** The employee with a certificate of the day for another level of what the middle one of all assessments is of. */
    static Employee of(Employee employee) {
        List<Assessment> assessments = new ArrayList<>(employee.assessments());
        Assessment again = assessments.get(assessments.size() / 2);
        assessments.add(new Assessment(
                AssessmentId.of("new"),
                again.competence(),
                // Every scale of the nation has these two.
                Optional.of(again.level().equals(Optional.of(SECOND)) ? THIRD : SECOND),
                Nation.AS_OF,
                AssessmentSource.CERTIFICATE,
                Optional.empty(),
                Optional.empty()));
        return Employee.of(employee.id(), employee.employments(), assessments);
    }
}
