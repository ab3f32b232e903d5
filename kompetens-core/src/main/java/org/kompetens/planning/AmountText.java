package org.kompetens.planning;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.kompetens.cost.Amounts;
import org.kompetens.text.Language;

/** Amounts as people of a language write them: digits in threes, with as many decimals as there are. */
final class AmountText {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private AmountText() {}

    static String of(Amounts amounts, Language language) {
        return amounts.isZero()
                ? "0"
                : amounts.byCurrency().entrySet().stream()
                        .map(one -> number(one.getValue(), language)
                                + NO_BREAK_SPACE
                                + one.getKey().getCurrencyCode())
                        .collect(Collectors.joining(" + "));
    }

    static String number(BigDecimal value, Language language) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(value.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(separator(language));
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(language == Language.EN ? '.' : ',').append(plain.substring(point + 1));
        }
        return text.toString();
    }

    private static String separator(Language language) {
        return switch (language) {
            case SV, NB, NN -> NO_BREAK_SPACE;
            case DA -> ".";
            case EN -> ",";
        };
    }
}
