package org.kompetens.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.ScaleId;

/**
 * A framework in use beside a newer edition of it. Competences are the same where their identifiers are. For one that
 * the newer edition no longer has, or has retired, a successor is proposed, by what the edition states, by links, or by
 * names. Nothing is decided: {@link #revised} takes over what somebody has confirmed. Immutable.
 */
public final class EditionComparison {

    private final CompetenceFramework former;
    private final CompetenceFramework newer;
    private final List<Competence> added;
    private final List<ChangedCompetence> changed;
    private final List<RevisionProposal> proposals;
    private final int unchanged;
    private final List<ScaleId> conflictingScales;

    private EditionComparison(CompetenceFramework former, CompetenceFramework newer, LocalDate date) {
        this.former = former;
        this.newer = newer;
        Map<CompetenceId, Competence> inNewer = byId(newer);
        Map<CompetenceId, Competence> inFormer = byId(former);
        Map<CompetenceId, CompetenceRevision> retired = revisions(former);
        Map<CompetenceId, CompetenceRevision> stated = revisions(newer);
        Map<CompetenceId, Competence> gone = new LinkedHashMap<>();
        List<ChangedCompetence> differing = new ArrayList<>();
        int same = 0;
        for (Competence one : inFormer.values()) {
            Competence other = inNewer.get(one.id());
            if (retired.containsKey(one.id())) {
                same++;
            } else if (other == null || stated.containsKey(one.id())) {
                gone.put(one.id(), one);
            } else if (one.equals(other)) {
                same++;
            } else {
                differing.add(new ChangedCompetence(one, other));
            }
        }
        this.added = inNewer.values().stream()
                .filter(one -> !inFormer.containsKey(one.id()))
                .toList();
        this.changed = List.copyOf(differing);
        this.unchanged = same;
        this.proposals = new RevisionProposals(former, newer, gone, added, date).all();
        this.conflictingScales = former.scales().stream()
                .filter(one -> newer.scales().stream()
                        .anyMatch(other -> other.id().equals(one.id())
                                && !other.levels().stream()
                                        .map(level -> level.id())
                                        .toList()
                                        .equals(one.levels().stream()
                                                .map(level -> level.id())
                                                .toList())))
                .map(one -> one.id())
                .toList();
    }

    /**
     * Compares two editions, each of which is without errors.
     *
     * @param former the framework in use
     * @param newer the newer edition
     * @param date from when the newer edition is to hold
     * @return what is different
     */
    public static EditionComparison of(CompetenceFramework former, CompetenceFramework newer, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new EditionComparison(former, newer, date);
    }

    private static Map<CompetenceId, Competence> byId(CompetenceFramework framework) {
        Map<CompetenceId, Competence> byId = new LinkedHashMap<>();
        framework.competences().forEach(one -> byId.putIfAbsent(one.id(), one));
        return byId;
    }

    private static Map<CompetenceId, CompetenceRevision> revisions(CompetenceFramework framework) {
        Map<CompetenceId, CompetenceRevision> byId = new HashMap<>();
        framework.revisions().forEach(one -> byId.putIfAbsent(one.competence(), one));
        return byId;
    }

    /**
     * What may become of each competence that the newer edition no longer has or has retired, and that the former had
     * not retired already.
     *
     * @return in the order of the former edition
     */
    public List<RevisionProposal> proposals() {
        return proposals;
    }

    /**
     * The competences that the former edition has not, be they proposed as successors or not.
     *
     * @return in the order of the newer edition
     */
    public List<Competence> added() {
        return added;
    }

    /**
     * The competences that both have, and describe in different ways.
     *
     * @return in the order of the former edition
     */
    public List<ChangedCompetence> changed() {
        return changed;
    }

    /**
     * How many competences are the same in both, or were retired before.
     *
     * @return 0 or more; with {@link #changed} and {@link #proposals} all of the former edition
     */
    public int unchanged() {
        return unchanged;
    }

    /**
     * The scales that have other levels in the newer edition, under the same identifier. With any of them the newer
     * edition cannot be taken over: levels of assessments would change their meaning.
     *
     * @return in the order of the former edition; mostly none
     */
    public List<ScaleId> conflictingScales() {
        return conflictingScales;
    }

    /**
     * The framework in use, brought to the newer edition. It has the competences of both: those of the former edition
     * with the newer one's names, descriptions, groups and links; what decides how they count stays as it was. The
     * retired ones stay, too, as their assessments go on counting for their successors.
     *
     * @param confirmed which proposals hold; a competence whose proposal does not is kept as it was
     * @return a framework; levels of successors that are {@linkplain RevisionProposal#hasOpenLevels open} are errors in it
     * @throws IllegalStateException if there are {@link #conflictingScales}
     */
    public CompetenceFramework revised(Predicate<RevisionProposal> confirmed) {
        if (!conflictingScales.isEmpty()) {
            throw new IllegalStateException("scales have other levels in the newer edition: " + conflictingScales);
        }
        return new RevisedFramework(former, newer)
                .with(proposals.stream()
                        .filter(confirmed)
                        .map(RevisionProposal::revision)
                        .toList());
    }
}
