package org.kompetens.spreadsheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the number formats of a workbook show numbers as: dates, or digits with noughts before them. */
final class NumberFormats {

    /** What is no letter of the format itself: texts, colours and countries, and single escaped characters. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyYåÅ]|[jJ]{2,4}");

    private static final Pattern DIGITS = Pattern.compile("0{2,20}");

    private NumberFormats() {}

    /** Whether a format shows whole numbers with noughts before them, as staff numbers are often shown. */
    static boolean isOfDigits(String format) {
        return DIGITS.matcher(format).matches();
    }

    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (format != null && !format.isEmpty() && !format.equals("General")) {
            return DAY_OR_YEAR.matcher(ASIDE.matcher(format).replaceAll("")).find();
        }
        // The formats that every file has without naming them.
        return id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
    }
}
