package org.kompetens.publication;

import java.time.LocalDate;
import java.util.List;

/** What earlier publications mean for one more. */
final class Earlier {

    private final List<EarlierPublication> publications;
    private final LocalDate asOf;

    Earlier(List<EarlierPublication> publications, LocalDate asOf) {
        this.publications = publications;
        this.asOf = asOf;
    }

    /** Whether anything was published of the same date. */
    boolean isOfSameDate() {
        return publications.stream().anyMatch(one -> one.asOf().equals(asOf));
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
}
