package org.kompetens.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a fund is asked to pay a share of.
 *
 * @param date the date to which the cost belongs
 * @param eligible the cost of which the fund pays a share, from 0, in the fund's currency
 * @param persons for whom, each by a name that is the same in all claims for them, so that a cap holds for a person; the cost
 *     is divided equally. Nobody in particular counts as one person who makes no other claim.
 * @param status how far the application has come; what is refused or repaid is nothing
 * @param approved since when it is approved what the claim is for; empty while it is not
 */
public record FundClaim(
        LocalDate date, BigDecimal eligible, List<String> persons, GrantStatus status, Optional<LocalDate> approved) {

    /** Copies. */
    public FundClaim {
        persons = List.copyOf(persons);
    }

    /** Says nothing of the persons. */
    @Override
    public String toString() {
        return "FundClaim[" + date + ", persons=" + persons.size() + "]";
    }
}
