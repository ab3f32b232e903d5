package org.kompetens.competence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/** Goes through the rules by which narrower competences meet broader ones, once all competences are known. */
final class NarrowerCheck {

    private final Map<CompetenceId, ResolvedCompetence> competences;
    private final Map<CompetenceId, List<ResolvedCompetence>> parts = new HashMap<>();
    private final FindingsBuilder findings = new FindingsBuilder();
    private final Map<CompetenceId, ResolvedNarrowerRule> rules = new HashMap<>();

    NarrowerCheck(CompetenceFramework framework, Map<CompetenceId, ResolvedCompetence> competences) {
        this.competences = competences;
        for (ResolvedCompetence competence : competences.values()) {
            competence
                    .competence()
                    .broader()
                    .ifPresent(broader -> parts.computeIfAbsent(broader, none -> new ArrayList<>())
                            .add(competence));
        }
        Set<CompetenceId> seen = new HashSet<>();
        for (int i = 0; i < framework.narrowerRules().size(); i++) {
            NarrowerRule rule = framework.narrowerRules().get(i);
            FieldPath path = FieldPath.of("narrowerRules", i);
            if (seen.add(rule.broader())) {
                check(rule, path);
            } else {
                findings.add(Finding.of(CompetenceRule.NARROWER_REPEATED, path.then("broader"))
                        .withValue("competence", rule.broader()));
            }
        }
    }

    Findings findings() {
        return findings.build();
    }

    Map<CompetenceId, ResolvedNarrowerRule> rules() {
        return rules;
    }

    private void check(NarrowerRule rule, FieldPath path) {
        ResolvedCompetence broader = competences.get(rule.broader());
        if (broader == null) {
            findings.add(Finding.of(CompetenceRule.NARROWER_UNKNOWN_COMPETENCE, path.then("broader"))
                    .withValue("competence", rule.broader()));
            return;
        }
        List<ResolvedCompetence> narrower = parts.getOrDefault(rule.broader(), List.of());
        if (rule.atLeast() > narrower.size()) {
            findings.add(Finding.of(CompetenceRule.NARROWER_TOO_FEW, path.then("atLeast"))
                    .withValue("competence", rule.broader())
                    .withValue("asked", rule.atLeast())
                    .withValue("parts", narrower.size()));
        }
        for (ResolvedCompetence part : narrower) {
            if (!part.scale().id().equals(broader.scale().id())) {
                findings.add(Finding.of(CompetenceRule.NARROWER_OTHER_SCALE, path)
                        .withValue("competence", rule.broader())
                        .withValue("part", part.id())
                        .withValue("scale", broader.scale().id()));
            }
        }
        rules.put(rule.broader(), new ResolvedNarrowerRule(broader, narrower, rule.atLeast()));
    }
}
