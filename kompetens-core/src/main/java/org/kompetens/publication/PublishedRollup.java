package org.kompetens.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.disclosure.AlternativeCheck;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Hiding;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/**
 * The figures of a roll-up that may be shown outside. Figures about small groups are hidden, and whatever would let
 * them be worked out from all that is shown together: from sums over units, over outcomes, over the competences of a
 * dimension; from whole numbers that cannot be negative; from how many are employed. What is shown is as it is in the
 * roll-up, to the digit. Immutable.
 *
 * <p>For every hidden figure there is a proof: two tables of whole numbers that agree with all that is shown, in which
 * the figure differs by at least the width that was asked for. {@link #unproven} checks the proofs anew.
 *
 * <pre>{@code
 * PublishedRollup published = PublishedRollup.of(rollup, PublicationSettings.DEFAULT);
 * PublishedAmount met = published.at(UnitId.of("elder-care")).total().amount(Measure.MET);
 * }</pre>
 */
public final class PublishedRollup {

    private static final int PERCENT = 100;

    /** All tables of more figures, and what is found out of them, would need some gigabytes. */
    private static final long MOST_FIGURES = 20_000_000;

    private final GapAnalysis analysis;
    private final PublicationSettings settings;
    private final PublishedTables tables;
    private final PublishedProtection rules;
    private final Earlier earlier;
    private final boolean showsNothingNew;
    private final Protection protection;
    private final Pattern pattern;
    private final Map<UnitId, PublishedUnit> units = new LinkedHashMap<>();

    private PublishedRollup(
            Rollup rollup, PublicationSettings settings, PublishedTables tables, Earlier earlier, Workers workers) {
        this.analysis = rollup.analysis();
        this.settings = settings;
        this.tables = tables;
        this.rules = new PublishedProtection(tables, settings, earlier);
        Protection strict = rules.protection(false);
        Pattern ofStrict = hiding(strict, workers);
        // Partners of an earlier publication need no proof of their own, where there is none.
        boolean isStrict = ofStrict.unprotected().isEmpty() || earlier.ofSameDate() == 0;
        this.protection = isStrict ? strict : rules.protection(true);
        this.pattern = isStrict ? ofStrict : hidingBesideKnown(workers);
        this.earlier = earlier;
        this.showsNothingNew =
                earlier.ofSameDate() > 0 && !pattern.unprotected().isEmpty();
        for (int unit = 0; unit < tables.units().size(); unit++) {
            if (tables.isAsked(unit)) {
                PublishedUnit published = publish(unit);
                units.put(published.unit().id(), published);
            }
        }
    }

    /**
     * What may be shown of a roll-up.
     *
     * @param rollup the raw figures
     * @param settings how they are made fit for showing
     * @return the figures that may be shown
     * @throws IllegalArgumentException if there is no such unit
     */
    public static PublishedRollup of(Rollup rollup, PublicationSettings settings) {
        return of(rollup, settings, List.of(), LongRun.onAllProcessors());
    }

    /**
     * What may be shown of a roll-up beside what was published before.
     *
     * @param rollup the raw figures
     * @param settings how they are made fit for showing
     * @param earlier what was published before, of the same organisation: what was hidden stays hidden, and what was
     *     shown of the same date is known. Of that date more is shown only if all that is hidden stays proven beside it
     * @param run threads, progress in figures protected, cancelling
     * @return the figures that may be shown, the same on any number of threads
     * @throws IllegalArgumentException if there is no such unit, or an earlier publication {@linkplain
     *     EarlierPublication#fitOf does not go} with the roll-up
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static PublishedRollup of(
            Rollup rollup, PublicationSettings settings, List<EarlierPublication> earlier, LongRun run) {
        for (EarlierPublication one : earlier) {
            EarlierPublication.Fit fit = one.fitOf(rollup);
            if (fit.isWrong()) {
                throw new IllegalArgumentException("an earlier publication does not go with the roll-up: " + fit);
            }
        }
        Earlier all = new Earlier(earlier, rollup.analysis().asOf());
        PublicationSettings fitting = settings.withDepth(PublishedTables.depth(rollup, settings, MOST_FIGURES));
        return new PublishedRollup(rollup, fitting, new PublishedTables(rollup, fitting, all), all, Workers.of(run));
    }

    /** Beside what is known of the same date; where no proof is found step by step, the one that all had if nothing were known yet. */
    private Pattern hidingBesideKnown(Workers workers) {
        Pattern hiding = hiding(protection, workers);
        if (hiding.unprotected().isEmpty()) {
            return hiding;
        }
        Pattern other = hiding(rules.protectionWithKnownHiddenLast(), workers);
        return other.unprotected().isEmpty()
                        && AlternativeCheck.unproven(protection, other).isEmpty()
                ? other
                : hiding;
    }

    private Pattern hiding(Protection of, Workers workers) {
        Pattern hiding = Hiding.of(of, workers);
        while (rules.protectChanges(of, hiding)) {
            hiding = Hiding.of(of, workers);
        }
        return hiding;
    }

    private PublishedUnit publish(int unit) {
        UnitFigures figures = tables.units().get(unit);
        Map<Dimension, PublishedFigures> dimensions = new EnumMap<>(Dimension.class);
        figures.dimensions().forEach((dimension, of) -> {
            if (of.cells().total().count() > 0 || of.cells().exempt().count() > 0) {
                dimensions.put(dimension, publish(unit, tables.dimension(dimension), of));
            }
        });
        List<PublishedCompetence> competences = new ArrayList<>();
        for (CompetenceFigures of : figures.competences()) {
            int subject = tables.number(of.competence().id());
            competences.add(new PublishedCompetence(of.competence(), publish(unit, subject, of)));
        }
        PublishedAmount employed = amount(
                rules.employed(unit),
                FigureName.employed(figures.unit().id()),
                new Amount(figures.employed().persons(), figures.employed().fte()));
        return new PublishedUnit(
                figures.unit(),
                employed,
                publish(unit, tables.allSubjects(), figures.total()),
                dimensions,
                competences);
    }

    private PublishedFigures publish(int unit, int subject, Figures figures) {
        Map<Measure, PublishedAmount> amounts = new EnumMap<>(Measure.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            amounts.put(kind.measure(), amount(unit, subject, outcome(kind), figures.amount(kind.measure())));
        }
        return new PublishedFigures(
                amount(unit, subject, PublishedTables.COUNTED, figures.cells().total()), amounts);
    }

    private static int outcome(OutcomeKind kind) {
        return List.of(OutcomeKind.values()).indexOf(kind);
    }

    private PublishedAmount amount(int unit, int subject, int outcome, Amount amount) {
        return amount(tables.cells().figure(unit, subject, outcome), rules.name(unit, subject, outcome), amount);
    }

    private PublishedAmount amount(int figure, FigureName name, Amount amount) {
        return isHidden(figure, name) ? PublishedAmount.HIDDEN : shown(amount);
    }

    /** After what was published of another date without FTE: other FTE of as many people tell who came in whose place. */
    private PublishedAmount shown(Amount amount) {
        return settings.guardsChanges() && !earlier.ofOtherDates().isEmpty()
                ? new PublishedAmount.Shown(amount.count(), Optional.empty())
                : PublishedAmount.Shown.of(amount);
    }

    private boolean isHidden(int figure, FigureName name) {
        return showsNothingNew
                ? !earlier.isKnown(name)
                : pattern.hidden().get(figure) || pattern.unprotected().get(figure) || !protection.isPrinted(figure);
    }

    /** What was published before it. */
    Earlier earlier() {
        return earlier;
    }

    /** The figures of a unit as they are: of one that is published here, or was before of the same date. */
    UnitFigures figures(UnitId unit) {
        return tables.units().get(tables.position(unit));
    }

    /** Whether figures of a unit are published here. */
    boolean isOf(UnitId unit) {
        return units.containsKey(unit);
    }

    /**
     * The analysis that the figures are of.
     *
     * @return organisation, as-of date and policy
     */
    public GapAnalysis analysis() {
        return analysis;
    }

    /**
     * How the figures were made fit for showing.
     *
     * @return the settings; with fewer levels than were asked for where all would be too many figures to protect at once
     */
    public PublicationSettings settings() {
        return settings;
    }

    /**
     * The units.
     *
     * @return each after the one above it, those below one unit in the order of their ids
     */
    public List<PublishedUnit> units() {
        return List.copyOf(units.values());
    }

    /**
     * One unit.
     *
     * @param unit the unit
     * @return its figures
     * @throws IllegalArgumentException if it is not published
     */
    public PublishedUnit at(UnitId unit) {
        return Optional.ofNullable(units.get(unit))
                .orElseThrow(() -> new IllegalArgumentException("no such unit is published"));
    }

    /**
     * How much is hidden. Not a number of people, which would be one more figure to reckon with.
     *
     * @return per cent of the figures that would be shown, rounded up to a whole one
     */
    public int hiddenPercent() {
        long hidden = 0;
        long all = 0;
        for (PublishedUnit unit : units.values()) {
            List<PublishedAmount> amounts = new ArrayList<>(List.of(unit.employed()));
            add(unit.total(), amounts);
            unit.dimensions().values().forEach(figures -> add(figures, amounts));
            unit.competences().forEach(one -> add(one.figures(), amounts));
            all += amounts.size();
            hidden +=
                    amounts.stream().filter(amount -> amount.shown().isEmpty()).count();
        }
        return Math.toIntExact((hidden * PERCENT + all - 1) / all);
    }

    private static void add(PublishedFigures figures, List<PublishedAmount> amounts) {
        amounts.add(figures.cells());
        for (OutcomeKind kind : OutcomeKind.values()) {
            amounts.add(figures.amount(kind.measure()));
        }
    }

    /**
     * What is known of this publication once it is out.
     *
     * @return for the publications after it
     */
    public EarlierPublication asEarlier() {
        Map<FigureName, Amount> shown = new LinkedHashMap<>();
        Set<FigureName> hidden = new LinkedHashSet<>();
        for (int unit = 0; unit < tables.units().size(); unit++) {
            if (!tables.isAsked(unit)) {
                continue;
            }
            PublishedUnit published = publishedAt(unit);
            note(FigureName.employed(published.unit().id()), published.employed(), shown, hidden);
            note(unit, tables.allSubjects(), published.total(), shown, hidden);
            for (var dimension : published.dimensions().entrySet()) {
                note(unit, tables.dimension(dimension.getKey()), dimension.getValue(), shown, hidden);
            }
            for (PublishedCompetence one : published.competences()) {
                note(unit, tables.number(one.competence().id()), one.figures(), shown, hidden);
            }
        }
        return new EarlierPublication(
                analysis.asOf(),
                shown,
                hidden,
                EarlierPublication.parents(analysis.organisation().tree()));
    }

    private PublishedUnit publishedAt(int unit) {
        return at(tables.units().get(unit).unit().id());
    }

    private void note(
            int unit, int subject, PublishedFigures figures, Map<FigureName, Amount> shown, Set<FigureName> hidden) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            note(rules.name(unit, subject, outcome(kind)), figures.amount(kind.measure()), shown, hidden);
        }
        note(rules.name(unit, subject, PublishedTables.COUNTED), figures.cells(), shown, hidden);
    }

    /** Notes what was shown of a competence in a unit. */
    static void note(
            UnitId unit,
            CompetenceId competence,
            PublishedFigures figures,
            Map<FigureName, Amount> shown,
            Set<FigureName> hidden) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            note(FigureName.outcome(unit, competence, kind), figures.amount(kind.measure()), shown, hidden);
        }
        note(FigureName.cells(unit, competence), figures.cells(), shown, hidden);
    }

    /** Notes what was shown of a number, or that it was hidden. */
    static void note(FigureName name, PublishedAmount amount, Map<FigureName, Amount> shown, Set<FigureName> hidden) {
        amount.shown().ifPresentOrElse(number -> shown.put(name, number.amount()), () -> hidden.add(name));
    }

    /**
     * The hidden figures for which there is no proof that they cannot be worked out. There are none, unless so much was
     * published before that nothing can hide them. Where nothing is shown that was not shown by one publication before of
     * the same date, the proof is that of the earlier publication.
     *
     * @return which figures; empty if all is proven
     */
    public Set<FigureName> unproven() {
        return showsNothingNew && earlier.isProvenByOne()
                ? Set.of()
                : names(AlternativeCheck.unproven(protection, pattern));
    }

    /**
     * Which changes of a few people can be worked out of what this publication and those before it show of two dates, worked out
     * anew from what is shown alone, independently of how the figures to hide were chosen. A change that was told before is
     * not among them. Where changes are {@linkplain PublicationSettings#withChangesGuarded guarded} there are none.
     *
     * @return which; empty if there are none. Not for showing outside
     */
    public Set<ToldChange> unprovenChanges() {
        Set<ToldChange> told = new LinkedHashSet<>();
        EarlierPublication now = asEarlier();
        for (EarlierPublication then : earlier.ofOtherDates()) {
            told.addAll(ChangesAudit.told(
                    analysis.organisation().framework(), then, now, earlier.allOfSameDate(), settings));
        }
        return told;
    }

    /**
     * The figures of few people that somebody could work out who is the only one counted in another hidden figure, and so
     * knows that one; worked out anew, independently of how the figures to hide were chosen. Whoever is alone in several
     * figures of a lowest unit is taken to know all that are 1 there. Where that is {@linkplain PublicationSettings#withInsidersGuarded guarded against} there are
     * few, where people are many enough none.
     *
     * @return which figures; empty if there is none. Not for showing outside
     */
    public Set<FigureName> openToInsiders() {
        return showsNothingNew && earlier.isProvenByOne()
                ? Set.of()
                : names(AlternativeCheck.openToInsiders(protection, pattern));
    }

    private Set<FigureName> names(BitSet figures) {
        FigureTable cells = tables.cells();
        Set<FigureName> names = new LinkedHashSet<>();
        figures.stream()
                .filter(figure -> cells.outcome(figure) != PublishedTables.ALL_OUTCOMES)
                .forEach(figure -> names.addAll(rules.names(figure)));
        return names;
    }
}
