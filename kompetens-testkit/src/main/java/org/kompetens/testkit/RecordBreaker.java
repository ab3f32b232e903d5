package org.kompetens.testkit;

import static org.kompetens.testkit.Breaker.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.WorkedHours;

/**
 * Breaks a rule in the record of one more employee.
 *
 * @param rule the rule
 * @param path where in the record
 * @param record makes the record
 */
record RecordBreaker(Rule rule, FieldPath path, BiFunction<OrganisationStructure, Pick, Employee> record)
        implements Breaker {

    private static final LocalDate DAY = Days.DEFAULT_AS_OF;
    private static final Period EMPTY = Period.of(DAY, DAY);
    private static final FieldPath FIRST_EMPLOYMENT = FieldPath.of("employments", 0);
    private static final FieldPath SECOND_EMPLOYMENT = FieldPath.of("employments", 1);
    private static final FieldPath FIRST_ASSESSMENT = FieldPath.of("assessments", 0);
    private static final FieldPath FIRST_EXEMPTION = FieldPath.of("exemptions", 0);

    static List<RecordBreaker> all() {
        List<RecordBreaker> all = new ArrayList<>(ofEmployments());
        all.addAll(ofAssessments());
        all.addAll(ofExemptions());
        return all;
    }

    private static List<RecordBreaker> ofEmployments() {
        return List.of(
                new RecordBreaker(
                        OrganisationRule.EMPLOYMENT_AFTER_EXIT,
                        SECOND_EMPLOYMENT.then("from"),
                        (structure, pick) -> employed(
                                        employment(structure, pick, "one", Fte.FULL, Period.endingBefore(DAY)),
                                        employment(structure, pick, "other", Fte.FULL, Period.startingOn(DAY)))
                                .withKnownExit(DAY.minusDays(pick.below(2)))),
                new RecordBreaker(
                        OrganisationRule.EMPLOYEE_BORN_AFTER_RECORD,
                        FieldPath.of("birthDate"),
                        (structure, pick) -> employed(
                                        employment(structure, pick, "one", Fte.FULL, Period.startingOn(DAY)))
                                .withBirthDate(DAY.plusDays(pick.below(2)))),
                new RecordBreaker(
                        OrganisationRule.EMPLOYMENT_UNKNOWN_ROLE,
                        FIRST_EMPLOYMENT.then("role"),
                        (structure, pick) -> employed(Employment.of(
                                EmploymentId.of("employment"),
                                RoleId.of("unheard-of"),
                                pick.from(structure.units()).id(),
                                Fte.FULL,
                                Period.ALWAYS))),
                new RecordBreaker(
                        OrganisationRule.EMPLOYMENT_UNKNOWN_UNIT,
                        FIRST_EMPLOYMENT.then("unit"),
                        (structure, pick) -> employed(Employment.of(
                                EmploymentId.of("employment"),
                                pick.from(structure.roles()).id(),
                                UnitId.of("unheard-of"),
                                Fte.FULL,
                                Period.ALWAYS))),
                new RecordBreaker(
                        OrganisationRule.EMPLOYMENT_REPEATED,
                        SECOND_EMPLOYMENT.then("id"),
                        (structure, pick) -> employed(
                                employment(structure, pick, "employment", Fte.FULL, Period.endingBefore(DAY)),
                                employment(structure, pick, "employment", Fte.FULL, Period.startingOn(DAY)))),
                new RecordBreaker(
                        OrganisationRule.EMPLOYMENT_OVERLAPPING,
                        SECOND_EMPLOYMENT,
                        (structure, pick) -> employed(
                                employment(
                                        structure, pick, "one", Fte.percent(50), Period.endingBefore(DAY.plusDays(1))),
                                employment(structure, pick, "other", Fte.percent(50), Period.startingOn(DAY)))),
                new RecordBreaker(
                        OrganisationRule.EMPLOYMENT_FTE_ABOVE_ONE,
                        FieldPath.of("employments"),
                        (structure, pick) -> employed(
                                employment(structure, pick, "one", Fte.FULL, Period.ALWAYS),
                                employment(structure, pick, "other", new Fte(1), Period.ALWAYS))),
                new RecordBreaker(
                        OrganisationRule.EMPLOYMENT_HOURS_BESIDE_FTE,
                        FIRST_EMPLOYMENT.then("hoursWorked"),
                        (structure, pick) -> employed(
                                paidTwice(employment(structure, pick, "employment", new Fte(1), Period.ALWAYS)))),
                new RecordBreaker(
                        OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN,
                        FIRST_EMPLOYMENT.then("until"),
                        (structure, pick) -> employed(employment(structure, pick, "employment", Fte.FULL, EMPTY))),
                new RecordBreaker(
                        OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN,
                        FIRST_EMPLOYMENT.then("absences", 1).then("until"),
                        (structure, pick) -> employed(employment(structure, pick, "employment", Fte.FULL, Period.ALWAYS)
                                .withAbsences(List.of(Absence.of(Period.startingOn(DAY)), Absence.of(EMPTY))))));
    }

    private static List<RecordBreaker> ofAssessments() {
        List<RecordBreaker> all = new ArrayList<>();
        for (LevelBreaker level : LevelBreaker.ofAssessments()) {
            all.add(new RecordBreaker(
                    level.rule(),
                    FIRST_ASSESSMENT.then(level.property()),
                    (structure, pick) -> assessed(Assessment.of(
                            AssessmentId.of("judged"),
                            level.competence(structure.framework(), pick),
                            level.level(),
                            DAY,
                            AssessmentSource.TEST))));
        }
        all.add(new RecordBreaker(
                OrganisationRule.SOURCE_UNKNOWN,
                FIRST_ASSESSMENT.then("source"),
                (structure, pick) -> assessed(by(AssessmentSource.of("hearsay"), structure, pick))));
        all.add(new RecordBreaker(
                OrganisationRule.ASSESSMENT_REPEATED,
                FieldPath.of("assessments", 1).then("id"),
                (structure, pick) -> assessed(sound(structure, pick), sound(structure, pick))));
        all.add(new RecordBreaker(
                OrganisationRule.ASSESSMENT_EXPIRES_BEFORE_DATED,
                FIRST_ASSESSMENT.then("expiry"),
                (structure, pick) -> assessed(sound(structure, pick).withExpiry(DAY.minusDays(pick.below(2))))));
        return all;
    }

    private static List<RecordBreaker> ofExemptions() {
        return List.of(
                new RecordBreaker(
                        CompetenceRule.COMPETENCE_UNKNOWN,
                        FIRST_EXEMPTION.then("competence"),
                        (structure, pick) -> exempt(CompetenceId.of("unheard-of"), Period.ALWAYS)),
                new RecordBreaker(
                        OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN, FIRST_EXEMPTION.then("until"), (structure, pick) -> {
                            Competence competence =
                                    pick.from(structure.framework().competences());
                            return exempt(competence.id(), EMPTY);
                        }),
                new RecordBreaker(
                        OrganisationRule.EXEMPTION_OVERLAPPING, FieldPath.of("exemptions", 1), (structure, pick) -> {
                            Competence competence =
                                    pick.from(structure.framework().competences());
                            return exempt(
                                    competence.id(), Period.endingBefore(DAY.plusDays(1)), Period.startingOn(DAY));
                        }));
    }

    /** The record alone, for an inventory {@linkplain LevelBreaker#withUnmappedScale with an unmapped scale}. */
    Employee brokenRecord(OrganisationStructure structure, Pick pick, EmployeeId id) {
        Employee broken = record.apply(structure, pick);
        return new Employee(
                id,
                broken.birthDate(),
                broken.knownExit(),
                broken.employments(),
                broken.assessments(),
                broken.exemptions());
    }

    @Override
    public Breach in(CompetenceInventory sound, Pick pick) {
        CompetenceInventory inventory = LevelBreaker.withUnmappedScale(sound);
        Employee broken = brokenRecord(inventory.structure(), pick, EmployeeId.of("broken"));
        CompetenceInventory all = new CompetenceInventory(inventory.structure(), plus(inventory.employees(), broken));
        boolean overlaps = rule == OrganisationRule.EMPLOYMENT_FTE_ABOVE_ONE;
        return new Breach(
                all,
                rule,
                FieldPath.of("employees", inventory.employees().size()).then(path),
                overlaps ? Set.of(OrganisationRule.EMPLOYMENT_OVERLAPPING) : Set.of());
    }

    private static Employee employed(Employment... employments) {
        return Employee.of(EmployeeId.of("broken"), List.of(employments), List.of());
    }

    private static Employee assessed(Assessment... assessments) {
        return Employee.of(EmployeeId.of("broken"), List.of(), List.of(assessments));
    }

    private static Employee exempt(CompetenceId competence, Period... periods) {
        return Employee.of(EmployeeId.of("broken"), List.of(), List.of())
                .withExemptions(Stream.of(periods)
                        .map(period -> new Exemption(competence, period, ReasonCode.of("leave")))
                        .toList());
    }

    private static Employment employment(
            OrganisationStructure structure, Pick pick, String id, Fte fte, Period active) {
        return Employment.of(
                EmploymentId.of(id),
                pick.from(structure.roles()).id(),
                pick.from(structure.units()).id(),
                fte,
                active);
    }

    private static Employment paidTwice(Employment employment) {
        return new Employment(
                employment.id(),
                employment.role(),
                employment.unit(),
                employment.fte(),
                employment.period(),
                employment.absences(),
                Optional.of(new WorkedHours(2025, 1)));
    }

    private static Assessment by(AssessmentSource source, OrganisationStructure structure, Pick pick) {
        Competence competence = pick.from(structure.framework().competences());
        return Assessment.of(AssessmentId.of("judged"), competence.id(), Level.of("level-1"), DAY, source);
    }

    private static Assessment sound(OrganisationStructure structure, Pick pick) {
        return by(AssessmentSource.TEST, structure, pick);
    }
}
