package org.kompetens.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Requirement;

/**
 * What the posts of an organisation may require of one competence, at whatever date: ranks, each with a weight. A role's
 * only requirement of a competence applies as it stands, unless a unit requires it too; where several meet, the highest
 * rank and the highest weight may come from two of them, so that each rank may come with each weight.
 */
final class RequirementKeys {

    private static final int WEIGHTS = Requirement.MAX_WEIGHT + 1;

    /** For each competence what may be required of it, sorted: rank × {@link #WEIGHTS} + weight. */
    private final List<Set<Integer>> ofCompetences = new ArrayList<>();

    private RequirementKeys(int competences) {
        for (int i = 0; i < competences; i++) {
            ofCompetences.add(new TreeSet<>());
        }
    }

    static RequirementKeys of(Organisation organisation) {
        RequirementKeys keys =
                new RequirementKeys(organisation.framework().competences().size());
        boolean[] meeting = new boolean[keys.ofCompetences.size()];
        Stream<List<Requirement>> ofRoles = organisation.roles().stream()
                .flatMap(role -> role.profile().stream())
                .map(profile -> profile.requirements());
        ofRoles.forEach(requirements -> {
            Set<CompetenceId> named = new HashSet<>();
            for (Requirement requirement : requirements) {
                int competence = keys.add(requirement, organisation);
                meeting[competence] |= !named.add(requirement.competence());
            }
        });
        organisation
                .tree()
                .units()
                .forEach(unit -> unit.requirements()
                        .forEach(requirement -> meeting[keys.add(requirement, organisation)] = true));
        for (int competence = 0; competence < meeting.length; competence++) {
            if (meeting[competence]) {
                keys.combine(competence);
            }
        }
        return keys;
    }

    private int add(Requirement requirement, Organisation organisation) {
        ResolvedCompetence competence =
                organisation.framework().competence(requirement.competence()).orElseThrow();
        int rank = competence.rank(requirement.level()).orElseThrow().rank();
        ofCompetences.get(competence.index()).add(rank * WEIGHTS + requirement.weight());
        return competence.index();
    }

    private void combine(int competence) {
        Set<Integer> single = ofCompetences.get(competence);
        int[] ranks = single.stream().mapToInt(RequirementKeys::rank).distinct().toArray();
        int[] weights =
                single.stream().mapToInt(RequirementKeys::weight).distinct().toArray();
        for (int rank : ranks) {
            Arrays.stream(weights).forEach(weight -> single.add(rank * WEIGHTS + weight));
        }
    }

    /** What may be required of a competence, in order, each as one number. */
    int[] of(int competence) {
        return ofCompetences.get(competence).stream().mapToInt(one -> one).toArray();
    }

    static int rank(int requirement) {
        return requirement / WEIGHTS;
    }

    static int weight(int requirement) {
        return requirement % WEIGHTS;
    }
}
