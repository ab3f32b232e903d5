package org.kompetens.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedSuccession;

/**
 * What comes of revisions of a framework, in numbers. An assessment of a retired competence stands in columns once as it
 * is, and once more for each {@link ResolvedSuccession succession}, at the rank that it then has, under a number in
 * place of a competence's that follows those of all competences. Whether such an assessment counts at a date is up to
 * whoever reads the columns.
 */
final class Successions {

    /** For each competence the successions of which it is the retired one; empty where there are none at all. */
    private final List<int[]> byRetired = new ArrayList<>();

    /** For each succession what each rank code counts as. */
    private final List<int[]> rankCodes;

    private final int competences;

    Successions(ResolvedFramework framework) {
        List<ResolvedSuccession> all = framework.successions();
        this.competences = framework.competences().size();
        this.rankCodes = all.stream().map(Successions::rankCodes).toList();
        if (!all.isEmpty()) {
            Map<Integer, List<Integer>> numbers = IntStream.range(0, all.size())
                    .boxed()
                    .collect(Collectors.groupingBy(i -> all.get(i).retired().index()));
            for (int i = 0; i < competences; i++) {
                byRetired.add(numbers.getOrDefault(i, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
            }
        }
    }

    private static int[] rankCodes(ResolvedSuccession succession) {
        int[] codes = new int[2 * RankCode.MERGED];
        for (int rank = 0; rank <= succession.ranks().size(); rank++) {
            codes[RankCode.of(rank, false)] = RankCode.of(succession.rank(new RankedLevel(rank, false)));
            codes[RankCode.of(rank, true)] = RankCode.of(succession.rank(new RankedLevel(rank, true)));
        }
        return codes;
    }

    /** Adds an assessment to columns, as itself and for all successors. */
    void add(Columns columns, int competence, int rankCode, int source, int date, int expiry) {
        columns.addAssessment(competence, rankCode, source, date, expiry);
        if (!byRetired.isEmpty()) {
            for (int succession : byRetired.get(competence)) {
                int counted = rankCodes.get(succession)[rankCode];
                columns.addAssessment(competences + succession, counted, source, date, expiry);
            }
        }
    }
}
