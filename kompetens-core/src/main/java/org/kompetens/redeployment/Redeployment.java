package org.kompetens.redeployment;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.cost.Amounts;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Fraction;

/**
 * How each of the people concerned stands in each open role, and who is proposed for which. Of all ways to fill as many
 * positions as there are people for, or to place as many people as there are positions, the one is proposed with
 *
 * <ol>
 *   <li>the least weighted shortfall in all at most, whatever is found of what is not known;
 *   <li>of those, the fewest requirements of which it is not known whether they are met;
 *   <li>of those, the one in which the first person, by id, has the earliest position, by role and unit; then the second, and
 *       so on. Whoever is not placed has the last position.
 * </ol>
 *
 * <p>What is not known is no number, so a shortfall with something unknown lies between what is known to be missing and what
 * is missing at most. If the lower end were compared, nobody would stand before those of whom nothing is known; if the number
 * of unknown requirements came first, somebody who is known to lack everything would stand before somebody of whom one
 * requirement is not assessed. By the upper end nobody is proposed in place of somebody who is better whatever is found.
 *
 * <p>It is a proposal by these criteria alone, and decides nothing: it does not know what people want, nor what the law says of
 * their order.
 *
 * @param standings how each person concerned stands in each open role: by person, then by role and unit
 * @param placements the standing of each person in the position proposed, in the order of persons
 * @param unplaced for whom there is no position, in the order of ids
 * @param unfilled positions that stay open, each with how many
 * @param warnings what deserves a look
 */
public record Redeployment(
        List<Standing> standings,
        List<Standing> placements,
        List<EmployeeId> unplaced,
        List<OpenPosition> unfilled,
        Findings warnings) {

    /** Copies. */
    public Redeployment {
        standings = List.copyOf(standings);
        placements = List.copyOf(placements);
        unplaced = List.copyOf(unplaced);
        unfilled = List.copyOf(unfilled);
    }

    /**
     * Analyses.
     *
     * @param analysis by which gaps are judged, and at which date
     * @param question what ends, and what is open
     * @param employees among whom are those concerned
     * @return standings and placements
     * @throws org.kompetens.finding.FindingsException if the question or a record has errors; it carries all findings
     */
    public static Redeployment of(GapAnalysis analysis, RedeploymentQuestion question, List<Employee> employees) {
        Findings warnings = question.findings(analysis, employees).orThrow();
        List<Employee> concerned = new Concerned(analysis, question.endings()).among(employees);
        return new Placing(analysis, question, concerned).redeployment(warnings);
    }

    /**
     * The weighted shortfall of all placements, as far as it is known.
     *
     * @return their sum
     */
    public Fraction shortfall() {
        return placements.stream().map(Standing::shortfall).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * The weighted shortfall of all placements at most, whatever is found of what is not known.
     *
     * @return their sum
     */
    public Fraction atMost() {
        return placements.stream().map(Standing::atMost).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * What the retraining for all placements costs, as far as prices are known.
     *
     * @return their sum, by currency
     */
    public Amounts cost() {
        return placements.stream().map(Standing::cost).reduce(Amounts.NONE, Amounts::plus);
    }

    /**
     * How many steps of the retraining for all placements have no price, so that the cost leaves them out.
     *
     * @return from 0
     */
    public int stepsWithoutPrice() {
        return placements.stream().mapToInt(Standing::stepsWithoutPrice).sum();
    }

    /**
     * Of how many requirements of all placements it is not known whether they are met.
     *
     * @return from 0
     */
    public int unknown() {
        return placements.stream().mapToInt(one -> one.unknown().size()).sum();
    }

    /**
     * How one person stands in each open role, best first.
     *
     * @param employee who
     * @return by shortfall at most, then by what is unknown, then by role and unit
     */
    public List<Standing> standingsOf(EmployeeId employee) {
        List<Standing> own = new ArrayList<>(standings.stream()
                .filter(standing -> standing.employee().equals(employee))
                .toList());
        own.sort(StandingOrder.BEST_FIRST);
        return List.copyOf(own);
    }

    /** How many are concerned and placed; nobody by name. */
    @Override
    public String toString() {
        return "Redeployment[placed=" + placements.size() + ", unplaced=" + unplaced.size() + "]";
    }
}
