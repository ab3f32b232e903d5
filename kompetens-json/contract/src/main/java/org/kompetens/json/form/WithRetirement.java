package org.kompetens.json.form;

import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.RetirementTerms;
import org.kompetens.staffing.StaffingAssumptions;

/**
 * What was found of a unit and of every unit below it, counted without those who are expected to have retired.
 *
 * @param from what was found
 * @param assumptions by which they are expected to; empty where only what is known counts
 * @param <R> what was found
 */
public record WithRetirement<R>(FromUnit<R> from, Optional<StaffingAssumptions> assumptions) {

    private static final ResultForm<StaffingAssumptions> TERMS = ResultForm.of(
            "expected retirement",
            List.of(
                    required(
                            Property.of("retirement", RetirementTermsForm.RETIREMENT, "When people retire."),
                            StaffingAssumptions::retirement),
                    leftOutIf(
                            Property.of(
                                    "retirementByRole",
                                    idMap(Ids.ROLE, RetirementTermsForm.RETIREMENT),
                                    "When they retire in roles with terms of their own."),
                            Map.<RoleId, RetirementTerms>of(),
                            StaffingAssumptions::retirementByRole),
                    leftOutIf(
                            Property.of(
                                    "laterRetirement",
                                    integer(-ForecastAssumptions.MOST_YEARS, ForecastAssumptions.MOST_YEARS),
                                    "By how many years everybody retires later than these terms say; earlier if below"
                                            + " 0, left out if 0."),
                            0,
                            of -> of.forecast().laterRetirement())));

    /** That retirement is assumed, and how. */
    static <R> Part<WithRetirement<R>, Optional<Values<StaffingAssumptions>>> part() {
        return optional(
                Property.of(
                        "expectedRetirement",
                        TERMS,
                        "By which terms people are taken to retire, besides what is known; left out where only that"
                                + " counts."),
                of -> of.assumptions().map(TERMS::of));
    }

    /** Of what counts only what is known. */
    static <R> WithRetirement<R> known(R result, UnitTree tree, UnitId top) {
        return new WithRetirement<>(new FromUnit<>(result, tree, top), Optional.empty());
    }

    R result() {
        return from.result();
    }
}
