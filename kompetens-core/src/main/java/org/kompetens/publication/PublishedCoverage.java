package org.kompetens.publication;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;

/**
 * How far units have what they need as a whole, as it may be shown outside: of each coverage requirement how many hold
 * what it asks for, or that this is hidden. Immutable.
 *
 * <p>It is published beside the figures of the roll-up, and shows nothing that would let one of those be worked out:
 * where it is hidden of how many employments of a unit a competence is met, or required, who holds it there is hidden too; and of a
 * level that somebody who falls short may hold, where it is hidden how many are short. Of whom outcomes decide whether they hold
 * it is taken off: what is left must tell of no few people, and so much is hidden that every hidden number could be others, the
 * width apart. Where levels differ, of what is needed in units of which one is in the other or of what is required, so that
 * outcomes decide now this and now that, numbers of such units are shown together or not at all.
 *
 * <p>Of single persons nothing is shown: not who is critical, nor what is lost with one of them, nor why requirements
 * that exclude one another cannot all be met.
 *
 * <p>What the roll-up beside it was published after, of coverages too, is known here as there: what was hidden stays hidden.
 */
public final class PublishedCoverage {

    private static final int PERCENT = 100;

    private final PublishedRollup beside;
    private final CoverageHiding hiding;
    private final Map<UnitId, PublishedUnitCoverage> units = new LinkedHashMap<>();

    private PublishedCoverage(Coverage coverage, PublishedRollup beside) {
        this.beside = beside;
        this.hiding = new CoverageHiding(coverage, beside);
        for (PublishedUnit unit : beside.units()) {
            UnitCoverage of = coverage.at(unit.unit().id());
            if (!of.requirements().isEmpty()) {
                units.put(
                        of.unit().id(),
                        new PublishedUnitCoverage(
                                of.unit(),
                                unit.employed(),
                                of.requirements().stream()
                                        .map(covered -> publish(
                                                unit,
                                                covered,
                                                hiding.isHidden(of.unit().id(), covered)))
                                        .toList()));
            }
        }
    }

    /**
     * What may be shown of a coverage.
     *
     * @param coverage the raw figures
     * @param beside the figures of the roll-up of the same employees that are published with it, or before; by its
     *     settings the coverage is made fit for showing, too
     * @return what may be shown of the same units, as far as they have requirements in force
     * @throws IllegalArgumentException if the two are not of the same organisation, date and policy; or if an earlier
     *     publication that the roll-up stands beside {@linkplain EarlierPublication#fitOf(Coverage) does not go} with the coverage
     */
    public static PublishedCoverage of(Coverage coverage, PublishedRollup beside) {
        if (!coverage.analysis().isLike(beside.analysis())) {
            throw new IllegalArgumentException("organisation, as-of date and policy must be the same");
        }
        if (!beside.earlier().fits(coverage)) {
            throw new IllegalArgumentException("an earlier publication shows other numbers");
        }
        return new PublishedCoverage(coverage, beside);
    }

    private static PublishedRequirement publish(PublishedUnit unit, RequirementCoverage covered, boolean isHidden) {
        return new PublishedRequirement(
                covered.requirement(),
                isHidden ? PublishedAmount.HIDDEN : new PublishedAmount.Shown(covered.holders(), Optional.empty()),
                unit.competence(covered.requirement().competence()));
    }

    /**
     * What is known of this publication once it is out: who holds what, and the figures that stand beside it.
     *
     * @return for the publications after it
     */
    public EarlierPublication asEarlier() {
        Map<FigureName, Amount> shown = new LinkedHashMap<>();
        Set<FigureName> notShown = new LinkedHashSet<>();
        for (PublishedUnitCoverage unit : units.values()) {
            UnitId id = unit.unit().id();
            PublishedRollup.note(FigureName.employed(id), unit.employed(), shown, notShown);
            for (PublishedRequirement one : unit.requirements()) {
                CoverageRequirement requirement = one.requirement();
                PublishedRollup.note(
                        FigureName.holders(id, requirement.competence(), requirement.level()),
                        one.holders(),
                        shown,
                        notShown);
                one.figures()
                        .ifPresent(figures ->
                                PublishedRollup.note(id, requirement.competence(), figures, shown, notShown));
            }
        }
        return new EarlierPublication(
                beside.analysis().asOf(),
                shown,
                notShown,
                EarlierPublication.parents(analysis().organisation().tree()));
    }

    /**
     * The analysis that the figures are of.
     *
     * @return organisation, as-of date and policy
     */
    public GapAnalysis analysis() {
        return beside.analysis();
    }

    /**
     * How the figures were made fit for showing.
     *
     * @return the settings, those of the roll-up beside it
     */
    public PublicationSettings settings() {
        return beside.settings();
    }

    /**
     * The units that have requirements in force.
     *
     * @return each after the one above it, those below one unit in the order of their ids
     */
    public List<PublishedUnitCoverage> units() {
        return List.copyOf(units.values());
    }

    /**
     * The units of which a number that must not be known is not proven safe: a hidden one, or that of a few who belong to the unit
     * and to none below it that needs the same. From the numbers that are shown of the units above and below, of the same level of
     * the same competence, less those of whom outcomes decide it, it could be worked out but for less than the width. There are
     * none, unless so much was published before that nothing can hide them. They are worked out anew, independently of how the
     * numbers to hide were chosen.
     *
     * @return which units; empty if all is proven
     */
    public Set<UnitId> unproven() {
        return hiding.unproven();
    }

    /**
     * How much is hidden.
     *
     * @return per cent of the requirements, rounded up to a whole one; 0 where there are none
     */
    public int hiddenPercent() {
        List<PublishedAmount> all = units.values().stream()
                .flatMap(unit -> unit.requirements().stream())
                .map(PublishedRequirement::holders)
                .toList();
        if (all.isEmpty()) {
            return 0;
        }
        long hidden = all.stream().filter(amount -> amount.shown().isEmpty()).count();
        return Math.toIntExact((hidden * PERCENT + all.size() - 1) / all.size());
    }
}
