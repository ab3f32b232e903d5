package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.json.spreadsheet.RecordKind;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/**
 * A structure as tables of units, roles, scales, groups, competences and requirements, which {@link SpreadsheetImport}
 * reads back as the same structure, without what has no column. Names and descriptions have a column for each language
 * that any of them is in.
 *
 * @param tables the tables that have rows
 * @param notCarried what has no place in them: by what it is, how often. Where the tables are read back with the structure
 *     at hand, it stays
 */
public record StructureTables(List<Table> tables, SortedMap<String, Long> notCarried) {

    private static final String BETWEEN = "\n";

    /** Copies. */
    public StructureTables {
        tables = List.copyOf(tables);
        notCarried = new TreeMap<>(notCarried);
    }

    /**
     * Writes a structure down as tables.
     *
     * @param structure the structure
     * @param language of the heads, and of names and descriptions of whose columns the heads name no language
     * @return the tables, and what is not in them
     */
    public static StructureTables of(OrganisationStructure structure, Language language) {
        Rows rows = new Rows(language);
        structure.units().forEach(rows::add);
        structure.roles().forEach(rows::add);
        CompetenceFramework framework = structure.framework();
        framework.scales().forEach(rows::add);
        framework.groups().forEach(rows::add);
        framework.competences().forEach(rows::add);
        structure
                .profiles()
                .forEach(profile -> profile.requirements()
                        .forEach(one -> rows.add(
                                SpreadsheetField.REQUIRING_ROLE, profile.role().value(), one)));
        structure
                .units()
                .forEach(unit -> unit.requirements()
                        .forEach(one -> rows.add(
                                SpreadsheetField.REQUIRING_UNIT, unit.id().value(), one)));
        rows.count(
                "coverage",
                structure.units().stream()
                        .mapToLong(unit -> unit.coverage().size())
                        .sum());
        rows.count(
                "profile without requirements",
                structure.profiles().stream()
                        .filter(profile -> profile.requirements().isEmpty())
                        .count());
        rows.count("mappings", framework.mappings().size());
        rows.count("narrowerRules", framework.narrowerRules().size());
        rows.count("relations", framework.relations().size());
        rows.count("revisions", framework.revisions().size());
        rows.count("validity", structure.validity().size());
        rows.count("tasks", structure.tasks().size());
        rows.count("sources", structure.sources().size());
        return new StructureTables(rows.tables(), rows.notCarried);
    }

    /** A column of a field: of names and descriptions, in one language; where none is named, that of the table. */
    private record FieldColumn(SpreadsheetField field, Optional<LanguageTag> language) {

        String head(Language table) {
            return language.map(of -> ColumnHeads.of(field, table, of)).orElseGet(() -> ColumnHeads.of(field, table));
        }

        Cell in(FieldCells row, Language table) {
            return row.cell(field, language.orElse(table.asTag()));
        }
    }

    /** Gathers rows of each kind. */
    private static final class Rows {

        private final Language language;
        private final Map<RecordKind, List<FieldCells>> byKind = new LinkedHashMap<>();
        private final SortedMap<String, Long> notCarried = new TreeMap<>();

        Rows(Language language) {
            this.language = language;
        }

        void count(String what, long number) {
            if (number > 0) {
                notCarried.merge(what, number, Long::sum);
            }
        }

        private FieldCells row(RecordKind kind) {
            FieldCells row = new FieldCells();
            byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
            return row;
        }

        void add(OrganisationUnit unit) {
            FieldCells row = row(RecordKind.UNIT);
            row.put(SpreadsheetField.UNIT_ID, unit.id().value());
            row.put(SpreadsheetField.UNIT_NAME, unit.labels());
            unit.description().ifPresent(text -> row.put(SpreadsheetField.UNIT_DESCRIPTION, text));
            row.put(SpreadsheetField.UNIT_LEVEL, unit.level().value());
            row.putAny(SpreadsheetField.UNIT_PARENT, unit.parent());
        }

        void add(Role role) {
            FieldCells row = row(RecordKind.ROLE);
            row.put(SpreadsheetField.ROLE_ID, role.id().value());
            row.put(SpreadsheetField.ROLE_NAME, role.labels());
            role.description().ifPresent(text -> row.put(SpreadsheetField.ROLE_DESCRIPTION, text));
            row.putAny(SpreadsheetField.ROLE_BROADER, role.broader());
            row.put(
                    SpreadsheetField.ROLE_CODES,
                    joined(role.codes().stream()
                            .map(code -> code.system() + ":" + code.code())
                            .toList()));
        }

        void add(ProficiencyScale scale) {
            count("holdsNothing", scale.holdsNothing().isPresent() ? 1 : 0);
            count("description of a scale", scale.description().isPresent() ? 1 : 0);
            count("scale without levels", scale.levels().isEmpty() ? 1 : 0);
            for (ProficiencyLevel level : scale.levels()) {
                FieldCells row = row(RecordKind.LEVEL);
                row.put(SpreadsheetField.SCALE_ID, scale.id().value());
                row.put(SpreadsheetField.SCALE_NAME, scale.labels());
                row.put(SpreadsheetField.LEVEL_ID, level.id().value());
                row.put(SpreadsheetField.LEVEL_NAME, level.labels());
                level.description().ifPresent(text -> row.put(SpreadsheetField.LEVEL_DESCRIPTION, text));
            }
        }

        void add(CompetenceGroup group) {
            FieldCells row = row(RecordKind.GROUP);
            row.put(SpreadsheetField.GROUP_ID, group.id().value());
            row.put(SpreadsheetField.GROUP_NAME, group.labels());
            group.description().ifPresent(text -> row.put(SpreadsheetField.GROUP_DESCRIPTION, text));
            row.putAny(SpreadsheetField.GROUP_PARENT, group.parent());
        }

        void add(Competence competence) {
            FieldCells row = row(RecordKind.COMPETENCE);
            row.put(SpreadsheetField.COMPETENCE_ID, competence.id().value());
            row.put(SpreadsheetField.COMPETENCE_NAME, competence.labels());
            competence.description().ifPresent(text -> row.put(SpreadsheetField.COMPETENCE_DESCRIPTION, text));
            row.put(SpreadsheetField.DIMENSION, CellWords.of(competence.dimension(), "dimension", language));
            row.put(SpreadsheetField.COMPETENCE_SCALE, competence.scale().value());
            row.putAny(SpreadsheetField.COMPETENCE_BROADER, competence.broader());
            row.put(SpreadsheetField.COMPETENCE_GROUPS, joined(competence.groups()));
            row.put(SpreadsheetField.COMPETENCE_LINKS, joined(competence.links()));
        }

        void add(SpreadsheetField requiring, String whose, Requirement requirement) {
            FieldCells row = row(RecordKind.REQUIREMENT);
            row.put(requiring, whose);
            row.put(
                    SpreadsheetField.REQUIRED_COMPETENCE,
                    requirement.competence().value());
            row.put(SpreadsheetField.REQUIRED_LEVEL, requirement.level().id().value());
            row.putAny(SpreadsheetField.REQUIRED_SCALE, requirement.level().scale());
            row.put(SpreadsheetField.WEIGHT, requirement.weight());
            row.put(SpreadsheetField.REQUIRED_FROM, SpreadsheetField.REQUIRED_LAST_DAY, requirement.period());
        }

        private static String joined(Collection<?> values) {
            return values.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
        }

        List<Table> tables() {
            List<Table> tables = new ArrayList<>();
            byKind.forEach((kind, rows) -> {
                List<FieldColumn> columns = columns(fields(kind), rows);
                tables.add(new Table(
                        ColumnHeads.first("sheet." + WordKey.of(kind), language),
                        columns.stream().map(column -> column.head(language)).toList(),
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> column.in(row, language))
                                        .toList())
                                .toList()));
            });
            return tables;
        }

        /** A column for each field, and for each language of names and descriptions. */
        private List<FieldColumn> columns(List<SpreadsheetField> fields, List<FieldCells> rows) {
            List<FieldColumn> columns = new ArrayList<>();
            for (SpreadsheetField field : fields) {
                Set<LanguageTag> languages = new TreeSet<>();
                rows.forEach(row -> languages.addAll(row.languages(field)));
                if (languages.isEmpty() || languages.remove(language.asTag())) {
                    columns.add(new FieldColumn(field, Optional.empty()));
                }
                languages.forEach(of -> columns.add(new FieldColumn(field, Optional.of(of))));
            }
            return columns;
        }

        /** Of an end there is one column: the last day. */
        private static List<SpreadsheetField> fields(RecordKind kind) {
            List<SpreadsheetField> fields = new ArrayList<>();
            for (SpreadsheetField field : SpreadsheetField.values()) {
                if (field.kind() == kind && field != SpreadsheetField.REQUIRED_UNTIL) {
                    fields.add(field);
                }
            }
            return fields;
        }
    }
}
