package org.kompetens.publication;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.UnitFigures;

/**
 * What of the tables of a roll-up is shown, what must not be known, and what is known already.
 *
 * <p>A figure must not be known if it is of fewer people than the threshold; if all but fewer than that are in it; if it
 * is of a group of fewer, noughts included where the group is all of one kind; and, where that is asked for, if a group
 * of any size is all of one kind. People count once, however many of the cells are theirs, where the roll-up tells.
 */
final class PublishedProtection {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();
    private static final Map<OutcomeKind, Measure> PERSONS = new EnumMap<>(OutcomeKind.class);

    /** One FTE: how far apart the values must be that a hidden sum of FTE could have. */
    private static final long FTE_WIDTH = 10_000;

    /** What hiding a figure costs by what it is of. A sum of outcomes counts double, and each level up double again. */
    private static final long COST_OF_COMPETENCE = 1;

    private static final long COST_OF_DIMENSION = 3;
    private static final long COST_OF_ALL = 6;
    private static final long COST_OF_EMPLOYED = 1_000;
    private static final int HIGHEST_DOUBLING = 20;

    /** How many times as much it costs to hide what was shown of another date as it is: who takes it to be the same knows it. */
    private static final long COST_AS_BEFORE = 8;

    private final PublishedTables tables;
    private final PublicationSettings settings;
    private final Earlier earlier;
    private final ChangeGuard changes;
    private final ChangedRests rests;
    private final AuditedChanges audited;
    private boolean arePartnersUnproven;
    private boolean isKnownHiddenLast;

    static {
        for (OutcomeKind kind : KINDS) {
            for (Measure measure : Measure.Kind.PERSONS.measures()) {
                if (measure.cells().size() == 1 && measure.cells().contains(kind.measure())) {
                    PERSONS.put(kind, measure);
                }
            }
        }
    }

    PublishedProtection(PublishedTables tables, PublicationSettings settings, Earlier earlier) {
        this.tables = tables;
        this.settings = settings;
        this.earlier = earlier;
        this.changes = new ChangeGuard(tables, settings, earlier, this);
        this.rests = new ChangedRests(tables, settings, earlier, this);
        this.audited = new AuditedChanges(tables, settings, earlier, this);
    }

    /**
     * Protects what would tell, together with figures of other dates, what must not be known.
     *
     * @param pattern what is hidden so far
     * @return whether there is anything that was not protected yet
     */
    boolean protectChanges(Protection protection, Pattern pattern) {
        return changes.protectTellers(protection, pattern)
                || rests.protect(protection, pattern)
                || audited.protect(protection, pattern);
    }

    /**
     * What is to be protected.
     *
     * @param hidesPartnersUnproven whether what a publication of the same date has hidden stays hidden without a proof of its own
     *     where it is not of few people: it was a partner of what is, or hidden by another threshold
     */
    Protection protection(boolean hidesPartnersUnproven) {
        return protection(hidesPartnersUnproven, false);
    }

    /**
     * The same, as if nothing were known of the same date, and what is known were hidden last of all. A proof is sought more widely
     * so: two alternatives that change a known figure can be joined to one that does not. It is one if nothing known is hidden.
     */
    Protection protectionWithKnownHiddenLast() {
        return protection(true, true);
    }

    private Protection protection(boolean hidesPartnersUnproven, boolean hidesKnownLast) {
        arePartnersUnproven = hidesPartnersUnproven;
        isKnownHiddenLast = hidesKnownLast;
        FigureTable table = tables.cells();
        Protection protection = new Protection(table, settings.width(), FTE_WIDTH);
        protection.employed(tables.employedPart());
        if (settings.guardsInsiders()) {
            protection.fromInsiders();
        }
        if (!tables.areAllAsked() && !hidesKnownLast) {
            protection.partial();
        }
        for (int unit = 0; unit < table.units().size(); unit++) {
            protectEmployed(protection, unit);
            for (int subject = 0; subject < tables.employed(); subject++) {
                if (table.count(table.figure(unit, subject, PublishedTables.ALL_OUTCOMES)) > 0) {
                    protect(protection, unit, subject);
                }
            }
        }
        for (int competence = 0; competence < tables.competences().size(); competence++) {
            beside(protection, competence);
        }
        allowRows(protection);
        return protection;
    }

    /** Somebody employed in two units below counts twice in the table, and once in the unit itself. */
    private void protectEmployed(Protection protection, int unit) {
        int figure = employed(unit);
        if (isSmall(tables.cells().count(figure))
                || (isUnit(unit) && isSmall(tables.units().get(unit).employed().persons()))) {
            protection.protect(figure);
        }
        if (isUnit(unit)) {
            print(protection, figure, COST_OF_EMPLOYED, FigureName.employed(id(unit)));
        } else {
            protectOwnChange(protection, figure, FigureName.employed(id(unit)));
        }
    }

    /** Those who belong to a unit alone can be worked out of what was shown of another date, as of what is shown now. */
    private void protectOwnChange(Protection protection, int figure, FigureName name) {
        if (changes.isOwnSmall(name, figure)) {
            protection.protect(figure);
        }
    }

    /** Those employed in a unit, in the table. */
    int employed(int unit) {
        return tables.cells().figure(unit, tables.employed(), PublishedTables.COUNTED);
    }

    private void allowRows(Protection protection) {
        FigureTable table = tables.cells();
        for (int part = 0; part < table.units().parts(); part++) {
            protection.allow(part, tables.employedPart(), 0);
            for (int competence = 0; competence < tables.competences().size(); competence++) {
                for (int kind = 0; kind < KINDS.length; kind++) {
                    if (table.isInRow(part, competence, PublishedTables.ALL_OUTCOMES)) {
                        protection.allow(part, competence, kind);
                    }
                }
            }
        }
    }

    /**
     * How many have a cell is no more than how many are employed. Where it is all of them in each part of a unit, the
     * competence is required of all, which everybody can know: then the two are one figure.
     */
    private void beside(Protection protection, int competence) {
        FigureTable table = tables.cells();
        BitSet ofSome = new BitSet();
        for (int part = 0; part < table.units().parts(); part++) {
            if (table.countInRow(part, competence, PublishedTables.ALL_OUTCOMES)
                    != table.countInRow(part, tables.employedPart(), PublishedTables.ALL_OUTCOMES)) {
                ofSome.set(part);
            }
        }
        for (int unit = 0; unit < table.units().size(); unit++) {
            int all = table.figure(unit, competence, PublishedTables.ALL_OUTCOMES);
            int employed = table.figure(unit, tables.employed(), PublishedTables.ALL_OUTCOMES);
            if (table.count(all) == 0) {
                continue;
            }
            if (!table.units().isAnyWithin(ofSome, unit)) {
                protection.ofAll(all);
            } else if (table.count(all) <= table.count(employed)) {
                protection.ofSome(all);
            }
        }
    }

    private void protect(Protection protection, int unit, int subject) {
        FigureTable table = tables.cells();
        int counted = table.figure(unit, subject, PublishedTables.COUNTED);
        long group = table.count(counted);
        Optional<Figures> figures = isUnit(unit) ? figures(unit, subject) : Optional.empty();
        long people = figures.map(of ->
                        Math.min(group, of.amount(Measure.PERSONS_REQUIRED).count()))
                .orElse(group);
        boolean isUniform = IntStream.range(0, KINDS.length)
                .filter(kind -> OutcomeSums.isCounted(KINDS[kind]))
                .anyMatch(kind -> group > 0 && table.count(table.figure(unit, subject, kind)) == group);
        boolean isWhole = isUniform && (isSmall(people) || settings.hidesUniform());
        for (int kind = 0; kind < KINDS.length; kind++) {
            int figure = table.figure(unit, subject, kind);
            long count = table.count(figure);
            long of = people(figures, KINDS[kind], count);
            boolean isAllButFew = OutcomeSums.isCounted(KINDS[kind]) && count > 0 && isSmall(group - count);
            if (isSmall(of)
                    || (OutcomeSums.isCounted(KINDS[kind])
                            && (isWhole || isAllButFew || (count > 0 && isSmall(people))))) {
                protection.protect(figure);
            }
        }
        OutcomeSums.positions().map(sum -> table.figure(unit, subject, sum)).forEach(figure -> {
            long count = table.count(figure);
            if (isSmall(count) || isWhole || (count > 0 && isSmall(people))) {
                protection.protectSum(figure);
            }
        });
        if (isSmall(people)) {
            protection.protect(counted);
        }
        if (isUnit(unit)) {
            print(protection, unit, subject);
        } else if (settings.guardsChanges()) {
            for (int outcome = 0; outcome <= PublishedTables.COUNTED; outcome++) {
                protectOwnChange(protection, table.figure(unit, subject, outcome), name(unit, subject, outcome));
            }
        }
    }

    private static long people(Optional<Figures> figures, OutcomeKind kind, long cells) {
        Measure persons = PERSONS.get(kind);
        return figures.isEmpty() || persons == null
                ? cells
                : Math.min(cells, figures.get().amount(persons).count());
    }

    private Optional<Figures> figures(int unit, int subject) {
        UnitFigures figures = tables.units().get(unit);
        if (subject < tables.competences().size()) {
            return figures.competence(
                            tables.competences().get(subject).competence().id())
                    .map(Figures.class::cast);
        }
        return subject == tables.allSubjects()
                ? Optional.of(figures.total())
                : Optional.ofNullable(figures.dimensions().get(tables.dimensionAt(subject)));
    }

    private void print(Protection protection, int unit, int subject) {
        FigureTable table = tables.cells();
        long cost = subject < tables.competences().size()
                ? COST_OF_COMPETENCE
                : subject == tables.allSubjects() ? COST_OF_ALL : COST_OF_DIMENSION;
        for (int outcome = 0; outcome <= PublishedTables.COUNTED; outcome++) {
            print(
                    protection,
                    table.figure(unit, subject, outcome),
                    outcome == PublishedTables.COUNTED ? 2 * cost : cost,
                    name(unit, subject, outcome));
        }
    }

    private void print(Protection protection, int figure, long cost, FigureName name) {
        FigureTable table = protection.table();
        long size = 1L + Long.SIZE - Long.numberOfLeadingZeros(table.count(figure));
        boolean isPartner = arePartnersUnproven && earlier.wasHiddenOfSameDate(name);
        boolean isAsBefore = changes.isAsBefore(name, figure);
        if (isAsBefore) {
            protection.asBefore(figure);
        }
        long more = isAsBefore ? COST_AS_BEFORE : 1;
        if (tables.isAsked(table.unit(figure)) && (!isPartner || protection.isSensitive(figure))) {
            protection.print(
                    figure, (cost * more * size) << Math.min(tables.height(table.unit(figure)), HIGHEST_DOUBLING));
        }
        if (earlier.isKnown(name) || isKnownNought(name, table.unit(figure))) {
            if (isKnownHiddenLast) {
                protection.hideLast(figure);
            } else {
                protection.know(figure);
            }
        } else if ((isPartner ? earlier.wasHiddenOfOtherDates(name) : earlier.wasHidden(name))
                || changes.isSmall(name, figure)) {
            protection.protect(figure);
        }
    }

    /** Whether it was shown of the same date that there is none in a unit above. */
    private boolean isKnownNought(FigureName name, int unit) {
        UnitTree tree = tables.tree();
        for (int above = tree.parent(tree.indexOf(id(unit))); above >= 0; above = tree.parent(above)) {
            if (earlier.isNought(name.of(tree.unit(above).id()))) {
                return true;
            }
        }
        return false;
    }

    /** What a figure is called. */
    FigureName name(int figure) {
        FigureTable table = tables.cells();
        return table.subject(figure) == tables.employed()
                ? FigureName.employed(id(table.unit(figure)))
                : name(table.unit(figure), table.subject(figure), table.outcome(figure));
    }

    /** What a figure is called; of a sum of some outcomes, which has no name, what each of them is. */
    List<FigureName> names(int figure) {
        FigureTable table = tables.cells();
        int outcome = table.outcome(figure);
        return outcome <= PublishedTables.COUNTED
                ? List.of(name(figure))
                : OutcomeSums.kinds(outcome).stream()
                        .map(kind -> name(
                                table.unit(figure),
                                table.subject(figure),
                                List.of(KINDS).indexOf(kind)))
                        .toList();
    }

    /** What a figure of the cells is called. */
    FigureName name(int unit, int subject, int outcome) {
        return new FigureName(
                id(unit),
                subject >= tables.competences().size() && subject != tables.allSubjects()
                        ? Optional.of(tables.dimensionAt(subject))
                        : Optional.empty(),
                subject < tables.competences().size()
                        ? Optional.of(
                                tables.competences().get(subject).competence().id())
                        : Optional.empty(),
                outcome < PublishedTables.COUNTED ? Optional.of(KINDS[outcome]) : Optional.empty(),
                false,
                Optional.empty());
    }

    private boolean isSmall(long count) {
        return count > 0 && count < settings.threshold();
    }

    /** Whether it is a unit, and not what belongs to one of them alone. */
    private boolean isUnit(int unit) {
        return unit < tables.units().size();
    }

    /** The unit; of what belongs to one of them alone, that one. */
    private UnitId id(int unit) {
        int owner = isUnit(unit) ? unit : tables.owner(unit);
        return tables.units().get(owner).unit().id();
    }
}
