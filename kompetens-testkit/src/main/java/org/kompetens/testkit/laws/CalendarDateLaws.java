package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.testkit.system.Situation;

/** Dates mean nothing but before and after: no clock is read, and no year is special. */
public abstract class CalendarDateLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected CalendarDateLaws() {}

    /**
     * With every date moved by the same number of days, the as-of date too, everything is as it was.
     *
     * @param situation any
     * @param days how far
     */
    @Property(tries = 200)
    public void allDatesMovedTogetherChangeNothing(
            @ForAll Situation situation, @ForAll @IntRange(min = -60_000, max = 60_000) int days) {
        OrganisationStructure structure = situation.structure();
        OrganisationStructure moved = structure
                .withUnits(Change.each(structure.units(), unit -> moved(unit, days)))
                .withProfiles(Change.each(
                        structure.profiles(),
                        profile -> new RoleProfile(profile.role(), moved(profile.requirements(), days))))
                .withFramework(structure
                        .framework()
                        .withRevisions(Change.each(
                                structure.framework().revisions(),
                                one -> new CompetenceRevision(
                                        one.competence(), one.date().plusDays(days), one.successors()))));
        Situation later = new Situation(
                new CompetenceInventory(moved, Change.each(situation.employees(), employee -> moved(employee, days))),
                situation.asOf().plusDays(days),
                situation.policy());
        Agreement.assertSame(situation.in(answering()), later.in(answering()));
    }

    private static OrganisationUnit moved(OrganisationUnit unit, int days) {
        return unit.withRequirements(moved(unit.requirements(), days));
    }

    private static List<Requirement> moved(List<Requirement> requirements, int days) {
        return Change.each(requirements, requirement -> requirement.withPeriod(moved(requirement.period(), days)));
    }

    private static Period moved(Period period, int days) {
        return new Period(moved(period.from(), days), moved(period.until(), days));
    }

    private static Employee moved(Employee employee, int days) {
        return new Employee(
                employee.id(),
                moved(employee.birthDate(), days),
                moved(employee.knownExit(), days),
                Change.each(employee.employments(), employment -> moved(employment, days)),
                Change.each(employee.assessments(), assessment -> moved(assessment, days)),
                Change.each(
                        employee.exemptions(),
                        one -> new Exemption(one.competence(), moved(one.period(), days), one.reason())));
    }

    private static Employment moved(Employment employment, int days) {
        return new Employment(
                employment.id(),
                employment.role(),
                employment.unit(),
                employment.fte(),
                moved(employment.period(), days),
                Change.each(
                        employment.absences(), absence -> new Absence(moved(absence.period(), days), absence.extent())),
                employment.hoursWorked());
    }

    private static Assessment moved(Assessment assessment, int days) {
        return new Assessment(
                assessment.id(),
                assessment.competence(),
                assessment.level(),
                assessment.date().plusDays(days),
                assessment.source(),
                moved(assessment.expiry(), days),
                assessment.evidence());
    }

    private static Optional<LocalDate> moved(Optional<LocalDate> date, int days) {
        return date.map(one -> one.plusDays(days));
    }
}
