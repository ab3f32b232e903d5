package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;

/**
 * The heads of a table of a framework, as catalogues publish them: for each thing its number, its name and what it is,
 * from the widest to the narrowest, such as {@code Area number, Area name, Competence number, Competence name}. A row is of
 * the narrowest competence, which is below the one before it; the last area is the group that it is in.
 */
final class FrameworkHeads {

    /** What a column says of a thing. */
    private enum Part {
        ID("part.id"),
        NAME("part.name"),
        DESCRIPTION("part.description");

        private final List<String> words;

        Part(String key) {
            words = longestFirst(key);
        }
    }

    private static final List<String> COMPETENCES = longestFirst("thing.competence");
    private static final List<String> GROUPS = longestFirst("thing.group");

    /** What a row has once: of other things than its own, none is taken. */
    private static final Set<SpreadsheetField> OF_THINGS = EnumSet.of(
            SpreadsheetField.COMPETENCE,
            SpreadsheetField.COMPETENCE_ID,
            SpreadsheetField.COMPETENCE_NAME,
            SpreadsheetField.COMPETENCE_DESCRIPTION,
            SpreadsheetField.COMPETENCE_BROADER,
            SpreadsheetField.COMPETENCE_GROUPS,
            SpreadsheetField.GROUP_ID,
            SpreadsheetField.GROUP_NAME,
            SpreadsheetField.GROUP_DESCRIPTION);

    private static final Pattern SPACES = Pattern.compile("[\\s_.-]+");
    private static final String PLURAL = "s";

    /** A thing, by what its columns are called. */
    private static final class Thing {

        private final Map<Part, String> heads = new EnumMap<>(Part.class);
        private final boolean isGroup;

        Thing(boolean isGroup) {
            this.isGroup = isGroup;
        }

        boolean isWhole() {
            return heads.containsKey(Part.ID) && heads.containsKey(Part.NAME);
        }
    }

    private final Map<String, List<SpreadsheetField>> fields = new HashMap<>();

    private FrameworkHeads() {}

    /** Those of a table of competences; empty where no competence has both a number and a name. */
    static Optional<FrameworkHeads> of(List<String> heads) {
        List<Thing> whole =
                things(heads).values().stream().filter(Thing::isWhole).toList();
        List<Thing> competences = whole.stream().filter(thing -> !thing.isGroup).toList();
        if (competences.isEmpty()) {
            return Optional.empty();
        }
        FrameworkHeads found = new FrameworkHeads();
        Thing last = competences.get(competences.size() - 1);
        found.take(last, Part.ID, SpreadsheetField.COMPETENCE_ID);
        found.take(last, Part.NAME, SpreadsheetField.COMPETENCE_NAME);
        found.take(last, Part.DESCRIPTION, SpreadsheetField.COMPETENCE_DESCRIPTION);
        if (competences.size() > 1) {
            found.take(competences.get(competences.size() - 2), Part.ID, SpreadsheetField.COMPETENCE_BROADER);
        }
        whole.stream()
                .filter(thing -> thing.isGroup)
                .reduce((first, second) -> second)
                .ifPresent(group -> {
                    found.take(group, Part.ID, SpreadsheetField.GROUP_ID);
                    found.take(group, Part.ID, SpreadsheetField.COMPETENCE_GROUPS);
                    found.take(group, Part.NAME, SpreadsheetField.GROUP_NAME);
                    // What is repeated beside each of hundreds of narrow rows is seldom the same in all of them.
                    if (competences.size() == 1) {
                        found.take(group, Part.DESCRIPTION, SpreadsheetField.GROUP_DESCRIPTION);
                    }
                });
        return Optional.of(found);
    }

    private void take(Thing thing, Part part, SpreadsheetField field) {
        Optional.ofNullable(thing.heads.get(part))
                .ifPresent(head -> fields.computeIfAbsent(ColumnHeads.key(head), any -> new ArrayList<>())
                        .add(field));
    }

    /** What a column holds, of which one may hold two things; of other heads, what they are by themselves. */
    List<ColumnMapping> columns(String head, ColumnMapping byItself) {
        List<SpreadsheetField> held = fields.getOrDefault(ColumnHeads.key(head), List.of());
        if (held.isEmpty()) {
            boolean isOfAnother = byItself.field().filter(OF_THINGS::contains).isPresent();
            return List.of(isOfAnother ? ColumnMapping.leftOut(head) : byItself);
        }
        return held.stream().map(field -> ColumnMapping.of(head, field)).toList();
    }

    List<SpreadsheetField> fields() {
        return fields.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, Thing> things(List<String> heads) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (String head : heads) {
            String words = SPACES.matcher(head).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
            Optional<Part> part = Stream.of(Part.values())
                    .filter(one -> without(one, words).isPresent())
                    .findFirst();
            // What is called as the thing itself is its name.
            String thing = part.flatMap(one -> without(one, words)).orElse(words);
            if (isOf(thing, COMPETENCES) || isOf(thing, GROUPS)) {
                things.computeIfAbsent(thing, any -> new Thing(isOf(thing, GROUPS)))
                        .heads
                        .putIfAbsent(part.orElse(Part.NAME), head);
            }
        }
        return things;
    }

    /** What is before the word for a part, if a head ends in one. */
    private static Optional<String> without(Part part, String words) {
        return part.words.stream()
                .filter(word -> words.endsWith(word) && words.length() > word.length())
                .map(word -> words.substring(0, words.length() - word.length()).strip())
                .findFirst();
    }

    /** The last word says what a thing is: a competence area is an area. */
    private static boolean isOf(String thing, List<String> words) {
        String singular = thing.endsWith(PLURAL) ? thing.substring(0, thing.length() - 1) : thing;
        return words.stream().anyMatch(word -> thing.endsWith(word) || singular.endsWith(word));
    }

    private static List<String> longestFirst(String key) {
        return ColumnHeads.words(key).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
