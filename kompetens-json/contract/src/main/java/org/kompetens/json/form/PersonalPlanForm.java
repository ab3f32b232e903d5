package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityStatus;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.SeatCosts;

/** The development plans of one person, with the activities that are in them. */
public final class PersonalPlanForm {

    /**
     * What is planned for one person.
     *
     * @param date as of which date
     * @param employee who
     * @param plans the plans, one a cycle
     * @param activities the activities that are in them, and those that name the person
     */
    public record Shown(LocalDate date, EmployeeId employee, List<DevelopmentPlan> plans, List<Activity> activities) {

        /** Copies. */
        public Shown {
            plans = List.copyOf(plans);
            activities = List.copyOf(activities);
        }

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "Shown[" + date + "]";
        }
    }

    /** An activity of somebody, and as of which date. */
    private record Dated(Activity activity, EmployeeId employee, LocalDate date) {

        SortedMap<Integer, Amounts> place() {
            SortedMap<Integer, Amounts> years = new TreeMap<>();
            for (SeatCosts costs : SeatCosts.at(activity, date)) {
                Amounts cost = costs.named().get(employee);
                if (cost != null) {
                    years.put(costs.year(), cost);
                }
            }
            return years;
        }

        ActivityStatus status() {
            return activity.statusAt(date);
        }
    }

    private static final ResultForm<Dated> ACTIVITY = ResultForm.of(
            "activity of a person",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
                            one -> one.activity().id()),
                    required(
                            Property.of("title", LabelsForm.LABELS, "What it is called."),
                            one -> one.activity().title()),
                    required(
                            Property.of("decision", ProgressNotesForm.DECISION_STATUS, "What is decided of it."),
                            one -> one.status().decision()),
                    required(
                            Property.of(
                                    "implementation", ProgressNotesForm.IMPLEMENTATION_STATUS, "How far it has come."),
                            one -> one.status().implementation()),
                    Part.embedded(PeriodForm.PERIOD, one -> one.activity().period()),
                    required(
                            Property.of("followUps", list(DATE), "On which dates it is followed up."),
                            one -> one.activity().followUps()),
                    AmountsForm.amountsByYear(
                            "placeCosts",
                            "What the person's place costs in each year; empty where none is given by name.",
                            Dated::place)));

    /** What is planned for one person, as a document. */
    public static final ResultForm<Shown> PLAN = ResultForm.document(
            "development-plan",
            List.of(
                    required(Property.of("asOf", DATE, "As of which date."), Shown::date),
                    required(
                            Property.of("plans", list(DevelopmentPlanForm.PLAN), "The person's plans, one a cycle."),
                            Shown::plans),
                    required(
                            Property.of(
                                    "activities",
                                    list(ACTIVITY),
                                    "The activities that are in them, and those that name the person."),
                            ACTIVITY.each(shown -> shown.activities().stream()
                                    .map(activity -> new Dated(activity, shown.employee(), shown.date()))
                                    .toList()))));

    private PersonalPlanForm() {}
}
