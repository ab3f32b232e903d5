package org.kompetens.competence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.Prerequisites;

/** Goes through the revisions of a framework, once all competences are known, and follows where they lead. */
final class RevisionCheck {

    private final Map<CompetenceId, ResolvedCompetence> competences;
    private final LevelRanks levels;
    private final FindingsBuilder findings;
    private final Map<CompetenceId, Integer> positions = new LinkedHashMap<>();

    /** Of each retired competence the successions by its own revision alone. */
    private final Map<CompetenceId, List<ResolvedSuccession>> steps = new LinkedHashMap<>();

    private final List<ResolvedSuccession> successions = new ArrayList<>();

    RevisionCheck(
            List<CompetenceRevision> revisions,
            Map<CompetenceId, ResolvedCompetence> competences,
            LevelRanks levels,
            FindingsBuilder findings) {
        this.competences = competences;
        this.levels = levels;
        this.findings = findings;
        for (int i = 0; i < revisions.size(); i++) {
            check(revisions.get(i), i);
        }
        Prerequisites order = order(revisions);
        List<List<Integer>> circles = order.circles();
        checkCircles(revisions, circles);
        if (circles.isEmpty()) {
            follow(revisions, order.ordered());
        }
    }

    /** All that revisions lead to, by one or by several; none where they lead in a circle, or too far. */
    List<ResolvedSuccession> successions() {
        return successions;
    }

    private void check(CompetenceRevision revision, int position) {
        FieldPath path = FieldPath.of("revisions", position);
        ResolvedCompetence retired = competences.get(revision.competence());
        if (retired == null) {
            findings.add(unknown(path.then("competence"), revision.competence()));
            return;
        }
        if (positions.putIfAbsent(retired.id(), position) != null) {
            findings.add(Finding.of(CompetenceRule.REVISION_REPEATED, path.then("competence"))
                    .withValue("competence", retired.id()));
            return;
        }
        List<ResolvedSuccession> resolved = new ArrayList<>();
        Set<CompetenceId> named = new HashSet<>();
        for (int i = 0; i < revision.successors().size(); i++) {
            Successor next = revision.successors().get(i);
            FieldPath at = path.then("replacedBy", i);
            if (!named.add(next.competence())) {
                findings.add(Finding.of(CompetenceRule.REVISION_SUCCESSOR_REPEATED, at.then("competence"))
                        .withValue("competence", retired.id())
                        .withValue("successor", next.competence()));
                continue;
            }
            ResolvedCompetence successor = competences.get(next.competence());
            if (successor == null) {
                findings.add(unknown(at.then("competence"), next.competence()));
            } else {
                ranks(retired, successor, next, at)
                        .ifPresent(ranks ->
                                resolved.add(new ResolvedSuccession(retired, successor, revision.date(), ranks)));
            }
        }
        steps.put(retired.id(), resolved);
    }

    private static Finding unknown(FieldPath path, CompetenceId competence) {
        return Finding.of(CompetenceRule.REVISION_UNKNOWN_COMPETENCE, path).withValue("competence", competence);
    }

    /** What each rank counts as; empty where that cannot be told. */
    private Optional<List<RankedLevel>> ranks(
            ResolvedCompetence retired, ResolvedCompetence successor, Successor next, FieldPath path) {
        ScaleId from = retired.scale().id();
        ScaleId to = successor.scale().id();
        if (retired.scale().levels().isEmpty() || successor.scale().levels().isEmpty()) {
            return Optional.empty(); // That is a finding already.
        }
        if (!next.levels().isEmpty()) {
            return levels.ranks(from, to, next.levels(), path.then("levels"));
        }
        List<RankedLevel> ranks = new ArrayList<>();
        for (ProficiencyLevel level : retired.scale().levels()) {
            successor.rank(new Level(Optional.of(from), level.id())).ifPresent(ranks::add);
        }
        if (ranks.size() == retired.scale().levels().size()) {
            return Optional.of(ranks);
        }
        if (!levels.isMapped(from, to)) {
            findings.add(Finding.of(CompetenceRule.REVISION_NOT_MAPPED, path)
                    .withValue("competence", retired.id())
                    .withValue("successor", successor.id())
                    .withValue("from", from)
                    .withValue("to", to));
        }
        return Optional.empty();
    }

    /** What each revision leads on to, by positions. */
    private Prerequisites order(List<CompetenceRevision> revisions) {
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            List<Integer> ofRevision = new ArrayList<>();
            if (isFirst(revisions.get(i), i)) {
                for (Successor successor : revisions.get(i).successors()) {
                    Integer position = positions.get(successor.competence());
                    if (position != null) {
                        ofRevision.add(position);
                    }
                }
            }
            next.add(ofRevision);
        }
        return new Prerequisites(next);
    }

    /** Whether a revision is of a known competence, and the first of it. */
    private boolean isFirst(CompetenceRevision revision, int position) {
        return Integer.valueOf(position).equals(positions.get(revision.competence()));
    }

    /** Each circle is told once, at the first of its revisions. */
    private void checkCircles(List<CompetenceRevision> revisions, List<List<Integer>> circles) {
        circles.stream()
                .mapToInt(Collections::min)
                .sorted()
                .forEach(first -> findings.add(Finding.of(
                                CompetenceRule.REVISION_CYCLE,
                                FieldPath.of("revisions", first).then("replacedBy"))
                        .withValue("competence", revisions.get(first).competence())));
    }

    /**
     * All that come of each retired competence; where two ways lead to the same, once. What a revision leads on to is
     * followed before it, so that of many ways through the same competence each is followed once from there.
     */
    private void follow(List<CompetenceRevision> revisions, List<Integer> ordered) {
        Map<CompetenceId, Set<ResolvedSuccession>> known = new HashMap<>();
        long followed = 0;
        for (int position : ordered) {
            CompetenceRevision revision = revisions.get(position);
            if (!isFirst(revision, position)) {
                continue;
            }
            Set<ResolvedSuccession> all = new LinkedHashSet<>();
            for (ResolvedSuccession step : steps.getOrDefault(revision.competence(), List.of())) {
                Set<ResolvedSuccession> further =
                        known.getOrDefault(step.successor().id(), Set.of());
                followed += 1 + further.size();
                if (followed > CompetenceFramework.MAX_SUCCESSIONS) {
                    addTooFar(CompetenceRule.REVISION_TOO_FAR, CompetenceFramework.MAX_SUCCESSIONS, revision, position);
                    return;
                }
                all.add(step);
                further.forEach(next -> all.add(step.then(next)));
            }
            if (all.size() > CompetenceFramework.MAX_SUCCESSORS) {
                addTooFar(
                        CompetenceRule.REVISION_TOO_MANY_SUCCESSORS,
                        CompetenceFramework.MAX_SUCCESSORS,
                        revision,
                        position);
                return;
            }
            known.put(revision.competence(), all);
        }
        steps.keySet().forEach(retired -> successions.addAll(known.getOrDefault(retired, Set.of())));
    }

    private void addTooFar(CompetenceRule rule, int most, CompetenceRevision revision, int position) {
        findings.add(Finding.of(rule, FieldPath.of("revisions", position).then("replacedBy"))
                .withValue("competence", revision.competence())
                .withValue("most", most));
    }
}
