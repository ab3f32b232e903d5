package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.testkit.system.Expectation;

/** All dates of requirements and revisions, in the records of employees, and of what is expected of them. */
final class Dates {

    private Dates() {}

    /** With those on which assessments expire by a rule, which the employees are given with. */
    static Set<LocalDate> of(Expectation expectation, List<Employee> employees) {
        Set<LocalDate> dates = new TreeSet<>();
        for (Employee employee : employees) {
            employee.knownExit().ifPresent(dates::add);
            employee.employments().forEach(employment -> add(employment.period(), dates));
            employee.exemptions().forEach(exemption -> add(exemption.period(), dates));
            employee.assessments().forEach(assessment -> add(assessment, dates));
        }
        OrganisationStructure structure = expectation.situation().structure();
        structure.units().forEach(unit -> unit.requirements().forEach(one -> add(one.period(), dates)));
        structure.profiles().forEach(profile -> profile.requirements().forEach(one -> add(one.period(), dates)));
        structure.framework().revisions().forEach(revision -> dates.add(revision.date()));
        expectation.gains().forEach(gain -> add(gain.assessment(), dates));
        return dates;
    }

    private static void add(Period period, Set<LocalDate> dates) {
        period.from().ifPresent(dates::add);
        period.until().ifPresent(dates::add);
    }

    private static void add(Assessment assessment, Set<LocalDate> dates) {
        dates.add(assessment.date());
        assessment.expiry().ifPresent(dates::add);
    }
}
