package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Arbitraries of what a system is asked: an inventory, a date and a policy. */
public final class Situations {

    private static final int MOST_BAD_RECORDS = 5;
    private static final int FEWEST_OF_MANY = 100;
    private static final int MOST_OF_MANY = 300;
    private static final int SOME_UNITS = 3;

    private Situations() {}

    /**
     * Inventories without errors, looked at on the date around which their records change.
     *
     * @return situations of the usual size
     */
    public static Arbitrary<Situation> situations() {
        return Combinators.combine(Inventories.inventories(), policies())
                .as((inventory, policy) -> LeftOut.of(new Situation(inventory, Days.DEFAULT_AS_OF, policy)))
                .withoutEdgeCases();
    }

    /**
     * Situations in which the records with errors, and those with the id of another, stand anywhere among the sound ones.
     *
     * @return situations whose structure has no error
     */
    public static Arbitrary<Situation> withBadRecords() {
        Arbitrary<BadRecord> bad = Combinators.combine(
                        Pick.picks(), Pick.picks(), Arbitraries.of(false, true), Arbitraries.of(RecordBreaker.all()))
                .as(BadRecord::new);
        return Combinators.combine(situations(), bad.list().ofMaxSize(MOST_BAD_RECORDS))
                .as((situation, some) -> LeftOut.of(with(situation, some)))
                .withoutEdgeCases();
    }

    /**
     * Situations in which somebody more, who stands last, has hundreds of employments that are active, in a few units. They are
     * not among {@link #situations()}, as whatever looks at each cell takes a hundred times as long.
     *
     * @return situations without errors
     */
    public static Arbitrary<Situation> withManyEmployments() {
        return Combinators.combine(
                        situations(), Arbitraries.integers().between(FEWEST_OF_MANY, MOST_OF_MANY), Pick.picks())
                .as((situation, many, pick) -> LeftOut.of(
                        situation.withEmployees(Breaker.plus(situation.employees(), busy(situation, many, pick)))))
                .withoutEdgeCases();
    }

    private static Employee busy(Situation situation, int many, Pick pick) {
        OrganisationStructure structure = situation.structure();
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            employments.add(Employment.of(
                    EmploymentId.of("many-" + i),
                    pick.from(structure.roles()).id(),
                    structure
                            .units()
                            .get((pick.below(structure.units().size()) + i % SOME_UNITS)
                                    % structure.units().size())
                            .id(),
                    new Fte(1 + i % 3),
                    Period.ALWAYS));
        }
        return Employee.of(EmployeeId.of("busy"), employments, List.of());
    }

    /** One more record: with an error, or a sound one once more, in which most of it is missing. */
    private record BadRecord(Pick place, Pick whose, boolean repeats, RecordBreaker breaker) {

        Employee in(Situation situation, int index) {
            if (repeats && !situation.employees().isEmpty()) {
                Employee sound = whose.from(situation.employees());
                return Employee.of(sound.id(), situation.employees().get(0).employments(), List.of());
            }
            boolean takesAnId = whose.below(3) == 0 && !situation.employees().isEmpty();
            EmployeeId id = takesAnId ? whose.from(situation.employees()).id() : EmployeeId.of("bad-" + index);
            Employee broken = breaker.brokenRecord(situation.structure(), whose, id);
            // What is wrong with assessments alone takes nobody out: of some it is to matter that they are employed.
            boolean isNowhere =
                    broken.employments().isEmpty() && !situation.employees().isEmpty();
            return isNowhere
                    ? broken.withEmployments(whose.from(situation.employees()).employments())
                    : broken;
        }
    }

    private static Situation with(Situation sound, List<BadRecord> bad) {
        Situation situation =
                new Situation(LevelBreaker.withUnmappedScale(sound.inventory()), sound.asOf(), sound.policy());
        List<Employee> employees = new ArrayList<>(situation.employees());
        for (int i = 0; i < bad.size(); i++) {
            employees.add(
                    bad.get(i).place().below(employees.size() + 1), bad.get(i).in(situation, i));
        }
        return situation.withEmployees(employees);
    }

    /**
     * The supplied policies.
     *
     * @return mostly the latest, then the highest, then by some sources first
     */
    public static Arbitrary<SuppliedPolicy> policies() {
        Arbitrary<SuppliedPolicy> latest = Arbitraries.just(new SuppliedPolicy.Latest());
        Arbitrary<SuppliedPolicy> highest = Arbitraries.just(new SuppliedPolicy.Highest());
        Arbitrary<SuppliedPolicy> bySource = Arbitraries.shuffle(Sources.ALL)
                .flatMap(order -> Arbitraries.integers()
                        .between(0, Sources.ALL.size())
                        .map(named -> new SuppliedPolicy.BySource(order.subList(0, named))));
        return Arbitraries.oneOf(Arrays.asList(latest, latest, highest, bySource));
    }
}
