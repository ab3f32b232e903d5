package org.kompetens.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.Scenario;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Finding;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Two wards below a home, and a task of both that takes two competences. */
final class TaskCapabilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final CompetenceId INSULIN = CompetenceId.of("insulin");
    private static final CompetenceId RECORDS = CompetenceId.of("records");
    private static final UnitId HOME = UnitId.of("home");
    private static final UnitId DAY = UnitId.of("day");
    private static final UnitId NIGHT = UnitId.of("night");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final Task EVENING = Task.of(
                    TaskId.of("evening"),
                    name("Evening"),
                    List.of(new TaskNeed(INSULIN, Level.of("good")), new TaskNeed(RECORDS, Level.of("basic"))))
            .withUnits(List.of(DAY, NIGHT));

    private static Labels name(String name) {
        return Labels.of(Language.EN, name);
    }

    private static OrganisationStructure structure(Task... tasks) {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("care"),
                name("Care"),
                List.of(
                        ProficiencyLevel.of(LevelId.of("basic"), name("Basic")),
                        ProficiencyLevel.of(LevelId.of("good"), name("Good"))));
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(scale),
                List.of(),
                Stream.of(INSULIN, RECORDS)
                        .map(id -> Competence.of(id, name(id.value()), Dimension.SKILL, scale.id()))
                        .toList());
        UnitLevel top = UnitLevel.STANDARD.get(4);
        UnitLevel below = UnitLevel.STANDARD.get(6);
        return new OrganisationStructure(
                        framework,
                        UnitLevel.STANDARD,
                        List.of(
                                OrganisationUnit.of(HOME, name("Home"), top.id()),
                                OrganisationUnit.of(DAY, name("Day"), below.id())
                                        .withParent(HOME),
                                OrganisationUnit.of(NIGHT, name("Night"), below.id())
                                        .withParent(HOME)),
                        List.of(Role.of(NURSE, name("Nurse"))),
                        List.of(new RoleProfile(NURSE, List.of())))
                .withTasks(List.of(tasks));
    }

    private static Employment in(UnitId unit, String fte) {
        return Employment.of(EmploymentId.of(unit.value()), NURSE, unit, Fte.of(new BigDecimal(fte)), Period.ALWAYS);
    }

    private static Assessment of(CompetenceId competence, String level) {
        return Assessment.of(
                AssessmentId.of(competence.value()),
                competence,
                Level.of(level),
                TODAY.minusYears(1),
                AssessmentSource.MANAGER);
    }

    private static Employee person(String id, List<Employment> employments, Assessment... assessments) {
        return Employee.of(EmployeeId.of(id), employments, List.of(assessments));
    }

    private static TaskCapability of(OrganisationStructure structure, Employee... employees) {
        return Stream.of(employees)
                .collect(TaskCapability.collector(GapAnalysis.of(Organisation.of(structure), TODAY)));
    }

    private static TaskFigures evening(TaskCapability capability, UnitId unit) {
        return capability.at(unit).tasks().get(0);
    }

    @Test
    void somebodyInBothWardsCountsOnceAboveThemWithTheFteOfBoth() {
        Employee both =
                person("both", List.of(in(DAY, "0.5"), in(NIGHT, "0.25")), of(INSULIN, "good"), of(RECORDS, "good"));
        TaskCapability capability = of(structure(EVENING), both);
        assertThat(evening(capability, HOME).able().count()).isEqualTo(1);
        assertThat(evening(capability, HOME).able().fte().tenThousandths()).isEqualTo(7_500);
        assertThat(evening(capability, NIGHT).able().count()).isEqualTo(1);
        assertThat(evening(capability, HOME).isSinglePointOfFailure()).isTrue();
    }

    @Test
    void whoeverHoldsOneThingTooLowFallsShortWhateverIsNotKnown() {
        TaskCapability capability = of(
                structure(EVENING),
                person("low", List.of(in(NIGHT, "1")), of(INSULIN, "basic")),
                person("unknown", List.of(in(NIGHT, "1")), of(INSULIN, "good")));
        TaskFigures night = evening(capability, NIGHT);
        assertThat(night.fallingShort().count()).isEqualTo(1);
        assertThat(night.unknown().count()).isEqualTo(1);
        assertThat(night.isDoneByNobody()).isTrue();
        assertThat(night.needs().get(1).persons().unassessed().count()).isEqualTo(2);
    }

    @Test
    void whoeverIsAbsentFromAllIsCountedApart() {
        Employment absent = in(NIGHT, "1").withAbsences(List.of(Absence.of(Period.ALWAYS)));
        TaskCapability capability =
                of(structure(EVENING), person("away", List.of(absent), of(INSULIN, "good"), of(RECORDS, "basic")));
        assertThat(evening(capability, HOME).able().count()).isZero();
        assertThat(evening(capability, HOME).absent()).isEqualTo(1);
        assertThat(capability.standings(HOME, Stream.of())).isEmpty();
    }

    @Test
    void whoLacksWhatIsToldOfPersonsAlone() {
        Employee low = person("low", List.of(in(NIGHT, "1")), of(INSULIN, "basic"));
        List<TaskStanding> standings = of(structure(EVENING), low).standings(HOME, Stream.of(low, low));
        assertThat(standings).hasSize(1);
        assertThat(standings.get(0).outcome()).isEqualTo(OutcomeKind.SHORT);
        assertThat(standings.get(0).needs().stream().map(need -> need.outcome().kind()))
                .containsExactly(OutcomeKind.SHORT, OutcomeKind.UNASSESSED);
        assertThat(standings.toString()).doesNotContain("low");
    }

    @Test
    void whyIsToldInSentences() {
        Employee low = person("low", List.of(in(NIGHT, "1")), of(INSULIN, "basic"));
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(structure(EVENING)), TODAY);
        assertThat(TaskStanding.of(analysis, low))
                .singleElement()
                .satisfies(standing -> assertThat(standing.sentences(Language.EN))
                        .containsExactly(
                                "Evening: could not be done; something that it takes is held at too low a level.",
                                "It takes " + INSULIN + ", Good. Held is Basic, by the assessment of "
                                        + TODAY.minusYears(1) + "; steps missing: 1.",
                                "It takes " + RECORDS + ", Basic. What is held is not known."));
        Employee able = person("able", List.of(in(NIGHT, "1")), of(INSULIN, "good"), of(RECORDS, "basic"));
        assertThat(TaskStanding.of(analysis, able).get(0).sentences(Language.DA))
                .first()
                .isEqualTo("Evening: kan udføres; alt, hvad opgaven kræver, er til stede.");
    }

    @Test
    void aTaskOfAUnitStandsThereThoughItConcernsNobody() {
        assertThat(evening(of(structure(EVENING)), NIGHT).isDoneByNobody()).isTrue();
        assertThat(of(structure(EVENING.withUnits(List.of(DAY)))).at(NIGHT).tasks())
                .isEmpty();
    }

    @Test
    void aTaskWithoutCompetencesIsAFindingAndInNoFigure() {
        OrganisationStructure structure = structure(Task.of(TaskId.of("empty"), name("Empty"), List.of()));
        assertThat(structure.findings().list().stream().map(Finding::code)).contains("task.without-competence");
        assertThat(of(structure, person("one", List.of(in(NIGHT, "1"))))
                        .at(NIGHT)
                        .tasks())
                .isEmpty();
    }

    @Test
    void whereUnitsAreMergedTheirTasksAreDoneInTheOneThatIsLeft() {
        OrganisationStructure merged =
                Scenario.of(structure(EVENING)).merging(DAY, NIGHT).structure();
        assertThat(merged.findings().hasErrors()).isFalse();
        assertThat(merged.tasks().get(0).units()).containsExactly(NIGHT);
    }

    private static final Employee ABLE =
            person("able", List.of(in(DAY, "0.5")), of(INSULIN, "good"), of(RECORDS, "good"));

    private static final Employee LOW = person("low", List.of(in(NIGHT, "1")), of(INSULIN, "basic"));

    private static TaskCapability counted(GapAnalysis analysis, Employee... employees) {
        return TaskCapability.of(analysis, EmployeeSource.of(List.of(employees).iterator()), LongRun.onThreads(2));
    }

    @Test
    void groupsTogetherAreWhatAllAreAtOnce() {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(structure(EVENING)), TODAY);
        TaskCapability together = counted(analysis, ABLE).merge(counted(analysis, LOW));
        TaskCapability atOnce = counted(analysis, ABLE, LOW);
        assertThat(together.units().toList()).isEqualTo(atOnce.units().toList());
        assertThat(together.records()).isEqualTo(atOnce.records());
        assertThat(together.records().employees()).isEqualTo(2);
        assertThat(together.analysis()).isEqualTo(analysis);
        assertThat(together.roles()).isEmpty();
        assertThat(evening(together, HOME).able().count()).isEqualTo(1);
        assertThat(evening(together, HOME).fallingShort().count()).isEqualTo(1);
    }

    /** On many threads each sums by itself. */
    @Test
    void ofAParallelStreamItIsTheSame() {
        List<Employee> many = IntStream.range(0, 1_000)
                .mapToObj(i -> person("e" + i, List.of(in(DAY, "0.5")), of(INSULIN, "good"), of(RECORDS, "good")))
                .toList();
        TaskCapability capability = many.parallelStream()
                .collect(TaskCapability.collector(GapAnalysis.of(Organisation.of(structure(EVENING)), TODAY)));
        assertThat(evening(capability, HOME).able().count()).isEqualTo(1_000);
    }

    /** The porter in both wards counts by the employment as a nurse alone. */
    @Test
    void ofSomeRolesEmploymentsInOthersDoNotCount() {
        RoleId porter = RoleId.of("porter");
        OrganisationStructure structure = structure(EVENING);
        GapAnalysis analysis = GapAnalysis.of(
                Organisation.of(structure.withRoles(
                        Stream.concat(structure.roles().stream(), Stream.of(Role.of(porter, name("Porter"))))
                                .toList())),
                TODAY);
        Employee both = person(
                "both",
                List.of(
                        in(DAY, "0.5"),
                        Employment.of(EmploymentId.of("second"), porter, NIGHT, Fte.FULL, Period.ALWAYS)),
                of(INSULIN, "good"),
                of(RECORDS, "good"));
        RoleSelection nurses = RoleSelection.of(List.of(NURSE));
        TaskCapability capability = TaskCapability.of(
                analysis, nurses, EmployeeSource.of(List.of(both).iterator()), LongRun.onThreads(1));
        assertThat(capability.roles()).contains(nurses);
        assertThat(evening(capability, HOME).able().fte().tenThousandths()).isEqualTo(5_000);
        assertThat(evening(capability, NIGHT).able().count()).isZero();
        TaskCapability all = counted(analysis, both);
        assertThat(evening(all, HOME).able().fte().tenThousandths()).isEqualTo(15_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capability.merge(all))
                .withMessage("both must be of the same roles");
    }

    @Test
    void whatIsWrongInItselfIsLeftOutAndTold() {
        Employee off = person("off", List.of(in(DAY, "1")), of(INSULIN, "good"), of(RECORDS, "off"));
        TaskCapability capability = of(structure(EVENING), off, LOW);
        assertThat(capability.at(HOME).leftOut()).isEqualTo(new LeftOut(1, 1));
        assertThat(capability.at(NIGHT).leftOut()).isEqualTo(LeftOut.NONE);
        assertThat(evening(capability, DAY).unknown().count()).isEqualTo(1);
    }

    /** Reads records where the policy needs them, and numbers otherwise. */
    private static TaskCapability ofRows(GapAnalysis analysis, boolean needsRecords) {
        Organisation organisation = analysis.organisation();
        EmployeeSource.Portion portion = batch -> {
            assertThat(batch.needsRecords()).isEqualTo(needsRecords);
            if (needsRecords) {
                batch.add(ABLE);
                return;
            }
            batch.begin();
            batch.employment(1, 0, organisation.tree().indexOf(DAY), 5_000, EmployeeBatch.ALWAYS, EmployeeBatch.NEVER);
            for (CompetenceId competence : List.of(INSULIN, RECORDS)) {
                batch.assessment(
                        competence.hashCode(),
                        organisation
                                .framework()
                                .competence(competence)
                                .orElseThrow()
                                .index(),
                        2,
                        false,
                        organisation
                                .sources()
                                .strength(AssessmentSource.MANAGER)
                                .orElseThrow(),
                        EmployeeBatch.day(TODAY.minusYears(1)),
                        EmployeeBatch.NEVER);
            }
            assertThat(batch.end("able", EmployeeBatch.NEVER)).isTrue();
        };
        Iterator<EmployeeSource.Portion> portions = List.of(portion).iterator();
        return TaskCapability.of(
                analysis,
                () -> portions.hasNext() ? Optional.of(portions.next()) : Optional.empty(),
                LongRun.onThreads(1));
    }

    private record HostsOwn() implements AssessmentPolicy {

        @Override
        public String name() {
            return "host's own";
        }

        @Override
        public RankedAssessment choose(List<RankedAssessment> valid) {
            return valid.get(0);
        }
    }

    /** A supplied policy needs no records; one of the host's own sees them. */
    @Test
    void ofNumbersItIsTheSame() {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(structure(EVENING)), TODAY);
        List<UnitTasks> tasks = counted(analysis, ABLE).units().toList();
        assertThat(tasks.get(0).tasks().get(0).able().count()).isEqualTo(1);
        assertThat(ofRows(analysis, false).units().toList()).isEqualTo(tasks);
        assertThat(ofRows(analysis.withPolicy(new HostsOwn()), true).units().toList())
                .isEqualTo(tasks);
    }

    @Test
    void anotherDateIsNotMerged() {
        TaskCapability today = of(structure(EVENING));
        TaskCapability later = Stream.<Employee>of()
                .collect(TaskCapability.collector(
                        GapAnalysis.of(Organisation.of(structure(EVENING)), TODAY.plusDays(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> today.merge(later));
        assertThatIllegalArgumentException().isThrownBy(() -> today.merge(today));
    }
}
