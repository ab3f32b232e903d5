package org.kompetens.spreadsheet;

import static org.kompetens.json.spreadsheet.SpreadsheetField.ABOVE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.BELOW;
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
import static org.kompetens.json.spreadsheet.SpreadsheetField.HIERARCHICAL_CODE;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.json.spreadsheet.RecordKind;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.LanguageTag;

/** What rows say of units, roles, competences, groups, levels of scales, requirements, and what is below what. */
final class StructureRows {

    private static final CellWords<Dimension> DIMENSIONS = CellWords.of("dimension", Dimension.values());
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|\\n\\r]+\\s*");
    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[|,\\n\\r]+\\s*");

    private final LanguageTag language;
    private final Map<UnitId, Said> units = new LinkedHashMap<>();
    private final Map<RoleId, Said> roles = new LinkedHashMap<>();
    private final Map<CompetenceId, Said> competences = new LinkedHashMap<>();
    private final Map<CompetenceGroupId, Said> groups = new LinkedHashMap<>();
    private final Map<ScaleId, Said> scales = new LinkedHashMap<>();
    private final Map<ScaleId, Map<LevelId, Said>> levels = new LinkedHashMap<>();
    private final List<Below> relations = new ArrayList<>();
    private final Map<String, RowValues> hierarchicalCodes = new LinkedHashMap<>();
    private final Map<RoleId, List<Requirement>> ofRoles = new LinkedHashMap<>();
    private final Map<UnitId, List<Requirement>> ofUnits = new LinkedHashMap<>();

    /**
     * That one thing is below another.
     *
     * @param below the id of the one
     * @param above the id of the other
     * @param row where that stands
     */
    record Below(String below, String above, RowValues row) {}

    StructureRows(LanguageTag language) {
        this.language = language;
    }

    /**
     * Takes what the row says of an organisation. What is wrong is noted and left out, and so is what the row says in relation
     * to it.
     */
    void take(RowValues row) {
        boolean isRight = true;
        isRight &= isTaken(row, RecordKind.UNIT, this::unit);
        isRight &= isTaken(row, RecordKind.ROLE, this::role);
        isRight &= isTaken(row, RecordKind.GROUP, this::group);
        isRight &= isTaken(row, RecordKind.LEVEL, this::level);
        isRight &= isTaken(row, RecordKind.COMPETENCE, this::competence);
        boolean areThingsRight = isRight;
        isTaken(row, RecordKind.REQUIREMENT, one -> requirement(one, areThingsRight));
        isTaken(row, RecordKind.RELATION, one -> relation(one, areThingsRight));
    }

    /** False where the row says something of a thing of this kind, and it cannot be taken. */
    private static boolean isTaken(RowValues row, RecordKind kind, Consumer<RowValues> reading) {
        return !row.hasAny(kind)
                || row.parts()
                        .part(() -> {
                            reading.accept(row);
                            return Optional.of(kind);
                        })
                        .isPresent();
    }

    /** What was said of a thing before is added to, where nothing of it is contradicted. */
    private static <K> void gather(Map<K, Said> known, Optional<K> id, Said said) {
        RowValues row = said.first();
        if (id.isEmpty() || row.parts().isWrong()) {
            return;
        }
        Said before = known.putIfAbsent(id.get(), said);
        if (before != null) {
            before.contradicted(said)
                    .ifPresentOrElse(field -> row.noteConflict(row.place(field), field), () -> before.add(said));
        }
    }

    /** What a thing cannot be without. A sheet that has no column for it leaves it to another. */
    private static <T> Optional<T> needed(RowValues row, SpreadsheetField field, Optional<T> value) {
        return row.sheet().has(field) ? row.required(field, value) : value;
    }

    private void unit(RowValues row) {
        Optional<UnitId> id = row.required(UNIT_ID, row.id(UNIT_ID, UnitId::of));
        Optional<UnitLevelId> level =
                row.text(UNIT_LEVEL).flatMap(text -> unitLevel(text).or(() -> row.id(UNIT_LEVEL, UnitLevelId::of)));
        Said said = new Said(row)
                .withTexts(UNIT_NAME)
                .withTexts(UNIT_DESCRIPTION)
                .with(UNIT_LEVEL, needed(row, UNIT_LEVEL, level))
                .with(UNIT_PARENT, row.id(UNIT_PARENT, UnitId::of));
        gather(units, id, said);
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
        List<RoleCode> codes = new ArrayList<>();
        row.text(ROLE_CODES)
                .ifPresent(text -> BETWEEN_CODES.splitAsStream(text).forEach(code -> {
                    int colon = code.indexOf(':');
                    try {
                        codes.add(new RoleCode(
                                colon < 0 ? "" : Cell.strip(code.substring(0, colon)),
                                Cell.strip(code.substring(colon + 1))));
                    } catch (IllegalArgumentException e) {
                        row.noteOne(ROLE_CODES, SpreadsheetRule.CELL_NOT_AN_ID);
                    }
                }));
        Said said = new Said(row)
                .withTexts(ROLE_NAME)
                .withTexts(ROLE_DESCRIPTION)
                .with(ROLE_BROADER, row.id(ROLE_BROADER, RoleId::of))
                .withEach(ROLE_CODES, codes);
        gather(roles, id, said);
    }

    private void group(RowValues row) {
        Optional<CompetenceGroupId> id = row.required(GROUP_ID, row.id(GROUP_ID, CompetenceGroupId::of));
        Said said = new Said(row)
                .withTexts(GROUP_NAME)
                .withTexts(GROUP_DESCRIPTION)
                .with(GROUP_PARENT, row.id(GROUP_PARENT, CompetenceGroupId::of));
        gather(groups, id, said);
    }

    private void level(RowValues row) {
        Optional<ScaleId> scale = row.required(SCALE_ID, row.id(SCALE_ID, ScaleId::of));
        Optional<LevelId> id = row.required(LEVEL_ID, row.id(LEVEL_ID, LevelId::of));
        if (scale.isEmpty() || id.isEmpty() || row.parts().isWrong()) {
            return;
        }
        gather(scales, scale, new Said(row).withTexts(SCALE_NAME));
        Map<LevelId, Said> of = levels.computeIfAbsent(scale.get(), any -> new LinkedHashMap<>());
        if (of.size() == ProficiencyScale.MAX_LEVELS && !of.containsKey(id.get())) {
            row.noteConflict(row.place(LEVEL_ID), LEVEL_ID);
        }
        gather(of, id, new Said(row).withTexts(LEVEL_NAME).withTexts(LEVEL_DESCRIPTION));
    }

    private void competence(RowValues row) {
        Optional<CompetenceId> id = row.required(COMPETENCE_ID, row.id(COMPETENCE_ID, CompetenceId::of));
        Said said = new Said(row)
                .withTexts(COMPETENCE_NAME)
                .withTexts(COMPETENCE_DESCRIPTION)
                .with(DIMENSION, needed(row, DIMENSION, row.word(DIMENSION, DIMENSIONS)))
                .with(COMPETENCE_SCALE, needed(row, COMPETENCE_SCALE, row.id(COMPETENCE_SCALE, ScaleId::of)))
                .with(COMPETENCE_BROADER, row.id(COMPETENCE_BROADER, CompetenceId::of))
                .withEach(COMPETENCE_GROUPS, each(row, COMPETENCE_GROUPS, CompetenceGroupId::of))
                .withEach(COMPETENCE_LINKS, links(row));
        gather(competences, id, said);
    }

    /** Links say where more is to be read: a competence is right without one. */
    private static List<URI> links(RowValues row) {
        List<URI> links = new ArrayList<>();
        row.text(COMPETENCE_LINKS)
                .ifPresent(text -> BETWEEN.splitAsStream(text).forEach(one -> {
                    try {
                        links.add(link(one));
                    } catch (IllegalArgumentException e) {
                        row.noteOne(COMPETENCE_LINKS, SpreadsheetRule.CELL_NOT_AN_ID);
                    }
                }));
        return links;
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

    private void requirement(RowValues row, boolean areThingsRight) {
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
        if (!areThingsRight) {
            row.parts().foundWrong();
        }
        if (competence.isEmpty() || level.isEmpty() || row.parts().isWrong()) {
            return;
        }
        Requirement requirement = new Requirement(
                competence.get(), new Level(scale, level.get()), weight.orElse(Requirement.MIN_WEIGHT), period);
        role.ifPresent(
                of -> ofRoles.computeIfAbsent(of, any -> new ArrayList<>()).add(requirement));
        unit.ifPresent(
                of -> ofUnits.computeIfAbsent(of, any -> new ArrayList<>()).add(requirement));
    }

    /** What has no column of its own for what is below is the competence, group or role that the row is of. */
    private void relation(RowValues row, boolean areThingsRight) {
        if (row.sheet().has(HIERARCHICAL_CODE)) {
            Optional<String> code = row.id(HIERARCHICAL_CODE, StructureRows::identifier);
            code.filter(any -> areThingsRight && !row.parts().isWrong())
                    .ifPresent(one -> hierarchicalCodes.putIfAbsent(one, row));
        }
        if (row.text(ABOVE).isPresent() || row.text(BELOW).isPresent()) {
            below(row, areThingsRight);
        }
    }

    private void below(RowValues row, boolean areThingsRight) {
        SpreadsheetField one = Stream.of(BELOW, COMPETENCE_ID, GROUP_ID, ROLE_ID)
                .filter(row.sheet()::has)
                .findFirst()
                .orElse(BELOW);
        Optional<String> below = row.required(one, row.id(one, StructureRows::identifier));
        List<String> above = each(row, ABOVE, StructureRows::identifier);
        row.required(ABOVE, above.stream().findFirst());
        if (!areThingsRight) {
            row.parts().foundWrong();
        }
        if (below.isPresent() && !row.parts().isWrong()) {
            above.forEach(each -> relations.add(new Below(below.get(), each, row)));
        }
    }

    private static String identifier(String text) {
        return CompetenceId.of(text).value();
    }

    boolean isEmpty() {
        return relations.isEmpty()
                && units.isEmpty()
                && roles.isEmpty()
                && competences.isEmpty()
                && groups.isEmpty()
                && scales.isEmpty()
                && ofRoles.isEmpty()
                && ofUnits.isEmpty();
    }

    /** The language of names for which a mapping says none. */
    LanguageTag language() {
        return language;
    }

    /** What is below what: by columns, and by codes that begin with others. */
    List<Below> relations() {
        List<Below> all = new ArrayList<>(relations);
        hierarchicalCodes.forEach(
                (code, row) -> IntStream.iterate(code.length() - 1, length -> length > 0, length -> length - 1)
                        .mapToObj(length -> code.substring(0, length))
                        .filter(hierarchicalCodes::containsKey)
                        .findFirst()
                        .ifPresent(above -> all.add(new Below(code, above, row))));
        return all;
    }

    Map<UnitId, Said> units() {
        return units;
    }

    Map<RoleId, Said> roles() {
        return roles;
    }

    Map<CompetenceId, Said> competences() {
        return competences;
    }

    Map<CompetenceGroupId, Said> groups() {
        return groups;
    }

    Map<ScaleId, Said> scales() {
        return scales;
    }

    /** The levels of each scale, the lowest first. */
    Map<ScaleId, Map<LevelId, Said>> levels() {
        return levels;
    }

    Map<RoleId, List<Requirement>> ofRoles() {
        return ofRoles;
    }

    Map<UnitId, List<Requirement>> ofUnits() {
        return ofUnits;
    }
}
