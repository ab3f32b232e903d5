package org.kompetens.examples;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** A host that validates what it is sent with Jakarta Validation. */
public final class ValidatingHost {

    private ValidatingHost() {}

    /** A bean of the host's own. */
    record Import(@NotBlank String fileName, @Valid Employee employee) {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.forLanguageTag("sv"));
        var backwards = Period.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 1));
        var employment =
                Employment.of(EmploymentId.of("1"), RoleId.of("nurse"), UnitId.of("home-nursing"), Fte.FULL, backwards);
        var received = new Import("export.csv", Employee.of(EmployeeId.of("E-17"), List.of(employment), List.of()));

        try (var factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator().validate(received).stream()
                    .sorted(Comparator.comparing(
                            violation -> violation.getPropertyPath().toString()))
                    .forEach(violation ->
                            System.out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
        }
    }
}
