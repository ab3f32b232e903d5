package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.choice.NextInLine;
import org.kompetens.choice.Proposal;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/** Assertions about which activities are proposed for what money there is. A message names activities and amounts alone. */
public final class ProposalAssert extends AbstractAssert<ProposalAssert, Proposal> {

    ProposalAssert(Proposal actual) {
        super(actual, ProposalAssert.class);
    }

    /**
     * These activities are proposed, and no other.
     *
     * @param activities their ids, in any order; none where nothing is to be proposed
     * @return this
     */
    public ProposalAssert chooses(String... activities) {
        Set<String> expected = new TreeSet<>(Set.of(activities));
        Set<String> found = new TreeSet<>(
                actual.activities().stream().map(ActivityId::value).toList());
        if (!found.equals(expected)) {
            throw failure("chosen must be %s, is %s", expected, found);
        }
        return this;
    }

    /**
     * So much shortfall is closed; what several activities close counts once.
     *
     * @param expected in weighted steps or weighted shares, as the question measures; a decimal number, of as many decimals as
     *     are to be compared, such as {@code "12.5"}
     * @return this
     */
    public ProposalAssert closes(String expected) {
        return has("must close", actual.closed(), expected, "closes");
    }

    /**
     * So much shortfall stays open.
     *
     * @param expected in weighted steps or weighted shares, as the question measures; a decimal number, of as many decimals as
     *     are to be compared, such as {@code "12.5"}
     * @return this
     */
    public ProposalAssert leavesOpen(String expected) {
        return has("must leave open", actual.shortfall().minus(actual.closed()), expected, "leaves open");
    }

    /**
     * What is proposed costs so much after what funds pay.
     *
     * @param amount a decimal number such as {@code "12500.50"}
     * @param currency the code of ISO 4217, such as {@code "SEK"}
     * @return this
     */
    public ProposalAssert costs(String amount, String currency) {
        BigDecimal found = actual.cost().in(Currency.getInstance(currency));
        if (found.compareTo(new BigDecimal(amount)) != 0) {
            throw failure("what is proposed must cost %s %s, costs %s", amount, currency, found.toPlainString());
        }
        return this;
    }

    /**
     * So much is known of the proposal.
     *
     * @param expected how much
     * @return this
     */
    public ProposalAssert isKnownToBe(Certainty expected) {
        if (actual.certainty() != expected) {
            throw failure("what is proposed must be known to be %s, is %s", expected, actual.certainty());
        }
        return this;
    }

    /**
     * Of what is not chosen, this activity adds most for what it costs.
     *
     * @param activity its id
     * @return this
     */
    public ProposalAssert hasNextInLine(String activity) {
        String found = actual.nextInLine()
                .map(NextInLine::activity)
                .map(ActivityId::value)
                .orElse("nothing");
        if (!found.equals(activity)) {
            throw failure("next in line must be %s, is %s", activity, found);
        }
        return this;
    }

    private ProposalAssert has(String must, Fraction found, String expected, String does) {
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal rounded = found.rounded(Math.max(0, wanted.scale()));
        if (rounded.compareTo(wanted) != 0) {
            throw failure("what is proposed %s %s, %s %s", must, expected, does, rounded.toPlainString());
        }
        return this;
    }
}
