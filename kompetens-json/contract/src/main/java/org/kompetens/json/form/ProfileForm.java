package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RequirementForm.REQUIREMENT;

import java.util.List;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;

/** What a role requires. */
final class ProfileForm {

    static final Part<RoleProfile, RoleId> OF_ROLE =
            required(Property.of("role", Ids.ROLE, "The role."), RoleProfile::role);
    static final Part<RoleProfile, List<Requirement>> REQUIREMENTS = required(
            Property.of("requirements", list(REQUIREMENT), "What it requires; none if the list is empty."),
            RoleProfile::requirements);

    static final ObjectForm<RoleProfile> PROFILE = ObjectForm.of(
            "role profile",
            List.of(OF_ROLE, REQUIREMENTS),
            of -> new RoleProfile(of.get(OF_ROLE), of.get(REQUIREMENTS)));

    private ProfileForm() {}
}
