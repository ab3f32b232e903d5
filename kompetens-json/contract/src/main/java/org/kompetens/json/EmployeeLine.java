package org.kompetens.json;

import java.util.List;
import java.util.Optional;
import org.kompetens.count.Counter;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.EmployeeForm;
import org.kompetens.organisation.Employee;

/** One line of {@link EmployeeLines}: an employee, or what is wrong with the line's form. */
public final class EmployeeLine {

    private final DocumentText text;
    private final Optional<Employee> employee;
    private final List<LocatedFinding> findings;

    private EmployeeLine(DocumentText text, Optional<Employee> employee, List<LocatedFinding> findings) {
        this.text = text;
        this.employee = employee;
        this.findings = List.copyOf(findings);
    }

    static EmployeeLine read(byte[] line, long number, Limits limits) {
        DocumentText text = new DocumentText(line, number, limits);
        Optional<Employee> employee = text.read(EmployeeForm.EMPLOYEE::read);
        return new EmployeeLine(text, employee, text.findings());
    }

    static EmployeeLine tooLong(long number, int mostBytes) {
        Finding finding = Finding.of(DocumentRule.TOO_LARGE, FieldPath.ROOT).withValue("bytes", mostBytes);
        return new EmployeeLine(
                new DocumentText(new byte[0], number, Limits.STANDARD),
                Optional.empty(),
                List.of(new LocatedFinding(new Location(number, 1), finding)));
    }

    /**
     * The employee.
     *
     * @return the record; empty where the line's form is wrong
     */
    public Optional<Employee> employee() {
        return employee;
    }

    /**
     * What is wrong with the form of the line.
     *
     * @return the findings; none exactly where there is an employee
     */
    public List<LocatedFinding> findings() {
        return findings;
    }

    /**
     * Where on the line something is that was found in its employee.
     *
     * @param findings what was found, with paths from the employee
     * @return the findings with their places
     */
    public List<LocatedFinding> locate(Findings findings) {
        return text.locate(findings);
    }

    /**
     * Adds the line to what is counted: its employee; or, where it cannot be read, one record more that is left out.
     *
     * @param counter what to add to
     * @return all that is wrong with the line, in form and by the rules of the model
     */
    public List<LocatedFinding> addTo(Counter<Employee, ?> counter) {
        if (employee.isPresent()) {
            return locate(counter.add(employee.get()));
        }
        counter.refuse(withoutPlaces());
        return findings;
    }

    Findings withoutPlaces() {
        return new Findings(findings.stream().map(LocatedFinding::finding).toList());
    }
}
