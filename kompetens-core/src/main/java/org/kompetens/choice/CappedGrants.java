package org.kompetens.choice;

import java.util.List;
import org.kompetens.cost.FundId;
import org.kompetens.cost.PersonCap;

/**
 * What a fund pays for one person, who is not named, in whichever activities are chosen: in the order of dates, as far as the cap
 * leaves room; of one day, in the order of activities, and of one activity in that of the question's caps, after what is for nobody
 * in particular. What it does not pay, the budget has to.
 *
 * @param fund who pays
 * @param cap the most that it pays for the person within any so many months
 * @param parts what of the candidates' grants is for the person
 * @param paid what it pays for the person in any case, before anything that is chosen
 */
public record CappedGrants(FundId fund, PersonCap cap, List<GrantPart> parts, List<PaidGrant> paid) {

    /** Copies. */
    public CappedGrants {
        parts = List.copyOf(parts);
        paid = List.copyOf(paid);
    }
}
