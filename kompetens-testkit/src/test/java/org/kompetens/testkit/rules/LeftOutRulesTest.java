package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kompetens.testkit.rules.ElderCare.ASSISTANT;
import static org.kompetens.testkit.rules.ElderCare.DEPARTMENT;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.HOME_CARE;
import static org.kompetens.testkit.rules.ElderCare.MUNICIPALITY;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.employee;
import static org.kompetens.testkit.rules.ElderCare.employment;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.Comparison;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.finding.FindingsException;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.task.TaskCapability;

/** Assessments that are wrong in themselves are told of wherever the person is employed at the date, once. */
final class LeftOutRulesTest {

    /** Of two units, nurse in the one and assistant in the other: two assessments wrong, one right. */
    private static final Employee OF_BOTH = employee(
            "of-both",
            List.of(employment("one", NURSE, HOME, 60), employment("other", ASSISTANT, HOME_CARE, 40)),
            wrong("w1"),
            wrong("w2"),
            judged("right", 3, TUE_2026_09_01));

    private static final Employee OF_HOME = nurse("of-home", HOME, wrong("w3"));
    private static final Employee RIGHT = nurse("right", HOME, judged("right", 3, TUE_2026_09_01));

    /** Employed no more, not yet, and nowhere: in no unit at the date. */
    private static final List<Employee> NOT_THERE = List.of(
            nurse("gone", HOME, wrong("w4")).withKnownExit(THU_2026_10_01),
            employee("coming", List.of(coming()), wrong("w5")),
            employee("nowhere", List.of(), wrong("w6")));

    private static final List<Employee> ALL = Stream.concat(Stream.of(OF_BOTH, OF_HOME, RIGHT), NOT_THERE.stream())
            .toList();

    private static final Map<UnitId, LeftOut> EXPECTED = Map.of(
            MUNICIPALITY, new LeftOut(3, 2),
            DEPARTMENT, new LeftOut(3, 2),
            HOME, new LeftOut(3, 2),
            HOME_CARE, new LeftOut(2, 1));

    private final GapAnalysis analysis = ElderCare.asUsual().analysis();

    private static Assessment wrong(String id) {
        return judged(id, 2, TUE_2026_09_01).withExpiry(TUE_2026_09_01);
    }

    private static Employment coming() {
        return Employment.of(
                EmploymentId.of("job"), NURSE, HOME, Fte.FULL, Period.startingOn(THU_2026_10_01.plusDays(1)));
    }

    private static EmployeeSource source() {
        return EmployeeSource.of(ALL.iterator());
    }

    private static <T> Map<UnitId, LeftOut> byUnit(Stream<T> units, Function<T, UnitId> unit, Function<T, LeftOut> of) {
        return units.collect(Collectors.toMap(unit, of));
    }

    private static Map<UnitId, LeftOut> byUnit(Rollup rollup) {
        return byUnit(rollup.units(), one -> one.unit().id(), one -> one.leftOut());
    }

    @Test
    void everyUnitTellsOfThoseEmployedThere() {
        Rollup rollup = ALL.stream().collect(Rollup.collector(analysis));
        assertThat(byUnit(rollup)).isEqualTo(EXPECTED);
        // Of all records, whether anybody is employed or not.
        assertThat(rollup.leftOut()).isEqualTo(new LeftOut(6, 5));
    }

    @Test
    void soItIsHoweverTheyAreCounted() {
        assertThat(byUnit(ALL.parallelStream().collect(Rollup.collector(analysis))))
                .isEqualTo(EXPECTED);
        assertThat(byUnit(Rollup.of(analysis, source(), LongRun.onAllProcessors())))
                .isEqualTo(EXPECTED);
        EmployeeStore store = EmployeeStore.of(analysis.organisation(), source(), LongRun.onAllProcessors());
        assertThat(byUnit(store.rollup(analysis, LongRun.onAllProcessors()))).isEqualTo(EXPECTED);
        Rollup one = ALL.subList(0, 1).stream().collect(Rollup.collector(analysis));
        Rollup others = ALL.subList(1, ALL.size()).stream().collect(Rollup.collector(analysis));
        assertThat(byUnit(one.merge(others))).isEqualTo(EXPECTED);
        assertThat(byUnit(others.merge(one))).isEqualTo(EXPECTED);
        assertThat(byUnit(Rollup.fromBytes(analysis, one.merge(others).toBytes())))
                .isEqualTo(EXPECTED);
    }

    @Test
    void soItIsAfterChangesOfOneEmployee() {
        LiveRollup live = LiveRollup.of(Stream.of(RIGHT).collect(Rollup.collector(analysis)));
        assertThat(live.at(MUNICIPALITY).leftOut()).isEqualTo(LeftOut.NONE);
        ALL.stream().filter(one -> !one.equals(RIGHT)).forEach(one -> live.replace(Optional.empty(), Optional.of(one)));
        assertThat(byUnit(live.rollup())).isEqualTo(EXPECTED);
        Employee mended = OF_BOTH.withAssessments(OF_BOTH.assessments().subList(1, 3));
        live.replace(Optional.of(OF_BOTH), Optional.of(mended));
        assertThat(live.at(HOME_CARE).leftOut()).isEqualTo(new LeftOut(1, 1));
        assertThat(live.at(MUNICIPALITY).leftOut()).isEqualTo(new LeftOut(2, 2));
        live.replace(Optional.of(mended), Optional.empty());
        assertThat(live.at(HOME_CARE).leftOut()).isEqualTo(LeftOut.NONE);
        assertThat(live.at(MUNICIPALITY).leftOut()).isEqualTo(new LeftOut(1, 1));
    }

    @Test
    void figuresOfSomeRolesTellOfThoseEmployedInThem() {
        RoleSelection assistants = RoleSelection.of(List.of(ASSISTANT));
        Rollup rollup = Rollup.of(analysis, assistants, source(), LongRun.onAllProcessors());
        assertThat(byUnit(rollup))
                .isEqualTo(Map.of(
                        MUNICIPALITY, new LeftOut(2, 1),
                        DEPARTMENT, new LeftOut(2, 1),
                        HOME, LeftOut.NONE,
                        HOME_CARE, new LeftOut(2, 1)));
    }

    @Test
    void whatElseIsCountedOfUnitsTellsTheSame() {
        LongRun run = LongRun.onAllProcessors();
        assertThat(byUnit(
                        Capital.of(analysis, source(), run).units(),
                        of -> of.unit().id(),
                        of -> of.leftOut()))
                .isEqualTo(EXPECTED);
        assertThat(byUnit(
                        TaskCapability.of(analysis, source(), run).units(),
                        of -> of.unit().id(),
                        of -> of.leftOut()))
                .isEqualTo(EXPECTED);
        assertThat(byUnit(
                        Disagreements.of(analysis, source(), run).units(),
                        of -> of.unit().id(),
                        of -> of.leftOut()))
                .isEqualTo(EXPECTED);
        Priorities priorities = new Priorities(Rollup.of(analysis, source(), run));
        assertThat(byUnit(priorities.units(), of -> of.unit().id(), of -> of.leftOut()))
                .isEqualTo(EXPECTED);
        Coverage one = Coverage.of(analysis, EmployeeSource.of(ALL.subList(0, 1).iterator()), run);
        Coverage others = Coverage.of(
                analysis, EmployeeSource.of(ALL.subList(1, ALL.size()).iterator()), run);
        assertThat(byUnit(
                        EXPECTED.keySet().stream(),
                        of -> of,
                        of -> one.merge(others).at(of).leftOut()))
                .isEqualTo(EXPECTED);
    }

    /** What is wrong with a record does not become right by being dated later than what is known. */
    @Test
    void soItIsOfWhatIsDatedLaterThanAHorizonIsKnownOn() {
        LocalDate later = THU_2026_10_01.plusDays(10);
        Employee wrongLater = nurse(
                "of-home",
                HOME,
                judged("right later", 3, later),
                judged("w1", 2, later).withExpiry(later));
        Employee twiceLater = nurse("refused", HOME, judged("a", 3, later), judged("a", 2, later));
        Horizon horizon = Horizon.of(analysis);
        LongRun run = LongRun.onAllProcessors();
        for (LocalDate at : List.of(THU_2026_10_01, later.plusDays(1))) {
            for (Rollup rollup : List.of(
                    Rollup.of(
                            horizon.at(at),
                            horizon.expected(EmployeeSource.of(
                                    List.of(wrongLater, twiceLater).iterator())),
                            run),
                    Stream.of(wrongLater, twiceLater).map(horizon::expected).collect(Rollup.collector(horizon.at(at))),
                    Stream.of(wrongLater, twiceLater).collect(Rollup.collector(analysis)))) {
                assertThat(rollup.leftOut()).isEqualTo(new LeftOut(1, 1));
                assertThat(rollup.at(HOME).leftOut()).isEqualTo(new LeftOut(1, 1));
                assertThat(rollup.counted()).isEqualTo(1);
                assertThat(rollup.refused()).isEqualTo(1);
                // The right one is not known yet.
                assertThat(rollup.at(HOME)
                                .total()
                                .cells()
                                .of(OutcomeKind.UNASSESSED)
                                .count())
                        .isEqualTo(rollup.at(HOME).total().cells().total().count());
            }
        }
        Bridge bridge = Stream.of(wrongLater, twiceLater)
                .collect(Bridge.collector(horizon.between(THU_2026_10_01, later.plusDays(1))));
        assertThat(bridge.leftOut()).isEqualTo(new LeftOut(1, 1));
        assertThat(bridge.counted()).isEqualTo(1);
        assertThat(horizon.expected(RIGHT)).isSameAs(RIGHT);
        assertThat(horizon.expected(twiceLater)).isSameAs(twiceLater);
    }

    @Test
    void whatHappensToCellsGoesOnWithoutThem() {
        LocalDate expiry = THU_2026_10_01.plusDays(5);
        Employee employee = nurse(
                "one", HOME, wrong("w1"), judged("right", 3, TUE_2026_09_01).withExpiry(expiry));
        Transition transition = Horizon.of(analysis).between(THU_2026_10_01, expiry);
        assertThat(transition.changes(employee))
                .isEqualTo(transition.changes(
                        employee.withAssessments(employee.assessments().subList(1, 2))))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.date()).isEqualTo(expiry);
                    assertThat(fact.cause()).isEqualTo(Cause.EXPIRY);
                });
        Employee refused = nurse("one", HOME, wrong("w1"), wrong("w1"));
        assertThatExceptionOfType(FindingsException.class).isThrownBy(() -> transition.changes(refused));
    }

    @Test
    void aComparisonTellsItOfEach() {
        Comparison comparison = new Comparison(
                Rollup.of(analysis, source(), LongRun.onAllProcessors()),
                Stream.of(OF_HOME).collect(Rollup.collector(analysis)));
        assertThat(comparison.at(HOME_CARE).before().orElseThrow().leftOut()).isEqualTo(new LeftOut(2, 1));
        assertThat(comparison.at(HOME_CARE).after().orElseThrow().leftOut()).isEqualTo(LeftOut.NONE);
        assertThat(comparison.at(HOME).after().orElseThrow().leftOut()).isEqualTo(new LeftOut(1, 1));
    }

    @Test
    void moreAreLeftOutThanThereAreEmployments() {
        // Sums of few employments stand in few bits; a person may have many assessments.
        List<Employee> many = Stream.iterate(0, i -> i < 40, i -> i + 1)
                .map(i -> nurse(
                        "e" + i,
                        HOME,
                        Stream.iterate(0, j -> j < 20, j -> j + 1)
                                .map(j -> wrong("w" + j))
                                .toArray(Assessment[]::new)))
                .toList();
        Rollup rollup = many.stream().collect(Rollup.collector(analysis));
        assertThat(rollup.at(MUNICIPALITY).leftOut()).isEqualTo(new LeftOut(800, 40));
        assertThat(rollup.at(MUNICIPALITY).employed().persons()).isEqualTo(40);
    }
}
