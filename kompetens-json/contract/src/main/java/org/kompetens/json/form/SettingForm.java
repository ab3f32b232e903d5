package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SourceForm.source;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Source;
import org.kompetens.text.Labels;

/** Something that a calendar leaves to the organisation. */
final class SettingForm {

    static final Part<Setting, SettingId> ID = required(
            Property.of("id", SETTING_ID, "Names the setting; unique among those of the calendar."), Setting::id);
    static final Part<Setting, Labels> NAME =
            required(Property.of("labels", LABELS, "What is asked for."), Setting::labels);
    static final Part<Setting, Setting.Kind> KIND = required(
            Property.of(
                    "kind",
                    oneOf(Setting.Kind.values()),
                    "Which kind of value is to be chosen: days of the cycle, a part of the year, a number of months or"
                            + " a year."),
            Setting::kind);
    static final Part<Setting, Optional<Source>> SOURCE = source(Setting::source);

    static final ObjectForm<Setting> SETTING = ObjectForm.checked(
            "setting",
            List.of(ID, NAME, KIND, SOURCE),
            (of, object) -> Optional.of(new Setting(
                    of.get(ID),
                    of.get(NAME),
                    of.get(KIND),
                    of.get(SOURCE).orElseGet(() -> SourceForm.here(object, "setting", of.get(ID))))));

    private SettingForm() {}
}
