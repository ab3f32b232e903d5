package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.UNIT_LEVEL_ID;
import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.Ids.ROLE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SpanForm.SPAN;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.Span;
import org.kompetens.organisation.RoleId;
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

    static final Part<DutySubject.EachEmployee, Optional<Integer>> AGE = optional(
            Property.of(
                    "atLeastAge",
                    integer(1, EmployeeFilter.MOST_YEARS),
                    "The age in whole years from which on it is for them; any if left out."),
            each -> each.filter().atLeastAge().stream().boxed().findFirst());
    static final Part<DutySubject.EachEmployee, List<RoleId>> ROLES = leftOutIf(
            Property.of(
                    "roles",
                    list(ROLE).notEmpty(),
                    "The roles of those for whom it is, such as those of leaders; any if left out."),
            List.of(),
            each -> each.filter().roles());
    static final Part<DutySubject.EachEmployee, Optional<Span>> LEAVE = optional(
            Property.of("onLeaveFor", SPAN, "How long those for whom it is have been on leave; any if left out."),
            each -> each.filter().onLeaveFor());

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
                            ObjectForm.of(
                                    "each employee",
                                    List.of(AGE, ROLES, LEAVE),
                                    of -> new DutySubject.EachEmployee(filter(of))))),
            subject -> subject);

    static final ObjectForm<DutySubject> DUTY_SUBJECT =
            ObjectForm.of("subject of a duty", List.of(ANY), of -> of.get(ANY));

    private DutySubjectForm() {}

    private static EmployeeFilter filter(Values<DutySubject.EachEmployee> of) {
        OptionalInt age = of.get(AGE).stream().mapToInt(years -> years).findFirst();
        return new EmployeeFilter(age, of.get(ROLES), of.get(LEAVE));
    }
}
