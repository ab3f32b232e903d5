package org.kompetens.engine;

import java.util.Arrays;
import java.util.List;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.ResolvedRole;

/**
 * What one role in one unit requires, as numbers; and where each outcome is summed in {@link PostSums}: after a head,
 * for each competence required one place a state in which it can be held.
 */
final class Post {

    final int[] competences;
    final int[] requiredRanks;
    final int[] weights;

    /** Those competences, and then what else has to be known of a person to tell how they are held. */
    final int[] noted;

    /** The rules by which they are met by narrower ones, of states in the order of what is noted. */
    final NarrowerRules narrower;

    /** For each competence, where its places begin. */
    final int[] places;

    /** For each place, the dimensions that whoever is in that state falls short in, as bits; everything is one more. */
    final byte[] shortIn;

    /** The dimensions in which something is required, as bits; everything is one more. */
    final int requiredIn;

    /** The keys of the figures in which someone here is counted. */
    final KeySet keys;

    /** The key of the role if it has no profile, otherwise -1. */
    final int keyWithoutProfile;

    Post(ResolvedRole role, List<RequiredCompetence> required, Shape shape) {
        int size = required.size();
        this.competences = new int[size];
        this.requiredRanks = new int[size];
        this.weights = new int[size];
        this.places = new int[size];
        this.keys = new KeySet(shape.keys());
        int end = PostSums.HEAD;
        for (int i = 0; i < size; i++) {
            competences[i] = required.get(i).competence().index();
            requiredRanks[i] = required.get(i).requiredRank();
            weights[i] = required.get(i).criticality();
            places[i] = end;
            end += shape.states(competences[i]);
        }
        this.noted = shape.narrower().withParts(competences);
        this.narrower = shape.narrower().amongWithParts(competences);
        this.shortIn = new byte[end];
        int in = 0;
        for (int i = 0; i < size; i++) {
            int dimensions = (1 << shape.dimension(competences[i])) | (1 << Shape.EVERYTHING);
            for (int rank = 1; rank < requiredRanks[i]; rank++) {
                shortIn[places[i] + Shape.STATE_EXPIRED + rank] = (byte) dimensions;
            }
            in |= dimensions;
            keys.add(competences[i]);
        }
        this.requiredIn = in;
        for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
            if ((in & (1 << dimension)) != 0) {
                keys.add(shape.keyOfDimension(dimension));
            }
        }
        keys.add(shape.keyOfEmployed());
        this.keyWithoutProfile = role.profile().isEmpty() ? shape.keyOfRole(role.index()) : -1;
        if (keyWithoutProfile >= 0) {
            keys.add(keyWithoutProfile);
        }
    }

    /** Whether someone is short of a competence that is required, by the state in which they hold it. */
    boolean isShort(int competence, int state) {
        return shortIn[places[Arrays.binarySearch(competences, competence)] + state] != 0;
    }

    /** How many places there are, the head included. */
    int size() {
        return shortIn.length;
    }
}
