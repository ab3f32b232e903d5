package org.kompetens.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;

/** Writes down an activity that may be chosen, in any order. */
public final class CandidateBuilder {

    private final ActivityId activity;
    private final UnitId unit;
    private final List<YearCost> costs = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<ClosedSteps> closes = new ArrayList<>();
    private final List<ActivityId> needs = new ArrayList<>();
    private final FindingsBuilder refused = new FindingsBuilder();
    private int trainerHours;
    private int costsGiven;
    private int grantsGiven;

    CandidateBuilder(ActivityId activity, UnitId unit) {
        this.activity = activity;
        this.unit = unit;
    }

    /**
     * What it costs in a year.
     *
     * @param year the calendar year
     * @param amount makes the amount; what it refuses becomes a finding of the question, and the cost is left out
     * @return this builder
     */
    public CandidateBuilder cost(int year, Supplier<Money> amount) {
        FieldPath path = FieldPath.of("costs", costsGiven++).then("amount");
        try {
            costs.add(new YearCost(year, amount.get()));
        } catch (FindingsException wrong) {
            refused.addAll(path, wrong.findings());
        }
        return this;
    }

    /**
     * What a fund pays of it in a year, if it has room in its frame.
     *
     * @param fund who pays
     * @param year the calendar year
     * @param amount makes the amount; what it refuses becomes a finding of the question, and the grant is left out
     * @return this builder
     */
    public CandidateBuilder grant(FundId fund, int year, Supplier<Money> amount) {
        FieldPath path = FieldPath.of("grants", grantsGiven++).then("amount");
        try {
            grants.add(new Grant(fund, year, amount.get()));
        } catch (FindingsException wrong) {
            refused.addAll(path, wrong.findings());
        }
        return this;
    }

    /**
     * What it takes of the trainers' time.
     *
     * @param hours hours, in place of what was said before
     * @return this builder
     */
    public CandidateBuilder trainerHours(int hours) {
        trainerHours = hours;
        return this;
    }

    /**
     * What it closes.
     *
     * @param gap which gap
     * @param steps how many ranks of it
     * @return this builder
     */
    public CandidateBuilder closes(GapId gap, int steps) {
        closes.add(new ClosedSteps(gap, steps));
        return this;
    }

    /**
     * What has to be chosen with it.
     *
     * @param other another candidate
     * @return this builder
     */
    public CandidateBuilder needs(ActivityId other) {
        needs.add(other);
        return this;
    }

    Findings refused() {
        return refused.build();
    }

    Candidate accepted() {
        return new Candidate(activity, unit, costs, grants, trainerHours, closes, needs);
    }
}
