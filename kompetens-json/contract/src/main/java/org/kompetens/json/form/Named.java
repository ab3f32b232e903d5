package org.kompetens.json.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Planning;
import org.kompetens.text.Labels;

/**
 * What names competences, roles or units by their ids, and the organisation that says what these are called.
 *
 * @param of what names them
 * @param organisation the organisation; empty where it is not at hand, and so nothing stands beside the ids
 * @param plans what activities are called, where plans are at hand
 * @param <T> what names them
 */
public record Named<T>(T of, Optional<Organisation> organisation, PlanNames plans) {

    /** What a unit is called, beside its id. */
    static final Property<Labels> UNIT_LABELS =
            Property.of("unitLabels", LabelsForm.LABELS, "What the unit is called.");

    private static final Property<Labels> ROLE_LABELS =
            Property.of("roleLabels", LabelsForm.LABELS, "What the role is called.");

    /**
     * Something by the organisation that it is of.
     *
     * @param organisation the organisation
     * @param of what names something of it
     * @param <T> what names it
     * @return both
     */
    public static <T> Named<T> in(Organisation organisation, T of) {
        return new Named<>(of, Optional.of(organisation), PlanNames.NONE);
    }

    /**
     * Something by the plans that it is of.
     *
     * @param planning the plans
     * @param of what names something of them
     * @param <T> what names it
     * @return both
     */
    public static <T> Named<T> in(Planning planning, T of) {
        return new Named<>(of, Optional.of(planning.organisation()), PlanNames.of(planning));
    }

    static <T> Named<T> by(GapAnalysis analysis, T of) {
        return in(analysis.organisation(), of);
    }

    /**
     * Something where there is no organisation at hand.
     *
     * @param of what names something
     * @param <T> what names it
     * @return it alone
     */
    public static <T> Named<T> byIdAlone(T of) {
        return new Named<>(of, Optional.empty(), PlanNames.NONE);
    }

    /** The labels of a competence, as the part of an object that names it. */
    static <T> Part<Named<T>, Optional<Labels>> labels(Function<T, CompetenceId> competence) {
        return CompetenceNames.labelsIfKnown(named -> named.organisation()
                .flatMap(organisation -> organisation.framework().competence(competence.apply(named.of())))
                .map(ResolvedCompetence::competence));
    }

    /** The labels of a role, as the part of an object that names it. */
    static <T> Part<Named<T>, Optional<Labels>> roleLabels(Function<T, RoleId> role) {
        return Part.optional(
                ROLE_LABELS,
                named -> named.organisation()
                        .flatMap(organisation -> organisation.role(role.apply(named.of())))
                        .map(of -> of.role().labels()));
    }

    /** The labels of a unit, as the part of an object that names it. */
    static <T> Part<Named<T>, Optional<Labels>> unitLabels(Function<T, UnitId> unit) {
        return Part.optional(
                UNIT_LABELS,
                named ->
                        named.organisation().flatMap(organisation -> unitLabels(organisation, unit.apply(named.of()))));
    }

    /** The labels of the unit of whose persons an object is. */
    static <R, P> Part<OfPersons<R, P>, Optional<Labels>> unitLabelsOf(Function<R, GapAnalysis> analysis) {
        return Part.optional(
                UNIT_LABELS, of -> unitLabels(analysis.apply(of.result()).organisation(), of.unit()));
    }

    /** What a unit is called; empty if the organisation has none of the id. */
    static Optional<Labels> unitLabels(Organisation organisation, UnitId unit) {
        UnitTree tree = organisation.tree();
        return tree.contains(unit) ? Optional.of(tree.unit(tree.indexOf(unit)).labels()) : Optional.empty();
    }

    /** The parts of it that name competences too. */
    <S> List<Named<S>> each(Function<T, List<S>> getter) {
        return getter.apply(of).stream().map(this::with).toList();
    }

    /** Something else by the same organisation. */
    <S> Named<S> with(S other) {
        return new Named<>(other, organisation, plans);
    }

    /** Says nothing of what may be personal. */
    @Override
    public String toString() {
        return "Named[organisation=" + organisation.isPresent() + "]";
    }
}
