package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.CYCLE_ID;
import static org.kompetens.json.form.CalendarIds.SETTING_ID;
import static org.kompetens.json.form.CalendarIds.UNIT_ID;
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
import org.kompetens.organisation.UnitId;

/** One round of a calendar, with what the organisation chooses for it. */
public final class CycleForm {

    private static final String TYPE = "cycle";

    private record Chosen(SettingId setting, SettingValue value) {}

    private static final Property<SettingId> SETTING_NAME =
            Property.of("id", SETTING_ID, "The setting of the calendar.");
    private static final Part<Chosen, SettingId> SETTING = required(SETTING_NAME, Chosen::setting);
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
            cycle -> chosen(cycle.settings()));

    private record OfUnit(UnitId unit, Map<SettingId, SettingValue> settings) {}

    private static final Property<UnitId> UNIT_NAME =
            Property.of("unit", UNIT_ID, "Which unit: what it chooses holds for it and all below it.");
    private static final Part<OfUnit, UnitId> UNIT = required(UNIT_NAME, OfUnit::unit);

    /** By which of their properties a path names what is chosen: the setting, or the unit. */
    public static final List<String> NAMING = List.of(SETTING_NAME.name(), UNIT_NAME.name());

    private static final Part<OfUnit, List<Chosen>> OWN_SETTINGS = required(
            Property.of(
                    "settings",
                    list(CHOSEN).each(Chosen::setting),
                    "What it chooses, in place of what the cycle does, for the windows of steps."),
            of -> chosen(of.settings()));
    private static final ObjectForm<OfUnit> OF_UNIT = ObjectForm.of(
            "settings of a unit",
            List.of(UNIT, OWN_SETTINGS),
            of -> new OfUnit(of.get(UNIT), byId(of.get(OWN_SETTINGS))));
    private static final Part<Cycle, List<OfUnit>> UNITS = orElse(
            Property.of("units", list(OF_UNIT).each(OfUnit::unit), "Units that choose otherwise for themselves."),
            List.of(),
            CycleForm::ofUnits);

    /** One round of a calendar. */
    public static final ObjectForm<Cycle> CYCLE = ObjectForm.of(
            TYPE,
            List.of(Header.document(TYPE), Header.version(), ID, YEAR, SETTINGS, UNITS),
            of -> new Cycle(of.get(ID), of.get(YEAR), byId(of.get(SETTINGS)), byUnit(of.get(UNITS))));

    private CycleForm() {}

    private static List<OfUnit> ofUnits(Cycle cycle) {
        return cycle.ofUnits().entrySet().stream()
                .map(entry -> new OfUnit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<UnitId, Map<SettingId, SettingValue>> byUnit(List<OfUnit> units) {
        Map<UnitId, Map<SettingId, SettingValue>> byUnit = new TreeMap<>();
        units.forEach(one -> byUnit.put(one.unit(), one.settings()));
        return byUnit;
    }

    private static List<Chosen> chosen(Map<SettingId, SettingValue> settings) {
        return settings.entrySet().stream()
                .map(entry -> new Chosen(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<SettingId, SettingValue> byId(List<Chosen> chosen) {
        Map<SettingId, SettingValue> settings = new TreeMap<>();
        chosen.forEach(one -> settings.put(one.setting(), one.value()));
        return settings;
    }
}
