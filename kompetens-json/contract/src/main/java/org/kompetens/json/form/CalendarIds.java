package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;

import org.kompetens.calendar.CalendarId;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.TermId;
import org.kompetens.calendar.VocabularyId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

/** The ids of what stands in calendars, and of what they refer to. */
final class CalendarIds {

    static final IdForm<CalendarId> CALENDAR_ID = id(CalendarId::of, CalendarId::value, "own");
    static final IdForm<CycleId> CYCLE_ID = id(CycleId::of, CycleId::value, "2026/27");
    static final IdForm<DutyId> DUTY_ID = id(DutyId::of, DutyId::value, "dialogue");
    static final IdForm<PartyId> PARTY_ID = id(PartyId::of, PartyId::value, "unit-head");
    static final IdForm<SettingId> SETTING_ID = id(SettingId::of, SettingId::value, "autumn");
    static final IdForm<StepId> STEP_ID = id(StepId::of, StepId::value, "inventory");
    static final IdForm<TermId> TERM_ID = id(TermId::of, TermId::value, "skill");
    static final IdForm<UnitId> UNIT_ID = Ids.UNIT;
    static final IdForm<UnitLevelId> UNIT_LEVEL_ID = Ids.UNIT_LEVEL;
    static final IdForm<VocabularyId> VOCABULARY_ID = id(VocabularyId::of, VocabularyId::value, "products");

    private CalendarIds() {}
}
