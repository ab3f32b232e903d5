package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.planning.ActivityForm;

/** What is handled at each of some places, as the form of a level has it. */
public final class ActivityFormsForm {

    /**
     * Forms of one date.
     *
     * @param date as of which date
     * @param forms the forms
     */
    public record Shown(LocalDate date, List<ActivityForm> forms) {}

    static final ResultForm<ActivityForm.Row> ROW = ResultForm.of(
            "activity on a form",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
                            ActivityForm.Row::activity),
                    required(Property.of("title", LABELS, "What it is called."), ActivityForm.Row::title),
                    AmountsForm.amountsByYear(
                            "costs", "What it costs in each year, whoever pays.", ActivityForm.Row::costs),
                    embedded(PeriodForm.PERIOD, ActivityForm.Row::period),
                    optional(
                            Property.of(
                                    "notGoingOn",
                                    ProgressNotesForm.IMPLEMENTATION_STATUS,
                                    "That it was stopped, put off or carried over."),
                            ActivityForm.Row::notGoingOn),
                    required(
                            Property.of("responsible", TEXT, "Who answers for it, by the title of a function.")
                                    .example("\"head of department\""),
                            row -> row.responsible().function()),
                    required(
                            Property.of("followUps", list(DATE), "On which dates it is followed up."),
                            ActivityForm.Row::followUps)));

    static final ResultForm<ActivityForm.Declined> DECLINED = ResultForm.of(
            "activity not to be done",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
                            ActivityForm.Declined::activity),
                    required(Property.of("title", LABELS, "What it is called."), ActivityForm.Declined::title),
                    required(
                            Property.of("decision", ProgressNotesForm.DECISION_STATUS, "What was decided of it."),
                            ActivityForm.Declined::decision)));

    static final ResultForm<ActivityForm> FORM = ResultForm.of(
            "form of a level",
            List.of(
                    LiftForm.place(ActivityForm::place),
                    required(Property.of("labels", LABELS, "What the unit or body is called."), ActivityForm::name),
                    required(
                            Property.of("activities", list(ROW), "What is handled there, and nothing else."),
                            ROW.each(ActivityForm::rows)),
                    required(
                            Property.of(
                                    "declined",
                                    list(DECLINED),
                                    "What would be handled there and was rejected or withdrawn; in no sum."),
                            DECLINED.each(ActivityForm::declined)),
                    AmountsForm.amountsByYear("total", "What all of it costs in each year.", ActivityForm::total),
                    optional(Property.of("analysis", LABELS, "The summarising analysis."), ActivityForm::analysis)));

    /** Forms as a document. */
    public static final ResultForm<Shown> FORMS = ResultForm.document(
            "activity-forms",
            List.of(
                    required(Property.of("asOf", DATE, "As of which date."), Shown::date),
                    required(Property.of("forms", list(FORM), "Each place by itself."), FORM.each(Shown::forms))));

    private ActivityFormsForm() {}
}
