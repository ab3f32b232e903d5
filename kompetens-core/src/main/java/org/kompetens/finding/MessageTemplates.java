package org.kompetens.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Sentences with named gaps, {@code The role[ {role}] is unknown.}, in every {@link Language}. What stands in square
 * brackets is left out where a gap inside has no value, so that one sentence serves whether or not the value may be
 * shown.
 *
 * <p>They stand in UTF-8 property files, one a language, beside the class that uses them.
 */
public final class MessageTemplates {

    private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]) (?=\\p{Lu})");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Map<String, Labels> byKey;

    private MessageTemplates(Map<String, Labels> byKey) {
        this.byKey = byKey;
    }

    /**
     * Reads {@code NAME_sv.properties} and its four siblings.
     *
     * @param name the files' name before the language
     * @param open opens a file by name, or gives null where there is none; best the {@code getResourceAsStream} of a
     *     class beside the files, which may then stay inside their module
     * @return the templates
     * @throws IllegalStateException if a file is missing, or one language lacks a key that another has
     */
    public static MessageTemplates load(String name, Function<String, @Nullable InputStream> open) {
        Map<String, Labels> byKey = new HashMap<>();
        for (Language language : Language.values()) {
            read(name + "_" + language.tag() + ".properties", open)
                    .forEach((key, text) ->
                            byKey.merge(key, Labels.of(language, text), (others, one) -> others.with(language, text)));
        }
        byKey.forEach((key, labels) -> {
            if (labels.texts().size() < Language.values().length) {
                throw new IllegalStateException(
                        name + " has " + key + " in " + labels.texts().keySet() + " only");
            }
        });
        return new MessageTemplates(byKey);
    }

    private static Map<String, String> read(String file, Function<String, @Nullable InputStream> open) {
        Properties properties = new Properties();
        try (InputStream in = open.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("no message file " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    /**
     * The keys that have a template, the same in every language.
     *
     * @return the keys, in no particular order
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(byKey.keySet());
    }

    /**
     * A sentence with its gaps filled. A gap outside brackets without a value stays as it is written.
     *
     * @param key which sentence
     * @param language in which language
     * @param values gap to text, taken as it is
     * @return the sentence
     * @throws IllegalArgumentException if there is no such key
     */
    public String fill(String key, Language language, Map<String, String> values) {
        return filled(template(key, language), values);
    }

    /**
     * A text with its gaps filled, sentence by sentence, whatever stands in the values.
     *
     * @param key which text
     * @param language in which language
     * @param values gap to text, taken as it is
     * @return the sentences, which {@link #fill} gives with a space between
     * @throws IllegalArgumentException if there is no such key
     */
    public List<String> fillEach(String key, Language language, Map<String, String> values) {
        return SENTENCE_END
                .splitAsStream(template(key, language))
                .map(sentence -> filled(sentence, values))
                .toList();
    }

    private String template(String key, Language language) {
        Labels labels = byKey.get(key);
        if (labels == null) {
            throw new IllegalArgumentException("no message with key " + key);
        }
        return labels.in(language);
    }

    private static String filled(String template, Map<String, String> values) {
        String chosen = OPTIONAL.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(allKnown(part.group(1), values) ? part.group(1) : ""));
        return GAP.matcher(chosen)
                .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), gap.group())));
    }

    private static boolean allKnown(String part, Map<String, String> values) {
        return GAP.matcher(part).results().allMatch(gap -> values.containsKey(gap.group(1)));
    }
}
