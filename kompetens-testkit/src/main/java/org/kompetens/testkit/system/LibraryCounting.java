package org.kompetens.testkit.system;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.ReorganisationBuilder;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageBuilder;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.BridgeBuilder;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.PrioritiesBuilder;
import org.kompetens.priority.UnitPriorities;

/**
 * The library's own counts, as systems under test.
 *
 * @param <R> the records by which employees are counted
 * @param <B> what they are added to
 * @param <T> the result
 */
public abstract class LibraryCounting<R, B, T> implements CountingSystem<R> {

    private static final int DAYS = 40;

    private LibraryCounting() {}

    abstract B builder(Situation situation);

    abstract void add(B builder, R record);

    abstract void replace(B builder, Optional<R> before, Optional<R> after);

    abstract T build(B builder);

    abstract Collector<R, ?, T> collector(Situation situation);

    abstract T merge(T one, T other);

    abstract Object report(T result);

    @Override
    public final Count<R> begin(Situation situation) {
        B builder = builder(situation);
        return new Count<>() {
            @Override
            public void add(R record) {
                LibraryCounting.this.add(builder, record);
            }

            @Override
            public void replace(Optional<R> before, Optional<R> after) {
                LibraryCounting.this.replace(builder, before, after);
            }

            @Override
            public Object report() {
                return LibraryCounting.this.report(build(builder));
            }
        };
    }

    @Override
    public final Object collect(Situation situation, Stream<R> records) {
        return report(records.collect(collector(situation)));
    }

    @Override
    public final Object merge(Situation situation, List<List<R>> groups) {
        return report(groups.stream()
                .map(group -> group.stream().collect(collector(situation)))
                .reduce(this::merge)
                .orElseThrow());
    }

    private static GapAnalysis analysis(OrganisationStructure structure, Situation situation) {
        return GapAnalysis.of(Organisation.of(structure), situation.asOf())
                .with(situation.policy().assessmentPolicy());
    }

    /**
     * Coverage.
     *
     * @return the system
     */
    public static CountingSystem<Employee> coverage() {
        return new LibraryCounting<Employee, CoverageBuilder, Coverage>() {
            @Override
            public Employee record(Situation situation, Employee employee) {
                return employee;
            }

            @Override
            CoverageBuilder builder(Situation situation) {
                return CoverageBuilder.of(analysis(situation.structure(), situation));
            }

            @Override
            void add(CoverageBuilder builder, Employee record) {
                builder.add(record);
            }

            @Override
            void replace(CoverageBuilder builder, Optional<Employee> before, Optional<Employee> after) {
                builder.replace(before, after);
            }

            @Override
            Coverage build(CoverageBuilder builder) {
                return builder.build();
            }

            @Override
            Collector<Employee, ?, Coverage> collector(Situation situation) {
                return Coverage.collector(analysis(situation.structure(), situation));
            }

            @Override
            Coverage merge(Coverage one, Coverage other) {
                return one.merge(other);
            }

            @Override
            Object report(Coverage result) {
                return List.of(result.units().toList(), result.counted(), result.refused());
            }
        };
    }

    /**
     * The bridge over the forty days after the as-of date.
     *
     * @return the system
     */
    public static CountingSystem<Employee> bridge() {
        return new LibraryCounting<Employee, BridgeBuilder, Bridge>() {
            @Override
            public Employee record(Situation situation, Employee employee) {
                return employee;
            }

            private Transition transition(Situation situation) {
                return Horizon.of(analysis(situation.structure(), situation))
                        .between(situation.asOf(), situation.asOf().plusDays(DAYS));
            }

            @Override
            BridgeBuilder builder(Situation situation) {
                return BridgeBuilder.of(transition(situation));
            }

            @Override
            void add(BridgeBuilder builder, Employee record) {
                builder.add(record);
            }

            @Override
            void replace(BridgeBuilder builder, Optional<Employee> before, Optional<Employee> after) {
                builder.replace(before, after);
            }

            @Override
            Bridge build(BridgeBuilder builder) {
                return builder.build();
            }

            @Override
            Collector<Employee, ?, Bridge> collector(Situation situation) {
                return Bridge.collector(transition(situation));
            }

            @Override
            Bridge merge(Bridge one, Bridge other) {
                return one.merge(other);
            }

            @Override
            Object report(Bridge result) {
                return List.of(LibraryBridgeSystem.report(result), result.counted(), result.refused());
            }
        };
    }

    /**
     * The reorganisation in which the last unit is merged into the first, where their levels allow it, and forty days go
     * by.
     *
     * @return the system
     */
    public static CountingSystem<EmployeeChange> reorganisation() {
        return new LibraryCounting<EmployeeChange, ReorganisationBuilder, Reorganisation>() {

            private Scenario scenario(Situation situation) {
                Scenario unchanged = Scenario.of(situation.structure());
                List<OrganisationUnit> units = situation.structure().units();
                OrganisationUnit last = units.get(units.size() - 1);
                if (units.get(0).equals(last)) {
                    return unchanged;
                }
                Scenario merged = unchanged.merging(last.id(), units.get(0).id());
                return merged.structure().findings().hasErrors() ? unchanged : merged;
            }

            private GapAnalysis after(Situation situation) {
                Situation later =
                        new Situation(situation.inventory(), situation.asOf().plusDays(DAYS), situation.policy());
                return analysis(scenario(situation).structure(), later);
            }

            @Override
            public EmployeeChange record(Situation situation, Employee employee) {
                return scenario(situation).change(employee);
            }

            @Override
            ReorganisationBuilder builder(Situation situation) {
                return ReorganisationBuilder.of(analysis(situation.structure(), situation), after(situation));
            }

            @Override
            void add(ReorganisationBuilder builder, EmployeeChange record) {
                builder.add(record);
            }

            @Override
            void replace(
                    ReorganisationBuilder builder, Optional<EmployeeChange> before, Optional<EmployeeChange> after) {
                builder.replace(before, after);
            }

            @Override
            Reorganisation build(ReorganisationBuilder builder) {
                return builder.build();
            }

            @Override
            Collector<EmployeeChange, ?, Reorganisation> collector(Situation situation) {
                return Reorganisation.collector(analysis(situation.structure(), situation), after(situation));
            }

            @Override
            Reorganisation merge(Reorganisation one, Reorganisation other) {
                return one.merge(other);
            }

            @Override
            Object report(Reorganisation result) {
                return List.of(
                        result.units().map(LibraryCounting::described).toList(), result.counted(), result.refused());
            }
        };
    }

    /** By the ids of competences: each organisation resolves the framework for itself. */
    private static List<Object> described(UnitReorganisation unit) {
        return List.of(
                unit.unit(),
                unit.people(),
                unit.competences().stream()
                        .map(one -> List.of(one.competence().id(), one.before(), one.parts(), one.after()))
                        .toList());
    }

    /**
     * What to look at first.
     *
     * @return the system
     */
    public static CountingSystem<Employee> priorities() {
        return new LibraryCounting<Employee, PrioritiesBuilder, Priorities>() {
            @Override
            public Employee record(Situation situation, Employee employee) {
                return employee;
            }

            @Override
            PrioritiesBuilder builder(Situation situation) {
                return PrioritiesBuilder.of(analysis(situation.structure(), situation));
            }

            @Override
            void add(PrioritiesBuilder builder, Employee record) {
                builder.add(record);
            }

            @Override
            void replace(PrioritiesBuilder builder, Optional<Employee> before, Optional<Employee> after) {
                builder.replace(before, after);
            }

            @Override
            Priorities build(PrioritiesBuilder builder) {
                return builder.build();
            }

            @Override
            Collector<Employee, ?, Priorities> collector(Situation situation) {
                return Priorities.collector(analysis(situation.structure(), situation));
            }

            @Override
            Priorities merge(Priorities one, Priorities other) {
                return one.merge(other);
            }

            @Override
            Object report(Priorities result) {
                return List.of(
                        result.units().map(LibraryCounting::described).toList(), result.counted(), result.refused());
            }
        };
    }

    private static List<Object> described(UnitPriorities unit) {
        return List.of(unit.unit().id(), unit.weight(), LibraryPrioritySystem.report(unit));
    }
}
