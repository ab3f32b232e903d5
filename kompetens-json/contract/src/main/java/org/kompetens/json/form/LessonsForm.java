package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Communication;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Lessons;
import org.kompetens.text.Labels;

/** What came of an evaluation: to whom its result was communicated, and what is to be done better. */
final class LessonsForm {

    private static final Part<Communication, LocalDate> DAY =
            required(Property.of("date", DATE, "When it was communicated."), Communication::date);
    private static final Part<Communication, String> TO = required(
            Property.of("to", TEXT, "To whom.").example("\"the board, and all employees at the staff meeting\""),
            Communication::to);
    private static final Part<Communication, String> BY = required(
            Property.of("by", TEXT, "Who did so, by the title of a function.").example("\"head of department\""),
            Communication::by);
    static final ObjectForm<Communication> COMMUNICATION = ObjectForm.of(
            "communication", List.of(DAY, TO, BY), of -> new Communication(of.get(DAY), of.get(TO), of.get(BY)));

    private static final Part<Improvement, Labels> BETTER =
            required(Property.of("text", LABELS, "What is to be better."), Improvement::text);
    private static final Part<Improvement, List<ActivityId>> ACTIVITIES = leftOutIf(
            Property.of("activities", list(PlanningIds.ACTIVITY), "Which activities of the next cycle carry it out."),
            List.of(),
            Improvement::activities);
    private static final Part<Improvement, List<GoalId>> GOALS = leftOutIf(
            Property.of("goals", list(PlanningIds.GOAL), "In which goals of the next cycle it is set down."),
            List.of(),
            Improvement::goals);
    static final ObjectForm<Improvement> IMPROVEMENT = ObjectForm.of(
            "improvement",
            List.of(BETTER, ACTIVITIES, GOALS),
            of -> new Improvement(of.get(BETTER), of.get(ACTIVITIES), of.get(GOALS)));

    private static final Part<Lessons, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "Which unit was evaluated."), Lessons::unit);
    private static final Part<Lessons, LocalDate> EVALUATED =
            required(Property.of("evaluated", DATE, "As of which date it was."), Lessons::evaluated);
    private static final Part<Lessons, List<Communication>> COMMUNICATIONS = leftOutIf(
            Property.of("communications", list(COMMUNICATION), "To whom the result was communicated."),
            List.of(),
            Lessons::communications);
    private static final Part<Lessons, List<Improvement>> IMPROVEMENTS = leftOutIf(
            Property.of("improvements", list(IMPROVEMENT), "What is to be done better."),
            List.of(),
            Lessons::improvements);
    static final ObjectForm<Lessons> LESSONS = ObjectForm.of(
            "lessons of an evaluation",
            List.of(UNIT, EVALUATED, COMMUNICATIONS, IMPROVEMENTS),
            of -> new Lessons(of.get(UNIT), of.get(EVALUATED), of.get(COMMUNICATIONS), of.get(IMPROVEMENTS)));

    private static final ResultForm<Communication> TOLD = ResultForm.of(
            "what was communicated",
            List.of(
                    required(Property.of("date", DATE, "When it was communicated."), Communication::date),
                    required(Property.of("to", TEXT, "To whom.").example("\"the board\""), Communication::to),
                    required(
                            Property.of("by", TEXT, "Who did so, by the title of a function.")
                                    .example("\"head of department\""),
                            Communication::by)));

    private static final ResultForm<Named<ActivityId>> CARRIES_OUT = ResultForm.of(
            "activity of an improvement",
            List.of(
                    required(Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), Named::of),
                    PlanNames.title(Named::plans, Named::of)));

    private static final ResultForm<Named<Improvement>> TO_DO = ResultForm.of(
            "what is to be improved",
            List.of(
                    required(
                            Property.of("text", LABELS, "What is to be better."),
                            one -> one.of().text()),
                    required(
                            Property.of("activities", list(CARRIES_OUT), "Which activities carry it out."),
                            CARRIES_OUT.each(one -> one.each(Improvement::activities))),
                    required(
                            Property.of("goals", list(PlanningIds.GOAL), "In which goals it is set down."),
                            one -> one.of().goals())));

    /** The same in a result, with what the unit is called. */
    static final ResultForm<Named<Lessons>> RESULT = ResultForm.of(
            "second step of an evaluation",
            List.of(
                    required(
                            Property.of("unit", Ids.UNIT, "Which unit was evaluated."),
                            one -> one.of().unit()),
                    Named.unitLabels(Lessons::unit),
                    required(
                            Property.of("evaluated", DATE, "As of which date it was."),
                            one -> one.of().evaluated()),
                    required(
                            Property.of("communications", list(TOLD), "To whom the result was communicated."),
                            TOLD.each(one -> one.of().communications())),
                    required(
                            Property.of("improvements", list(TO_DO), "What is to be done better."),
                            TO_DO.each(one -> one.each(Lessons::improvements)))));

    private LessonsForm() {}
}
