package org.kompetens.choice;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kompetens.cost.Money;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.planning.ActivityId;

/** Whether what funds pay for single persons is a part of what they pay. */
final class GrantPartCheck {

    private final ChoiceQuestion question;
    private final Set<ActivityId> candidates;
    private final FindingsBuilder found = new FindingsBuilder();

    /** What is left of grants after the parts so far. */
    private final Map<Key, BigDecimal> left = new HashMap<>();

    private record Key(ActivityId activity, ChoiceCheck.FundYear fund) {}

    GrantPartCheck(ChoiceQuestion question, Set<ActivityId> candidates) {
        this.question = question;
        this.candidates = candidates;
        for (Candidate candidate : question.candidates()) {
            for (Grant grant : candidate.grants()) {
                left.merge(
                        new Key(candidate.activity(), new ChoiceCheck.FundYear(grant.fund(), grant.year())),
                        grant.amount().amount(),
                        BigDecimal::add);
            }
        }
    }

    Findings findings() {
        for (int i = 0; i < question.caps().size(); i++) {
            CappedGrants grants = question.caps().get(i);
            FieldPath path = FieldPath.of("caps", i);
            inCurrency(grants.cap().most(), path.then("cap").then("most"));
            for (int j = 0; j < grants.parts().size(); j++) {
                check(grants, grants.parts().get(j), path.then("parts", j));
            }
            for (int j = 0; j < grants.paid().size(); j++) {
                inCurrency(grants.paid().get(j).amount(), path.then("paid", j).then("amount"));
            }
        }
        return found.build();
    }

    private void check(CappedGrants grants, GrantPart part, FieldPath path) {
        inCurrency(part.amount(), path.then("amount"));
        if (!candidates.contains(part.activity())) {
            found.add(Finding.of(ChoiceRule.ACTIVITY_UNKNOWN, path.then("activity"))
                    .withValue("activity", part.activity()));
            return;
        }
        int year = part.date().getYear();
        Key key = new Key(part.activity(), new ChoiceCheck.FundYear(grants.fund(), year));
        BigDecimal rest = left.merge(key, part.amount().amount().negate(), BigDecimal::add);
        if (rest.signum() < 0) {
            found.add(Finding.of(ChoiceRule.PARTS_ABOVE_GRANT, path.then("amount"))
                    .withValue("fund", grants.fund())
                    .withValue("activity", part.activity())
                    .withValue("year", year));
        }
    }

    private void inCurrency(Money amount, FieldPath path) {
        if (!amount.currency().equals(question.currency())) {
            found.add(Finding.of(ChoiceRule.CURRENCY_DIFFERS, path)
                    .withValue("currency", amount.currency().getCurrencyCode())
                    .withValue("expected", question.currency().getCurrencyCode()));
        }
    }
}
