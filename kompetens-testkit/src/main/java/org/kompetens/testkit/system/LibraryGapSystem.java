package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collector;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.rollup.Rollup;

/** The library itself, as a system under test. */
public final class LibraryGapSystem implements DividedGapSystem {

    /** The library. */
    public LibraryGapSystem() {}

    @Override
    public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
        GapAnalysis analysis = analysis(inventory.structure(), asOf, policy);
        Rollup rollup = inventory.employees().stream().collect(Rollup.collector(analysis));
        return LibraryReports.report(rollup, LibraryReports.cells(analysis, inventory.employees()));
    }

    @Override
    public GapReport analyseJoined(
            OrganisationStructure structure,
            List<List<Employee>> parts,
            LocalDate asOf,
            SuppliedPolicy policy,
            Joining joining) {
        GapAnalysis analysis = analysis(structure, asOf, policy);
        Rollup rollup = collect(Rollup.collector(analysis), parts, joining);
        return LibraryReports.report(
                rollup,
                LibraryReports.cells(
                        analysis, parts.stream().flatMap(List::stream).toList()));
    }

    @Override
    public GapReport analyseMerged(
            OrganisationStructure structure, List<List<Employee>> groups, LocalDate asOf, SuppliedPolicy policy) {
        GapAnalysis analysis = analysis(structure, asOf, policy);
        Rollup merged = groups.stream()
                .map(group -> group.stream().collect(Rollup.collector(analysis)))
                .reduce(Rollup::merge)
                .orElseThrow();
        return LibraryReports.report(
                merged,
                LibraryReports.cells(
                        analysis, groups.stream().flatMap(List::stream).toList()));
    }

    private static GapAnalysis analysis(OrganisationStructure structure, LocalDate asOf, SuppliedPolicy policy) {
        return GapAnalysis.of(Organisation.of(structure), asOf).withPolicy(policy.assessmentPolicy());
    }

    /** Drives the collector as a stream would, but in the way asked for. */
    private static <A> Rollup collect(
            Collector<Employee, A, Rollup> collector, List<List<Employee>> parts, Joining joining) {
        A joined = switch (joining) {
            case FROM_THE_FIRST ->
                parts.stream()
                        .map(part -> accumulate(collector, part))
                        .reduce(
                                collector.supplier().get(),
                                (first, next) -> collector.combiner().apply(first, next));
            case FROM_THE_LAST -> fromTheLast(collector, parts);
            case BY_HALVES_ON_THREADS -> byHalves(collector, parts);
        };
        return collector.finisher().apply(joined);
    }

    private static <A> A accumulate(Collector<Employee, A, Rollup> collector, List<Employee> part) {
        A container = collector.supplier().get();
        part.forEach(employee -> collector.accumulator().accept(container, employee));
        return container;
    }

    private static <A> A fromTheLast(Collector<Employee, A, Rollup> collector, List<List<Employee>> parts) {
        List<List<Employee>> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        A joined = collector.supplier().get();
        for (List<Employee> part : backwards) {
            joined = collector.combiner().apply(accumulate(collector, part), joined);
        }
        return joined;
    }

    private static <A> A byHalves(Collector<Employee, A, Rollup> collector, List<List<Employee>> parts) {
        if (parts.size() <= 1) {
            return accumulate(collector, parts.isEmpty() ? List.of() : parts.get(0));
        }
        int middle = parts.size() / 2;
        CompletableFuture<A> first = CompletableFuture.supplyAsync(() -> byHalves(collector, parts.subList(0, middle)));
        A second = byHalves(collector, parts.subList(middle, parts.size()));
        return collector.combiner().apply(first.join(), second);
    }
}
