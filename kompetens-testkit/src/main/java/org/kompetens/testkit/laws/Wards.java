package org.kompetens.testkit.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.publication.FigureName;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/**
 * A hospital with a few wards, for laws of what is shown outside: everybody has one employment, of which two competences are
 * required at the second level, and at most one assessment of each. So every figure is counted by looking at each record once.
 */
final class Wards {

    private static final List<CompetenceId> COMPETENCES = List.of(CompetenceId.of("hygiene"), Workplace.WOUND_CARE);
    private static final UnitId HOSPITAL = Workplace.unit(0);
    private static final UnitLevelId OF_WARDS = UnitLevelId.of("level-1");
    private static final int MOST_WARDS = 3;
    private static final int MOST_IN_WARD = 14;

    /** Of nobody so few that they are below a threshold. */
    private static final int LARGEST_THRESHOLD = 8;

    /** What comes of the two competences of somebody, and how much they work. */
    record Worker(OutcomeKind hygiene, OutcomeKind woundCare, int percent) {}

    /** A figure: how many cells with which FTE, and how many cells of how many people the group has that it is a part of. */
    record Counted(long number, FteSum fte, long group, long people) {

        /** Whether it is of few, or a part of what is of few people, who may have several cells each. */
        boolean isSmall(int threshold) {
            return number > 0 && Math.min(number, people) < threshold;
        }

        /** Whether all of its group but a few are in it. */
        boolean isAllButFew(int threshold) {
            long others = group - number;
            return number > 0 && others > 0 && others < threshold;
        }
    }

    private Wards() {}

    /** Wards of few or of many, in some of which all are alike. */
    static Arbitrary<Situation> any() {
        Arbitrary<OutcomeKind> kinds = Arbitraries.frequency(
                Tuple.of(6, OutcomeKind.MET),
                Tuple.of(3, OutcomeKind.SHORT),
                Tuple.of(2, OutcomeKind.UNASSESSED),
                Tuple.of(1, OutcomeKind.EXPIRED),
                Tuple.of(1, OutcomeKind.EXEMPT));
        Arbitrary<Worker> each =
                Combinators.combine(kinds, kinds, Arbitraries.of(100, 50)).as(Worker::new);
        Arbitrary<List<Worker>> mixed = each.list().ofMinSize(1).ofMaxSize(MOST_IN_WARD);
        Arbitrary<List<Worker>> alike = Combinators.combine(
                        each, Arbitraries.integers().between(1, MOST_IN_WARD))
                .as((one, many) -> Collections.nCopies(many, one));
        return Arbitraries.frequencyOf(Tuple.of(4, mixed), Tuple.of(1, alike))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_WARDS)
                .map(Wards::of);
    }

    /** Wards in which nobody is one of few, by any threshold up to 8. */
    static Arbitrary<Situation> ofMany() {
        Arbitrary<Integer> many = Arbitraries.integers().between(LARGEST_THRESHOLD, LARGEST_THRESHOLD + 3);
        Arbitrary<List<Worker>> ward = Combinators.combine(many, many, Arbitraries.of(true, false))
                .as((met, others, isAlike) -> {
                    List<Worker> all = new ArrayList<>();
                    for (int i = 0; i < met; i++) {
                        all.add(new Worker(OutcomeKind.MET, OutcomeKind.SHORT, 100));
                    }
                    for (int i = 0; i < others; i++) {
                        all.add(new Worker(
                                isAlike ? OutcomeKind.MET : OutcomeKind.UNASSESSED,
                                OutcomeKind.SHORT,
                                100 / (1 + i % 2)));
                    }
                    return all;
                });
        return ward.list().ofMinSize(1).ofMaxSize(MOST_WARDS).map(Wards::of);
    }

    /** One ward of so many who have all met both. */
    static Situation alike(int many) {
        return of(List.of(Collections.nCopies(many, new Worker(OutcomeKind.MET, OutcomeKind.MET, 100))));
    }

    /** So many wards, each with those who work there. */
    static Situation of(List<List<Worker>> wards) {
        List<OrganisationUnit> units = new ArrayList<>(Workplace.chain(1));
        List<Employee> employees = new ArrayList<>();
        for (int ward = 0; ward < wards.size(); ward++) {
            UnitId unit = UnitId.of("ward-" + (ward + 1));
            units.add(OrganisationUnit.of(unit, Workplace.labels("Ward " + (ward + 1)), OF_WARDS)
                    .withParent(HOSPITAL));
            for (Worker worker : wards.get(ward)) {
                employees.add(employee("e" + (employees.size() + 1), unit, worker));
            }
        }
        return new Situation(
                new CompetenceInventory(
                        Workplace.structure(
                                        CompetenceFramework.of(
                                                List.of(Workplace.scale("care", 4)),
                                                List.of(),
                                                COMPETENCES.stream()
                                                        .map(one -> Workplace.competence(one, "care"))
                                                        .toList()),
                                        Workplace.chain(2),
                                        COMPETENCES.stream()
                                                .map(one -> Requirement.of(one, Workplace.level(2), 1))
                                                .toList())
                                .withUnits(units),
                        employees),
                Workplace.AS_OF,
                new SuppliedPolicy.Latest());
    }

    private static Employee employee(String id, UnitId unit, Worker worker) {
        List<Assessment> assessments = new ArrayList<>();
        List<Exemption> exemptions = new ArrayList<>();
        List<OutcomeKind> outcomes = List.of(worker.hygiene(), worker.woundCare());
        for (int i = 0; i < outcomes.size(); i++) {
            CompetenceId competence = COMPETENCES.get(i);
            OutcomeKind outcome = outcomes.get(i);
            if (outcome == OutcomeKind.MET) {
                assessments.add(judged(competence, 2));
            } else if (outcome == OutcomeKind.SHORT) {
                assessments.add(judged(competence, 1));
            } else if (outcome == OutcomeKind.EXPIRED) {
                assessments.add(judged(competence, 2).withExpiry(Workplace.AS_OF));
            } else if (outcome == OutcomeKind.EXEMPT) {
                exemptions.add(new Exemption(competence, Period.ALWAYS, ReasonCode.of("other-task")));
            }
        }
        return Employee.of(
                        EmployeeId.of(id),
                        List.of(Employment.of(
                                Workplace.JOB, Workplace.ROLE, unit, Fte.percent(worker.percent()), Period.ALWAYS)),
                        assessments)
                .withExemptions(exemptions);
    }

    private static Assessment judged(CompetenceId competence, int rank) {
        return Assessment.of(
                AssessmentId.of(competence.value()),
                competence,
                Workplace.level(rank),
                Workplace.AS_OF.minusDays(9),
                AssessmentSource.MANAGER);
    }

    /** The outcome of one of the two competences of somebody, read off the record. */
    private static OutcomeKind outcome(Employee employee, CompetenceId competence) {
        if (employee.exemptions().stream().anyMatch(one -> one.competence().equals(competence))) {
            return OutcomeKind.EXEMPT;
        }
        return employee.assessments().stream()
                .filter(one -> one.competence().equals(competence))
                .map(one -> one.expiry().isPresent()
                        ? OutcomeKind.EXPIRED
                        : one.level().equals(Optional.of(Workplace.level(2))) ? OutcomeKind.MET : OutcomeKind.SHORT)
                .findFirst()
                .orElse(OutcomeKind.UNASSESSED);
    }

    /** Every figure that a system can publish of wards. */
    static Map<FigureName, Counted> figures(Situation situation) {
        Map<FigureName, Counted> figures = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            List<Employee> there = situation.employees().stream()
                    .filter(one -> unit.id().equals(HOSPITAL)
                            || one.employments().get(0).unit().equals(unit.id()))
                    .toList();
            if (there.isEmpty()) {
                continue;
            }
            figures.put(
                    FigureName.employed(unit.id()), new Counted(there.size(), fte(there), there.size(), there.size()));
            for (CompetenceId competence : COMPETENCES) {
                count(figures, there, FigureName.cells(unit.id(), competence), List.of(competence));
            }
            FigureName all = new FigureName(
                    unit.id(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
            count(figures, there, all, COMPETENCES);
            count(
                    figures,
                    there,
                    new FigureName(
                            unit.id(),
                            Optional.of(Dimension.KNOWLEDGE),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            Optional.empty()),
                    COMPETENCES);
        }
        return figures;
    }

    private static void count(
            Map<FigureName, Counted> figures,
            List<Employee> there,
            FigureName subject,
            List<CompetenceId> competences) {
        Map<OutcomeKind, List<Employee>> cells = new LinkedHashMap<>();
        List<Employee> group = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            cells.put(kind, new ArrayList<>());
        }
        for (Employee employee : there) {
            for (CompetenceId competence : competences) {
                OutcomeKind kind = outcome(employee, competence);
                cells.getOrDefault(kind, group).add(employee);
                if (kind != OutcomeKind.EXEMPT) {
                    group.add(employee);
                }
            }
        }
        long people = people(group);
        figures.put(subject, new Counted(group.size(), fte(group), group.size(), people));
        cells.forEach((kind, of) -> {
            FigureName name = new FigureName(
                    subject.unit(),
                    subject.dimension(),
                    subject.competence(),
                    Optional.of(kind),
                    false,
                    Optional.empty());
            // Whoever is exempt is a group beside those of whom it is required.
            figures.put(
                    name,
                    kind == OutcomeKind.EXEMPT
                            ? new Counted(of.size(), fte(of), of.size(), people(of))
                            : new Counted(of.size(), fte(of), group.size(), people));
        });
    }

    private static long people(Collection<Employee> employees) {
        Set<EmployeeId> ids = new LinkedHashSet<>();
        employees.forEach(one -> ids.add(one.id()));
        return ids.size();
    }

    private static FteSum fte(Collection<Employee> employees) {
        return new FteSum(employees.stream()
                .mapToLong(one -> one.employments().get(0).fte().tenThousandths())
                .sum());
    }
}
