package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RoleCodeForm.ROLE_CODE;

import java.util.List;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.text.Labels;

/** A role that an employment can have. */
final class RoleForm {

    static final Part<Role, RoleId> ID = required(Property.of("id", Ids.ROLE, "Names the role."), Role::id);
    static final Part<Role, Labels> NAME = required(Property.of("labels", LABELS, "What it is called."), Role::labels);
    static final Part<Role, List<RoleCode>> CODES =
            leftOutIf(Property.of("codes", list(ROLE_CODE), "Its codes in classifications."), List.of(), Role::codes);

    static final ObjectForm<Role> ROLE =
            ObjectForm.of("role", List.of(ID, NAME, CODES), of -> new Role(of.get(ID), of.get(NAME), of.get(CODES)));

    private RoleForm() {}
}
