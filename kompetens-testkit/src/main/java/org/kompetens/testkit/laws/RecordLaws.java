package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Which records count: none with an error, and of several with one id the first. */
public abstract class RecordLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected RecordLaws() {}

    /**
     * Of several records with one id the first counts, wherever they stand, and the others are refused and found.
     *
     * @param random draws where the second stands
     */
    @Property(tries = 30)
    public void ofTwoRecordsWithOneIdTheFirstCounts(@ForAll Random random) {
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            employees.add(employed("e" + i, "first", Workplace.ROLE, Workplace.unit(1)));
        }
        int whose = random.nextInt(3);
        employees.add(
                whose + 1 + random.nextInt(3 - whose),
                employed("e" + whose, "second", Workplace.ROLE, Workplace.unit(0)));
        GapReport report = report(employees);
        assertEqual("counted", 3L, report.counted());
        assertEqual("refused", 1L, report.refused());
        assertEqual("persons", 3L, report.unit(Workplace.unit(0)).employed().persons());
        for (int i = 0; i < 3; i++) {
            assertEqual(
                    "a cell of the first record of e" + i, true, report.cells().containsKey(cell("e" + i, "first")));
        }
        assertEqual("cells", 3, report.cells().size());
        assertEqual("findings employee.repeated", 1L, report.findingCounts().getOrDefault("employee.repeated", 0L));
    }

    /**
     * A record with an error counts for nothing, and each of its errors is found.
     *
     * @param random draws where it stands
     */
    @Property(tries = 30)
    public void aRecordWithAnErrorCountsForNothing(@ForAll Random random) {
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            employees.add(employed("e" + i, "first", Workplace.ROLE, Workplace.unit(1)));
        }
        Employee astray = employed("astray", "first", Workplace.ROLE, Workplace.unit(1));
        List<Employment> jobs = new ArrayList<>(astray.employments());
        jobs.add(job("second", RoleId.of("unknown"), UnitId.of("unknown")));
        employees.add(random.nextInt(3), astray.withEmployments(jobs));
        GapReport report = report(employees);
        assertEqual("counted", 2L, report.counted());
        assertEqual("refused", 1L, report.refused());
        assertEqual("persons", 2L, report.unit(Workplace.unit(0)).employed().persons());
        assertEqual("cells", 2, report.cells().size());
        assertEqual(
                "findings employment.unknown-role",
                1L,
                report.findingCounts().getOrDefault("employment.unknown-role", 0L));
        assertEqual(
                "findings employment.unknown-unit",
                1L,
                report.findingCounts().getOrDefault("employment.unknown-unit", 0L));
    }

    /** What a unit requires is required of nobody in the units beside it and above it. */
    @Property(tries = 1)
    public void aUnitRequiresNothingBesideIt() {
        List<OrganisationUnit> units = new ArrayList<>(Workplace.chain(2));
        units.add(OrganisationUnit.of(
                        UnitId.of("beside"),
                        Workplace.labels("Beside"),
                        units.get(1).level())
                .withParent(Workplace.unit(0)));
        units.set(
                1, units.get(1).withRequirements(List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1))));
        OrganisationStructure chain = Workplace.structure(Workplace.framework(), Workplace.chain(2), List.of());
        OrganisationStructure structure = new OrganisationStructure(
                chain.framework(), chain.unitLevels(), units, chain.roles(), chain.profiles());
        GapReport report = Workplace.situation(
                        structure,
                        new SuppliedPolicy.Latest(),
                        employed("there", "first", Workplace.ROLE, Workplace.unit(1)),
                        employed("beside", "first", Workplace.ROLE, UnitId.of("beside")),
                        employed("above", "first", Workplace.ROLE, Workplace.unit(0)))
                .in(answering());
        assertEqual(
                "cells",
                List.of(cell("there", "first")),
                List.copyOf(report.cells().keySet()));
    }

    private GapReport report(List<Employee> employees) {
        OrganisationStructure structure = Workplace.structure(
                Workplace.framework(),
                Workplace.chain(2),
                List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1)));
        return Workplace.situation(structure, new SuppliedPolicy.Latest(), employees.toArray(Employee[]::new))
                .in(answering());
    }

    private static CellKey cell(String employee, String job) {
        return new CellKey(EmployeeId.of(employee), EmploymentId.of(job), Workplace.WOUND_CARE);
    }

    private static Employee employed(String id, String job, RoleId role, UnitId unit) {
        return Employee.of(EmployeeId.of(id), List.of(job(job, role, unit)), List.of());
    }

    private static Employment job(String id, RoleId role, UnitId unit) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.FULL, Period.ALWAYS);
    }
}
