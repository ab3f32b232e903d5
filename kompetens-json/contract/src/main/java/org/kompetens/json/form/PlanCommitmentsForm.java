package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.BoundTime;
import org.kompetens.text.Labels;

/** By which activities of a unit people are bound, and what leaving costs. */
public final class PlanCommitmentsForm {

    /**
     * Bound times of one date.
     *
     * @param date the last day of whoever leaves
     * @param unit of which unit, with all below it
     * @param boundTimes the bound times
     */
    public record Shown(LocalDate date, UnitId unit, List<BoundTime> boundTimes) {

        /** Copies. */
        public Shown {
            boundTimes = List.copyOf(boundTimes);
        }
    }

    static final ResultForm<Named<BoundTime>> BOUND = ResultForm.of(
            "bound time",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
                            one -> one.of().activity().id()),
                    required(
                            Property.of("title", LABELS, "What the activity is called."),
                            one -> one.of().activity().title()),
                    AmountsForm.amounts(
                            "support",
                            "What is to be paid back by somebody who leaves on the first day.",
                            one -> Amounts.of(one.of().commitment().support())),
                    required(
                            Property.of("start", DATE, "The first day of the bound time."),
                            one -> one.of().commitment().start()),
                    required(
                            Property.of("months", integer(1, CommitmentForm.MOST_MONTHS), "Its length at full time.")
                                    .example("24"),
                            one -> one.of().commitment().months()),
                    required(
                            Property.of("lastDay", DATE, "The last bound day of somebody at full time."),
                            one -> one.of().lastDay()),
                    required(
                            Property.of(
                                    "scaled",
                                    FlagForm.FLAG,
                                    "Whether a month in a part-time position counts only as the part that it is."),
                            one -> one.of().commitment().scaled()),
                    optional(
                            Property.of(
                                    "unit",
                                    Ids.UNIT,
                                    "To which unit they are bound; to the whole organisation if left out."),
                            one -> one.of().commitment().unit()),
                    optional(Named.UNIT_LABELS, PlanCommitmentsForm::unitLabels),
                    required(
                            Property.of(
                                            "monthsServed",
                                            integer(0, Integer.MAX_VALUE),
                                            "How many whole months somebody has served whose last day is the date.")
                                    .example("9"),
                            one -> (int) one.of().monthsServed()),
                    required(
                            Property.of(
                                    "decision",
                                    ProgressNotesForm.DECISION_STATUS,
                                    "What is decided of the activity on the date: until it is approved it binds nobody."),
                            one -> one.of().decision()),
                    AmountsForm.amounts(
                            "owed",
                            "What somebody at full time pays back whose last day is the date.",
                            one -> one.of().owed())));

    /** All bound times as a document. */
    public static final ResultForm<Named<Shown>> COMMITMENTS = ResultForm.document(
            "plan-commitments",
            List.of(
                    required(
                            Property.of("asOf", DATE, "The last day of whoever leaves."),
                            shown -> shown.of().date()),
                    required(
                            Property.of("unit", Ids.UNIT, "Of which unit, with all below it."),
                            shown -> shown.of().unit()),
                    Named.unitLabels(Shown::unit),
                    required(
                            Property.of(
                                    "commitments",
                                    list(BOUND),
                                    "By which activities people are bound, without saying who."),
                            BOUND.each(shown -> shown.each(Shown::boundTimes)))));

    private PlanCommitmentsForm() {}

    private static Optional<Labels> unitLabels(Named<BoundTime> one) {
        return one.organisation()
                .flatMap(organisation ->
                        one.of().commitment().unit().flatMap(unit -> Named.unitLabels(organisation, unit)));
    }
}
