package org.kompetens.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Window;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.calendar.AnyCalendars;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.calendar.Rounds;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TurnoverSituation;

/**
 * All that the kit generates, in one place. Whatever is here jqwik also finds by its type alone: a parameter
 * {@code @ForAll Situation} needs no more. Everything is made up, without errors unless it says otherwise, about
 * 2026-10-01 unless {@code around} moves it, and shrinks to what is smallest.
 *
 * <p>How often what is hard comes is counted by the kit's own tests, on a draw with a fixed seed: in at least one
 * situation of twenty there are each of an expiry on the as-of date, an assessment of that date, an exit on it, a person
 * with three employments or more, with two in one role and unit, or with none, an absence, hourly staff, a mapping that
 * merges levels and one that does not, a role without a profile, a tree of four levels or more, and a parent declared
 * after its child; and of the cells each of the five outcomes, a merged level among them, at least one for every two
 * situations. Of the occurrences of rounds, at least one in fifty is blocked. In at
 * least one of twenty registers of plans there are each of a lift, one taken back, one returned, a body above the whole,
 * something decided against, something stopped or carried over, two currencies, a cap, a frame, a last day for claims that
 * is over, and places without names; in at least one of twenty staffing situations a known exit, an employment that ends, one
 * that goes on from there, somebody past the age, an unknown birth date, hourly staff, and an absence.
 */
public final class KompetensArbitraries {

    private KompetensArbitraries() {}

    /**
     * Competence frameworks: scales of one to five levels, mappings that merge levels and that do not, chains of mappings,
     * groups, and rules for narrower competences.
     *
     * @return frameworks
     */
    public static Arbitrary<CompetenceFramework> frameworks() {
        return Organisations.frameworks();
    }

    /**
     * What organisations declare.
     *
     * @return structures, whose size and date can be bounded
     */
    public static StructureArbitrary structures() {
        return Organisations.structures();
    }

    /**
     * Organisations.
     *
     * @return organisations of the usual size
     */
    public static Arbitrary<Organisation> organisations() {
        return Organisations.organisations();
    }

    /**
     * Employees of some organisation.
     *
     * @return employees, each of another organisation
     */
    public static Arbitrary<Employee> employees() {
        return structures().flatMap(Employees::of);
    }

    /**
     * Employees of one organisation.
     *
     * @param structure the organisation; it must have a unit, a role and a competence
     * @return employees, the number of whose employments and assessments can be bounded
     */
    public static EmployeeArbitrary employees(OrganisationStructure structure) {
        return Employees.of(structure);
    }

    /**
     * Employments of some organisation.
     *
     * @return employments: full time, thirds, a ten-thousandth, hourly, with absences and without
     */
    public static Arbitrary<Employment> employments() {
        return employees()
                .filter(one -> !one.employments().isEmpty())
                .flatMap(one -> Arbitraries.of(one.employments()));
    }

    /**
     * Assessments of some framework.
     *
     * @return assessments by any source, of which some expire and some found nothing or could not judge
     */
    public static Arbitrary<Assessment> assessments() {
        return employees()
                .filter(one -> !one.assessments().isEmpty())
                .flatMap(one -> Arbitraries.of(one.assessments()));
    }

    /**
     * Organisations together with their employees.
     *
     * @return inventories, whose size and date can be bounded
     */
    public static InventoryArbitrary inventories() {
        return Inventories.inventories();
    }

    /**
     * Inventories that break one rule, with the finding that this must give.
     *
     * @return breaches of all rules of structures and records
     */
    public static Arbitrary<Breach> breaches() {
        return Breaches.breaches();
    }

    /**
     * The supplied policies.
     *
     * @return latest, highest, and by sources in any order
     */
    public static Arbitrary<SuppliedPolicy> policies() {
        return Situations.policies();
    }

    /**
     * Inventories looked at on a date by a policy.
     *
     * @return situations
     */
    public static Arbitrary<Situation> situations() {
        return Situations.situations();
    }

    /**
     * Situations in which some records have errors, or the id of another.
     *
     * @return situations whose structure has no error
     */
    public static Arbitrary<Situation> situationsWithBadRecords() {
        return Situations.withBadRecords();
    }

    /**
     * Situations in which somebody more, who stands last, has hundreds of employments.
     *
     * @return situations without errors, which take long
     */
    public static Arbitrary<Situation> situationsWithManyEmployments() {
        return Situations.withManyEmployments();
    }

    /**
     * Situations with gains that are expected of employees, and later dates.
     *
     * @return expectations
     */
    public static Arbitrary<Expectation> expectations() {
        return Expectations.expectations();
    }

    /**
     * Process calendars as data, right or wrong.
     *
     * @return calendars with every kind of window, setting, party and duty
     */
    public static Arbitrary<ProcessCalendar> calendars() {
        return AnyCalendars.calendars();
    }

    /**
     * Cycles with what is chosen for them.
     *
     * @return cycles of any calendar
     */
    public static Arbitrary<Cycle> cycles() {
        return AnyCalendars.cycles();
    }

    /**
     * What is recorded of occurrences.
     *
     * @return completions of any calendar
     */
    public static Arbitrary<List<Completion>> completions() {
        return AnyCalendars.completions();
    }

    /**
     * When duties were fulfilled.
     *
     * @return records of any calendar
     */
    public static Arbitrary<List<DutyRecord>> dutyRecords() {
        return AnyCalendars.dutyRecords();
    }

    /**
     * Calendars without fault in one cycle of an organisation, with what is recorded.
     *
     * @return rounds
     */
    public static Arbitrary<Round> rounds() {
        return Rounds.rounds();
    }

    /**
     * Each convention for deadlines, with each country's holidays.
     *
     * @return rules
     */
    public static Arbitrary<DeadlineRule> deadlineRules() {
        return Rounds.deadlineRules();
    }

    /**
     * Windows whose days follow from the year alone.
     *
     * @return windows
     */
    public static Arbitrary<Window.Fixed> windows() {
        return Rounds.fixedWindows();
    }

    /**
     * Employees, and what is assumed of who leaves and how many are needed.
     *
     * @return situations of which the staff of years to come is forecast
     */
    public static Arbitrary<StaffingSituation> staffing() {
        return StaffingSituations.situations();
    }

    /**
     * Employees at the beginning and the end of a period.
     *
     * @return situations of which turnover is counted
     */
    public static Arbitrary<TurnoverSituation> turnover() {
        return TurnoverSituations.situations();
    }

    /**
     * Registers of plans with activities and their costs.
     *
     * @return situations with plans
     */
    public static Arbitrary<PlanningSituation> plans() {
        return PlanningSituations.situations();
    }

    /**
     * Registers of goals that are broken down, and of what serves them.
     *
     * @return situations with goals
     */
    public static Arbitrary<PlanningSituation> goals() {
        return CascadeSituations.situations();
    }

    /**
     * Plans with what their activities are expected to bring.
     *
     * @return situations with expected effects
     */
    public static Arbitrary<EffectSituation> effects() {
        return EffectSituations.situations();
    }

    /**
     * Questions of what to do first.
     *
     * @return questions
     */
    public static Arbitrary<ChoiceQuestion> choices() {
        return ChoiceQuestions.questions();
    }

    /**
     * Employees and what is planned, of which something is to be chosen.
     *
     * @return situations with plans, gaps and funds
     */
    public static Arbitrary<PlannedSituation> plannedChoices() {
        return PlannedSituations.situations();
    }

    /**
     * Employees, and questions of which of them could fill which open role.
     *
     * @return questions with those of whom they are asked
     */
    public static Arbitrary<RedeploymentSituation> redeployments() {
        return RedeploymentQuestions.situations();
    }

    /**
     * Questions of who could fill which open role.
     *
     * @param structure the organisation; it must have a unit and a role
     * @return questions
     */
    public static Arbitrary<RedeploymentQuestion> redeployments(OrganisationStructure structure) {
        return RedeploymentQuestions.of(structure);
    }

    /**
     * Assumptions of forecasts, right ones and such that break one rule, with what must be found.
     *
     * @return breaches of all rules of assumptions
     */
    public static Arbitrary<AssumptionBreach> assumptionBreaches() {
        return AssumptionBreaches.breaches();
    }

    /**
     * Plans that break one rule each, with the finding that they must give.
     *
     * @return breaches of all rules of plans that plans can break
     */
    public static Arbitrary<PlanBreach> planBreaches() {
        return PlanBreaches.breaches();
    }
}
