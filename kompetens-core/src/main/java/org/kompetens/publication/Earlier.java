package org.kompetens.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.coverage.Coverage;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Amount;

/** What earlier publications mean for one more. */
final class Earlier {

    private final List<EarlierPublication> publications;
    private final LocalDate asOf;

    /** What is known of each other date, from all that was published of it: the organisation may have been another one then. */
    private final List<EarlierPublication> ofOtherDates;

    /** Of each of these the units directly below each unit, as they were. */
    private final List<Map<UnitId, List<UnitId>>> children;

    Earlier(List<EarlierPublication> publications, LocalDate asOf) {
        this.publications = publications;
        this.asOf = asOf;
        this.ofOtherDates = publications.stream()
                .filter(one -> !one.asOf().equals(asOf))
                .collect(Collectors.toMap(
                        EarlierPublication::asOf, Function.identity(), EarlierPublication::and, TreeMap::new))
                .values()
                .stream()
                .toList();
        this.children = ofOtherDates.stream().map(Earlier::children).toList();
    }

    private static Map<UnitId, List<UnitId>> children(EarlierPublication publication) {
        return publication.parents().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /**
     * Whether one of those of the same date shows all figures of the roll-up that any of them shows: then the proof of what it
     * hides is that of all.
     */
    boolean isProvenByOne() {
        List<Set<FigureName>> shown = publications.stream()
                .filter(one -> one.asOf().equals(asOf))
                .map(one -> one.shown().keySet().stream()
                        .filter(name -> name.heldLevel().isEmpty())
                        .collect(Collectors.toSet()))
                .toList();
        return shown.stream().anyMatch(most -> shown.stream().allMatch(most::containsAll));
    }

    /** How many of them are of the same date. */
    long ofSameDate() {
        return publications.stream().filter(one -> one.asOf().equals(asOf)).count();
    }

    /** Each of them. */
    List<EarlierPublication> publications() {
        return publications;
    }

    /** All that was published of the same date; empty where nothing was. */
    Optional<EarlierPublication> allOfSameDate() {
        return publications.stream().filter(one -> one.asOf().equals(asOf)).reduce(EarlierPublication::and);
    }

    /** Whether what was shown of the same date of who holds what is as it is now. */
    boolean fits(Coverage coverage) {
        return publications.stream().noneMatch(one -> one.fitOf(coverage).isWrong());
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
        return known(name).isPresent();
    }

    /** What was shown of a figure of the same date. */
    Optional<Amount> known(FigureName name) {
        return publications.stream()
                .filter(one -> one.asOf().equals(asOf))
                .flatMap(one -> Optional.ofNullable(one.shown().get(name)).stream())
                .findFirst();
    }

    /** Whether a figure was shown of the same date and is of nobody. */
    boolean isNought(FigureName name) {
        return known(name).filter(amount -> amount.count() == 0).isPresent();
    }

    /** Whether a figure was hidden, at any date: those in it are mostly the same people. */
    boolean wasHidden(FigureName name) {
        return publications.stream().anyMatch(one -> one.hidden().contains(name));
    }

    /** Whether a figure was hidden of the same date. */
    boolean wasHiddenOfSameDate(FigureName name) {
        return publications.stream()
                .anyMatch(one -> one.asOf().equals(asOf) && one.hidden().contains(name));
    }

    /** The same of other dates. */
    boolean wasHiddenOfOtherDates(FigureName name) {
        return publications.stream()
                .anyMatch(one -> !one.asOf().equals(asOf) && one.hidden().contains(name));
    }

    /** What was shown of a figure, of other dates than that of the figures now. */
    Stream<Amount> shownOfOtherDates(FigureName name) {
        return ofOtherDates.stream()
                .flatMap(one -> Optional.ofNullable(one.shown().get(name)).stream());
    }

    /** How many were shown, of other dates, to hold a competence in a unit at whatever level. */
    Stream<Amount> holdersOfOtherDates(UnitId unit, CompetenceId competence) {
        return ofOtherDates.stream()
                .flatMap(one -> one.shown().entrySet().stream())
                .filter(one -> one.getKey().heldLevel().isPresent()
                        && one.getKey().unit().equals(unit)
                        && one.getKey().competence().equals(Optional.of(competence)))
                .map(Map.Entry::getValue);
    }

    /**
     * What could be worked out of other dates of those who belong to a unit alone: its number less those of the units below it,
     * where all are shown.
     */
    Stream<Amount> ownOfOtherDates(FigureName name) {
        return ofOtherDates.stream().flatMap(one -> own(one, name).stream());
    }

    private Optional<Amount> own(EarlierPublication publication, FigureName name) {
        List<UnitId> below = children.get(ofOtherDates.indexOf(publication)).getOrDefault(name.unit(), List.of());
        Optional<Amount> own =
                Optional.ofNullable(publication.shown().get(name)).filter(all -> !below.isEmpty());
        for (UnitId unit : below) {
            FigureName part = name.of(unit);
            boolean isShown = publication.shown().containsKey(FigureName.employed(unit))
                    && !publication.hidden().contains(part);
            own = own.filter(rest -> isShown)
                    .map(rest -> rest.minus(publication.shown().getOrDefault(part, Amount.NONE)));
        }
        return own;
    }

    /**
     * Whether an activity may not be shown so because of what was shown of it before: it was hidden, or a few more or fewer took
     * part, or it is a few places more or less that it cost. What was shown of the same date is known.
     */
    boolean isTold(ActivityId activity, PublishedActivity.Figures now, PublicationSettings settings) {
        boolean isKnown = activity(activity, true).anyMatch(Optional.of(now)::equals);
        return !isKnown
                && Stream.concat(activity(activity, true), activity(activity, false))
                        .anyMatch(then -> then.isEmpty()
                                || (settings.guardsChanges() && isChangeOfFew(then.get(), now, settings)));
    }

    private Stream<Optional<PublishedActivity.Figures>> activity(ActivityId activity, boolean isOfSameDate) {
        return publications.stream()
                .filter(one -> one.asOf().equals(asOf) == isOfSameDate)
                .flatMap(one -> Optional.ofNullable(one.activities().get(activity)).stream());
    }

    /** What it costs for nobody in particular may be the price of so many places as are known later. */
    private static boolean isChangeOfFew(
            PublishedActivity.Figures then, PublishedActivity.Figures now, PublicationSettings settings) {
        if (then.participants().isPresent() && now.participants().isPresent()) {
            return settings.isSmall(
                    Math.abs(then.participants().getAsInt() - now.participants().getAsInt()));
        }
        return then.participants().isPresent() != now.participants().isPresent()
                && !then.costs().equals(now.costs());
    }

    /** What is known of other dates, from all that was published of each. */
    List<EarlierPublication> ofOtherDates() {
        return ofOtherDates;
    }
}
