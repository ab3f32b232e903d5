package org.kompetens.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Amounts;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Organisation;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Quantity;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * The words and numbers of a report.
 *
 * @param language the language
 */
record ReportText(Language language) {

    private static final MessageTemplates TEXTS =
            MessageTemplates.load("ReportText", name -> ReportText.class.getResourceAsStream(name));

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private static final String MINUS = "\u2212";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A text with its gaps filled: name, value, name, value. */
    String of(String key, Object... values) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            filled.put(
                    values[i].toString(),
                    values[i + 1] instanceof Number number ? number(number) : values[i + 1].toString());
        }
        return TEXTS.fill(key, language, filled);
    }

    /** How many there are of something, in the singular or the plural. */
    String counted(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), "number", number);
    }

    /** A label may hold line ends and what no page may hold. */
    String name(Labels labels) {
        return plain(labels.in(language));
    }

    /** What somebody wrote, without line ends and what no page may hold. */
    String plain(String written) {
        return CONTROL.matcher(written).replaceAll(" ").strip();
    }

    /** What a competence is called; its id where the framework has it no longer. */
    String name(Organisation organisation, CompetenceId id) {
        return organisation
                .framework()
                .competence(id)
                .map(competence -> name(competence.competence().labels()))
                .orElse(id.value());
    }

    /** What is to be covered, and with what else nobody counts for it. */
    String name(Organisation organisation, CoverageRequirement requirement) {
        String name = name(organisation, requirement.competence());
        return requirement
                .group()
                .map(group -> name + " (" + plain(group.id()) + ")")
                .orElse(name);
    }

    /** So many persons, or so many FTE. */
    String coverage(CoverageAmount amount) {
        return amount instanceof CoverageAmount.Persons
                ? number(amount.value())
                : of("coverage.fte", "number", amount.value());
    }

    String number(Number number) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        if (number instanceof BigDecimal decimal) {
            format.setMinimumFractionDigits(decimal.scale());
            format.setMaximumFractionDigits(decimal.scale());
        }
        return format.format(number);
    }

    /** A number, or the sign of one that is hidden. */
    String number(Optional<Long> number) {
        return number.map(this::number).orElse(PublishedAmount.HIDDEN_SIGN);
    }

    /** A number with its sign; nought without one. */
    String change(long number) {
        return number == 0 ? "0" : (number > 0 ? "+" : MINUS) + number(Math.abs(number));
    }

    /** So much of so much. */
    String part(Optional<Long> part, Optional<Long> whole) {
        return of("of", "part", number(part), "whole", number(whole));
    }

    /** FTE with one decimal. */
    String fte(Quantity quantity) {
        return number(quantity.rounded(1));
    }

    /** In whole per cent; only none is 0 %, and only all is 100 %. A dash of nothing. */
    String percent(long part, long whole) {
        if (whole == 0) {
            return of("none");
        }
        long rounded = Math.round(100.0 * part / whole);
        if (rounded == 0 && part > 0) {
            return ofPercent("<1");
        }
        return ofPercent(rounded == 100 && part < whole ? ">99" : Long.toString(rounded));
    }

    /** The same of an exact share. */
    String percent(Fraction share) {
        BigDecimal rounded = share.rounded(2).multiply(HUNDRED);
        if (rounded.signum() == 0 && share.signum() > 0) {
            return ofPercent("<1");
        }
        boolean isAlmostAll = rounded.compareTo(HUNDRED) == 0 && share.compareTo(Fraction.of(1, 1)) < 0;
        return ofPercent(isAlmostAll ? ">99" : number(rounded.setScale(0, RoundingMode.UNNECESSARY)));
    }

    /** A number with its sign, which in English stands close to it. */
    private String ofPercent(String number) {
        return of("percent", "number", number);
    }

    /** Sums of money by currency, or a dash for none. */
    String amounts(Amounts amounts) {
        return amounts.isZero()
                ? of("none")
                : amounts.byCurrency().entrySet().stream()
                        .map(one ->
                                number(one.getValue()) + "\u00a0" + one.getKey().getCurrencyCode())
                        .collect(Collectors.joining(" + "));
    }
}
