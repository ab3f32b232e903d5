package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.RetirementRow;

/** A row of an organisation's own retirement table. */
final class RetirementRowForm {

    private static final int MOST_MONTHS = 11;

    static final WordForm<RetirementRow.Kind> MEANING_WORD = WordForm.oneOf(RetirementRow.Kind.values());

    private static final Part<RetirementRow, String> LIMIT = required(
            Property.of("limit", TEXT, "Which limit it is of; the same in all rows of one.")
                    .example("\"fire-service\""),
            RetirementRow::limit);
    private static final Part<RetirementRow, RetirementRow.Kind> MEANING = required(
            Property.of("meaning", MEANING_WORD, "What it means to reach it, none of which is by itself an exit."),
            RetirementRow::kind);
    private static final Part<RetirementRow, Optional<LocalDate>> BORN_FROM = optional(
            Property.of("bornFrom", DATE, "The first date of birth; all that are earlier too if left out.")
                    .example("\"1963-01-01\""),
            RetirementRow::bornFrom);
    private static final Part<RetirementRow, Optional<LocalDate>> BORN_BEFORE = optional(
            Property.of(
                            "bornBefore",
                            DATE,
                            "The first date of birth that no longer belongs to it; all that are later too if left out.")
                    .example("\"1967-01-01\""),
            RetirementRow::bornBefore);
    private static final Part<RetirementRow, Optional<LocalDate>> IN_FORCE_FROM = optional(
            Property.of("inForceFrom", DATE, "The first date on which it holds; it always has if left out.")
                    .example("\"2024-01-01\""),
            row -> Optional.of(row.inForceFrom()).filter(date -> !date.equals(LocalDate.MIN)));
    private static final Part<RetirementRow, Optional<LocalDate>> IN_FORCE_UNTIL = optional(
            Property.of(
                    "inForceUntil",
                    DATE,
                    "The first date on which it no longer holds; until further notice if left out."),
            RetirementRow::inForceUntil);
    private static final Part<RetirementRow, Integer> YEARS = required(
            Property.of("years", AgesForm.OF_STAFF, "The age in whole years.").example("60"),
            row -> row.age().getYears());
    private static final Part<RetirementRow, Integer> MONTHS = leftOutIf(
            Property.of("months", integer(0, MOST_MONTHS), "And so many months; none if left out."),
            0,
            row -> row.age().getMonths());
    private static final Part<RetirementRow, LeavingDay> LEAVING_DAY = orElse(
            Property.of(
                    "leavingDay",
                    WordForm.oneOf(LeavingDay.values()),
                    "Whether they leave on the birthday or at the end of its month, which is the case if left out."),
            LeavingDay.END_OF_MONTH,
            RetirementRow::leavingDay);
    private static final Part<RetirementRow, Boolean> FORECAST = leftOutIf(
            Property.of("forecast", FlagForm.FLAG, "Whether it is a forecast; if left out it is decided."),
            false,
            row -> !row.enacted());
    private static final Part<RetirementRow, String> SOURCE = required(
            Property.of("source", TEXT, "What it rests on: an agreement, a statute, or who forecasts it.")
                    .example("\"local agreement 2024, section 7\""),
            RetirementRow::source);

    static final ObjectForm<RetirementRow> ROW = ObjectForm.checked(
            "retirement table row",
            List.of(
                    LIMIT,
                    MEANING,
                    BORN_FROM,
                    BORN_BEFORE,
                    IN_FORCE_FROM,
                    IN_FORCE_UNTIL,
                    YEARS,
                    MONTHS,
                    LEAVING_DAY,
                    FORECAST,
                    SOURCE),
            RetirementRowForm::row);

    private RetirementRowForm() {}

    private static Optional<RetirementRow> row(Values<RetirementRow> of, ObjectPlace object) {
        boolean isBornInOrder = isInOrder(of, object, BORN_FROM, BORN_BEFORE);
        if (!isInOrder(of, object, IN_FORCE_FROM, IN_FORCE_UNTIL) || !isBornInOrder) {
            return Optional.empty();
        }
        return Optional.of(new RetirementRow(
                of.get(LIMIT),
                of.get(MEANING),
                of.get(BORN_FROM),
                of.get(BORN_BEFORE),
                of.get(IN_FORCE_FROM).orElse(LocalDate.MIN),
                of.get(IN_FORCE_UNTIL),
                Period.of(of.get(YEARS), of.get(MONTHS), 0),
                of.get(LEAVING_DAY),
                !of.get(FORECAST),
                of.get(SOURCE)));
    }

    private static boolean isInOrder(
            Values<RetirementRow> of,
            ObjectPlace object,
            Part<RetirementRow, Optional<LocalDate>> from,
            Part<RetirementRow, Optional<LocalDate>> until) {
        Optional<LocalDate> end = of.get(until);
        boolean isInOrder =
                end.isEmpty() || of.get(from).map(end.get()::isAfter).orElse(true);
        if (!isInOrder) {
            object.note(OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN, until);
        }
        return isInOrder;
    }
}
