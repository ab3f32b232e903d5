package org.kompetens.spreadsheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By which number formats of a workbook a number is shown as a date. */
final class DateFormats {

    /** What is no letter of the format itself: texts, colours and countries, and single escaped characters. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyYåÅ]|[jJ]{2,4}");

    private DateFormats() {}

    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (format != null && !format.isEmpty() && !format.equals("General")) {
            return DAY_OR_YEAR.matcher(ASIDE.matcher(format).replaceAll("")).find();
        }
        // The formats that every file has without naming them.
        return id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
    }
}
