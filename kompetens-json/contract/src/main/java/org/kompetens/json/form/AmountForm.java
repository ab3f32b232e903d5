package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.WholeForm.whole;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;

/** An amount in persons or in FTE. */
public final class AmountForm {

    private static final Part<CoverageAmount, CoverageAmount> ANY =
            amount(0, Long.MAX_VALUE / Fte.UNIT, amount -> amount);

    /** Any amount, as results have them. */
    public static final ObjectForm<CoverageAmount> AMOUNT = ObjectForm.of("amount", List.of(ANY), of -> of.get(ANY));

    private AmountForm() {}

    /** An amount from so many persons, or ten-thousandths of FTE, to so many persons or FTE. */
    static <T> Part<T, CoverageAmount> amount(long lowest, long highest, Function<T, CoverageAmount> getter) {
        return oneOf(
                List.of(
                        new Alternative<CoverageAmount, Long>(
                                Property.of("persons", whole(lowest, highest), "A number of persons."),
                                CoverageAmount.Persons::new,
                                AmountForm::persons),
                        new Alternative<CoverageAmount, Long>(
                                Property.of("fte", tenThousandths(lowest, highest * Fte.UNIT), "An amount of FTE."),
                                fte -> new CoverageAmount.FullTimeEquivalents(new FteSum(fte)),
                                AmountForm::fte)),
                getter);
    }

    private static Optional<Long> persons(CoverageAmount amount) {
        return amount instanceof CoverageAmount.Persons of ? Optional.of(of.persons()) : Optional.empty();
    }

    private static Optional<Long> fte(CoverageAmount amount) {
        return amount instanceof CoverageAmount.FullTimeEquivalents of
                ? Optional.of(of.fte().tenThousandths())
                : Optional.empty();
    }
}
