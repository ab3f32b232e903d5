package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.SettingId;

/** A number of months, or the setting that gives it. */
final class MonthCountForm {

    private MonthCountForm() {}

    static <T> Part<T, MonthCount> months(Function<T, MonthCount> getter) {
        return oneOf(
                List.of(
                        new Alternative<MonthCount, Integer>(
                                Property.of("months", integer(1, MonthCount.MAX), "For how many months it lasts.")
                                        .example("3"),
                                MonthCount.Given::new,
                                MonthCountForm::given),
                        new Alternative<MonthCount, SettingId>(
                                Property.of(
                                        "monthsSetting",
                                        SETTING_ID,
                                        "The setting by which the organisation chooses for how many months it lasts."),
                                MonthCount.FromSetting::new,
                                MonthCountForm::setting)),
                getter);
    }

    private static Optional<Integer> given(MonthCount months) {
        return months instanceof MonthCount.Given of ? Optional.of(of.months()) : Optional.empty();
    }

    private static Optional<SettingId> setting(MonthCount months) {
        return months instanceof MonthCount.FromSetting of ? Optional.of(of.setting()) : Optional.empty();
    }
}
