package org.kompetens.cli;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Severity;
import org.kompetens.text.Language;

/** The words of the command line's reports, and how numbers are written, in each language. */
final class ReportText {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("ReportText", name -> ReportText.class.getResourceAsStream(name));

    private ReportText() {}

    /** A text with its gaps filled: name, value, name, value. */
    static String of(String key, Language language, Object... values) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            filled.put(values[i].toString(), number(values[i + 1], language));
        }
        return TEMPLATES.fill(key, language, filled);
    }

    static String of(Severity severity, Language language) {
        return of("severity." + severity.name().toLowerCase(Locale.ROOT), language);
    }

    static String number(Object value, Language language) {
        if (!(value instanceof Number)) {
            return value.toString();
        }
        NumberFormat format = NumberFormat.getInstance(language.locale());
        if (value instanceof BigDecimal decimal) {
            format.setMinimumFractionDigits(decimal.scale());
            format.setMaximumFractionDigits(decimal.scale());
        }
        return format.format(value);
    }
}
