package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Period;

/** How the duties of a check stand for each for whom they are. */
final class DutyStandings {

    private final DutyCheck check;

    DutyStandings(DutyCheck check) {
        this.check = check;
    }

    /**
     * The day whose employees a duty is about: of a rolling duty the date; of one of each year or after report periods, the
     * last day of the period that is told of, where that is over.
     */
    LocalDate day(Duty duty) {
        return duty.timing().isRolling()
                ? check.asOf()
                : check.periods(duty, 0).told().dayAt(check.asOf());
    }

    /** Of a duty for each employee, for one for whom it is. */
    DutyStanding of(Duty duty, Employee employee) {
        DutyRecord.Subject subject = new DutyRecord.OfEmployee(employee.id());
        if (!duty.timing().isRolling()) {
            return of(duty, 0, DutyCheck.ANY_TIME, subject);
        }
        LocalDate asOf = check.asOf();
        List<DutyStanding> all = new ArrayList<>();
        for (Period employed : DutyCheck.employed(employee)) {
            if (employed.contains(asOf)) {
                check.groups(duty, employee).stream()
                        .filter(group -> DutyCheck.unitOn(employee, asOf)
                                .filter(unit -> check.isOf(group, duty, unit))
                                .isPresent())
                        .map(group -> of(duty, group, employed, subject))
                        .forEach(all::add);
            }
        }
        return all.stream().max(Comparator.naturalOrder()).orElse(DutyStanding.NOT_DUE);
    }

    /** Of a duty for units or pairs, for the one seen from a unit; empty where it is not for that unit. */
    Optional<DutyStanding> of(Duty duty, int unit) {
        return check.records()
                .subject(duty, unit)
                .map(subject -> of(duty, check.groupOf(unit), DutyCheck.ANY_TIME, subject));
    }

    private DutyStanding of(Duty duty, int group, Period employed, DutyRecord.Subject subject) {
        DutyPeriods periods = check.periods(duty, group);
        if (duty.timing().isRolling()) {
            return check.cannotBeJudged(duty, employed, subject)
                    ? DutyStanding.NOT_JUDGED
                    : periods.standing(employed.from(), check.records().times(duty, subject));
        }
        int times = duty.timing() instanceof DutyTiming.TimesEach several ? several.times() : 1;
        DutyPeriods.Told told = periods.told();
        LocalDate last =
                told.counted().last().isBefore(check.asOf()) ? told.counted().last() : check.asOf();
        int recorded = last.isBefore(told.counted().first())
                ? 0
                : check.records()
                        .dates(duty, subject)
                        .subSet(told.counted().first(), true, last, true)
                        .size();
        if (recorded >= times) {
            return DutyStanding.FULFILLED;
        }
        return told.due().isBefore(check.asOf()) ? DutyStanding.LATE : DutyStanding.NOT_DUE;
    }
}
