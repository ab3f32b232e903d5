package org.kompetens.spreadsheet;

import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_BROADER;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_GROUPS;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_LINKS;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_SCALE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.DIMENSION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_PARENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRED_COMPETENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRED_FROM;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRED_LAST_DAY;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRED_LEVEL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRED_SCALE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRED_UNTIL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRING_ROLE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.REQUIRING_UNIT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_BROADER;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_CODES;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.SCALE_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.SCALE_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_LEVEL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.UNIT_PARENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.WEIGHT;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.json.spreadsheet.RecordKind;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/** Makes a structure of rows of units, roles, competences, groups, levels of scales, and requirements. */
final class StructureRows {

    private static final CellWords<Dimension> DIMENSIONS = CellWords.of("dimension", Dimension.values());
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|\\n\\r]+\\s*");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[|,\\n\\r]+\\s*");

    private final LanguageTag language;
    private final Map<UnitId, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<RoleId, Role> roles = new LinkedHashMap<>();
    private final Map<CompetenceId, Competence> competences = new LinkedHashMap<>();
    private final Map<CompetenceGroupId, CompetenceGroup> groups = new LinkedHashMap<>();
    private final Map<ScaleId, ProficiencyScale> scales = new LinkedHashMap<>();
    private final Map<RoleId, List<Requirement>> ofRoles = new LinkedHashMap<>();
    private final Map<UnitId, List<Requirement>> ofUnits = new LinkedHashMap<>();

    StructureRows(LanguageTag language) {
        this.language = language;
    }

    /** Takes what the row says of an organisation, if nothing in it is wrong; that is noted otherwise. */
    void take(RowValues row) {
        if (row.hasAny(RecordKind.UNIT)) {
            unit(row);
        }
        if (row.hasAny(RecordKind.ROLE)) {
            role(row);
        }
        if (row.hasAny(RecordKind.GROUP)) {
            group(row);
        }
        if (row.hasAny(RecordKind.LEVEL)) {
            level(row);
        }
        if (row.hasAny(RecordKind.COMPETENCE)) {
            competence(row);
        }
        if (row.hasAny(RecordKind.REQUIREMENT)) {
            requirement(row);
        }
    }

    private Labels labels(RowValues row, SpreadsheetField name, String id) {
        return row.labels(name).orElseGet(() -> Labels.of(language, id));
    }

    /** The first row of an id is added; another that says the same is the same, and one that does not is wrong. */
    private static <K, V> void put(RowValues row, SpreadsheetField field, Map<K, V> known, K id, V value) {
        if (row.hasErrors()) {
            return;
        }
        V before = known.putIfAbsent(id, value);
        if (before != null && !before.equals(value)) {
            row.note(row.place(field), SpreadsheetRule.ROW_CONFLICT, "field", WordKey.of(field));
        }
    }

    private void unit(RowValues row) {
        Optional<UnitId> id = row.required(UNIT_ID, row.id(UNIT_ID, UnitId::of));
        Optional<UnitLevelId> level =
                row.text(UNIT_LEVEL).flatMap(text -> unitLevel(text).or(() -> row.id(UNIT_LEVEL, UnitLevelId::of)));
        level = row.required(UNIT_LEVEL, level);
        Optional<UnitId> parent = row.id(UNIT_PARENT, UnitId::of);
        if (id.isEmpty() || level.isEmpty()) {
            return;
        }
        OrganisationUnit unit =
                OrganisationUnit.of(id.get(), labels(row, UNIT_NAME, id.get().value()), level.get());
        unit = with(unit, row.labels(UNIT_DESCRIPTION), OrganisationUnit::withDescription);
        put(row, UNIT_ID, units, id.get(), with(unit, parent, OrganisationUnit::withParent));
    }

    /** A standard level by its name in any language. */
    private static Optional<UnitLevelId> unitLevel(String text) {
        return UnitLevel.STANDARD.stream()
                .filter(level -> level.labels().texts().values().stream().anyMatch(text::equalsIgnoreCase))
                .map(UnitLevel::id)
                .findFirst();
    }

    private void role(RowValues row) {
        Optional<RoleId> id = row.required(ROLE_ID, row.id(ROLE_ID, RoleId::of));
        Optional<RoleId> broader = row.id(ROLE_BROADER, RoleId::of);
        List<RoleCode> codes = new ArrayList<>();
        row.text(ROLE_CODES)
                .ifPresent(text -> BETWEEN_CODES.splitAsStream(text).forEach(code -> {
                    int colon = code.indexOf(':');
                    try {
                        codes.add(new RoleCode(
                                colon < 0 ? "" : Cell.strip(code.substring(0, colon)),
                                Cell.strip(code.substring(colon + 1))));
                    } catch (IllegalArgumentException e) {
                        row.note(row.place(ROLE_CODES), SpreadsheetRule.CELL_NOT_AN_ID);
                    }
                }));
        id.ifPresent(of -> {
            Role role = Role.of(of, labels(row, ROLE_NAME, of.value())).withCodes(codes);
            role = with(role, row.labels(ROLE_DESCRIPTION), Role::withDescription);
            put(row, ROLE_ID, roles, of, with(role, broader, Role::withBroader));
        });
    }

    private void group(RowValues row) {
        Optional<CompetenceGroupId> id = row.required(GROUP_ID, row.id(GROUP_ID, CompetenceGroupId::of));
        Optional<CompetenceGroupId> parent = row.id(GROUP_PARENT, CompetenceGroupId::of);
        id.ifPresent(of -> {
            CompetenceGroup group = CompetenceGroup.of(of, labels(row, GROUP_NAME, of.value()));
            group = with(group, row.labels(GROUP_DESCRIPTION), CompetenceGroup::withDescription);
            put(row, GROUP_ID, groups, of, with(group, parent, CompetenceGroup::withParent));
        });
    }

    private void level(RowValues row) {
        Optional<ScaleId> scale = row.required(SCALE_ID, row.id(SCALE_ID, ScaleId::of));
        Optional<LevelId> id = row.required(LEVEL_ID, row.id(LEVEL_ID, LevelId::of));
        if (scale.isEmpty() || id.isEmpty() || row.hasErrors()) {
            return;
        }
        ProficiencyLevel level = with(
                ProficiencyLevel.of(id.get(), labels(row, LEVEL_NAME, id.get().value())),
                row.labels(LEVEL_DESCRIPTION),
                ProficiencyLevel::withDescription);
        ProficiencyScale before = scales.computeIfAbsent(
                scale.get(), of -> ProficiencyScale.of(of, labels(row, SCALE_NAME, of.value()), List.of()));
        if (before.levels().size() == ProficiencyScale.MAX_LEVELS
                || before.levels().stream().anyMatch(one -> one.id().equals(level.id()))) {
            row.note(row.place(LEVEL_ID), SpreadsheetRule.ROW_CONFLICT, "field", WordKey.of(LEVEL_ID));
            return;
        }
        List<ProficiencyLevel> levels = new ArrayList<>(before.levels());
        levels.add(level);
        scales.put(scale.get(), ProficiencyScale.of(before.id(), before.labels(), levels));
    }

    private void competence(RowValues row) {
        Optional<CompetenceId> id = row.required(COMPETENCE_ID, row.id(COMPETENCE_ID, CompetenceId::of));
        Optional<Dimension> dimension = row.required(DIMENSION, row.word(DIMENSION, DIMENSIONS));
        Optional<ScaleId> scale = row.required(COMPETENCE_SCALE, row.id(COMPETENCE_SCALE, ScaleId::of));
        Optional<CompetenceId> broader = row.id(COMPETENCE_BROADER, CompetenceId::of);
        List<CompetenceGroupId> in = each(row, COMPETENCE_GROUPS, CompetenceGroupId::of);
        List<URI> links = each(row, COMPETENCE_LINKS, StructureRows::link);
        if (id.isEmpty() || dimension.isEmpty() || scale.isEmpty()) {
            return;
        }
        Competence competence = Competence.of(
                        id.get(), labels(row, COMPETENCE_NAME, id.get().value()), dimension.get(), scale.get())
                .withGroups(in)
                .withLinks(links);
        competence = with(competence, row.labels(COMPETENCE_DESCRIPTION), Competence::withDescription);
        put(row, COMPETENCE_ID, competences, id.get(), with(competence, broader, Competence::withBroader));
    }

    private static URI link(String text) {
        URI link = URI.create(text);
        if (!link.isAbsolute()) {
            throw new IllegalArgumentException("a link must be absolute");
        }
        return link;
    }

    private static <T> List<T> each(RowValues row, SpreadsheetField field, Function<String, T> type) {
        List<T> all = new ArrayList<>();
        row.text(field)
                .ifPresent(text -> BETWEEN.splitAsStream(text).forEach(one -> {
                    try {
                        all.add(type.apply(one));
                    } catch (IllegalArgumentException e) {
                        row.note(row.place(field), SpreadsheetRule.CELL_NOT_AN_ID);
                    }
                }));
        return all;
    }

    private void requirement(RowValues row) {
        Optional<CompetenceId> competence =
                row.required(REQUIRED_COMPETENCE, row.id(REQUIRED_COMPETENCE, CompetenceId::of));
        Optional<LevelId> level = row.required(REQUIRED_LEVEL, row.id(REQUIRED_LEVEL, LevelId::of));
        Optional<ScaleId> scale = row.id(REQUIRED_SCALE, ScaleId::of);
        Optional<Integer> weight = row.whole(WEIGHT, Requirement.MIN_WEIGHT, Requirement.MAX_WEIGHT);
        Optional<RoleId> role = row.id(REQUIRING_ROLE, RoleId::of);
        Optional<UnitId> unit = row.id(REQUIRING_UNIT, UnitId::of);
        Period period = row.period(REQUIRED_FROM, REQUIRED_UNTIL, REQUIRED_LAST_DAY);
        if (role.isEmpty() && unit.isEmpty()) {
            row.noteMissing(REQUIRING_ROLE);
        }
        if (competence.isEmpty() || level.isEmpty() || row.hasErrors()) {
            return;
        }
        Requirement requirement = new Requirement(
                competence.get(), new Level(scale, level.get()), weight.orElse(Requirement.MIN_WEIGHT), period);
        role.ifPresent(
                of -> ofRoles.computeIfAbsent(of, any -> new ArrayList<>()).add(requirement));
        unit.ifPresent(
                of -> ofUnits.computeIfAbsent(of, any -> new ArrayList<>()).add(requirement));
    }

    private static <T, V> T with(T value, Optional<V> part, BiFunction<T, V, T> adding) {
        return part.map(one -> adding.apply(value, one)).orElse(value);
    }

    boolean isEmpty() {
        return units.isEmpty()
                && roles.isEmpty()
                && competences.isEmpty()
                && groups.isEmpty()
                && scales.isEmpty()
                && ofRoles.isEmpty()
                && ofUnits.isEmpty();
    }

    /** What the unit required as a whole and of each before: the rows of units do not speak of it. */
    private static OrganisationUnit withBefore(OrganisationUnit unit, List<OrganisationUnit> before) {
        return before.stream()
                .filter(one -> one.id().equals(unit.id()))
                .findFirst()
                .map(one -> unit.withRequirements(one.requirements()).withCoverage(one.coverage()))
                .orElse(unit);
    }

    /** What was read, and of what no row speaks, what there was before. */
    OrganisationStructure structure(Optional<OrganisationStructure> before) {
        CompetenceFramework framework = before.map(OrganisationStructure::framework)
                .orElseGet(() -> CompetenceFramework.of(List.of(), List.of(), List.of()));
        framework = scales.isEmpty() ? framework : framework.withScales(List.copyOf(scales.values()));
        framework = competences.isEmpty() ? framework : framework.withCompetences(List.copyOf(competences.values()));
        framework = groups.isEmpty() ? framework : framework.withGroups(List.copyOf(groups.values()));
        List<OrganisationUnit> ofBefore =
                before.map(OrganisationStructure::units).orElse(List.of());
        List<OrganisationUnit> allUnits = (units.isEmpty() ? ofBefore : List.copyOf(units.values()))
                .stream()
                        .map(unit -> withBefore(unit, ofBefore))
                        .map(unit -> ofUnits.containsKey(unit.id())
                                ? unit.withRequirements(ofUnits.getOrDefault(unit.id(), List.of()))
                                : unit)
                        .toList();
        List<RoleProfile> profiles = ofRoles.isEmpty()
                ? before.map(OrganisationStructure::profiles).orElse(List.of())
                : ofRoles.entrySet().stream()
                        .map(entry -> new RoleProfile(entry.getKey(), entry.getValue()))
                        .toList();
        return new OrganisationStructure(
                        framework,
                        before.map(OrganisationStructure::unitLevels).orElse(UnitLevel.STANDARD),
                        allUnits,
                        roles.isEmpty()
                                ? before.map(OrganisationStructure::roles).orElse(List.of())
                                : List.copyOf(roles.values()),
                        profiles)
                .withValidity(before.map(OrganisationStructure::validity).orElse(List.of()))
                .withSources(before.map(OrganisationStructure::sources).orElse(List.of()))
                .withTasks(before.map(OrganisationStructure::tasks).orElse(List.of()));
    }
}
