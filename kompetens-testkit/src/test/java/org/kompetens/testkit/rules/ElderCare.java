package org.kompetens.testkit.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
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
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * A small municipality for examples: below the municipality the elder care department, below it a home and a home care
 * unit. Nurses need medication at level 3 of 5 with weight 4; assistants have no profile. First aid is judged on a
 * scale of its own with two levels; from a third scale one may come to the scale of five, where its two upper levels
 * are one.
 */
record ElderCare(Map<String, List<Requirement>> ofUnits, List<Requirement> ofNurses) {

    static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final UnitId MUNICIPALITY = UnitId.of("municipality");
    static final UnitId DEPARTMENT = UnitId.of("elder-care");
    static final UnitId HOME = UnitId.of("home");
    static final UnitId HOME_CARE = UnitId.of("home-care");
    static final CompetenceId MEDICATION = CompetenceId.of("medication");
    static final CompetenceId FIRST_AID = CompetenceId.of("first-aid");
    static final CompetenceGroupId CARE = CompetenceGroupId.of("care");
    static final CompetenceGroupId NURSING = CompetenceGroupId.of("nursing");
    static final RoleId NURSE = RoleId.of("nurse");
    static final RoleId ASSISTANT = RoleId.of("assistant");

    private static final int MEDICATION_WEIGHT = 4;

    static ElderCare asUsual() {
        return new ElderCare(Map.of(), List.of(medication(3, MEDICATION_WEIGHT)));
    }

    static Requirement medication(int level, int weight) {
        return Requirement.of(MEDICATION, Level.of("five-" + level), weight);
    }

    static Requirement firstAid(int level, int weight) {
        return Requirement.of(FIRST_AID, Level.of("two-" + level), weight);
    }

    ElderCare requiring(UnitId unit, Requirement... requirements) {
        Map<String, List<Requirement>> more = new HashMap<>(ofUnits);
        more.put(unit.value(), List.of(requirements));
        return new ElderCare(more, ofNurses);
    }

    ElderCare requiringOfNurses(Requirement... requirements) {
        return new ElderCare(ofUnits, List.of(requirements));
    }

    static Employee nurse(String id, UnitId unit, Assessment... assessments) {
        return employee(id, List.of(employment("employment", NURSE, unit, 100)), assessments);
    }

    static Employee employee(String id, List<Employment> employments, Assessment... assessments) {
        return Employee.of(EmployeeId.of(id), employments, List.of(assessments));
    }

    static Employment employment(String id, RoleId role, UnitId unit, int percent) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.percent(percent), Period.ALWAYS);
    }

    /** So many, each of somebody who works full time. */
    static Amount fullTime(long count) {
        return new Amount(count, new FteSum(count * Fte.UNIT));
    }

    /** An assessment of medication by the manager. */
    static Assessment judged(String id, int level, LocalDate date) {
        return judged(id, level, date, AssessmentSource.MANAGER);
    }

    static Assessment judged(String id, int level, LocalDate date, AssessmentSource source) {
        return Assessment.of(AssessmentId.of(id), MEDICATION, Level.of("five-" + level), date, source);
    }

    GapAnalysis analysis() {
        return GapAnalysis.of(organisation(), THU_2026_10_01);
    }

    List<Cell> cells(Employee employee) {
        return analysis().analyse(employee).orThrow().cells();
    }

    Outcome outcome(Employee employee) {
        return outcome(employee, AssessmentPolicy.LATEST);
    }

    /** The outcome of the employee's only cell. */
    Outcome outcome(Employee employee, AssessmentPolicy policy) {
        List<Cell> cells =
                analysis().withPolicy(policy).analyse(employee).orThrow().cells();
        if (cells.size() != 1) {
            throw new IllegalStateException("not one cell but " + cells.size());
        }
        return cells.get(0).outcome();
    }

    Rollup rollup(Employee... employees) {
        return List.of(employees).stream().collect(Rollup.collector(analysis()));
    }

    private Organisation organisation() {
        return Organisation.of(new OrganisationStructure(
                framework(),
                UnitLevel.STANDARD,
                List.of(
                        unit(MUNICIPALITY, "municipality"),
                        unit(DEPARTMENT, "department").withParent(MUNICIPALITY),
                        unit(HOME, "unit").withParent(DEPARTMENT),
                        unit(HOME_CARE, "unit").withParent(DEPARTMENT)),
                List.of(Role.of(NURSE, label("nurse")), Role.of(ASSISTANT, label("assistant"))),
                List.of(new RoleProfile(NURSE, ofNurses))));
    }

    private OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, label(id.value()), UnitLevelId.of(level))
                .withRequirements(ofUnits.getOrDefault(id.value(), List.of()));
    }

    private static CompetenceFramework framework() {
        Map<LevelId, LevelId> merging = Map.of(
                LevelId.of("three-1"), LevelId.of("five-1"),
                LevelId.of("three-2"), LevelId.of("five-4"),
                LevelId.of("three-3"), LevelId.of("five-4"));
        return CompetenceFramework.of(
                        List.of(scale("two", 2), scale("three", 3), scale("five", 5)),
                        List.of(new ScaleMapping(ScaleId.of("three"), ScaleId.of("five"), merging)),
                        List.of(
                                Competence.of(MEDICATION, label("medication"), Dimension.SKILL, ScaleId.of("five"))
                                        .withGroups(List.of(NURSING, CARE)),
                                Competence.of(FIRST_AID, label("first aid"), Dimension.KNOWLEDGE, ScaleId.of("two"))
                                        .withGroups(List.of(CARE))))
                .withGroups(List.of(
                        CompetenceGroup.of(CARE, label("care")),
                        CompetenceGroup.of(NURSING, label("nursing")).withParent(CARE),
                        CompetenceGroup.of(CompetenceGroupId.of("offices"), label("offices"))));
    }

    private static ProficiencyScale scale(String id, int levels) {
        return ProficiencyScale.of(
                ScaleId.of(id),
                label(id),
                IntStream.rangeClosed(1, levels)
                        .mapToObj(rank -> id + "-" + rank)
                        .map(level -> ProficiencyLevel.of(LevelId.of(level), label(level)))
                        .toList());
    }

    private static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }
}
