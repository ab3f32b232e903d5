package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Where staff and competence meet: profiles of the municipality of the other tests. */
final class CompetenceNeedsTest {

    private static final CompetenceId MEDICATION = CompetenceId.of("medication");
    private static final CompetenceId LANGUAGE = CompetenceId.of("language");
    private static final CompetenceId WELFARE_TECHNOLOGY = CompetenceId.of("welfare-technology");
    private static final LocalDate IN_TWO_YEARS = LocalDate.of(2028, 10, 1);
    private static final Organisation ORGANISATION = organisation();

    private static Organisation organisation() {
        var scale = ProficiencyScale.of(
                ScaleId.of("steps"),
                label("steps"),
                List.of(
                        ProficiencyLevel.of(LevelId.of("basic"), label("basic")),
                        ProficiencyLevel.of(LevelId.of("good"), label("good"))));
        List<Competence> competences = Stream.of(MEDICATION, LANGUAGE, WELFARE_TECHNOLOGY)
                .map(id -> Competence.of(id, label(id.value()), Dimension.SKILL, scale.id()))
                .toList();
        OrganisationUnit homeCare = unit(HOME_CARE, "unit")
                .withParent(ALL)
                .withRequirements(
                        List.of(requirement(WELFARE_TECHNOLOGY, "basic").withPeriod(Period.startingOn(IN_TWO_YEARS))))
                .withCoverage(
                        List.of(CoverageRequirement.of(MEDICATION, Level.of("good"), new CoverageAmount.Persons(1))));
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(scale), List.of(), competences),
                UnitLevel.STANDARD,
                List.of(unit(ALL, "municipality"), unit(PRESCHOOL, "unit").withParent(ALL), homeCare),
                List.of(role(TEACHER, "2342"), role(ASSISTANT, "5311"), role(NURSE, "2221")),
                List.of(
                        new RoleProfile(TEACHER, List.of(requirement(LANGUAGE, "good"))),
                        new RoleProfile(
                                ASSISTANT, List.of(requirement(LANGUAGE, "good"), requirement(MEDICATION, "basic"))),
                        new RoleProfile(NURSE, List.of(requirement(MEDICATION, "good"))))));
    }

    private static OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, label(id.value()), UnitLevelId.of(level));
    }

    private static Role role(RoleId id, String isco) {
        return Role.of(id, label(id.value())).withCodes(List.of(new RoleCode("ISCO-08", isco)));
    }

    private static Requirement requirement(CompetenceId competence, String level) {
        return Requirement.of(competence, Level.of(level), 1);
    }

    private static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }

    private static StaffingForecast forecast() {
        Opening opening = Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.of(RetirementAge.onBirthday(65)),
                Map.of(
                        new UnitRole(PRESCHOOL, TEACHER), AgeDistribution.fullTime(Map.of(40, 10)),
                        new UnitRole(HOME_CARE, ASSISTANT), AgeDistribution.fullTime(Map.of(40, 20)),
                        new UnitRole(HOME_CARE, NURSE), AgeDistribution.fullTime(Map.of(40, 4, 64, 2))));
        return StaffingForecast.of(
                opening,
                ForecastAssumptions.of(
                        3,
                        ExitRates.of(ExitRates.ByAge.same(new Rate(1, 10))),
                        HireProfile.of(Fte.FULL, Map.of(30, 1))));
    }

    private static List<String> needs(UnitId unit, int year) {
        return CompetenceNeeds.of(forecast()).in(unit, year).stream()
                .map(one -> one.competence().id() + " " + one.rank() + ": "
                        + one.need().total().total().fte() + " of "
                        + one.demand().total().fte())
                .toList();
    }

    @Test
    void whatRolesLackIsCalledForInTheirProfiles() {
        assertThat(needs(ALL, 1))
                .containsExactly("medication 1: 2 of 20", "medication 2: 2.4 of 6", "language 2: 3 of 30");
        assertThat(needs(PRESCHOOL, 1)).containsExactly("language 2: 1 of 10");
    }

    /** Hires come at the end of a year: what is required from then on is called for. */
    @Test
    void profilesAreThoseOfTheYear() {
        assertThat(needs(HOME_CARE, 1)).noneMatch(need -> need.startsWith("welfare"));
        assertThat(needs(HOME_CARE, 2)).contains("welfare-technology 1: 2.6 of 26");
    }

    @Test
    void rolesCanBeChosenByAnOutsideCode() {
        StaffingForecast forecast = forecast();
        assertThat(CompetenceNeeds.of(forecast).in(ALL, CompetenceNeedsTest::isProfessional, 1).stream()
                        .map(need -> need.competence().id() + " " + need.rank()))
                .containsExactly("medication 2", "language 2");
        assertThat(forecast.years(ALL, CompetenceNeedsTest::isProfessional)
                        .get(0)
                        .flows()
                        .opening()
                        .total()
                        .heads())
                .isEqualTo(Quantity.of(16));
    }

    /** Of major group 2 of the classification of occupations. */
    private static boolean isProfessional(Role role) {
        return role.codes().stream()
                .anyMatch(code -> code.system().equals("ISCO-08") && code.code().startsWith("2"));
    }

    /** Home care did not report and is taken to have half the staff of the preschool, of the same kind. */
    @Test
    void whatIsImputedIsMarked() {
        Opening opening = Opening.ofStatistics(
                ORGANISATION,
                THU_2026_10_01,
                RetirementRules.NONE,
                Map.of(new UnitRole(PRESCHOOL, TEACHER), AgeDistribution.fullTime(Map.of(40, 10))));
        Imputation half = new Imputation.Each(PRESCHOOL, new TreeSet<>(List.of(HOME_CARE)), new Ratio(1, 2));
        StaffingForecast both =
                StaffingForecast.of(opening, List.of(half), forecast().assumptions(), LongRun.onThreads(1));
        CompetenceNeeds needs = CompetenceNeeds.of(both);
        assertThat(imputedOfDemand(needs.in(ALL, 2)))
                .containsExactly("language: 5 of 15", "welfare-technology: 5 of 5");
        assertThat(imputedOfDemand(needs.imputedIn(ALL, role -> true, 2, half)))
                .containsExactly("language: 5 of 5", "welfare-technology: 5 of 5");
        assertThatThrownBy(() -> CompetenceNeeds.of(forecast()).imputedIn(ALL, role -> true, 1, half))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> imputedOfDemand(List<CompetenceNeed> needs) {
        return needs.stream()
                .map(one ->
                        one.competence().id() + ": " + one.demand().imputed().fte() + " of "
                                + one.demand().total().fte())
                .sorted()
                .toList();
    }

    @Test
    void aYearThatTheForecastDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> needs(ALL, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> needs(ALL, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(needs(ALL, 1)).isNotEmpty();
        assertThat(needs(ALL, 3)).isNotEmpty();
    }

    private static Employee nurse(String id, LocalDate born) {
        return Employee.of(
                        EmployeeId.of(id),
                        List.of(position("1", NURSE, HOME_CARE, 100)),
                        List.of(Assessment.of(
                                AssessmentId.of("1"),
                                MEDICATION,
                                Level.of("good"),
                                LocalDate.of(2025, 1, 1),
                                AssessmentSource.MANAGER)))
                .withBirthDate(born);
    }

    private static List<Employee> nurses() {
        return List.of(
                nurse("old", LocalDate.of(1962, 3, 2)),
                nurse("young", LocalDate.of(1990, 3, 2)).withKnownExit(LocalDate.of(2028, 1, 1)));
    }

    /** Known exits and expected ones alike are exits of the bridge, and nobody gone covers anything. */
    @Test
    void bridgeAndCoverageAtTheHorizonAreWithoutThoseWhoWillHaveRetired() {
        var expected = new ExpectedRetirements(RetirementRules.of(RetirementAge.onBirthday(65)), THU_2026_10_01);
        Horizon horizon = Horizon.of(GapAnalysis.of(ORGANISATION, THU_2026_10_01));
        for (LocalDate until : List.of(LocalDate.of(2027, 10, 1), IN_TWO_YEARS.minusDays(1))) {
            Bridge known = nurses().stream().collect(Bridge.collector(horizon.between(THU_2026_10_01, until)));
            Bridge both =
                    nurses().stream().map(expected).collect(Bridge.collector(horizon.between(THU_2026_10_01, until)));
            assertThat(metTakenByExits(known) - metTakenByExits(both)).isEqualTo(1);
            long holders = coverage(horizon.at(until), expected.expected(ORGANISATION, source()));
            assertThat(coverage(horizon.at(until), source()) - holders).isEqualTo(1);
            assertThat(holders).isEqualTo(until.isAfter(LocalDate.of(2028, 1, 1)) ? 0 : 1);
        }
    }

    private static EmployeeSource source() {
        return EmployeeSource.of(nurses().iterator());
    }

    private static long metTakenByExits(Bridge bridge) {
        CellBridge<Cause> medication =
                bridge.at(HOME_CARE).competence(MEDICATION).orElseThrow();
        return Objects.requireNonNull(medication.part(Cause.EXIT).amounts().get(Measure.MET))
                .count();
    }

    private static long coverage(GapAnalysis analysis, EmployeeSource employees) {
        return Coverage.of(analysis, employees, LongRun.onThreads(1))
                .at(HOME_CARE)
                .requirements()
                .get(0)
                .holders();
    }
}
