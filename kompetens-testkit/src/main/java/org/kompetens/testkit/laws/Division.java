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
 * How the requirements of one group in persons are to be divided between people.
 *
 * @param requirements what is said of the requirements, in the order in which they are filled
 * @param able of each person who can fill any: which, by their positions
 */
record Division(List<RequirementCoverage> requirements, List<BitSet> able) {

    private static final int MOST_PEOPLE = 7;

    /**
     * The groups in persons of one unit, those of very many people left out.
     *
     * @param requirements what is said of the unit's requirements with all its people
     * @param alone the same with each of them alone
     */
    static List<Division> of(List<RequirementCoverage> requirements, List<List<RequirementCoverage>> alone) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < requirements.size(); i++) {
            int requirement = i;
            if (requirements.get(i).requirement().amount() instanceof CoverageAmount.Persons) {
                requirements
                        .get(i)
                        .requirement()
                        .group()
                        .ifPresent(group -> groups.computeIfAbsent(group.id(), none -> new ArrayList<>())
                                .add(requirement));
            }
        }
        return groups.values().stream()
                .map(group -> of(requirements, alone, group))
                .filter(division -> division.able.size() <= MOST_PEOPLE)
                .toList();
    }

    private static Division of(
            List<RequirementCoverage> requirements, List<List<RequirementCoverage>> alone, List<Integer> group) {
        List<Integer> byPriority = group.stream()
                .sorted(Comparator.comparing(requirement -> requirements
                        .get(requirement)
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
        return new Division(byPriority.stream().map(requirements::get).toList(), able);
    }

    /** What is said to be lacking. */
    List<CoverageAmount> deficits() {
        return requirements.stream().map(RequirementCoverage::deficit).toList();
    }

    /** What is lacking at the best of all ways, every one of which is tried. */
    List<CoverageAmount> best() {
        long[] needed = requirements.stream()
                .map(requirement ->
                        (CoverageAmount.Persons) requirement.requirement().amount())
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
        for (int requirement = 0; requirement < lacking.length; requirement++) {
            if (able.get(next).get(requirement) && lacking[requirement] > 0) {
                long[] less = lacking.clone();
                less[requirement]--;
                long[] other = best(less, next + 1);
                long all = Arrays.stream(other).sum() - Arrays.stream(best).sum();
                best = all < 0 || (all == 0 && Arrays.compare(other, best) < 0) ? other : best;
            }
        }
        return best;
    }
}
