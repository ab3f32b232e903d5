package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertSame;
import static org.kompetens.testkit.laws.Agreement.assertSameCells;
import static org.kompetens.testkit.laws.Agreement.assertSameUnits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.Competence;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Assessed, and nothing held: known, and never enough; and that no judgement was possible, which is not known. */
public abstract class NothingHeldLaws extends GapSystemLaws {

    private static final LevelId NOTHING = LevelId.of("nothing-of-it");

    /** For subclasses that name a system. */
    protected NothingHeldLaws() {}

    /**
     * Whoever was assessed in everything and holds nothing of it is short of all that is required of them, by the whole
     * required rank; the shortfall is the full weight; and each person counts as holding nothing.
     *
     * @param any any situation
     */
    @Property(tries = 200)
    public void whoHoldsNothingIsShortOfAllOfIt(@ForAll Situation any) {
        OrganisationStructure naming = naming(any.structure());
        Situation situation = any.withStructure(naming)
                .withEmployees(Change.each(any.employees(), employee -> holdingNothing(employee, naming, any)));
        GapReport report = situation.in(answering());
        long weight = 0;
        for (CellReport cell : report.cells().values()) {
            if (cell.kind() != Kind.EXEMPT) {
                assertEqual("kind", Kind.SHORT, cell.kind());
                assertEqual("missing", cell.requiredRank(), cell.missing());
                assertEqual("surplus", 0, cell.surplus());
                weight += cell.weight();
            }
        }
        OrganisationUnit root = situation.structure().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEqual(
                "shortfall",
                Fraction.of(weight, 1),
                report.unit(root.id()).total().shortfall());
        report.unit(root.id())
                .competences()
                .forEach((id, figures) -> assertEqual(
                        id + " held by nobody at a level",
                        figures.persons().required().count(),
                        figures.held().nothing()));
    }

    /**
     * Of one competence nothing is held: no cell that was not met before is met now, not even of a broader one.
     *
     * @param any any situation
     * @param pick which competence
     */
    @Property(tries = 200)
    public void nothingIsMetByHoldingNothing(@ForAll Situation any, @ForAll @IntRange(max = 99) int pick) {
        OrganisationStructure naming = naming(any.structure());
        List<Competence> competences = naming.framework().competences();
        Competence none = competences.get(pick % competences.size());
        Situation before = any.withStructure(naming);
        Situation after = before.withEmployees(Change.each(
                before.employees(),
                employee ->
                        employee.withAssessments(Change.plus(employee.assessments(), nothing("nothing", none, any)))));
        Map<CellKey, CellReport> cells = before.in(answering()).cells();
        after.in(answering()).cells().forEach((key, cell) -> {
            if (cell.kind() == Kind.MET) {
                assertEqual(
                        key + " was met before",
                        Kind.MET,
                        Objects.requireNonNull(cells.get(key)).kind());
            }
        });
    }

    /**
     * A name for it changes nothing as long as no assessment says it.
     *
     * @param any any situation
     */
    @Property(tries = 200)
    public void aNameForHoldingNothingChangesNoFigure(@ForAll Situation any) {
        Situation without = any.withStructure(scales(
                any.structure(),
                any.structure().framework().scales().stream()
                        .map(scale -> ProficiencyScale.of(scale.id(), scale.labels(), scale.levels()))
                        .toList()));
        Situation saying = without.withEmployees(Change.each(
                any.employees(),
                employee -> employee.withAssessments(employee.assessments().stream()
                        .filter(one -> one.level()
                                .filter(level -> level.id().equals(LevelId.of("level-0")))
                                .isEmpty())
                        .toList())));
        assertSame(
                saying.in(answering()),
                saying.withStructure(naming(saying.structure())).in(answering()));
    }

    /**
     * Where no judgement was possible, that counts as no assessment: it changes no cell and no figure.
     *
     * @param situation any situation
     */
    @Property(tries = 200)
    public void thatNoJudgementWasPossibleChangesNothing(@ForAll Situation situation) {
        Situation without = situation.withEmployees(Change.each(
                situation.employees(),
                employee -> employee.withAssessments(employee.assessments().stream()
                        .filter(one -> one.level().isPresent())
                        .toList())));
        Situation more = situation.withEmployees(Change.each(
                situation.employees(),
                employee -> employee.withAssessments(Change.plus(
                        employee.assessments(),
                        Assessment.notPossible(
                                AssessmentId.of("not-possible"),
                                situation
                                        .structure()
                                        .framework()
                                        .competences()
                                        .get(0)
                                        .id(),
                                situation.asOf(),
                                AssessmentSource.CERTIFICATE)))));
        GapReport expected = without.in(answering());
        for (GapReport report : List.of(situation.in(answering()), more.in(answering()))) {
            assertSameCells(expected, report);
            assertSameUnits(expected, report);
        }
    }

    private static Employee holdingNothing(Employee employee, OrganisationStructure naming, Situation situation) {
        List<Assessment> all = new ArrayList<>();
        for (Competence competence : naming.framework().competences()) {
            all.add(nothing("nothing-" + all.size(), competence, situation));
        }
        return employee.withAssessments(all);
    }

    private static Assessment nothing(String id, Competence competence, Situation situation) {
        return Assessment.of(
                AssessmentId.of(id),
                competence.id(),
                Level.of(NOTHING.value()),
                situation.asOf(),
                AssessmentSource.MANAGER);
    }

    private static OrganisationStructure naming(OrganisationStructure structure) {
        ProficiencyLevel nothing = ProficiencyLevel.of(NOTHING, Labels.of(Language.EN, "Nothing of it"));
        return scales(
                structure,
                structure.framework().scales().stream()
                        .map(scale -> scale.withHoldsNothing(nothing))
                        .toList());
    }

    private static OrganisationStructure scales(OrganisationStructure structure, List<ProficiencyScale> scales) {
        return structure.withFramework(structure.framework().withScales(scales));
    }
}
