package org.kompetens.testkit.system;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.redeployment.MissingCompetence;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;

/** The library's own redeployment analysis. */
public final class LibraryRedeploymentSystem implements RedeploymentSystem {

    /** The library. */
    public LibraryRedeploymentSystem() {}

    @Override
    public Findings findings(Situation situation, RedeploymentQuestion question) {
        try {
            return analysis(situation, question).warnings();
        } catch (FindingsException wrong) {
            return wrong.findings();
        }
    }

    @Override
    public RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question) {
        Redeployment redeployment = analysis(situation, question);
        Map<EmployeeId, Map<OpenPosition, RedeploymentReport.Standing>> standings = new HashMap<>();
        redeployment
                .standings()
                .forEach(one -> standings
                        .computeIfAbsent(one.employee(), first -> new TreeMap<>())
                        .put(
                                one.position(),
                                new RedeploymentReport.Standing(
                                        one.shortfall(),
                                        one.atMost(),
                                        one.missing().stream()
                                                .mapToInt(MissingCompetence::missingSteps)
                                                .sum(),
                                        one.met(),
                                        one.unknown().size())));
        Map<EmployeeId, OpenPosition> placements = new HashMap<>();
        redeployment.placements().forEach(one -> placements.put(one.employee(), one.position()));
        return new RedeploymentReport(standings, placements);
    }

    private static Redeployment analysis(Situation situation, RedeploymentQuestion question) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return Redeployment.of(analysis, question, situation.employees());
    }
}
