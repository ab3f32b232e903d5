package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.competence.CompetenceId;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.PlanRegister;
import org.kompetens.rollup.CellFigures;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.UnitCoverageReport;

/** Mistakes in what is expected of a later date: what plans bring, and whom age takes. */
final class ExpectationMistakes {

    private ExpectationMistakes() {}

    static List<Mistake<EffectSystem>> ofEffects() {
        return List.of(
                plans("Plans bring nothing", all -> PlanRegister.builder().build()),
                plans("Of all activities only the first brings something", all -> {
                    var first = PlanRegister.builder();
                    all.activities().stream().limit(1).forEach(one -> first.activity(copied(one)));
                    return first.build();
                }),
                plans("What an activity brings is there a day before it has ended", all -> {
                    var early = PlanRegister.builder();
                    all.activities()
                            .forEach(one -> early.activity(copied(one).period(Altered.earlierEnd(one.period()))));
                    return early.build();
                }),
                plans(
                        "What was rejected brings something all the same",
                        all -> Registers.withActivities(all, Registers::withoutDecisions)),
                plans(
                        "What was stopped, put off or carried over brings something all the same",
                        all -> Registers.withActivities(all, Registers::withoutReports)),
                effects(
                        "What plans bring is booked as entries",
                        one -> FigureMistakes.bookedAs(one, Cause.GAIN, Cause.ENTRY)),
                effects(
                        "What plans bring is not in the figures after",
                        one -> new BridgeReport(
                                one.before(), one.parts(), one.after().minus(FigureMistakes.part(one, Cause.GAIN)))),
                effects(
                        "What plans bring is in no part of the bridge",
                        one -> new BridgeReport(one.before(), FigureMistakes.without(one, Cause.GAIN), one.after())),
                effects(
                        "Plans bring what they bring twice",
                        one -> new BridgeReport(
                                one.before(), twice(one), one.after().plus(FigureMistakes.part(one, Cause.GAIN)))));
    }

    private static Map<Cause, CellFigures> twice(BridgeReport one) {
        Map<Cause, CellFigures> parts = new EnumMap<>(one.parts());
        CellFigures gain = FigureMistakes.part(one, Cause.GAIN);
        parts.put(Cause.GAIN, gain.plus(gain));
        return parts;
    }

    private static ActivityBuilder copied(Activity activity) {
        ActivityBuilder copy = Activity.builder(
                        activity.id(), activity.title(), activity.unit(), activity.responsible())
                .period(activity.period());
        activity.gains().forEach(copy::gain);
        return copy;
    }

    private static Mistake<EffectSystem> plans(String name, UnaryOperator<PlanRegister> change) {
        return new Mistake<>(
                name, right -> situation -> right.effect(situation.withRegister(change.apply(situation.register()))));
    }

    private static Mistake<EffectSystem> effects(String name, UnaryOperator<BridgeReport> change) {
        return new Mistake<>(name, right -> (EffectSituation situation) -> each(right.effect(situation), change));
    }

    private static Map<UnitId, Map<CompetenceId, BridgeReport>> each(
            Map<UnitId, Map<CompetenceId, BridgeReport>> units, UnaryOperator<BridgeReport> change) {
        Map<UnitId, Map<CompetenceId, BridgeReport>> wrong = new LinkedHashMap<>();
        units.forEach((unit, competences) -> {
            Map<CompetenceId, BridgeReport> changed = new LinkedHashMap<>();
            competences.forEach((id, one) -> changed.put(id, change.apply(one)));
            wrong.put(unit, changed);
        });
        return wrong;
    }

    /** A right system, to be asked something else. */
    private static class Retiring implements ExpectedRetirementSystem {

        private final ExpectedRetirementSystem right;

        Retiring(ExpectedRetirementSystem right) {
            this.right = right;
        }

        StaffingSituation seen(StaffingSituation situation) {
            return situation;
        }

        @Override
        public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(StaffingSituation situation, LocalDate to) {
            return right.bridge(seen(situation), to);
        }

        @Override
        public Map<UnitId, UnitCoverageReport> cover(StaffingSituation situation, LocalDate to) {
            return right.cover(seen(situation), to);
        }
    }

    static List<Mistake<ExpectedRetirementSystem>> ofRetirement() {
        return List.of(
                retiring("Nobody is expected to retire", one -> one.withRules(RetirementRules.NONE)),
                retiring(
                        "Special limits of roles are passed over",
                        one -> one.withRules(RetirementRules.of(one.rules().general()))),
                retiring(
                        "Known dates of leaving are passed over",
                        one -> one.withEmployees(one.employees().stream()
                                .map(Altered::withoutExit)
                                .toList())),
                retiring(
                        "Whoever is of unknown age is taken to be old",
                        one -> one.withEmployees(one.employees().stream()
                                .map(employee -> employee.birthDate().isPresent()
                                        ? employee
                                        : StaffMistakes.born(
                                                employee, Optional.of(one.asOf().minusYears(66))))
                                .toList())),
                retiring(
                        "Everybody retires a year late",
                        one -> one.withEmployees(one.employees().stream()
                                .map(employee -> StaffMistakes.born(
                                        employee, employee.birthDate().map(day -> day.plusYears(1))))
                                .toList())),
                new Mistake<>("Whoever will have retired still covers", right -> new Retiring(right) {
                    @Override
                    public Map<UnitId, UnitCoverageReport> cover(StaffingSituation situation, LocalDate to) {
                        return super.cover(situation.withRules(RetirementRules.NONE), to);
                    }
                }),
                new Mistake<>("Whoever is expected to retire is no exit of the bridge", right -> new Retiring(right) {
                    @Override
                    public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(
                            StaffingSituation situation, LocalDate to) {
                        return super.bridge(situation.withRules(RetirementRules.NONE), to);
                    }
                }),
                new Mistake<>("Only whole years are looked ahead", right -> new Retiring(right) {
                    @Override
                    public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(
                            StaffingSituation situation, LocalDate to) {
                        return super.bridge(situation, wholeYears(situation.asOf(), to));
                    }

                    @Override
                    public Map<UnitId, UnitCoverageReport> cover(StaffingSituation situation, LocalDate to) {
                        return super.cover(situation, wholeYears(situation.asOf(), to));
                    }
                }));
    }

    private static LocalDate wholeYears(LocalDate from, LocalDate to) {
        return from.plusYears(from.until(to).getYears());
    }

    static Mistake<ExpectedRetirementSystem> retiring(String name, UnaryOperator<StaffingSituation> change) {
        return new Mistake<>(name, right -> new Retiring(right) {
            @Override
            StaffingSituation seen(StaffingSituation situation) {
                return change.apply(situation);
            }
        });
    }
}
