package org.kompetens.json.form;

import static org.kompetens.json.form.AssessmentForm.ASSESSMENT;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.EmploymentForm.EMPLOYMENT;
import static org.kompetens.json.form.End.end;
import static org.kompetens.json.form.ExemptionForm.EXEMPTION;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;

/** An employee. */
public final class EmployeeForm {

    /** Who it is. */
    public static final Part<Employee, EmployeeId> ID = required(
            Property.of("id", Ids.EMPLOYEE, "Names the employee; of several records with one id the first counts."),
            Employee::id);

    /** When the employee was born. */
    public static final Part<Employee, Optional<LocalDate>> BIRTH_DATE =
            optional(Property.of("birthDate", DATE, "The date of birth."), Employee::birthDate);

    /** When the employee leaves. */
    public static final Part<Employee, Optional<LocalDate>> EXIT =
            end(End.KNOWN_EXIT, "The first day after the employee has left, where that is known.", Employee::knownExit);

    /** The employments. */
    public static final Part<Employee, List<Employment>> EMPLOYMENTS = orElse(
            Property.of("employments", list(EMPLOYMENT), "The employments, former and later ones too."),
            List.of(),
            Employee::employments);

    /** The assessments. */
    public static final Part<Employee, List<Assessment>> ASSESSMENTS = orElse(
            Property.of("assessments", list(ASSESSMENT), "The assessments, expired ones too."),
            List.of(),
            Employee::assessments);

    /** The exemptions. */
    public static final Part<Employee, List<Exemption>> EXEMPTIONS = leftOutIf(
            Property.of("exemptions", list(EXEMPTION), "What is not required of the employee for some time."),
            List.of(),
            Employee::exemptions);

    /** An employee. */
    public static final ObjectForm<Employee> EMPLOYEE = ObjectForm.of(
            "employee",
            List.of(ID, BIRTH_DATE, EXIT, EMPLOYMENTS, ASSESSMENTS, EXEMPTIONS),
            of -> new Employee(
                    of.get(ID),
                    of.get(BIRTH_DATE),
                    of.get(EXIT),
                    of.get(EMPLOYMENTS),
                    of.get(ASSESSMENTS),
                    of.get(EXEMPTIONS)));

    private EmployeeForm() {}
}
