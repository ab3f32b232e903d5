package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleMapping;

/** Mappings of scales that lead elsewhere, or that nobody declared. */
final class Mappings {

    private Mappings() {}

    static CompetenceFramework higher(CompetenceFramework framework) {
        return moved(framework, (number, size) -> Math.min(size, number + 1));
    }

    static CompetenceFramework lower(CompetenceFramework framework) {
        return moved(framework, (number, size) -> Math.max(1, number - 1));
    }

    private static CompetenceFramework moved(CompetenceFramework framework, IntBinaryOperator change) {
        List<ScaleMapping> moved = new ArrayList<>();
        for (ScaleMapping mapping : framework.mappings()) {
            ProficiencyScale to = Ranks.scale(framework, mapping.to()).orElseThrow();
            Map<LevelId, LevelId> levels = new LinkedHashMap<>();
            mapping.levels()
                    .forEach((from, there) -> levels.put(
                            from,
                            to.level(change.applyAsInt(
                                            Ranks.number(framework, to.id(), there),
                                            to.levels().size()))
                                    .id()));
            moved.add(new ScaleMapping(mapping.from(), mapping.to(), levels));
        }
        return framework.withMappings(moved);
    }

    /** Each mapping that has none, with one back: to the lowest level that leads as high. */
    static CompetenceFramework withReverses(CompetenceFramework framework) {
        List<ScaleMapping> all = new ArrayList<>(framework.mappings());
        for (ScaleMapping mapping : framework.mappings()) {
            ProficiencyScale from = Ranks.scale(framework, mapping.from()).orElseThrow();
            ProficiencyScale to = Ranks.scale(framework, mapping.to()).orElseThrow();
            Map<LevelId, LevelId> back = new LinkedHashMap<>();
            for (ProficiencyLevel level : to.levels()) {
                back.put(level.id(), lowestThatLeads(framework, mapping, from, level.id()));
            }
            addIfNew(all, new ScaleMapping(to.id(), from.id(), back));
        }
        return framework.withMappings(all);
    }

    private static LevelId lowestThatLeads(
            CompetenceFramework framework, ScaleMapping mapping, ProficiencyScale from, LevelId as) {
        int wanted = Ranks.number(framework, mapping.to(), as);
        return from.levels().stream()
                .map(ProficiencyLevel::id)
                .filter(id -> Ranks.number(
                                framework,
                                mapping.to(),
                                Objects.requireNonNull(mapping.levels().get(id)))
                        >= wanted)
                .findFirst()
                .orElse(from.level(from.levels().size()).id());
    }

    /** Each two of which the one leads where the other begins, with one of both together. */
    static CompetenceFramework withChains(CompetenceFramework framework) {
        List<ScaleMapping> all = new ArrayList<>(framework.mappings());
        for (ScaleMapping first : framework.mappings()) {
            for (ScaleMapping second : framework.mappings()) {
                if (first.to().equals(second.from()) && !first.from().equals(second.to())) {
                    Map<LevelId, LevelId> both = new LinkedHashMap<>();
                    first.levels()
                            .forEach((from, over) ->
                                    both.put(from, second.levels().get(over)));
                    addIfNew(all, new ScaleMapping(first.from(), second.to(), both));
                }
            }
        }
        return framework.withMappings(all);
    }

    private static void addIfNew(List<ScaleMapping> all, ScaleMapping more) {
        if (all.stream()
                .noneMatch(one -> one.from().equals(more.from()) && one.to().equals(more.to()))) {
            all.add(more);
        }
    }
}
