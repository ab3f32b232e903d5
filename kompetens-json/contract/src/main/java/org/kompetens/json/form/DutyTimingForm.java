package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.MonthCountForm.months;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.MonthCount;

/** How often a duty is to be fulfilled. */
final class DutyTimingForm {

    static final Part<DutyTiming.OnceEach, DutyTiming.Year> YEAR = required(
            Property.of(
                    "year",
                    oneOf(DutyTiming.Year.values()),
                    "Whether a year is a calendar year or one from the cycle's first day."),
            DutyTiming.OnceEach::year);
    static final Part<DutyTiming.Within, MonthCount> WITHIN_MONTHS = months(DutyTiming.Within::months);
    static final Part<DutyTiming.AfterEachTertial, MonthCount> TERTIAL_MONTHS =
            months(DutyTiming.AfterEachTertial::months);

    private static final Part<DutyTiming, DutyTiming> ANY = choice(
            "kind",
            "Whether once in each year, within so many months of the last time, or within so many months after each"
                    + " third of the year.",
            List.of(
                    new ChoicePart.Kind<>(
                            "once_each",
                            DutyTiming.OnceEach.class,
                            ObjectForm.of(
                                    "once each year", List.of(YEAR), of -> new DutyTiming.OnceEach(of.get(YEAR)))),
                    new ChoicePart.Kind<>(
                            "within",
                            DutyTiming.Within.class,
                            ObjectForm.of(
                                    "within months",
                                    List.of(WITHIN_MONTHS),
                                    of -> new DutyTiming.Within(of.get(WITHIN_MONTHS)))),
                    new ChoicePart.Kind<>(
                            "after_each_tertial",
                            DutyTiming.AfterEachTertial.class,
                            ObjectForm.of(
                                    "after each third of a year",
                                    List.of(TERTIAL_MONTHS),
                                    of -> new DutyTiming.AfterEachTertial(of.get(TERTIAL_MONTHS))))),
            timing -> timing);

    static final ObjectForm<DutyTiming> DUTY_TIMING =
            ObjectForm.of("timing of a duty", List.of(ANY), of -> of.get(ANY));

    private DutyTimingForm() {}
}
