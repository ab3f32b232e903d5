package org.kompetens.testkit.reference;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.UnitReport;

/**
 * The figures of one unit, counted over all employees and all cells of the organisation. Not final, for the kit's own tests:
 * what must not be done otherwise there is done otherwise.
 */
class ReferenceUnit {

    private final Structure structure;
    private final UnitId unit;
    private final LocalDate asOf;
    private final List<Employee> employees;
    private final Map<EmployeeId, Integer> leftOut;
    private final List<ReferenceCell> cells;

    ReferenceUnit(
            Structure structure,
            UnitId unit,
            LocalDate asOf,
            List<Employee> employees,
            Map<EmployeeId, Integer> leftOut,
            List<ReferenceCell> everywhere) {
        this.structure = structure;
        this.unit = unit;
        this.asOf = asOf;
        this.employees = employees;
        this.leftOut = leftOut;
        this.cells = everywhere.stream()
                .filter(cell -> structure.isWithin(cell.employment().unit(), unit))
                .toList();
    }

    UnitReport report() {
        Map<Dimension, TotalFigures> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, total(where(cell -> cell.competence().dimension() == dimension)));
        }
        Map<CompetenceId, CompetenceReport> competences = new LinkedHashMap<>();
        for (Competence competence : structure.declared().framework().competences()) {
            List<ReferenceCell> ofCompetence =
                    where(cell -> cell.competence().id().equals(competence.id()));
            if (!ofCompetence.isEmpty()) {
                competences.put(competence.id(), competence(competence, ofCompetence));
            }
        }
        Map<RoleId, Headcount> withoutProfile = new LinkedHashMap<>();
        for (Role role : structure.declared().roles()) {
            Headcount having = headcount(employment -> employment.role().equals(role.id()));
            if (structure.profile(role.id()).isEmpty() && having.persons() > 0) {
                withoutProfile.put(role.id(), having);
            }
        }
        return new UnitReport(
                headcount(employment -> true),
                leftOut(),
                total(cells),
                dimensions,
                groups(),
                competences,
                withoutProfile);
    }

    /** Of those with an employment here, each once. */
    LeftOut leftOut() {
        return leftOut(employees.stream()
                .filter(one -> !employmentsHere(one).isEmpty())
                .toList());
    }

    /** What is left out of the records of some. */
    LeftOut leftOut(List<Employee> persons) {
        List<Integer> numbers = persons.stream()
                .map(one -> leftOut.getOrDefault(one.id(), 0))
                .filter(number -> number > 0)
                .toList();
        return new LeftOut(numbers.stream().mapToInt(number -> number).sum(), numbers.size());
    }

    private Map<CompetenceGroupId, TotalFigures> groups() {
        Map<CompetenceGroupId, TotalFigures> groups = new LinkedHashMap<>();
        for (CompetenceGroup group : structure.declared().framework().groups()) {
            List<ReferenceCell> inGroup =
                    where(cell -> cell.competence().groups().stream().anyMatch(one -> isWithin(one, group.id())));
            if (!inGroup.isEmpty()) {
                groups.put(group.id(), total(inGroup));
            }
        }
        return groups;
    }

    /** Whether a group is another, or in one that is. */
    boolean isWithin(CompetenceGroupId group, CompetenceGroupId other) {
        return group.equals(other)
                || structure.declared().framework().groups().stream()
                        .filter(one -> one.id().equals(group))
                        .flatMap(one -> one.parent().stream())
                        .anyMatch(parent -> isWithin(parent, other));
    }

    private List<ReferenceCell> where(Predicate<ReferenceCell> condition) {
        return cells.stream().filter(condition).toList();
    }

    /** Those with an employment here that fulfils a condition, each with the FTE of all employments here. */
    Headcount headcount(Predicate<Employment> condition) {
        List<Employee> having = employees.stream()
                .filter(employee -> employmentsHere(employee).stream().anyMatch(condition))
                .toList();
        return new Headcount(having.size(), new FteSum(fteHere(having)));
    }

    List<Employment> employmentsHere(Employee employee) {
        return ReferenceCell.activeEmployments(employee, asOf).stream()
                .filter(employment -> structure.isWithin(employment.unit(), unit))
                .toList();
    }

    long fteHere(List<Employee> persons) {
        return persons.stream()
                .flatMap(person -> employmentsHere(person).stream())
                .mapToLong(employment -> employment.fte().tenThousandths())
                .sum();
    }

    private CompetenceReport competence(Competence competence, List<ReferenceCell> ofCompetence) {
        return new CompetenceReport(
                amounts(ofCompetence, measure -> true), held(competence, ofCompetence), shortfall(ofCompetence));
    }

    TotalFigures total(List<ReferenceCell> some) {
        long scales = notExempt(some).stream()
                .map(cell -> cell.competence().scale())
                .distinct()
                .count();
        return new TotalFigures(
                amounts(some, measure -> scales <= 1 || measure.kind() != Measure.Kind.STEPS), shortfall(some));
    }

    private Map<Measure, Amount> amounts(List<ReferenceCell> some, Predicate<Measure> wanted) {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (wanted.test(measure)) {
                amounts.put(measure, amount(measure, some));
            }
        }
        return amounts;
    }

    private Amount amount(Measure measure, List<ReferenceCell> some) {
        return switch (measure) {
            case PERSONS_REQUIRED -> amountOf(holders(notExempt(some)));
            case PERSONS_SHORT -> amountOf(holders(some, Kind.SHORT));
            case PERSONS_EXPIRED -> amountOf(holders(some, Kind.EXPIRED));
            case PERSONS_EXEMPT -> amountOf(holders(some, Kind.EXEMPT));
            default -> amount(some, cell -> number(measure, cell));
        };
    }

    /** Of some cells all that is a sum over them. */
    static CellFigures cellFigures(List<ReferenceCell> some) {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.kind() != Measure.Kind.PERSONS) {
                amounts.put(measure, amount(some, cell -> number(measure, cell)));
            }
        }
        return new CellFigures(amounts, shortfall(some));
    }

    /** What one cell adds. */
    private static long number(Measure measure, ReferenceCell cell) {
        CellReport report = cell.report();
        return switch (measure) {
            case MET -> report.kind() == Kind.MET ? 1 : 0;
            case SHORT -> report.kind() == Kind.SHORT ? 1 : 0;
            case UNASSESSED -> report.kind() == Kind.UNASSESSED ? 1 : 0;
            case EXPIRED -> report.kind() == Kind.EXPIRED ? 1 : 0;
            case EXEMPT -> report.kind() == Kind.EXEMPT ? 1 : 0;
            case MERGED -> report.merged() ? 1 : 0;
            case MISSING_STEPS -> report.missing();
            case WEIGHTED_MISSING_STEPS -> (long) report.missing() * report.weight();
            case SURPLUS_STEPS -> report.surplus();
            case PERSONS_REQUIRED, PERSONS_SHORT, PERSONS_EXPIRED, PERSONS_EXEMPT ->
                throw new IllegalArgumentException("persons are no sum over cells: " + measure);
        };
    }

    /** A number of each cell's, summed plain, and multiplied by the FTE of its employment. */
    private static Amount amount(List<ReferenceCell> some, ToLongFunction<ReferenceCell> number) {
        long count = 0;
        long tenThousandths = 0;
        for (ReferenceCell cell : some) {
            count += number.applyAsLong(cell);
            tenThousandths += number.applyAsLong(cell) * cell.employment().fte().tenThousandths();
        }
        return new Amount(count, new FteSum(tenThousandths));
    }

    private List<Employee> holders(List<ReferenceCell> some, Kind kind) {
        return holders(
                some.stream().filter(cell -> cell.report().kind() == kind).toList());
    }

    private static List<ReferenceCell> notExempt(List<ReferenceCell> some) {
        return some.stream().filter(cell -> cell.report().kind() != Kind.EXEMPT).toList();
    }

    Amount amountOf(List<Employee> persons) {
        return new Amount(persons.size(), new FteSum(fteHere(persons)));
    }

    /** The persons whose the cells are, each once. */
    List<Employee> holders(List<ReferenceCell> some) {
        return some.stream().map(ReferenceCell::employee).distinct().toList();
    }

    HeldLevels held(Competence competence, List<ReferenceCell> ofCompetence) {
        ProficiencyScale scale = Rank.scale(structure.declared().framework(), competence.scale());
        List<Long> byRank = new ArrayList<>();
        for (int rank = 1; rank <= scale.levels().size(); rank++) {
            Optional<Integer> wanted = Optional.of(rank);
            byRank.add(personsWhere(ofCompetence, cell -> cell.heldRank().equals(wanted)));
        }
        return new HeldLevels(
                byRank,
                personsWhere(ofCompetence, cell -> cell.heldRank().equals(Optional.of(0))),
                personsWhere(ofCompetence, cell -> cell.report().kind() == Kind.EXPIRED),
                personsWhere(ofCompetence, cell -> cell.report().kind() == Kind.UNASSESSED));
    }

    private long personsWhere(List<ReferenceCell> some, Predicate<ReferenceCell> condition) {
        return holders(some.stream().filter(condition).toList()).size();
    }

    private static Fraction shortfall(List<ReferenceCell> some) {
        BigInteger denominator = BigInteger.ONE;
        for (ReferenceCell cell : some) {
            denominator = denominator.multiply(BigInteger.valueOf(cell.report().requiredRank()));
        }
        BigInteger numerator = BigInteger.ZERO;
        for (ReferenceCell cell : some) {
            long weighted = (long) cell.report().weight() * cell.report().missing();
            numerator = numerator.add(BigInteger.valueOf(weighted)
                    .multiply(denominator)
                    .divide(BigInteger.valueOf(cell.report().requiredRank())));
        }
        return new Fraction(numerator, denominator);
    }
}
