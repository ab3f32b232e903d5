package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.Situation;

/** Whichever way the employees come, and whatever was asked before. */
@Slow
final class WaysTest {

    /** Each with an id of their own, and sorted by it. */
    private static List<Employee> sorted(Situation situation) {
        Map<String, Employee> byId = new TreeMap<>();
        situation.employees().forEach(employee -> byId.putIfAbsent(employee.id().value(), employee));
        return List.copyOf(byId.values());
    }

    private static GapAnalysis analysis(OrganisationStructure structure, Situation situation, LocalDate asOf) {
        return GapAnalysis.of(Organisation.of(structure), asOf)
                .withPolicy(situation.policy().assessmentPolicy());
    }

    /**
     * Equal figures could hide sums of nobody: for those who have left, or for employments that require nothing more.
     */
    @Property(tries = 200)
    void everyWayHasTheSameSumsAndNoMore(@ForAll Situation situation) {
        GapAnalysis analysis = analysis(situation.structure(), situation, situation.asOf());
        List<Employee> employees = sorted(situation);
        byte[] built = Way.BUILT.rollup(analysis, employees).toBytes();
        for (Way way : EnumSet.complementOf(EnumSet.of(Way.BUILT, Way.CHANGED))) {
            assertThat(way.rollup(analysis, employees).toBytes()).as(way.name()).isEqualTo(built);
        }
    }

    /** A store keeps something of the last analysis for the next one: of another date, of other requirements. */
    @Property(tries = 100)
    void oneStoreSaysOfEachAnalysisWhatTheRecordsSay(@ForAll Situation situation) {
        List<Employee> employees = sorted(situation);
        GapAnalysis now = analysis(situation.structure(), situation, situation.asOf());
        GapAnalysis later = GapAnalysis.of(now.organisation(), situation.asOf().plusDays(30))
                .withPolicy(now.policy());
        GapAnalysis without = analysis(withoutUnitsRequirements(situation.structure()), situation, situation.asOf());
        EmployeeStore store =
                EmployeeStore.of(now.organisation(), EmployeeSource.of(employees.iterator()), LongRun.onThreads(1));
        for (GapAnalysis analysis : List.of(now, later, now, without, later, without, now)) {
            assertThat(store.rollup(analysis, LongRun.onThreads(2)).units().toList())
                    .isEqualTo(Way.BUILT.rollup(analysis, employees).units().toList());
        }
    }

    private static OrganisationStructure withoutUnitsRequirements(OrganisationStructure structure) {
        List<OrganisationUnit> units = structure.units().stream()
                .map(unit -> unit.withRequirements(List.of()))
                .toList();
        return structure.withUnits(units);
    }

    @Property(tries = 200)
    void whereAUnitRequiresNothingMoreTheListIsThatOfTheUnitAbove(@ForAll Situation situation) {
        GapAnalysis analysis = analysis(situation.structure(), situation, situation.asOf());
        UnitTree tree = analysis.organisation().tree();
        for (int unit = 1; unit < tree.size(); unit++) {
            if (tree.unit(unit).requirements().stream()
                    .noneMatch(requirement -> requirement.period().contains(situation.asOf()))) {
                for (ResolvedRole role : analysis.organisation().roles()) {
                    assertThat(analysis.required(role, unit)).isSameAs(analysis.required(role, tree.parent(unit)));
                }
            }
        }
    }
}
