package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.CYCLE_ID;
import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;

/** One round of a calendar, with what the organisation chooses for it. */
public final class CycleForm {

    private static final String TYPE = "cycle";

    private record Chosen(SettingId setting, SettingValue value) {}

    private static final Part<Chosen, SettingId> SETTING =
            required(Property.of("id", SETTING_ID, "The setting of the calendar."), Chosen::setting);
    private static final Part<Chosen, SettingValue> VALUE = SettingValueForm.value(Chosen::value);
    private static final ObjectForm<Chosen> CHOSEN =
            ObjectForm.of("chosen setting", List.of(SETTING, VALUE), of -> new Chosen(of.get(SETTING), of.get(VALUE)));

    static final Part<Cycle, CycleId> ID =
            required(Property.of("id", CYCLE_ID, "Names the cycle.").example("\"2026/27\""), Cycle::id);
    static final Part<Cycle, Integer> YEAR = required(
            Property.of("year", integer(Cycle.FIRST_YEAR, Cycle.LAST_YEAR), "The year in which the cycle begins.")
                    .example("2026"),
            Cycle::year);
    private static final Part<Cycle, List<Chosen>> SETTINGS = orElse(
            Property.of(
                    "settings",
                    list(CHOSEN).each(Chosen::setting),
                    "What the organisation chooses for each setting of the calendar."),
            List.of(),
            CycleForm::chosen);

    /** One round of a calendar. */
    public static final ObjectForm<Cycle> CYCLE = ObjectForm.of(
            TYPE,
            List.of(Header.document(TYPE), Header.version(), ID, YEAR, SETTINGS),
            of -> new Cycle(of.get(ID), of.get(YEAR), byId(of.get(SETTINGS))));

    private CycleForm() {}

    private static List<Chosen> chosen(Cycle cycle) {
        return cycle.settings().entrySet().stream()
                .map(entry -> new Chosen(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<SettingId, SettingValue> byId(List<Chosen> chosen) {
        Map<SettingId, SettingValue> settings = new TreeMap<>();
        chosen.forEach(one -> settings.put(one.setting(), one.value()));
        return settings;
    }
}
