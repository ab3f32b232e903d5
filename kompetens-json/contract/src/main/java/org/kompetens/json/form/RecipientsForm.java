package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Recipients;

/** For whom an activity is. */
final class RecipientsForm {

    private static final Form<Integer> NUMBER = integer(1, Recipients.MOST_SEATS);

    private static final Part<Recipients.InRole, RoleId> ROLE =
            required(Property.of("role", Ids.ROLE, "Everybody in this role."), Recipients.InRole::role);
    private static final Part<Recipients.InRole, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "In this unit or below it."), Recipients.InRole::unit);
    private static final Part<Recipients.People, List<EmployeeId>> PEOPLE =
            required(Property.of("named", list(Ids.EMPLOYEE), "Who."), Recipients.People::named);
    private static final Part<Recipients.Group, String> NAME = required(
            Property.of("name", TEXT, "What the group is called.").example("\"the night staff\""),
            Recipients.Group::name);
    private static final Part<Recipients.Group, Optional<Integer>> SIZE = optional(
            Property.of("size", NUMBER, "How many belong to it, where that is known."),
            group -> group.size().isPresent() ? Optional.of(group.size().getAsInt()) : Optional.empty());
    private static final Part<Recipients.Seats, Integer> SEATS =
            required(Property.of("number", NUMBER, "How many places there are."), Recipients.Seats::number);
    private static final Part<Recipients.Seats, List<EmployeeId>> NAMED = leftOutIf(
            Property.of("named", list(Ids.EMPLOYEE), "Who has one of them."), List.of(), Recipients.Seats::named);
    private static final Part<Recipients.Outsiders, Integer> OUTSIDERS =
            required(Property.of("number", NUMBER, "How many they are."), Recipients.Outsiders::number);

    private static final List<ChoicePart.Kind<? extends Recipients>> KINDS = List.of(
            new ChoicePart.Kind<>(
                    "role",
                    Recipients.InRole.class,
                    ObjectForm.of(
                            "those in a role",
                            List.of(ROLE, UNIT),
                            of -> new Recipients.InRole(of.get(ROLE), of.get(UNIT)))),
            new ChoicePart.Kind<>(
                    "people",
                    Recipients.People.class,
                    ObjectForm.of("people", List.of(PEOPLE), of -> new Recipients.People(of.get(PEOPLE)))),
            new ChoicePart.Kind<>(
                    "group",
                    Recipients.Group.class,
                    ObjectForm.of(
                            "group of people",
                            List.of(NAME, SIZE),
                            of -> new Recipients.Group(
                                    of.get(NAME),
                                    of.get(SIZE).map(OptionalInt::of).orElseGet(OptionalInt::empty)))),
            new ChoicePart.Kind<>(
                    "seats",
                    Recipients.Seats.class,
                    ObjectForm.of(
                            "seats", List.of(SEATS, NAMED), of -> new Recipients.Seats(of.get(SEATS), of.get(NAMED)))),
            new ChoicePart.Kind<>(
                    "outsiders",
                    Recipients.Outsiders.class,
                    ObjectForm.of("outsiders", List.of(OUTSIDERS), of -> new Recipients.Outsiders(of.get(OUTSIDERS)))));
    private static final Part<Recipients, Recipients> ANY = choice(
            "kind",
            "Whether it is for those in a role, for people by name, for a group as a whole, for so many places, or for"
                    + " people who are not employed.",
            KINDS,
            any -> any);

    static final ObjectForm<Recipients> RECIPIENTS = ObjectForm.of("recipients", List.of(ANY), of -> of.get(ANY));

    private RecipientsForm() {}
}
