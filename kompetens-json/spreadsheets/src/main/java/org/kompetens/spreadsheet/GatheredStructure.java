package org.kompetens.spreadsheet;

import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_BROADER;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_GROUPS;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_LINKS;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_SCALE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.DIMENSION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_PARENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_BROADER;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_CODES;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.SCALE_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_LEVEL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_PARENT;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/**
 * The structure that rows say together. Of what no table speaks, all stays as it was before; in what a table has, that of
 * which no column speaks.
 */
final class GatheredStructure {

    private final StructureRows rows;
    private final Optional<OrganisationStructure> before;
    private final List<RejectedRow> incomplete = new ArrayList<>();
    private final OrganisationStructure structure;

    GatheredStructure(StructureRows rows, Optional<OrganisationStructure> before) {
        this.rows = rows;
        this.before = before;
        this.structure = build();
    }

    OrganisationStructure structure() {
        return structure;
    }

    /** The rows of things of which no row says all that they cannot be without, and of relations that cannot be. */
    List<RejectedRow> incomplete() {
        return incomplete;
    }

    /** What there was before, by its id. */
    private <K, T> Map<K, T> before(Function<OrganisationStructure, Collection<T>> all, Function<T, K> id) {
        Map<K, T> byId = new LinkedHashMap<>();
        before.map(all).orElse(List.of()).forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }

    private <K, T> List<T> each(Map<K, Said> said, Map<K, T> known, Building<K, T> building) {
        if (said.isEmpty()) {
            return List.copyOf(known.values());
        }
        List<T> built = new ArrayList<>();
        said.forEach((id, one) ->
                building.build(id, one, Optional.ofNullable(known.get(id))).ifPresent(built::add));
        return built;
    }

    /** Builds one thing of what is said of it, and of what it was before. */
    private interface Building<K, T> {
        Optional<T> build(K id, Said said, Optional<T> before);
    }

    /** What it is called: its id where nothing names it. */
    private Labels name(Said said, SpreadsheetField field, String id, Optional<Labels> before) {
        return said.texts(field, before).orElseGet(() -> Labels.of(rows.language(), id));
    }

    private OrganisationStructure build() {
        CompetenceFramework framework = before.map(OrganisationStructure::framework)
                .orElseGet(() -> CompetenceFramework.of(List.of(), List.of(), List.of()));
        Belonging belonging = new Belonging(
                each(rows.competences(), before(of -> of.framework().competences(), Competence::id), this::competence),
                each(rows.groups(), before(of -> of.framework().groups(), CompetenceGroup::id), this::group),
                each(rows.roles(), before(OrganisationStructure::roles, Role::id), this::role));
        rows.relations().forEach(belonging::put);
        incomplete.addAll(belonging.rejected());
        framework = framework
                .withScales(scales(before(of -> of.framework().scales(), ProficiencyScale::id)))
                .withGroups(belonging.groups())
                .withCompetences(belonging.competences());
        return new OrganisationStructure(
                        framework,
                        before.map(OrganisationStructure::unitLevels).orElse(UnitLevel.STANDARD),
                        each(rows.units(), before(OrganisationStructure::units, OrganisationUnit::id), this::unit)
                                .stream()
                                .map(this::withRequirements)
                                .toList(),
                        belonging.roles(),
                        profiles())
                .withValidity(before.map(OrganisationStructure::validity).orElse(List.of()))
                .withSources(before.map(OrganisationStructure::sources).orElse(List.of()))
                .withTasks(before.map(OrganisationStructure::tasks).orElse(List.of()));
    }

    /** A profile that requires nothing has no row, and stays. */
    private List<RoleProfile> profiles() {
        List<RoleProfile> known = before.map(OrganisationStructure::profiles).orElse(List.of());
        if (rows.ofRoles().isEmpty()) {
            return known;
        }
        Map<RoleId, RoleProfile> profiles = new LinkedHashMap<>();
        known.stream()
                .filter(profile ->
                        profile.requirements().isEmpty() || rows.ofRoles().containsKey(profile.role()))
                .forEach(profile -> profiles.put(profile.role(), profile));
        rows.ofRoles().forEach((role, requirements) -> profiles.put(role, new RoleProfile(role, requirements)));
        return List.copyOf(profiles.values());
    }

    private OrganisationUnit withRequirements(OrganisationUnit unit) {
        return rows.ofUnits().isEmpty()
                ? unit
                : unit.withRequirements(rows.ofUnits().getOrDefault(unit.id(), List.of()));
    }

    private Optional<OrganisationUnit> unit(UnitId id, Said said, Optional<OrganisationUnit> was) {
        Optional<UnitLevelId> level = said.value(UNIT_LEVEL, UnitLevelId.class, was.map(OrganisationUnit::level));
        if (level.isEmpty()) {
            incomplete.add(said.rejected(List.of(UNIT_LEVEL)));
            return Optional.empty();
        }
        return Optional.of(new OrganisationUnit(
                id,
                name(said, UNIT_NAME, id.value(), was.map(OrganisationUnit::labels)),
                said.texts(UNIT_DESCRIPTION, was.flatMap(OrganisationUnit::description)),
                level.get(),
                said.value(UNIT_PARENT, UnitId.class, was.flatMap(OrganisationUnit::parent)),
                was.map(OrganisationUnit::requirements).orElse(List.of()),
                was.map(OrganisationUnit::coverage).orElse(List.of())));
    }

    private Optional<Role> role(RoleId id, Said said, Optional<Role> was) {
        return Optional.of(new Role(
                id,
                name(said, ROLE_NAME, id.value(), was.map(Role::labels)),
                said.texts(ROLE_DESCRIPTION, was.flatMap(Role::description)),
                said.value(ROLE_BROADER, RoleId.class, was.flatMap(Role::broader)),
                said.each(ROLE_CODES, RoleCode.class, was.map(Role::codes).orElse(List.of()))));
    }

    private Optional<CompetenceGroup> group(CompetenceGroupId id, Said said, Optional<CompetenceGroup> was) {
        return Optional.of(new CompetenceGroup(
                id,
                name(said, GROUP_NAME, id.value(), was.map(CompetenceGroup::labels)),
                said.texts(GROUP_DESCRIPTION, was.flatMap(CompetenceGroup::description)),
                said.value(GROUP_PARENT, CompetenceGroupId.class, was.flatMap(CompetenceGroup::parent))));
    }

    private Optional<Competence> competence(CompetenceId id, Said said, Optional<Competence> was) {
        Optional<Dimension> dimension = said.value(DIMENSION, Dimension.class, was.map(Competence::dimension));
        Optional<ScaleId> scale = said.value(COMPETENCE_SCALE, ScaleId.class, was.map(Competence::scale));
        if (dimension.isEmpty() || scale.isEmpty()) {
            incomplete.add(said.rejected(Stream.of(
                            dimension.isEmpty() ? Optional.of(DIMENSION) : Optional.<SpreadsheetField>empty(),
                            scale.isEmpty() ? Optional.of(COMPETENCE_SCALE) : Optional.<SpreadsheetField>empty())
                    .flatMap(Optional::stream)
                    .toList()));
            return Optional.empty();
        }
        return Optional.of(new Competence(
                id,
                name(said, COMPETENCE_NAME, id.value(), was.map(Competence::labels)),
                said.texts(COMPETENCE_DESCRIPTION, was.flatMap(Competence::description)),
                dimension.get(),
                scale.get(),
                said.value(COMPETENCE_BROADER, CompetenceId.class, was.flatMap(Competence::broader)),
                said.each(
                        COMPETENCE_GROUPS,
                        CompetenceGroupId.class,
                        was.map(Competence::groups).orElse(List.of())),
                said.each(
                        COMPETENCE_LINKS, URI.class, was.map(Competence::links).orElse(List.of()))));
    }

    /** A scale that has no level has no row either, and stays. */
    private List<ProficiencyScale> scales(Map<ScaleId, ProficiencyScale> known) {
        Map<ScaleId, ProficiencyScale> scales = new LinkedHashMap<>();
        known.values().stream()
                .filter(scale -> scale.levels().isEmpty() || rows.scales().containsKey(scale.id()))
                .forEach(scale -> scales.put(scale.id(), scale));
        each(rows.scales(), known, this::scale).forEach(scale -> scales.put(scale.id(), scale));
        return List.copyOf(scales.values());
    }

    private Optional<ProficiencyScale> scale(ScaleId id, Said said, Optional<ProficiencyScale> was) {
        Map<LevelId, ProficiencyLevel> levels = new LinkedHashMap<>();
        was.map(ProficiencyScale::levels).orElse(List.of()).forEach(level -> levels.put(level.id(), level));
        return Optional.of(new ProficiencyScale(
                id,
                name(said, SCALE_NAME, id.value(), was.map(ProficiencyScale::labels)),
                was.flatMap(ProficiencyScale::description),
                each(rows.levels().getOrDefault(id, Map.of()), levels, this::level),
                was.flatMap(ProficiencyScale::holdsNothing)));
    }

    private Optional<ProficiencyLevel> level(LevelId id, Said said, Optional<ProficiencyLevel> was) {
        return Optional.of(new ProficiencyLevel(
                id,
                name(said, LEVEL_NAME, id.value(), was.map(ProficiencyLevel::labels)),
                said.texts(LEVEL_DESCRIPTION, was.flatMap(ProficiencyLevel::description))));
    }
}
