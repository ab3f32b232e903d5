package org.kompetens.edition;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.Competence;

/** Competences by the words of their names, to find those whose names together make another name. */
final class WordParts {

    private record Part(Competence competence, CompetenceName name) {}

    /** Each name under the first of its words in the order of letters: in whatever name it is a part, that word is, too. */
    private final Map<CompetenceName, Set<Part>> byFirstWord = new HashMap<>();

    WordParts(Collection<Competence> competences) {
        for (Competence one : competences) {
            for (CompetenceName name : CompetenceName.of(one)) {
                byFirstWord
                        .computeIfAbsent(word(name, Collections.min(name.words())), any -> new LinkedHashSet<>())
                        .add(new Part(one, name));
            }
        }
    }

    private static CompetenceName word(CompetenceName name, String word) {
        return new CompetenceName(name.language(), List.of(word));
    }

    /** The competences whose names have a part of a name's words each and all of them together: two or more, else none. */
    Set<Competence> of(CompetenceName whole) {
        Set<String> words = new HashSet<>(whole.words());
        Set<String> covered = new HashSet<>();
        Set<Competence> parts = new LinkedHashSet<>();
        for (String word : words.stream().sorted().toList()) {
            for (Part part : byFirstWord.getOrDefault(word(whole, word), Set.of())) {
                Set<String> ofPart = new HashSet<>(part.name().words());
                if (ofPart.size() < words.size() && words.containsAll(ofPart)) {
                    covered.addAll(ofPart);
                    parts.add(part.competence());
                }
            }
        }
        return covered.equals(words) ? parts : Set.of();
    }
}
