package org.kompetens.testkit.scale;

import java.util.List;
import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.count.EmployeeSource;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.count.LongRun;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.RollupBuilder;

/** The ways from records to a roll-up. */
enum Way {
    COLLECTED {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return employees.stream().collect(Rollup.collector(analysis));
        }
    },
    COLLECTED_IN_PARALLEL {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return employees.parallelStream().collect(Rollup.collector(analysis));
        }
    },
    BUILT {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return built(RollupBuilder.of(analysis), employees);
        }
    },
    BUILT_SORTED {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return built(RollupBuilder.ofSorted(analysis), employees);
        }
    },
    FROM_A_SOURCE {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return Rollup.of(analysis, EmployeeSource.of(employees.iterator()), LongRun.onThreads(1));
        }
    },
    FROM_A_SOURCE_ON_THREADS {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return Rollup.of(analysis, EmployeeSource.of(employees.iterator()), LongRun.onThreads(THREADS));
        }
    },
    STORED {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return stored(analysis, employees, 1);
        }
    },
    STORED_ON_THREADS {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return stored(analysis, employees, THREADS);
        }
    },
    /** The last ones come one at a time. */
    CHANGED {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            int first = Math.max(0, employees.size() - LAST);
            LiveRollup live = LiveRollup.of(BUILT.rollup(analysis, employees.subList(0, first)));
            for (Employee employee : employees.subList(first, employees.size())) {
                live.change(Optional.empty(), Optional.of(employee));
            }
            return live.rollup();
        }
    };

    private static final int THREADS = 3;
    private static final int LAST = 100;

    abstract Rollup rollup(GapAnalysis analysis, List<Employee> employees);

    private static Rollup built(RollupBuilder builder, List<Employee> employees) {
        employees.forEach(builder::add);
        return builder.build();
    }

    private static Rollup stored(GapAnalysis analysis, List<Employee> employees, int threads) {
        return EmployeeStore.of(
                        analysis.organisation(), EmployeeSource.of(employees.iterator()), LongRun.onThreads(threads))
                .rollup(analysis, LongRun.onThreads(threads));
    }
}
