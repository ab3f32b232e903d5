package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.ContinuousEmployment;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/**
 * Who came to and left each unit, by role and by age at the first date. A unit's people are not the sum of those of its
 * children, so each unit is counted by itself. For one thread.
 */
final class TurnoverSums implements Sums<Employee, TurnoverSums> {

    static final int AT_START = 0;
    static final int AT_END = 1;
    static final int HIRED = 2;
    static final int HIRED_FROM_WITHIN = 3;
    static final int LEFT = 4;
    static final int MOVED_WITHIN = 5;
    static final int BECAME_HOURLY = 6;
    static final int RETIRED = 7;
    static final int UNKNOWN_AGE = Age.MOST + 1;

    private static final int FIELDS = 8;

    private final Organisation organisation;
    private final UnitTree tree;
    private final TurnoverDefinition definition;
    private final LocalDate from;
    private final LocalDate until;
    private final Retired retired;
    private final NearestUnits employers;
    private final KeyedSums sums = new KeyedSums(FIELDS);
    private final FindingLog log = new FindingLog();

    TurnoverSums(
            Organisation organisation,
            TurnoverDefinition definition,
            LocalDate from,
            LocalDate until,
            Retired retired) {
        this.organisation = organisation;
        this.tree = organisation.tree();
        this.definition = definition;
        this.from = from;
        this.until = until;
        this.retired = retired;
        this.employers = employers();
    }

    /** The highest units of the employers' level; and the root, for all that are not below any. */
    private NearestUnits employers() {
        NearestUnits ofLevel = new NearestUnits(
                tree,
                unit -> definition
                        .employers()
                        .equals(Optional.of(tree.unit(unit).level())));
        return new NearestUnits(
                tree,
                unit -> tree.parent(unit) == UnitTree.NO_PARENT
                        || (ofLevel.nearest(unit) == unit && ofLevel.above(unit) == NearestUnits.NONE));
    }

    /** The employments of one person that make them one of a unit's people. */
    private final class Stay {

        private final int unit;
        private final int age;
        private final int sign;
        private final List<Employment> employments;

        Stay(int unit, int age, int sign, List<Employment> employments) {
            this.unit = unit;
            this.age = age;
            this.sign = sign;
            this.employments = employments;
        }

        void count(Employee employee) {
            Set<Integer> before = roles(employee, from);
            Set<Integer> after = roles(employee, until);
            add(before, AT_START);
            add(after, AT_END);
            List<Span> spans = spans(employee);
            if (definition.events()) {
                for (Span span : spans) {
                    if (isWithin(span.begin)) {
                        hire(employee, roles(employee, span.begin), span.begin.minusDays(1));
                    }
                    if (isWithin(span.end)) {
                        leave(employee, roles(employee, span.end.minusDays(1)), span.end, span.end);
                    }
                }
            } else if (before.isEmpty()) {
                hire(employee, after, from);
            } else if (after.isEmpty()) {
                LocalDate left = spans.stream()
                        .map(span -> span.end)
                        .filter(TurnoverSums.this::isWithin)
                        .max(Comparator.naturalOrder())
                        .orElse(until);
                leave(employee, before, until, left);
            }
        }

        private void hire(Employee employee, Set<Integer> roles, LocalDate before) {
            add(roles, HIRED);
            if (isEmployed(employee, before)) {
                add(roles, HIRED_FROM_WITHIN);
            }
        }

        private void leave(Employee employee, Set<Integer> roles, LocalDate after, LocalDate left) {
            add(roles, LEFT);
            if (isEmployed(employee, after)) {
                add(roles, MOVED_WITHIN);
            } else if (isThere(employee, after)) {
                add(roles, BECAME_HOURLY);
            } else if (retired.hasRetired(employee, left)) {
                add(roles, RETIRED);
            }
        }

        private void add(Set<Integer> roles, int field) {
            if (!roles.isEmpty()) {
                sums.add(Key.of(Key.allRoles(organisation), unit, age), field, sign);
                roles.forEach(role -> sums.add(Key.of(role, unit, age), field, sign));
            }
        }

        private Set<Integer> roles(Employee employee, LocalDate date) {
            Set<Integer> roles = new TreeSet<>();
            for (Employment employment : employments) {
                if (employee.isActive(employment, date)) {
                    roles.add(organisation.role(employment.role()).orElseThrow().index());
                }
            }
            return roles;
        }

        /** The times without a break in which there is any employment, in order. */
        private List<Span> spans(Employee employee) {
            return ContinuousEmployment.of(employee, employments::contains).stream()
                    .map(ContinuousEmployment::period)
                    .map(period -> new Span(
                            period.from().orElse(LocalDate.MIN), period.until().orElse(LocalDate.MAX)))
                    .toList();
        }
    }

    /** From a date to before another. */
    private record Span(LocalDate begin, LocalDate end) {}

    private boolean isWithin(LocalDate date) {
        return date.isAfter(from) && !date.isAfter(until);
    }

    private boolean isCounted(Employment employment) {
        return definition.hourly() || employment.fte().tenThousandths() > 0;
    }

    private boolean isEmployed(Employee employee, LocalDate date) {
        return employee.employments().stream().anyMatch(one -> isCounted(one) && employee.isActive(one, date));
    }

    private static boolean isThere(Employee employee, LocalDate date) {
        return employee.employments().stream().anyMatch(one -> employee.isActive(one, date));
    }

    @Override
    public void add(Employee employee, Columns columns, int person, int sign) {
        int age = age(employee, sign);
        Map<Integer, Ascent<List<Employment>>> byEmployer = new TreeMap<>();
        for (Employment employment : employee.employments()) {
            if (isCounted(employment)) {
                int own = tree.indexOf(employment.unit());
                byEmployer
                        .computeIfAbsent(employers.nearest(own), none -> new Ascent<>())
                        .from(own, List.of(employment));
            }
        }
        byEmployer
                .values()
                .forEach(ways -> ways.through(tree::parent, (unit, arrived) -> {
                    List<Employment> employments =
                            arrived.stream().flatMap(List::stream).toList();
                    new Stay(unit, age, sign, employments).count(employee);
                    return employments;
                }));
    }

    private int age(Employee employee, int sign) {
        if (employee.birthDate().isEmpty()) {
            return UNKNOWN_AGE;
        }
        int atStart = Age.at(from, employee.birthDate().get());
        if (Age.isPlausible(atStart)) {
            return atStart;
        }
        if (!Age.isPlausible(Age.at(until, employee.birthDate().get()))) {
            Findings found = new Findings(List.of(Finding.of(StaffingRule.AGE_IMPLAUSIBLE, FieldPath.of("birthDate"))));
            if (sign > 0) {
                log.add(employee.id(), found);
            } else {
                log.remove(employee.id(), found);
            }
        }
        return UNKNOWN_AGE;
    }

    @Override
    public void addAll(TurnoverSums other) {
        sums.addAll(other.sums);
        log.addAll(other.log.counts(), other.log.kept());
    }

    SortedSums sorted() {
        return sums.sorted();
    }

    FindingLog log() {
        return log;
    }
}
