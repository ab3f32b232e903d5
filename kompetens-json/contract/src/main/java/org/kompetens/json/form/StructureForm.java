package org.kompetens.json.form;

import static org.kompetens.json.form.DeclaredSourceForm.DECLARED_SOURCE;
import static org.kompetens.json.form.FrameworkForm.FRAMEWORK;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.ProfileForm.PROFILE;
import static org.kompetens.json.form.RoleForm.ROLE;
import static org.kompetens.json.form.TaskForm.TASK;
import static org.kompetens.json.form.UnitForm.UNIT;
import static org.kompetens.json.form.UnitLevelForm.UNIT_LEVEL;
import static org.kompetens.json.form.ValidityRuleForm.VALIDITY_RULE;

import java.util.List;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.ValidityRule;

/** An organisation's structure. */
public final class StructureForm {

    static final String TYPE = "structure";

    static final Part<OrganisationStructure, CompetenceFramework> ITS_FRAMEWORK = required(
            Property.of("framework", FRAMEWORK, "The scales and the competences."), OrganisationStructure::framework);
    static final Part<OrganisationStructure, List<UnitLevel>> UNIT_LEVELS = orElse(
            Property.of(
                    "unitLevels",
                    list(UNIT_LEVEL),
                    "The levels of the organisation, from the top down; the standard ones if left out."),
            UnitLevel.STANDARD,
            OrganisationStructure::unitLevels);
    static final Part<OrganisationStructure, List<OrganisationUnit>> UNITS =
            required(Property.of("units", list(UNIT), "The units."), OrganisationStructure::units);
    static final Part<OrganisationStructure, List<Role>> ROLES =
            orElse(Property.of("roles", list(ROLE), "The roles."), List.of(), OrganisationStructure::roles);
    static final Part<OrganisationStructure, List<RoleProfile>> PROFILES = orElse(
            Property.of("profiles", list(PROFILE), "What the roles require."),
            List.of(),
            OrganisationStructure::profiles);

    static final Part<OrganisationStructure, List<ValidityRule>> VALIDITY = leftOutIf(
            Property.of(
                    "validity",
                    list(VALIDITY_RULE),
                    "How long assessments count, whenever they were made: until their own expiry or that of a rule,"
                            + " whichever is first; a rule for both a competence and a source replaces those for either"
                            + " alone."),
            List.of(),
            OrganisationStructure::validity);

    static final Part<OrganisationStructure, List<Task>> TASKS = leftOutIf(
            Property.of("tasks", list(TASK), "What units and roles do, and which competences that takes."),
            List.of(),
            OrganisationStructure::tasks);

    static final Part<OrganisationStructure, List<DeclaredSource>> SOURCES = leftOutIf(
            Property.of(
                    "sources",
                    list(DECLARED_SOURCE),
                    "The organisation's own sources of assessments, and the four supplied (`certificate`, `test`,"
                            + " `manager`, `self`), the strongest first; supplied ones that are not named come last,"
                            + " in this order."),
            List.of(),
            OrganisationStructure::sources);

    /** What stands in a document of a structure, be it with or without employees. */
    static final ObjectForm<OrganisationStructure> CONTENT = ObjectForm.of(
            TYPE,
            List.of(ITS_FRAMEWORK, UNIT_LEVELS, UNITS, ROLES, PROFILES, VALIDITY, TASKS, SOURCES),
            of -> new OrganisationStructure(
                    of.get(ITS_FRAMEWORK),
                    of.get(UNIT_LEVELS),
                    of.get(UNITS),
                    of.get(ROLES),
                    of.get(PROFILES),
                    of.get(VALIDITY),
                    of.get(TASKS),
                    of.get(SOURCES)));

    private static final Part<OrganisationStructure, OrganisationStructure> ALL =
            embedded(CONTENT, structure -> structure);

    /** An organisation's structure. */
    public static final ObjectForm<OrganisationStructure> STRUCTURE =
            ObjectForm.of(TYPE, List.of(Header.document(TYPE), Header.version(), ALL), of -> of.get(ALL));

    private StructureForm() {}
}
