package org.kompetens.redeployment;

import java.util.List;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;

/**
 * What ends, and what is open. It can be written down right or wrong; {@link Redeployment#of} checks it.
 *
 * @param endings the roles that end; where there are none, all employees given are concerned
 * @param positions what is open
 * @param prices what retraining costs, where it is known
 * @param measure by what shortfalls are compared
 */
public record RedeploymentQuestion(
        List<EndingRole> endings, List<OpenPosition> positions, List<StepPrice> prices, ShortfallMeasure measure) {

    /** Copies. */
    public RedeploymentQuestion {
        endings = List.copyOf(endings);
        positions = List.copyOf(positions);
        prices = List.copyOf(prices);
    }

    /**
     * What is wrong with it by itself, whoever is employed.
     *
     * @param analysis by which gaps are judged, and at which date
     * @return all findings, with paths from the question
     */
    public Findings findings(GapAnalysis analysis) {
        return new RedeploymentCheck(analysis, this).ofQuestion();
    }

    /**
     * What is wrong with it, for these people.
     *
     * @param analysis by which gaps are judged, and at which date
     * @param employees among whom are those concerned
     * @return all findings: of the question with paths from it, of a record with paths from {@code employees}
     */
    public Findings findings(GapAnalysis analysis, List<Employee> employees) {
        return new RedeploymentCheck(analysis, this).with(employees);
    }
}
