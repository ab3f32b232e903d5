package org.kompetens.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as cells hold them: with a decimal comma or point, spaces between thousands, and a sign for per cent. */
final class CellNumbers {

    /** Longer ones are none that anybody typed. */
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d{1,12}(?:[.,]\\d{1,12})?");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final int MOST_DIGITS = 30;

    private static final String ASKED = " ?";

    /** Above it, nobody means a share of full time. */
    static final BigDecimal MOST_AS_SHARE = BigDecimal.valueOf(2);

    /** Hours of so many, as in {@code 30/37}. */
    private static final Pattern FRACTION =
            Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,4})?)\\s?/\\s?(\\d{1,4}(?:[.,]\\d{1,4})?)");

    /** Enough that nothing is lost by rounding it again. */
    private static final int DIGITS_OF_FRACTION = 12;

    private CellNumbers() {}

    /** A share that is written as hours of so many; such is no number of per cent, whatever its column holds. */
    static Optional<BigDecimal> fraction(Cell cell) {
        Matcher matcher = FRACTION.matcher(cell.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal whole = decimal(matcher.group(2));
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(decimal(matcher.group(1)).divide(whole, DIGITS_OF_FRACTION, RoundingMode.HALF_UP));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(',', '.').replace('\u2212', '-'));
    }

    /** A number of which it was asked whether it is a share, as it is written to be mended. */
    static Cell askedAbout(Cell cell) {
        return isAskedAbout(cell) ? cell : Cell.text(cell.text() + ASKED);
    }

    static boolean isAskedAbout(Cell cell) {
        return cell.text().endsWith(ASKED);
    }

    static boolean isPercent(Cell cell) {
        return cell.text().endsWith("%");
    }

    /** Whether a number without a sign for per cent could be meant as a share, be it a right one or not. */
    static boolean canBeShare(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(MOST_AS_SHARE) <= 0;
    }

    static Optional<BigDecimal> of(Cell cell) {
        if (cell.number().isPresent()) {
            return cell.number()
                    .filter(number ->
                            number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS);
        }
        String text = cell.text();
        String digits = SPACES.matcher(isPercent(cell) ? text.substring(0, text.length() - 1) : text)
                .replaceAll("");
        return NUMBER.matcher(digits).matches() ? Optional.of(decimal(digits)) : Optional.empty();
    }
}
