package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.kompetens.testkit.rules.ElderCare.ASSISTANT;
import static org.kompetens.testkit.rules.ElderCare.DEPARTMENT;
import static org.kompetens.testkit.rules.ElderCare.FIRST_AID;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.HOME_CARE;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.employee;
import static org.kompetens.testkit.rules.ElderCare.employment;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.Scenario;
import org.kompetens.competence.Level;
import org.kompetens.count.Counter;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.Departure;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;

/** The rules of what units need as a whole, one by one. */
final class CoverageRulesTest {

    private static final long MOST_FTE = (long) CoverageRequirement.MOST * Fte.UNIT;

    private final ElderCare elderCare = ElderCare.asUsual();

    private GapAnalysis covering(List<CoverageRequirement> coverage) {
        return covering(Map.of(HOME, coverage));
    }

    private GapAnalysis covering(Map<UnitId, List<CoverageRequirement>> coverage) {
        OrganisationStructure structure = Scenario.of(
                        elderCare.analysis().organisation().structure())
                .restructured(whole -> whole.withUnits(whole.units().stream()
                        .map(unit -> unit.withCoverage(coverage.getOrDefault(unit.id(), List.of())))
                        .toList()))
                .structure();
        return GapAnalysis.of(Organisation.of(structure), THU_2026_10_01);
    }

    private static CoverageAmount persons(long persons) {
        return new CoverageAmount.Persons(persons);
    }

    private static CoverageAmount fte(long tenThousandths) {
        return new CoverageAmount.FullTimeEquivalents(new FteSum(tenThousandths));
    }

    private static CoverageRequirement medication(CoverageAmount amount) {
        return CoverageRequirement.of(MEDICATION, Level.of("five-3"), amount);
    }

    @Test
    void whatAUnitNeedsIsMoreThanNothingAndHasALargestValue() {
        assertThat(medication(persons(CoverageRequirement.MOST)).amount().value())
                .isEqualByComparingTo("100000000");
        assertThat(medication(fte(MOST_FTE)).amount().value()).isEqualByComparingTo("100000000");
        assertThat(medication(fte(1)).amount().value()).isEqualByComparingTo("0.0001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> medication(persons(0)))
                .withMessage("amount must be more than 0 and at most 100000000: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> medication(persons(100_000_001)))
                .withMessage("amount must be more than 0 and at most 100000000: 100000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> medication(fte(MOST_FTE + 1)))
                .withMessage("amount must be more than 0 and at most 100000000: 100000000.0001");
    }

    @Test
    void personsAndFteAreNeverAdded() {
        assertThat(persons(3).plus(persons(2)).minus(persons(1))).isEqualTo(persons(4));
        assertThat(fte(7_500).plus(fte(2_500)).minus(fte(1))).isEqualTo(fte(9_999));
        assertThat(persons(2).minus(persons(2)).isNone()).isTrue();
        assertThat(fte(2).minus(fte(2)).isNone()).isTrue();
        assertThat(persons(1)).isNotEqualTo(fte(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons(1).plus(fte(1)))
                .withMessageStartingWith("other must be in persons");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fte(1).minus(persons(1)))
                .withMessageStartingWith("other must be in FTE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons(1).minus(persons(2)))
                .withMessage("persons must be at least 0: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fte(1).minus(fte(2)))
                .withMessage("fte must be at least 0: -0.0001");
    }

    @Test
    void theLargestGroupOfTheLargestRequirementsIsSummedExactly() {
        CoverageRequirement largest = medication(fte(MOST_FTE)).withGroup(new CoverageGroup("night", 1));
        GapAnalysis analysis = covering(Collections.nCopies(CoverageGroup.MAX_REQUIREMENTS, largest));
        UnitCoverage home = Stream.of(nurse("one", HOME, judged("a", 3, THU_2026_10_01)))
                .collect(Coverage.collector(analysis))
                .at(HOME);
        assertThat(home.shortages()).singleElement().satisfies(shortage -> {
            assertThat(shortage.needed()).isEqualTo(fte(100_000_000_000_000L));
            assertThat(shortage.deficit()).isEqualTo(fte(99_999_999_990_000L));
        });
    }

    @Test
    void aGroupOfMoreRequirementsThanThatIsFoundWhereTheFirstOfThemStands() {
        CoverageRequirement night = medication(persons(1)).withGroup(new CoverageGroup("night", 1));
        OrganisationStructure structure = elderCare.analysis().organisation().structure();
        OrganisationStructure tooMany = new OrganisationStructure(
                structure.framework(),
                structure.unitLevels(),
                structure.units().stream()
                        .map(unit -> unit.id().equals(HOME)
                                ? unit.withCoverage(Collections.nCopies(CoverageGroup.MAX_REQUIREMENTS + 3, night))
                                : unit)
                        .toList(),
                structure.roles(),
                structure.profiles());
        assertThat(tooMany.findings().errors())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("coverage.group-too-large units[2].coverage[100]");
    }

    @Test
    void replacingAsksForARecordThatWasAdded() {
        Counter<Employee, Coverage> counter = Coverage.counter(covering(List.of(medication(persons(2)))));
        Employee one = nurse("one", HOME, judged("a", 3, THU_2026_10_01));
        Employee other = nurse("other", HOME);
        counter.add(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.replace(Optional.of(other), Optional.empty()))
                .withMessage("before must be a record that was added");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.replace(Optional.of(one), Optional.of(other)))
                .withMessage("before and after must be of one employee");
        assertThat(counter.value().at(HOME).requirements().get(0).holders()).isOne();
        assertThat(counter.value().counted()).isOne();
    }

    @Test
    void whoeverIsEmployedInTwoUnitsCoversOnceAboveThemWithTheFteOfBoth() {
        Coverage coverage = Stream.of(inBoth(List.of(), List.of()))
                .collect(Coverage.collector(coveringEach(medication(persons(2)), medication(fte(15_000)))));
        assertThat(coverage.at(DEPARTMENT).requirements())
                .extracting(RequirementCoverage::holders, RequirementCoverage::available, RequirementCoverage::deficit)
                .containsExactly(tuple(1L, persons(1), persons(1)), tuple(1L, fte(10_000), fte(5_000)));
        assertThat(coverage.at(HOME).requirements())
                .extracting(RequirementCoverage::deficit)
                .containsExactly(persons(1), fte(9_000));
        assertThat(coverage.at(HOME_CARE).requirements())
                .extracting(RequirementCoverage::deficit)
                .containsExactly(persons(1), fte(11_000));
    }

    @Test
    void whoeverIsAbsentFromOneOfTwoEmploymentsCoversByTheOther() {
        Coverage coverage = Stream.of(inBoth(List.of(), List.of(Absence.of(Period.startingOn(THU_2026_10_01)))))
                .collect(Coverage.collector(coveringEach(medication(persons(1)), medication(fte(10_000)))));
        assertThat(coverage.at(DEPARTMENT).requirements())
                .extracting(RequirementCoverage::holders, RequirementCoverage::holdersFte)
                .containsExactly(tuple(1L, new FteSum(6_000)), tuple(1L, new FteSum(6_000)));
        assertThat(coverage.at(HOME).requirements())
                .extracting(RequirementCoverage::deficit)
                .containsExactly(persons(0), fte(4_000));
        assertThat(coverage.at(HOME_CARE).requirements())
                .extracting(RequirementCoverage::deficit)
                .containsExactly(persons(1), fte(10_000));
    }

    @Test
    void whoeverIsAbsentFromBothCoversNothingAndIsCounted() {
        List<Absence> absent = List.of(Absence.of(Period.startingOn(THU_2026_10_01)));
        Coverage coverage =
                Stream.of(inBoth(absent, absent)).collect(Coverage.collector(coveringEach(medication(persons(1)))));
        assertThat(coverage.units())
                .hasSize(3)
                .allSatisfy(unit -> assertThat(unit.requirements())
                        .extracting(RequirementCoverage::holders, RequirementCoverage::deficit)
                        .containsExactly(tuple(0L, persons(1))));
        assertThat(coverage.counted()).isOne();
    }

    /** 60 % with half of it away are 30 %; 40 % with a third away are 26.66 %, rounded down to ten-thousandths. */
    @Test
    void whatIsLeftOfAnEmploymentCovers() {
        List<Absence> half = List.of(Absence.of(Period.ALWAYS, new BigDecimal("0.5")));
        List<Absence> third =
                List.of(new Absence(Period.ALWAYS, 1_333), new Absence(Period.startingOn(THU_2026_10_01), 2_001));
        Coverage coverage =
                Stream.of(inBoth(half, third)).collect(Coverage.collector(coveringEach(medication(fte(10_000)))));
        assertThat(coverage.at(HOME).requirements())
                .extracting(RequirementCoverage::holders, RequirementCoverage::deficit)
                .containsExactly(tuple(1L, fte(7_000)));
        assertThat(coverage.at(HOME_CARE).requirements())
                .extracting(RequirementCoverage::deficit)
                .containsExactly(fte(7_334));
        assertThat(coverage.at(DEPARTMENT).requirements())
                .extracting(RequirementCoverage::deficit)
                .containsExactly(fte(4_334));
    }

    @Test
    void whoeverLeavesTwoUnitsIsLostOnceAboveThem() {
        Employee inBoth = inBoth(List.of(), List.of());
        Coverage coverage = Stream.of(inBoth).collect(Coverage.collector(coveringEach(medication(fte(20_000)))));
        CoverageLoss lost = new CoverageLoss(medication(fte(20_000)), fte(10_000), fte(20_000), true);
        assertThat(coverage.at(DEPARTMENT).departures())
                .containsExactly(new Departure(List.of(lost), Fraction.of(1, 2), 1));
        assertThat(coverage.departures(DEPARTMENT, Stream.of(inBoth)))
                .extracting(PersonDeparture::losses)
                .containsExactly(List.of(lost));
    }

    /** The first record of the id is refused, as its employment is in no unit there is; the second repeats the id. */
    @Test
    void whoeverIsNamedIsWhoeverIsCounted() {
        Employee refused = employee("one", List.of(employment("first", NURSE, UnitId.of("nowhere"), 60)));
        Employee repeated = inBoth(List.of(), List.of());
        Employee other =
                employee("other", List.of(employment("first", NURSE, HOME, 100)), judged("a", 3, THU_2026_10_01));
        List<Employee> employees = List.of(refused, repeated, other);
        Coverage coverage = employees.stream().collect(Coverage.collector(coveringEach(medication(fte(10_000)))));
        assertThat(coverage.counted()).isOne();
        assertThat(coverage.departures(DEPARTMENT, employees.stream()))
                .extracting(one -> one.employee().value())
                .containsExactly("other");
    }

    private static CoverageRequirement firstAid(int level, long persons) {
        return CoverageRequirement.of(FIRST_AID, Level.of("two-" + level), persons(persons));
    }

    private static Assessment firstAidJudged(int level) {
        return Assessment.of(
                AssessmentId.of("first-aid"),
                FIRST_AID,
                Level.of("two-" + level),
                THU_2026_10_01,
                AssessmentSource.MANAGER);
    }

    /** Without the one a whole requirement is lost, without the other two halves. */
    @Test
    void ofLossesAsGreatThatOfMoreRequirementsIsFirst() {
        GapAnalysis analysis = covering(List.of(medication(persons(1)), firstAid(1, 2), firstAid(2, 2)));
        List<Employee> employees =
                List.of(nurse("a", HOME, judged("medication", 3, THU_2026_10_01)), nurse("b", HOME, firstAidJudged(2)));
        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        assertThat(coverage.at(HOME).departures())
                .extracting(Departure::share, one -> one.losses().size())
                .containsExactly(tuple(Fraction.of(1, 1), 2), tuple(Fraction.of(1, 1), 1));
        assertThat(coverage.departures(HOME, employees.stream()))
                .extracting(one -> one.employee().value(), PersonDeparture::toString)
                .containsExactly(tuple("b", "PersonDeparture[losses=2]"), tuple("a", "PersonDeparture[losses=1]"));
    }

    @Test
    void whereAllCannotBeFilledTheRequirementOfTheLaterPriorityLacks() {
        List<CoverageRequirement> night = List.of(
                medication(persons(1)).withGroup(new CoverageGroup("night", 2)),
                firstAid(1, 1).withGroup(new CoverageGroup("night", 1)));
        UnitCoverage home = Stream.of(nurse("either", HOME, judged("medication", 3, THU_2026_10_01), firstAidJudged(1)))
                .collect(Coverage.collector(covering(night)))
                .at(HOME);
        assertThat(home.requirements())
                .extracting(RequirementCoverage::deficit)
                .containsExactly(persons(1), persons(0));
    }

    @Test
    void twoGroupsTogetherAreTheWhole() {
        GapAnalysis analysis = coveringEach(medication(persons(3)));
        List<Employee> some = List.of(inBoth(List.of(), List.of()));
        List<Employee> others = List.of(
                nurse("two", HOME, judged("a", 3, THU_2026_10_01)),
                nurse("left-out", HOME, judged("a", 9, THU_2026_10_01)));
        Coverage whole = Stream.concat(some.stream(), others.stream()).collect(Coverage.collector(analysis));
        Coverage together = some.stream()
                .collect(Coverage.collector(analysis))
                .merge(others.stream().collect(Coverage.collector(analysis)));
        assertThat(together.units()).containsExactlyElementsOf(whole.units().toList());
        assertThat(together.at(DEPARTMENT).requirements())
                .extracting(RequirementCoverage::holders)
                .containsExactly(2L);
        assertThat(together.at(DEPARTMENT).leftOut()).isEqualTo(new LeftOut(1, 1));
        assertThat(together.analysis()).isSameAs(analysis);
    }

    /** 60 % in the home, 40 % in home care, in two roles of which one requires nothing; each with absences. */
    private static Employee inBoth(List<Absence> fromHome, List<Absence> fromHomeCare) {
        return employee(
                "one",
                List.of(
                        employment("first", NURSE, HOME, 60).withAbsences(fromHome),
                        employment("second", ASSISTANT, HOME_CARE, 40).withAbsences(fromHomeCare)),
                judged("a", 3, THU_2026_10_01));
    }

    private GapAnalysis coveringEach(CoverageRequirement... coverage) {
        List<CoverageRequirement> each = List.of(coverage);
        return covering(Map.of(DEPARTMENT, each, HOME, each, HOME_CARE, each));
    }
}
