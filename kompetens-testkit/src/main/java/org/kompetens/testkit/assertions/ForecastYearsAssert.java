package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.StaffingFigure;

/** Assertions about the years of a forecast of one unit, or of one role in it. */
public final class ForecastYearsAssert extends AbstractAssert<ForecastYearsAssert, List<ForecastYear>> {

    private final String what;

    ForecastYearsAssert(List<ForecastYear> actual, String what) {
        super(actual, ForecastYearsAssert.class);
        this.what = what;
    }

    /**
     * So much in one year.
     *
     * @param year which year, from 1
     * @param figure what is counted, in heads or FTE
     * @param expected as a decimal number, of as many decimals as are to be compared, such as {@code "2.5"}
     * @return this
     */
    public ForecastYearsAssert has(int year, StaffingFigure figure, String expected) {
        if (year < 1 || year > actual.size()) {
            throw failure("%s must be forecast for year %d, is for %d years", what, year, actual.size());
        }
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal found =
                LibraryStaffingSystem.quantity(actual.get(year - 1), figure).rounded(Math.max(0, wanted.scale()));
        if (found.compareTo(wanted) != 0) {
            throw failure("%s must have %s %s in year %d, is %s", what, figure, expected, year, found.toPlainString());
        }
        return this;
    }
}
