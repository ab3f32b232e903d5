package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.testkit.system.TurnoverReport;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.system.TurnoverSystem;

/** Counts turnover by looking at every employee in every unit on every day. */
public final class ReferenceTurnoverSystem implements TurnoverSystem {

    private final Months months;

    /** The reference. */
    public ReferenceTurnoverSystem() {
        this(LocalDate::plusMonths);
    }

    ReferenceTurnoverSystem(Months months) {
        this.months = months;
    }

    @Override
    public Map<UnitId, TurnoverReport> turnover(TurnoverSituation situation) {
        Map<UnitId, TurnoverReport> reports = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            Count count = new Count(situation, months);
            for (Employee employee : situation.employees()) {
                count.groups(employee, unit.id()).forEach(group -> count.add(employee, group));
            }
            TurnoverFlows flows = count.flows();
            reports.put(unit.id(), new TurnoverReport(flows, rate(situation.definition(), flows)));
        }
        return reports;
    }

    private static Optional<Ratio> rate(TurnoverDefinition definition, TurnoverFlows flows) {
        long left = flows.left();
        long hired = flows.hired();
        if (!definition.moves()) {
            left -= flows.movedWithin();
            hired -= flows.hiredFromWithin();
        }
        if (!definition.retirement()) {
            left -= flows.retired();
        }
        long bothDates = flows.atStart() + flows.atEnd();
        return switch (definition.formula()) {
            case SMALLER_OF_HIRED_AND_LEFT_BY_MEAN -> ratio(2 * Math.min(left, hired), bothDates);
            case LEFT_BY_MEAN -> ratio(2 * left, bothDates);
            case LEFT_BY_START -> ratio(left, flows.atStart());
            case HIRED_BY_START -> ratio(hired, flows.atStart());
        };
    }

    private static Optional<Ratio> ratio(long some, long all) {
        return all == 0 ? Optional.empty() : Optional.of(new Ratio(some, all));
    }

    /** The counts of one unit. */
    private static final class Count {

        private final TurnoverSituation situation;
        private final Structure structure;
        private final LocalDate from;
        private final LocalDate until;
        private long atStart;
        private long atEnd;
        private long hired;
        private long hiredFromWithin;
        private long left;
        private long movedWithin;
        private long becameHourly;
        private long retired;

        Count(TurnoverSituation situation, Months months) {
            this.situation = situation;
            this.structure = new Structure(situation.structure());
            this.from = situation.from();
            this.until = months.later(from, situation.definition().months());
        }

        TurnoverFlows flows() {
            return new TurnoverFlows(atStart, atEnd, hired, hiredFromWithin, left, movedWithin, becameHourly, retired);
        }

        /** The employments in a unit that make somebody one of its people, apart for each employer. */
        Iterable<List<Employment>> groups(Employee employee, UnitId unit) {
            Map<Optional<UnitId>, List<Employment>> groups = new LinkedHashMap<>();
            for (Employment employment : employee.employments()) {
                if (isCounted(employment) && structure.isWithin(employment.unit(), unit)) {
                    groups.computeIfAbsent(employer(employment.unit()), none -> new ArrayList<>())
                            .add(employment);
                }
            }
            return groups.values();
        }

        /** The highest unit of the employers' level that a unit is within. */
        private Optional<UnitId> employer(UnitId unit) {
            List<OrganisationUnit> employers = situation.structure().units().stream()
                    .filter(one -> situation.definition().employers().equals(Optional.of(one.level())))
                    .filter(one -> structure.isWithin(unit, one.id()))
                    .toList();
            return employers.stream()
                    .map(OrganisationUnit::id)
                    .filter(one -> employers.stream().allMatch(other -> structure.isWithin(other.id(), one)))
                    .findFirst();
        }

        private boolean isCounted(Employment employment) {
            return situation.definition().hourly() || employment.fte().tenThousandths() > 0;
        }

        private static boolean isThere(Employee employee, Employment employment, LocalDate date) {
            return employment
                            .period()
                            .from()
                            .map(begin -> !date.isBefore(begin))
                            .orElse(true)
                    && employment.period().until().map(date::isBefore).orElse(true)
                    && employee.knownExit().map(date::isBefore).orElse(true);
        }

        private boolean isThere(Employee employee, List<Employment> employments, LocalDate date) {
            return employments.stream().anyMatch(one -> isThere(employee, one, date));
        }

        private boolean isStaff(Employee employee, LocalDate date) {
            return employee.employments().stream().anyMatch(one -> isCounted(one) && isThere(employee, one, date));
        }

        void add(Employee employee, List<Employment> group) {
            boolean before = isThere(employee, group, from);
            boolean after = isThere(employee, group, until);
            atStart += before ? 1 : 0;
            atEnd += after ? 1 : 0;
            if (situation.definition().events()) {
                for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
                    boolean yesterday = isThere(employee, group, day.minusDays(1));
                    boolean today = isThere(employee, group, day);
                    if (today && !yesterday) {
                        hire(employee, day.minusDays(1));
                    } else if (yesterday && !today) {
                        leave(employee, day, day);
                    }
                }
            } else if (after && !before) {
                hire(employee, from);
            } else if (before && !after) {
                LocalDate lastLeft = until;
                while (!isThere(employee, group, lastLeft.minusDays(1))) {
                    lastLeft = lastLeft.minusDays(1);
                }
                leave(employee, until, lastLeft);
            }
        }

        private void hire(Employee employee, LocalDate before) {
            hired++;
            hiredFromWithin += isStaff(employee, before) ? 1 : 0;
        }

        private void leave(Employee employee, LocalDate after, LocalDate day) {
            left++;
            if (isStaff(employee, after)) {
                movedWithin++;
            } else if (isThere(employee, employee.employments(), after)) {
                becameHourly++;
            } else if (employee.birthDate()
                    .map(born -> StaffGroup.age(born, day))
                    .filter(age -> age >= situation.retirementAge() && age <= 100)
                    .isPresent()) {
                retired++;
            }
        }
    }
}
