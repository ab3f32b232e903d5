package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Span;

/** A number of days, working days, weeks or months, or the setting that gives the months. */
final class SpanForm {

    private static final Form<Integer> COUNT = integer(1, Span.MAX);

    private static final Part<Span, Span> ANY = span(span -> span);

    static final ObjectForm<Span> SPAN = ObjectForm.of("span of time", List.of(ANY), of -> of.get(ANY));

    private SpanForm() {}

    static <T> Part<T, Span> span(Function<T, Span> getter) {
        return oneOf(
                List.of(
                        new Alternative<Span, Integer>(
                                Property.of("months", COUNT, "How many months.").example("3"),
                                Span::months,
                                span -> given(span, Span.Unit.MONTHS)),
                        new Alternative<Span, Integer>(
                                Property.of("weeks", COUNT, "How many weeks."),
                                Span::weeks,
                                span -> given(span, Span.Unit.WEEKS)),
                        new Alternative<Span, Integer>(
                                Property.of("days", COUNT, "How many days."),
                                Span::days,
                                span -> given(span, Span.Unit.DAYS)),
                        new Alternative<Span, Integer>(
                                Property.of(
                                        "workingDays",
                                        COUNT,
                                        "How many days that are no days off; the day that is counted from is none of them."),
                                Span::workingDays,
                                span -> given(span, Span.Unit.WORKING_DAYS)),
                        new Alternative<Span, SettingId>(
                                Property.of(
                                        "monthsSetting",
                                        SETTING_ID,
                                        "The setting by which the organisation chooses how many months."),
                                Span.FromSetting::new,
                                SpanForm::setting)),
                getter);
    }

    private static Optional<Integer> given(Span span, Span.Unit unit) {
        return span instanceof Span.Given of && of.unit() == unit ? Optional.of(of.count()) : Optional.empty();
    }

    private static Optional<SettingId> setting(Span span) {
        return span instanceof Span.FromSetting of ? Optional.of(of.setting()) : Optional.empty();
    }
}
