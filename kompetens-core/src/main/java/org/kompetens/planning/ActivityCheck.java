package org.kompetens.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.GivenPlaces;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;

/** Whether activities fit into the organisation, and their parts together. */
final class ActivityCheck {

    private final Organisation organisation;
    private final PlanRegister register;
    private final FindingsBuilder found;
    private final GivenPlaces places;
    private final Map<FundId, Fund> funds = new HashMap<>();
    private final Set<GoalId> goals;
    private Optional<VatBasis> vat = Optional.empty();

    ActivityCheck(Organisation organisation, PlanRegister register, FindingsBuilder found) {
        this.organisation = organisation;
        this.register = register;
        this.found = found;
        this.places = new GivenPlaces(register.refused());
        register.funds().forEach(fund -> funds.putIfAbsent(fund.id(), fund));
        this.goals = register.goals().stream().map(Goal::id).collect(Collectors.toSet());
    }

    void check() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < register.activities().size(); i++) {
            Activity activity = register.activities().get(i);
            FieldPath path = FieldPath.of("activities", i);
            PlanCheck.once(seen, activity.id(), path, found);
            checkUnit(activity.unit(), path.then("unit"));
            checkGapsAndGoals(activity, path);
            activity.recipients().ifPresent(recipients -> checkRecipients(recipients, path.then("recipients")));
            checkCosts(activity, path);
            checkFunding(activity, path);
            checkDates(activity, path);
            checkTimes(activity, path);
            SameDay.check(activity, path, found);
            activity.commitment()
                    .flatMap(Commitment::unit)
                    .ifPresent(unit -> checkUnit(unit, path.then("commitment").then("unit")));
        }
    }

    private void checkUnit(UnitId unit, FieldPath path) {
        PlanCheck.checkUnit(organisation.tree(), unit, path, found);
    }

    private void checkGapsAndGoals(Activity activity, FieldPath path) {
        for (int j = 0; j < activity.gaps().size(); j++) {
            AddressedGap gap = activity.gaps().get(j);
            FieldPath at = path.then("gaps", j);
            checkNotRetired(gap.competence(), activity, at);
            gap.unit().ifPresent(unit -> checkUnit(unit, at.then("unit")));
            if (gap.level().isPresent()) {
                organisation
                        .framework()
                        .checkRequired(gap.competence(), gap.level().get(), at)
                        .ifPresent(found::add);
            } else if (organisation.framework().competence(gap.competence()).isEmpty()) {
                found.add(Finding.of(CompetenceRule.COMPETENCE_UNKNOWN, at.then("competence")));
            }
        }
        for (int j = 0; j < activity.gains().size(); j++) {
            PlannedGain gain = activity.gains().get(j);
            organisation
                    .framework()
                    .checkRequired(gain.competence(), gain.level(), path.then("gains", j))
                    .ifPresent(found::add);
            checkNotRetired(gain.competence(), activity, path.then("gains", j));
            checkOnce(gain.employees(), path.then("gains", j), "employees");
        }
        for (int j = 0; j < activity.goals().size(); j++) {
            GoalId goal = activity.goals().get(j).goal();
            if (!goals.contains(goal)) {
                found.add(Finding.of(
                                PlanningRule.GOAL_UNKNOWN, path.then("goals", j).then("goal"))
                        .withValue("goal", goal));
            }
        }
        if (activity.gaps().isEmpty() && activity.goals().isEmpty()) {
            found.add(Finding.of(PlanningRule.NEITHER_GAP_NOR_GOAL, path).withValue("activity", activity.id()));
        }
    }

    /** What is retired while an activity is carried out is followed to what it became; afterwards it has another name. */
    private void checkNotRetired(CompetenceId competence, Activity activity, FieldPath path) {
        Optional<LocalDate> begin = activity.period().from();
        organisation
                .framework()
                .revision(competence)
                .filter(revision -> begin.isPresent() && !revision.date().isAfter(begin.get()))
                .ifPresent(revision -> found.add(Finding.of(PlanningRule.COMPETENCE_RETIRED, path.then("competence"))
                        .withValue("competence", competence)
                        .withValue("date", revision.date())));
    }

    private void checkRecipients(Recipients recipients, FieldPath path) {
        if (recipients instanceof Recipients.InRole inRole) {
            checkUnit(inRole.unit(), path.then("unit"));
            if (organisation.role(inRole.role()).isEmpty()) {
                found.add(
                        Finding.of(PlanningRule.ROLE_UNKNOWN, path.then("role")).withValue("role", inRole.role()));
            }
        }
        List<EmployeeId> named = recipients.named();
        if (recipients instanceof Recipients.Seats seats && named.size() > seats.number()) {
            found.add(Finding.of(PlanningRule.MORE_NAMED_THAN_SEATS, path.then("named"))
                    .withValue("seats", seats.number())
                    .withValue("named", named.size()));
        }
        checkOnce(named, path, "named");
    }

    private void checkOnce(List<EmployeeId> employees, FieldPath path, String property) {
        Set<EmployeeId> seen = new HashSet<>();
        for (int j = 0; j < employees.size(); j++) {
            if (!seen.add(employees.get(j))) {
                found.add(Finding.of(PlanningRule.RECIPIENT_REPEATED, path.then(property, j)));
            }
        }
    }

    private void checkCosts(Activity activity, FieldPath path) {
        Set<Integer> paid = new TreeSet<>();
        Set<Integer> replaced = new TreeSet<>();
        List<FieldPath> given = places.of(path, "costs", activity.costs().size());
        for (int j = 0; j < given.size(); j++) {
            CostLine line = activity.costs().get(j);
            FieldPath at = given.get(j);
            checkYears(line.years(), at.then("years"));
            if (line.vat() != VatBasis.NOT_SUBJECT) {
                // All costs of a register come into one budget, so the first says for all.
                if (!line.vat().equals(vat.orElse(line.vat()))) {
                    found.add(Finding.of(PlanningRule.VAT_MIXED, at.then("vat")));
                }
                vat = vat.or(() -> Optional.of(line.vat()));
            }
            if (line.kind().equals(CostKind.PAY_WHILE_STUDYING)) {
                line.years().stream().forEach(paid::add);
            } else if (line.kind().equals(CostKind.SUBSTITUTE)) {
                line.years().stream().forEach(replaced::add);
            }
        }
        paid.retainAll(replaced);
        if (!register.payAndSubstitute()) {
            paid.forEach(year -> found.add(Finding.of(PlanningRule.PAY_AND_SUBSTITUTE, path.then("costs"))
                    .withValue("year", year)));
        }
        if (activity.kind() == ActivityKind.WITHOUT_MONEY && !activity.costs().isEmpty()) {
            found.add(Finding.of(PlanningRule.COSTS_WITHOUT_MONEY, path.then("kind")));
        }
    }

    private void checkYears(Years years, FieldPath path) {
        if (!years.isProper()) {
            found.add(Finding.of(PlanningRule.YEARS_OUT_OF_ORDER, path)
                    .withValue("first", years.first())
                    .withValue("last", years.last()));
        }
    }

    private void checkFunding(Activity activity, FieldPath path) {
        Map<FundId, Set<Integer>> asked = new HashMap<>();
        List<FieldPath> given = places.of(path, "funding", activity.funding().size());
        for (int j = 0; j < given.size(); j++) {
            FundingLine line = activity.funding().get(j);
            FieldPath at = given.get(j);
            checkYears(line.years(), at.then("years"));
            Fund fund = funds.get(line.fund());
            if (fund == null) {
                found.add(Finding.of(PlanningRule.FUND_UNKNOWN, at.then("fund")).withValue("fund", line.fund()));
            } else if (fund.cap().isPresent()
                    && activity.recipients().flatMap(ActivityCheck::seats).isEmpty()) {
                found.add(Finding.of(PlanningRule.CAP_WITHOUT_PERSONS, at.then("fund"))
                        .withValue("fund", line.fund()));
            }
            if (fund != null && line.status() != GrantStatus.REFUSED && line.status() != GrantStatus.REPAID) {
                checkPays(fund, line, activity, at);
            }
            Set<Integer> years = asked.computeIfAbsent(line.fund(), first -> new HashSet<>());
            line.years().stream()
                    .filter(year -> !years.add(year))
                    .findFirst()
                    .ifPresent(year -> found.add(Finding.of(PlanningRule.FUNDING_REPEATED, at)
                            .withValue("fund", line.fund())
                            .withValue("year", year)));
        }
    }

    private void checkPays(Fund fund, FundingLine line, Activity activity, FieldPath path) {
        line.years().stream()
                .filter(year -> fund.eligible(activity.costs(), year).signum() == 0)
                .findFirst()
                .ifPresent(year -> found.add(Finding.of(PlanningRule.FUND_PAYS_NOTHING, path)
                        .withValue("fund", fund.id())
                        .withValue("year", year)));
    }

    /** Costs may be paid the year before or the year after; what is done is reported once it has begun. */
    private void checkTimes(Activity activity, FieldPath path) {
        Period period = activity.period();
        if (!period.isProper()) {
            return;
        }
        int first = period.from().map(day -> day.getYear() - 1).orElse(Integer.MIN_VALUE);
        int last = period.until().map(day -> day.minusDays(1).getYear() + 1).orElse(Integer.MAX_VALUE);
        List<FieldPath> given = places.of(path, "costs", activity.costs().size());
        for (int j = 0; j < given.size(); j++) {
            Years years = activity.costs().get(j).years();
            if (years.isProper() && (years.first() < first || years.last() > last)) {
                found.add(Finding.of(
                                PlanningRule.COST_OUTSIDE_PERIOD, given.get(j).then("years"))
                        .withValue("year", years.first() < first ? years.first() : years.last()));
            }
        }
        period.from().ifPresent(begin -> {
            activity.reports().stream()
                    .filter(one ->
                            one.status() == ImplementationStatus.ONGOING || one.status() == ImplementationStatus.DONE)
                    .map(ImplementationReport::date)
                    .filter(begin::isAfter)
                    .forEach(date -> found.add(early(date, begin, path.then("reports"))));
            activity.verdicts().stream()
                    .map(Verdict::date)
                    .filter(begin::isAfter)
                    .forEach(date -> found.add(early(date, begin, path.then("verdicts"))));
        });
    }

    private static Finding early(LocalDate date, LocalDate begin, FieldPath path) {
        return Finding.of(PlanningRule.REPORTED_BEFORE_ACTIVITY, path)
                .withValue("date", date)
                .withValue("begin", begin);
    }

    private static Optional<Integer> seats(Recipients recipients) {
        return recipients.seats().isPresent() ? Optional.of(recipients.seats().getAsInt()) : Optional.empty();
    }

    private void checkDates(Activity activity, FieldPath path) {
        if (!activity.period().isProper()) {
            found.add(Finding.of(PlanningRule.PERIOD_ENDS_BEFORE_BEGIN, path.then("period")));
        }
        Optional<LocalDate> begin = activity.period().from();
        for (int j = 0; j < activity.followUps().size(); j++) {
            LocalDate date = activity.followUps().get(j);
            if (begin.isPresent() && date.isBefore(begin.get())) {
                found.add(Finding.of(PlanningRule.FOLLOW_UP_BEFORE_ACTIVITY, path.then("followUps", j))
                        .withValue("date", date)
                        .withValue("begin", begin.get()));
            }
        }
    }
}
