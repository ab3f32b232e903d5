package org.kompetens.competence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/** Goes through the relations between competences, once all competences are known. */
final class RelationCheck {

    private final Map<CompetenceId, ResolvedCompetence> competences;
    private final FindingsBuilder findings = new FindingsBuilder();
    private final Set<CompetenceRelation> seen = new HashSet<>();

    RelationCheck(List<CompetenceRelation> relations, Map<CompetenceId, ResolvedCompetence> competences) {
        this.competences = competences;
        for (int i = 0; i < relations.size(); i++) {
            check(relations.get(i), FieldPath.of("relations", i));
        }
    }

    Findings findings() {
        return findings.build();
    }

    private void check(CompetenceRelation relation, FieldPath path) {
        checkKnown(relation.competence(), path.then("competence"));
        if (relation.other() instanceof RelatedCompetence.Inside inside) {
            checkKnown(inside.competence(), path.then("to"));
            if (inside.competence().equals(relation.competence())) {
                findings.add(Finding.of(CompetenceRule.RELATION_TO_ITSELF, path.then("to"))
                        .withValue("competence", relation.competence()));
                return;
            }
        }
        if (!seen.add(relation) || isKnownFromTheOtherSide(relation)) {
            findings.add(
                    Finding.of(CompetenceRule.RELATION_REPEATED, path).withValue("competence", relation.competence()));
        }
    }

    private boolean isKnownFromTheOtherSide(CompetenceRelation relation) {
        return relation.kind().isSymmetric()
                && relation.other() instanceof RelatedCompetence.Inside inside
                && seen.contains(new CompetenceRelation(
                        inside.competence(), relation.kind(), new RelatedCompetence.Inside(relation.competence())));
    }

    private void checkKnown(CompetenceId competence, FieldPath path) {
        if (!competences.containsKey(competence)) {
            findings.add(
                    Finding.of(CompetenceRule.RELATION_UNKNOWN_COMPETENCE, path).withValue("competence", competence));
        }
    }
}
