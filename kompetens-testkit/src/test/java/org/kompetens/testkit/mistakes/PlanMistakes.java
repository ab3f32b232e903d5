package org.kompetens.testkit.mistakes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Severity;
import org.kompetens.organisation.Fte;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Decision;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Progress;
import org.kompetens.planning.Reading;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.SeatsReport;

/** Mistakes of systems that keep plans: in escalation, costs, budgets and progress. */
final class PlanMistakes {

    private static final Pattern COSTS = Pattern.compile("costs|funding");
    private static final Pattern ACTIVITIES_AND_LIFTS = Pattern.compile("activities|lifts");
    private static final Pattern LATER_LIFTS = Pattern.compile("lifts\\[[1-9]");

    private PlanMistakes() {}

    /** A system that is right, to be changed in one answer. */
    static class Planned implements PlanningSystem {

        private final PlanningSystem right;

        Planned(PlanningSystem right) {
            this.right = right;
        }

        /** What the system reads. */
        PlanningSituation seen(PlanningSituation situation) {
            return situation;
        }

        /** On which date it looks. */
        LocalDate seen(LocalDate date) {
            return date;
        }

        /** How it adds up. */
        CostSum said(CostSum sum) {
            return sum;
        }

        @Override
        public Findings findings(PlanningSituation situation) {
            return right.findings(situation);
        }

        @Override
        public Map<UnitOrBody, List<ActivityId>> handled(PlanningSituation situation, LocalDate date) {
            return right.handled(seen(situation), seen(date));
        }

        @Override
        public Set<ActivityId> declined(PlanningSituation situation, LocalDate date) {
            return right.declined(seen(situation), date);
        }

        @Override
        public Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation, LocalDate date) {
            Map<ActivityId, SortedMap<Integer, CostSum>> costs = new LinkedHashMap<>();
            right.costs(seen(situation), date).forEach((activity, years) -> {
                SortedMap<Integer, CostSum> said = new TreeMap<>();
                years.forEach((year, sum) -> said.put(year, said(sum)));
                costs.put(activity, said);
            });
            return costs;
        }

        @Override
        public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
            Map<BudgetCut, Map<Object, CostSum>> cuts = new EnumMap<>(BudgetCut.class);
            right.budget(seen(situation), seen(date)).forEach((cut, parts) -> {
                Map<Object, CostSum> said = new LinkedHashMap<>();
                parts.forEach((part, sum) -> said.put(part, said(sum)));
                cuts.put(cut, said);
            });
            return cuts;
        }

        @Override
        public Progress progress(GoalMeasure measure, LocalDate date) {
            return right.progress(measure, date);
        }

        @Override
        public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
            return right.together(measures, date);
        }

        @Override
        public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
            return right.owed(commitment, lastDay, position);
        }

        @Override
        public SeatsReport seats(Activity activity, int year) {
            return right.seats(activity, year);
        }
    }

    static List<Mistake<PlanningSystem>> all() {
        return Stream.of(ofFormsAndBudgets(), PlanCaseMistakes.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mistake<PlanningSystem>> ofFormsAndBudgets() {
        return List.of(
                new Mistake<>(
                        "An activity that was lifted stands on the form it was lifted from too",
                        right -> new Planned(right) {
                            @Override
                            public Map<UnitOrBody, List<ActivityId>> handled(
                                    PlanningSituation situation, LocalDate date) {
                                return twice(situation, super.handled(situation, date));
                            }
                        }),
                lifts("Nothing is ever lifted", all -> List.of()),
                stays("What is taken back stays where it was", LiftKind.TAKEN_BACK),
                stays("What is returned stays where it was", LiftKind.RETURNED),
                lifts(
                        "Of all lifts of an activity only the first is looked at",
                        all -> Lists.firstOfEach(all, Lift::activity)),
                dated("A lift holds a day early", 1),
                dated("A lift holds a day late", -1),
                new Mistake<>("The budget is that of units without their boards' levels", right -> new Planned(right) {
                    @Override
                    public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
                        Map<BudgetCut, Map<Object, CostSum>> cuts = super.budget(situation, date);
                        cuts.put(BudgetCut.SCOPE, Map.of());
                        return cuts;
                    }
                }),
                new Mistake<>("Budgets are by where activities were first written down", right -> new Planned(right) {
                    @Override
                    public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
                        return super.budget(with(situation, situation.register().withLifts(List.of())), date);
                    }
                }),
                new Mistake<>("An activity with two strategies is counted under each", right -> new Planned(right) {
                    @Override
                    public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
                        Map<BudgetCut, Map<Object, CostSum>> cuts = super.budget(situation, date);
                        Map<Object, CostSum> each = new LinkedHashMap<>();
                        cuts.getOrDefault(BudgetCut.STRATEGIES, Map.of())
                                .forEach((strategies, sum) -> ((Set<?>) strategies)
                                        .forEach(one -> each.merge(Set.of(one), sum, CostSum::plus)));
                        cuts.put(BudgetCut.STRATEGIES, each);
                        return cuts;
                    }
                }),
                sums("Currencies are added up as if they were one", PlanMistakes::oneCurrency),
                sums(
                        "What is hoped for is counted as granted",
                        one -> new CostSum(one.gross(), one.granted().plus(one.hopedFor()), Amounts.NONE)),
                sums("What is hoped for is not told", one -> new CostSum(one.gross(), one.granted(), Amounts.NONE)),
                sums("Grants are passed over", one -> new CostSum(one.gross(), Amounts.NONE, Amounts.NONE)),
                sums("Costs are told after grants", one -> new CostSum(one.net(), one.granted(), one.hopedFor())),
                new Mistake<>("What was rejected is to be done all the same", right -> new Planned(right) {
                    @Override
                    public Set<ActivityId> declined(PlanningSituation situation, LocalDate date) {
                        return Set.of();
                    }
                }),
                new Mistake<>("What was rejected takes from funds what others could have", right -> new Planned(right) {
                    @Override
                    public Map<ActivityId, SortedMap<Integer, CostSum>> costs(
                            PlanningSituation situation, LocalDate date) {
                        return super.costs(situation, situation.begin().minusYears(1));
                    }
                }),
                new Mistake<>("What was rejected stays in the budget", right -> new Planned(right) {
                    @Override
                    public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
                        return super.budget(
                                with(
                                        situation,
                                        Registers.withActivities(situation.register(), Registers::withoutDecisions)),
                                date);
                    }
                }),
                new Mistake<>("What was stopped or carried over costs as planned", right -> new Planned(right) {
                    @Override
                    PlanningSituation seen(PlanningSituation situation) {
                        return with(
                                situation, Registers.withActivities(situation.register(), Registers::withoutReports));
                    }
                }),
                funds("Funds pay the whole of what they pay for", one -> Registers.withShare(one, Fraction.of(1, 1))),
                funds("What a fund pays for a person at most is passed over", Registers::withoutCap),
                funds("What a fund pays in all is passed over", Registers::withoutFrame),
                funds("Funds pay for everything, whatever they are for", one -> one.withPays(Set.of())),
                decided("Funds pay those first that were decided last", PlanMistakes::turned),
                decided("Whatever was decided was decided on one day", PlanMistakes::first),
                new Mistake<>("All years are put into the first", right -> new Planned(right) {
                    @Override
                    public Map<ActivityId, SortedMap<Integer, CostSum>> costs(
                            PlanningSituation situation, LocalDate date) {
                        Map<ActivityId, SortedMap<Integer, CostSum>> first = new LinkedHashMap<>();
                        super.costs(situation, date).forEach((activity, years) -> {
                            SortedMap<Integer, CostSum> one = new TreeMap<>();
                            if (!years.isEmpty()) {
                                one.put(
                                        years.firstKey(),
                                        years.values().stream().reduce(CostSum.NONE, CostSum::plus));
                            }
                            first.put(activity, one);
                        });
                        return first;
                    }
                }),
                progress(
                        "A way in the wrong direction is nought",
                        one -> new Progress(
                                one.result(), one.way().map(way -> way.signum() < 0 ? Fraction.ZERO : way))),
                progress(
                        "More than the whole way is the whole way",
                        one -> new Progress(
                                one.result(),
                                one.way().map(way -> way.compareTo(Fraction.of(1, 1)) > 0 ? Fraction.of(1, 1) : way))),
                new Mistake<>("A reading of a later date counts", right -> new Planned(right) {
                    @Override
                    public Progress progress(GoalMeasure measure, LocalDate date) {
                        return super.progress(measure, date.plusYears(1));
                    }
                }),
                new Mistake<>("What could not be judged is passed over", right -> new Planned(right) {
                    @Override
                    public Progress progress(GoalMeasure measure, LocalDate date) {
                        return super.progress(
                                new GoalMeasure(
                                        measure.name(),
                                        measure.unit(),
                                        measure.baseline(),
                                        measure.target(),
                                        measure.direction(),
                                        measure.readings().stream()
                                                .filter(one -> one instanceof Reading.Value)
                                                .toList()),
                                date);
                    }
                }),
                new Mistake<>("Nothing is wrong with lifts", right -> new Planned(right) {
                    @Override
                    public Findings findings(PlanningSituation situation) {
                        return super.findings(
                                with(situation, situation.register().withLifts(List.of())));
                    }
                }),
                finds("Of what is wrong with plans only errors are told", one -> one.severity() == Severity.ERROR),
                finds(
                        "Of plans only activities and lifts are looked at",
                        one -> ACTIVITIES_AND_LIFTS
                                .matcher(one.path().toString())
                                .lookingAt()),
                finds(
                        "Of all lifts only the first is checked",
                        one -> !LATER_LIFTS.matcher(one.path().toString()).lookingAt()),
                finds(
                        "What is wrong with what activities cost is passed over",
                        one -> !COSTS.matcher(one.path().toString()).find()));
    }

    private static Mistake<PlanningSystem> finds(String name, Predicate<Finding> told) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            public Findings findings(PlanningSituation situation) {
                return new Findings(
                        super.findings(situation).list().stream().filter(told).toList());
            }
        });
    }

    /** Who is paid first goes by other days than those of the decisions. */
    private static Mistake<PlanningSystem> decided(
            String name, BiFunction<SortedSet<LocalDate>, LocalDate, LocalDate> day) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            PlanningSituation seen(PlanningSituation situation) {
                SortedSet<LocalDate> days = situation.register().activities().stream()
                        .flatMap(activity -> activity.decisions().stream())
                        .map(Decision::date)
                        .collect(Collectors.toCollection(TreeSet::new));
                return with(
                        situation,
                        Registers.withActivities(
                                situation.register(),
                                activity -> Registers.withDecisions(
                                        activity,
                                        activity.decisions().stream()
                                                .map(one -> new Decision(
                                                        one.body(),
                                                        day.apply(days, one.date()),
                                                        one.outcome(),
                                                        one.signatures()))
                                                .toList())));
            }
        });
    }

    /** The last day for the first, and the other way round. */
    private static LocalDate turned(SortedSet<LocalDate> days, LocalDate day) {
        return days.first().plusDays(day.until(days.last(), ChronoUnit.DAYS));
    }

    private static LocalDate first(SortedSet<LocalDate> days, LocalDate day) {
        return days.first();
    }

    private static CostSum oneCurrency(CostSum sum) {
        return new CostSum(added(sum.gross()), added(sum.granted()), added(sum.hopedFor()));
    }

    private static Amounts added(Amounts amounts) {
        if (amounts.byCurrency().size() < 2) {
            return amounts;
        }
        Currency first = amounts.byCurrency().firstKey();
        return Amounts.of(amounts.byCurrency().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), first);
    }

    private static Map<UnitOrBody, List<ActivityId>> twice(
            PlanningSituation situation, Map<UnitOrBody, List<ActivityId>> handled) {
        Map<UnitOrBody, List<ActivityId>> wrong = new LinkedHashMap<>(handled);
        situation.register().activities().forEach(activity -> {
            UnitOrBody own = new UnitOrBody.Unit(activity.unit());
            List<ActivityId> there = new ArrayList<>(wrong.getOrDefault(own, List.of()));
            if (!there.contains(activity.id())) {
                there.add(activity.id());
                wrong.put(own, there);
            }
        });
        return wrong;
    }

    /** Passed over where it is the last of its activity; others lead on from where it led. */
    private static Mistake<PlanningSystem> stays(String name, LiftKind kind) {
        return lifts(
                name,
                all -> IntStream.range(0, all.size())
                        .filter(i -> all.get(i).kind() != kind
                                || all.subList(i + 1, all.size()).stream()
                                        .anyMatch(later -> later.activity()
                                                .equals(all.get(i).activity())))
                        .mapToObj(all::get)
                        .toList());
    }

    static PlanningSituation with(PlanningSituation situation, PlanRegister register) {
        return new PlanningSituation(
                situation.organisation(), register, situation.boardLevel(), situation.begin(), situation.end());
    }

    private static Mistake<PlanningSystem> lifts(String name, UnaryOperator<List<Lift>> change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            PlanningSituation seen(PlanningSituation situation) {
                PlanRegister register = situation.register();
                return with(situation, register.withLifts(change.apply(register.lifts())));
            }
        });
    }

    static Mistake<PlanningSystem> funds(String name, UnaryOperator<Fund> change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            PlanningSituation seen(PlanningSituation situation) {
                return with(situation, Registers.withFunds(situation.register(), change));
            }
        });
    }

    private static Mistake<PlanningSystem> dated(String name, int days) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            LocalDate seen(LocalDate date) {
                return date.plusDays(days);
            }
        });
    }

    private static Mistake<PlanningSystem> sums(String name, UnaryOperator<CostSum> change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            CostSum said(CostSum sum) {
                return change.apply(sum);
            }
        });
    }

    private static Mistake<PlanningSystem> progress(String name, UnaryOperator<Progress> change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            public Progress progress(GoalMeasure measure, LocalDate date) {
                return change.apply(super.progress(measure, date));
            }
        });
    }
}
