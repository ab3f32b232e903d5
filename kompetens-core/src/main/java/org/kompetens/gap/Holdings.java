package org.kompetens.gap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;

/**
 * What one employee holds at a date, of any competence, whether or not an employment requires it. Worked out when it is
 * asked for, each competence once. For one thread.
 */
public final class Holdings {

    private final ResolvedFramework framework;
    private final AssessmentsByCompetence assessments;
    private final AssessmentPolicy policy;
    private final LocalDate date;
    private final Map<CompetenceId, Held> direct = new HashMap<>();
    private final Map<CompetenceId, Held> held = new HashMap<>();

    Holdings(
            ResolvedFramework framework, AssessmentsByCompetence assessments, AssessmentPolicy policy, LocalDate date) {
        this.framework = framework;
        this.assessments = assessments;
        this.policy = policy;
        this.date = date;
    }

    /**
     * What is held of a competence: by its own assessments or, where the framework has a rule for it, by narrower ones.
     *
     * @param competence a competence of the organisation's framework
     * @return the level, or why it is not known
     * @throws IllegalArgumentException if an assessment of it is at an unknown level
     * @throws IllegalStateException if the policy chooses an assessment that it was not given
     */
    public Held of(ResolvedCompetence competence) {
        Held known = held.get(competence.id());
        if (known == null) {
            known = byNarrower(competence, direct(competence));
            held.put(competence.id(), known);
        }
        return known;
    }

    private Held direct(ResolvedCompetence competence) {
        Held known = direct.get(competence.id());
        if (known == null) {
            ValidAssessments valid = ValidAssessments.by(policy);
            assessments
                    .of(competence.id())
                    .forEach(assessment -> valid.addAsOf(date, RankedAssessment.of(competence, assessment)));
            known = valid.held();
            direct.put(competence.id(), known);
        }
        return known;
    }

    private Held byNarrower(ResolvedCompetence competence, Held own) {
        return framework
                .narrowerRule(competence.id())
                .map(rule -> {
                    Narrower narrower = new Narrower(rule.atLeast());
                    for (int part = 0; part < rule.narrower().size(); part++) {
                        narrower.hold(part, direct(rule.narrower().get(part)));
                    }
                    return narrower.raise(own);
                })
                .orElse(own);
    }
}
