package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertSameCells;
import static org.kompetens.testkit.laws.Agreement.assertSameUnits;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;

/** What is required, of whom, and when. */
public abstract class RequirementLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected RequirementLaws() {}

    /**
     * One more requirement of a unit takes no cell away and lowers none; cells are new, or different, only in the unit and
     * below it.
     *
     * @param situation any
     * @param pick the unit, the competence and the level
     */
    @Property(tries = 200)
    public void oneMoreRequirementOfAUnitReachesAllBelowItAndNobodyElse(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Requirement more = requirement(situation, pick);
        UnitId unit = situation
                .structure()
                .units()
                .get(pick % situation.structure().units().size())
                .id();
        GapReport before = situation.in(answering());
        GapReport after = requiring(situation, pick, more).in(answering());
        after.cells().forEach((key, cell) -> {
            CellReport was = before.cells().get(key);
            if (!isWithin(situation, cell.unit(), unit) || !key.competence().equals(more.competence())) {
                assertEqual(key.toString(), was, cell);
            } else if (was != null) {
                assertTrue(key + " rank", cell.requiredRank() >= was.requiredRank());
                assertTrue(key + " weight", cell.weight() >= was.weight());
            }
        });
        before.cells()
                .keySet()
                .forEach(
                        key -> assertTrue(key + " is still there", after.cells().containsKey(key)));
        situation
                .employees()
                .forEach(employee -> employee.employments().stream()
                        .filter(employment -> employee.isActive(employment, situation.asOf()))
                        .filter(employment -> isWithin(situation, employment.unit(), unit))
                        .forEach(employment -> assertTrue(
                                "reached",
                                after.cells().keySet().stream()
                                        .anyMatch(key -> key.employee().equals(employee.id())
                                                && key.employment().equals(employment.id())
                                                && key.competence().equals(more.competence())))));
    }

    /**
     * A requirement that ends on the as-of date, or begins after it, changes nothing.
     *
     * @param situation any
     * @param pick the unit, the competence and the level
     */
    @Property(tries = 200)
    public void aRequirementNotInForceChangesNothing(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Requirement more = requirement(situation, pick);
        GapReport before = situation.in(answering());
        Agreement.assertSame(
                before,
                requiring(situation, pick, more.withPeriod(Period.endingBefore(situation.asOf())))
                        .in(answering()));
        Agreement.assertSame(
                before,
                requiring(
                                situation,
                                pick,
                                more.withPeriod(
                                        Period.startingOn(situation.asOf().plusDays(1))))
                        .in(answering()));
    }

    /**
     * A requirement in force on the as-of date alone is as one that always is.
     *
     * @param situation any
     * @param pick the unit, the competence and the level
     */
    @Property(tries = 200)
    public void aRequirementOfTheAsOfDateIsInForce(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Requirement more = requirement(situation, pick);
        Period today = Period.ofClosed(situation.asOf(), situation.asOf());
        Agreement.assertSame(
                requiring(situation, pick, more).in(answering()),
                requiring(situation, pick, more.withPeriod(today)).in(answering()));
    }

    /**
     * What a unit needs as a whole is no requirement of anyone.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void coverageRequirementsMakeNoCells(@ForAll Situation situation) {
        Situation without = situation.withStructure(Change.units(
                situation.structure(),
                Change.each(situation.structure().units(), unit -> unit.withCoverage(List.of()))));
        Agreement.assertSame(situation.in(answering()), without.in(answering()));
    }

    /**
     * Weights change no outcome; where all are 1, weighted steps are steps.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void weightsChangeNoOutcome(@ForAll Situation situation) {
        Situation even = situation.withStructure(Change.profiles(
                Change.units(
                        situation.structure(),
                        Change.each(
                                situation.structure().units(),
                                unit -> unit.withRequirements(
                                        Change.each(unit.requirements(), RequirementLaws::ofWeightOne)))),
                Change.each(
                        situation.structure().profiles(),
                        profile -> new RoleProfile(
                                profile.role(), Change.each(profile.requirements(), RequirementLaws::ofWeightOne)))));
        GapReport before = situation.in(answering());
        GapReport after = even.in(answering());
        before.cells().forEach((key, cell) -> {
            CellReport now = Objects.requireNonNull(after.cells().get(key));
            assertEqual(key + " kind", cell.kind(), now.kind());
            assertEqual(key + " missing", cell.missing(), now.missing());
            assertEqual(key + " surplus", cell.surplus(), now.surplus());
        });
        after.units()
                .forEach((id, unit) -> unit.competences()
                        .forEach((competence, figures) -> assertEqual(
                                id + " " + competence,
                                figures.steps().missing().count(),
                                figures.steps().weightedMissing().count())));
    }

    private static Requirement ofWeightOne(Requirement requirement) {
        return new Requirement(requirement.competence(), requirement.level(), 1, requirement.period());
    }

    /**
     * The order in which an organisation declares what it has changes no cell and no figure.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 200)
    public void theOrderOfDeclarationChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        GapReport before = situation.in(answering());
        GapReport after = situation
                .withStructure(Change.shuffled(situation.structure(), random))
                .in(answering());
        assertSameCells(before, after);
        assertSameUnits(before, after);
    }

    private static Situation requiring(Situation situation, int pick, Requirement more) {
        List<OrganisationUnit> units = situation.structure().units();
        return situation.withStructure(Change.units(
                situation.structure(),
                Change.at(
                        units,
                        pick % units.size(),
                        unit -> unit.withRequirements(Change.plus(unit.requirements(), more)))));
    }

    private static Requirement requirement(Situation situation, int pick) {
        CompetenceFramework framework = situation.structure().framework();
        Competence competence =
                framework.competences().get(pick / 7 % framework.competences().size());
        List<LevelId> levels = framework.scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .flatMap(scale -> scale.levels().stream())
                .map(level -> level.id())
                .toList();
        Level level = new Level(Optional.empty(), levels.get(pick / 3 % levels.size()));
        return Requirement.of(competence.id(), level, 1 + pick / 5 % Requirement.MAX_WEIGHT);
    }

    private static boolean isWithin(Situation situation, UnitId inner, UnitId outer) {
        Map<UnitId, OrganisationUnit> units =
                situation.structure().units().stream().collect(Collectors.toMap(OrganisationUnit::id, unit -> unit));
        Optional<UnitId> at = Optional.of(inner);
        while (at.isPresent() && !at.get().equals(outer)) {
            at = Objects.requireNonNull(units.get(at.get())).parent();
        }
        return at.isPresent();
    }
}
