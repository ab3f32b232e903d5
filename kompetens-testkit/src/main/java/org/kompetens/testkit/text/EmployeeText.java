package org.kompetens.testkit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;

/** Employees as what {@link JsonLayout} lays out, in the form that the command line reads; with all that is personal. */
final class EmployeeText {

    private EmployeeText() {}

    static Map<String, Object> of(Employee employee) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", employee.id().value());
        employee.birthDate().ifPresent(date -> object.put("birthDate", date));
        employee.knownExit().ifPresent(date -> object.put("knownExit", date));
        object.put(
                "employments",
                employee.employments().stream().map(EmployeeText::employment).toList());
        object.put(
                "assessments",
                employee.assessments().stream().map(EmployeeText::assessment).toList());
        StructureText.putUnlessEmpty(
                object,
                "exemptions",
                employee.exemptions().stream().map(EmployeeText::exemption).toList());
        return object;
    }

    private static Map<String, Object> exemption(Exemption exemption) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("competence", exemption.competence());
        object.put("reason", exemption.reason().value());
        StructureText.putPeriod(object, exemption.period());
        return object;
    }

    private static Map<String, Object> employment(Employment employment) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", employment.id().value());
        object.put("role", employment.role().value());
        object.put("unit", employment.unit().value());
        object.put("fte", StructureText.fte(employment.fte().tenThousandths()));
        StructureText.putPeriod(object, employment.period());
        List<Map<String, Object>> absences = employment.absences().stream()
                .map(absence -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    StructureText.putPeriod(one, absence.period());
                    if (absence.extent() < Absence.WHOLE) {
                        one.put("extent", StructureText.fte(absence.extent()));
                    }
                    return one;
                })
                .toList();
        StructureText.putUnlessEmpty(object, "absences", absences);
        employment.hoursWorked().ifPresent(worked -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("year", worked.year());
            one.put("hours", worked.hours());
            object.put("hoursWorked", one);
        });
        return object;
    }

    static Map<String, Object> assessment(Assessment assessment) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", assessment.id().value());
        object.put("competence", assessment.competence());
        assessment
                .level()
                .ifPresentOrElse(
                        level -> StructureText.putLevel(object, level), () -> object.put("judgement", "not_possible"));
        object.put("date", assessment.date());
        object.put("source", assessment.source());
        assessment.expiry().ifPresent(date -> object.put("expiry", date));
        assessment.evidence().ifPresent(evidence -> object.put("evidence", evidence));
        return object;
    }
}
