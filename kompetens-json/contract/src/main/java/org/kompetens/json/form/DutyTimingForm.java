package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SpanForm.span;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.Span;

/** How often a duty is to be fulfilled. */
final class DutyTimingForm {

    private static final Property<DutyTiming.Year> A_YEAR = Property.of(
            "year",
            oneOf(DutyTiming.Year.values()),
            "Whether a year is a calendar year or one from the cycle's first day.");

    static final Part<DutyTiming.OnceEach, DutyTiming.Year> YEAR = required(A_YEAR, DutyTiming.OnceEach::year);
    static final Part<DutyTiming.TimesEach, Integer> TIMES = required(
            Property.of(
                    "times", integer(1, DutyTiming.TimesEach.MOST_TIMES), "At least how many times, on as many days."),
            DutyTiming.TimesEach::times);
    static final Part<DutyTiming.TimesEach, DutyTiming.Year> TIMES_YEAR = required(A_YEAR, DutyTiming.TimesEach::year);
    static final Part<DutyTiming.EveryYears, Integer> YEARS = required(
            Property.of(
                    "years",
                    integer(1, DutyTiming.EveryYears.MOST_YEARS),
                    "By the end of the calendar year that lies so many years after that of the last time, or of entry."),
            DutyTiming.EveryYears::years);
    static final Part<DutyTiming.AfterEntry, Span> ENTRY_SPAN = span(DutyTiming.AfterEntry::span);
    static final Part<DutyTiming.Within, Span> WITHIN_SPAN = span(DutyTiming.Within::span);
    static final Part<DutyTiming.AfterEachTertial, Span> TERTIAL_SPAN = span(DutyTiming.AfterEachTertial::span);
    static final Part<DutyTiming.Before, Span> BEFORE_SPAN = span(DutyTiming.Before::span);
    static final Part<DutyTiming.Before, Anchor> BEFORE = AnchorForm.before(DutyTiming.Before::before);

    private static final Part<DutyTiming, DutyTiming> ANY = choice(
            "kind",
            "Whether once or several times in each year, within some time of the last time or of entry, at least every so"
                    + " many years, once within some time of entry, within some time after each third of the year, or some time"
                    + " before something else.",
            List.of(
                    new ChoicePart.Kind<>(
                            "once_each",
                            DutyTiming.OnceEach.class,
                            ObjectForm.of(
                                    "once each year", List.of(YEAR), of -> new DutyTiming.OnceEach(of.get(YEAR)))),
                    new ChoicePart.Kind<>(
                            "times_each",
                            DutyTiming.TimesEach.class,
                            ObjectForm.of(
                                    "several times each year",
                                    List.of(TIMES, TIMES_YEAR),
                                    of -> new DutyTiming.TimesEach(of.get(TIMES), of.get(TIMES_YEAR)))),
                    new ChoicePart.Kind<>(
                            "every_years",
                            DutyTiming.EveryYears.class,
                            ObjectForm.of(
                                    "every so many years",
                                    List.of(YEARS),
                                    of -> new DutyTiming.EveryYears(of.get(YEARS)))),
                    new ChoicePart.Kind<>(
                            "after_entry",
                            DutyTiming.AfterEntry.class,
                            ObjectForm.of(
                                    "within some time of entry",
                                    List.of(ENTRY_SPAN),
                                    of -> new DutyTiming.AfterEntry(of.get(ENTRY_SPAN)))),
                    new ChoicePart.Kind<>(
                            "within",
                            DutyTiming.Within.class,
                            ObjectForm.of(
                                    "within some time",
                                    List.of(WITHIN_SPAN),
                                    of -> new DutyTiming.Within(of.get(WITHIN_SPAN)))),
                    new ChoicePart.Kind<>(
                            "after_each_tertial",
                            DutyTiming.AfterEachTertial.class,
                            ObjectForm.of(
                                    "after each third of a year",
                                    List.of(TERTIAL_SPAN),
                                    of -> new DutyTiming.AfterEachTertial(of.get(TERTIAL_SPAN)))),
                    new ChoicePart.Kind<>(
                            "before",
                            DutyTiming.Before.class,
                            ObjectForm.of(
                                    "some time before something",
                                    List.of(BEFORE_SPAN, BEFORE),
                                    of -> new DutyTiming.Before(of.get(BEFORE_SPAN), of.get(BEFORE))))),
            timing -> timing);

    static final ObjectForm<DutyTiming> DUTY_TIMING =
            ObjectForm.of("timing of a duty", List.of(ANY), of -> of.get(ANY));

    private DutyTimingForm() {}
}
