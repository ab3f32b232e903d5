package org.kompetens.json.form;

import static org.kompetens.json.form.AmountsForm.COST_OF_YEAR;
import static org.kompetens.json.form.AmountsForm.COST_SUM;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.cost.CostSum;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetRow;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.Planning;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.strategy.Strategy;

/** What activities cost, row by row, and summed in the ways that a budget process asks for. */
public final class BudgetForm {

    /**
     * A budget of one date.
     *
     * @param planning the plans, which say what everything is called
     * @param date as of which date
     * @param budget the budget
     */
    public record Shown(Planning planning, LocalDate date, Budget budget) {

        private List<Row> rows() {
            PlanNames names = PlanNames.of(planning);
            return budget.rows().stream().map(row -> new Row(row, names)).toList();
        }

        private <K> List<Sum<K>> by(Function<Budget, Map<K, CostSum>> cut) {
            PlanNames names = PlanNames.of(planning);
            return cut.apply(budget).entrySet().stream()
                    .map(one -> new Sum<>(one.getKey(), one.getValue(), names))
                    .toList();
        }
    }

    record Row(BudgetRow of, PlanNames names) {}

    /** The sum of all rows that have something in common. */
    private record Sum<K>(K of, CostSum cost, PlanNames names) {}

    private static final String PLACE_LABELS = "labels";
    static final WordForm<BudgetScope> SCOPE = WordForm.oneOf(List.of(BudgetScope.values()), BudgetScope::code);

    static final ResultForm<Row> ROW = ResultForm.of(
            "row of a budget",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
                            row -> row.of().activity()),
                    PlanNames.title(Row::names, row -> row.of().activity()),
                    required(
                            Property.of("year", integer(1900, 2200), "In which year.")
                                    .example("2027"),
                            row -> row.of().year()),
                    LiftForm.place(row -> row.of().place()),
                    PlanNames.place(PLACE_LABELS, Row::names, row -> row.of().place()),
                    level(row -> row.of().level()),
                    LevelNames.ofUnits(
                            row -> row.names().organisation(), row -> row.of().level()),
                    strategies(row -> row.of().strategies()),
                    required(
                            Property.of("scope", SCOPE, "In whose budget it is."),
                            row -> row.of().scope()),
                    required(
                            Property.of(
                                    "decision", ProgressNotesForm.DECISION_STATUS, "What is decided of the activity."),
                            row -> row.of().decision()),
                    required(
                            Property.of("cost", COST_SUM, "What it costs, and who pays."),
                            COST_SUM.of(row -> row.of().cost()))));

    private static final ResultForm<Sum<BudgetScope>> OF_SCOPE =
            sums("scope", List.of(required(Property.of("scope", SCOPE, "In whose budget it is."), Sum::of)));
    private static final ResultForm<Sum<Optional<UnitLevelId>>> OF_LEVEL = sums(
            "level", List.of(level(Sum::of), LevelNames.ofUnits(of -> of.names().organisation(), Sum::of)));
    private static final ResultForm<Sum<UnitOrBody>> OF_PLACE =
            sums("place", List.of(LiftForm.place(Sum::of), PlanNames.place(PLACE_LABELS, Sum::names, Sum::of)));
    private static final ResultForm<Sum<Set<Strategy>>> OF_STRATEGIES =
            sums("strategies", List.of(strategies(Sum::of)));

    /** A budget as a document. */
    public static final ResultForm<Shown> BUDGET = ResultForm.document(
            "plan-budget",
            List.of(
                    required(Property.of("asOf", DATE, "As of which date."), Shown::date),
                    required(
                            Property.of("rows", list(ROW), "Each activity in each year in which it costs anything."),
                            ROW.each(Shown::rows)),
                    required(
                            Property.of("total", COST_SUM, "All rows together."),
                            COST_SUM.of(shown -> shown.budget().total())),
                    required(
                            Property.of("byYear", list(COST_OF_YEAR), "The rows of each year."),
                            COST_OF_YEAR.each(shown ->
                                    AmountsForm.OfYear.each(shown.budget().byYear()))),
                    required(
                            Property.of("byScope", list(OF_SCOPE), "The rows of each scope."),
                            OF_SCOPE.each(shown -> shown.by(Budget::byScope))),
                    required(
                            Property.of("byLevel", list(OF_LEVEL), "The rows of each level."),
                            OF_LEVEL.each(shown -> shown.by(Budget::byLevel))),
                    required(
                            Property.of("byPlace", list(OF_PLACE), "The rows of each unit and body."),
                            OF_PLACE.each(shown -> shown.by(Budget::byPlace))),
                    required(
                            Property.of(
                                    "byStrategies",
                                    list(OF_STRATEGIES),
                                    "The rows of each set of strategies: an activity of two is under both together."),
                            OF_STRATEGIES.each(shown -> shown.by(Budget::byStrategies)))));

    private BudgetForm() {}

    private static <T> Part<T, Optional<UnitLevelId>> level(Function<T, Optional<UnitLevelId>> getter) {
        return optional(
                Property.of("level", Ids.UNIT_LEVEL, "The level of the unit where it is handled; left out for a body."),
                getter);
    }

    private static <T> Part<T, List<Strategy>> strategies(Function<T, Set<Strategy>> getter) {
        return required(
                Property.of("strategies", list(PlannedActivityForm.STRATEGY), "All strategies that it serves."),
                of -> new ArrayList<>(getter.apply(of)));
    }

    private static <K> ResultForm<Sum<K>> sums(String by, List<Part<Sum<K>, ?>> key) {
        List<Part<Sum<K>, ?>> parts = new ArrayList<>(key);
        parts.add(required(Property.of("cost", COST_SUM, "What it costs, and who pays."), COST_SUM.of(Sum::cost)));
        return ResultForm.of("sum by " + by, parts);
    }
}
