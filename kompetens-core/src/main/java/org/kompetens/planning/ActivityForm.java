package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * S1's form: what is handled at one place, nothing else, in five columns; and under it one summarising analysis. What was
 * decided against is not to be done there: it is told apart, so that nothing is lost, and is in no sum.
 *
 * @param place at which place
 * @param name what the unit or the body is called
 * @param date as of which date
 * @param rows the activities that are to be done or may be, in the order of the register
 * @param declined the activities that were rejected or withdrawn, in the order of the register
 * @param analysis the summarising analysis, if there is one
 */
public record ActivityForm(
        UnitOrBody place,
        Labels name,
        LocalDate date,
        List<Row> rows,
        List<Declined> declined,
        Optional<Labels> analysis) {

    /** Copies. */
    public ActivityForm {
        rows = List.copyOf(rows);
        declined = List.copyOf(declined);
    }

    /**
     * One activity, in five columns.
     *
     * @param activity which activity
     * @param title the first column: what it is called
     * @param costs the second: what it costs in each year, whoever pays
     * @param period the third: when it is expected to be carried out
     * @param notGoingOn that it was stopped, put off or carried over, if it was
     * @param responsible the fourth: who answers for it
     * @param followUps the fifth: when it is followed up
     */
    public record Row(
            ActivityId activity,
            Labels title,
            SortedMap<Integer, Amounts> costs,
            Period period,
            Optional<ImplementationStatus> notGoingOn,
            Responsible responsible,
            List<LocalDate> followUps) {

        /** Copies. */
        public Row {
            costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
            followUps = List.copyOf(followUps);
        }

        /** Which activity. */
        @Override
        public String toString() {
            return "Row[" + activity + "]";
        }
    }

    /**
     * An activity that is not to be done.
     *
     * @param activity which activity
     * @param title what it is called
     * @param decision what was decided of it
     */
    public record Declined(ActivityId activity, Labels title, DecisionStatus decision) {

        /** Which activity, and what was decided. */
        @Override
        public String toString() {
            return "Declined[" + activity + ", " + decision + "]";
        }
    }

    static ActivityForm of(Planning planning, UnitOrBody place, LocalDate date) {
        List<Row> rows = new ArrayList<>();
        List<Declined> declined = new ArrayList<>();
        for (Activity activity : planning.activities()) {
            DecisionStatus decision = activity.statusAt(date).decision();
            if (!planning.escalation().placeOf(activity.id(), date).equals(place)) {
                continue;
            }
            if (decision.isAgainst()) {
                declined.add(new Declined(activity.id(), activity.title(), decision));
            } else {
                rows.add(row(activity, date));
            }
        }
        Optional<Labels> analysis = planning.register().analyses().stream()
                .filter(one -> one.place().equals(place) && !one.date().isAfter(date))
                .reduce((one, other) -> other.date().isBefore(one.date()) ? one : other)
                .map(FormAnalysis::text);
        return new ActivityForm(place, name(planning, place), date, rows, declined, analysis);
    }

    private static Row row(Activity activity, LocalDate date) {
        Activity costing = activity.costingAt(date);
        SortedMap<Integer, Amounts> costs = new TreeMap<>();
        costing.costYears().forEach(year -> costs.put(year, costing.cost(year)));
        ActivityStatus status = activity.statusAt(date);
        return new Row(
                activity.id(),
                activity.title(),
                costs,
                activity.period(),
                Optional.of(status.implementation()).filter(one -> status.isGivenUp()),
                activity.responsible(),
                activity.followUps());
    }

    private static Labels name(Planning planning, UnitOrBody place) {
        if (place instanceof UnitOrBody.Unit unit) {
            UnitTree tree = planning.organisation().tree();
            return tree.unit(tree.indexOf(unit.id())).labels();
        }
        return planning.register().bodies().stream()
                .filter(body -> UnitOrBody.of(body.id()).equals(place))
                .map(PlanningBody::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such body: " + place));
    }

    /**
     * What all of it costs but what was decided against.
     *
     * @return from year to sum, in order
     */
    public SortedMap<Integer, Amounts> total() {
        SortedMap<Integer, Amounts> total = new TreeMap<>();
        rows.forEach(row -> row.costs().forEach((year, cost) -> total.merge(year, cost, Amounts::plus)));
        return total;
    }

    /**
     * The form for people to read.
     *
     * @param language in which language
     * @return lines of text
     */
    public List<String> text(Language language) {
        return new FormText(this, language).lines();
    }

    /** Of which place, and as of when; the texts may be anything, and are not shown. */
    @Override
    public String toString() {
        return "ActivityForm[" + place + ", " + date + ", rows=" + rows.size() + "]";
    }
}
