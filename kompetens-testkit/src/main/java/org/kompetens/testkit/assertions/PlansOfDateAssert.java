package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.Planning;
import org.kompetens.planning.UnitOrBody;

/** Assertions about what is planned, as it is known at a date. A message names activities, units and amounts alone. */
public final class PlansOfDateAssert extends AbstractAssert<PlansOfDateAssert, Planning> {

    private final LocalDate date;

    PlansOfDateAssert(Planning actual, LocalDate date) {
        super(actual, PlansOfDateAssert.class);
        this.date = date;
    }

    /**
     * An activity is handled in a unit: where it was planned, or where it was lifted to.
     *
     * @param activity its id
     * @param unit its id
     * @return this
     */
    public PlansOfDateAssert isHandledIn(String activity, String unit) {
        return isHandled(activity, UnitOrBody.of(UnitId.of(unit)));
    }

    /**
     * An activity is handled by a body above or beside the line.
     *
     * @param activity its id
     * @param body its id
     * @return this
     */
    public PlansOfDateAssert isHandledBy(String activity, String body) {
        return isHandled(activity, UnitOrBody.of(BodyId.of(body)));
    }

    /**
     * An activity costs so much in a year, before funds pay.
     *
     * @param activity its id
     * @param year the year
     * @param amount a decimal number such as {@code "12500.50"}
     * @param currency the code of ISO 4217, such as {@code "SEK"}
     * @return this
     */
    public PlansOfDateAssert costs(String activity, int year, String amount, String currency) {
        return has("cost", "costs", activity, year, CostSum::gross, amount, currency);
    }

    /**
     * Of what an activity costs in a year so much is granted; what is only hoped for is not.
     *
     * @param activity its id
     * @param year the year
     * @param amount a decimal number such as {@code "12500.50"}
     * @param currency the code of ISO 4217, such as {@code "SEK"}
     * @return this
     */
    public PlansOfDateAssert isGranted(String activity, int year, String amount, String currency) {
        return has("be granted", "is granted", activity, year, CostSum::granted, amount, currency);
    }

    /**
     * Of what an activity costs in a year so much is left to pay after what is granted.
     *
     * @param activity its id
     * @param year the year
     * @param amount a decimal number such as {@code "12500.50"}
     * @param currency the code of ISO 4217, such as {@code "SEK"}
     * @return this
     */
    public PlansOfDateAssert leavesToPay(String activity, int year, String amount, String currency) {
        return has("leave to pay", "leaves", activity, year, CostSum::net, amount, currency);
    }

    private PlansOfDateAssert isHandled(String activity, UnitOrBody place) {
        UnitOrBody found = actual.escalation().placeOf(planned(activity), date);
        if (!found.equals(place)) {
            throw failure("activity %s must be handled in %s on %s, is in %s", activity, place, date, found);
        }
        return this;
    }

    private PlansOfDateAssert has(
            String must,
            String does,
            String activity,
            int year,
            Function<CostSum, Amounts> part,
            String amount,
            String currency) {
        CostSum cost = actual.costs(date).byYear(planned(activity)).getOrDefault(year, CostSum.NONE);
        BigDecimal found = part.apply(cost).in(Currency.getInstance(currency));
        if (found.compareTo(new BigDecimal(amount)) != 0) {
            throw failure(
                    "activity %s must %s %s %s in %d, %s %s",
                    activity, must, amount, currency, year, does, found.toPlainString());
        }
        return this;
    }

    private ActivityId planned(String activity) {
        ActivityId id = ActivityId.of(activity);
        if (actual.activities().stream().noneMatch(one -> one.id().equals(id))) {
            throw failure("activity %s must be planned, and is not", activity);
        }
        return id;
    }
}
