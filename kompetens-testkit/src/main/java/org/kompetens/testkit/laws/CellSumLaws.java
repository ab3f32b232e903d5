package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** What a system says of units is the sum of what it says of cells. */
public abstract class CellSumLaws extends GapSystemLaws {

    private static final Set<Measure> CELLS =
            EnumSet.of(Measure.MET, Measure.SHORT, Measure.UNASSESSED, Measure.EXPIRED, Measure.EXEMPT, Measure.MERGED);

    /** For subclasses that name a system. */
    protected CellSumLaws() {}

    /**
     * Of each unit and competence: the cells of each kind, the steps, the shortfall and the distinct persons are those of
     * the cells there and below, each with the FTE of its employment, or of all the person's employments there and below.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void everyFigureOfACompetenceIsThatOfItsCells(@ForAll Situation situation) {
        GapReport report = situation.in(answering());
        Map<EmployeeId, Employee> people = new HashMap<>();
        situation.employees().forEach(one -> people.put(one.id(), one));
        for (OrganisationUnit unit : situation.structure().units()) {
            Set<UnitId> within = within(situation.structure(), unit.id());
            report.unit(unit.id()).competences().forEach((competence, figures) -> {
                Map<CellKey, CellReport> cells = cells(report, within, competence);
                for (Measure measure : Measure.values()) {
                    assertEqual(
                            unit.id() + " " + competence + " " + measure,
                            amount(measure, cells, people, situation, within),
                            Objects.requireNonNull(figures.amounts().get(measure)));
                }
                assertEqual(unit.id() + " " + competence + " shortfall", shortfall(cells), figures.shortfall());
                assertHolders(unit.id() + " " + competence, cells, figures);
            });
        }
    }

    private static void assertHolders(String what, Map<CellKey, CellReport> cells, CompetenceReport figures) {
        Map<Integer, Set<EmployeeId>> byRank = new HashMap<>();
        cells.forEach((key, cell) -> {
            if (cell.isKnown()) {
                byRank.computeIfAbsent(cell.requiredRank() - cell.missing() + cell.surplus(), none -> new HashSet<>())
                        .add(key.employee());
            }
        });
        for (int rank = 1; rank <= figures.held().byRank().size(); rank++) {
            assertEqual(
                    what + " persons at level " + rank,
                    (long) byRank.getOrDefault(rank, Set.of()).size(),
                    figures.held().byRank().get(rank - 1));
        }
        assertEqual(
                what + " persons who hold nothing",
                (long) byRank.getOrDefault(0, Set.of()).size(),
                figures.held().nothing());
    }

    private static Map<CellKey, CellReport> cells(GapReport report, Set<UnitId> within, CompetenceId competence) {
        Map<CellKey, CellReport> cells = new LinkedHashMap<>();
        report.cells().forEach((key, cell) -> {
            if (within.contains(cell.unit()) && key.competence().equals(competence)) {
                cells.put(key, cell);
            }
        });
        return cells;
    }

    private static Set<UnitId> within(OrganisationStructure structure, UnitId root) {
        Set<UnitId> within = new HashSet<>(Set.of(root));
        for (int i = 0; i < structure.units().size(); i++) {
            structure.units().stream()
                    .filter(unit -> unit.parent().filter(within::contains).isPresent())
                    .forEach(unit -> within.add(unit.id()));
        }
        return within;
    }

    private static Amount amount(
            Measure measure,
            Map<CellKey, CellReport> cells,
            Map<EmployeeId, Employee> people,
            Situation situation,
            Set<UnitId> within) {
        if (measure.kind() == Measure.Kind.PERSONS) {
            Predicate<CellReport> counts = switch (measure) {
                case PERSONS_SHORT -> one -> one.kind() == Kind.SHORT;
                case PERSONS_EXPIRED -> one -> one.kind() == Kind.EXPIRED;
                case PERSONS_EXEMPT -> one -> one.kind() == Kind.EXEMPT;
                default -> one -> one.kind() != Kind.EXEMPT;
            };
            Set<EmployeeId> persons = new HashSet<>();
            cells.forEach((key, cell) -> {
                if (counts.test(cell)) {
                    persons.add(key.employee());
                }
            });
            long fte = 0;
            for (EmployeeId person : persons) {
                fte += fteWithin(Objects.requireNonNull(people.get(person)), situation, within);
            }
            return new Amount(persons.size(), new FteSum(fte));
        }
        long count = 0;
        long fte = 0;
        for (Map.Entry<CellKey, CellReport> entry : cells.entrySet()) {
            long number = number(measure, entry.getValue());
            count += number;
            fte += number * fte(Objects.requireNonNull(people.get(entry.getKey().employee())), entry.getKey());
        }
        return new Amount(count, new FteSum(fte));
    }

    private static long number(Measure measure, CellReport cell) {
        if (measure == Measure.MERGED) {
            return cell.merged() ? 1 : 0;
        }
        if (CELLS.contains(measure)) {
            return cell.kind().name().equals(measure.name()) ? 1 : 0;
        }
        if (measure == Measure.SURPLUS_STEPS) {
            return cell.surplus();
        }
        return (long) cell.missing() * (measure == Measure.WEIGHTED_MISSING_STEPS ? cell.weight() : 1);
    }

    private static long fte(Employee person, CellKey key) {
        return person.employments().stream()
                .filter(one -> one.id().equals(key.employment()))
                .mapToLong(one -> one.fte().tenThousandths())
                .sum();
    }

    private static long fteWithin(Employee person, Situation situation, Set<UnitId> within) {
        return person.employments().stream()
                .filter(one -> person.isActive(one, situation.asOf()) && within.contains(one.unit()))
                .mapToLong(one -> one.fte().tenThousandths())
                .sum();
    }

    private static Fraction shortfall(Map<CellKey, CellReport> cells) {
        Fraction sum = Fraction.ZERO;
        for (CellReport cell : cells.values()) {
            sum = sum.plus(new Fraction(
                    BigInteger.valueOf((long) cell.weight() * cell.missing()),
                    BigInteger.valueOf(cell.requiredRank())));
        }
        return sum;
    }

    /**
     * Ids that differ in case, in leading noughts, or in how a letter is written are different: each person counts, in a
     * unit of its own.
     */
    @Property(tries = 1)
    public void idsAreComparedLetterByLetter() {
        List<String> alike = List.of("a1", "A1", "1", "01", "1.0", "\u00e5", "a\u030a");
        List<OrganisationUnit> units = new ArrayList<>(Workplace.chain(2));
        List<Employee> employees = new ArrayList<>();
        for (String id : alike) {
            units.add(OrganisationUnit.of(
                            UnitId.of(id),
                            Workplace.labels("Unit"),
                            units.get(1).level())
                    .withParent(Workplace.unit(0)));
            employees.add(Employee.of(
                    EmployeeId.of(id),
                    List.of(
                            Employment.of(EmploymentId.of("a"), Workplace.ROLE, UnitId.of(id), Fte.FULL, Period.ALWAYS),
                            Employment.of(
                                    EmploymentId.of("A"), Workplace.ROLE, UnitId.of(id), Fte.FULL, Period.ALWAYS)),
                    List.of()));
        }
        OrganisationStructure chain = Workplace.structure(
                Workplace.framework(),
                Workplace.chain(2),
                List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(1), 1)));
        OrganisationStructure structure = new OrganisationStructure(
                chain.framework(), chain.unitLevels(), units, chain.roles(), chain.profiles());
        GapReport report = Workplace.situation(
                        structure, new SuppliedPolicy.Latest(), employees.toArray(Employee[]::new))
                .in(answering());
        assertEqual("cells", 2 * alike.size(), report.cells().size());
        for (String id : alike) {
            assertEqual(
                    "persons in " + id,
                    1L,
                    report.unit(UnitId.of(id)).employed().persons());
        }
        assertEqual(
                "persons in all",
                (long) alike.size(),
                report.unit(Workplace.unit(0)).employed().persons());
        assertEqual("refused", Optional.of(0L), Optional.of(report.refused()));
    }
}
