package org.kompetens.testkit.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;

/**
 * How the posts of one group in persons are to be divided between people.
 *
 * @param posts what is said of the posts, in the order in which they are filled
 * @param able of each person who can fill any: which, by their positions
 */
record Division(List<RequirementCoverage> posts, List<BitSet> able) {

    private static final int MOST_PEOPLE = 7;

    /**
     * The groups in persons of one unit, those of very many people left out.
     *
     * @param posts what is said of the unit's posts with all its people
     * @param alone the same with each of them alone
     */
    static List<Division> of(List<RequirementCoverage> posts, List<List<RequirementCoverage>> alone) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < posts.size(); i++) {
            int post = i;
            if (posts.get(i).requirement().amount() instanceof CoverageAmount.Persons) {
                posts.get(i)
                        .requirement()
                        .group()
                        .ifPresent(group -> groups.computeIfAbsent(group.id(), none -> new ArrayList<>())
                                .add(post));
            }
        }
        return groups.values().stream()
                .map(group -> of(posts, alone, group))
                .filter(division -> division.able.size() <= MOST_PEOPLE)
                .toList();
    }

    private static Division of(
            List<RequirementCoverage> posts, List<List<RequirementCoverage>> alone, List<Integer> group) {
        List<Integer> byPriority = group.stream()
                .sorted(Comparator.comparing(post -> posts.get(post)
                        .requirement()
                        .group()
                        .map(CoverageGroup::priority)
                        .orElseThrow()))
                .toList();
        List<BitSet> able = new ArrayList<>();
        for (List<RequirementCoverage> person : alone) {
            BitSet own = new BitSet();
            for (int i = 0; i < byPriority.size(); i++) {
                own.set(i, person.get(byPriority.get(i)).holders() > 0);
            }
            if (!own.isEmpty()) {
                able.add(own);
            }
        }
        return new Division(byPriority.stream().map(posts::get).toList(), able);
    }

    /** What is said to be lacking. */
    List<CoverageAmount> deficits() {
        return posts.stream().map(RequirementCoverage::deficit).toList();
    }

    /** What is lacking at the best of all ways, every one of which is tried. */
    List<CoverageAmount> best() {
        long[] needed = posts.stream()
                .map(post -> (CoverageAmount.Persons) post.requirement().amount())
                .mapToLong(CoverageAmount.Persons::persons)
                .toArray();
        return Arrays.stream(best(needed, 0))
                .<CoverageAmount>mapToObj(CoverageAmount.Persons::new)
                .toList();
    }

    private long[] best(long[] lacking, int next) {
        if (next == able.size()) {
            return lacking;
        }
        long[] best = best(lacking, next + 1);
        for (int post = 0; post < lacking.length; post++) {
            if (able.get(next).get(post) && lacking[post] > 0) {
                long[] less = lacking.clone();
                less[post]--;
                long[] other = best(less, next + 1);
                long all = Arrays.stream(other).sum() - Arrays.stream(best).sum();
                best = all < 0 || (all == 0 && Arrays.compare(other, best) < 0) ? other : best;
            }
        }
        return best;
    }
}
