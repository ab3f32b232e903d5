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
 * language. In which language one is, its file's name says, as in {@code skills_sv.csv}.
 */
enum PublishedRegister {
    /** ESCO's skills. */
    ESCO_SKILLS(Map.of(
            "conceptUri",
            COMPETENCE_ID,
            "skillType",
            DIMENSION,
            "preferredLabel",
            COMPETENCE_NAME,
            "description",
            COMPETENCE_DESCRIPTION)),
    /** ESCO's occupations. */
    ESCO_OCCUPATIONS(
            Map.of("conceptUri", ROLE_ID, "preferredLabel", ROLE_NAME, "description", ROLE_DESCRIPTION), "iscoGroup"),
    /** What is below what in ESCO, in either of its pillars. */
    ESCO_RELATIONS(Map.of("conceptUri", BELOW, "broaderUri", ABOVE)),
    /** ESCO's groups of skills. */
    ESCO_GROUPS(Map.of("conceptUri", GROUP_ID, "preferredLabel", GROUP_NAME, "description", GROUP_DESCRIPTION), "code"),
    /** A list of codes as Statistics Norway exports it, such as STYRK-08. */
    KLASS(Map.of("code", ROLE_ID, "parentCode", ROLE_BROADER, "name", ROLE_NAME), "shortName"),
    /** A list of codes as Statistics Denmark exports it, such as DISCO-08. */
    NOMENKLATUR(Map.of("KODE", ROLE_ID, "TITEL", ROLE_NAME), "NIVEAU"),
    /** The Swedish list of occupations. */
    SSYK(Map.of("SSYK 2012 kod", ROLE_ID, "Benämning", ROLE_NAME));

    private static final Pattern LANGUAGE = Pattern.compile(".*_([a-z]{2})\\.(?:csv|xlsx)");

    /** What ESCO has in Norwegian is bokmål. */
    private static final String NORWEGIAN = "no";

    private final Map<String, SpreadsheetField> fields = new HashMap<>();
    private final Set<String> heads;

    PublishedRegister(Map<String, SpreadsheetField> fields, String... others) {
        fields.forEach((head, field) -> this.fields.put(ColumnHeads.key(head), field));
        this.heads = Stream.concat(fields.keySet().stream(), Arrays.stream(others))
                .map(ColumnHeads::key)
                .collect(Collectors.toSet());
    }

    /** The register that has all its columns among these. */
    static Optional<PublishedRegister> of(List<String> heads) {
        Set<String> keys = heads.stream().map(ColumnHeads::key).collect(Collectors.toSet());
        for (PublishedRegister register : values()) {
            if (keys.containsAll(register.heads)) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }

    /** What a column holds. */
    ColumnMapping column(String head) {
        return Optional.ofNullable(fields.get(ColumnHeads.key(head)))
                .map(field -> ColumnMapping.of(head, field))
                .orElseGet(() -> ColumnMapping.leftOut(head));
    }

    /** The language that the name of a register's file says; of other files, names may end in whatever they like. */
    static Optional<LanguageTag> language(String file, List<String> heads) {
        Matcher name = LANGUAGE.matcher(file);
        return name.matches() && of(heads).isPresent()
                ? Optional.of(LanguageTag.of(NORWEGIAN.equals(name.group(1)) ? "nb" : name.group(1)))
                : Optional.empty();
    }
}
