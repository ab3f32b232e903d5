package org.kompetens.testkit.mistakes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.Fund;
import org.kompetens.cost.GrantStatus;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.testkit.mistakes.PlanMistakes.Planned;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.SeatsReport;

/** Mistakes of money that comes late or is owed, of places, and of several measures. */
final class PlanCaseMistakes {

    private PlanCaseMistakes() {}

    static List<Mistake<PlanningSystem>> all() {
        return List.of(
                PlanMistakes.funds("Money that was not claimed in time comes all the same", Fund::withoutLastClaimDay),
                PlanMistakes.funds(
                        "Money is lost on the last day for it",
                        one -> one.lastClaimDay()
                                .map(day -> one.withLastClaimDay(day.minusDays(1)))
                                .orElse(one)),
                claims(
                        "What was claimed in time is lost with what was not",
                        status -> status == GrantStatus.CLAIMED ? GrantStatus.GRANTED : status),
                claims(
                        "Of money that was not claimed in time only that is lost that was applied for",
                        status -> status == GrantStatus.GRANTED ? GrantStatus.CLAIMED : status),
                new Mistake<>("That funds pay more than there is to pay is not found", right -> new Planned(right) {
                    @Override
                    public Findings findings(PlanningSituation situation) {
                        return super.findings(PlanMistakes.with(
                                situation,
                                Registers.withActivities(
                                        situation.register(),
                                        one -> Registers.withStatuses(one, status -> GrantStatus.REFUSED))));
                    }
                }),
                owed(
                        "Whoever leaves pays all of it back while it binds",
                        (commitment, left) -> left.isZero() ? left : Amounts.of(commitment.support())),
                leaving(
                        "A month that was begun is served",
                        day -> day.plusMonths(1).minusDays(1)),
                leaving("A month is served only with the day after its last", day -> day.minusDays(1)),
                new Mistake<>("Months in half a position count in full", right -> new Planned(right) {
                    @Override
                    public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
                        return super.owed(commitment, lastDay, Fte.FULL);
                    }
                }),
                new Mistake<>("Months in half a position always count half", right -> new Planned(right) {
                    @Override
                    public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
                        return super.owed(
                                new Commitment(
                                        commitment.support(),
                                        commitment.start(),
                                        commitment.months(),
                                        true,
                                        commitment.unit()),
                                lastDay,
                                position);
                    }
                }),
                new Mistake<>("Nothing is owed once half of the time is served", right -> new Planned(right) {
                    @Override
                    public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
                        return commitment.monthsServed(lastDay) * 2 >= commitment.months()
                                ? Amounts.NONE
                                : super.owed(commitment, lastDay, position);
                    }
                }),
                new Mistake<>("Places without a name cost nothing", right -> new Planned(right) {
                    @Override
                    public SeatsReport seats(Activity activity, int year) {
                        return new SeatsReport(super.seats(activity, year).named(), Amounts.NONE);
                    }
                }),
                new Mistake<>("The cost is divided among those who are named", right -> new Planned(right) {
                    @Override
                    public SeatsReport seats(Activity activity, int year) {
                        SeatsReport seats = super.seats(activity, year);
                        return seats.named().isEmpty() ? seats : among(seats.named(), activity.cost(year));
                    }
                }),
                together(
                        "The mean of each is told for the part of the sum",
                        one -> new MeasuresReport(one.meanOfEach(), one.meanOfEach(), one.met(), one.judged())),
                together(
                        "The part of the sum is told for the mean of each",
                        one -> new MeasuresReport(one.ofSum(), one.ofSum(), one.met(), one.judged())),
                new Mistake<>("What cannot be judged is counted as judged", right -> new Planned(right) {
                    @Override
                    public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
                        MeasuresReport one = super.together(measures, date);
                        return new MeasuresReport(one.ofSum(), one.meanOfEach(), one.met(), measures.size());
                    }
                }),
                new Mistake<>("What cannot be judged counts in the sum", right -> new Planned(right) {
                    @Override
                    public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
                        MeasuresReport one = super.together(measures, date);
                        return one.judged() == measures.size()
                                ? one
                                : new MeasuresReport(Optional.empty(), one.meanOfEach(), one.met(), one.judged());
                    }
                }));
    }

    private static SeatsReport among(Map<EmployeeId, Amounts> named, Amounts cost) {
        Map<EmployeeId, Amounts> each = new LinkedHashMap<>();
        named.keySet().forEach(employee -> {
            Amounts part = Amounts.NONE;
            for (var one : cost.byCurrency().entrySet()) {
                part = part.plus(Amounts.of(
                        one.getValue().divide(BigDecimal.valueOf(named.size()), 2, RoundingMode.DOWN), one.getKey()));
            }
            each.put(employee, part);
        });
        return new SeatsReport(each, Amounts.NONE);
    }

    private interface Owed {
        Amounts of(Commitment commitment, Amounts owed);
    }

    private static Mistake<PlanningSystem> owed(String name, Owed change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
                return change.of(commitment, super.owed(commitment, lastDay, position));
            }
        });
    }

    private static Mistake<PlanningSystem> leaving(String name, UnaryOperator<LocalDate> change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
                return super.owed(commitment, change.apply(lastDay), position);
            }
        });
    }

    private static Mistake<PlanningSystem> together(String name, UnaryOperator<MeasuresReport> change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            public MeasuresReport together(List<GoalMeasure> measures, LocalDate date) {
                return change.apply(super.together(measures, date));
            }
        });
    }

    private static Mistake<PlanningSystem> claims(String name, UnaryOperator<GrantStatus> change) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            PlanningSituation seen(PlanningSituation situation) {
                return PlanMistakes.with(
                        situation,
                        Registers.withActivities(situation.register(), one -> Registers.withStatuses(one, change)));
            }
        });
    }
}
