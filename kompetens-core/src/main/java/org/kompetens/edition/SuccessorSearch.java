package org.kompetens.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.text.NearName;

/** Finds what, of the competences that are new in an edition, may take the place of those that it no longer has. */
final class SuccessorSearch {

    /** What was found, and by what. */
    record Found(List<Competence> successors, ProposalReason reason) {}

    /** A long word of a competence's name. */
    private record LongWord(String word, Competence competence) {}

    private final WordParts parts;
    private final Map<URI, Set<Competence>> byLink = new HashMap<>();
    private final Map<CompetenceName, Set<Competence>> byName = new HashMap<>();
    private final Map<CompetenceName, Set<LongWord>> byRest = new HashMap<>();
    private final Map<CompetenceId, Competence> mergedInto = new HashMap<>();

    /**
     * Of what an edition no longer has, and what is new in it.
     *
     * @param gone the competences of the former edition that are looked for
     * @param added the competences of the newer edition that the former has not
     * @param newer the newer edition
     */
    SuccessorSearch(Collection<Competence> gone, List<Competence> added, CompetenceFramework newer) {
        this.parts = new WordParts(added);
        Map<CompetenceId, Competence> ids = new HashMap<>();
        for (Competence one : added) {
            ids.put(one.id(), one);
            one.links().forEach(link -> put(byLink, link, one));
            for (CompetenceName name : CompetenceName.of(one)) {
                put(byName, name, one);
                name.longWords()
                        .forEach(i -> put(
                                byRest,
                                name.without(i),
                                new LongWord(name.words().get(i), one)));
            }
        }
        newer.relations().stream()
                .filter(relation -> relation.kind() == RelationKind.EXACT_MATCH)
                .forEach(relation -> {
                    Competence one = ids.get(relation.competence());
                    if (one != null && relation.other() instanceof RelatedCompetence.Linked linked) {
                        put(byLink, linked.uri(), one);
                    }
                });
        WordParts merging = new WordParts(gone);
        for (Competence one : added) {
            for (CompetenceName name : CompetenceName.of(one)) {
                merging.of(name).forEach(part -> mergedInto.putIfAbsent(part.id(), one));
            }
        }
    }

    private static <K, V> void put(Map<K, Set<V>> index, K key, V one) {
        index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(one);
    }

    /** By the surest way by which anything is found. */
    Found of(Competence gone) {
        Set<Competence> found = linked(gone);
        if (!found.isEmpty()) {
            return new Found(List.copyOf(found), ProposalReason.LINK);
        }
        List<CompetenceName> names = CompetenceName.of(gone);
        names.forEach(name -> found.addAll(byName.getOrDefault(name, Set.of())));
        if (!found.isEmpty()) {
            return new Found(List.copyOf(found), ProposalReason.NAME);
        }
        Competence merged = mergedInto.get(gone.id());
        if (merged != null) {
            return new Found(List.of(merged), ProposalReason.WORDS);
        }
        for (CompetenceName name : names) {
            found.addAll(parts.of(name));
            if (!found.isEmpty()) {
                return new Found(List.copyOf(found), ProposalReason.WORDS);
            }
        }
        names.forEach(name -> name.longWords().forEach(i -> found.addAll(misspelt(name, i))));
        return found.size() == 1
                ? new Found(List.copyOf(found), ProposalReason.SPELLING)
                : new Found(List.of(), ProposalReason.NONE);
    }

    /** Those whose names differ from a name by one or two letters of one of its words. */
    private List<Competence> misspelt(CompetenceName name, int place) {
        String word = name.words().get(place);
        return byRest.getOrDefault(name.without(place), Set.of()).stream()
                .filter(other -> NearName.of(word, List.of(other.word())).isPresent())
                .map(LongWord::competence)
                .toList();
    }

    /** Those that link to it, or to what it links to. */
    private Set<Competence> linked(Competence gone) {
        Set<Competence> found = new LinkedHashSet<>();
        gone.links().forEach(link -> found.addAll(byLink.getOrDefault(link, Set.of())));
        try {
            URI itself = new URI(gone.id().value());
            if (itself.isAbsolute()) {
                found.addAll(byLink.getOrDefault(itself, Set.of()));
            }
        } catch (URISyntaxException e) {
            return found; // Most identifiers are no addresses.
        }
        return found;
    }
}
