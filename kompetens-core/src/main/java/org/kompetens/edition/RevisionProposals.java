package org.kompetens.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.Successor;

/** Works out what may become of each competence that a newer edition no longer has. */
final class RevisionProposals {

    private final CompetenceFramework former;
    private final CompetenceFramework newer;
    private final Map<CompetenceId, Competence> gone;
    private final LocalDate date;
    private final Map<CompetenceId, Competence> ofNewer = new HashMap<>();
    private final Map<ScaleId, ProficiencyScale> scales = new HashMap<>();
    private final SuccessorSearch search;

    RevisionProposals(
            CompetenceFramework former,
            CompetenceFramework newer,
            Map<CompetenceId, Competence> gone,
            List<Competence> added,
            LocalDate date) {
        this.former = former;
        this.newer = newer;
        this.gone = gone;
        this.date = date;
        newer.competences().forEach(one -> ofNewer.putIfAbsent(one.id(), one));
        newer.scales().forEach(one -> scales.put(one.id(), one));
        former.scales().forEach(one -> scales.put(one.id(), one));
        this.search = new SuccessorSearch(gone.values(), added, newer);
    }

    /** In the order of the former edition. */
    List<RevisionProposal> all() {
        Map<CompetenceId, CompetenceRevision> stated = new HashMap<>();
        newer.revisions().forEach(one -> stated.putIfAbsent(one.competence(), one));
        Map<CompetenceId, CompetenceRevision> revisions = new LinkedHashMap<>();
        Map<CompetenceId, ProposalReason> reasons = new HashMap<>();
        for (Competence one : gone.values()) {
            CompetenceRevision ofNewer = stated.get(one.id());
            if (ofNewer == null) {
                SuccessorSearch.Found found = search.of(one);
                revisions.put(
                        one.id(),
                        new CompetenceRevision(
                                one.id(),
                                date,
                                found.successors().stream()
                                        .map(successor -> successor(one, successor))
                                        .toList()));
                reasons.put(one.id(), found.reason());
            } else {
                revisions.put(one.id(), ofNewer);
                reasons.put(one.id(), ProposalReason.STATED);
            }
        }
        Map<CompetenceId, Integer> replaced = new HashMap<>();
        revisions
                .values()
                .forEach(one -> one.successors().forEach(next -> replaced.merge(next.competence(), 1, Integer::sum)));
        List<RevisionProposal> proposals = new ArrayList<>();
        revisions.forEach((id, revision) -> proposals.add(new RevisionProposal(
                revision,
                kind(revision, replaced),
                reasons.getOrDefault(id, ProposalReason.NONE),
                revision.successors().stream().anyMatch(next -> isOpen(id, next)))));
        return List.copyOf(proposals);
    }

    private static RevisionKind kind(CompetenceRevision revision, Map<CompetenceId, Integer> replaced) {
        return switch (revision.successors().size()) {
            case 0 -> RevisionKind.RETIRED;
            case 1 ->
                replaced.getOrDefault(revision.successors().get(0).competence(), 1) > 1
                        ? RevisionKind.MERGED
                        : RevisionKind.REPLACED;
            default -> RevisionKind.SPLIT;
        };
    }

    /** On another scale, levels count as those of the same name, where each has one. */
    private Successor successor(Competence retired, Competence successor) {
        if (isMapped(retired.scale(), successor.scale())) {
            return Successor.of(successor.id());
        }
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        List<ProficiencyLevel> from = levels(retired.scale());
        List<ProficiencyLevel> to = levels(successor.scale());
        for (ProficiencyLevel level : from) {
            sameName(level, to).ifPresent(other -> levels.put(level.id(), other.id()));
        }
        boolean isEach =
                levels.size() == from.size() && List.copyOf(levels.values()).equals(inOrder(levels, to));
        return isEach ? new Successor(successor.id(), levels) : Successor.of(successor.id());
    }

    private List<ProficiencyLevel> levels(ScaleId id) {
        ProficiencyScale scale = scales.get(id);
        return scale == null ? List.of() : scale.levels();
    }

    private static Optional<ProficiencyLevel> sameName(ProficiencyLevel level, List<ProficiencyLevel> others) {
        return others.stream()
                .filter(other -> level.labels().texts().entrySet().stream()
                        .anyMatch(one -> one.getValue()
                                .equalsIgnoreCase(other.labels().texts().get(one.getKey()))))
                .findFirst();
    }

    /** What levels are mapped to, in the order of the scale they are mapped to. */
    private static List<LevelId> inOrder(Map<LevelId, LevelId> levels, List<ProficiencyLevel> scale) {
        return scale.stream()
                .map(ProficiencyLevel::id)
                .filter(levels::containsValue)
                .toList();
    }

    private boolean isMapped(ScaleId from, ScaleId to) {
        return from.equals(to)
                || former.mappings().stream()
                        .anyMatch(one -> one.from().equals(from) && one.to().equals(to))
                || newer.mappings().stream()
                        .anyMatch(one -> one.from().equals(from) && one.to().equals(to));
    }

    private boolean isOpen(CompetenceId retired, Successor next) {
        Competence one = gone.get(retired);
        Competence other = ofNewer.get(next.competence());
        return one != null && other != null && next.levels().isEmpty() && !isMapped(one.scale(), other.scale());
    }
}
