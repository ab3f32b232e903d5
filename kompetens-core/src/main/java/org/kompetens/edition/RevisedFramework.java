package org.kompetens.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/** Two editions of a framework put together, so that no figure changes but by the revisions that are confirmed. */
final class RevisedFramework {

    private final CompetenceFramework former;
    private final CompetenceFramework newer;
    private final Map<CompetenceId, Competence> inNewer = new HashMap<>();
    private final Set<CompetenceId> inFormer = new HashSet<>();

    RevisedFramework(CompetenceFramework former, CompetenceFramework newer) {
        this.former = former;
        this.newer = newer;
        newer.competences().forEach(one -> inNewer.putIfAbsent(one.id(), one));
        former.competences().forEach(one -> inFormer.add(one.id()));
    }

    CompetenceFramework with(List<CompetenceRevision> confirmed) {
        List<CompetenceRevision> revisions = new ArrayList<>(former.revisions());
        revisions.addAll(confirmed);
        newer.revisions().stream()
                .filter(one -> !inFormer.contains(one.competence()))
                .forEach(revisions::add);
        return new CompetenceFramework(
                firstOfEach(former.scales(), newer.scales(), one -> one.id()),
                firstOfEach(former.mappings(), newer.mappings(), one -> List.of(one.from(), one.to())),
                competences(),
                firstOfEach(
                        former.narrowerRules(),
                        newer.narrowerRules().stream()
                                .filter(one -> !inFormer.contains(one.broader()))
                                .toList(),
                        one -> one.broader()),
                firstOfEach(newer.groups(), former.groups(), one -> one.id()),
                firstOfEach(former.relations(), newer.relations(), RevisedFramework::ends),
                revisions);
    }

    private static <T> List<T> firstOfEach(Collection<T> first, Collection<T> second, Function<T, Object> key) {
        Map<Object, T> each = new LinkedHashMap<>();
        first.forEach(one -> each.putIfAbsent(key.apply(one), one));
        second.forEach(one -> each.putIfAbsent(key.apply(one), one));
        return List.copyOf(each.values());
    }

    /** What is said of two competences of the framework is said once, of whichever of them, but for an order. */
    private static Object ends(CompetenceRelation relation) {
        return relation.other() instanceof RelatedCompetence.Inside inside
                        && relation.kind() != RelationKind.PRECEDED_BY
                ? List.of(relation.kind(), Set.copyOf(List.of(relation.competence(), inside.competence())))
                : relation;
    }

    private List<Competence> competences() {
        List<Competence> all = new ArrayList<>();
        for (Competence one : former.competences()) {
            Competence other = inNewer.get(one.id());
            all.add(other == null ? one : described(one, other));
        }
        newer.competences().stream().filter(one -> !inFormer.contains(one.id())).forEach(all::add);
        return all;
    }

    /** Counts as the former does, and is described as the newer is. */
    private static Competence described(Competence former, Competence newer) {
        return new Competence(
                former.id(),
                labels(former, newer),
                newer.description().or(former::description),
                former.dimension(),
                former.scale(),
                former.broader(),
                newer.groups().isEmpty() ? former.groups() : newer.groups(),
                newer.links().isEmpty() ? former.links() : newer.links());
    }

    /** In languages that the newer edition is not in, the former names are kept. */
    private static Labels labels(Competence former, Competence newer) {
        Map<LanguageTag, String> texts = new HashMap<>(former.labels().texts());
        texts.putAll(newer.labels().texts());
        return new Labels(texts);
    }
}
