package org.kompetens.picture;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.rollup.Share;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * The words and numbers of pictures.
 *
 * @param language the language
 */
record PictureText(Language language) {

    private static final MessageTemplates TEXTS =
            MessageTemplates.load("PictureText", name -> PictureText.class.getResourceAsStream(name));

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final String MINUS = "\u2212";

    /** A text with its gaps filled: name, value, name, value. */
    String of(String key, String... values) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            filled.put(values[i], values[i + 1]);
        }
        return TEXTS.fill(key, language, filled);
    }

    String name(Labels labels) {
        return SPACE.matcher(labels.in(language)).replaceAll(" ").strip();
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** A number with its sign; nought without one. */
    String change(long number) {
        return number == 0 ? "0" : (number > 0 ? "+" : MINUS) + number(Math.abs(number));
    }

    /** In whole per cent; only none is 0 %, and only all is 100 %. */
    String percent(Share share) {
        long rounded = Math.round(100.0 * share.part() / share.whole());
        String shown = Long.toString(rounded);
        if (rounded == 0 && share.part() > 0) {
            shown = "<1";
        } else if (rounded == 100 && share.part() < share.whole()) {
            shown = ">99";
        }
        return of("percent", "number", shown);
    }

    /** So much of a text as fits; of a longer one the beginning. */
    static String fit(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters - 1)).strip() + "…";
    }

    /** A text on several lines, broken between words. */
    static List<String> lines(String text, int characters) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : SPACE.splitAsStream(text).toList()) {
            if (!line.isEmpty() && line.length() + word.length() >= characters) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
        }
        lines.add(line);
        return lines;
    }
}
