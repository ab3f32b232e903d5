package org.kompetens.testkit.scale;

import java.util.List;
import java.util.Optional;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;

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
            return built(Rollup.counter(analysis), employees);
        }
    },
    BUILT_SORTED {
        @Override
        Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
            return built(Rollup.counter(analysis).sorted(), employees);
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
                live.replace(Optional.empty(), Optional.of(employee));
            }
            return live.rollup();
        }
    };

    private static final int THREADS = 3;
    private static final int LAST = 100;

    abstract Rollup rollup(GapAnalysis analysis, List<Employee> employees);

    private static Rollup built(Counter<Employee, Rollup> counter, List<Employee> employees) {
        employees.forEach(counter::add);
        return counter.value();
    }

    private static Rollup stored(GapAnalysis analysis, List<Employee> employees, int threads) {
        return EmployeeStore.of(
                        analysis.organisation(), EmployeeSource.of(employees.iterator()), LongRun.onThreads(threads))
                .rollup(analysis, LongRun.onThreads(threads));
    }
}
