package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleProfile;

/** Makes of a record another one that differs in one thing. */
final class Change {

    private Change() {}

    static <T> List<T> at(List<T> list, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, change.apply(changed.get(index)));
        return changed;
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    static Employee employments(Employee employee, List<Employment> employments) {
        return employee.withEmployments(employments);
    }

    /**
     * The same employee, whose employments that last beyond a day end on it and are renewed at once.
     */
    static Employee renewed(Employee employee, LocalDate day) {
        List<Employment> renewed = new ArrayList<>();
        for (Employment one : employee.employments()) {
            Period first = new Period(one.period().from(), Optional.of(day));
            Period second = new Period(Optional.of(day), one.period().until());
            if (one.period().contains(day) && first.isProper()) {
                renewed.add(during(one, one.id(), first));
                renewed.add(during(one, EmploymentId.of(one.id().value() + " renewed"), second));
            } else {
                renewed.add(one);
            }
        }
        return employee.withEmployments(renewed);
    }

    private static Employment during(Employment one, EmploymentId id, Period period) {
        return new Employment(id, one.role(), one.unit(), one.fte(), period, one.absences(), one.hoursWorked());
    }

    static Employee assessments(Employee employee, List<Assessment> assessments) {
        return employee.withAssessments(assessments);
    }

    static OrganisationStructure units(OrganisationStructure structure, List<OrganisationUnit> units) {
        return structure.withUnits(units);
    }

    static OrganisationStructure profiles(OrganisationStructure structure, List<RoleProfile> profiles) {
        return structure.withProfiles(profiles);
    }

    static OrganisationStructure eachCompetenceByItself(OrganisationStructure structure) {
        return structure.withFramework(
                structure.framework().withNarrowerRules(List.of()).withRevisions(List.of()));
    }

    static OrganisationStructure shuffled(OrganisationStructure structure, Random random) {
        CompetenceFramework framework = structure.framework();
        return new OrganisationStructure(
                new CompetenceFramework(
                        shuffled(framework.scales(), random),
                        shuffled(framework.mappings(), random),
                        shuffled(framework.competences(), random),
                        shuffled(framework.narrowerRules(), random),
                        shuffled(framework.groups(), random),
                        shuffled(framework.relations(), random),
                        shuffled(framework.revisions(), random)),
                structure.unitLevels(),
                shuffled(structure.units(), random),
                shuffled(structure.roles(), random),
                shuffled(structure.profiles(), random),
                shuffled(structure.validity(), random),
                shuffled(structure.tasks(), random),
                structure.sources());
    }
}
