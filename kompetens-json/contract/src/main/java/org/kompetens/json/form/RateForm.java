package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.whole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Fte;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.StaffingRule;

/** Rates from 0 to 1, as decimal numbers or, exactly, as so many of so many; and ratios. */
final class RateForm {

    private static final String EXACT_RATE = "counted";
    private static final String EXACT_RATE_OF_UNKNOWN_AGE = "unknownAgeCounted";
    private static final int DECIMALS = 4;
    private static final long MOST_TIMES = 1_000_000;

    private static final Part<Rate, Long> LEAVING =
            required(Property.of("leaving", whole(0, Integer.MAX_VALUE), "How many of them leave."), Rate::numerator);
    private static final Part<Rate, Long> OF =
            required(Property.of("of", whole(1, Integer.MAX_VALUE), "Of how many who were there."), Rate::denominator);
    private static final ObjectForm<Rate> COUNTED =
            ObjectForm.checked("counted rate", List.of(LEAVING, OF), RateForm::counted);

    /** A rate as a decimal number. */
    static final Form<Rate> RATE = tenThousandths(0, Fte.UNIT)
            .as(of -> new Rate(of, Fte.UNIT), rate -> of(rate.numerator(), rate.denominator()));

    /** How many times as much. */
    static final Form<Ratio> RATIO = tenThousandths(0, MOST_TIMES * Fte.UNIT)
            .as(of -> new Ratio(of, Fte.UNIT), ratio -> of(ratio.numerator(), ratio.denominator()));

    private RateForm() {}

    /** A rate in either way. */
    static <T> Part<T, Rate> rate(String meaning, Function<T, Rate> getter) {
        return Part.oneOf(eitherWay("rate", EXACT_RATE, meaning), getter);
    }

    /** The rate of those whose age is not known, in either way; 0 if left out. */
    static <T> Part<T, Optional<Rate>> unknownAge(Function<T, Rate> getter) {
        return Part.optionalOneOf(
                eitherWay(
                        "unknownAge",
                        EXACT_RATE_OF_UNKNOWN_AGE,
                        "The rate of those whose age is not known; 0 if left out."),
                of -> Optional.of(getter.apply(of)).filter(rate -> !rate.equals(Rate.ZERO)));
    }

    private static List<Alternative<Rate, ?>> eitherWay(String decimal, String counted, String meaning) {
        return List.of(
                new Alternative<Rate, Rate>(
                        Property.of(decimal, RATE, meaning).example("0.08"),
                        rate -> rate,
                        rate -> Optional.of(rate).filter(RateForm::isDecimal)),
                new Alternative<Rate, Rate>(
                        Property.of(
                                counted,
                                COUNTED,
                                "The same as so many of so many, exactly; written in lowest terms, such as 1 of 4 for 20 of 80."),
                        rate -> rate,
                        rate -> Optional.of(rate).filter(one -> !isDecimal(one))));
    }

    private static Optional<Rate> counted(Values<Rate> of, ObjectPlace object) {
        if (of.get(LEAVING) > of.get(OF)) {
            object.place()
                    .note(Finding.of(
                                    StaffingRule.RATE_OUT_OF_BOUNDS,
                                    object.place().path())
                            .withValue("rate", of.get(LEAVING) + "/" + of.get(OF)));
            return Optional.empty();
        }
        return Optional.of(new Rate(of.get(LEAVING), of.get(OF)));
    }

    private static boolean isDecimal(Rate rate) {
        return Fte.UNIT % rate.denominator() == 0;
    }

    private static long of(long numerator, long denominator) {
        if (Fte.UNIT % denominator != 0) {
            throw new UnwritableException("it must have at most " + DECIMALS + " decimals");
        }
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(Fte.UNIT / denominator))
                .longValueExact();
    }
}
