package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.TalkReport;

/** Mistakes of systems that break goals and plans down. */
final class CascadeMistakes {

    private CascadeMistakes() {}

    /** A system that is right, to be changed in one answer. */
    private static class Cascading implements CascadeSystem {

        private final CascadeSystem right;

        Cascading(CascadeSystem right) {
            this.right = right;
        }

        @Override
        public Findings findings(PlanningSituation situation) {
            return right.findings(situation);
        }

        @Override
        public Map<GoalId, Set<GoalId>> above(PlanningSituation situation) {
            return right.above(situation);
        }

        @Override
        public Map<UnitId, TalkReport> talks(PlanningSituation situation) {
            return right.talks(situation);
        }

        @Override
        public Map<UnitId, List<ActivityId>> brokenDown(PlanningSituation situation, PlanId plan) {
            return right.brokenDown(situation, plan);
        }

        @Override
        public Optional<PlanChanges> changes(PlanningSituation situation, PlanId plan, LocalDate date) {
            return right.changes(situation, plan, date);
        }
    }

    static List<Mistake<CascadeSystem>> all() {
        return List.of(
                new Mistake<>("A goal comes from the goals one step above it alone", right -> new Cascading(right) {
                    @Override
                    public Map<GoalId, Set<GoalId>> above(PlanningSituation situation) {
                        return situation.register().goals().stream().collect(Collectors.toMap(Goal::id, Goal::parents));
                    }
                }),
                new Mistake<>("Of several goals above only one is followed", right -> new Cascading(right) {
                    @Override
                    public Map<GoalId, Set<GoalId>> above(PlanningSituation situation) {
                        PlanRegister one = Registers.withGoals(
                                situation.register(),
                                goal -> Goal.of(
                                        goal.id(),
                                        goal.unit(),
                                        goal.text(),
                                        goal.term(),
                                        goal.parents().stream().limit(1).collect(Collectors.toSet())));
                        return super.above(PlanMistakes.with(situation, one));
                    }
                }),
                new Mistake<>("A goal is among those above it", right -> new Cascading(right) {
                    @Override
                    public Map<GoalId, Set<GoalId>> above(PlanningSituation situation) {
                        Map<GoalId, Set<GoalId>> wrong = new LinkedHashMap<>();
                        super.above(situation).forEach((goal, above) -> {
                            Set<GoalId> more = new LinkedHashSet<>(above);
                            more.add(goal);
                            wrong.put(goal, more);
                        });
                        return wrong;
                    }
                }),
                talks("Talks go by no activities", one -> new TalkReport(one.goals(), List.of())),
                talks(
                        "Talks go by the first goal alone",
                        one -> new TalkReport(one.goals().stream().limit(1).toList(), one.activities())),
                new Mistake<>("Talks go by the goals of the unit alone", right -> new Cascading(right) {
                    @Override
                    public Map<UnitId, TalkReport> talks(PlanningSituation situation) {
                        Map<UnitId, TalkReport> wrong = new LinkedHashMap<>(super.talks(situation));
                        wrong.replaceAll((unit, talk) -> situation.register().goals().stream()
                                        .anyMatch(goal -> goal.unit().equals(unit))
                                ? talk
                                : new TalkReport(List.of(), List.of()));
                        return wrong;
                    }
                }),
                new Mistake<>("Talks go by all goals of the organisation", right -> new Cascading(right) {
                    @Override
                    public Map<UnitId, TalkReport> talks(PlanningSituation situation) {
                        List<GoalId> every = situation.register().goals().stream()
                                .map(Goal::id)
                                .toList();
                        Map<UnitId, TalkReport> wrong = new LinkedHashMap<>(super.talks(situation));
                        wrong.replaceAll((unit, talk) -> new TalkReport(every, talk.activities()));
                        return wrong;
                    }
                }),
                new Mistake<>(
                        "A plan that is broken down loses what is planned at the top", right -> new Cascading(right) {
                            @Override
                            public Map<UnitId, List<ActivityId>> brokenDown(PlanningSituation situation, PlanId plan) {
                                Map<UnitId, List<ActivityId>> wrong =
                                        new LinkedHashMap<>(super.brokenDown(situation, plan));
                                wrong.remove(
                                        situation.organisation().tree().unit(0).id());
                                return wrong;
                            }
                        }),
                new Mistake<>("All of a plan is broken down to the top", right -> new Cascading(right) {
                    @Override
                    public Map<UnitId, List<ActivityId>> brokenDown(PlanningSituation situation, PlanId plan) {
                        return Map.of(
                                situation.organisation().tree().unit(0).id(),
                                super.brokenDown(situation, plan).values().stream()
                                        .flatMap(List::stream)
                                        .toList());
                    }
                }),
                new Mistake<>(
                        "Changes are told against the last version, whenever it was adopted",
                        right -> new Cascading(right) {
                            @Override
                            public Optional<PlanChanges> changes(
                                    PlanningSituation situation, PlanId plan, LocalDate date) {
                                return super.changes(situation, plan, situation.end());
                            }
                        }),
                new Mistake<>("A version holds from the day after it was adopted", right -> new Cascading(right) {
                    @Override
                    public Optional<PlanChanges> changes(PlanningSituation situation, PlanId plan, LocalDate date) {
                        return super.changes(situation, plan, date.minusDays(1));
                    }
                }),
                changes(
                        "What was changed is removed and added",
                        one -> new PlanChanges(one.goals(), removedAndAdded(one.activities()))),
                changes(
                        "What was removed is not told",
                        one -> new PlanChanges(one.goals(), withoutRemoved(one.activities()))),
                changes(
                        "Which goals were removed is not told",
                        one -> new PlanChanges(withoutRemoved(one.goals()), one.activities())),
                new Mistake<>("Goals may go round in a circle", right -> new Cascading(right) {
                    @Override
                    public Findings findings(PlanningSituation situation) {
                        return super.findings(PlanMistakes.with(
                                situation,
                                Registers.withGoals(
                                        situation.register(),
                                        goal -> Goal.of(goal.id(), goal.unit(), goal.text(), goal.term(), Set.of()))));
                    }
                }));
    }

    private static PlanChanges.Changes<ActivityId> removedAndAdded(PlanChanges.Changes<ActivityId> one) {
        return new PlanChanges.Changes<>(
                join(one.added(), one.changed()), join(one.removed(), one.changed()), List.of());
    }

    private static <I> PlanChanges.Changes<I> withoutRemoved(PlanChanges.Changes<I> one) {
        return new PlanChanges.Changes<>(one.added(), List.of(), one.changed());
    }

    private static List<ActivityId> join(List<ActivityId> some, List<ActivityId> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }

    private static Mistake<CascadeSystem> talks(String name, UnaryOperator<TalkReport> change) {
        return new Mistake<>(name, right -> new Cascading(right) {
            @Override
            public Map<UnitId, TalkReport> talks(PlanningSituation situation) {
                Map<UnitId, TalkReport> wrong = new LinkedHashMap<>(super.talks(situation));
                wrong.replaceAll((unit, talk) -> change.apply(talk));
                return wrong;
            }
        });
    }

    private static Mistake<CascadeSystem> changes(String name, UnaryOperator<PlanChanges> change) {
        return new Mistake<>(name, right -> new Cascading(right) {
            @Override
            public Optional<PlanChanges> changes(PlanningSituation situation, PlanId plan, LocalDate date) {
                return super.changes(situation, plan, date).map(change);
            }
        });
    }
}
