package org.kompetens.staffing;

import java.util.List;
import java.util.function.Supplier;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;

/** Numbers of people that are beyond 64 bits are found wrong as all that is assumed wrongly is. */
final class TooMuchStaff {

    private TooMuchStaff() {}

    /**
     * What is reckoned.
     *
     * @throws FindingsException with {@link StaffingRule#TOO_MUCH_STAFF} if a number in it is too large
     */
    static <T> T refused(Supplier<T> reckoned) {
        try {
            return reckoned.get();
        } catch (ArithmeticException e) {
            FindingsException found = new FindingsException(
                    new Findings(List.of(Finding.of(StaffingRule.TOO_MUCH_STAFF, FieldPath.ROOT))));
            found.initCause(e);
            throw found;
        }
    }
}
