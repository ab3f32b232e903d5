package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.redeployment.RoleFit;
import org.kompetens.redeployment.RoleFit.FittedCompetence;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.Situation;

/** In the role that somebody has, they stand as their gaps say; and the best role is the one of which least is open. */
@Tag("slow")
final class RoleFitTest {

    @Property(tries = 100)
    void inTheirOwnRolePeopleStandAsTheirGapsSay(@ForAll Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        for (Employee employee : situation.employees()) {
            analysis.analyse(employee).gaps().ifPresent(gaps -> {
                for (EmploymentGaps own : gaps.employments()) {
                    RoleFit fit = RoleFit.of(
                            analysis,
                            employee,
                            own.role().id(),
                            own.employment().unit());
                    assertThat(fit.competences())
                            .isEqualTo(own.cells().stream()
                                    .map(cell -> new FittedCompetence(cell.required(), cell.outcome()))
                                    .toList());
                }
            });
            List<RoleFit> best = RoleFit.best(
                    analysis, employee, situation.structure().units().get(0).id());
            for (int i = 1; i < best.size(); i++) {
                assertThat(open(best.get(i - 1))).isLessThanOrEqualTo(open(best.get(i)));
            }
        }
    }

    private static Fraction open(RoleFit fit) {
        return fit.shortfall().plus(fit.unknown());
    }
}
