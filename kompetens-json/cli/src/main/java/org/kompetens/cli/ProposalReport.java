package org.kompetens.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChosenActivity;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.NextInLine;
import org.kompetens.choice.Obstacle;
import org.kompetens.choice.Proposal;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.cost.Amounts;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;

/** What is proposed to be done first, so that a head may disagree. */
final class ProposalReport {

    private static final int DECIMALS = 2;

    private final Wording wording;
    private final Map<ActivityId, Labels> titles = new HashMap<>();

    ProposalReport(Wording wording) {
        this.wording = wording;
    }

    /** The same with what activities are called beside their ids. */
    ProposalReport withTitles(Planning planning) {
        planning.activities().forEach(activity -> titles.put(activity.id(), activity.title()));
        return this;
    }

    /** What an activity is called, with its id; its id alone where nothing else is known. */
    String activity(ActivityId id) {
        Labels title = titles.get(id);
        return title == null ? id.value() : wording.text("choose.named", "title", wording.name(title), "id", id);
    }

    void print(ChoiceQuestion question, Proposal proposal, List<MoreMoney> more, PrintStream out) {
        int count = proposal.chosen().size();
        String cost = wording.amounts(proposal.cost());
        out.println(
                count == 1
                        ? wording.text("choose.title-one", "cost", cost)
                        : wording.text("choose.title", "count", count, "cost", cost));
        out.println(wording.text(
                "choose.closed",
                "closed",
                shortfall(proposal.closed()),
                "shortfall",
                shortfall(proposal.shortfall()),
                "measure",
                measure(question.measure())));
        out.println(certainty(proposal));
        out.println(wording.text("choose.rule"));
        out.println(wording.text("choose.head"));
        printChosen(proposal, out);
        printNext(proposal, out);
        printMore(more, out);
    }

    private String certainty(Proposal proposal) {
        return switch (proposal.certainty()) {
            case BEST -> wording.text("choose.best");
            case BEST_VALUE -> wording.text("choose.best-value");
            case BOUNDED -> wording.text("choose.bounded", "bound", shortfall(proposal.bound()));
        };
    }

    private void printChosen(Proposal proposal, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("choose.activity"),
                wording.text("choose.gross"),
                wording.text("choose.gaps"),
                wording.text("choose.closes-alone"),
                wording.text("choose.lost-without"));
        for (ChosenActivity one : proposal.chosen()) {
            table.add(
                    activity(one.activity()),
                    wording.amounts(one.gross()),
                    wording.number(one.closes().size()),
                    shortfall(one.closesAlone()),
                    shortfall(one.lostWithout()));
        }
        table.printUnder(wording.text("choose.chosen"), out);
    }

    private void printNext(Proposal proposal, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("choose.activity"),
                wording.text("choose.gross"),
                wording.text("choose.adds"),
                wording.text("choose.missing"),
                wording.text("choose.why"));
        for (NextInLine one : proposal.next()) {
            table.add(
                    one.with().isEmpty()
                            ? activity(one.activity())
                            : wording.text(
                                    "choose.with",
                                    "activity",
                                    activity(one.activity()),
                                    "others",
                                    activities(one.with())),
                    wording.amounts(one.gross()),
                    shortfall(one.adds()),
                    wording.amounts(one.missing()),
                    one.obstacles().stream()
                            .map(Obstacle::labels)
                            .map(wording::name)
                            .collect(Collectors.joining("; ")));
        }
        table.printUnder(wording.text("choose.not-chosen"), out);
    }

    private void printMore(List<MoreMoney> more, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("choose.extra"),
                wording.text("choose.gain"),
                wording.text("choose.added"),
                wording.text("choose.dropped"));
        for (MoreMoney one : more) {
            String extra = wording.amounts(Amounts.of(one.extra()));
            table.add(
                    one.year()
                            .map(year ->
                                    wording.text("choose.extra-year", "extra", extra, "year", Integer.toString(year)))
                            .orElse(extra),
                    shortfall(one.gain()),
                    activities(one.added()),
                    activities(one.dropped()));
        }
        table.printUnder(wording.text("choose.richer"), out);
    }

    private String activities(List<ActivityId> activities) {
        return activities.isEmpty()
                ? wording.text("none")
                : activities.stream().map(this::activity).collect(Collectors.joining(", "));
    }

    String measure(ShortfallMeasure measure) {
        return switch (measure) {
            case WEIGHTED_STEPS -> wording.text("choose.measure.steps");
            case WEIGHTED_SHARES -> wording.text("choose.measure.shares");
        };
    }

    /** Whole numbers without decimals, others with two. */
    String shortfall(Fraction shortfall) {
        BigDecimal rounded = shortfall.rounded(DECIMALS);
        return wording.number(shortfall.denominator().equals(BigInteger.ONE) ? rounded.setScale(0) : rounded);
    }
}
