package org.kompetens.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;

/**
 * Where the elements of lists stood when they were written down. Those that were refused were left out, and each of the others is
 * still found at the place that it was given.
 */
public final class GivenPlaces {

    private final Set<FieldPath> refused = new HashSet<>();

    /**
     * After what was refused.
     *
     * @param findings of what was refused while it was written down, each at or in the innermost element that was left out
     */
    public GivenPlaces(Findings findings) {
        for (Finding finding : findings) {
            List<FieldPath.Step> steps = finding.path().steps();
            for (int length = 1; length <= steps.size(); length++) {
                refused.add(new FieldPath(steps.subList(0, length)));
            }
        }
    }

    /**
     * The places of the elements of a list.
     *
     * @param whole what the list is a property of
     * @param list the name of the property, whose elements are left out when they are refused: not one in whose elements
     *     only parts are
     * @param count how many elements were not left out
     * @return one for each of these, in their order
     */
    public List<FieldPath> of(FieldPath whole, String list, int count) {
        List<FieldPath> places = new ArrayList<>();
        for (int given = 0; places.size() < count; given++) {
            FieldPath place = whole.then(list, given);
            if (!refused.contains(place)) {
                places.add(place);
            }
        }
        return places;
    }
}
