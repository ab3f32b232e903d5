package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * The staff at an as-of date, by role and unit: of which age, in positions of which size, and when they leave as far as
 * that is known. All numbers are whole, and the same in any order and on any number of threads; its size depends on roles,
 * units and ages, not on how many employees were counted. Immutable.
 *
 * <p>Counted is who has an FTE at the as-of date, once in each role in each unit, however many employments they have there.
 * Employments there that overlap or follow upon each other without a day between are one. When somebody leaves is known from
 * the end of these or the exit of the employee, whichever comes first, if it is within 30 years, or within 90 and the employee,
 * whose birth date is known, not above 100 then; otherwise a retirement policy says when they are expected to. Where it is
 * later than 30 years that is found ({@link StaffingRule#LEAVING_DATE_FAR}). Where another employment in another role or unit,
 * not counted yet, has begun by then, they have not left but are known to move. What begins later and follows upon nothing is
 * not counted.
 *
 * <pre>{@code
 * Opening opening = employees.collect(Opening.collector(organisation, asOf, rules));
 * StaffingForecast forecast = StaffingForecast.of(opening, assumptions);
 * }</pre>
 */
public final class Opening implements Counted {

    private final Organisation organisation;
    private final LocalDate asOf;
    private final RetirementRules rules;
    private final SortedSums cohorts;
    private final CourseSums courses;
    private final SortedSums repeated;
    private final SortedSums hourly;
    private final CountedRecords counted;

    private Opening(
            Organisation organisation,
            LocalDate asOf,
            RetirementRules rules,
            SortedSums cohorts,
            CourseSums courses,
            SortedSums repeated,
            SortedSums hourly,
            CountedRecords counted) {
        this.organisation = organisation;
        this.asOf = asOf;
        this.rules = rules;
        this.cohorts = cohorts;
        this.courses = courses;
        this.repeated = repeated;
        this.hourly = hourly;
        this.counted = counted;
    }

    private static Opening of(
            Organisation organisation,
            LocalDate asOf,
            RetirementRules rules,
            OpeningSums sums,
            CountedRecords counted) {
        CountedRecords found = sums.log().records(0, 0);
        return new Opening(
                organisation,
                asOf,
                rules,
                sums.cohorts(),
                sums.courses(),
                sums.repeated(),
                sums.hourly(),
                FindingLog.together(counted, found));
    }

    private static EmployeeResultDefinition<OpeningSums, Opening> counting(
            Organisation organisation, LocalDate asOf, RetirementRules rules) {
        Key.check(organisation);
        return EmployeeResultDefinition.of(
                organisation,
                () -> new OpeningSums(organisation, asOf, rules),
                (sums, counted, workers) -> of(organisation, asOf, rules, sums, counted));
    }

    /**
     * Collects employees. Of several records with one id the first in the order of the stream counts; for that, the
     * collector holds on to every record until it is done.
     *
     * @param organisation whose employees
     * @param asOf the date at which they are counted, from which the years of a forecast run
     * @param rules when they are expected to retire
     * @return a collector, for parallel streams too
     */
    public static Collector<Employee, ?, Opening> collector(
            Organisation organisation, LocalDate asOf, RetirementRules rules) {
        return counting(organisation, asOf, rules).collector();
    }

    /**
     * Counts employees one at a time.
     *
     * @param organisation whose employees
     * @param asOf the date at which they are counted
     * @param rules when they are expected to retire
     * @return a counter of nobody yet
     */
    public static Counter<Employee, Opening> counter(Organisation organisation, LocalDate asOf, RetirementRules rules) {
        return counting(organisation, asOf, rules).counter();
    }

    /**
     * Counts employees from a source, on several threads. Of several records with one id the first counts.
     *
     * @param organisation whose employees
     * @param asOf the date at which they are counted
     * @param rules when they are expected to retire
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the opening
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static Opening of(
            Organisation organisation, LocalDate asOf, RetirementRules rules, EmployeeSource employees, LongRun run) {
        return counting(organisation, asOf, rules).of(employees, run);
    }

    /**
     * An opening from statistics. Where people of one age do not all retire in one year by a policy that goes by date of
     * birth, birthdays are taken to be spread evenly over the year. Whether somebody
     * is in several roles or units, and when they leave, is not known from statistics.
     *
     * <p>Of each group of people of an age that cannot be it is found that it is implausible, and of each of whom the policy
     * knows nothing, on whichever day of the year they were born, that it does not: {@link #findingCounts} says of how many.
     *
     * @param organisation whose staff
     * @param asOf the date of the statistics
     * @param rules when people are expected to retire
     * @param distributions by role and unit
     * @return the opening
     * @throws FindingsException with {@link StaffingRule#REFERENCE_UNKNOWN} if the organisation has no such unit or role
     */
    public static Opening ofStatistics(
            Organisation organisation,
            LocalDate asOf,
            RetirementRules rules,
            Map<UnitRole, AgeDistribution> distributions) {
        Key.check(organisation);
        Places.check(organisation, distributions.keySet());
        OpeningSums sums = new OpeningSums(organisation, asOf, rules);
        Map<String, Long> found = new TreeMap<>();
        distributions.forEach((where, distribution) -> {
            int role = organisation.role(where.role()).orElseThrow().index();
            int unit = organisation.tree().indexOf(where.unit());
            for (AgeDistribution.Group group : distribution.groups()) {
                sums.add(role, unit, group).ifPresent(rule -> found.merge(rule.code(), 1L, Long::sum));
            }
        });
        CountedRecords counted = new CountedRecords(0, 0, LeftOut.NONE, new TreeMap<>(found), List.of());
        return of(organisation, asOf, rules, sums, counted);
    }

    /**
     * The opening of two groups of employees together.
     *
     * @param other of employees of whom none is in this one, of the same organisation, date and rules
     * @return the opening of all
     * @throws IllegalArgumentException if it is of another organisation, date or rules, or is this one. Whether the two
     *     have an employee in common cannot be seen from them: they would count twice
     */
    public Opening merge(Opening other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be of other employees, and is this opening itself");
        }
        if (!isLike(other)) {
            throw new IllegalArgumentException("organisation, as-of date and retirement rules must be the same");
        }
        return new Opening(
                organisation,
                asOf,
                rules,
                cohorts.plus(other.cohorts),
                courses.plus(other.courses),
                repeated.plus(other.repeated),
                hourly.plus(other.hourly),
                FindingLog.together(counted, other.counted));
    }

    /** Whether another is of the same organisation, date and rules. */
    boolean isLike(Opening other) {
        return asOf.equals(other.asOf)
                && rules.equals(other.rules)
                && (organisation == other.organisation
                        || organisation.fingerprint().equals(other.organisation.fingerprint()));
    }

    /**
     * Whose staff it is.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * The date at which they were counted.
     *
     * @return the date from which the years of a forecast run
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * When they are expected to retire.
     *
     * @return the policies
     */
    public RetirementRules rules() {
        return rules;
    }

    /** All who are counted, in thousand-millionths. */
    StaffLayer inBillionths() {
        SortedSums all = cohorts.times(Quantity.ONE_IN_BILLIONTHS, Quantity.ONE_IN_BILLIONTHS / Fte.UNIT);
        if (courses.isEmpty()) {
            return new StaffLayer(all, courses);
        }
        CourseSums some = courses.inBillionths();
        KeyedSums others = new KeyedSums(2);
        all.addTo(others);
        some.forEach((key, course, heads, fte) -> {
            others.add(key, OpeningSums.HEADS, -heads);
            others.add(key, OpeningSums.FTE, -fte);
        });
        return new StaffLayer(others.sorted(), some);
    }

    /**
     * The staff of a unit and all below it, of all roles.
     *
     * @param unit the unit
     * @return whole numbers
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public OpeningStock at(UnitId unit) {
        return at(unit, 0, Key.allRoles(organisation), Key.allRoles(organisation));
    }

    /**
     * The staff of a unit and all below it in one role.
     *
     * @param unit the unit
     * @param role the role
     * @return whole numbers
     * @throws IllegalArgumentException if the organisation has no such unit or role
     */
    public OpeningStock at(UnitId unit, RoleId role) {
        int index = organisation
                .role(role)
                .orElseThrow(() -> new IllegalArgumentException("no such role in this organisation: " + role))
                .index();
        return at(unit, index, index + 1, index);
    }

    private OpeningStock at(UnitId unit, int firstRole, int endOfRoles, int repeatedIn) {
        int from = organisation.tree().indexOf(unit);
        int until = organisation.tree().subtreeEnd(from);
        StockSums stock = new StockSums(new PastRetirement(rules, asOf));
        for (int role = firstRole; role < endOfRoles; role++) {
            stock.add(organisation.roles().get(role).id(), cohorts, Key.of(role, from, 0), Key.of(role, until, 0));
        }
        long twice = repeated.sum(Key.of(repeatedIn, from, 0), Key.of(repeatedIn, until, 0), OpeningSums.HEADS);
        return new OpeningStock(
                stock.heads,
                stock.heads - twice,
                new FteSum(stock.fte),
                stock.ageUnknown,
                new FteSum(stock.ageUnknownFte),
                stock.overdue,
                stock.cohortUnknown,
                stock.cohortUnknownOldest,
                stock.sizes,
                hourly(firstRole, endOfRoles, from, until));
    }

    private HourlyStaff hourly(int firstRole, int endOfRoles, int from, int until) {
        long[] sums = new long[3];
        for (int role = firstRole; role < endOfRoles; role++) {
            for (int field = 0; field < sums.length; field++) {
                sums[field] += hourly.sum(Key.of(role, from, 0), Key.of(role, until, 0), field);
            }
        }
        return new HourlyStaff(sums[OpeningSums.HEADS], sums[OpeningSums.WITH_HOURS], sums[OpeningSums.HOURS]);
    }

    /** The cohorts of a range, summed by what is told of them. */
    private static final class StockSums {

        private final PastRetirement past;
        private long heads;
        private long fte;
        private long ageUnknown;
        private long ageUnknownFte;
        private long overdue;
        private long cohortUnknown;
        private Optional<Integer> cohortUnknownOldest = Optional.empty();
        private final Map<PositionSize, Long> sizes = new EnumMap<>(PositionSize.class);

        StockSums(PastRetirement past) {
            this.past = past;
        }

        void add(RoleId role, SortedSums cohorts, long from, long until) {
            for (int i = cohorts.from(from); i < cohorts.size() && cohorts.key(i) < until; i++) {
                int cohort = Key.cohort(cohorts.key(i));
                long here = cohorts.value(i, OpeningSums.HEADS);
                long fteHere = cohorts.value(i, OpeningSums.FTE);
                heads += here;
                fte += fteHere;
                ageUnknown += Cohort.hasKnownAge(cohort) ? 0 : here;
                ageUnknownFte += Cohort.hasKnownAge(cohort) ? 0 : fteHere;
                overdue += past.isOf(role, cohort) ? here : 0;
                if (Cohort.hasKnownAge(cohort) && Cohort.isNeverRetiring(cohort)) {
                    cohortUnknown += here;
                    int age = Cohort.age(cohort);
                    cohortUnknownOldest = Optional.of(cohortUnknownOldest
                            .map(other -> Math.max(other, age))
                            .orElse(age));
                }
                sizes.merge(Cohort.size(cohort), here, Long::sum);
            }
        }
    }

    /**
     * What is worth a look in the whole: how many birth dates are missing.
     *
     * @return warnings
     */
    public Findings warnings() {
        OpeningStock all = at(organisation.tree().unit(0).id());
        return all.ageUnknown() == 0
                ? Findings.NONE
                : new Findings(List.of(Finding.of(StaffingRule.BIRTH_DATES_MISSING, FieldPath.ROOT)
                        .withValue("missing", all.ageUnknown())
                        .withValue("all", all.employments())));
    }

    @Override
    public CountedRecords records() {
        return counted;
    }
}
