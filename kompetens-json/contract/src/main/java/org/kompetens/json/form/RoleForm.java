package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RoleCodeForm.ROLE_CODE;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.text.Labels;

/** A role that an employment can have. */
final class RoleForm {

    static final Part<Role, RoleId> ID = required(Property.of("id", Ids.ROLE, "Names the role."), Role::id);
    static final Part<Role, Labels> NAME = required(Property.of("labels", LABELS, "What it is called."), Role::labels);
    static final Part<Role, Optional<Labels>> DESCRIPTION =
            optional(Property.of("description", LABELS, "What it is about."), Role::description);
    static final Part<Role, Optional<RoleId>> BROADER = optional(
            Property.of("broader", Ids.ROLE, "The role that it is a kind of, with which it is in one family."),
            Role::broader);
    static final Part<Role, List<RoleCode>> CODES =
            leftOutIf(Property.of("codes", list(ROLE_CODE), "Its codes in classifications."), List.of(), Role::codes);

    static final ObjectForm<Role> ROLE = ObjectForm.of(
            "role",
            List.of(ID, NAME, DESCRIPTION, BROADER, CODES),
            of -> new Role(of.get(ID), of.get(NAME), of.get(DESCRIPTION), of.get(BROADER), of.get(CODES)));

    private RoleForm() {}
}
