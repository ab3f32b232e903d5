package org.kompetens.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;

/**
 * A package of CASE as a workbook, as OpenSALT writes and reads it: the sheets {@code CF Doc}, {@code CF Item} and
 * {@code CF Association}, of which the heads are the properties of the package. The {@code smartLevel} of an item, such as
 * {@code 1.2.3}, says what it is below.
 */
final class CaseWorkbook {

    private static final String ITEMS = "CF Item";
    private static final String ASSOCIATIONS = "CF Association";
    private static final String DOCUMENT = "CF Doc";
    private static final String LEVEL = "smartLevel";
    private static final String IDENTIFIER = "identifier";
    private static final String CODE = "humanCodingScheme";
    private static final String CHILD = "isChildOf";
    private static final Set<String> LISTS = Set.of("conceptKeywords", "educationLevel", "subject");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|,]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Map<String, String>> documents;
    private final List<Map<String, String>> items;
    private final List<Map<String, String>> associations;
    private final Map<String, String> byCode = new HashMap<>();

    private CaseWorkbook(SpreadsheetFile file) throws IOException {
        this.documents = rows(file, DOCUMENT);
        this.items = rows(file, ITEMS);
        this.associations = rows(file, ASSOCIATIONS);
        for (Map<String, String> item : items) {
            // An item is known by its code where it has not been given an identifier yet.
            String identifier = Optional.ofNullable(item.get(IDENTIFIER))
                    .or(() -> Optional.ofNullable(item.get(CODE)))
                    .or(() -> Optional.ofNullable(item.get(LEVEL)))
                    .orElse("");
            item.put(IDENTIFIER, identifier);
            Optional.ofNullable(item.get(CODE)).ifPresent(code -> byCode.putIfAbsent(code, identifier));
        }
    }

    /** Whether a workbook has the sheet of the items. */
    static boolean isOne(SpreadsheetFile file) {
        return file.sheets().stream()
                .anyMatch(sheet -> sheet.name().filter(ITEMS::equals).isPresent());
    }

    /** The package as JSON in UTF-8. */
    static byte[] json(SpreadsheetFile file) throws IOException {
        return new CaseWorkbook(file).json();
    }

    /** The cells that hold something, by their heads. */
    private static List<Map<String, String>> rows(SpreadsheetFile file, String name) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (TableSheet sheet : file.sheets()) {
            if (sheet.name().filter(name::equals).isPresent()) {
                List<String> heads = HeadRow.read(file, sheet, 1);
                file.read(sheet, row -> {
                    if (row.number() > 1 && !row.isBlank()) {
                        rows.add(byHead(heads, row));
                    }
                });
            }
        }
        return rows;
    }

    private static Map<String, String> byHead(List<String> heads, TableRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                String head = i < heads.size() ? Cell.strip(heads.get(i)) : "";
                cells.putIfAbsent(
                        head.isEmpty() ? "column without a head" : head,
                        row.cell(i).text());
            }
        }
        return cells;
    }

    private static String text(Map<String, String> row, String head) {
        return row.getOrDefault(head, "");
    }

    private byte[] json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = JsonLine.found().indented(out)) {
            json.startObject();
            json.name("CFDocument");
            write(json, documents.isEmpty() ? Map.of() : documents.get(0));
            json.name("CFItems");
            json.startArray();
            for (Map<String, String> item : items) {
                Map<String, String> carried = new LinkedHashMap<>(item);
                carried.remove(LEVEL);
                write(json, carried);
            }
            json.endArray();
            json.name("CFAssociations");
            json.startArray();
            for (Map<String, String> association : all()) {
                writeAssociation(json, association);
            }
            json.endArray();
            json.endObject();
            json.endLine();
        }
        return out.toByteArray();
    }

    private static void write(JsonOut json, Map<String, String> properties) throws IOException {
        json.startObject();
        for (Map.Entry<String, String> one : properties.entrySet()) {
            json.name(one.getKey());
            if (LISTS.contains(one.getKey())) {
                json.startArray();
                for (String each : BETWEEN.split(one.getValue(), 0)) {
                    json.text(each);
                }
                json.endArray();
            } else {
                json.text(one.getValue());
            }
        }
        json.endObject();
    }

    /** What levels say and what associations say, each once. */
    private List<Map<String, String>> all() {
        List<Map<String, String>> all = new ArrayList<>(ofLevels());
        Set<String> said = new HashSet<>();
        all.forEach(one ->
                said.add(text(one, "originNode" + IDENTIFIER) + " " + text(one, "destinationNode" + IDENTIFIER)));
        for (Map<String, String> row : associations) {
            Map<String, String> one = new LinkedHashMap<>(row);
            String origin = end(one, "originNode");
            String destination = end(one, "destinationNode");
            String type = type(one.getOrDefault("associationType", "?"));
            one.put("associationType", type);
            one.put("originNode" + IDENTIFIER, origin);
            one.put("destinationNode" + IDENTIFIER, destination);
            if (!type.equals(CHILD) || said.add(origin + " " + destination)) {
                all.add(one);
            }
        }
        return all;
    }

    /** The item that a row names by its identifier, or else by its code; both are taken from the row. */
    private String end(Map<String, String> row, String node) {
        Optional<String> identifier = Optional.ofNullable(row.remove(node + "Identifier"));
        Optional<String> code = Optional.ofNullable(row.remove(node + "HumanCodingScheme"));
        return identifier
                .or(() -> code.flatMap(of -> Optional.ofNullable(byCode.get(of))))
                .or(() -> code)
                .orElse("");
    }

    /** {@code Is Child Of} is {@code isChildOf}. */
    private static String type(String text) {
        StringBuilder type = new StringBuilder();
        for (String word : SPACES.split(Cell.strip(text), 0)) {
            String first = word.substring(0, 1);
            type.append(type.length() == 0 ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return type.toString();
    }

    /** What is below what, by the levels; one that two items have says nothing, as 1.10 and 1.1 are one number. */
    private List<Map<String, String>> ofLevels() {
        Map<String, String> byLevel = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Map<String, String> item : items) {
            String level = text(item, LEVEL);
            if (!level.isEmpty() && byLevel.put(level, text(item, IDENTIFIER)) != null) {
                twice.add(level);
            }
        }
        List<Map<String, String>> below = new ArrayList<>();
        for (Map<String, String> item : items) {
            String level = text(item, LEVEL);
            int last = level.lastIndexOf('.');
            if (last < 0) {
                continue;
            }
            String above = level.substring(0, last);
            // What leads nowhere is counted with the associations that lead out of the package.
            String nowhere = LEVEL + " " + above;
            String parent =
                    twice.contains(level) || twice.contains(above) ? nowhere : byLevel.getOrDefault(above, nowhere);
            below.add(new LinkedHashMap<>(Map.of(
                    "associationType",
                    CHILD,
                    "originNode" + IDENTIFIER,
                    text(item, IDENTIFIER),
                    "destinationNode" + IDENTIFIER,
                    parent)));
        }
        return below;
    }

    private static void writeAssociation(JsonOut json, Map<String, String> association) throws IOException {
        Map<String, String> others = new LinkedHashMap<>(association);
        json.startObject();
        for (String node : List.of("originNode", "destinationNode")) {
            String identifier = text(others, node + IDENTIFIER);
            String uri = text(others, node + "URI");
            others.remove(node + IDENTIFIER);
            others.remove(node + "URI");
            json.name(node + "URI");
            json.startObject();
            if (!identifier.isEmpty()) {
                json.name(IDENTIFIER);
                json.text(identifier);
            }
            if (!uri.isEmpty()) {
                json.name("uri");
                json.text(uri);
            }
            json.endObject();
        }
        for (Map.Entry<String, String> one : others.entrySet()) {
            json.name(one.getKey());
            json.text(one.getValue());
        }
        json.endObject();
    }
}
