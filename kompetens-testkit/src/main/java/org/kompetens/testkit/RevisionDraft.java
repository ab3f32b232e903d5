package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.Successor;

/**
 * A revision before the competences are known.
 *
 * @param retired which competence; no second time
 * @param successors among those that come after it, so that revisions lead in no circle
 * @param date from when
 */
record RevisionDraft(Pick retired, List<SuccessorDraft> successors, LocalDate date) {

    private static final int MOST = 3;
    private static final int MOST_LEVELS = 5;

    /** Which successor, whether it says what levels count as, and how much higher each counts than the one before. */
    record SuccessorDraft(Pick competence, boolean saysLevels, List<Integer> rises) {}

    /** Often none. */
    static Arbitrary<List<RevisionDraft>> lists(LocalDate asOf) {
        Arbitrary<SuccessorDraft> successors = Combinators.combine(
                        Pick.picks(),
                        Arbitraries.of(false, true),
                        Arbitraries.of(1, 0, 2).list().ofSize(MOST_LEVELS))
                .as(SuccessorDraft::new);
        Arbitrary<RevisionDraft> drafts = Combinators.combine(
                        Pick.picks(), successors.list().ofMaxSize(2), Days.around(asOf))
                .as(RevisionDraft::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(1, drafts.list().ofMinSize(1).ofMaxSize(MOST)));
    }

    static CompetenceFramework in(CompetenceFramework framework, List<RevisionDraft> drafts) {
        List<Competence> competences = framework.competences();
        List<CompetenceRevision> revisions = new ArrayList<>();
        Set<Integer> retired = new HashSet<>();
        for (RevisionDraft draft : drafts) {
            int position = draft.retired.below(competences.size());
            if (retired.add(position)) {
                List<Competence> later = competences.subList(position + 1, competences.size());
                Map<Competence, Successor> successors = new LinkedHashMap<>();
                if (!later.isEmpty()) {
                    for (SuccessorDraft successor : draft.successors) {
                        Competence next = successor.competence().from(later);
                        successors.putIfAbsent(next, successor(framework, competences.get(position), next, successor));
                    }
                }
                revisions.add(new CompetenceRevision(
                        competences.get(position).id(), draft.date, List.copyOf(successors.values())));
            }
        }
        return framework.withRevisions(revisions);
    }

    private static Successor successor(
            CompetenceFramework framework, Competence retired, Competence next, SuccessorDraft draft) {
        boolean mayBeSilent = retired.scale().equals(next.scale())
                || framework.mappings().stream()
                        .anyMatch(one ->
                                one.from().equals(retired.scale()) && one.to().equals(next.scale()));
        if (mayBeSilent && !draft.saysLevels()) {
            return Successor.of(next.id());
        }
        ProficiencyScale from = scale(framework, retired);
        ProficiencyScale to = scale(framework, next);
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        int rank = 1;
        for (int i = 0; i < from.levels().size(); i++) {
            levels.put(
                    from.levels().get(i).id(),
                    to.level(Math.min(rank, to.levels().size())).id());
            rank += draft.rises().get(i);
        }
        return new Successor(next.id(), levels);
    }

    private static ProficiencyScale scale(CompetenceFramework framework, Competence competence) {
        return framework.scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .findFirst()
                .orElseThrow();
    }
}
