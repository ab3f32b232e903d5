package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Rate;

/** Something that a scenario has otherwise. A host's own lever cannot be written. */
final class LeverForm {

    private static final int MOST_YEARS_LATER = 10;

    private static final Part<Lever.LaterRetirement, Integer> YEARS = required(
            Property.of(
                    "years",
                    integer(-MOST_YEARS_LATER, MOST_YEARS_LATER),
                    "By how many years everybody retires later, below 0 for earlier."),
            Lever.LaterRetirement::years);
    private static final Part<Lever.LargerPositions, List<PositionChange>> CHANGES = required(
            Property.of(
                    "changes",
                    list(StaffChangesForm.POSITION_CHANGE).notEmpty(),
                    "In which years and roles positions become larger."),
            Lever.LargerPositions::changes);
    private static final Part<Lever.LowerTurnover, Rate> POINTS = required(
            Property.of("points", RateForm.RATE, "What is taken off each rate, 0.01 for one percentage point."),
            Lever.LowerTurnover::points);
    private static final Part<Lever.ChangedDemand, Demand> DEMAND = required(
            Property.of("demand", DemandForm.DEMAND, "How much staff is needed instead."), Lever.ChangedDemand::demand);
    private static final Part<Lever.MorePlannedHires, List<PlannedHire>> HIRES = required(
            Property.of(
                    "hires", list(StaffChangesForm.PLANNED_HIRE).notEmpty(), "Who is hired anyway, where and when."),
            Lever.MorePlannedHires::hires);

    private static final List<ChoicePart.Kind<? extends Lever>> KINDS = List.of(
            new ChoicePart.Kind<>(
                    "later_retirement",
                    Lever.LaterRetirement.class,
                    ObjectForm.of("later retirement", List.of(YEARS), of -> new Lever.LaterRetirement(of.get(YEARS)))),
            new ChoicePart.Kind<>(
                    "larger_positions",
                    Lever.LargerPositions.class,
                    ObjectForm.of(
                            "larger positions", List.of(CHANGES), of -> new Lever.LargerPositions(of.get(CHANGES)))),
            new ChoicePart.Kind<>(
                    "lower_turnover",
                    Lever.LowerTurnover.class,
                    ObjectForm.of("lower turnover", List.of(POINTS), of -> new Lever.LowerTurnover(of.get(POINTS)))),
            new ChoicePart.Kind<>(
                    "changed_demand",
                    Lever.ChangedDemand.class,
                    ObjectForm.of("changed demand", List.of(DEMAND), of -> new Lever.ChangedDemand(of.get(DEMAND)))),
            new ChoicePart.Kind<>(
                    "planned_hires",
                    Lever.MorePlannedHires.class,
                    ObjectForm.of(
                            "more planned hires", List.of(HIRES), of -> new Lever.MorePlannedHires(of.get(HIRES)))));

    private static final Part<Lever, Lever> ANY = choice("kind", "What is otherwise.", KINDS, any -> any);

    static final ObjectForm<Lever> LEVER = ObjectForm.of("lever", List.of(ANY), of -> of.get(ANY));

    private LeverForm() {}
}
