package org.kompetens.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;

/**
 * A framework before its names are known.
 *
 * @param scaleDrafts the scales
 * @param mappings mappings between them; later ones for the same two scales are left out
 * @param competences the competences
 */
record FrameworkDraft(List<ScaleDraft> scaleDrafts, List<MappingDraft> mappings, List<CompetenceDraft> competences) {

    private static final List<RelationKind> KINDS = List.of(RelationKind.values());
    private static final int MOST_SCALES = 4;
    private static final int MOST_LEVELS = 5;
    private static final int GROUPS = 5;

    /** How many levels, and whether the scale has a name for it that nothing is held. */
    record ScaleDraft(int levels, boolean namesNothing) {}

    /** How much higher each level of a mapping counts than the one before it; 0 merges the two. */
    record MappingDraft(Pick from, Pick to, List<Integer> rises) {}

    /** Often a part of one before it; and met by its own parts where those are judged on its scale. */
    record CompetenceDraft(
            Pick scale, Dimension dimension, Optional<Pick> broader, Optional<Pick> metBy, List<Pick> groups) {}

    static Arbitrary<FrameworkDraft> drafts(int mostCompetences) {
        Arbitrary<MappingDraft> mappings = Combinators.combine(
                        Pick.picks(),
                        Pick.picks(),
                        Arbitraries.of(1, 0, 2).list().ofSize(MOST_LEVELS))
                .as(MappingDraft::new);
        Arbitrary<CompetenceDraft> competences = Combinators.combine(
                        Pick.picks(),
                        Arbitraries.of(Dimension.values()),
                        Pick.picks().optional(0.5),
                        Pick.picks().optional(0.7),
                        Pick.picks().list().ofMaxSize(2))
                .as(CompetenceDraft::new);
        Arbitrary<ScaleDraft> scales = Combinators.combine(
                        Arbitraries.of(3, 1, 2, 4, MOST_LEVELS), Arbitraries.of(false, true))
                .as(ScaleDraft::new);
        return Combinators.combine(
                        scales.list().ofMinSize(1).ofMaxSize(MOST_SCALES),
                        mappings.list().ofMaxSize(2 * MOST_SCALES),
                        competences.list().ofMinSize(1).ofMaxSize(mostCompetences))
                .as(FrameworkDraft::new);
    }

    CompetenceFramework framework(Ids ids) {
        List<ProficiencyScale> scales = new ArrayList<>();
        for (int i = 0; i < scaleDrafts.size(); i++) {
            scales.add(scale(ids.of("scale", i), i));
        }
        List<Competence> declared = competences(ids, scales);
        return CompetenceFramework.of(scales, mappings(scales), declared)
                .withNarrowerRules(rules(declared))
                .withGroups(groups())
                .withRelations(relations(declared));
    }

    /** All scales use the same level ids, so that a level taken for one of another scale does not go unnoticed. */
    private ProficiencyScale scale(String id, int index) {
        List<ProficiencyLevel> levels = new ArrayList<>();
        for (int rank = 1; rank <= scaleDrafts.get(index).levels(); rank++) {
            String name = "Level " + rank;
            levels.add(new ProficiencyLevel(
                    LevelId.of("level-" + rank), Names.label(name), Names.description(index + rank, name)));
        }
        String name = "Scale " + index;
        Optional<ProficiencyLevel> nothing = scaleDrafts.get(index).namesNothing()
                ? Optional.of(ProficiencyLevel.of(LevelId.of("level-0"), Names.label("Holds nothing")))
                : Optional.empty();
        return new ProficiencyScale(ScaleId.of(id), Names.label(name), Names.description(index, name), levels, nothing);
    }

    private List<ScaleMapping> mappings(List<ProficiencyScale> scales) {
        List<ScaleMapping> declared = new ArrayList<>();
        Set<List<ScaleId>> taken = new HashSet<>();
        for (MappingDraft draft : mappings) {
            ProficiencyScale from = draft.from().from(scales);
            List<ProficiencyScale> others =
                    scales.stream().filter(scale -> !scale.equals(from)).toList();
            if (others.isEmpty()) {
                continue;
            }
            ProficiencyScale to = draft.to().from(others);
            if (taken.add(List.of(from.id(), to.id()))) {
                declared.add(mapping(from, to, draft.rises()));
            }
        }
        return declared;
    }

    private static ScaleMapping mapping(ProficiencyScale from, ProficiencyScale to, List<Integer> rises) {
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        int rank = 1;
        for (int i = 0; i < from.levels().size(); i++) {
            levels.put(
                    from.levels().get(i).id(),
                    to.level(Math.min(rank, to.levels().size())).id());
            rank += rises.get(i);
        }
        return new ScaleMapping(from.id(), to.id(), levels);
    }

    private List<Competence> competences(Ids ids, List<ProficiencyScale> scales) {
        List<Competence> declared = new ArrayList<>();
        for (int i = 0; i < competences.size(); i++) {
            CompetenceDraft draft = competences.get(i);
            String name = "Competence " + i;
            declared.add(new Competence(
                    CompetenceId.of(ids.of("competence", i)),
                    Names.label(name),
                    Names.description(i, name),
                    draft.dimension(),
                    draft.scale().from(scales).id(),
                    draft.broader()
                            .filter(pick -> !declared.isEmpty())
                            .map(pick -> pick.from(declared).id()),
                    // In none, in one, or in two of which one may hold the other.
                    draft.groups().stream()
                            .map(pick -> group(pick.below(GROUPS)))
                            .distinct()
                            .toList(),
                    List.of()));
        }
        return declared;
    }

    /** The second and the third are in the first, the fourth in the second; the last stands by itself. */
    private static List<CompetenceGroup> groups() {
        List<CompetenceGroup> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            String name = "Group " + i;
            Optional<CompetenceGroupId> parent =
                    i == 0 || i == GROUPS - 1 ? Optional.empty() : Optional.of(group((i - 1) / 2));
            groups.add(new CompetenceGroup(group(i), Names.label(name), Names.description(i, name), parent));
        }
        return groups;
    }

    private static CompetenceGroupId group(int index) {
        return CompetenceGroupId.of("group-" + index);
    }

    /** Each competence has to do with the one before it, and with some outside. */
    private static List<CompetenceRelation> relations(List<Competence> declared) {
        List<CompetenceRelation> relations = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            CompetenceId id = declared.get(i).id();
            RelatedCompetence outside = i % 2 == 0
                    ? new RelatedCompetence.Linked(URI.create("https://example.org/" + i))
                    : new RelatedCompetence.Outside("elsewhere", "K" + i);
            RelationKind kind = KINDS.get(i % KINDS.size());
            relations.add(new CompetenceRelation(id, kind, outside));
            if (i > 0) {
                relations.add(new CompetenceRelation(
                        id,
                        kind,
                        new RelatedCompetence.Inside(declared.get(i - 1).id())));
            }
        }
        return relations;
    }

    private List<NarrowerRule> rules(List<Competence> declared) {
        List<NarrowerRule> rules = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            Competence whole = declared.get(i);
            List<Competence> parts = declared.stream()
                    .filter(one -> one.broader().equals(Optional.of(whole.id())))
                    .toList();
            boolean comparable = parts.stream().allMatch(part -> part.scale().equals(whole.scale()));
            if (!parts.isEmpty() && comparable) {
                competences
                        .get(i)
                        .metBy()
                        .ifPresent(pick -> rules.add(new NarrowerRule(whole.id(), 1 + pick.below(parts.size()))));
            }
        }
        return rules;
    }
}
