package org.kompetens.competence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.Circles;
import org.kompetens.internal.KnownIds;
import org.kompetens.internal.NearFindings;

/** Goes through a framework once, keeps what is sound and notes what is not. */
final class FrameworkCheck implements LevelRanks {

    private static final RankedLevel NOTHING = new RankedLevel(ProficiencyScale.RANK_OF_NOTHING, false);

    private final FindingsBuilder findings = new FindingsBuilder();
    private final Map<ScaleId, ProficiencyScale> scales = new LinkedHashMap<>();
    private final Map<ScaleId, Map<Level, RankedLevel>> ranksByScale = new HashMap<>();
    private final Map<CompetenceId, ResolvedCompetence> competences = new LinkedHashMap<>();
    private final Map<CompetenceId, ResolvedNarrowerRule> narrowerRules;
    private final Map<CompetenceGroupId, ResolvedCompetenceGroup> groups;
    private final List<ResolvedSuccession> successions;

    /** Each pair of scales, from and to, between which a mapping is declared, sound or not. */
    private final Set<List<ScaleId>> mapped = new HashSet<>();

    private final CompetenceFramework framework;

    FrameworkCheck(CompetenceFramework framework) {
        this.framework = framework;
        for (int i = 0; i < framework.scales().size(); i++) {
            checkScale(framework.scales().get(i), FieldPath.of("scales", i));
        }
        for (int i = 0; i < framework.mappings().size(); i++) {
            checkMapping(framework.mappings().get(i), FieldPath.of("mappings", i));
        }
        Set<CompetenceId> canHoldNothing = canHoldNothing();
        for (int i = 0; i < framework.competences().size(); i++) {
            checkCompetence(framework.competences().get(i), canHoldNothing, FieldPath.of("competences", i));
        }
        checkBroader(framework.competences());
        NarrowerCheck narrower = new NarrowerCheck(framework, competences);
        findings.addAll(narrower.findings());
        this.narrowerRules = narrower.rules();
        GroupCheck ofGroups = new GroupCheck(framework, competences);
        findings.addAll(ofGroups.findings());
        this.groups = ofGroups.groups();
        findings.addAll(new RelationCheck(framework.relations(), competences).findings());
        this.successions = new RevisionCheck(framework.revisions(), competences, this, findings).successions();
    }

    List<ResolvedSuccession> successions() {
        return successions;
    }

    Map<CompetenceGroupId, ResolvedCompetenceGroup> groups() {
        return groups;
    }

    Map<CompetenceId, ResolvedNarrowerRule> narrowerRules() {
        return narrowerRules;
    }

    Findings findings() {
        return near().in(findings.build());
    }

    /** Of what does not exist, which is probably meant. */
    private NearFindings near() {
        KnownIds known = KnownIds.of(framework.scales(), scale -> scale.id().value(), ProficiencyScale::labels);
        KnownIds all = KnownIds.of(framework.competences(), one -> one.id().value(), Competence::labels);
        KnownIds groupsOfAll =
                KnownIds.of(framework.groups(), group -> group.id().value(), CompetenceGroup::labels);
        return new NearFindings()
                .with(CompetenceRule.MAPPING_UNKNOWN_SCALE, "scale", known)
                .with(CompetenceRule.COMPETENCE_UNKNOWN_SCALE, "scale", known)
                .with(CompetenceRule.MAPPING_UNKNOWN_LEVEL, this::level)
                .with(CompetenceRule.COMPETENCE_UNKNOWN_BROADER, "broader", all, "competence")
                .with(CompetenceRule.COMPETENCE_UNKNOWN_GROUP, "group", groupsOfAll)
                .with(CompetenceRule.GROUP_UNKNOWN_PARENT, "parent", groupsOfAll, "group")
                .with(CompetenceRule.RELATION_UNKNOWN_COMPETENCE, "competence", all)
                .with(CompetenceRule.NARROWER_UNKNOWN_COMPETENCE, "competence", all)
                .with(CompetenceRule.REVISION_UNKNOWN_COMPETENCE, "competence", all);
    }

    private Optional<String> level(Finding finding) {
        return Optional.ofNullable(scales.get(ScaleId.of(NearFindings.value(finding, "scale"))))
                .flatMap(scale -> KnownIds.of(scale.levels(), one -> one.id().value(), ProficiencyLevel::labels)
                        .of(NearFindings.value(finding, "level")));
    }

    Set<List<ScaleId>> mapped() {
        return mapped;
    }

    Map<ScaleId, ProficiencyScale> scales() {
        return scales;
    }

    Map<CompetenceId, ResolvedCompetence> competences() {
        return competences;
    }

    private void checkScale(ProficiencyScale scale, FieldPath path) {
        if (scales.containsKey(scale.id())) {
            findings.add(
                    Finding.of(CompetenceRule.SCALE_REPEATED, path.then("id")).withValue("scale", scale.id()));
            return;
        }
        if (scale.levels().isEmpty()) {
            findings.add(
                    Finding.of(CompetenceRule.SCALE_EMPTY, path.then("levels")).withValue("scale", scale.id()));
        }
        Map<Level, RankedLevel> ranks = new HashMap<>();
        for (int i = 0; i < scale.levels().size(); i++) {
            LevelId id = scale.levels().get(i).id();
            if (ranks.putIfAbsent(on(scale.id(), id), new RankedLevel(i + 1, false)) != null) {
                findings.add(Finding.of(
                                CompetenceRule.SCALE_LEVEL_REPEATED,
                                path.then("levels", i).then("id"))
                        .withValue("scale", scale.id())
                        .withValue("level", id));
            }
        }
        scale.holdsNothing().map(ProficiencyLevel::id).ifPresent(id -> {
            if (ranks.putIfAbsent(on(scale.id(), id), NOTHING) != null) {
                findings.add(Finding.of(
                                CompetenceRule.SCALE_LEVEL_REPEATED,
                                path.then("holdsNothing").then("id"))
                        .withValue("scale", scale.id())
                        .withValue("level", id));
            }
        });
        scales.put(scale.id(), scale);
        ranksByScale.put(scale.id(), ranks);
    }

    private void checkMapping(ScaleMapping mapping, FieldPath path) {
        ProficiencyScale from = scales.get(mapping.from());
        ProficiencyScale to = scales.get(mapping.to());
        if (from == null) {
            findings.add(Finding.of(CompetenceRule.MAPPING_UNKNOWN_SCALE, path.then("from"))
                    .withValue("scale", mapping.from()));
        }
        if (to == null) {
            findings.add(Finding.of(CompetenceRule.MAPPING_UNKNOWN_SCALE, path.then("to"))
                    .withValue("scale", mapping.to()));
        }
        if (from == null || to == null) {
            return;
        }
        if (mapping.from().equals(mapping.to())) {
            findings.add(Finding.of(CompetenceRule.MAPPING_ONTO_ITSELF, path).withValue("scale", mapping.from()));
            return;
        }
        if (!mapped.add(List.of(mapping.from(), mapping.to()))) {
            findings.add(Finding.of(CompetenceRule.MAPPING_REPEATED, path)
                    .withValue("from", mapping.from())
                    .withValue("to", mapping.to()));
            return;
        }
        Map<Level, RankedLevel> onTo = ranksByScale.getOrDefault(mapping.to(), Map.of());
        ranks(mapping.from(), mapping.to(), mapping.levels(), path.then("levels"))
                .ifPresent(ranks -> {
                    for (int i = 0; i < ranks.size(); i++) {
                        onTo.put(on(mapping.from(), from.levels().get(i).id()), ranks.get(i));
                    }
                    from.holdsNothing().ifPresent(level -> onTo.put(on(mapping.from(), level.id()), NOTHING));
                });
    }

    @Override
    public boolean isMapped(ScaleId from, ScaleId to) {
        return mapped.contains(List.of(from, to));
    }

    @Override
    public Optional<List<RankedLevel>> ranks(ScaleId from, ScaleId to, Map<LevelId, LevelId> levels, FieldPath path) {
        long before = findings.count();
        Map<Level, RankedLevel> fromRanks = ranksByScale.getOrDefault(from, Map.of());
        Map<Level, RankedLevel> toRanks = ranksByScale.getOrDefault(to, Map.of());
        levels.forEach((given, counted) -> {
            checkMappedLevel(fromRanks, from, given, path);
            checkMappedLevel(toRanks, to, counted, path);
        });
        int highest = 0;
        Map<Integer, Integer> uses = new HashMap<>();
        List<Integer> counted = new ArrayList<>();
        for (ProficiencyLevel level : Objects.requireNonNull(scales.get(from)).levels()) {
            LevelId target = levels.get(level.id());
            if (target == null) {
                findings.add(Finding.of(CompetenceRule.MAPPING_NOT_TOTAL, path)
                        .withValue("scale", from)
                        .withValue("level", level.id()));
                continue;
            }
            RankedLevel ranked = toRanks.get(on(to, target));
            if (ranked == null) {
                continue;
            }
            if (ranked.rank() < highest) {
                findings.add(Finding.of(CompetenceRule.MAPPING_NOT_MONOTONE, path)
                        .withValue("scale", from)
                        .withValue("level", level.id()));
            }
            highest = Math.max(highest, ranked.rank());
            uses.merge(ranked.rank(), 1, Integer::sum);
            counted.add(ranked.rank());
        }
        return findings.count() == before
                ? Optional.of(counted.stream()
                        .map(rank -> new RankedLevel(rank, uses.getOrDefault(rank, 0) > 1))
                        .toList())
                : Optional.empty();
    }

    /** That a mapping names a level, and not that nothing is held: that is the same on every scale. */
    private void checkMappedLevel(Map<Level, RankedLevel> ranks, ScaleId scale, LevelId level, FieldPath path) {
        RankedLevel ranked = ranks.get(on(scale, level));
        if (ranked == null) {
            findings.add(unknownLevel(path, scale, level));
        } else if (ranked.equals(NOTHING)) {
            findings.add(Finding.of(CompetenceRule.MAPPING_HOLDS_NOTHING, path)
                    .withValue("scale", scale)
                    .withValue("level", level));
        }
    }

    private static Level on(ScaleId scale, LevelId level) {
        return new Level(Optional.of(scale), level);
    }

    private static Finding unknownLevel(FieldPath path, ScaleId scale, LevelId level) {
        return Finding.of(CompetenceRule.MAPPING_UNKNOWN_LEVEL, path)
                .withValue("scale", scale)
                .withValue("level", level);
    }

    /**
     * The competences of which somebody can be known to hold nothing: those of which an assessment can say so, and all
     * that revisions replace them by, one after another.
     */
    private Set<CompetenceId> canHoldNothing() {
        Map<CompetenceId, List<Successor>> successors = new HashMap<>();
        framework.revisions().forEach(one -> successors.putIfAbsent(one.competence(), one.successors()));
        Set<CompetenceId> can = new HashSet<>();
        Deque<CompetenceId> open = new ArrayDeque<>();
        for (Competence competence : framework.competences()) {
            if (ResolvedCompetence.canSayNothing(ranksByScale.getOrDefault(competence.scale(), Map.of()))) {
                open.add(competence.id());
            }
        }
        while (!open.isEmpty()) {
            CompetenceId one = open.remove();
            if (can.add(one)) {
                successors.getOrDefault(one, List.of()).forEach(next -> open.add(next.competence()));
            }
        }
        return can;
    }

    private void checkCompetence(Competence competence, Set<CompetenceId> canHoldNothing, FieldPath path) {
        ProficiencyScale scale = scales.get(competence.scale());
        if (scale == null) {
            findings.add(Finding.of(CompetenceRule.COMPETENCE_UNKNOWN_SCALE, path.then("scale"))
                    .withValue("competence", competence.id())
                    .withValue("scale", competence.scale()));
        }
        if (competences.containsKey(competence.id())) {
            findings.add(Finding.of(CompetenceRule.COMPETENCE_REPEATED, path.then("id"))
                    .withValue("competence", competence.id()));
            return;
        }
        // A competence without its scale is kept, so that what refers to it is not called unknown as well.
        ProficiencyScale known =
                scale != null ? scale : ProficiencyScale.of(competence.scale(), competence.labels(), List.of());
        competences.put(
                competence.id(),
                new ResolvedCompetence(
                        competences.size(),
                        competence,
                        known,
                        ranksByScale.getOrDefault(competence.scale(), Map.of()),
                        canHoldNothing.contains(competence.id())));
    }

    private void checkBroader(List<Competence> declared) {
        Map<CompetenceId, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < declared.size(); i++) {
            positions.putIfAbsent(declared.get(i).id(), i);
        }
        for (int i = 0; i < declared.size(); i++) {
            FieldPath path = broaderPath(i);
            Competence competence = declared.get(i);
            competence
                    .broader()
                    .filter(broader -> !competences.containsKey(broader))
                    .ifPresent(broader -> findings.add(Finding.of(CompetenceRule.COMPETENCE_UNKNOWN_BROADER, path)
                            .withValue("competence", competence.id())
                            .withValue("broader", broader)));
        }
        for (List<CompetenceId> circle : Circles.above(positions.keySet(), this::broader)) {
            circle.stream()
                    .map(positions::get)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> findings.add(Finding.of(CompetenceRule.COMPETENCE_CYCLE, broaderPath(first))
                            .withValue("competence", declared.get(first).id())));
        }
    }

    private Optional<CompetenceId> broader(CompetenceId competence) {
        return Optional.ofNullable(competences.get(competence))
                .flatMap(resolved -> resolved.competence().broader());
    }

    private static FieldPath broaderPath(int index) {
        return FieldPath.of("competences", index).then("broader");
    }
}
