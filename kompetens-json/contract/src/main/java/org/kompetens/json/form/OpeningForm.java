package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.fteSum;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.staffing.HourlyStaff;
import org.kompetens.staffing.OpeningStock;
import org.kompetens.staffing.PositionSize;

/** The staff that a forecast begins with, as it was counted. */
final class OpeningForm {

    static final ResultForm<HourlyStaff> HOURLY = ResultForm.of(
            "hourly staff",
            List.of(
                    required(Property.of("employments", count(), "How many."), HourlyStaff::employments),
                    required(
                            Property.of("withHours", count(), "Of how many the hours worked are known."),
                            HourlyStaff::withHours),
                    required(Property.of("hours", count(), "The hours that these worked."), HourlyStaff::hours)));

    private static final ResultForm<Map<PositionSize, Long>> SIZES = sizes("counted position sizes", count());

    static final ResultForm<OpeningStock> OPENING = ResultForm.of(
            "opening",
            List.of(
                    required(
                            Property.of(
                                    "employments",
                                    count(),
                                    "How many employments with an FTE; all that somebody has in one role and unit are one."),
                            OpeningStock::employments),
                    required(Property.of("persons", count(), "The same people, each once."), OpeningStock::persons),
                    required(Property.of("fte", fteSum(), "The FTE of these employments."), OpeningStock::fte),
                    required(
                            Property.of(
                                    "ageUnknown",
                                    count(),
                                    "How many of the employments are of somebody whose birth date is missing or"
                                            + " implausible."),
                            OpeningStock::ageUnknown),
                    required(Property.of("ageUnknownFte", fteSum(), "The FTE of these."), OpeningStock::ageUnknownFte),
                    required(
                            Property.of(
                                    "overdue",
                                    count(),
                                    "How many should have retired already and do in the first year: past their date, or past the"
                                            + " age at which all who are left retire."),
                            OpeningStock::overdue),
                    required(
                            Property.of(
                                    "cohortUnknown", count(), "Of how many the retirement table does not know when."),
                            OpeningStock::cohortUnknown),
                    optional(
                            Property.of(
                                    "cohortUnknownOldest",
                                    integer(0, 200),
                                    "How old the oldest of these is; left out if there are none."),
                            OpeningStock::cohortUnknownOldest),
                    required(
                            Property.of("sizes", SIZES, "How many there are of each position size."),
                            SIZES.of(OpeningStock::sizes)),
                    required(
                            Property.of("hourly", HOURLY, "Those paid by the hour, who are in nothing else."),
                            HOURLY.of(OpeningStock::hourly))));

    private OpeningForm() {}

    /** A number for each position size. */
    static <V> ResultForm<Map<PositionSize, V>> sizes(String name, Form<V> form) {
        return ResultForm.of(
                name,
                Stream.of(PositionSize.values())
                        .<Part<Map<PositionSize, V>, ?>>map(size -> size(size, form))
                        .toList());
    }

    private static <V> Part<Map<PositionSize, V>, V> size(PositionSize size, Form<V> form) {
        Function<Map<PositionSize, V>, V> getter = sizes -> Objects.requireNonNull(sizes.get(size));
        return required(Property.of(WordForm.word(size), form, "How many there are of this size."), getter);
    }
}
