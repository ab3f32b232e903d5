package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;

/** Arbitraries of inventories that break one rule each, with the place where they do. */
public final class Breaches {

    private Breaches() {}

    /**
     * Inventories that break one rule.
     *
     * @return breaches of every {@linkplain #rules() rule}, each equally often
     */
    public static Arbitrary<Breach> breaches() {
        return Combinators.combine(Inventories.inventories(), Pick.picks(), Arbitraries.of(breakers()))
                .as((inventory, pick, breaker) -> breaker.in(inventory, pick))
                .withoutEdgeCases();
    }

    /**
     * The rules that {@link #breaches()} break.
     *
     * @return rules of structures and of records, warnings too
     */
    public static Set<Rule> rules() {
        return breakers().stream().map(Breaker::rule).collect(Collectors.toSet());
    }

    private static List<Breaker> breakers() {
        List<Breaker> all = new ArrayList<>();
        all.addAll(Arrays.asList(FrameworkBreaker.values()));
        all.addAll(Arrays.asList(RevisionBreaker.values()));
        all.addAll(Arrays.asList(StructureBreaker.values()));
        all.addAll(Arrays.asList(TaskBreaker.values()));
        all.addAll(RequirementBreaker.all());
        all.addAll(RecordBreaker.all());
        all.add(new RepetitionBreaker());
        all.add(new RequiredTwiceBreaker());
        return all;
    }

    /** A unit requires a competence twice at a time. */
    private record RequiredTwiceBreaker() implements Breaker {

        @Override
        public Rule rule() {
            return OrganisationRule.REQUIREMENT_REPEATED;
        }

        @Override
        public Breach in(CompetenceInventory inventory, Pick pick) {
            OrganisationStructure whole = inventory.structure();
            CompetenceId competence = pick.from(whole.framework().competences()).id();
            List<Requirement> twice = List.of(
                    Requirement.of(competence, Level.of("level-1"), 1)
                            .withPeriod(Period.endingBefore(Days.DEFAULT_AS_OF.plusDays(1))),
                    Requirement.of(competence, Level.of("level-1"), 2)
                            .withPeriod(Period.startingOn(Days.DEFAULT_AS_OF)));
            int index = pick.below(whole.units().size());
            List<OrganisationUnit> units = new ArrayList<>(whole.units());
            units.set(index, units.get(index).withRequirements(twice));
            return Breach.of(
                    new CompetenceInventory(whole.withUnits(units), inventory.employees()),
                    rule(),
                    FieldPath.of("structure")
                            .then("units", index)
                            .then("requirements", 1)
                            .then("competence"));
        }
    }

    /** Has one more record of an employee, or two of a new one where there is nobody. */
    private record RepetitionBreaker() implements Breaker {

        @Override
        public Rule rule() {
            return OrganisationRule.EMPLOYEE_REPEATED;
        }

        @Override
        public Breach in(CompetenceInventory inventory, Pick pick) {
            List<Employee> employees = inventory.employees().isEmpty()
                    ? List.of(Employee.of(EmployeeId.of("only"), List.of(), List.of()))
                    : inventory.employees();
            Employee again = Employee.of(pick.from(employees).id(), List.of(), List.of());
            return Breach.of(
                    new CompetenceInventory(inventory.structure(), Breaker.plus(employees, again)),
                    rule(),
                    FieldPath.of("employees", employees.size()).then("id"));
        }
    }
}
