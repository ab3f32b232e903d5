package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.Iterator;
import org.kompetens.competence.Level;
import org.kompetens.count.EmployeeRows;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.count.RowNames;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.rollup.Rollup;

/** The library, given {@linkplain EmployeeRows rows} in place of records, as a system under test. */
public final class RowsGapSystem implements GapSystem {

    private static final int THREADS = 3;

    /** The library. */
    public RowsGapSystem() {}

    @Override
    public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
        Organisation organisation = Organisation.of(inventory.structure());
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf).withPolicy(policy.assessmentPolicy());
        Rollup rollup =
                Rollup.of(analysis, source(organisation, inventory.employees().iterator()), LongRun.onThreads(THREADS));
        return LibraryReports.report(rollup, LibraryReports.cells(analysis, inventory.employees()));
    }

    /**
     * What is in records, as rows.
     *
     * @param organisation whose employees they are
     * @param employees the records
     * @return the rows
     */
    public static EmployeeSource source(Organisation organisation, Iterator<Employee> employees) {
        RowNames names = RowNames.of(organisation);
        return EmployeeRows.source(names, rows -> {
            boolean more = employees.hasNext();
            if (more) {
                addTo(rows, names, employees.next());
            }
            return more;
        });
    }

    private static void addTo(EmployeeRows rows, RowNames names, Employee employee) {
        rows.begin(employee.id().value());
        employee.birthDate().ifPresent(date -> rows.birthDate(EmployeeRows.from(date)));
        employee.knownExit().ifPresent(date -> rows.knownExit(EmployeeRows.until(date)));
        for (Employment employment : employee.employments()) {
            rows.employment(
                    employment.id().value(),
                    names.role(employment.role().value()),
                    names.unit(employment.unit().value()),
                    employment.fte().tenThousandths(),
                    from(employment.period()),
                    until(employment.period()));
            employment
                    .absences()
                    .forEach(
                            absence -> rows.absence(from(absence.period()), until(absence.period()), absence.extent()));
            employment.hoursWorked().ifPresent(hours -> rows.hoursWorked(hours.year(), hours.hours()));
        }
        for (Assessment assessment : employee.assessments()) {
            int competence = names.competence(assessment.competence().value());
            int source = names.source(assessment.source().value());
            int date = EmployeeRows.from(assessment.date());
            int expiry = EmployeeRows.until(assessment.expiry().orElse(null));
            String id = assessment.id().value();
            if (assessment.level().isPresent()) {
                int level = level(names, competence, assessment.level().get());
                rows.assessment(id, competence, level, source, date, expiry);
            } else {
                rows.noJudgement(id, competence, source, date, expiry);
            }
        }
        for (Exemption exemption : employee.exemptions()) {
            rows.exemption(
                    names.competence(exemption.competence().value()),
                    exemption.reason().value(),
                    from(exemption.period()),
                    until(exemption.period()));
        }
    }

    private static int level(RowNames names, int competence, Level level) {
        String id = level.id().value();
        return level.scale().map(scale -> names.level(scale.value(), id)).orElseGet(() -> names.level(competence, id));
    }

    private static int from(Period period) {
        return EmployeeRows.from(period.from().orElse(null));
    }

    private static int until(Period period) {
        return EmployeeRows.until(period.until().orElse(null));
    }
}
