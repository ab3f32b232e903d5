package org.kompetens.internal.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.internal.OverTime;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;

/** From what one person is exempt, at a date or over time. Where several exemptions overlap, the first counts. */
public final class Exemptions {

    private final Map<CompetenceId, List<Exemption>> byCompetence = new HashMap<>();
    private final Map<CompetenceId, List<Change>> changes = new HashMap<>();

    /**
     * What is in force from a date on, until the next change.
     *
     * @param date from when
     * @param inForce by what the person is exempt; empty where they are not
     */
    public record Change(LocalDate date, Optional<Exemption> inForce) {}

    /**
     * The exemptions of one person.
     *
     * @param exemptions in the order of the record
     */
    public Exemptions(List<Exemption> exemptions) {
        for (Exemption one : exemptions) {
            byCompetence
                    .computeIfAbsent(one.competence(), none -> new ArrayList<>(1))
                    .add(one);
        }
    }

    /** By what the person is exempt from a competence at a date. */
    public Optional<Exemption> on(LocalDate date, CompetenceId competence) {
        return byCompetence.containsKey(competence)
                ? changes(List.of(date), competence).get(0).inForce()
                : Optional.empty();
    }

    /** By what the person is exempt from a competence over time, in the order of time; before the first, by nothing. */
    public List<Change> of(CompetenceId competence) {
        return changes.computeIfAbsent(competence, none -> {
            TreeSet<LocalDate> dates = new TreeSet<>();
            for (Exemption one : byCompetence.getOrDefault(competence, List.of())) {
                dates.add(begin(one));
                one.period().until().ifPresent(dates::add);
            }
            return changes(List.copyOf(dates), competence);
        });
    }

    private static LocalDate begin(Exemption exemption) {
        return exemption.period().from().orElse(LocalDate.MIN);
    }

    private List<Change> changes(List<LocalDate> dates, CompetenceId competence) {
        List<Exemption> all = byCompetence.getOrDefault(competence, List.of());
        List<Integer> places = new ArrayList<>(all.size());
        for (int place = 0; place < all.size(); place++) {
            places.add(place);
        }
        List<Change> changes = new ArrayList<>(dates.size());
        OverTime.forEach(
                dates,
                places,
                all.size(),
                new First(all),
                (date, first) -> changes.add(
                        new Change(date, first == all.size() ? Optional.empty() : Optional.of(all.get(first)))));
        return changes;
    }

    /** Of exemptions, identified by their positions, the first that is in force. */
    private record First(List<Exemption> all) implements OverTime.Rule<LocalDate, Integer, Integer> {

        @Override
        public boolean isSame(Integer place, LocalDate first, LocalDate last) {
            Period period = all.get(place).period();
            return period.from().filter(date -> isBetween(date, first, last)).isEmpty()
                    && period.until()
                            .filter(date -> isBetween(date, first, last))
                            .isEmpty();
        }

        private static boolean isBetween(LocalDate date, LocalDate first, LocalDate last) {
            return date.isAfter(first) && !date.isAfter(last);
        }

        @Override
        public Integer with(Integer first, Integer place, LocalDate date) {
            return all.get(place).period().contains(date) ? Math.min(first, place) : first;
        }
    }
}
