package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.Schedule;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.testkit.calendar.UnitDutySystem;

/** What goes wrong with duties of units, and of heads and leaders. */
final class UnitDutyMistakes {

    private UnitDutyMistakes() {}

    static List<Mistake<UnitDutySystem>> all() {
        return List.of(
                new Mistake<>(
                        "It is missing a day early",
                        right -> (cycle, records, asOf) -> right.missing(cycle, records, asOf.plusDays(1))),
                new Mistake<>(
                        "It is missing a day late",
                        right -> (cycle, records, asOf) -> right.missing(cycle, records, asOf.minusDays(1))),
                new Mistake<>(
                        "It is never missing again",
                        right -> (cycle, records, asOf) -> records.isEmpty() || !isOf(cycle, "municipality")
                                ? right.missing(cycle, records, asOf)
                                : Findings.NONE),
                recorded("What one unit has done all have done", UnitDutyMistakes::forAllUnits),
                recorded(
                        "What a head did with one leader counts for all leaders below",
                        UnitDutyMistakes::forAllLeaders),
                recorded("What a leader did with any head counts", UnitDutyMistakes::withTheirHeads),
                asked(
                        "Every unit must do it, of whatever level",
                        one -> one instanceof DutySubject.EachUnit
                                ? Stream.of("municipality", "department", "unit")
                                        .<DutySubject>map(level -> new DutySubject.EachUnit(UnitLevelId.of(level)))
                                        .toList()
                                : List.of(one)),
                asked(
                        "A leader without a head must do it, too",
                        one -> one instanceof DutySubject.EachPair pair
                                ? List.of(one, new DutySubject.EachPair(UnitLevelId.of("municipality"), pair.leader()))
                                : List.of(one)),
                found("Heads are not named", one -> one.values().containsKey("head") ? withoutHead(one) : one),
                new Mistake<>(
                        "What is not known is well",
                        right -> (cycle, records, asOf) ->
                                new Findings(right.missing(cycle, records, asOf).list().stream()
                                        .filter(one -> one.rule() != CalendarRule.DUTY_NOT_JUDGED)
                                        .toList())));
    }

    private static Mistake<UnitDutySystem> found(String name, UnaryOperator<Finding> turn) {
        return new Mistake<>(
                name,
                right -> (cycle, records, asOf) -> new Findings(right.missing(cycle, records, asOf).list().stream()
                        .map(turn)
                        .toList()));
    }

    private static Finding withoutHead(Finding one) {
        return Finding.of(one.rule(), one.path()).withValue("unit", one.values().getOrDefault("unit", ""));
    }

    private interface Recorded {
        Stream<DutyRecord> turn(DutyRecord one, Schedule cycle);
    }

    private static Mistake<UnitDutySystem> recorded(String name, Recorded recorded) {
        return new Mistake<>(
                name,
                right -> (cycle, records, asOf) -> right.missing(
                        cycle,
                        records.stream()
                                .flatMap(one -> recorded.turn(one, cycle))
                                .toList(),
                        asOf));
    }

    private static Stream<DutyRecord> forAllUnits(DutyRecord one, Schedule cycle) {
        return one.subject() instanceof DutyRecord.OfUnit
                ? cycle.organisation().tree().units().stream().map(unit -> by(one, new DutyRecord.OfUnit(unit.id())))
                : Stream.of(one);
    }

    private static Stream<DutyRecord> forAllLeaders(DutyRecord one, Schedule cycle) {
        return one.subject() instanceof DutyRecord.OfPair pair
                ? cycle.organisation().tree().units().stream()
                        .filter(unit ->
                                unit.parent().filter(pair.head()::equals).isPresent())
                        .map(unit -> by(one, new DutyRecord.OfPair(pair.head(), unit.id())))
                : Stream.of(one);
    }

    private static Stream<DutyRecord> withTheirHeads(DutyRecord one, Schedule cycle) {
        if (!(one.subject() instanceof DutyRecord.OfPair pair)) {
            return Stream.of(one);
        }
        OrganisationUnit leader =
                cycle.organisation().tree().unit(cycle.organisation().tree().indexOf(pair.leader()));
        UnitId head = leader.parent().orElse(pair.head());
        return Stream.of(by(one, new DutyRecord.OfPair(head, pair.leader())));
    }

    private static DutyRecord by(DutyRecord one, DutyRecord.Subject subject) {
        return new DutyRecord(one.duty(), subject, one.date());
    }

    private interface Subjects {
        List<DutySubject> of(DutySubject one);
    }

    private static Mistake<UnitDutySystem> asked(String name, Subjects subjects) {
        return new Mistake<>(name, right -> (cycle, records, asOf) -> {
            List<Finding> all = new ArrayList<>();
            for (DutySubject subject : subjects.of(subject(cycle))) {
                all.addAll(right.missing(of(cycle, subject), records, asOf).list());
            }
            return new Findings(all);
        });
    }

    private static Schedule of(Schedule cycle, DutySubject subject) {
        return Schedule.of(
                CalendarMonthMistakes.with(
                        cycle.calendar(),
                        one -> new Duty(
                                one.id(),
                                one.labels(),
                                subject,
                                one.timing(),
                                one.responsible(),
                                one.obligation(),
                                one.source())),
                cycle.cycle(),
                cycle.organisation(),
                CalendarMonthMistakes.DEADLINES);
    }

    private static DutySubject subject(Schedule cycle) {
        return cycle.calendar().duties().get(0).subject();
    }

    private static boolean isOf(Schedule cycle, String level) {
        return subject(cycle).equals(new DutySubject.EachUnit(UnitLevelId.of(level)));
    }
}
