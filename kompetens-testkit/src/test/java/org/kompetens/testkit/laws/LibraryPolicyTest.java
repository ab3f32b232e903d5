package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.RankedLevel;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Roll-ups are put together exactly if their policies choose the same, whether or not they have travelled. */
@Slow
final class LibraryPolicyTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);

    @Property(tries = 100)
    void rollUpsMergeExactlyIfTheirPoliciesAreTheSame(
            @ForAll Situation situation, @ForAll("policies") SuppliedPolicy policy) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        GapAnalysis another = analysis.withPolicy(policy.assessmentPolicy());
        List<Employee> employees = UpdateLaws.distinct(situation.employees());
        int middle = employees.size() / 2;
        Rollup one = rollup(analysis, employees.subList(0, middle));
        Rollup other = rollup(another, employees.subList(middle, employees.size()));
        if (analysis.policy().name().equals(another.policy().name())) {
            assertThat(chooseTheSame(analysis.policy(), another.policy())).isTrue();
            Rollup all = rollup(analysis, employees);
            assertSame(all, one.merge(other));
            assertSame(all, one.merge(Rollup.fromBytes(analysis, other.toBytes())));
            assertSame(all, Rollup.fromBytes(another, one.toBytes()).merge(other));
        } else {
            assertOfAnotherPolicy(() -> one.merge(other));
            assertOfAnotherPolicy(() -> Rollup.fromBytes(analysis, other.toBytes()));
            assertOfAnotherPolicy(
                    () -> Rollup.fromBytes(analysis, one.toBytes()).merge(Rollup.fromBytes(another, other.toBytes())));
        }
    }

    @Property(tries = 50)
    void sourcesNamedMayBeFollowedByThoseThatComeAfterAnyway(@ForAll("orders") List<AssessmentSource> first) {
        List<AssessmentSource> all = Stream.concat(first.stream(), AssessmentSource.SUPPLIED.stream())
                .distinct()
                .toList();
        assertThat(chooseTheSame(AssessmentPolicy.bySource(all), AssessmentPolicy.bySource(first)))
                .isTrue();
    }

    private static void assertOfAnotherPolicy(ThrowingCallable putTogether) {
        assertThatIllegalArgumentException()
                .isThrownBy(putTogether)
                .withMessageStartingWith("policy must be the same: ");
    }

    private static void assertSame(Rollup expected, Rollup actual) {
        assertThat(actual.units().toList()).isEqualTo(expected.units().toList());
        assertThat(actual.counted()).isEqualTo(expected.counted());
    }

    private static Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
        return employees.stream().collect(Rollup.collector(analysis));
    }

    /** Of any two assessments, whatever their sources, and which of them is later or higher. */
    private static boolean chooseTheSame(AssessmentPolicy one, AssessmentPolicy other) {
        List<RankedAssessment> assessments = new ArrayList<>();
        for (AssessmentSource source : AssessmentSource.SUPPLIED) {
            for (int day = 0; day < 2; day++) {
                for (int rank = 1; rank <= 2; rank++) {
                    assessments.add(assessment(source, THU_2026_10_01.plusDays(day), rank));
                }
            }
        }
        return assessments.stream()
                .allMatch(a -> assessments.stream()
                        .map(b -> List.of(a, b))
                        .allMatch(both -> one.choose(both).equals(other.choose(both))));
    }

    private static RankedAssessment assessment(AssessmentSource source, LocalDate date, int rank) {
        return new RankedAssessment(
                Assessment.of(
                        AssessmentId.of(source + " " + date + " " + rank),
                        CompetenceId.of("first-aid"),
                        Level.of("level-" + rank),
                        date,
                        source),
                new RankedLevel(rank, false),
                AssessmentSource.SUPPLIED.size() - AssessmentSource.SUPPLIED.indexOf(source));
    }

    @Provide
    Arbitrary<SuppliedPolicy> policies() {
        return Situations.policies();
    }

    @Provide
    Arbitrary<List<AssessmentSource>> orders() {
        return Arbitraries.of(AssessmentSource.SUPPLIED).list().ofMaxSize(6);
    }
}
