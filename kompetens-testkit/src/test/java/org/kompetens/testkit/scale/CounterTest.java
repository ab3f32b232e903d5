package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.nation.Nation;
import org.kompetens.testkit.system.Situation;

/** One at a time, from a stream and from a source on several threads, each result is the same. */
@Slow
final class CounterTest {

    private static final Nation NATION = Nation.of(1, 1);
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(NATION.organisation(), Nation.AS_OF);
    private static final Employee FIRST = Employee.of(EmployeeId.of("a"), List.of(), List.of());
    private static final Employee SECOND = Employee.of(EmployeeId.of("b"), List.of(), List.of());

    /** A policy of the host's own, which has to see the records. */
    private static final class OwnPolicy implements AssessmentPolicy {

        @Override
        public RankedAssessment choose(List<RankedAssessment> valid) {
            return AssessmentPolicy.LATEST.choose(valid);
        }

        @Override
        public String name() {
            return "own";
        }
    }

    /** How the same is counted in three ways. */
    private interface InBulk<V> {
        V of(EmployeeSource source, LongRun run);
    }

    private static <V> List<V> all(
            List<Employee> employees,
            Counter<Employee, V> counter,
            Collector<Employee, ?, V> collector,
            InBulk<V> bulk) {
        employees.forEach(counter::add);
        return List.of(
                counter.value(),
                employees.parallelStream().collect(collector),
                bulk.of(EmployeeSource.of(employees.iterator()), LongRun.onThreads(3)));
    }

    private static void assertSame(List<List<Object>> reports) {
        assertThat(reports).allMatch(reports.get(0)::equals);
    }

    @Property(tries = 50)
    void coverageIsTheSameInEveryWay(@ForAll("withBadRecords") Situation situation) {
        GapAnalysis analysis = analysis(situation);
        assertSame(all(
                        situation.employees(),
                        Coverage.counter(analysis),
                        Coverage.collector(analysis),
                        (source, run) -> Coverage.of(analysis, source, run))
                .stream()
                .map(one -> List.<Object>of(
                        one.units().toList(), one.counted(), one.refused(), one.findingCounts(), one.findings()))
                .toList());
    }

    @Property(tries = 50)
    void theBridgeIsTheSameInEveryWay(@ForAll("withBadRecords") Situation situation) {
        Transition transition = Horizon.of(analysis(situation))
                .between(situation.asOf(), situation.asOf().plusDays(40));
        assertSame(all(
                        situation.employees(),
                        Bridge.counter(transition),
                        Bridge.collector(transition),
                        (source, run) -> Bridge.of(transition, source, run))
                .stream()
                .map(one -> List.<Object>of(
                        one.units().toList(), one.counted(), one.refused(), one.findingCounts(), one.findings()))
                .toList());
    }

    @Property(tries = 50)
    void disagreementsAreTheSameInEveryWay(@ForAll("withBadRecords") Situation situation) {
        GapAnalysis analysis = analysis(situation);
        assertSame(all(
                        situation.employees(),
                        Disagreements.counter(analysis),
                        Disagreements.collector(analysis),
                        (source, run) -> Disagreements.of(analysis, source, run))
                .stream()
                .map(one -> List.<Object>of(
                        one.units().toList(), one.counted(), one.refused(), one.findingCounts(), one.findings()))
                .toList());
    }

    @Property(tries = 50)
    void aPolicyOfTheHostsOwnIsTheSameInEveryWay(@ForAll("withBadRecords") Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(new OwnPolicy());
        assertSame(all(
                        situation.employees(),
                        Rollup.counter(analysis),
                        Rollup.collector(analysis),
                        (source, run) -> Rollup.of(analysis, source, run))
                .stream()
                .map(one -> List.<Object>of(
                        one.units().toList(), one.counted(), one.refused(), one.findingCounts(), one.findings()))
                .toList());
    }

    @Property(tries = 50)
    void aRollUpWhoseRecordsWereReplacedIsThatOfTheLastOnes(@ForAll("withBadRecords") Situation situation) {
        GapAnalysis analysis = analysis(situation);
        Counter<Employee, Rollup> counter = Rollup.counter(analysis);
        List<Employee> distinct = new ArrayList<>(situation.employees().stream()
                .collect(Collectors.toMap(Employee::id, one -> one, (one, other) -> one, LinkedHashMap::new))
                .values());
        distinct.forEach(counter::add);
        byte[] expected = counter.value().toBytes();
        distinct.forEach(one -> counter.replace(Optional.of(one), Optional.empty()));
        assertThat(counter.value().counted()).isZero();
        assertThat(counter.value().refused()).isZero();
        assertThat(counter.value().findingCounts()).isEmpty();
        assertThat(counter.value().findings()).isEmpty();
        distinct.forEach(one -> counter.replace(Optional.empty(), Optional.of(one)));
        assertThat(counter.value().toBytes()).isEqualTo(expected);
    }

    @Example
    void ofSeveralRecordsWithOneIdTheFirstCountsAndTheOthersAreFound() {
        Counter<Employee, Coverage> counter = Coverage.counter(ANALYSIS);
        assertThat(counter.add(FIRST)).isEqualTo(Findings.NONE);
        Coverage before = counter.value();
        assertThat(counter.add(FIRST)).isEqualTo(InventoryCheck.REPEATED);
        assertThat(before.refused()).as("as it was").isZero();
        assertThat(counter.value().counted()).isOne();
        assertThat(counter.value().refused()).isOne();
        assertThat(counter.value().findingCounts()).isEqualTo(Map.of(OrganisationRule.EMPLOYEE_REPEATED.code(), 1L));
        assertThat(counter.value().findings())
                .singleElement()
                .satisfies(one -> assertThat(one.employee()).isEqualTo(FIRST.id()));
    }

    @Example
    void whatCannotBeReadIsCountedByItsFindings() {
        Counter<Employee, Coverage> counter = Coverage.counter(ANALYSIS);
        counter.refuse(new Findings(List.of(Finding.of(OrganisationRule.EMPLOYEE_REPEATED, FieldPath.of("id")))));
        assertThat(counter.value().refused()).isOne();
        SortedMap<String, Long> counts = counter.value().findingCounts();
        assertThat(counts).containsOnlyKeys(OrganisationRule.EMPLOYEE_REPEATED.code());
        assertThat(counter.value().findings()).isEmpty();
    }

    @Example
    void onlyARecordThatWasAddedIsReplacedAndByOneOfTheSameEmployee() {
        Counter<Employee, Rollup> counter = Rollup.counter(ANALYSIS);
        counter.add(FIRST);
        assertThatIllegalArgumentException().isThrownBy(() -> counter.replace(Optional.of(SECOND), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> counter.replace(Optional.of(FIRST), Optional.of(SECOND)));
        assertThat(counter.value().counted()).isOne();
    }

    @Example
    void sortedIdsAreNotKept() {
        Counter<Employee, Coverage> counter = Coverage.counter(ANALYSIS).sorted();
        counter.add(SECOND);
        assertThat(counter.add(SECOND)).isEqualTo(InventoryCheck.REPEATED);
        assertThatIllegalArgumentException().isThrownBy(() -> counter.add(FIRST));
        assertThatIllegalStateException().isThrownBy(() -> counter.replace(Optional.of(SECOND), Optional.empty()));
        assertThat(counter.value().counted()).isOne();
    }

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }

    @Provide
    Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
