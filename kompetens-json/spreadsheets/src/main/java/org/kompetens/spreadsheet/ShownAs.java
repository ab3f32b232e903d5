package org.kompetens.spreadsheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number format of a workbook shows a number as. */
enum ShownAs {
    /** A number, however it is rounded and whatever stands beside it. */
    NUMBER,
    /** A date. */
    DATE,
    /** As many digits as the format has, with noughts before them, as staff numbers are often shown. */
    DIGITS;

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    /** What is no letter of the format itself: texts, colours and countries, and single escaped characters. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyYåÅ]|[jJ]{2,4}");

    static ShownAs of(@Nullable Integer id, @Nullable String format) {
        if (format != null && ZEROS.matcher(format).matches()) {
            return DIGITS;
        }
        return isDate(id, format) ? DATE : NUMBER;
    }

    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (format != null && !format.isEmpty() && !format.equals("General")) {
            return DAY_OR_YEAR.matcher(ASIDE.matcher(format).replaceAll("")).find();
        }
        // The formats that every file has without naming them.
        return id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
    }
}
