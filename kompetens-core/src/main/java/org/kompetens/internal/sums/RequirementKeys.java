package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.BitSet;
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

    /** For each competence what may be required of it, each as one number: rank × {@link #WEIGHTS} + weight. */
    private final BitSet[] ofCompetences;

    /** For each competence whether several requirements of it may apply to one employment. */
    private final boolean[] several;

    private RequirementKeys(Organisation organisation) {
        this.organisation = organisation;
        this.several = new boolean[organisation.framework().competences().size()];
        this.ofCompetences = new BitSet[several.length];
        Arrays.setAll(ofCompetences, competence -> new BitSet());
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
        BitSet named = new BitSet();
        for (Requirement requirement : profile.requirements()) {
            int competence = add(requirement);
            several[competence] |= named.get(competence);
            named.set(competence);
        }
    }

    private int add(Requirement requirement) {
        ResolvedCompetence competence =
                organisation.framework().competence(requirement.competence()).orElseThrow();
        int rank = competence.rank(requirement.level()).orElseThrow().rank();
        ofCompetences[competence.index()].set(rank * WEIGHTS + requirement.weight());
        return competence.index();
    }

    /** For each competence of an organisation what may be required of it, in order, each as one number. */
    static int[][] of(Organisation organisation) {
        RequirementKeys keys = new RequirementKeys(organisation);
        int[][] all = new int[keys.several.length][];
        for (int competence = 0; competence < all.length; competence++) {
            BitSet single = keys.ofCompetences[competence];
            BitSet possible = keys.several[competence] ? combined(single) : single;
            all[competence] = possible.stream().toArray();
        }
        return all;
    }

    private static BitSet combined(BitSet single) {
        BitSet combined = new BitSet();
        single.stream()
                .map(RequirementKeys::rank)
                .forEach(rank -> single.stream()
                        .map(RequirementKeys::weight)
                        .forEach(weight -> combined.set(rank * WEIGHTS + weight)));
        return combined;
    }

    static int rank(int requirement) {
        return requirement / WEIGHTS;
    }

    static int weight(int requirement) {
        return requirement % WEIGHTS;
    }
}
