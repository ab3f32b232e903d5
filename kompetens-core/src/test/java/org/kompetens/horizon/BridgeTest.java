package org.kompetens.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.kompetens.horizon.CareHomes.CARE;
import static org.kompetens.horizon.CareHomes.INSULIN;
import static org.kompetens.horizon.CareHomes.NORTH;
import static org.kompetens.horizon.CareHomes.NURSE;
import static org.kompetens.horizon.CareHomes.SOUTH;
import static org.kompetens.horizon.CareHomes.THU_2026_10_01;
import static org.kompetens.horizon.CareHomes.found;
import static org.kompetens.horizon.CareHomes.nurse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;

/** From October to July, of four nurses: an assessment expires, one leaves, one comes, and one is expected to learn. */
final class BridgeTest {

    private static final LocalDate WINTER = LocalDate.of(2027, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 1);
    private static final LocalDate JUDGED = LocalDate.of(2025, 5, 2);

    private static final Employee EXPIRES =
            nurse("expires", NORTH, Period.ALWAYS, found("good", JUDGED).withExpiry(LocalDate.of(2026, 12, 1)));
    private static final Employee LEAVES =
            nurse("leaves", NORTH, Period.endingBefore(LocalDate.of(2027, 3, 1)), found("good", JUDGED));
    private static final Employee COMES =
            nurse("comes", SOUTH, Period.startingOn(LocalDate.of(2027, 4, 1)), found("good", JUDGED));
    private static final Employee LEARNS = nurse("learns", SOUTH, Period.ALWAYS, found("basic", JUDGED));
    private static final List<Employee> ALL = List.of(EXPIRES, LEAVES, COMES, LEARNS);

    private static ExpectedGain gain(Assessment assessment) {
        return new ExpectedGain(LEARNS.id(), assessment);
    }

    private static Horizon horizon(GapAnalysis analysis) {
        return Horizon.of(analysis).withExpectedGains(List.of(gain(found("good", LocalDate.of(2027, 2, 1)))));
    }

    private static Horizon horizon() {
        return horizon(CareHomes.analysis());
    }

    private static Bridge bridge(Transition transition, Employee... employees) {
        return Stream.of(employees).collect(Bridge.collector(transition));
    }

    private static Bridge all(Horizon horizon, LocalDate from, LocalDate to) {
        return ALL.stream().collect(Bridge.collector(horizon.between(from, to)));
    }

    private static Map<Cause, Long> met(Bridge bridge, UnitId unit) {
        Map<Cause, Long> met = new EnumMap<>(Cause.class);
        bridge.at(unit).competence(INSULIN).orElseThrow().parts().forEach((cause, figures) -> {
            long count = figures.amount(Measure.MET).count();
            if (count != 0) {
                met.put(cause, count);
            }
        });
        return met;
    }

    private static void assertSame(Bridge one, Bridge other) {
        assertThat(one.units().toList()).isEqualTo(other.units().toList());
        assertThat(one.records()).isEqualTo(other.records());
        assertThat(List.of(one.from(), one.to())).isEqualTo(List.of(other.from(), other.to()));
    }

    @Test
    void whatHappensIsToldByItsCause() {
        Bridge bridge = all(horizon(), THU_2026_10_01, SUMMER);
        assertThat(met(bridge, CARE))
                .containsExactly(
                        entry(Cause.EXIT, -1L),
                        entry(Cause.ENTRY, 1L),
                        entry(Cause.EXPIRY, -1L),
                        entry(Cause.GAIN, 1L));
        assertThat(met(bridge, NORTH)).containsExactly(entry(Cause.EXIT, -1L), entry(Cause.EXPIRY, -1L));
        CellBridge<Cause> south = bridge.at(SOUTH).competence(INSULIN).orElseThrow();
        assertThat(south.before().amount(Measure.MET).count()).isZero();
        assertThat(south.after().amount(Measure.MET).count()).isEqualTo(2);
        assertThat(bridge.at(SOUTH).competence(CompetenceId.of("another"))).isEmpty();
        assertThat(bridge.horizon().knownOn()).isEqualTo(THU_2026_10_01);
    }

    /** What was gained twice, and lost between, is two gains. */
    @Test
    void whatHappensTwiceIsToldTwice() {
        Employee again = nurse(
                "again",
                NORTH,
                Period.ALWAYS,
                found("basic", JUDGED),
                found("good", JUDGED.plusDays(1)).withExpiry(LocalDate.of(2026, 12, 1)),
                found("good", LocalDate.of(2026, 11, 1)));
        Horizon learning = Horizon.of(CareHomes.analysis())
                .withExpectedGains(List.of(
                        new ExpectedGain(again.id(), found("good", WINTER).withExpiry(LocalDate.of(2027, 2, 1))),
                        new ExpectedGain(again.id(), found("good", LocalDate.of(2027, 3, 1)))));
        assertThat(met(bridge(learning.between(THU_2026_10_01, SUMMER), again), NORTH))
                .containsExactly(entry(Cause.EXPIRY, -2L), entry(Cause.GAIN, 2L));
    }

    @Test
    void howeverTheyAreCountedItIsTheSame() {
        Transition transition = horizon().between(THU_2026_10_01, SUMMER);
        Bridge whole = bridge(transition, EXPIRES, LEAVES, COMES, LEARNS);
        Counter<Employee, Bridge> counter = Bridge.counter(transition);
        ALL.forEach(counter::add);
        assertSame(counter.value(), whole);
        assertSame(bridge(transition, EXPIRES, COMES).merge(bridge(transition, LEARNS, LEAVES)), whole);
        assertSame(Bridge.of(transition, EmployeeSource.of(ALL.iterator()), LongRun.onThreads(2)), whole);
        assertThat(whole.records().employees()).isEqualTo(4);
    }

    @Test
    void twoBridgesInARowAreOneOverBoth() {
        Horizon horizon = horizon();
        Bridge joined = all(horizon, THU_2026_10_01, WINTER).join(all(horizon, WINTER, SUMMER));
        assertSame(joined, all(horizon, THU_2026_10_01, SUMMER));
    }

    @Test
    void ofSomeRolesItIsOfThese() {
        Transition transition = horizon().between(THU_2026_10_01, SUMMER);
        RoleSelection nurses = RoleSelection.of(List.of(NURSE));
        RoleSelection others = RoleSelection.of(List.of(RoleId.of("porter")));
        Bridge ofNurses = ALL.stream().collect(Bridge.collector(transition, nurses));
        assertThat(ofNurses.roles()).contains(nurses);
        assertThat(ofNurses.units().toList())
                .isEqualTo(bridge(transition, EXPIRES, LEAVES, COMES, LEARNS)
                        .units()
                        .toList());
        Bridge ofOthers = Bridge.of(transition, others, EmployeeSource.of(ALL.iterator()), LongRun.onThreads(1));
        assertThat(ofOthers.roles()).contains(others);
        assertThat(ofOthers.at(CARE).competences()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofNurses.merge(ofOthers))
                .withMessage("both must be of the same roles");
    }

    private static void assertNotMerged(Bridge one, Bridge other, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> one.merge(other)).withMessage(message);
    }

    @Test
    void whatDoesNotGoTogetherIsNotMerged() {
        GapAnalysis analysis = CareHomes.analysis();
        Horizon horizon = horizon(analysis);
        Bridge bridge = bridge(horizon.between(THU_2026_10_01, SUMMER), EXPIRES);
        assertNotMerged(bridge, bridge, "other must be of other employees, and is this bridge itself");
        assertNotMerged(
                bridge,
                bridge(horizon.between(WINTER, SUMMER), COMES),
                "dates must be the same: 2026-10-01 to 2027-07-01, 2027-01-01 to 2027-07-01");
        assertNotMerged(
                bridge,
                bridge(horizon.between(THU_2026_10_01, WINTER), COMES),
                "dates must be the same: 2026-10-01 to 2027-07-01, 2026-10-01 to 2027-01-01");
        String another = "organisation, policy, and what is known and expected must be the same";
        assertNotMerged(bridge, bridge(Horizon.of(analysis).between(THU_2026_10_01, SUMMER), COMES), another);
        assertNotMerged(
                bridge,
                bridge(horizon(analysis.withPolicy(AssessmentPolicy.HIGHEST)).between(THU_2026_10_01, SUMMER), COMES),
                another);
    }

    private static void assertNotJoined(Bridge one, Bridge next, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> one.join(next)).withMessage(message);
    }

    @Test
    void whatDoesNotFollowIsNotJoined() {
        GapAnalysis analysis = CareHomes.analysis();
        Horizon horizon = horizon(analysis);
        Bridge bridge = all(horizon, THU_2026_10_01, WINTER);
        assertNotJoined(
                bridge,
                all(Horizon.of(analysis), WINTER, SUMMER),
                "organisation, policy, and what is known and expected must be the same");
        assertNotJoined(
                bridge, all(horizon, WINTER.plusDays(1), SUMMER), "next bridge must begin on 2027-01-01: 2027-01-02");
        assertNotJoined(
                bridge,
                bridge(horizon.between(WINTER, SUMMER), COMES),
                "next bridge must be of the same employees: 4, 1");
        assertNotJoined(
                bridge,
                ALL.stream()
                        .collect(Bridge.collector(horizon.between(WINTER, SUMMER), RoleSelection.of(List.of(NURSE)))),
                "both must be of the same roles");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> horizon.between(WINTER, THU_2026_10_01))
                .withMessage("from must not be after to: 2027-01-01, 2026-10-01");
    }

    private static void assertRefused(Assessment assessment, String message) {
        Horizon horizon = Horizon.of(CareHomes.analysis());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> horizon.withExpectedGains(List.of(gain(assessment))))
                .withMessage(message);
    }

    @Test
    void whatIsExpectedIsToComeAndOfWhatThereIs() {
        String late = "expected gain must come after 2026-10-01 and before it expires";
        assertRefused(found("good", THU_2026_10_01), late);
        assertRefused(found("good", WINTER).withExpiry(WINTER), late);
        assertRefused(
                Assessment.of(
                        AssessmentId.of("a"),
                        CompetenceId.of("unheard-of"),
                        Level.of("good"),
                        WINTER,
                        AssessmentSource.MANAGER),
                "expected gain must be of a competence that the organisation has");
        assertRefused(
                found("expert", WINTER),
                "expected gain must be at a level that insulin has, or that a mapping leads to it from");
        Horizon nextDay = Horizon.of(CareHomes.analysis())
                .withExpectedGains(List.of(gain(found("good", THU_2026_10_01.plusDays(1)))));
        assertThat(nextDay.expected(LEARNS).assessments()).hasSize(2);
        assertThat(nextDay.expected(EXPIRES)).isSameAs(EXPIRES);
    }

    @Test
    void whatChangesNoFigureIsNoFact() {
        Requirement less = Requirement.of(INSULIN, Level.of("basic"), 1).withPeriod(Period.startingOn(WINTER));
        Requirement more = Requirement.of(INSULIN, Level.of("good"), 1).withPeriod(Period.endingBefore(WINTER));
        OrganisationStructure structure =
                CareHomes.structure().withProfiles(List.of(new RoleProfile(NURSE, List.of(more, less))));
        Transition transition = Horizon.of(GapAnalysis.of(Organisation.of(structure), THU_2026_10_01))
                .between(THU_2026_10_01, SUMMER);
        assertThat(transition.changes(LEARNS))
                .singleElement()
                .satisfies(one -> assertThat(one.cause()).isEqualTo(Cause.REQUIREMENT));
        Employee exempt =
                LEARNS.withExemptions(List.of(new Exemption(INSULIN, Period.ALWAYS, ReasonCode.of("another-task"))));
        assertThat(transition.changes(exempt)).isEmpty();
    }

    @Test
    void toHoldNothingIsNoGain() {
        OrganisationStructure structure = CareHomes.structure();
        CompetenceFramework framework = structure.framework();
        ProficiencyScale scale = framework.scales().get(0);
        ProficiencyLevel nothing = ProficiencyLevel.of(LevelId.of("nothing"), scale.labels());
        Horizon horizon = Horizon.of(GapAnalysis.of(
                Organisation.of(
                        structure.withFramework(framework.withScales(List.of(scale.withHoldsNothing(nothing))))),
                THU_2026_10_01));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> horizon.withExpectedGains(List.of(gain(found("nothing", WINTER)))))
                .withMessage("expected gain must be at a level that insulin has, or that a mapping leads to it from");
    }

    /** The facts are of a person; what is printed of them is not. */
    @Test
    void factsComeInTheOrderOfTimeAndPrintNothingOfThePerson() {
        Transition transition = horizon().between(THU_2026_10_01, SUMMER);
        assertThat(transition.from()).isEqualTo(THU_2026_10_01);
        assertThat(transition.changes(EXPIRES)).singleElement().satisfies(one -> {
            assertThat(one.date()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(one.cause()).isEqualTo(Cause.EXPIRY);
            assertThat(one).hasToString("CellChange[competence=insulin, cause=EXPIRY]");
        });
        assertThat(transition.changes(LEAVES)).extracting(CellChange::cause).containsExactly(Cause.EXIT);
        assertThat(transition.changes(LEARNS)).extracting(CellChange::cause).containsExactly(Cause.GAIN);
        assertThat(new ExpectedGain(EmployeeId.of("anna"), found("good", WINTER)).toString())
                .startsWith("ExpectedGain[")
                .doesNotContain("anna");
    }
}
