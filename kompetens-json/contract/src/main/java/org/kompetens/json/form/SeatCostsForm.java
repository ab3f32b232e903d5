package org.kompetens.json.form;

import static org.kompetens.json.form.AmountsForm.amounts;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.SeatCosts;

/** What the places of activities cost: what stands in the plans of those who have one, and what is left with the unit. */
public final class SeatCostsForm {

    /**
     * The activities of a unit, with all below it.
     *
     * @param date as of which date
     * @param unit which unit
     * @param costs one for each activity and year
     * @param named of whom each place is shown; empty where nobody is named
     */
    public record Shown(LocalDate date, UnitId unit, List<SeatCosts> costs, Optional<Set<EmployeeId>> named) {

        /** Copies. */
        public Shown {
            costs = List.copyOf(costs);
            named = named.map(Set::copyOf);
        }

        /** Says nothing of the persons. */
        @Override
        public String toString() {
            return "Shown[" + unit + ", " + date + "]";
        }
    }

    private record Row(SeatCosts of, Optional<Set<EmployeeId>> shown) {

        Optional<List<Map.Entry<EmployeeId, Amounts>>> named() {
            return shown.map(some -> of.named().entrySet().stream()
                    .filter(one -> some.contains(one.getKey()))
                    .toList());
        }
    }

    private static final ResultForm<Map.Entry<EmployeeId, Amounts>> PERSON = ResultForm.of(
            "place of a person",
            List.of(
                    required(Property.of("employee", Ids.EMPLOYEE, "Whose place it is."), Map.Entry::getKey),
                    amounts("cost", "What it costs.", Map.Entry::getValue)));

    private static final ResultForm<Row> ROW = ResultForm.of(
            "cost of places",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Of which activity."),
                            row -> row.of().activity().id()),
                    required(
                            Property.of("title", LABELS, "What it is called."),
                            row -> row.of().activity().title()),
                    required(
                            Property.of("year", integer(1900, 2200), "In which year.")
                                    .example("2027"),
                            row -> row.of().year()),
                    required(
                            Property.of("seats", integer(0, Integer.MAX_VALUE), "How many places there are.")
                                    .example("4"),
                            row -> row.of().seats()),
                    required(
                            Property.of("taken", integer(0, Integer.MAX_VALUE), "How many are given to somebody.")
                                    .example("3"),
                            row -> row.of().named().size()),
                    amounts("total", "What all of it costs.", row -> row.of().total()),
                    amounts(
                            "inPlans",
                            "What stands in the plans of those who have a place.",
                            row -> row.of().total().minus(row.of().unnamed())),
                    amounts(
                            "unnamed",
                            "What is left with the unit.",
                            row -> row.of().unnamed()),
                    optional(
                            Property.of(
                                    "places",
                                    list(PERSON),
                                    "What the place of each of the unit's own costs; left out where nobody is named."),
                            row -> row.named()
                                    .map(some -> some.stream().map(PERSON::of).toList()))));

    /** All of it as a document. */
    public static final ResultForm<Named<Shown>> SEATS = ResultForm.document(
            "plan-seats",
            List.of(
                    required(
                            Property.of("asOf", DATE, "As of which date."),
                            of -> of.of().date()),
                    required(
                            Property.of("unit", Ids.UNIT, "Of which unit, with all below it."),
                            of -> of.of().unit()),
                    Named.unitLabels(Shown::unit),
                    required(
                            Property.of("costs", list(ROW), "What places cost, by activity and year."),
                            ROW.each(of -> of.of().costs().stream()
                                    .map(one -> new Row(one, of.of().named()))
                                    .toList()))));

    private SeatCostsForm() {}
}
