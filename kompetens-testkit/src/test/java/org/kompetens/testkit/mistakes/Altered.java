package org.kompetens.testkit.mistakes;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.testkit.system.Situation;

/** What a system sees that reads its input with a mistake: a situation with something in it changed. */
final class Altered {

    private Altered() {}

    static Situation employees(Situation situation, UnaryOperator<Employee> change) {
        return situation.withEmployees(
                situation.employees().stream().map(change).toList());
    }

    /** Whoever was born on 29 February as if born on the day after. */
    static Employee bornOnFirstMarch(Employee employee) {
        return employee.birthDate()
                .filter(born -> born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29)
                .map(born -> employee.withBirthDate(born.plusDays(1)))
                .orElse(employee);
    }

    /** Each assessment as it is seen; empty where it is not. */
    static Situation assessments(Situation situation, Function<Assessment, Optional<Assessment>> change) {
        return employees(
                situation,
                employee -> employee.withAssessments(employee.assessments().stream()
                        .flatMap(one -> change.apply(one).stream())
                        .toList()));
    }

    static Situation employments(Situation situation, Function<Employment, Optional<Employment>> change) {
        return employees(
                situation,
                employee -> employee.withEmployments(employee.employments().stream()
                        .flatMap(one -> change.apply(one).stream())
                        .toList()));
    }

    static Situation exemptions(Situation situation, Function<Exemption, Optional<Exemption>> change) {
        return employees(
                situation,
                employee -> employee.withExemptions(employee.exemptions().stream()
                        .flatMap(one -> change.apply(one).stream())
                        .toList()));
    }

    static Situation structure(Situation situation, UnaryOperator<OrganisationStructure> change) {
        return situation.withStructure(change.apply(situation.structure()));
    }

    static Situation framework(Situation situation, UnaryOperator<CompetenceFramework> change) {
        return structure(situation, whole -> whole.withFramework(change.apply(whole.framework())));
    }

    static Situation units(Situation situation, UnaryOperator<List<OrganisationUnit>> change) {
        return structure(situation, whole -> whole.withUnits(change.apply(whole.units())));
    }

    static Situation profiles(Situation situation, UnaryOperator<List<RoleProfile>> change) {
        return structure(situation, whole -> whole.withProfiles(change.apply(whole.profiles())));
    }

    /** What a unit requires of each there, unit by unit. */
    static Situation unitRequirements(
            Situation situation, BiFunction<OrganisationUnit, List<Requirement>, List<Requirement>> change) {
        return units(
                situation,
                units -> units.stream()
                        .map(unit -> unit.withRequirements(change.apply(unit, unit.requirements())))
                        .toList());
    }

    /** All requirements, of roles and of units. */
    static Situation requirements(Situation situation, UnaryOperator<List<Requirement>> change) {
        return profiles(
                unitRequirements(situation, (unit, list) -> change.apply(list)),
                profiles -> profiles.stream()
                        .map(one -> new RoleProfile(one.role(), change.apply(one.requirements())))
                        .toList());
    }

    static UnaryOperator<List<Requirement>> each(UnaryOperator<Requirement> change) {
        return list -> list.stream().map(change).toList();
    }

    static Situation requirementPeriods(Situation situation, UnaryOperator<Period> change) {
        return requirements(situation, each(one -> one.withPeriod(change.apply(one.period()))));
    }

    static Assessment withLevel(Assessment one, Optional<Level> level) {
        return new Assessment(
                one.id(), one.competence(), level, one.date(), one.source(), one.expiry(), one.evidence());
    }

    static Assessment withoutExpiry(Assessment one) {
        return new Assessment(
                one.id(), one.competence(), one.level(), one.date(), one.source(), Optional.empty(), one.evidence());
    }

    static Employee withoutExit(Employee one) {
        return new Employee(
                one.id(), one.birthDate(), Optional.empty(), one.employments(), one.assessments(), one.exemptions());
    }

    static Employment during(Employment one, Period period) {
        return new Employment(one.id(), one.role(), one.unit(), one.fte(), period, one.absences(), one.hoursWorked());
    }

    static Period openStart(Period period) {
        return new Period(Optional.empty(), period.until());
    }

    static Period openEnd(Period period) {
        return new Period(period.from(), Optional.empty());
    }

    static Period laterEnd(Period period) {
        return new Period(period.from(), period.until().map(day -> day.plusDays(1)));
    }

    /** One that would be empty stays as it is. */
    static Period earlierEnd(Period period) {
        Period earlier = new Period(period.from(), period.until().map(day -> day.minusDays(1)));
        return earlier.isProper() ? earlier : period;
    }

    /** One that would be empty stays as it is. */
    static Period laterStart(Period period) {
        Period later = new Period(period.from().map(day -> day.plusDays(1)), period.until());
        return later.isProper() ? later : period;
    }
}
