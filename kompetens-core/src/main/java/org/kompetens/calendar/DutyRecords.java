package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;

/** The records of duties that fit, by duty and by whom they are for. */
final class DutyRecords {

    private final UnitTree tree;
    private final Map<DutyId, Duty> duties;
    private final LocalDate farAhead;
    private final Map<UnitLevelId, NearestUnits> ofLevels = new HashMap<>();
    private final Map<DutyId, Map<DutyRecord.Subject, NavigableMap<LocalDate, Integer>>> times = new HashMap<>();
    private final Map<EmployeeId, List<Integer>> ofEmployees = new HashMap<>();
    private final FindingsBuilder found = new FindingsBuilder();

    /** Those that are dated more than a year after both the date and the cycle are hardly meant. */
    DutyRecords(Schedule schedule, Map<DutyId, Duty> duties, Iterable<DutyRecord> taken, LocalDate asOf) {
        this.tree = schedule.organisation().tree();
        this.duties = duties;
        LocalDate last = schedule.days().last();
        this.farAhead = (asOf.isAfter(last) ? asOf : last).plusYears(1);
        int index = 0;
        for (DutyRecord record : taken) {
            take(record, index);
            index++;
        }
    }

    /** What is wrong with them, or hardly meant, with paths from a list called {@code records}. */
    Findings findings() {
        return found.build();
    }

    /** When a duty was fulfilled for somebody, later than the date too. */
    NavigableSet<LocalDate> dates(Duty duty, DutyRecord.Subject subject) {
        return times(duty, subject).navigableKeySet();
    }

    /** The same, with how many records there are of each day. */
    NavigableMap<LocalDate, Integer> times(Duty duty, DutyRecord.Subject subject) {
        return times.getOrDefault(duty.id(), Map.of()).getOrDefault(subject, new TreeMap<>());
    }

    /** The first day for which there is a record of a duty. */
    Optional<LocalDate> earliest(Duty duty) {
        return times.getOrDefault(duty.id(), Map.of()).values().stream()
                .map(NavigableMap::firstKey)
                .min(Comparator.naturalOrder());
    }

    /** For whom there are records, each with the places of the records in their list. */
    Map<EmployeeId, List<Integer>> ofEmployees() {
        return ofEmployees;
    }

    private void take(DutyRecord record, int index) {
        FieldPath path = FieldPath.of("records", index);
        Optional<Duty> duty = Optional.ofNullable(duties.get(record.duty()));
        if (duty.isEmpty()) {
            found.add(Finding.of(CalendarRule.RECORD_DUTY_UNKNOWN, path.then("duty")));
            return;
        }
        if (!fits(duty.get(), record.subject())) {
            found.add(Finding.of(CalendarRule.RECORD_SUBJECT_UNKNOWN, path).withValue("duty", record.duty()));
            return;
        }
        if (record.date().isAfter(farAhead)) {
            found.add(Finding.of(CalendarRule.RECORD_FAR_AHEAD, path.then("date"))
                    .withValue("duty", record.duty())
                    .withValue("date", record.date()));
        }
        if (record.subject() instanceof DutyRecord.OfEmployee of) {
            ofEmployees
                    .computeIfAbsent(of.employee(), none -> new ArrayList<>())
                    .add(index);
        }
        times.computeIfAbsent(record.duty(), none -> new HashMap<>())
                .computeIfAbsent(record.subject(), none -> new TreeMap<>())
                .merge(record.date(), 1, Integer::sum);
    }

    private boolean fits(Duty duty, DutyRecord.Subject subject) {
        if (subject instanceof DutyRecord.OfEmployee) {
            return duty.subject() instanceof DutySubject.EachEmployee;
        }
        UnitId unit = subject instanceof DutyRecord.OfPair pair ? pair.leader() : ((DutyRecord.OfUnit) subject).unit();
        return tree.contains(unit)
                && subject(duty, tree.indexOf(unit)).filter(subject::equals).isPresent();
    }

    /** For whom a duty is, seen from a unit; empty where it is not for that unit. */
    Optional<DutyRecord.Subject> subject(Duty duty, int unit) {
        if (duty.subject() instanceof DutySubject.EachUnit each) {
            return tree.unit(unit).level().equals(each.level())
                    ? Optional.of(new DutyRecord.OfUnit(tree.unit(unit).id()))
                    : Optional.empty();
        }
        if (duty.subject() instanceof DutySubject.EachPair pair
                && tree.unit(unit).level().equals(pair.leader())) {
            return above(unit, pair.head())
                    .map(head -> new DutyRecord.OfPair(head, tree.unit(unit).id()));
        }
        return Optional.empty();
    }

    private Optional<UnitId> above(int unit, UnitLevelId level) {
        int above = ofLevels.computeIfAbsent(level, this::unitsOf).above(unit);
        return above == NearestUnits.NONE
                ? Optional.empty()
                : Optional.of(tree.unit(above).id());
    }

    private NearestUnits unitsOf(UnitLevelId level) {
        return new NearestUnits(tree, unit -> tree.unit(unit).level().equals(level));
    }
}
