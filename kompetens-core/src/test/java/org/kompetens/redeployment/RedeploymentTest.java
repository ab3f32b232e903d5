package org.kompetens.redeployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.Money;
import org.kompetens.finding.FindingsException;
import org.kompetens.gap.GapAnalysis;
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
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The switchboard closes. Three operators; two places at the contact centre, one in the archive. */
final class RedeploymentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final UnitId TOWN = UnitId.of("town");
    private static final RoleId OPERATOR = RoleId.of("operator");
    private static final RoleId ADVISER = RoleId.of("adviser");
    private static final RoleId AGENT = RoleId.of("agent");
    private static final RoleId ARCHIVIST = RoleId.of("archivist");
    private static final CompetenceId SERVICE = CompetenceId.of("service");
    private static final CompetenceId RECORDS = CompetenceId.of("records");
    private static final OpenPosition CENTRE = new OpenPosition(ADVISER, TOWN, 2);
    private static final OpenPosition ARCHIVE = new OpenPosition(ARCHIVIST, TOWN, 1);
    private static final EmployeeId ANNA = EmployeeId.of("anna");
    private static final EmployeeId BO = EmployeeId.of("bo");
    private static final EmployeeId CARIN = EmployeeId.of("carin");

    private static GapAnalysis analysis() {
        Labels name = Labels.of(Language.EN, "name");
        ScaleId scale = ScaleId.of("scale");
        List<ProficiencyLevel> levels = Stream.of("1", "2", "3")
                .map(level -> ProficiencyLevel.of(LevelId.of(level), Labels.of(Language.EN, level)))
                .toList();
        return GapAnalysis.of(
                Organisation.of(new OrganisationStructure(
                        CompetenceFramework.of(
                                List.of(ProficiencyScale.of(scale, name, levels)),
                                List.of(),
                                List.of(
                                        Competence.of(SERVICE, name, Dimension.SKILL, scale),
                                        Competence.of(RECORDS, name, Dimension.SKILL, scale))),
                        UnitLevel.STANDARD,
                        List.of(OrganisationUnit.of(TOWN, name, UnitLevelId.of("municipality"))),
                        Stream.of(OPERATOR, ADVISER, AGENT, ARCHIVIST)
                                .map(role -> Role.of(role, name))
                                .toList(),
                        List.of(
                                new RoleProfile(
                                        ADVISER, List.of(requirement(SERVICE, "3", 4), requirement(RECORDS, "1", 1))),
                                new RoleProfile(AGENT, List.of(requirement(SERVICE, "3", 2))),
                                new RoleProfile(ARCHIVIST, List.of(requirement(RECORDS, "3", 3)))))),
                TODAY);
    }

    private static Requirement requirement(CompetenceId competence, String level, int weight) {
        return Requirement.of(competence, Level.of(level), weight);
    }

    private static Employee operator(EmployeeId id, String service, String records) {
        List<Assessment> assessments = new ArrayList<>();
        assess(SERVICE, service, assessments);
        assess(RECORDS, records, assessments);
        return Employee.of(
                id,
                List.of(Employment.of(
                        EmploymentId.of("own"), OPERATOR, TOWN, Fte.FULL, Period.startingOn(TODAY.minusYears(1)))),
                assessments);
    }

    private static void assess(CompetenceId competence, String level, List<Assessment> assessments) {
        if (!level.isEmpty()) {
            assessments.add(Assessment.of(
                    AssessmentId.of("a" + assessments.size()),
                    competence,
                    Level.of(level),
                    TODAY.minusDays(1),
                    AssessmentSource.MANAGER));
        }
    }

    /** Weighted steps that are missing: Anna 4 and 6, Bo 8 and 3, Carin 0 and 6. */
    private static List<Employee> operators() {
        return List.of(operator(CARIN, "3", "1"), operator(ANNA, "2", "1"), operator(BO, "1", "2"));
    }

    private static RedeploymentQuestion question(OpenPosition... positions) {
        return new RedeploymentQuestion(
                List.of(new EndingRole(OPERATOR, Optional.empty())),
                List.of(positions),
                List.of(new StepPrice(SERVICE, Money.of("8000", "SEK"))),
                ShortfallMeasure.WEIGHTED_STEPS);
    }

    private static List<String> placed(Redeployment redeployment) {
        return redeployment.placements().stream()
                .map(one -> one.employee().value() + " " + one.position().role() + " " + one.shortfall())
                .toList();
    }

    @Test
    void theLeastShortfallInAll() {
        Redeployment redeployment = Redeployment.of(analysis(), question(CENTRE, ARCHIVE), operators());
        assertThat(placed(redeployment)).containsExactly("anna adviser 4", "bo archivist 3", "carin adviser 0");
        assertThat(redeployment.shortfall()).isEqualTo(Fraction.of(7, 1));
        assertThat(redeployment.cost()).isEqualTo(Amounts.of(Money.of("8000", "SEK")));
        assertThat(redeployment.stepsWithoutPrice())
                .isEqualTo(redeployment.placements().stream()
                        .mapToInt(Standing::stepsWithoutPrice)
                        .sum());
        assertThat(redeployment.placements())
                .extracting(Standing::stepsWithoutPrice)
                .containsExactly(0, 1, 0);
        assertThat(redeployment.unplaced()).isEmpty();
        assertThat(redeployment.unfilled()).isEmpty();
        assertThat(redeployment.warnings()).isEmpty();
    }

    @Test
    void howOneStandsInEachRole() {
        Redeployment redeployment = Redeployment.of(analysis(), question(CENTRE, ARCHIVE), operators());
        List<Standing> standings = redeployment.standingsOf(BO);
        assertThat(standings).extracting(Standing::position).containsExactly(ARCHIVE, CENTRE);
        assertThat(standings.get(1).met()).isEqualTo(1);
        assertThat(standings.get(1).missing())
                .containsExactly(new MissingCompetence(SERVICE, 4, 3, 2, Optional.of(Money.of("8000", "SEK"))));
        assertThat(standings.get(1).cost()).isEqualTo(Amounts.of(Money.of("16000", "SEK")));
    }

    /** Of an archivist 6 are missing; of an agent 6 may be, as service is not known. */
    @Test
    void ofEqualUpperEndsTheRoleComesFirstOfWhichMoreIsKnown() {
        OpenPosition agent = new OpenPosition(AGENT, TOWN, 1);
        Redeployment redeployment =
                Redeployment.of(analysis(), question(agent, ARCHIVE), List.of(operator(ANNA, "", "1")));
        assertThat(redeployment.standingsOf(ANNA)).extracting(Standing::atMost).containsOnly(Fraction.of(6, 1));
        assertThat(redeployment.standingsOf(ANNA))
                .extracting(Standing::position)
                .containsExactly(ARCHIVE, agent);
    }

    @Test
    void whoeverIsNotPlacedWouldHaveMissedMost() {
        Redeployment redeployment =
                Redeployment.of(analysis(), question(new OpenPosition(ADVISER, TOWN, 1)), operators());
        assertThat(placed(redeployment)).containsExactly("carin adviser 0");
        assertThat(redeployment.unplaced()).containsExactly(ANNA, BO);
    }

    @Test
    void whatIsOpenStaysOpenWhereThereIsNobody() {
        Redeployment redeployment = Redeployment.of(
                analysis(), question(new OpenPosition(ADVISER, TOWN, 100), ARCHIVE), List.of(operator(ANNA, "2", "1")));
        assertThat(placed(redeployment)).containsExactly("anna adviser 4");
        assertThat(redeployment.unfilled()).containsExactly(new OpenPosition(ADVISER, TOWN, 99), ARCHIVE);
    }

    @Test
    void whatIsNotKnownIsNoNumberButTheShortfallHasAnUpperEnd() {
        Redeployment redeployment = Redeployment.of(
                analysis(), question(CENTRE, ARCHIVE), List.of(operator(ANNA, "", ""), operator(BO, "3", "3")));
        assertThat(redeployment.shortfall()).isEqualTo(Fraction.ZERO);
        assertThat(redeployment.atMost()).isEqualTo(Fraction.of(9, 1));
        assertThat(placed(redeployment)).containsExactly("anna archivist 0", "bo adviser 0");
        assertThat(redeployment.unknown()).isEqualTo(1);
        assertThat(redeployment.placements().get(0).unknown()).containsExactly(RECORDS);
        assertThat(redeployment.standingsOf(ANNA))
                .extracting(Standing::atMost)
                .containsExactly(Fraction.of(9, 1), Fraction.of(13, 1));
    }

    private static List<String> placedInCentre(Employee... operators) {
        return placed(Redeployment.of(analysis(), question(new OpenPosition(ADVISER, TOWN, 1)), List.of(operators)));
    }

    /** The centre requires service at 3, by weight 4, and records at 1, by weight 1: 13 is missing at most. */
    @Test
    void nobodyOfWhomNothingIsKnownStandsBeforeSomebodyWhoIsKnownToHoldSomething() {
        assertThat(placedInCentre(operator(ANNA, "", ""), operator(BO, "1", "1")))
                .containsExactly("bo adviser 8");
    }

    @Test
    void oneUnknownRequirementIsNoReasonToPreferSomebodyWhoLacksMoreWhateverIsFound() {
        assertThat(placedInCentre(operator(ANNA, "1", "1"), operator(BO, "3", "")))
                .containsExactly("bo adviser 0");
    }

    @Test
    void ofEqualUpperEndsTheOneIsTakenOfWhichMoreIsKnown() {
        Employee known = operator(BO, "3", "");
        Employee other = operator(ANNA, "3", "");
        assertThat(placedInCentre(known, other)).containsExactly("anna adviser 0");
        assertThat(placed(Redeployment.of(
                        analysis(),
                        question(new OpenPosition(ADVISER, TOWN, 1)),
                        List.of(operator(ANNA, "", "1"), operator(BO, "", ""), operator(CARIN, "1", "")))))
                .containsExactly("carin adviser 8");
    }

    @Test
    void sharesAreComparedWhereScalesDiffer() {
        RedeploymentQuestion shares =
                new RedeploymentQuestion(List.of(), List.of(ARCHIVE), List.of(), ShortfallMeasure.WEIGHTED_SHARES);
        assertThat(placed(Redeployment.of(analysis(), shares, List.of(operator(BO, "1", "2")))))
                .containsExactly("bo archivist 1");
    }

    @Test
    void badInputIsFoundAllAtOnce() {
        RedeploymentQuestion question = new RedeploymentQuestion(
                List.of(new EndingRole(RoleId.of("x"), Optional.of(UnitId.of("nowhere")))),
                List.of(
                        new OpenPosition(OPERATOR, TOWN, 0),
                        new OpenPosition(OPERATOR, TOWN, 1),
                        new OpenPosition(RoleId.of("x"), UnitId.of("nowhere"), 100_001)),
                List.of(
                        new StepPrice(CompetenceId.of("x"), Money.of("1", "SEK")),
                        new StepPrice(CompetenceId.of("x"), Money.of("1", "EUR"))),
                ShortfallMeasure.WEIGHTED_STEPS);
        List<Employee> twice = List.of(operator(ANNA, "7", ""), operator(ANNA, "1", ""));
        assertThatThrownBy(() -> Redeployment.of(analysis(), question, twice))
                .isInstanceOfSatisfying(FindingsException.class, thrown -> {
                    assertThat(thrown.findings().list())
                            .extracting(finding -> finding.path() + " " + finding.code())
                            .containsExactly(
                                    "employees[0].assessments[0].level level.off-scale",
                                    "employees[1].id redeployment.employee-repeated",
                                    "endings[0].role redeployment.role-unknown",
                                    "endings[0].unit redeployment.unit-unknown",
                                    "positions[0] redeployment.nothing-required",
                                    "positions[0].positions redeployment.positions-out-of-bounds",
                                    "positions[1] redeployment.nothing-required",
                                    "positions[1] redeployment.position-repeated",
                                    "positions[2].positions redeployment.positions-out-of-bounds",
                                    "positions[2].role redeployment.role-unknown",
                                    "positions[2].unit redeployment.unit-unknown",
                                    "prices[0].competence redeployment.competence-unknown",
                                    "prices[1].competence redeployment.competence-unknown",
                                    "prices[1].competence redeployment.price-repeated");
                    assertThat(thrown.findings())
                            .noneMatch(one -> one.message(Language.SV).matches("(?s).*\\banna\\b.*"));
                });
    }

    @Test
    void aKnownRoleInAnUnknownUnitIsOneMistake() {
        assertThat(found(new OpenPosition(ADVISER, UnitId.of("nowhere"), 1)))
                .containsExactly("positions[0].unit redeployment.unit-unknown");
    }

    @Test
    void fromOneToSoManyPositionsMayBeOpen() {
        assertThat(found(new OpenPosition(ADVISER, TOWN, 1))).isEmpty();
        assertThat(found(new OpenPosition(ADVISER, TOWN, 100_000))).isEmpty();
        assertThat(found(new OpenPosition(ADVISER, TOWN, 100_001)))
                .containsExactly("positions[0].positions redeployment.positions-out-of-bounds");
    }

    private static List<String> found(OpenPosition position) {
        return question(position).findings(analysis()).list().stream()
                .map(one -> one.path() + " " + one.code())
                .toList();
    }

    @Test
    void nothingSaysWhoStandsHow() {
        Redeployment redeployment = Redeployment.of(analysis(), question(CENTRE, ARCHIVE), operators());
        assertThat(redeployment).hasToString("Redeployment[placed=3, unplaced=0]");
        assertThat(redeployment.placements().get(1)).hasToString("Standing[" + ARCHIVE + "]");
        assertThat(redeployment.placements().get(1).missing().toString()).isEqualTo("[MissingCompetence[records]]");
    }

    @Test
    void everyRuleSpeaksAllLanguages() {
        assertThat(RedeploymentRule.TOO_LARGE.templates().keys())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RedeploymentRule.values())
                        .map(RedeploymentRule::code)
                        .toList());
        for (RedeploymentRule rule : RedeploymentRule.values()) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                texts.add(rule.templates().fill(rule.code(), language, Map.of()));
            }
            assertThat(texts).as(rule.code()).hasSize(5).allMatch(text -> text.matches("(?s).+[.:;,] .+\\."));
        }
    }

    @Test
    void thatNobodyIsConcernedIsFoundOnlyWherePeopleAreLookedAt() {
        RedeploymentQuestion archivists = new RedeploymentQuestion(
                List.of(new EndingRole(OPERATOR, Optional.empty()), new EndingRole(ARCHIVIST, Optional.of(TOWN))),
                List.of(CENTRE),
                List.of(),
                ShortfallMeasure.WEIGHTED_STEPS);
        assertThat(archivists.findings(analysis()).list()).isEmpty();
        assertThat(archivists.findings(analysis(), operators()).list())
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactly("NOBODY_CONCERNED endings[1]");
        assertThat(Redeployment.of(analysis(), archivists, operators())
                        .warnings()
                        .list())
                .hasSize(1);
    }
}
