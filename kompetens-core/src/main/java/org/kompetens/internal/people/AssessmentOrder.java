package org.kompetens.internal.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;

/**
 * The order of assessments that nothing but their ids decides between. Of such, one may rest on a merged level and
 * another not, so that it matters which counts. Numbers know no ids, but the last one counts; so these are put in the
 * order of their ids, the first one last.
 */
final class AssessmentOrder {

    private AssessmentOrder() {}

    /** Puts those of the person being added in order; as they stand, they are in that of the record. */
    static void orderById(List<Assessment> record, Assessments columns) {
        int first = columns.firstOpen();
        Comparator<Integer> alike = Comparator.<Integer>comparingInt(i -> columns.competence(first + i))
                .thenComparingInt(i -> columns.date(first + i))
                .thenComparingInt(i -> columns.source(first + i))
                .thenComparingInt(i -> columns.rank(first + i));
        Integer[] places = IntStream.range(0, record.size()).boxed().toArray(Integer[]::new);
        Integer[] ordered = places.clone();
        Arrays.sort(places, alike);
        Arrays.sort(
                ordered,
                alike.thenComparing(
                        i -> record.get(i).id(),
                        Comparator.<AssessmentId>naturalOrder().reversed()));
        columns.rearrange(first, places, ordered);
    }

    /** Whether those of a person stand in another order than in the record, perhaps. */
    static boolean isOrderedById(Assessments columns, int person) {
        for (int i = columns.firstAssessment(person); i < columns.endOfAssessments(person); i++) {
            if (RankCode.isMerged(columns.rankCode(i))) {
                return true;
            }
        }
        return false;
    }
}
