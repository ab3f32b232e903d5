package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.ContinuousEmployment;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/** The sums of an opening: cohorts, those of whom a course is known, who counts more than once, and who is paid by the hour. For one thread. */
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
    private final CourseSums courses = new CourseSums();
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
        for (Employment one : employee.employments()) {
            if (one.fte().tenThousandths() == 0 && employee.isActive(one, asOf)) {
                addHourly(one, sign);
            }
        }
        boolean cohortUnknown = false;
        Optional<FieldPath> far = Optional.empty();
        places.clear();
        for (EmploymentCourse course : EmploymentCourse.of(employee, asOf)) {
            cohortUnknown |= add(new CourseOfPerson(organisation, policies, asOf, employee, birthDate, course), sign);
            far = far.isPresent() ? far : farDate(employee, course.last().time());
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
    private Optional<FieldPath> farDate(Employee employee, ContinuousEmployment time) {
        if (time.period().until().filter(date -> KnownDate.isFar(date, asOf)).isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> last = time.employments().stream()
                .filter(i -> employee.employments().get(i).period().until().isPresent())
                .max(Comparator.comparing(
                        i -> employee.employments().get(i).period().until().orElseThrow()));
        boolean isOpen = time.employments().stream()
                .anyMatch(i -> employee.employments().get(i).period().until().isEmpty());
        return last.filter(i -> !isOpen)
                .map(i -> FieldPath.of("employments", i).then("until"))
                .or(() -> Optional.of(FieldPath.of("knownExit")));
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

    private void addHourly(Employment employment, int sign) {
        int role = organisation.role(employment.role()).orElseThrow().index();
        long key = Key.of(role, tree.indexOf(employment.unit()), 0);
        hourly.add(key, HEADS, sign);
        employment.hoursWorked().ifPresent(worked -> {
            hourly.add(key, WITH_HOURS, sign);
            hourly.add(key, HOURS, (long) worked.hours() * sign);
        });
    }

    /** Adds somebody in a role and unit; true if a policy knows nothing of those born when they were. */
    private boolean add(CourseOfPerson person, int sign) {
        places.add(new Place(person.role(), person.unit()));
        long key = Key.of(person.role(), person.unit(), person.cohort());
        cohorts.add(key, HEADS, sign);
        cohorts.add(key, FTE, (long) person.fte() * sign);
        List<KnownCourse.Step> steps = person.steps();
        if (!steps.isEmpty()) {
            courses.add(key, new KnownCourse(person.fte(), steps), sign, (long) person.fte() * sign);
        }
        return IntStream.concat(
                        IntStream.of(person.cohort()),
                        steps.stream().flatMap(step -> step.move().stream()).mapToInt(KnownCourse.Move::cohort))
                .anyMatch(cohort -> Cohort.isNeverRetiring(cohort) && Cohort.hasKnownAge(cohort));
    }

    /**
     * Whoever is in several roles or units is counted in each of them. Where some of these come together on the way up,
     * all but one are taken off.
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
        courses.addAll(other.courses);
        repeated.addAll(other.repeated);
        hourly.addAll(other.hourly);
        log.addAll(other.log.counts(), other.log.kept());
    }

    SortedSums cohorts() {
        return cohorts.sorted();
    }

    /** Those of the {@link #cohorts} of whom a course is known, with their FTE. */
    CourseSums courses() {
        return courses;
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
