package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.RoleFit;

/** The library itself, as a system under test. */
public final class LibraryQuestionSystem implements QuestionSystem {

    /** The library. */
    public LibraryQuestionSystem() {}

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }

    @Override
    public Map<CompetenceId, HeldRank> held(Situation situation, Employee employee) {
        Map<CompetenceId, HeldRank> held = new TreeMap<>();
        for (HeldLevel one : analysis(situation).heldLevels(employee)) {
            held.put(one.competence().id(), new HeldRank(one.rank(), one.until()));
        }
        return held;
    }

    @Override
    public Map<CompetenceId, Fitted> fit(Situation situation, Employee employee, RoleId role, UnitId unit) {
        Map<CompetenceId, Fitted> fitted = new TreeMap<>();
        for (RoleFit.FittedCompetence one :
                RoleFit.of(analysis(situation), employee, role, unit).competences()) {
            fitted.put(
                    one.required().competence().id(),
                    new Fitted(
                            CellReport.Kind.valueOf(one.outcome().kind().name()),
                            one.outcome().missingSteps(),
                            one.required().weight()));
        }
        return fitted;
    }

    @Override
    public List<RoleId> best(Situation situation, Employee employee, UnitId unit) {
        return RoleFit.best(analysis(situation), employee, unit).stream()
                .map(fit -> fit.role().id())
                .toList();
    }
}
