package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.testkit.system.TurnoverSituation;

/** Arbitraries of organisations in which people come, go, move, and change between pay by the month and by the hour. */
public final class TurnoverSituations {

    private static final LocalDate FROM = LocalDate.of(2025, 12, 1);
    private static final int DAYS = 500;
    private static final List<TurnoverDefinition> DEFINITIONS = List.of(
            TurnoverDefinition.SWEDEN_STATE,
            TurnoverDefinition.SWEDEN_STATE_2018,
            TurnoverDefinition.NORWAY_SECTOR,
            TurnoverDefinition.NORWAY_MUNICIPALITY,
            TurnoverDefinition.DENMARK_OUTFLOW,
            TurnoverDefinition.DENMARK_OUTFLOW_WITHOUT_PENSION,
            TurnoverDefinition.DENMARK_INFLOW);

    private TurnoverSituations() {}

    /**
     * Organisations without errors, whose employees were there or are, by each of the national definitions, some counted by
     * events or at a level of employers.
     *
     * @return situations of the usual size
     */
    public static Arbitrary<TurnoverSituation> situations() {
        return Combinators.combine(Situations.situations(), Arbitraries.longs())
                .as((situation, seed) -> new Chance(situation.structure(), new Random(seed)).situation())
                .filter(situation -> !situation.structure().roles().isEmpty())
                .withoutEdgeCases();
    }

    private record Chance(OrganisationStructure structure, Random random) {

        TurnoverSituation situation() {
            TurnoverDefinition definition = DEFINITIONS.get(random.nextInt(DEFINITIONS.size()));
            if (random.nextInt(3) == 0) {
                definition = definition.byEvents();
            }
            if (random.nextInt(3) == 0) {
                definition = definition.countedAt(of(structure.units()).level());
            }
            List<Employee> employees = new ArrayList<>();
            for (int i = random.nextInt(8); !structure.roles().isEmpty() && i >= 0; i--) {
                employees.add(employee("e" + i));
            }
            return new TurnoverSituation(structure, employees, definition, FROM, 62);
        }

        private <T> T of(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        private Employee employee(String id) {
            List<Employment> employments = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                Fte fte = random.nextInt(4) == 0 ? Fte.percent(0) : Fte.percent(50);
                employments.add(Employment.of(
                        EmploymentId.of("p" + i),
                        of(structure.roles()).id(),
                        of(structure.units()).id(),
                        fte,
                        period()));
            }
            Employee employee = Employee.of(EmployeeId.of(id), employments, List.of());
            if (random.nextInt(4) > 0) {
                // Of some the date is a mistake, by which they are too old to be employed.
                int years = random.nextInt(12) == 0 ? 98 + random.nextInt(40) : 20 + random.nextInt(50);
                employee = employee.withBirthDate(FROM.minusYears(years).minusDays(random.nextInt(365)));
            }
            return random.nextInt(4) == 0 ? employee.withKnownExit(day()) : employee;
        }

        private Period period() {
            LocalDate one = day();
            LocalDate other = day();
            return switch (random.nextInt(4)) {
                case 0 -> Period.ALWAYS;
                case 1 -> Period.startingOn(one);
                case 2 -> new Period(Optional.empty(), Optional.of(one));
                default -> one.isBefore(other) ? Period.of(one, other) : Period.of(other, one.plusDays(1));
            };
        }

        /** Somewhat more often at the two dates themselves. */
        private LocalDate day() {
            return switch (random.nextInt(6)) {
                case 0 -> FROM.plusDays(random.nextInt(3) - 1L);
                case 1 -> FROM.plusYears(1).plusDays(random.nextInt(3) - 1L);
                default -> FROM.plusDays(random.nextInt(DAYS) - 60L);
            };
        }
    }
}
