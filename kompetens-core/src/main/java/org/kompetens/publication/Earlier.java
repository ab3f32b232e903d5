package org.kompetens.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.kompetens.organisation.UnitId;

/** What earlier publications mean for one more. */
final class Earlier {

    private final List<EarlierPublication> publications;
    private final LocalDate asOf;

    Earlier(List<EarlierPublication> publications, LocalDate asOf) {
        this.publications = publications;
        this.asOf = asOf;
    }

    /** How many of them are of the same date. */
    long ofSameDate() {
        return publications.stream().filter(one -> one.asOf().equals(asOf)).count();
    }

    /** The units of which anything was published of the same date. */
    Set<UnitId> unitsOfSameDate() {
        Set<UnitId> units = new TreeSet<>();
        for (EarlierPublication one : publications) {
            if (one.asOf().equals(asOf)) {
                one.units().forEach(units::add);
            }
        }
        return units;
    }

    /** Whether a figure was shown as it is now: of the same date. */
    boolean isKnown(FigureName name) {
        return publications.stream()
                .anyMatch(one -> one.asOf().equals(asOf) && one.shown().containsKey(name));
    }

    /** Whether a figure was hidden, at any date: those in it are mostly the same people. */
    boolean wasHidden(FigureName name) {
        return publications.stream().anyMatch(one -> one.hidden().contains(name));
    }

    /** What was shown of a figure, of other dates than that of the figures now. */
    LongStream shownOfOtherDates(FigureName name) {
        return publications.stream()
                .filter(one -> !one.asOf().equals(asOf))
                .flatMap(one -> Optional.ofNullable(one.shown().get(name)).stream())
                .mapToLong(Long::longValue);
    }

    /** Those of other dates: the organisation may have been another one then. */
    List<EarlierPublication> ofOtherDates() {
        return publications.stream().filter(one -> !one.asOf().equals(asOf)).toList();
    }
}
