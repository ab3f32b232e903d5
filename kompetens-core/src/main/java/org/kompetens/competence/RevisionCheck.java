package org.kompetens.competence;

import java.util.ArrayList;
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
        if (checkCircles(revisions)) {
            Map<CompetenceId, Set<ResolvedSuccession>> known = new HashMap<>();
            steps.keySet().forEach(retired -> successions.addAll(follow(retired, known)));
        }
    }

    /** All that revisions lead to, by one or by several; none where they lead in a circle. */
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
        for (int i = 0; i < revision.successors().size(); i++) {
            Successor next = revision.successors().get(i);
            FieldPath at = path.then("replacedBy", i);
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

    /** Each circle is told once, at the first revision by which it is found. */
    private boolean checkCircles(List<CompetenceRevision> revisions) {
        Set<CompetenceId> done = new HashSet<>();
        boolean none = true;
        for (Map.Entry<CompetenceId, Integer> revision : positions.entrySet()) {
            if (!done.contains(revision.getKey()) && reaches(revision.getKey(), revision.getKey(), revisions)) {
                none = false;
                for (CompetenceId other : positions.keySet()) {
                    if (reaches(revision.getKey(), other, revisions) && reaches(other, revision.getKey(), revisions)) {
                        done.add(other);
                    }
                }
                findings.add(Finding.of(
                                CompetenceRule.REVISION_CYCLE,
                                FieldPath.of("revisions", revision.getValue()).then("replacedBy"))
                        .withValue("competence", revision.getKey()));
            }
        }
        return none;
    }

    /** Whether one or more revisions lead from one competence to another. */
    private boolean reaches(CompetenceId from, CompetenceId to, List<CompetenceRevision> revisions) {
        Set<CompetenceId> seen = new HashSet<>();
        List<CompetenceId> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Integer position = positions.get(open.remove(open.size() - 1));
            if (position != null) {
                for (Successor next : revisions.get(position).successors()) {
                    if (next.competence().equals(to)) {
                        return true;
                    }
                    if (seen.add(next.competence())) {
                        open.add(next.competence());
                    }
                }
            }
        }
        return false;
    }

    /** All that come of a retired competence; where two ways lead to the same, once. */
    private Set<ResolvedSuccession> follow(CompetenceId retired, Map<CompetenceId, Set<ResolvedSuccession>> known) {
        Set<ResolvedSuccession> before = known.get(retired);
        if (before != null) {
            return before;
        }
        Set<ResolvedSuccession> all = new LinkedHashSet<>();
        for (ResolvedSuccession step : steps.getOrDefault(retired, List.of())) {
            all.add(step);
            follow(step.successor().id(), known).forEach(next -> all.add(step.then(next)));
        }
        known.put(retired, all);
        return all;
    }
}
