package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WholeForm.whole;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostRule;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.Years;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;

/** Somebody who pays a part of the cost, and that an activity asks them to. */
final class FundForm {

    static final WordForm<GrantStatus> GRANT_STATUS = WordForm.oneOf(List.of(GrantStatus.values()), GrantStatus::code);

    private static final long UNIT = 10_000;
    private static final int MOST_MONTHS = 1200;

    private static final Part<Fraction, Long> NUMERATOR = required(
            Property.of("numerator", whole(0, Integer.MAX_VALUE), "How many parts it pays.")
                    .example("1"),
            share -> share.numerator().longValueExact());
    private static final Part<Fraction, Long> DENOMINATOR = required(
            Property.of("denominator", whole(1, Integer.MAX_VALUE), "Of how many.")
                    .example("3"),
            share -> share.denominator().longValueExact());
    private static final ObjectForm<Fraction> EXACT =
            ObjectForm.checked("exact share", List.of(NUMERATOR, DENOMINATOR), FundForm::share);
    private static final Part<Fund, Fraction> SHARE = oneOf(
            List.of(
                    new Alternative<Fraction, Long>(
                            Property.of("share", tenThousandths(0, UNIT), "Which part of the cost it pays.")
                                    .example("0.8"),
                            share -> Fraction.of(share, UNIT),
                            share -> isDecimal(share) ? Optional.of(tenThousandthsOf(share)) : Optional.empty()),
                    new Alternative<Fraction, Fraction>(
                            Property.of("exactShare", EXACT, "The same as so many of so many parts."),
                            share -> share,
                            share -> Optional.of(share).filter(one -> !isDecimal(one)))),
            Fund::share);

    private static final Part<PersonCap, Money> MOST =
            required(Property.of("most", MONEY, "How much for one person at most."), PersonCap::most);
    private static final Part<PersonCap, Integer> WITHIN = required(
            Property.of("months", integer(1, MOST_MONTHS), "Within any so many months.")
                    .example("12"),
            PersonCap::months);
    static final ObjectForm<PersonCap> CAP_FORM =
            ObjectForm.of("cap for a person", List.of(MOST, WITHIN), of -> new PersonCap(of.get(MOST), of.get(WITHIN)));

    private static final Part<Fund, FundId> ID =
            required(Property.of("id", PlanningIds.FUND, "Names the fund."), Fund::id);
    private static final Part<Fund, Labels> NAME =
            required(Property.of("labels", LABELS, "What it is called."), Fund::name);
    private static final Part<Fund, Currency> CURRENCY =
            MoneyForm.currency("In which currency it pays, by its code of ISO 4217.", Fund::currency);
    private static final Part<Fund, List<CostKind>> PAYS = leftOutIf(
            Property.of("pays", list(PlanningIds.COST_KIND), "Which kinds of cost it pays; all if left out."),
            List.of(),
            fund -> new ArrayList<>(fund.pays()));
    private static final Part<Fund, Optional<PersonCap>> CAP =
            optional(Property.of("cap", CAP_FORM, "The most for one person."), Fund::cap);
    private static final Part<Fund, Optional<Money>> FRAME = optional(
            Property.of("framePerYear", MONEY, "The most for all together in one calendar year."), Fund::framePerYear);
    private static final Part<Fund, Optional<LocalDate>> LAST_CLAIM_DAY = optional(
            Property.of("lastClaimDay", DATE, "The last day on which money can be claimed."), Fund::lastClaimDay);

    static final ObjectForm<Fund> FUND = ObjectForm.checked(
            "fund", List.of(ID, NAME, CURRENCY, PAYS, SHARE, CAP, FRAME, LAST_CLAIM_DAY), FundForm::fund);

    private static final Part<FundingLine, FundId> FUND_ID =
            required(Property.of("fund", PlanningIds.FUND, "The fund that is asked."), FundingLine::fund);
    private static final Part<FundingLine, Years> YEARS = YearsForm.years(FundingLine::years);
    private static final Part<FundingLine, GrantStatus> STATUS = required(
            Property.of("status", GRANT_STATUS, "How far that has come: what is only applied for is hoped for."),
            FundingLine::status);

    static final ObjectForm<FundingLine> FUNDING = ObjectForm.of(
            "funding",
            List.of(FUND_ID, YEARS, STATUS),
            of -> new FundingLine(of.get(FUND_ID), of.get(YEARS), of.get(STATUS)));

    private FundForm() {}

    private static Optional<Fraction> share(Values<Fraction> of, ObjectPlace object) {
        if (of.get(NUMERATOR) > of.get(DENOMINATOR)) {
            object.note(CostRule.SHARE_OUT_OF_BOUNDS, NUMERATOR);
            return Optional.empty();
        }
        return Optional.of(Fraction.of(of.get(NUMERATOR), of.get(DENOMINATOR)));
    }

    private static boolean isDecimal(Fraction share) {
        return BigInteger.valueOf(UNIT).mod(share.denominator()).signum() == 0;
    }

    private static long tenThousandthsOf(Fraction share) {
        return share.numerator()
                .multiply(BigInteger.valueOf(UNIT))
                .divide(share.denominator())
                .longValueExact();
    }

    private static Optional<Fund> fund(Values<Fund> of, ObjectPlace object) {
        Currency currency = of.get(CURRENCY);
        boolean capFits =
                of.get(CAP).stream().allMatch(cap -> cap.most().currency().equals(currency));
        boolean frameFits =
                of.get(FRAME).stream().allMatch(frame -> frame.currency().equals(currency));
        if (!capFits) {
            object.note(CostRule.FUND_CURRENCIES_DIFFER, CAP);
        }
        if (!frameFits) {
            object.note(CostRule.FUND_CURRENCIES_DIFFER, FRAME);
        }
        return capFits && frameFits
                ? Optional.of(new Fund(
                        of.get(ID),
                        of.get(NAME),
                        currency,
                        new TreeSet<>(of.get(PAYS)),
                        of.get(SHARE),
                        of.get(CAP),
                        of.get(FRAME),
                        of.get(LAST_CLAIM_DAY)))
                : Optional.empty();
    }
}
