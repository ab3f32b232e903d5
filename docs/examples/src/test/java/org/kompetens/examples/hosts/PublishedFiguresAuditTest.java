package org.kompetens.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * An audit of another kind: for each hidden figure a constraint solver looks for two tables that agree with everything
 * published and lie the width apart. It is given what is published alone, and who needs what; its tables are added up
 * again. It knows nothing of how figures were chosen to be hidden.
 */
final class PublishedFiguresAuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final CompetenceId OF_ALL = CompetenceId.of("hygiene");
    private static final CompetenceId OF_NURSES = CompetenceId.of("wound-care");
    private static final UnitId HOSPITAL = UnitId.of("hospital");
    private static final int WARDS = 4;
    private static final int MOST = 60;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void eachHiddenFigureHasTwoValuesTheWidthApart(int seed) {
        PublishedRollup published = PublishedRollup.of(
                employees(new Random(seed)).collect(Rollup.collector(GapAnalysis.of(organisation(), TODAY))),
                PublicationSettings.DEFAULT);
        assertThat(published.unproven()).isEmpty();
        Map<String, PublishedAmount> figures = figures(published);
        assertThat(figures.values())
                .anyMatch(one -> one.shown().isEmpty())
                .anyMatch(one -> one.shown().isPresent());
        figures.forEach((name, amount) -> {
            if (amount.shown().isEmpty()) {
                assertOpen(name, figures, published.settings().width());
            }
        });
    }

    private static void assertOpen(String name, Map<String, PublishedAmount> figures, int width) {
        Model model = new Model();
        Table one = new Table(model, figures);
        Table other = new Table(model, figures);
        model.scalar(new IntVar[] {one.sum(model, name), other.sum(model, name)}, new int[] {1, -1}, ">=", width)
                .post();
        Optional<Solution> found = Optional.ofNullable(model.getSolver().findSolution());
        assertThat(found).as("two tables for %s", name).isPresent();
        for (Table table : List.of(one, other)) {
            figures.forEach((shown, amount) -> amount.shown()
                    .ifPresent(number -> assertThat(table.value(found.get(), shown))
                            .as(shown)
                            .isEqualTo(number.count())));
        }
        assertThat(one.value(found.get(), name) - other.value(found.get(), name))
                .isGreaterThanOrEqualTo(width);
    }

    /** What could stand in the cells of each ward, and how many could be employed there. */
    private static final class Table {

        private final Map<String, List<IntVar>> sums = new LinkedHashMap<>();

        Table(Model model, Map<String, PublishedAmount> figures) {
            for (int ward = 0; ward < WARDS; ward++) {
                UnitId unit = ward(ward);
                IntVar employed = model.intVar(0, MOST);
                add(employed, employed(unit), employed(HOSPITAL));
                for (CompetenceId competence : List.of(OF_ALL, OF_NURSES)) {
                    List<IntVar> row = new ArrayList<>();
                    for (OutcomeKind kind : OutcomeKind.values()) {
                        row.add(cell(model, unit, competence, kind));
                    }
                    model.sum(row.toArray(IntVar[]::new), competence.equals(OF_ALL) ? "=" : "<=", employed)
                            .post();
                }
            }
            figures.forEach((name, amount) -> amount.shown()
                    .ifPresent(number -> model.sum(variables(name), "=", Math.toIntExact(number.count()))
                            .post()));
        }

        private IntVar cell(Model model, UnitId unit, CompetenceId competence, OutcomeKind kind) {
            IntVar cell = model.intVar(0, MOST);
            Dimension dimension = competence.equals(OF_ALL) ? Dimension.KNOWLEDGE : Dimension.SKILL;
            for (UnitId one : List.of(unit, HOSPITAL)) {
                for (String subject : List.of(competence.value(), dimension.name(), "total")) {
                    add(cell, name(one, subject, kind.name()));
                    if (kind.standing() != OutcomeKind.Standing.WAIVED) {
                        add(cell, name(one, subject, "cells"));
                    }
                }
            }
            return cell;
        }

        private void add(IntVar cell, String... names) {
            for (String name : names) {
                sums.computeIfAbsent(name, none -> new ArrayList<>()).add(cell);
            }
        }

        private IntVar[] variables(String name) {
            return sums.getOrDefault(name, List.of()).toArray(IntVar[]::new);
        }

        IntVar sum(Model model, String name) {
            IntVar sum = model.intVar(0, WARDS * MOST);
            model.sum(variables(name), "=", sum).post();
            return sum;
        }

        long value(Solution solution, String name) {
            return Stream.of(variables(name)).mapToLong(solution::getIntVal).sum();
        }
    }

    private static String name(UnitId unit, String subject, String outcome) {
        return unit.value() + " " + subject + " " + outcome;
    }

    private static String employed(UnitId unit) {
        return unit.value() + " employed";
    }

    private static Map<String, PublishedAmount> figures(PublishedRollup published) {
        Map<String, PublishedAmount> figures = new LinkedHashMap<>();
        for (PublishedUnit unit : published.units()) {
            UnitId id = unit.unit().id();
            figures.put(employed(id), unit.employed());
            add(figures, id, "total", unit.total());
            unit.dimensions().forEach((dimension, of) -> add(figures, id, dimension.name(), of));
            unit.competences()
                    .forEach(one -> add(figures, id, one.competence().id().value(), one.figures()));
        }
        return figures;
    }

    private static void add(
            Map<String, PublishedAmount> figures, UnitId unit, String subject, PublishedFigures published) {
        figures.put(name(unit, subject, "cells"), published.cells());
        for (OutcomeKind kind : OutcomeKind.values()) {
            figures.put(name(unit, subject, kind.name()), published.amount(kind.measure()));
        }
    }

    private static UnitId ward(int number) {
        return UnitId.of("ward-" + number);
    }

    private static Organisation organisation() {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("two-steps"),
                label("Two steps"),
                List.of(
                        ProficiencyLevel.of(LevelId.of("basic"), label("basic")),
                        ProficiencyLevel.of(LevelId.of("good"), label("good"))));
        List<OrganisationUnit> units = new ArrayList<>();
        units.add(OrganisationUnit.of(HOSPITAL, label("hospital"), UnitLevelId.of("department")));
        for (int ward = 0; ward < WARDS; ward++) {
            units.add(OrganisationUnit.of(ward(ward), label("ward"), UnitLevelId.of("unit"))
                    .withParent(HOSPITAL));
        }
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(scale),
                        List.of(),
                        List.of(
                                Competence.of(OF_ALL, label("Hygiene"), Dimension.KNOWLEDGE, scale.id()),
                                Competence.of(OF_NURSES, label("Wound care"), Dimension.SKILL, scale.id()))),
                UnitLevel.STANDARD,
                units,
                List.of(Role.of(RoleId.of("nurse"), label("nurse")), Role.of(RoleId.of("aide"), label("aide"))),
                List.of(
                        new RoleProfile(RoleId.of("nurse"), List.of(needs(OF_ALL), needs(OF_NURSES))),
                        new RoleProfile(RoleId.of("aide"), List.of(needs(OF_ALL))))));
    }

    private static Requirement needs(CompetenceId competence) {
        return Requirement.of(competence, Level.of("good"), 1);
    }

    private static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }

    /** In each ward a few or some, at least one of them a nurse. */
    private static Stream<Employee> employees(Random random) {
        List<Employee> employees = new ArrayList<>();
        for (int ward = 0; ward < WARDS; ward++) {
            int many = 3 + random.nextInt(18);
            for (int i = 0; i < many; i++) {
                String role = i == 0 || random.nextBoolean() ? "nurse" : "aide";
                employees.add(Employee.of(
                        EmployeeId.of("E-" + ward + "-" + i),
                        List.of(Employment.of(
                                EmploymentId.of("1"),
                                RoleId.of(role),
                                ward(ward),
                                Fte.percent(100),
                                Period.startingOn(LocalDate.of(2020, 1, 1)))),
                        assessments(random)));
            }
        }
        return employees.stream();
    }

    private static List<Assessment> assessments(Random random) {
        List<Assessment> assessments = new ArrayList<>();
        for (CompetenceId competence : List.of(OF_ALL, OF_NURSES)) {
            int drawn = random.nextInt(6);
            if (drawn > 0) {
                assessments.add(Assessment.of(
                        AssessmentId.of(competence.value()),
                        competence,
                        Level.of(drawn > 2 ? "good" : "basic"),
                        LocalDate.of(2025, 9, 15),
                        AssessmentSource.MANAGER));
            }
        }
        return assessments;
    }
}
