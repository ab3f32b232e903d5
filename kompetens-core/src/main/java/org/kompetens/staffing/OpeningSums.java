package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/** The sums of an opening: cohorts, those who count more than once, and those paid by the hour. For one thread. */
final class OpeningSums implements Sums<Employee, OpeningSums> {

    static final int HEADS = 0;
    static final int FTE = 1;
    static final int WITH_HOURS = 1;
    static final int HOURS = 2;

    private final Organisation organisation;
    private final UnitTree tree;
    private final LocalDate asOf;
    private final List<RetirementPolicy> policies;
    private final KeyedSums cohorts = new KeyedSums(2);
    private final KeyedSums repeated = new KeyedSums(1);
    private final KeyedSums hourly = new KeyedSums(3);
    private final FindingLog log = new FindingLog();
    private final List<Place> places = new ArrayList<>();

    /** By policy and age, in which years those of that age leave: asked for once, not for each group of statistics. */
    private final Map<RetirementPolicy, Map<Integer, List<Optional<Integer>>>> leavingYears = new HashMap<>();

    /** Where somebody is employed with an FTE. */
    private record Place(int role, int unit) {}

    OpeningSums(Organisation organisation, LocalDate asOf, RetirementRules rules) {
        this.organisation = organisation;
        this.tree = organisation.tree();
        this.asOf = asOf;
        this.policies = organisation.roles().stream()
                .map(role -> rules.forRole(role.id()))
                .toList();
    }

    @Override
    public void add(Employee employee, Columns columns, int person, int sign) {
        Optional<LocalDate> birthDate = employee.birthDate().filter(this::isPlausible);
        Findings found = employee.birthDate().isPresent() && birthDate.isEmpty()
                ? new Findings(List.of(Finding.of(StaffingRule.AGE_IMPLAUSIBLE, FieldPath.of("birthDate"))))
                : Findings.NONE;
        boolean cohortUnknown = false;
        Optional<FieldPath> far = Optional.empty();
        places.clear();
        for (int i = 0; i < employee.employments().size(); i++) {
            Employment employment = employee.employments().get(i);
            if (employee.isActive(employment, asOf)) {
                cohortUnknown |= add(employee, employment, birthDate, sign);
                FieldPath path = FieldPath.of("employments", i);
                far = far.isPresent() ? far : farDate(employee, employment, path);
            }
        }
        if (cohortUnknown) {
            found = found.plus(List.of(Finding.of(StaffingRule.COHORT_UNKNOWN, FieldPath.of("birthDate"))));
        }
        if (far.isPresent()) {
            found = found.plus(List.of(Finding.of(StaffingRule.LEAVING_DATE_FAR, far.get())));
        }
        countOnce(sign);
        if (!found.isEmpty()) {
            note(employee.id(), found, sign);
        }
    }

    /** Where the date stands that says when somebody leaves, if it is beyond the longest forecast. */
    private Optional<FieldPath> farDate(Employee employee, Employment employment, FieldPath path) {
        Optional<LocalDate> end = employment.period().until();
        boolean isNear = employee.knownExit().filter(this::isNear).isPresent()
                || end.filter(this::isNear).isPresent();
        if (isNear || employment.fte().tenThousandths() == 0) {
            return Optional.empty();
        }
        return end.isPresent()
                ? Optional.of(path.then("until"))
                : employee.knownExit().map(date -> FieldPath.of("knownExit"));
    }

    private boolean isNear(LocalDate date) {
        return !KnownDate.isFar(date, asOf);
    }

    private void note(EmployeeId employee, Findings found, int sign) {
        if (sign > 0) {
            log.add(employee, found);
        } else {
            log.remove(employee, found);
        }
    }

    private boolean isPlausible(LocalDate birthDate) {
        return Age.isPlausible(Age.at(asOf, birthDate));
    }

    /** Adds an employment; true if the policy knows nothing of those born when its holder was. */
    private boolean add(Employee employee, Employment employment, Optional<LocalDate> birthDate, int sign) {
        int role = organisation.role(employment.role()).orElseThrow().index();
        int unit = tree.indexOf(employment.unit());
        if (employment.fte().tenThousandths() == 0) {
            long key = Key.of(role, unit, 0);
            hourly.add(key, HEADS, sign);
            employment.hoursWorked().ifPresent(worked -> {
                hourly.add(key, WITH_HOURS, sign);
                hourly.add(key, HOURS, (long) worked.hours() * sign);
            });
            return false;
        }
        places.add(new Place(role, unit));
        int cohort = cohort(employee, employment, birthDate, policies.get(role));
        long key = Key.of(role, unit, cohort);
        cohorts.add(key, HEADS, sign);
        cohorts.add(key, FTE, (long) employment.fte().tenThousandths() * sign);
        return Cohort.isNeverRetiring(cohort) && Cohort.hasKnownAge(cohort);
    }

    private int cohort(
            Employee employee, Employment employment, Optional<LocalDate> birthDate, RetirementPolicy policy) {
        PositionSize size = PositionSize.of(employment.fte());
        int age = birthDate.map(date -> Age.at(asOf, date)).orElse(Cohort.UNKNOWN_AGE);
        int leaving = Math.min(
                year(employee.knownExit(), birthDate), year(employment.period().until(), birthDate));
        if (leaving < Integer.MAX_VALUE) {
            return Cohort.leaving(age, leaving, size);
        }
        if (birthDate.isEmpty()) {
            return Cohort.neverRetiring(age, size);
        }
        if (policy instanceof RetirementDates dates) {
            return dates.leavesOn(birthDate.get())
                    .map(date -> Cohort.retiring(age, Cohort.yearOf(date, asOf), size))
                    .orElse(Cohort.neverRetiring(age, size));
        }
        return Cohort.ofAge(age, size);
    }

    private int year(Optional<LocalDate> date, Optional<LocalDate> birthDate) {
        return KnownDate.is(date, birthDate, asOf) ? Cohort.yearOf(date.orElseThrow(), asOf) : Integer.MAX_VALUE;
    }

    /**
     * Whoever has several employments is counted by each of them. Where some of these come together on the way up, all
     * but one are taken off.
     */
    private void countOnce(int sign) {
        if (places.size() < 2) {
            return;
        }
        countOnce(places.stream().map(Place::unit).toList(), Key.allRoles(organisation), sign);
        places.stream()
                .map(Place::role)
                .distinct()
                .forEach(role -> countOnce(
                        places.stream()
                                .filter(place -> place.role == role)
                                .map(Place::unit)
                                .toList(),
                        role,
                        sign));
    }

    private void countOnce(List<Integer> units, int role, int sign) {
        Ascent<Integer> ways = new Ascent<>();
        units.forEach(unit -> ways.from(unit, role));
        ways.throughMeetings(tree, (unit, arrived) -> {
            if (arrived.size() > 1) {
                repeated.add(Key.of(role, unit, 0), HEADS, (long) sign * (arrived.size() - 1));
            }
            return role;
        });
    }

    /** Adds a group of statistics; which rule it breaks, if it does. */
    Optional<StaffingRule> add(int role, int unit, AgeDistribution.Group group) {
        if (group.fte().tenThousandths() == 0) {
            hourly.add(Key.of(role, unit, 0), HEADS, group.heads());
            return Optional.empty();
        }
        boolean known = group.age().isPresent() && Age.isPlausible(group.age().getAsInt());
        int cohort = known
                ? cohort(group.age().getAsInt(), group.band(), policies.get(role))
                : Cohort.neverRetiring(Cohort.UNKNOWN_AGE, group.band());
        long key = Key.of(role, unit, cohort);
        cohorts.add(key, HEADS, group.heads());
        cohorts.add(key, FTE, group.fte().tenThousandths());
        if (known) {
            return isUnknownInPart(policies.get(role), group.age().getAsInt())
                    ? Optional.of(StaffingRule.COHORT_UNKNOWN)
                    : Optional.empty();
        }
        return group.age().isPresent() ? Optional.of(StaffingRule.AGE_IMPLAUSIBLE) : Optional.empty();
    }

    /** Where all of an age leave in one year, or the policy knows nothing of any of them, that is known of them. */
    private int cohort(int age, PositionSize size, RetirementPolicy policy) {
        if (policy instanceof RetirementDates dates) {
            List<Optional<Integer>> years = leavingYears(dates, age);
            if (years.size() == 1) {
                return years.get(0)
                        .map(year -> Cohort.retiring(age, year, size))
                        .orElse(Cohort.neverRetiring(age, size));
            }
        }
        return Cohort.ofAge(age, size);
    }

    /** Whether a policy says nothing of some of those who are of an age, if not of all. */
    private boolean isUnknownInPart(RetirementPolicy policy, int age) {
        return policy instanceof RetirementDates dates
                && leavingYears(dates, age).contains(Optional.<Integer>empty());
    }

    /** In which years those leave who are of an age, by the day on which they were born; empty for an unknown year. */
    private List<Optional<Integer>> leavingYears(RetirementDates dates, int age) {
        return leavingYears
                .computeIfAbsent(dates, none -> new HashMap<>())
                .computeIfAbsent(
                        age,
                        none -> Age.birthDates(asOf, age).stream()
                                .map(born -> dates.leavesOn(born).map(date -> Cohort.yearOf(date, asOf)))
                                .distinct()
                                .toList());
    }

    @Override
    public void addAll(OpeningSums other) {
        cohorts.addAll(other.cohorts);
        repeated.addAll(other.repeated);
        hourly.addAll(other.hourly);
        log.addAll(other.log.counts(), other.log.kept());
    }

    SortedSums cohorts() {
        return cohorts.sorted();
    }

    SortedSums repeated() {
        return repeated.sorted();
    }

    SortedSums hourly() {
        return hourly.sorted();
    }

    FindingLog log() {
        return log;
    }
}
