package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleProfile;

/**
 * What employments in an organisation may require of each competence, at whatever date: ranks, each with a weight. A
 * role's only requirement of a competence applies as it stands, unless a unit requires it too. Where several
 * requirements apply to one employment, the highest rank and the highest weight may come from two of them, so that each
 * rank may come with each weight.
 */
final class RequirementKeys {

    private static final int WEIGHTS = Requirement.MAX_WEIGHT + 1;

    private final Organisation organisation;

    /** For each competence what may be required of it, as one number: rank × {@link #WEIGHTS} + weight. */
    private final List<Set<Integer>> ofCompetences = new ArrayList<>();

    /** For each competence whether several requirements of it may apply to one employment. */
    private final boolean[] several;

    private RequirementKeys(Organisation organisation) {
        this.organisation = organisation;
        this.several = new boolean[organisation.framework().competences().size()];
        for (int i = 0; i < several.length; i++) {
            ofCompetences.add(new TreeSet<>());
        }
        for (ResolvedRole role : organisation.roles()) {
            role.profile().ifPresent(this::add);
        }
        for (OrganisationUnit unit : organisation.tree().units()) {
            for (Requirement requirement : unit.requirements()) {
                several[add(requirement)] = true;
            }
        }
    }

    private void add(RoleProfile profile) {
        Set<CompetenceId> named = new HashSet<>();
        for (Requirement requirement : profile.requirements()) {
            int competence = add(requirement);
            several[competence] |= !named.add(requirement.competence());
        }
    }

    private int add(Requirement requirement) {
        ResolvedCompetence competence =
                organisation.framework().competence(requirement.competence()).orElseThrow();
        int rank = competence.rank(requirement.level()).orElseThrow().rank();
        ofCompetences.get(competence.index()).add(rank * WEIGHTS + requirement.weight());
        return competence.index();
    }

    /** For each competence of an organisation what may be required of it, in order, each as one number. */
    static int[][] of(Organisation organisation) {
        RequirementKeys keys = new RequirementKeys(organisation);
        int[][] all = new int[keys.several.length][];
        for (int competence = 0; competence < all.length; competence++) {
            Set<Integer> single = keys.ofCompetences.get(competence);
            Set<Integer> possible = keys.several[competence] ? combined(single) : single;
            all[competence] = possible.stream().mapToInt(one -> one).toArray();
        }
        return all;
    }

    private static Set<Integer> combined(Set<Integer> single) {
        Set<Integer> weights = new TreeSet<>();
        single.forEach(one -> weights.add(weight(one)));
        Set<Integer> combined = new TreeSet<>();
        for (int one : single) {
            weights.forEach(weight -> combined.add(rank(one) * WEIGHTS + weight));
        }
        return combined;
    }

    static int rank(int requirement) {
        return requirement / WEIGHTS;
    }

    static int weight(int requirement) {
        return requirement % WEIGHTS;
    }
}
