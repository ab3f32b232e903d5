package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.system.Situation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Two dates and structures side by side: steps are compared on one scale alone; and shares are of all that is required. */
final class LibraryComparisonTest {

    private static Rollup rollup(OrganisationStructure structure, Situation situation) {
        return situation.employees().stream()
                .collect(Rollup.collector(GapAnalysis.of(Organisation.of(structure), situation.asOf())
                        .withPolicy(situation.policy().assessmentPolicy())));
    }

    /** The same with one more level at the top of the scale of a competence, and of all competences on it. */
    private static OrganisationStructure withLongerScale(OrganisationStructure structure, Competence of) {
        CompetenceFramework framework = structure.framework();
        List<ProficiencyScale> scales = framework.scales().stream()
                .map(scale -> scale.id().equals(of.scale()) ? longer(scale) : scale)
                .toList();
        return structure.withFramework(new CompetenceFramework(
                scales,
                framework.mappings().stream()
                        .filter(one -> !one.from().equals(of.scale()))
                        .toList(),
                framework.competences(),
                framework.narrowerRules(),
                framework.groups(),
                framework.relations(),
                List.of()));
    }

    private static ProficiencyScale longer(ProficiencyScale scale) {
        ProficiencyLevel top = ProficiencyLevel.of(LevelId.of("one-more-level"), Labels.of(Language.EN, "one more"));
        return new ProficiencyScale(
                scale.id(),
                scale.labels(),
                scale.description(),
                Change.plus(scale.levels(), top),
                scale.holdsNothing());
    }

    @Property(tries = 100)
    void stepsAreComparedWhereTheScaleIsTheSameAndNowhereElse(
            @ForAll Situation situation, @ForAll @IntRange(max = 999) int pick) {
        CompetenceFramework framework = situation.structure().framework();
        Competence changed =
                framework.competences().get(pick % framework.competences().size());
        OrganisationStructure after = withLongerScale(situation.structure(), changed);
        if (after.findings().hasErrors()) {
            return; // Something is required or asked for on the scale that nothing leads to any more.
        }
        Comparison comparison = new Comparison(rollup(situation.structure(), situation), rollup(after, situation));
        comparison
                .units()
                .forEach(unit -> unit.competences().forEach(one -> {
                    boolean isOnOne = !scaleOf(framework, one.competence()).equals(changed.scale());
                    boolean isInBoth = isIn(unit.before(), one) && isIn(unit.after(), one);
                    assertThat(one.isOnOneScale()).as(one.competence().value()).isEqualTo(isOnOne || !isInBoth);
                    assertChange(one);
                }));
    }

    private static Object scaleOf(CompetenceFramework framework, CompetenceId competence) {
        return framework.competences().stream()
                .filter(one -> one.id().equals(competence))
                .findFirst()
                .orElseThrow()
                .scale();
    }

    private static boolean isIn(Optional<UnitFigures> figures, UnitComparison.OfCompetence competence) {
        return figures.flatMap(one -> one.competence(competence.competence())).isPresent();
    }

    /** What changed is what there is then less what there was; without steps where they are of two scales. */
    private static void assertChange(UnitComparison.OfCompetence one) {
        CellFigures change = one.change();
        for (Measure measure : Measure.values()) {
            if (measure.kind() == Measure.Kind.CELLS) {
                assertThat(change.amount(measure).count())
                        .isEqualTo(one.after().amount(measure).count()
                                - one.before().amount(measure).count());
            }
        }
        assertThat(one.before().shortfall().plus(change.shortfall()))
                .isEqualTo(one.after().shortfall());
        assertThat(change.amounts().containsKey(Measure.MISSING_STEPS)).isEqualTo(one.isOnOneScale());
    }

    @Property(tries = 100)
    void sharesAreOfAllThatIsRequiredAndNoneWhereNothingIs(@ForAll Situation situation) {
        rollup(situation.structure(), situation)
                .units()
                .forEach(unit -> unit.competences().forEach(one -> {
                    OutcomeAmounts cells = one.cells();
                    long all = Stream.of(OutcomeKind.values())
                            .filter(kind -> kind.standing() != OutcomeKind.Standing.WAIVED)
                            .mapToLong(kind -> cells.of(kind).count())
                            .sum();
                    assertThat(cells.metShare().part()).isEqualTo(cells.met().count());
                    assertThat(cells.metShare().whole()).isEqualTo(all);
                    assertThat(cells.assessedShare().part())
                            .isEqualTo(
                                    cells.met().count() + cells.fallingShort().count());
                    assertThat(cells.assessedShare().whole()).isEqualTo(all);
                    assertThat(cells.metShare().isNone()).isEqualTo(all == 0);
                    assertThat(cells.assessedShare().isNone()).isEqualTo(all == 0);
                }));
    }
}
