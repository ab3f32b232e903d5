package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.PlanningRule;
import org.kompetens.strategy.Strategy;

/**
 * Where those leave who alone, or as the last of several, hold something in a unit, and no activity hands it on.
 *
 * @param until up to which day it was looked
 * @param findings a warning for each unit and competence, at the known exit or the end of the employment, with the position of
 *     the person among the employees; it says nothing else of them
 */
public record SoleHolders(LocalDate until, Findings findings) {

    /**
     * Looks whether a known exit takes along what nobody else holds on that day, by what is known of the dates to come. A
     * person counts as a holder in the unit of an employment in which the competence is required and the requirement is met; and
     * for a unit that has to have somebody who holds it, alone or with others, whoever holds it there or below and is not absent,
     * whether or not it is required of them. A unit is left by a known exit, or where the last of the employments there that
     * follow upon each other ends, even if the person stays employed elsewhere. Who is known to come before that day and holds it
     * takes it over; of several who leave, the last one takes it along. An activity hands it on if it serves {@link
     * Strategy#CONCLUDE}, names the competence, or one that became it by a revision, among its gaps or gains, for the unit or one
     * above, begins before the person leaves, was not given up, and is not over by the date of the analysis: as still nobody else
     * holds it then, it has not handed it on.
     *
     * @param planning the plans, of the same organisation
     * @param analysis the analysis of the date on which it is looked at
     * @param top in which unit, with all below it
     * @param employees everybody there, now or until that day; a record with errors is passed over
     * @param until exits up to this date, inclusive: the date is the first on which the person is no longer there
     * @return what is lost, of each unit and competence where it is lost first
     * @throws IllegalArgumentException if there is no such unit
     */
    public static SoleHolders leaving(
            Planning planning, GapAnalysis analysis, UnitId top, List<Employee> employees, LocalDate until) {
        analysis.organisation().tree().indexOf(top);
        FindingsBuilder found = new FindingsBuilder();
        Set<LastHolders.Place> told = new HashSet<>();
        for (LastHolders.Loss loss : new LastHolders(analysis, employees, until).within(top)) {
            if (!isHandedOn(planning, loss.place(), analysis.asOf(), loss.day()) && told.add(loss.place())) {
                found.add(Finding.of(
                                PlanningRule.SOLE_HOLDER_LEAVES,
                                FieldPath.of("employees", loss.employee()).then(loss.path()))
                        .withValue("unit", loss.place().unit())
                        .withValue("competence", loss.place().competence()));
            }
        }
        return new SoleHolders(until, found.build());
    }

    private static boolean isHandedOn(Planning planning, LastHolders.Place place, LocalDate date, LocalDate exit) {
        return planning.activities().stream()
                .filter(activity -> activity.strategies().contains(Strategy.CONCLUDE))
                .filter(activity -> !activity.statusAt(date).isGivenUp() && !isOver(activity, date))
                .filter(activity -> activity.period()
                        .from()
                        .filter(from -> !from.isBefore(exit))
                        .isEmpty())
                .anyMatch(activity -> names(activity, place, planning.organisation(), exit));
    }

    private static boolean isOver(Activity activity, LocalDate date) {
        return activity.statusAt(date).implementation() == ImplementationStatus.DONE
                || activity.period()
                        .until()
                        .filter(until -> !until.isAfter(date))
                        .isPresent();
    }

    private static boolean names(
            Activity activity, LastHolders.Place place, Organisation organisation, LocalDate date) {
        UnitTree tree = organisation.tree();
        Predicate<CompetenceId> isIt =
                named -> organisation.framework().countsFor(named, date).contains(place.competence());
        boolean inGap = activity.gaps().stream()
                .filter(gap -> isIt.test(gap.competence()))
                .anyMatch(gap -> tree.isWithin(place.unit(), gap.unit().orElse(activity.unit())));
        return inGap
                || (activity.gains().stream().map(PlannedGain::competence).anyMatch(isIt)
                        && tree.isWithin(place.unit(), activity.unit()));
    }
}
