package org.kompetens.json.form;

import static org.kompetens.json.form.Part.required;

import java.util.List;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.UnitRole;

/** A role in a unit. */
final class UnitRoleForm {

    private static final Part<UnitRole, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "The unit itself, not what is below it."), UnitRole::unit);
    private static final Part<UnitRole, RoleId> ROLE =
            required(Property.of("role", Ids.ROLE, "The role."), UnitRole::role);

    static final ObjectForm<UnitRole> UNIT_ROLE =
            ObjectForm.of("role in a unit", List.of(UNIT, ROLE), of -> new UnitRole(of.get(UNIT), of.get(ROLE)));

    private UnitRoleForm() {}
}
