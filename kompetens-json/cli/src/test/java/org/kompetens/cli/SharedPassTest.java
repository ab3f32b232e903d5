package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.CoverageDocument;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Results of one pass are those of a pass each, however many threads there are. */
final class SharedPassTest {

    private static final int THREADS = 4;
    private static final int COPIES = 8;

    private static final SampleMunicipality MUNICIPALITY = SampleMunicipality.almfjarden();
    private static final GapAnalysis ANALYSIS =
            GapAnalysis.of(Organisation.of(MUNICIPALITY.structure()), SampleMunicipality.AS_OF);
    private static final UnitId TOP = ANALYSIS.organisation().tree().unit(0).id();

    /** Some thousands, each with an id of their own. */
    private static final List<Employee> EMPLOYEES = IntStream.range(0, COPIES)
            .boxed()
            .flatMap(copy -> MUNICIPALITY.employees().stream()
                    .map(one -> new Employee(
                            EmployeeId.of(one.id().value() + "-" + copy),
                            one.birthDate(),
                            one.knownExit(),
                            one.employments(),
                            one.assessments(),
                            one.exemptions())))
            .toList();

    /** The first one comes again at the end, and does not count then. */
    private static EmployeeSource source() {
        return EmployeeSource.of(
                Stream.concat(EMPLOYEES.stream(), EMPLOYEES.stream().limit(1)).iterator());
    }

    @Test
    void a_coverage_counted_beside_a_rollup_is_that_of_one_thread_alone() throws IOException {
        SharedPass pass = new SharedPass();
        Counter<Employee, Coverage> coverage = pass.counting(Coverage.counter(ANALYSIS));

        Rollup rollup = Rollup.of(ANALYSIS, pass.of(source()), LongRun.onThreads(THREADS));

        assertThat(EMPLOYEES).hasSizeGreaterThan(5_000);
        assertThat(rollup.refused()).isOne();
        assertThat(written(rollup)).isEqualTo(written(Rollup.of(ANALYSIS, source(), LongRun.onThreads(1))));
        assertThat(written(coverage.value()))
                .isEqualTo(written(EMPLOYEES.stream().collect(Coverage.collector(ANALYSIS))));
    }

    @Test
    void whoever_looks_is_called_by_one_thread_at_a_time_in_the_order_of_the_source() {
        SharedPass pass = new SharedPass();
        AtomicBoolean looking = new AtomicBoolean();
        List<EmployeeId> seen = new ArrayList<>();
        pass.showing(one -> {
            assertThat(looking.compareAndSet(false, true)).isTrue();
            seen.add(one.id());
            looking.set(false);
        });

        Rollup.of(ANALYSIS, pass.of(source()), LongRun.onThreads(THREADS));

        assertThat(seen).isEqualTo(EMPLOYEES.stream().map(Employee::id).toList());
    }

    @Test
    void where_nothing_is_made_beside_the_source_is_left_as_it_is() {
        EmployeeSource source = source();
        assertThat(new SharedPass().of(source)).isSameAs(source);
    }

    private static String written(Rollup rollup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RollupDocument.write(rollup, TOP, out);
        return out.toString(UTF_8);
    }

    private static String written(Coverage coverage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverageDocument.write(coverage, TOP, out);
        return out.toString(UTF_8);
    }
}
