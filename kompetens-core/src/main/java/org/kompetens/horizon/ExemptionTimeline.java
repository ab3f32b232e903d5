package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;

/** By what one person is exempt from one competence, over time. */
final class ExemptionTimeline {

    /** What is in force from each date until the next one. */
    private final NavigableMap<LocalDate, Optional<Exemption>> inForce = new TreeMap<>();

    /** A timeline; where several exemptions overlap, the first of them in the record counts. */
    ExemptionTimeline(CompetenceId competence, List<Exemption> exemptions) {
        NavigableMap<LocalDate, List<Integer>> bounds = new TreeMap<>();
        for (int i = 0; i < exemptions.size(); i++) {
            if (exemptions.get(i).competence().equals(competence)) {
                Period period = exemptions.get(i).period();
                addBound(bounds, period.from().orElse(LocalDate.MIN), i);
                addBound(bounds, period.until().orElse(LocalDate.MAX), i);
            }
        }
        SortedSet<Integer> open = new TreeSet<>();
        bounds.forEach((date, places) -> {
            // A period begins at the first of its two bounds, which are never on one date, and ends at the other.
            for (int place : places) {
                if (!open.remove(place)) {
                    open.add(place);
                }
            }
            inForce.put(date, open.isEmpty() ? Optional.empty() : Optional.of(exemptions.get(open.first())));
        });
    }

    private static void addBound(NavigableMap<LocalDate, List<Integer>> bounds, LocalDate date, int place) {
        bounds.computeIfAbsent(date, none -> new ArrayList<>(1)).add(place);
    }

    /** What is in force at a date. */
    Optional<Exemption> on(LocalDate date) {
        Map.Entry<LocalDate, Optional<Exemption>> last = inForce.floorEntry(date);
        return last == null ? Optional.empty() : last.getValue();
    }

    /** What comes into force later, or with nothing to follow ceases to be, in the order of dates. */
    Map<LocalDate, Optional<Exemption>> after(LocalDate date) {
        return Collections.unmodifiableMap(inForce.tailMap(date, false));
    }
}
