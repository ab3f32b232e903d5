package org.kompetens.spreadsheet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kompetens.finding.Finding;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** What columns are called in the five languages: the first name of each is the one that is written. */
final class ColumnHeads {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("ColumnHeads", name -> ColumnHeads.class.getResourceAsStream(name));

    private static final Pattern PER_CENT = Pattern.compile("%$");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern NUMBER = Pattern.compile("nr(?!\\p{L})\\.?");
    private static final Pattern FROM = Pattern.compile("fr?\\.? ?o\\.? ?m\\.?|fr(?:ån och|a og|å og) med");
    private static final Pattern THROUGH = Pattern.compile("t\\.? ?o\\.? ?m\\.?|til(?:l och| og) med");
    private static final Pattern LAST_FROM = Pattern.compile("(?<=\\s)(?:från|fra|frå)$");
    private static final Pattern LAST_TO = Pattern.compile("(?<=\\s)till?$");
    private static final Pattern ASIDE = Pattern.compile("(?<=\\S)\\s*\\((%|[^)]{0,12})\\)\\s*$");
    private static final Pattern LANGUAGE =
            Pattern.compile("^(.*\\S)\\s*\\(([A-Za-z]{1,3}(?:-[A-Za-z0-9]{1,8})*)\\)\\s*$");

    /** What is given in languages, of which each may have a column. */
    private static final Set<SpreadsheetField> TEXTS = EnumSet.of(
            SpreadsheetField.UNIT_NAME,
            SpreadsheetField.UNIT_DESCRIPTION,
            SpreadsheetField.ROLE_NAME,
            SpreadsheetField.ROLE_DESCRIPTION,
            SpreadsheetField.COMPETENCE_NAME,
            SpreadsheetField.COMPETENCE_DESCRIPTION,
            SpreadsheetField.GROUP_NAME,
            SpreadsheetField.GROUP_DESCRIPTION,
            SpreadsheetField.SCALE_NAME,
            SpreadsheetField.LEVEL_NAME,
            SpreadsheetField.LEVEL_DESCRIPTION);

    private static final Map<String, SpreadsheetField> FIELDS = fields();
    private static final Map<String, String> OTHERS = others();

    /** What stands before the heads of rows that were not taken. */
    static final String REASON = "reason";

    static final String PLACE = "place";

    private static final Set<String> OF_REJECTED = ofRejected();

    private ColumnHeads() {}

    private static Set<String> ofRejected() {
        Set<String> keys = new HashSet<>();
        for (Language language : Language.values()) {
            keys.add(key(first(REASON, language)));
            keys.add(key(first(PLACE, language)));
        }
        return keys;
    }

    /** Whether a column says why a row was not taken, or where it stood; nothing is lost with it. */
    static boolean isOfRejected(String head) {
        return OF_REJECTED.contains(key(head));
    }

    /** What a column with this head most likely holds. */
    static Optional<SpreadsheetField> field(String head) {
        return Optional.ofNullable(FIELDS.get(key(head)))
                .or(() -> Optional.ofNullable(FIELDS.get(key(withoutLanguage(head)))))
                .or(() -> Optional.ofNullable(
                        FIELDS.get(PER_CENT.matcher(key(head)).replaceFirst(""))));
    }

    /** The head of a column of names or descriptions in a language. */
    static String of(SpreadsheetField field, Language language, LanguageTag of) {
        return of(field, language) + " (" + of.value() + ")";
    }

    /** Whether a field is given in languages. */
    static boolean isText(SpreadsheetField field) {
        return TEXTS.contains(field);
    }

    /** The language that a head of names or descriptions ends in, as in {@code Unit name (nb)}. */
    static Optional<LanguageTag> language(String head) {
        return InLanguage.of(head)
                .filter(text -> field(text.head()).filter(TEXTS::contains).isPresent())
                .map(InLanguage::language);
    }

    /** A head that ends in what can be a language, and what is before it. */
    record InLanguage(String head, LanguageTag language) {

        static Optional<InLanguage> of(String head) {
            Matcher matcher = LANGUAGE.matcher(head);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new InLanguage(matcher.group(1), LanguageTag.of(matcher.group(2))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private static String withoutLanguage(String head) {
        return language(head).isPresent()
                ? InLanguage.of(head).map(InLanguage::head).orElse(head)
                : head;
    }

    /** Whether a head says "from" or "to" of whatever the row is. */
    static Optional<String> general(String head) {
        return Optional.ofNullable(OTHERS.get(key(head))).filter(key -> key.startsWith("general."));
    }

    /** Whether a head is of what says who somebody is, or is free text: none of it belongs into the model. */
    static boolean isPersonal(String head) {
        return isIdentity(head) || "personal".equals(OTHERS.get(key(head)));
    }

    /** Whether a head is of personal identity numbers. */
    static boolean isIdentity(String head) {
        return "identity".equals(OTHERS.get(key(head)));
    }

    /** The head that is written. */
    static String of(SpreadsheetField field, Language language) {
        return first(WordKey.of(field), language);
    }

    /** A finding about a field, which its message names as people call it and as mappings do. */
    static Finding named(Finding finding, SpreadsheetField field) {
        return finding.withValue("field", WordKey.of(field)).withTexts("name", language -> of(field, language));
    }

    static String first(String key, Language language) {
        return names(key, language).get(0);
    }

    /** Two heads are the same where they differ in capitals, spaces, signs and usual abbreviations alone. */
    static String key(String head) {
        String words = ASIDE.matcher(head).replaceAll("").toLowerCase(Locale.ROOT);
        String letters = NO_LETTER.matcher(written(words)).replaceAll("");
        return letters.isEmpty() ? head : letters;
    }

    private static String written(String words) {
        String numbers = NUMBER.matcher(words).replaceAll("nummer");
        return THROUGH.matcher(FROM.matcher(numbers).replaceAll("fom")).replaceAll("tom");
    }

    /** The words that a key stands for in any of the languages. */
    static List<String> words(String key) {
        return Arrays.stream(Language.values())
                .flatMap(language -> names(key, language).stream())
                .distinct()
                .toList();
    }

    private static List<String> names(String key, Language language) {
        return BAR.splitAsStream(TEMPLATES.fill(key, language, Map.of())).toList();
    }

    private static Map<String, SpreadsheetField> fields() {
        Map<String, SpreadsheetField> fields = new HashMap<>();
        for (SpreadsheetField field : SpreadsheetField.values()) {
            for (Language language : Language.values()) {
                names(WordKey.of(field), language).forEach(name -> fields.putIfAbsent(key(name), field));
            }
            fields.put(key(WordKey.of(field)), field);
        }
        for (SpreadsheetField field : SpreadsheetField.values()) {
            for (Language language : Language.values()) {
                names(WordKey.of(field), language)
                        .forEach(name -> alsoSo(name).forEach(other -> fields.putIfAbsent(key(other), field)));
            }
        }
        return fields;
    }

    /** What ends in "from" or "to" is as often called "from and including", or "from date". */
    private static List<String> alsoSo(String name) {
        Matcher from = LAST_FROM.matcher(name);
        Matcher to = LAST_TO.matcher(name);
        boolean isFrom = from.find();
        if (!isFrom && !to.find()) {
            return List.of();
        }
        return List.of(
                isFrom ? from.replaceFirst("f.o.m.") : to.replaceFirst("t.o.m."), name + " dato", name + " datum");
    }

    private static Map<String, String> others() {
        Map<String, String> others = new HashMap<>();
        for (String key : List.of("general.from", "general.last-day", "personal", "identity")) {
            for (Language language : Language.values()) {
                names(key, language).forEach(name -> others.putIfAbsent(key(name), key));
            }
        }
        return others;
    }
}
