package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.StaffingRule;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;

/** What is to happen in single years: hires, transfers, larger positions. */
final class StaffChangesForm {

    private static final Form<Integer> YEAR = integer(1, ForecastAssumptions.MOST_YEARS);

    private static final Part<PlannedHire, Integer> HIRE_YEAR = required(
            Property.of("year", YEAR, "The year of the forecast, from 1, at whose end they come."), PlannedHire::year);
    private static final Part<PlannedHire, UnitRole> WHERE = Part.embedded(UnitRoleForm.UNIT_ROLE, PlannedHire::where);
    private static final Part<PlannedHire, Quantity> FTE =
            required(Property.of("fte", QuantityForm.FTE, "How much is hired, in FTE."), PlannedHire::fte);

    static final ObjectForm<PlannedHire> PLANNED_HIRE = ObjectForm.of(
            "planned hire",
            List.of(HIRE_YEAR, WHERE, FTE),
            of -> new PlannedHire(of.get(HIRE_YEAR), of.get(WHERE), of.get(FTE)));

    private static final Part<Transfer, Integer> TRANSFER_YEAR =
            required(Property.of("year", YEAR, "The year of the forecast, from 1."), Transfer::year);
    private static final Part<Transfer, UnitRole> FROM =
            required(Property.of("from", UnitRoleForm.UNIT_ROLE, "Where they are."), Transfer::from);
    private static final Part<Transfer, UnitRole> TO =
            required(Property.of("to", UnitRoleForm.UNIT_ROLE, "Where they go."), Transfer::to);
    private static final Part<Transfer, Rate> SHARE = required(
            Property.of("share", RateForm.RATE, "Which part moves of those who are there after retirements and exits."),
            Transfer::share);

    static final ObjectForm<Transfer> TRANSFER =
            ObjectForm.checked("transfer", List.of(TRANSFER_YEAR, FROM, TO, SHARE), StaffChangesForm::transfer);

    private static final Part<PositionChange, Integer> CHANGE_YEAR =
            required(Property.of("year", YEAR, "The year of the forecast, from 1."), PositionChange::year);
    private static final Part<PositionChange, List<RoleId>> ROLES = leftOutIf(
            Property.of("roles", list(Ids.ROLE), "Which roles; all if left out."),
            List.of(),
            change -> new ArrayList<>(change.roles()));
    private static final Part<PositionChange, Long> ADD = required(
            Property.of(
                            "add",
                            tenThousandths(-Fte.UNIT, Fte.UNIT),
                            "How much of full time is added to each position, below 0 to make it smaller.")
                    .example("0.02"),
            change -> (long) change.tenThousandths());

    static final ObjectForm<PositionChange> POSITION_CHANGE = ObjectForm.of(
            "change of position size",
            List.of(CHANGE_YEAR, ROLES, ADD),
            of -> new PositionChange(of.get(CHANGE_YEAR), new TreeSet<>(of.get(ROLES)), Math.toIntExact(of.get(ADD))));

    private StaffChangesForm() {}

    private static Optional<Transfer> transfer(Values<Transfer> of, ObjectPlace object) {
        if (of.get(FROM).equals(of.get(TO))) {
            object.note(StaffingRule.TRANSFER_NOWHERE, TO);
            return Optional.empty();
        }
        return Optional.of(new Transfer(of.get(TRANSFER_YEAR), of.get(FROM), of.get(TO), of.get(SHARE)));
    }
}
