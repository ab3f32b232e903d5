package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.count.LongRun;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * All that a forecast is made of beside an organisation and its employees, as it can be written down once and used again.
 *
 * @param forecast what is assumed of the years to come
 * @param retirement when people retire, of roles without terms of their own
 * @param retirementByRole when they retire in the others
 * @param reports staff of members that hand over statistics and no records
 * @param imputations what is assumed of members without figures of their own
 * @param scenarios what may be set beside
 */
public record StaffingAssumptions(
        ForecastAssumptions forecast,
        RetirementTerms retirement,
        SortedMap<RoleId, RetirementTerms> retirementByRole,
        List<MemberReport> reports,
        List<Imputation> imputations,
        List<StaffingScenario> scenarios) {

    private static final String REPORTS = "reports";

    /** Copies. */
    public StaffingAssumptions {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(retirement, "retirement");
        retirementByRole = Collections.unmodifiableSortedMap(new TreeMap<>(retirementByRole));
        reports = List.copyOf(reports);
        imputations = List.copyOf(imputations);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * These with other assumptions of the years to come.
     *
     * @param forecast in place of what there is
     * @return new assumptions
     */
    public StaffingAssumptions withForecast(ForecastAssumptions forecast) {
        return new StaffingAssumptions(forecast, retirement, retirementByRole, reports, imputations, scenarios);
    }

    /**
     * What is wrong in them by themselves, whatever organisation they are for: two reports of one member, a member with a
     * report that is imputed too, limits that a table does not have, rows of an own table that contradict one another, ages
     * that cannot be (a warning: they are taken as unknown) or that stand twice (a warning: they are added), position sizes
     * that FTE and heads cannot be of (a warning), retirement counted twice, two scenarios of one name, and what
     * {@link ForecastAssumptions#findings()} tells.
     *
     * @return the findings, with paths from the assumptions
     */
    public Findings findings() {
        List<Finding> found = new ArrayList<>(new RetirementCheck(retirement, retirementByRole).findings());
        if (forecast.exits().retirement() && isRetirementForecast()) {
            found.add(Finding.of(StaffingRule.RETIREMENT_COUNTED_TWICE, FieldPath.of("exits")));
        }
        Set<UnitId> members = new HashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            FieldPath path = FieldPath.of(REPORTS, i);
            if (!members.add(reports.get(i).unit())) {
                found.add(Finding.of(StaffingRule.MEMBER_REPEATED, path.then("unit"))
                        .withValue("member", reports.get(i).unit()));
            }
            check(reports.get(i), path, found);
        }
        for (int i = 0; i < imputations.size(); i++) {
            for (UnitId member : imputations.get(i).members()) {
                if (members.contains(member)) {
                    found.add(Finding.of(
                                    StaffingRule.MEMBER_REPEATED,
                                    FieldPath.of("imputations", i).then("members"))
                            .withValue("member", member));
                }
            }
        }
        checkScenarios(found);
        found.addAll(forecast.findings().list());
        return new Findings(found);
    }

    private void checkScenarios(List<Finding> found) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < scenarios.size(); i++) {
            FieldPath path = FieldPath.of("scenarios", i);
            if (!names.add(scenarios.get(i).id())) {
                found.add(Finding.of(StaffingRule.SCENARIO_REPEATED, path.then("id"))
                        .withValue("scenario", scenarios.get(i).id()));
            }
            long later = forecast.laterRetirement();
            List<Lever> levers = scenarios.get(i).levers();
            for (int k = 0; k < levers.size(); k++) {
                later += levers.get(k) instanceof Lever.LaterRetirement more ? more.years() : 0;
                checkYears(levers.get(k), path.then("levers", k), found);
            }
            if (Math.abs(later) > ForecastAssumptions.MOST_YEARS) {
                found.add(Finding.of(StaffingRule.RETIREMENT_TOO_FAR, path.then("levers"))
                        .withValue("scenario", scenarios.get(i).id())
                        .withValue("years", later));
            }
        }
    }

    private void checkYears(Lever lever, FieldPath path, List<Finding> found) {
        if (lever instanceof Lever.MorePlannedHires more) {
            for (int i = 0; i < more.hires().size(); i++) {
                forecast.checkYear(more.hires().get(i).year(), path.then("hires", i), found);
            }
        } else if (lever instanceof Lever.LargerPositions larger) {
            for (int i = 0; i < larger.changes().size(); i++) {
                forecast.check(larger.changes().get(i), path.then("changes", i), found);
            }
        } else if (lever instanceof Lever.ChangedDemand changed) {
            forecast.checkDemand(changed.demand(), path.then("demand"), found);
        }
    }

    /**
     * What is wrong in them for an organisation: units and roles that it does not have.
     *
     * @param organisation the organisation that they are for
     * @return the findings, with paths from the assumptions; those of {@link #findings()} are not among them
     */
    public Findings unknownIn(Organisation organisation) {
        return new Findings(new AssumedPlaces(organisation).unknownIn(this));
    }

    /**
     * What is wrong in them at a date: limits of which no row of the table is in force then, so that what held is not known;
     * and, warnings, limits of which those that are say nothing of some people, but of older and younger ones, and populations
     * whose base year is far from the date.
     *
     * @param asOf the date at which staff is counted
     * @return the findings, with paths from the assumptions
     */
    public Findings findings(LocalDate asOf) {
        List<Finding> found = new ArrayList<>(new RetirementCheck(retirement, retirementByRole).findings(asOf));
        demands().forEach(at -> found.addAll(DemandCheck.baseYears(at.demand(), asOf, at.path())));
        return new Findings(found);
    }

    /**
     * What in them tells nothing of single people, whom {@link ExpectedRetirements} asks for: terms of retirement that are
     * shares by age. A forecast counts by them; by a bridge or coverage at a horizon nobody retires by them.
     *
     * @return warnings, with paths from the assumptions
     */
    public Findings findingsOfPersons() {
        return new Findings(new RetirementCheck(retirement, retirementByRole).ofPersons());
    }

    /**
     * What is wrong in them for the staff that there is: members of whom there are both records and a report, or that are
     * within one another; members imputed twice or with figures of their own; references without staff; given demand that
     * cannot be divided or is given twice, of each scenario too; and, warnings, staff whose demand is to follow a population of
     * which there is none at or above their unit, hires of whom a retirement table says nothing,
     * or who retire at once. What names units and roles that there are not is passed over: {@link #unknownIn} tells of it.
     *
     * @param counted the staff counted from records, by whatever policies
     * @return the findings, with paths from the assumptions
     */
    public Findings findings(Opening counted) {
        List<Finding> found = new ArrayList<>(reportedTwice(counted));
        try {
            found.addAll(TooMuchStaff.refused(() -> AssumptionCheck.ofStaff(
                    with(counted, known(distributions(), counted.organisation())), imputations, forecast, demands())));
        } catch (FindingsException e) {
            found.addAll(e.findings().list());
        }
        found.addAll(new HiredCohorts(forecast, retirement, retirementByRole).findings(counted.asOf()));
        return new Findings(found);
    }

    /**
     * Whether somebody is to retire by the terms, so that rates of exit may not hold retirement.
     *
     * @return false if nobody is, in any role
     */
    public boolean isRetirementForecast() {
        return !(retirement instanceof RetirementTerms.Nobody)
                || retirementByRole.values().stream().anyMatch(terms -> !(terms instanceof RetirementTerms.Nobody));
    }

    /** That of the forecast, and those of scenarios. */
    private List<AssumptionCheck.At> demands() {
        List<AssumptionCheck.At> demands = new ArrayList<>();
        demands.add(new AssumptionCheck.At(forecast.demand(), FieldPath.of("demand")));
        for (int i = 0; i < scenarios.size(); i++) {
            List<Lever> levers = scenarios.get(i).levers();
            for (int k = 0; k < levers.size(); k++) {
                if (levers.get(k) instanceof Lever.ChangedDemand changed) {
                    FieldPath path =
                            FieldPath.of("scenarios", i).then("levers", k).then("demand");
                    demands.add(new AssumptionCheck.At(changed.demand(), path));
                }
            }
        }
        return demands;
    }

    private static void check(MemberReport report, FieldPath path, List<Finding> found) {
        Set<RoleId> roles = new HashSet<>();
        for (int i = 0; i < report.staff().size(); i++) {
            FieldPath ofRole = path.then("staff", i);
            MemberReport.OfRole staff = report.staff().get(i);
            if (!roles.add(staff.role())) {
                found.add(Finding.of(StaffingRule.ROLE_REPEATED, ofRole.then("role"))
                        .withValue("member", report.unit())
                        .withValue("role", staff.role()));
            }
            List<AgeDistribution.Group> groups = staff.ages().groups();
            for (int k = 0; k < groups.size(); k++) {
                OptionalInt age = groups.get(k).age();
                if (age.isPresent() && !Age.isPlausible(age.getAsInt())) {
                    found.add(Finding.of(
                            StaffingRule.AGE_IMPLAUSIBLE, ofRole.then("ages", k).then("age")));
                }
                if (!groups.get(k).isOfItsSize()) {
                    found.add(Finding.of(
                                    StaffingRule.SIZE_NOT_OF_FTE,
                                    ofRole.then("ages", k).then("positions"))
                            .withValue("fte", groups.get(k).fte())
                            .withValue("heads", groups.get(k).heads()));
                }
            }
            checkRepeated(report.unit(), staff, ofRole, found);
        }
    }

    /** Told once of a role: of the first row whose like stands before it. Those paid by the hour are counted apart. */
    private static void checkRepeated(UnitId member, MemberReport.OfRole staff, FieldPath path, List<Finding> found) {
        record Row(OptionalInt age, PositionSize size, boolean hourly) {}
        Set<Row> rows = new HashSet<>();
        List<AgeDistribution.Group> groups = staff.ages().groups();
        List<Integer> repeated = new ArrayList<>();
        for (int k = 0; k < groups.size(); k++) {
            AgeDistribution.Group group = groups.get(k);
            boolean isHourly = group.fte().tenThousandths() == 0;
            if (!rows.add(new Row(group.age(), group.band(), isHourly))) {
                repeated.add(k);
            }
        }
        if (!repeated.isEmpty()) {
            int first = repeated.get(0);
            Finding finding = Finding.of(StaffingRule.AGE_REPEATED, path.then("ages", first))
                    .withValue("member", member)
                    .withValue("role", staff.role());
            OptionalInt age = groups.get(first).age();
            finding = age.isPresent() ? finding.withValue("age", age.getAsInt()) : finding;
            found.add(repeated.size() == 1 ? finding : finding.withValue("more", repeated.size() - 1));
        }
    }

    /**
     * The retirement policies at a date.
     *
     * @param asOf the date at which staff is counted
     * @return the policies
     * @throws FindingsException with {@link StaffingRule#LIMIT_NOT_IN_FORCE} if of a limit no row of the table is in force
     *     then: what held is not known
     * @throws IllegalArgumentException if a table has no such limit
     */
    public RetirementRules rules(LocalDate asOf) {
        findings(asOf).orThrow();
        SortedMap<RoleId, RetirementPolicy> byRole = new TreeMap<>();
        retirementByRole.forEach((role, terms) -> byRole.put(role, terms.policy(asOf)));
        return new RetirementRules(retirement.policy(asOf), byRole);
    }

    /**
     * The staff to begin with: those counted from records, and those of the reports.
     *
     * @param counted those counted from records, by {@link #rules} of the same date
     * @return all of them
     * @throws FindingsException with {@link StaffingRule#MEMBER_REPEATED} if a unit has both employees, those paid by the
     *     hour too, and a report, or one report is of a unit within that of another; {@link StaffingRule#REFERENCE_UNKNOWN} if there is no such unit or
     *     role
     */
    public Opening opening(Opening counted) {
        if (reports.isEmpty()) {
            return counted;
        }
        new Findings(reportedTwice(counted)).orThrow();
        return with(counted, distributions());
    }

    private static Opening with(Opening counted, Map<UnitRole, AgeDistribution> distributions) {
        return counted.merge(
                Opening.ofStatistics(counted.organisation(), counted.asOf(), counted.rules(), distributions));
    }

    private static Map<UnitRole, AgeDistribution> known(
            Map<UnitRole, AgeDistribution> distributions, Organisation organisation) {
        Map<UnitRole, AgeDistribution> known = new LinkedHashMap<>(distributions);
        known.keySet().removeIf(place -> !Places.isKnown(organisation, place));
        return known;
    }

    private List<Finding> reportedTwice(Opening counted) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (isReportedTwice(i, counted)) {
                found.add(Finding.of(
                                StaffingRule.MEMBER_REPEATED,
                                FieldPath.of(REPORTS, i).then("unit"))
                        .withValue("member", reports.get(i).unit()));
            }
        }
        return found;
    }

    private boolean isReportedTwice(int report, Opening counted) {
        UnitTree tree = counted.organisation().tree();
        if (!tree.contains(reports.get(report).unit())) {
            return false;
        }
        int unit = tree.indexOf(reports.get(report).unit());
        if (counted.at(reports.get(report).unit()).isAnybody()) {
            return true;
        }
        return reports.stream()
                .limit(report)
                .map(MemberReport::unit)
                .filter(tree::contains)
                .mapToInt(tree::indexOf)
                .anyMatch(other -> tree.isWithin(unit, other) || tree.isWithin(other, unit));
    }

    private Map<UnitRole, AgeDistribution> distributions() {
        Map<UnitRole, AgeDistribution> distributions = new LinkedHashMap<>();
        for (MemberReport report : reports) {
            for (MemberReport.OfRole staff : report.staff()) {
                distributions.merge(new UnitRole(report.unit(), staff.role()), staff.ages(), (first, second) -> {
                    List<AgeDistribution.Group> both = new ArrayList<>(first.groups());
                    both.addAll(second.groups());
                    return new AgeDistribution(both);
                });
            }
        }
        return distributions;
    }

    /**
     * The forecast.
     *
     * @param opening the staff to begin with, as {@link #opening} gives it
     * @param run threads, progress in roles of units, cancelling
     * @return the forecast
     * @throws FindingsException as {@link StaffingForecast#of(Opening, List, ForecastAssumptions, LongRun)} does
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public StaffingForecast forecast(Opening opening, LongRun run) {
        return StaffingForecast.of(opening, imputations, forecast, run);
    }

    /**
     * The forecast and a scenario side by side.
     *
     * @param opening the staff to begin with, as {@link #opening} gives it
     * @param scenario the scenario
     * @param run threads, progress in roles of units of one forecast after another, cancelling
     * @return the comparison
     * @throws FindingsException as {@link StaffingForecast#of(Opening, List, ForecastAssumptions, LongRun)} does
     * @throws IllegalArgumentException if a lever leads out of what {@link ForecastAssumptions} may be
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public ScenarioComparison compare(Opening opening, StaffingScenario scenario, LongRun run) {
        return ScenarioComparison.of(opening, imputations, forecast, scenario.levers(), scenario.attribution(), run);
    }
}
