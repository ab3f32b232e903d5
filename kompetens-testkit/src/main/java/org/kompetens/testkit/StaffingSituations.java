package org.kompetens.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.RetirementTable;
import org.kompetens.staffing.ScaledDemand;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Arbitraries of organisations whose staff is to be forecast, and of what is assumed. */
public final class StaffingSituations {

    private static final int MOST_YEARS = 6;

    private StaffingSituations() {}

    /**
     * Organisations without errors, with staff of all ages, and assumptions of all kinds.
     *
     * @return situations of the usual size
     */
    public static Arbitrary<StaffingSituation> situations() {
        return Combinators.combine(Situations.situations(), Arbitraries.longs())
                .as((situation, seed) -> new Chance(situation, new Random(seed)).staffed())
                .withoutEdgeCases();
    }

    /**
     * So many in one role of one unit, full-time, of ages from 20 on, one of four above 60, of whom some
     * retire at 63, 65 and 67. What else is assumed is left to the caller.
     *
     * @param people how many
     * @return the situation, of one year without any exits
     */
    public static StaffingSituation ofOneRole(int people) {
        Labels labels = Labels.of(Language.EN, "One");
        UnitLevelId level = UnitLevelId.of("one");
        UnitId unit = UnitId.of("one");
        RoleId role = RoleId.of("one");
        LocalDate asOf = LocalDate.of(2026, 10, 1);
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int age = i % 4 == 0 ? 61 + i / 4 % 5 : 20 + i % 40;
            Employment employment = Employment.of(EmploymentId.of("1"), role, unit, Fte.FULL, Period.ALWAYS);
            employees.add(Employee.of(EmployeeId.of("e" + i), List.of(employment), List.of())
                    .withBirthDate(asOf.minusYears(age).minusDays(1L + i % 300)));
        }
        return new StaffingSituation(
                new OrganisationStructure(
                        CompetenceFramework.of(List.of(), List.of(), List.of()),
                        List.of(new UnitLevel(level, labels)),
                        List.of(OrganisationUnit.of(unit, labels, level)),
                        List.of(Role.of(role, labels)),
                        List.of()),
                employees,
                asOf,
                RetirementRules.of(RetirementRates.distributed(Map.of(63, 1, 65, 2, 67, 2))),
                ForecastAssumptions.of(1, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(30, 1))));
    }

    /**
     * The same organisation within a whole of which there are more parts, without staff: {@link #silent} names them.
     *
     * @param situation any
     * @param members how many parts without staff there are, from 1
     * @return the same staff and assumptions
     */
    public static StaffingSituation besideSilentMembers(StaffingSituation situation, int members) {
        OrganisationStructure structure = situation.structure();
        Labels labels = Labels.of(Language.EN, "Whole");
        UnitId whole = UnitId.of("whole");
        UnitLevel level = new UnitLevel(UnitLevelId.of("whole"), labels);
        List<UnitLevel> levels = new ArrayList<>(List.of(level));
        levels.addAll(structure.unitLevels());
        List<OrganisationUnit> units = new ArrayList<>(List.of(OrganisationUnit.of(whole, labels, level.id())));
        structure.units().forEach(unit -> units.add(unit.parent().isEmpty() ? unit.withParent(whole) : unit));
        UnitLevelId below = structure.units().get(0).level();
        silent(members)
                .forEach(
                        one -> units.add(OrganisationUnit.of(one, labels, below).withParent(whole)));
        return new StaffingSituation(
                structure.withUnitLevels(levels).withUnits(units),
                situation.employees(),
                situation.asOf(),
                situation.rules(),
                situation.assumptions());
    }

    /**
     * The parts without staff.
     *
     * @param members how many there are
     * @return their units
     */
    public static SortedSet<UnitId> silent(int members) {
        SortedSet<UnitId> silent = new TreeSet<>();
        for (int member = 1; member <= members; member++) {
            silent.add(UnitId.of("silent-" + member));
        }
        return silent;
    }

    /** Everything but the employees and their employments, by chance. */
    private record Chance(Situation situation, Random random) {

        StaffingSituation staffed() {
            Set<EmployeeId> ids = new HashSet<>();
            List<Employee> employees = situation.employees().stream()
                    .filter(employee -> ids.add(employee.id()))
                    .map(this::aged)
                    .toList();
            return new StaffingSituation(
                    situation.structure(), employees, situation.asOf(), rules(), assumptions(below(MOST_YEARS) + 1));
        }

        private OrganisationStructure structure() {
            return situation.structure();
        }

        private int below(int bound) {
            return random.nextInt(bound);
        }

        private Employee aged(Employee employee) {
            LocalDate asOf = situation.asOf();
            Optional<LocalDate> born = switch (below(8)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(asOf.minusYears(below(140)).minusDays(below(3) - 1L));
                case 2, 3 -> Optional.of(asOf.minusYears(58 + below(12)).minusDays(below(366)));
                default -> Optional.of(asOf.minusYears(18 + below(50)).minusDays(below(366)));
            };
            Optional<LocalDate> exit = below(8) == 0
                    ? Optional.of(asOf.plusDays(below(365 * 40)))
                    : employee.knownExit().filter(date -> below(2) == 0);
            return new Employee(
                    employee.id(), born, exit, employee.employments(), employee.assessments(), employee.exemptions());
        }

        private RetirementRules rules() {
            RetirementRules rules = RetirementRules.of(policy());
            return structure().roles().isEmpty() ? rules : rules.with(role(), policy());
        }

        private RetirementPolicy policy() {
            return switch (below(7)) {
                case 0 -> RetirementAge.onBirthday(60 + below(10));
                case 1 -> RetirementAge.atEndOfMonth(60 + below(10));
                case 2 -> new RetirementAge(java.time.Period.of(60 + below(10), 6, 0), LeavingDay.END_OF_MONTH);
                case 3 -> RetirementRates.distributed(Map.of(62, below(5), 65, 1 + below(5), 68, below(5)));
                case 4 -> RetirementTable.denmark().policy("state-pension", situation.asOf(), false);
                case 5 -> new RetirementRates(new TreeMap<>(Map.of(62, rate(), 64, rate(), 65 + below(3), Rate.ONE)));
                default -> RetirementTable.sweden().policy("reference-age", situation.asOf(), below(2) == 0);
            };
        }

        private RoleId role() {
            return structure().roles().get(below(structure().roles().size())).id();
        }

        private UnitId unit() {
            return structure().units().get(below(structure().units().size())).id();
        }

        private UnitRole place() {
            return new UnitRole(unit(), role());
        }

        /** A role in a unit in which somebody is employed at some time, if anybody is anywhere. */
        private UnitRole occupied() {
            List<Employment> all = situation.employees().stream()
                    .flatMap(employee -> employee.employments().stream())
                    .toList();
            if (all.isEmpty()) {
                return place();
            }
            Employment one = all.get(below(all.size()));
            return new UnitRole(one.unit(), one.role());
        }

        private Rate rate() {
            int denominator = 1 + below(12);
            return new Rate(below(denominator + 1), denominator);
        }

        private ExitRates.ByAge byAge() {
            if (below(4) == 0) {
                return ExitRates.ByAge.same(rate());
            }
            return ExitRates.ByAge.of(
                    Map.of(new AgeBand(0, 34), rate(), new AgeBand(35, 54), rate(), new AgeBand(56, 200), rate()));
        }

        private HireProfile profile() {
            List<HireProfile.Share> shares = new ArrayList<>();
            for (int i = below(3); i >= 0; i--) {
                shares.add(new HireProfile.Share(
                        below(4) == 0 ? 60 + below(14) : 18 + below(40),
                        Fte.percent(25 * (1 + below(4))),
                        1 + below(9)));
            }
            return new HireProfile(shares);
        }

        private ForecastAssumptions assumptions(int years) {
            ForecastAssumptions assumptions = ForecastAssumptions.of(years, ExitRates.of(byAge()), profile())
                    .withExitOrder(below(3) == 0 ? ExitOrder.OTHER_EXITS_FIRST : ExitOrder.RETIREMENTS_FIRST)
                    .withHiring(below(5) == 0 ? Hiring.NONE : Hiring.UP_TO_DEMAND)
                    .withLaterRetirement(below(3) == 0 ? below(6) - 2 : 0);
            if (structure().roles().isEmpty()) {
                return assumptions;
            }
            return assumptions
                    .withExits(assumptions.exits().with(role(), byAge()))
                    .withHiresByRole(new TreeMap<>(Map.of(role(), profile())))
                    .withDemand(demand(years))
                    .withPlannedHires(below(3) == 0 ? List.of(planned(years), planned(years)) : List.of())
                    .withTransfers(transfers(years))
                    .withPositionChanges(below(3) == 0 ? List.of(change(years)) : List.of());
        }

        private PlannedHire planned(int years) {
            return new PlannedHire(
                    1 + below(years + 1), place(), new Quantity(below(40) * Quantity.ONE_IN_BILLIONTHS / 8));
        }

        private PositionChange change(int years) {
            Set<RoleId> roles = below(2) == 0 ? Set.of() : Set.of(role());
            return new PositionChange(1 + below(years), roles, 100 * (below(60) - 20));
        }

        private List<Transfer> transfers(int years) {
            List<Transfer> transfers = new ArrayList<>();
            for (int i = below(4); i > 1; i--) {
                // Often two of one year from one place, of which the second is a share of those before the first, too.
                boolean again = !transfers.isEmpty() && below(2) == 0;
                int year = again ? transfers.get(0).year() : 1 + below(years);
                UnitRole from = again ? transfers.get(0).from() : occupied();
                UnitRole to = place();
                if (!from.equals(to)) {
                    transfers.add(new Transfer(year, from, to, new Rate(1, 2 + below(5))));
                }
            }
            return transfers;
        }

        private Demand demand(int years) {
            return switch (below(5)) {
                case 0 ->
                    new ScaledDemand(
                            new ConstantDemand(), List.of(new Ratio(9 + below(3), 10), new Ratio(below(20), 10)));
                case 1 ->
                    new GivenDemand(
                            List.of(new GivenDemand.Given(
                                    unit(), Set.of(role()), List.of(Quantity.of(below(9)), Quantity.of(below(9))))),
                            new ConstantDemand());
                case 2 ->
                    new DemographicDemand(
                            new TreeMap<>(Map.of(unit(), population(years))),
                            2026,
                            new TreeMap<>(Map.of(
                                    role(),
                                    List.of(
                                            new DemographicDemand.Service(new AgeBand(0, 15), 1 + below(3)),
                                            new DemographicDemand.Service(new AgeBand(80, 120), 1 + below(3))))),
                            BigDecimal.valueOf(below(30) - 10L, 3));
                default -> new ConstantDemand();
            };
        }

        private Population population(int years) {
            SortedMap<Integer, SortedMap<Integer, Long>> byYear = new TreeMap<>();
            for (int year = 2026; year <= 2026 + years; year++) {
                byYear.put(year, new TreeMap<>(Map.of(5, 50L + below(50), 40, 7L, 85, 20L + below(30))));
            }
            return new Population(byYear);
        }
    }
}
