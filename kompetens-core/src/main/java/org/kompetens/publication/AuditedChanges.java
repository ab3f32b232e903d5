package org.kompetens.publication;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;

/**
 * What both dates tell of a few people in a way that {@link ChangedRests} does not follow part by part, as where units have moved
 * and a unit has other parts now, or where several sums lead to it together. The audit of what would be shown finds it.
 */
final class AuditedChanges {

    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());

    private final PublishedTables tables;
    private final FigureTable cells;
    private final PublicationSettings settings;
    private final Earlier earlier;
    private final PublishedProtection rules;
    private final List<EarlierPublication> ofOtherDates;

    /**
     * The changes since earlier publications.
     *
     * @param rules tells what a figure is called
     */
    AuditedChanges(PublishedTables tables, PublicationSettings settings, Earlier earlier, PublishedProtection rules) {
        this.tables = tables;
        this.cells = tables.cells();
        this.settings = settings;
        this.earlier = earlier;
        this.rules = rules;
        this.ofOtherDates = settings.guardsChanges() ? earlier.ofOtherDates() : List.of();
    }

    /**
     * Protects a number of each change that would be told.
     *
     * @param pattern what is hidden so far
     * @return whether there is anything that was not protected yet
     */
    boolean protect(Protection protection, Pattern pattern) {
        boolean isMore = false;
        for (EarlierPublication then : ofOtherDates) {
            Set<ToldChange> told = ChangesAudit.told(
                    tables.analysis().organisation().framework(),
                    then,
                    published(protection, pattern),
                    earlier.allOfSameDate(),
                    settings);
            for (ToldChange one : told) {
                OptionalInt telling =
                        telling(one, figure -> isShown(figure, protection, pattern) && !protection.isKnown(figure));
                isMore |= telling.isPresent() && !protection.isSensitive(telling.getAsInt());
                telling.ifPresent(protection::protect);
            }
        }
        return isMore;
    }

    private static boolean isShown(int figure, Protection protection, Pattern pattern) {
        return protection.isPrinted(figure)
                && !pattern.hidden().get(figure)
                && !pattern.unprotected().get(figure);
    }

    /** What would be published. */
    private EarlierPublication published(Protection protection, Pattern pattern) {
        Map<FigureName, Amount> shown = new LinkedHashMap<>();
        Set<FigureName> hidden = new LinkedHashSet<>();
        for (int unit = 0; unit < tables.units().size(); unit++) {
            if (tables.isAsked(unit)) {
                int ofUnit = unit;
                long employed = tables.units().get(unit).employed().persons();
                note(rules.employed(unit), employed, protection, pattern, shown, hidden);
                IntStream.range(0, tables.employed())
                        .filter(subject -> subject == tables.allSubjects() || countAll(ofUnit, subject) > 0)
                        .flatMap(subject -> figures(ofUnit, subject))
                        .forEach(figure -> note(figure, cells.count(figure), protection, pattern, shown, hidden));
            }
        }
        return new EarlierPublication(
                tables.analysis().asOf(), shown, hidden, EarlierPublication.parents(tables.tree()));
    }

    private void note(
            int figure,
            long count,
            Protection protection,
            Pattern pattern,
            Map<FigureName, Amount> shown,
            Set<FigureName> hidden) {
        FigureName name = rules.name(figure);
        boolean isOfNobody = countAll(cells.unit(figure), cells.subject(figure)) == 0;
        if (isOfNobody || isShown(figure, protection, pattern)) {
            shown.put(name, new Amount(count, FteSum.ZERO));
        } else {
            hidden.add(name);
        }
    }

    private long countAll(int unit, int subject) {
        return cells.count(cells.figure(unit, subject, PublishedTables.ALL_OUTCOMES));
    }

    private IntStream figures(int unit, int subject) {
        return IntStream.rangeClosed(0, PublishedTables.COUNTED).map(outcome -> cells.figure(unit, subject, outcome));
    }

    /**
     * The largest number that tells a change: of the unit, or of one that is taken off, of the same competences and one of the
     * outcomes; where none is shown, of competences and outcomes beside them; then of units above and below.
     *
     * @param isShown whether a number is shown that could be hidden
     */
    private OptionalInt telling(ToldChange told, IntPredicate isShown) {
        Set<UnitId> of = new TreeSet<>(told.without());
        of.add(told.unit());
        int top = tables.tree().indexOf(told.unit());
        List<Integer> units = asked(unit -> of.contains(id(unit)));
        List<Integer> around = asked(unit -> {
            int index = tables.tree().indexOf(id(unit));
            return tables.tree().isWithin(index, top) || tables.tree().isWithin(top, index);
        });
        IntPredicate isOfOutcome = figure ->
                cells.outcome(figure) < KINDS.size() && told.outcomes().contains(KINDS.get(cells.outcome(figure)));
        return Stream.of(
                        figures(units, told, true).filter(isOfOutcome),
                        figures(units, told, false),
                        figures(around, told, false))
                .map(some -> some.filter(isShown)
                        .boxed()
                        .max(Comparator.<Integer>comparingLong(cells::count).thenComparing(Comparator.naturalOrder())))
                .flatMap(largest -> largest.stream())
                .findFirst()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private List<Integer> asked(IntPredicate isOne) {
        return IntStream.range(0, tables.units().size())
                .filter(unit -> tables.isAsked(unit) && isOne.test(unit))
                .boxed()
                .toList();
    }

    private IntStream figures(List<Integer> units, ToldChange told, boolean areOfTheSame) {
        return units.stream()
                .flatMapToInt(unit -> IntStream.range(0, tables.employed())
                        .filter(subject -> areOfTheSame ? isOfTheSame(subject, told) : isOfSome(subject, told))
                        .flatMap(subject -> figures(unit, subject)));
    }

    private boolean isOfTheSame(int subject, ToldChange told) {
        return competences(subject).collect(Collectors.toSet()).equals(told.competences());
    }

    private boolean isOfSome(int subject, ToldChange told) {
        return competences(subject).anyMatch(told.competences()::contains);
    }

    private Stream<CompetenceId> competences(int subject) {
        return IntStream.range(0, tables.competences().size())
                .filter(competence -> cells.subjects().isWithin(competence, subject))
                .mapToObj(competence ->
                        tables.competences().get(competence).competence().id());
    }

    private UnitId id(int unit) {
        return tables.units().get(unit).unit().id();
    }
}
