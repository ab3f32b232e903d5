package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Lift;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.text.Labels;

/** Where activities are handled: bodies beside the units, steps from one to another, and what each says of its own. */
final class LiftForm {

    static final WordForm<LiftKind> LIFT_KIND = WordForm.oneOf(List.of(LiftKind.values()), LiftKind::code);

    private static final Part<UnitOrBody, UnitOrBody> EITHER = place(either -> either);

    static final ObjectForm<UnitOrBody> PLACE = ObjectForm.of("unit or body", List.of(EITHER), of -> of.get(EITHER));

    private static final Part<PlanningBody, BodyId> BODY_ID =
            required(Property.of("id", PlanningIds.BODY, "Names the body."), PlanningBody::id);
    private static final Part<PlanningBody, Labels> BODY_NAME =
            required(Property.of("labels", LABELS, "What it is called."), PlanningBody::name);
    private static final Part<PlanningBody, List<UnitOrBody>> ABOVE = required(
            Property.of(
                    "above",
                    list(PLACE),
                    "The units and bodies from which an activity can be lifted to it in one step."),
            PlanningBody::above);
    static final ObjectForm<PlanningBody> BODY = ObjectForm.of(
            "body",
            List.of(BODY_ID, BODY_NAME, ABOVE),
            of -> new PlanningBody(of.get(BODY_ID), of.get(BODY_NAME), of.get(ABOVE)));

    private static final Part<Lift, ActivityId> ACTIVITY =
            required(Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), Lift::activity);
    private static final Part<Lift, LiftKind> KIND = required(
            Property.of(
                    "kind",
                    LIFT_KIND,
                    "Whether it was lifted, taken back by whoever lifted it, or returned by whoever received it."),
            Lift::kind);
    private static final Part<Lift, UnitOrBody> FROM =
            required(Property.of("from", PLACE, "Who handled it."), Lift::from);
    private static final Part<Lift, UnitOrBody> TO =
            required(Property.of("to", PLACE, "Who handles it from the date on."), Lift::to);
    private static final Part<Lift, LocalDate> DATE_OF_IT =
            required(Property.of("date", DATE, "The first date on which it is handled there."), Lift::date);
    private static final Part<Lift, String> BY = required(
            Property.of("by", TEXT, "Who did it, by the title of a function.").example("\"unit head\""), Lift::by);
    private static final Part<Lift, String> REASON =
            required(Property.of("reason", TEXT, "Why.").example("\"more than the unit's budget\""), Lift::reason);
    static final ObjectForm<Lift> LIFT = ObjectForm.of(
            "lift",
            List.of(ACTIVITY, KIND, FROM, TO, DATE_OF_IT, BY, REASON),
            of -> new Lift(
                    of.get(ACTIVITY),
                    of.get(KIND),
                    of.get(FROM),
                    of.get(TO),
                    of.get(DATE_OF_IT),
                    of.get(BY),
                    of.get(REASON)));

    private static final Part<FormAnalysis, UnitOrBody> WHOSE = place(FormAnalysis::place);
    private static final Part<FormAnalysis, LocalDate> SINCE = required(
            Property.of("date", DATE, "The first date for which it holds, until there is a later one."),
            FormAnalysis::date);
    private static final Part<FormAnalysis, Labels> SAYS =
            required(Property.of("text", LABELS, "What it says."), FormAnalysis::text);
    static final ObjectForm<FormAnalysis> ANALYSIS = ObjectForm.of(
            "summarising analysis",
            List.of(WHOSE, SINCE, SAYS),
            of -> new FormAnalysis(of.get(WHOSE), of.get(SINCE), of.get(SAYS)));

    private LiftForm() {}

    /** A unit or a body, by one of two properties. */
    static <T> Part<T, UnitOrBody> place(Function<T, UnitOrBody> getter) {
        return oneOf(
                List.of(
                        new Alternative<UnitOrBody, UnitId>(
                                Property.of("unit", Ids.UNIT, "The unit."),
                                UnitOrBody::of,
                                either -> either instanceof UnitOrBody.Unit unit
                                        ? Optional.of(unit.id())
                                        : Optional.empty()),
                        new Alternative<UnitOrBody, BodyId>(
                                Property.of("body", PlanningIds.BODY, "The body, in place of a unit."),
                                UnitOrBody::of,
                                either -> either instanceof UnitOrBody.Body body
                                        ? Optional.of(body.id())
                                        : Optional.empty())),
                getter);
    }
}
