package org.kompetens.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
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
import org.kompetens.testkit.nation.Nation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * A municipality in which many groups are small: 60 units, the municipality and its seven departments among them, of
 * which some have three times as many employees as others; 60 competences in all six dimensions; 210 roles, 30 in
 * a department, of which few have most people, and each of which requires four competences of everybody and ten of half
 * of all others. Made up from a seed.
 */
final class SmallGroups {

    static final int UNITS = 60;
    static final int COMPETENCES = 60;

    private static final int DEPARTMENTS = 7;
    private static final int LOWEST = UNITS - 1 - DEPARTMENTS;
    private static final int ROLES = 210;
    private static final int OF_EVERYBODY = 4;
    private static final int OF_SOME = 10;
    private static final int SKEW = 4;
    private static final int HUNDRED = 100;
    private static final int UNASSESSED_IN_HUNDRED = 12;
    private static final int EXPIRED_IN_HUNDRED = 8;
    private static final ScaleId SCALE = ScaleId.of("scale");
    private static final List<Level> LEVELS = List.of(Level.of("1"), Level.of("2"), Level.of("3"));
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Organisation organisation;
    private final List<Employee> employees;

    private SmallGroups(Organisation organisation, List<Employee> employees) {
        this.organisation = organisation;
        this.employees = employees;
    }

    /** The municipality with so many employees, each of whom has one employment. */
    static SmallGroups of(int employees, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<RoleProfile> profiles = IntStream.range(0, ROLES)
                .mapToObj(role -> profile(role, chance))
                .toList();
        Organisation organisation = Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(scale()), List.of(), competences()),
                UnitLevel.STANDARD,
                units(),
                IntStream.range(0, ROLES)
                        .mapToObj(role -> Role.of(role(role), named("role " + role)))
                        .toList(),
                profiles));
        return new SmallGroups(
                organisation,
                IntStream.range(0, employees)
                        .mapToObj(number -> employee(number, profiles, chance))
                        .toList());
    }

    Organisation organisation() {
        return organisation;
    }

    List<Employee> employees() {
        return employees;
    }

    private static Labels named(String text) {
        return Labels.of(Language.EN, text);
    }

    private static ProficiencyScale scale() {
        return ProficiencyScale.of(
                SCALE,
                named("scale"),
                LEVELS.stream()
                        .map(Level::id)
                        .map(LevelId::value)
                        .map(level -> ProficiencyLevel.of(LevelId.of(level), named(level)))
                        .toList());
    }

    private static List<Competence> competences() {
        return IntStream.range(0, COMPETENCES)
                .mapToObj(i -> Competence.of(
                        competence(i), named("competence " + i), DIMENSIONS[i % DIMENSIONS.length], SCALE))
                .toList();
    }

    private static CompetenceId competence(int number) {
        return CompetenceId.of("competence-" + number);
    }

    private static RoleId role(int number) {
        return RoleId.of("role-" + number);
    }

    private static UnitId unit(int number) {
        return UnitId.of("unit-" + number);
    }

    private static UnitId department(int number) {
        return UnitId.of("department-" + number);
    }

    private static List<OrganisationUnit> units() {
        List<OrganisationUnit> units = new ArrayList<>();
        UnitId top = UnitId.of("municipality");
        units.add(OrganisationUnit.of(top, named("municipality"), UnitLevelId.of("municipality")));
        for (int i = 0; i < DEPARTMENTS; i++) {
            units.add(OrganisationUnit.of(department(i), named("department " + i), UnitLevelId.of("department"))
                    .withParent(top));
        }
        for (int i = 0; i < LOWEST; i++) {
            units.add(OrganisationUnit.of(unit(i), named("unit " + i), UnitLevelId.of("unit"))
                    .withParent(department(i % DEPARTMENTS)));
        }
        return units;
    }

    private static RoleProfile profile(int role, SplittableRandom chance) {
        int ofOthers = COMPETENCES - OF_EVERYBODY;
        int first = role % DEPARTMENTS * ofOthers / DEPARTMENTS;
        return new RoleProfile(
                role(role),
                Stream.concat(
                                IntStream.range(0, OF_EVERYBODY).boxed(),
                                IntStream.generate(
                                                () -> OF_EVERYBODY + (first + chance.nextInt(ofOthers / 2)) % ofOthers)
                                        .distinct()
                                        .limit(OF_SOME)
                                        .boxed())
                        .map(number -> Requirement.of(competence(number), LEVELS.get(1), 1))
                        .toList());
    }

    private static Employee employee(int number, List<RoleProfile> profiles, SplittableRandom chance) {
        int unit = Math.min(chance.nextInt(LOWEST), chance.nextInt(3 * LOWEST)) % LOWEST;
        int department = unit % DEPARTMENTS;
        int role = department + DEPARTMENTS * (int) (ROLES / DEPARTMENTS * Math.pow(chance.nextDouble(), SKEW));
        Employment employment = Employment.of(
                EmploymentId.of("1"),
                role(role),
                unit(unit),
                Fte.percent(HUNDRED - 25 * chance.nextInt(3)),
                Period.startingOn(Nation.AS_OF.minusYears(1)));
        List<Assessment> assessments = new ArrayList<>();
        for (Requirement requirement : profiles.get(role).requirements()) {
            int drawn = chance.nextInt(HUNDRED);
            if (drawn >= UNASSESSED_IN_HUNDRED) {
                Assessment assessment = Assessment.of(
                        AssessmentId.of("a" + assessments.size()),
                        requirement.competence(),
                        LEVELS.get(Math.max(chance.nextInt(LEVELS.size()), chance.nextInt(LEVELS.size()))),
                        Nation.AS_OF.minusMonths(6),
                        AssessmentSource.MANAGER);
                assessments.add(
                        drawn < UNASSESSED_IN_HUNDRED + EXPIRED_IN_HUNDRED
                                ? assessment.withExpiry(Nation.AS_OF.minusMonths(1))
                                : assessment);
            }
        }
        return Employee.of(EmployeeId.of("e" + number), List.of(employment), assessments);
    }
}
