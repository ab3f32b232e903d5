package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.UNIT_LEVEL_ID;
import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import org.kompetens.calendar.DutySubject;
import org.kompetens.organisation.UnitLevelId;

/** For whom a duty is to be fulfilled. */
final class DutySubjectForm {

    static final Part<DutySubject.EachUnit, UnitLevelId> LEVEL = required(
            Property.of("level", UNIT_LEVEL_ID, "The level of the units for each of which it is to be fulfilled."),
            DutySubject.EachUnit::level);
    static final Part<DutySubject.EachPair, UnitLevelId> HEAD =
            required(Property.of("head", UNIT_LEVEL_ID, "The level of the heads' units."), DutySubject.EachPair::head);
    static final Part<DutySubject.EachPair, UnitLevelId> LEADER = required(
            Property.of("leader", UNIT_LEVEL_ID, "The level of the leaders' units, below that of the heads."),
            DutySubject.EachPair::leader);

    private static final Part<DutySubject, DutySubject> ANY = choice(
            "kind",
            "Whether for each unit, for each pair of a leader and the head above, or for each employee.",
            List.of(
                    new ChoicePart.Kind<>(
                            "each_unit",
                            DutySubject.EachUnit.class,
                            ObjectForm.of("each unit", List.of(LEVEL), of -> new DutySubject.EachUnit(of.get(LEVEL)))),
                    new ChoicePart.Kind<>(
                            "each_pair",
                            DutySubject.EachPair.class,
                            ObjectForm.of(
                                    "each pair",
                                    List.of(HEAD, LEADER),
                                    of -> new DutySubject.EachPair(of.get(HEAD), of.get(LEADER)))),
                    new ChoicePart.Kind<>(
                            "each_employee",
                            DutySubject.EachEmployee.class,
                            ObjectForm.of("each employee", List.of(), of -> new DutySubject.EachEmployee()))),
            subject -> subject);

    static final ObjectForm<DutySubject> DUTY_SUBJECT =
            ObjectForm.of("subject of a duty", List.of(ANY), of -> of.get(ANY));

    private DutySubjectForm() {}
}
