package org.kompetens.spreadsheet;

import static org.kompetens.json.spreadsheet.SpreadsheetField.ABOVE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.BELOW;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.DIMENSION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.GROUP_NAME;
import static org.kompetens.json.spreadsheet.SpreadsheetField.HIERARCHICAL_CODE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_BROADER;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_DESCRIPTION;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_ID;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE_NAME;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.text.LanguageTag;

/**
 * Tables of registers that are known by what their columns are called: their own heads, which are the same in every
 * language. What a table of ESCO is of, the first row says where the heads do not. In which language one is, its file's
 * name says, as in {@code skills_sv.csv}.
 */
enum PublishedRegister {
    /** What is below what in ESCO, in either of its pillars. */
    ESCO_RELATIONS(Map.of("conceptUri", BELOW, "broaderUri", ABOVE)),
    /** ESCO's skills, and its collections of such, which say also what a skill is below. */
    ESCO_SKILLS(
            "KnowledgeSkillCompetence",
            Map.of("conceptUri", COMPETENCE_ID, "preferredLabel", COMPETENCE_NAME),
            Map.of("skillType", DIMENSION, "description", COMPETENCE_DESCRIPTION, "broaderConceptUri", ABOVE),
            "skillType",
            "reuseLevel"),
    /** ESCO's occupations. */
    ESCO_OCCUPATIONS(
            "Occupation",
            Map.of("conceptUri", ROLE_ID, "preferredLabel", ROLE_NAME),
            Map.of("description", ROLE_DESCRIPTION, "broaderConceptUri", ABOVE),
            "iscoGroup"),
    /** The groups of occupations that ESCO's occupations are below. */
    ESCO_OCCUPATION_GROUPS(
            "ISCOGroup",
            Map.of("conceptUri", ROLE_ID, "preferredLabel", ROLE_NAME),
            Map.of("description", ROLE_DESCRIPTION)),
    /** ESCO's groups of skills. */
    ESCO_GROUPS(
            "SkillGroup",
            Map.of("conceptUri", GROUP_ID, "preferredLabel", GROUP_NAME),
            Map.of("description", GROUP_DESCRIPTION),
            "code"),
    /** A list of codes as Statistics Norway exports it, such as STYRK-08. */
    KLASS(Map.of("code", ROLE_ID, "parentCode", ROLE_BROADER, "name", ROLE_NAME), "shortName"),
    /** A list of codes as Statistics Denmark exports it, such as DISCO-08. */
    NOMENKLATUR(Map.of("KODE", ROLE_ID, "TITEL", ROLE_NAME), "NIVEAU"),
    /** The Swedish list of occupations. */
    SSYK(Map.of("SSYK 2012 kod", ROLE_ID, "Benämning", ROLE_NAME));

    private static final Pattern LANGUAGE = Pattern.compile(".*_([a-z]{2})\\.(?:csv|xlsx)");

    /** What ESCO has in Norwegian is bokmål. */
    private static final String NORWEGIAN = "no";

    /** The column in which ESCO says what a row is of. */
    private static final String TYPE = ColumnHeads.key("conceptType");

    private final Map<String, SpreadsheetField> fields = new HashMap<>();
    private final Set<String> needed;
    private final Set<String> signs;
    private final String type;

    /** One that has all these heads, and the others. */
    PublishedRegister(Map<String, SpreadsheetField> needed, String... others) {
        put(needed);
        this.needed = Stream.concat(needed.keySet().stream(), Arrays.stream(others))
                .map(ColumnHeads::key)
                .collect(Collectors.toSet());
        this.signs = Set.of();
        this.type = "";
    }

    /** One of ESCO: of rows of this type, or, where no type is told, with one of the heads that no other has. */
    PublishedRegister(
            String type, Map<String, SpreadsheetField> needed, Map<String, SpreadsheetField> more, String... signs) {
        put(needed);
        put(more);
        this.needed = needed.keySet().stream().map(ColumnHeads::key).collect(Collectors.toSet());
        this.signs = Arrays.stream(signs).map(ColumnHeads::key).collect(Collectors.toSet());
        this.type = type;
    }

    private void put(Map<String, SpreadsheetField> more) {
        more.forEach((head, field) -> fields.put(ColumnHeads.key(head), field));
    }

    /** The register that has its columns among these; by the row below, where there is one. */
    static Optional<PublishedRegister> of(List<String> heads, Optional<TableRow> below) {
        List<String> keys = heads.stream().map(ColumnHeads::key).toList();
        String type = below.filter(row -> keys.contains(TYPE))
                .map(row -> row.cell(keys.indexOf(TYPE)).text())
                .orElse("");
        List<PublishedRegister> fitting = Arrays.stream(values())
                .filter(register -> keys.containsAll(register.needed))
                .toList();
        return fitting.stream()
                .filter(register -> register.type.isEmpty() || register.type.equals(type))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(register -> register.signs.stream().anyMatch(keys::contains))
                        .findFirst());
    }

    /** What a column holds. Where no column says what is below what, the codes do. */
    List<ColumnMapping> columns(String head) {
        SpreadsheetField field = fields.get(ColumnHeads.key(head));
        if (field == null) {
            return List.of(ColumnMapping.leftOut(head));
        }
        return field == ROLE_ID && isByCodesAlone()
                ? List.of(ColumnMapping.of(head, field), ColumnMapping.of(head, HIERARCHICAL_CODE))
                : List.of(ColumnMapping.of(head, field));
    }

    /** Whether it is a list of codes that has no column for what a code is below; ESCO has files of their own for that. */
    private boolean isByCodesAlone() {
        return type.isEmpty() && !fields.containsValue(ROLE_BROADER);
    }

    private static boolean isAny(List<String> heads) {
        List<String> keys = heads.stream().map(ColumnHeads::key).toList();
        return of(heads, Optional.empty()).isPresent() || (keys.contains(TYPE) && keys.containsAll(ESCO_SKILLS.needed));
    }

    /** The language that the name of a register's file says; of other files, names may end in whatever they like. */
    static Optional<LanguageTag> language(String file, List<String> heads) {
        Matcher name = LANGUAGE.matcher(file);
        return name.matches() && isAny(heads)
                ? Optional.of(LanguageTag.of(NORWEGIAN.equals(name.group(1)) ? "nb" : name.group(1)))
                : Optional.empty();
    }
}
