package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Period;

/** How an employee is written as JSON; {@link EmployeeForm} is the way back. */
final class EmployeeWriter {

    private EmployeeWriter() {}

    static void write(Employee employee, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", employee.id().value());
        if (employee.birthDate().isPresent()) {
            JsonText.write("birthDate", employee.birthDate().get(), json);
        }
        if (employee.knownExit().isPresent()) {
            JsonText.writeEnd("knownExit", employee.knownExit().get(), json);
        }
        json.writeArrayFieldStart("employments");
        for (Employment employment : employee.employments()) {
            write(employment, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("assessments");
        for (Assessment assessment : employee.assessments()) {
            write(assessment, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Employment employment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", employment.id().value());
        json.writeStringField("role", employment.role().value());
        json.writeStringField("unit", employment.unit().value());
        JsonText.writeFte("fte", FteSum.of(employment.fte()), json);
        StructureWriter.writePeriod(employment.period(), json);
        if (!employment.absences().isEmpty()) {
            json.writeArrayFieldStart("absences");
            for (Period absence : employment.absences()) {
                json.writeStartObject();
                StructureWriter.writePeriod(absence, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (employment.hoursWorked().isPresent()) {
            json.writeObjectFieldStart("hoursWorked");
            json.writeNumberField("year", employment.hoursWorked().get().year());
            json.writeNumberField("hours", employment.hoursWorked().get().hours());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(Assessment assessment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", assessment.id().value());
        json.writeStringField("competence", assessment.competence().value());
        StructureWriter.writeLevel(assessment.level(), json);
        JsonText.write("date", assessment.date(), json);
        json.writeStringField("source", Values.wireName(assessment.source()));
        if (assessment.expiry().isPresent()) {
            JsonText.writeEnd("expiry", assessment.expiry().get(), json);
        }
        if (assessment.evidence().isPresent()) {
            json.writeStringField("evidence", assessment.evidence().get());
        }
        json.writeEndObject();
    }
}
