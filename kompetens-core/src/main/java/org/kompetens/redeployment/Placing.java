package org.kompetens.redeployment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.Money;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Holdings;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Fraction;

/** Works out standings and placements. */
final class Placing {

    private static final BigInteger LARGEST_COST = BigInteger.ONE.shiftLeft(60);

    private final GapAnalysis analysis;
    private final RedeploymentQuestion question;
    private final List<Employee> concerned;
    private final List<OpenPosition> positions;
    private final List<List<RequiredCompetence>> required;

    Placing(GapAnalysis analysis, RedeploymentQuestion question, List<Employee> concerned) {
        this.analysis = analysis;
        this.question = question;
        this.concerned = concerned;
        this.positions = question.positions().stream().sorted().toList();
        this.required = positions.stream()
                .map(position -> analysis.required(
                        analysis.organisation().role(position.role()).orElseThrow(),
                        analysis.organisation().tree().indexOf(position.unit())))
                .toList();
    }

    Redeployment redeployment(Findings warnings) {
        List<List<Standing>> standings = concerned.stream().map(this::standings).toList();
        List<Integer> seats = seats();
        int[] assigned = Assignment.least(costs(standings, seats), kinds(seats));
        List<Standing> placements = new ArrayList<>();
        List<EmployeeId> unplaced = new ArrayList<>();
        int[] left = positions.stream().mapToInt(OpenPosition::positions).toArray();
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] < seats.size()) {
                int position = seats.get(assigned[i]);
                placements.add(standings.get(i).get(position));
                left[position]--;
            } else {
                unplaced.add(concerned.get(i).id());
            }
        }
        List<OpenPosition> unfilled = new ArrayList<>();
        for (int j = 0; j < left.length; j++) {
            if (left[j] > 0) {
                OpenPosition open = positions.get(j);
                unfilled.add(new OpenPosition(open.role(), open.unit(), left[j]));
            }
        }
        return new Redeployment(
                standings.stream().flatMap(List::stream).toList(), placements, unplaced, unfilled, warnings);
    }

    /** The position of each seat: of no position more than there are people. */
    private List<Integer> seats() {
        List<Integer> seats = new ArrayList<>();
        for (int j = 0; j < positions.size(); j++) {
            for (int k = 0; k < Math.min(concerned.size(), positions.get(j).positions()); k++) {
                seats.add(j);
            }
        }
        return seats;
    }

    /** Seats of one position are alike, and so are those of nothing, which come last. */
    private int[] kinds(List<Integer> seats) {
        int[] kinds = new int[Math.max(seats.size(), concerned.size())];
        Arrays.fill(kinds, positions.size());
        for (int j = 0; j < seats.size(); j++) {
            kinds[j] = seats.get(j);
        }
        return kinds;
    }

    /**
     * The cost of each person in each seat: shortfall at most and what is unknown in one whole number, in which a unit of the one
     * outweighs all of the other. Where there are fewer seats than people, the others are on seats of nothing, which cost
     * nothing.
     */
    private long[][] costs(List<List<Standing>> standings, List<Integer> seats) {
        BigInteger unit = unit();
        long unknown = (long) concerned.size()
                        * required.stream().mapToInt(List::size).max().orElse(0)
                + 1;
        int columns = Math.max(seats.size(), concerned.size());
        long[][] costs = new long[concerned.size()][columns];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < seats.size(); j++) {
                Standing standing = standings.get(i).get(seats.get(j));
                BigInteger whole = standing.atMost()
                        .numerator()
                        .multiply(unit)
                        .divide(standing.atMost().denominator());
                costs[i][j] = whole.multiply(BigInteger.valueOf(unknown))
                        .add(BigInteger.valueOf(standing.unknown().size()))
                        .longValueExact();
            }
        }
        return costs;
    }

    /** Whether the costs of all, summed, are small enough. */
    boolean fits() {
        BigInteger most = BigInteger.ZERO;
        long cells = 1;
        for (List<RequiredCompetence> some : required) {
            cells = Math.max(cells, some.size() + 1L);
            for (RequiredCompetence one : some) {
                most = most.max(unit().multiply(BigInteger.valueOf((long) one.weight() * one.rank())));
            }
        }
        BigInteger people = BigInteger.valueOf(concerned.size() + 1L);
        return most.max(BigInteger.ONE)
                        .multiply(BigInteger.valueOf(cells))
                        .multiply(BigInteger.valueOf(cells))
                        .multiply(people)
                        .multiply(people)
                        .compareTo(LARGEST_COST)
                < 0;
    }

    private BigInteger unit() {
        BigInteger common = BigInteger.ONE;
        if (question.measure() == ShortfallMeasure.WEIGHTED_SHARES) {
            for (List<RequiredCompetence> some : required) {
                for (RequiredCompetence one : some) {
                    BigInteger rank = BigInteger.valueOf(one.rank());
                    common = common.divide(common.gcd(rank)).multiply(rank);
                }
            }
        }
        return common;
    }

    private List<Standing> standings(Employee employee) {
        Holdings holdings = analysis.holdings(employee);
        List<Standing> standings = new ArrayList<>();
        for (int j = 0; j < positions.size(); j++) {
            standings.add(standing(employee.id(), holdings, j));
        }
        return standings;
    }

    private Standing standing(EmployeeId employee, Holdings holdings, int position) {
        int met = 0;
        List<MissingCompetence> missing = new ArrayList<>();
        List<CompetenceId> unknown = new ArrayList<>();
        Fraction unknownAtMost = Fraction.ZERO;
        for (RequiredCompetence one : required.get(position)) {
            CompetenceId competence = one.competence().id();
            Outcome outcome = holdings.against(one);
            switch (outcome.kind().standing()) {
                case KNOWN -> {
                    if (outcome.missingSteps() == 0) {
                        met++;
                    } else {
                        missing.add(missing(one, outcome.missingSteps()));
                    }
                }
                case UNKNOWN -> {
                    unknown.add(competence);
                    unknownAtMost = unknownAtMost.plus(shortfall(missing(one, one.rank())));
                }
                case WAIVED -> {
                    // Nothing is required here of somebody who is exempt.
                }
            }
        }
        Fraction shortfall = Fraction.ZERO;
        Amounts cost = Amounts.NONE;
        for (MissingCompetence lacking : missing) {
            shortfall = shortfall.plus(shortfall(lacking));
            cost = cost.plus(cost(lacking));
        }
        return new Standing(
                employee,
                positions.get(position),
                met,
                missing,
                unknown,
                shortfall,
                shortfall.plus(unknownAtMost),
                cost);
    }

    private MissingCompetence missing(RequiredCompetence required, int steps) {
        CompetenceId competence = required.competence().id();
        Optional<Money> price = question.prices().stream()
                .filter(one -> one.competence().equals(competence))
                .map(StepPrice::amount)
                .findFirst();
        return new MissingCompetence(competence, required.weight(), required.rank(), steps, price);
    }

    private Fraction shortfall(MissingCompetence missing) {
        long weighted = (long) missing.weight() * missing.missingSteps();
        return switch (question.measure()) {
            case WEIGHTED_STEPS -> Fraction.of(weighted, 1);
            case WEIGHTED_SHARES -> Fraction.of(weighted, missing.requiredRank());
        };
    }

    private static Amounts cost(MissingCompetence missing) {
        Amounts cost = Amounts.NONE;
        for (int step = 0; step < missing.missingSteps() && missing.stepPrice().isPresent(); step++) {
            cost = cost.plus(Amounts.of(missing.stepPrice().orElseThrow()));
        }
        return cost;
    }
}
