package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.Timeline;

/**
 * What one employment requires of one competence over time.
 *
 * @param competence the competence
 * @param changes in the order of time; before the first, nothing was required
 */
public record RequirementTimeline(ResolvedCompetence competence, List<RequirementChange> changes) {

    /** Copies. */
    public RequirementTimeline {
        changes = List.copyOf(changes);
    }

    /** The timeline of one requirement. */
    static RequirementTimeline of(ResolvedCompetence competence, RankedRequirement ranked) {
        List<RequirementChange> changes = new ArrayList<>();
        changes.add(new RequirementChange(
                ranked.requirement().period().from().orElse(LocalDate.MIN),
                Optional.of(new RequiredCompetence(competence, ranked, ranked))));
        ranked.requirement()
                .period()
                .until()
                .ifPresent(until -> changes.add(new RequirementChange(until, Optional.empty())));
        return new RequirementTimeline(competence, changes);
    }

    /** What is required on a date. */
    Optional<RequiredCompetence> on(LocalDate date) {
        int soFar = Timeline.count(changes, change -> !change.date().isAfter(date));
        return soFar == 0 ? Optional.empty() : changes.get(soFar - 1).required();
    }

    /**
     * The changes that somebody feels: of the level, of the weight, or of whether a mapping merged the level. That
     * another requirement asks for the same is none.
     *
     * @return in the order of time
     */
    public List<RequirementChange> changesOfContent() {
        List<RequirementChange> felt = new ArrayList<>();
        Optional<RequiredCompetence> before = Optional.empty();
        for (RequirementChange change : changes) {
            if (!content(change.required()).equals(content(before))) {
                felt.add(change);
            }
            before = change.required();
        }
        return List.copyOf(felt);
    }

    private static Optional<List<Object>> content(Optional<RequiredCompetence> required) {
        return required.map(one -> List.of(one.levelFrom().level(), one.weight()));
    }

    /** At every time the highest level and the highest weight of both; among equals those of this one. */
    RequirementTimeline mergedWith(RequirementTimeline other) {
        List<RequirementChange> merged = new ArrayList<>();
        Optional<RequiredCompetence> one = Optional.empty();
        Optional<RequiredCompetence> another = Optional.empty();
        Optional<RequiredCompetence> before = Optional.empty();
        int i = 0;
        int j = 0;
        while (i < changes.size() || j < other.changes.size()) {
            LocalDate next = earlier(changes, i, other.changes, j);
            while (i < changes.size() && changes.get(i).date().equals(next)) {
                one = changes.get(i++).required();
            }
            while (j < other.changes.size() && other.changes.get(j).date().equals(next)) {
                another = other.changes.get(j++).required();
            }
            Optional<RequiredCompetence> now = highest(one, another);
            if (!now.equals(before)) {
                merged.add(new RequirementChange(next, now));
            }
            before = now;
        }
        return new RequirementTimeline(competence, merged);
    }

    private static LocalDate earlier(List<RequirementChange> first, int i, List<RequirementChange> second, int j) {
        if (i == first.size()) {
            return second.get(j).date();
        }
        LocalDate date = first.get(i).date();
        return j < second.size() && second.get(j).date().isBefore(date)
                ? second.get(j).date()
                : date;
    }

    private static Optional<RequiredCompetence> highest(
            Optional<RequiredCompetence> one, Optional<RequiredCompetence> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return Optional.of(one.get().raisedTo(other.get()));
    }
}
