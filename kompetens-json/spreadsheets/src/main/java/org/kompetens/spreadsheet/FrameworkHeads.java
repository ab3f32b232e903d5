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
import org.kompetens.spreadsheet.ColumnHeads.InLanguage;
import org.kompetens.text.LanguageTag;

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

    /** A thing, by what its columns are called; of names and descriptions there may be one in each language. */
    private static final class Thing {

        private final Map<Part, Map<Optional<LanguageTag>, String>> heads = new EnumMap<>(Part.class);
        private final boolean isGroup;

        Thing(boolean isGroup) {
            this.isGroup = isGroup;
        }

        void add(Part part, Optional<LanguageTag> language, String head) {
            heads.computeIfAbsent(part, any -> new LinkedHashMap<>()).putIfAbsent(language, head);
        }

        boolean isWhole() {
            return heads.containsKey(Part.ID) && heads.containsKey(Part.NAME);
        }
    }

    /** By the heads as they stand: what differs in its language alone is another column. */
    private final Map<String, List<ColumnMapping>> columns = new HashMap<>();

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
        thing.heads.getOrDefault(part, Map.of()).forEach((language, head) -> {
            ColumnMapping column = ColumnMapping.of(head, field);
            columns.computeIfAbsent(head, any -> new ArrayList<>())
                    .add(language.map(column::withLanguage).orElse(column));
        });
    }

    /** What a column holds, of which one may hold two things; of other heads, what they are by themselves. */
    List<ColumnMapping> columns(String head, ColumnMapping byItself) {
        List<ColumnMapping> held = columns.getOrDefault(head, List.of());
        if (held.isEmpty()) {
            boolean isOfAnother = byItself.field().filter(OF_THINGS::contains).isPresent();
            return List.of(isOfAnother ? ColumnMapping.leftOut(head) : byItself);
        }
        return List.copyOf(held);
    }

    List<SpreadsheetField> fields() {
        return columns.values().stream()
                .flatMap(List::stream)
                .flatMap(column -> column.field().stream())
                .toList();
    }

    private static Map<String, Thing> things(List<String> heads) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (String head : heads) {
            // A code has no language, and a word such as (ID) is none.
            Optional<InLanguage> text = InLanguage.of(head)
                    .filter(one -> !Part.ID.words.contains(words(one.language().value())))
                    .filter(one ->
                            part(words(one.head())).filter(Part.ID::equals).isEmpty());
            String words = words(text.map(InLanguage::head).orElse(head));
            Optional<Part> part = part(words);
            // What is called as the thing itself is its name.
            String thing = part.flatMap(one -> without(one, words)).orElse(words);
            if (isOf(thing, COMPETENCES) || isOf(thing, GROUPS)) {
                things.computeIfAbsent(thing, any -> new Thing(isOf(thing, GROUPS)))
                        .add(part.orElse(Part.NAME), text.map(InLanguage::language), head);
            }
        }
        return things;
    }

    private static String words(String head) {
        return SPACES.matcher(head).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** What a head says of a thing, if it ends in a word for that. */
    private static Optional<Part> part(String words) {
        return Stream.of(Part.values())
                .filter(one -> without(one, words).isPresent())
                .findFirst();
    }

    /** What is before the word for a part, if a head ends in one. */
    private static Optional<String> without(Part part, String words) {
        return part.words.stream()
                .filter(word -> words.endsWith(word) && words.length() > word.length())
                .map(word -> words.substring(0, words.length() - word.length()).strip())
                .findFirst();
    }

    /**
     * The last word says what a thing is: a competence area is an area. What merely ends in the same letters is another
     * word, as liability is, so compounds are listed where a language writes them as one.
     */
    private static boolean isOf(String thing, List<String> words) {
        String singular = thing.endsWith(PLURAL) ? thing.substring(0, thing.length() - 1) : thing;
        return words.stream().anyMatch(word -> endsInWord(thing, word) || endsInWord(singular, word));
    }

    private static boolean endsInWord(String thing, String word) {
        return thing.equals(word) || thing.endsWith(" " + word);
    }

    private static List<String> longestFirst(String key) {
        return ColumnHeads.words(key).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
