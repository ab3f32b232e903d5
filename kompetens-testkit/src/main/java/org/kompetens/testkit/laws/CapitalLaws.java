package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceCapitalSystem;
import org.kompetens.testkit.reference.Scope;
import org.kompetens.testkit.system.CapitalReport;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** Competence capital: what there is in each unit, required or not. */
public abstract class CapitalLaws {

    /** For subclasses that name a system. */
    protected CapitalLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CapitalSystem system();

    /** The system under test, which remembers what it is asked. */
    private CapitalSystem asked() {
        return LastAsked.remembering(CapitalSystem.class, system());
    }

    /** What the system says; the law fails where it leaves out what an answer must speak of. */
    private Map<UnitId, Map<CompetenceId, CapitalReport>> answer(Situation situation) {
        Map<UnitId, Map<CompetenceId, CapitalReport>> answer = asked().capital(situation);
        Scope scope = Scope.of(situation);
        assertEqual("units", scope.units(), answer.keySet());
        scope.required()
                .forEach((key, unit) -> assertTrue(
                        unit + " has " + key.competence(),
                        Objects.requireNonNull(answer.get(unit)).containsKey(key.competence())));
        return answer;
    }

    /**
     * Every figure is what the reference says, with bad records and repeated ids among the others.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void agreesWithTheReference(@ForAll("withBadRecords") Situation situation) {
        Map<UnitId, Map<CompetenceId, CapitalReport>> expected = new ReferenceCapitalSystem().capital(situation);
        Map<UnitId, Map<CompetenceId, CapitalReport>> actual = asked().capital(situation);
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, competences) ->
                assertEqual("capital of " + unit, competences, actual.getOrDefault(unit, Map.of())));
    }

    /**
     * Who is exempt from everything holds as much as before of what is not retired, and nothing of it is required.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void exemptionsChangeOnlyOfWhomItIsRequired(@ForAll Situation situation) {
        Situation exempt = situation.withEmployees(
                Change.each(situation.employees(), one -> Exempting.fromEverything(situation, one)));
        Map<UnitId, Map<CompetenceId, CapitalReport>> after = asked().capital(exempt);
        assertEqual("held", held(situation, answer(situation)), held(situation, after));
        after.forEach((unit, competences) -> competences.forEach((competence, report) -> assertEqual(
                competence + " required at " + unit, 0L, report.required().persons())));
    }

    /** By unit and competence that is not retired how many hold each level, and of how many it expired. */
    private static Map<UnitId, Map<CompetenceId, List<Long>>> held(
            Situation situation, Map<UnitId, Map<CompetenceId, CapitalReport>> answer) {
        ResolvedFramework framework = ResolvedFramework.of(situation.structure().framework());
        Map<UnitId, Map<CompetenceId, List<Long>>> held = new TreeMap<>();
        answer.forEach((unit, competences) -> {
            Map<CompetenceId, List<Long>> ofUnit = new TreeMap<>();
            competences.forEach((competence, report) -> {
                List<Long> sums = sums(report.required(), report.notRequired());
                if (!framework.isRetired(competence, situation.asOf())
                        && sums.stream().anyMatch(sum -> sum > 0)) {
                    ofUnit.put(competence, sums);
                }
            });
            held.put(unit, ofUnit);
        });
        return held;
    }

    private static List<Long> sums(HeldLevels one, HeldLevels other) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < one.byRank().size(); i++) {
            sums.add(one.byRank().get(i) + other.byRank().get(i));
        }
        sums.add(one.nothing() + other.nothing());
        sums.add(one.expired() + other.expired());
        return sums;
    }

    /**
     * Two units below a third. In the one somebody holds what is required of them, by a mapping that merges levels, and of
     * somebody else it has expired; in the other somebody holds it of whom nothing is required. Each unit has its own, names
     * the other as where it is held elsewhere, and the one above has both and nowhere else.
     */
    @Property(tries = 1)
    @Needs(ModelPart.MAPPINGS)
    public void eachUnitHasItsOwnAndNamesWhereElseItIsHeld() {
        UnitId one = Workplace.unit(1);
        UnitId other = UnitId.of("other");
        RoleId unrequired = RoleId.of("planner");
        List<OrganisationUnit> units = new ArrayList<>(Workplace.chain(2));
        units.add(OrganisationUnit.of(other, Workplace.labels("Other"), UnitLevelId.of("level-1"))
                .withParent(Workplace.unit(0)));
        Map<LevelId, LevelId> merging = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            merging.put(LevelId.of("level-" + i), LevelId.of("level-" + (i + 1) / 2));
        }
        ScaleId school = ScaleId.of("school");
        OrganisationStructure plain = Workplace.structure(
                CompetenceFramework.of(
                        List.of(Workplace.scale("care", 4), Workplace.scale("school", 4)),
                        List.of(new ScaleMapping(school, ScaleId.of("care"), merging)),
                        List.of(Workplace.competence(Workplace.WOUND_CARE, "care"))),
                units,
                List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1)));
        List<Role> roles = new ArrayList<>(plain.roles());
        roles.add(new Role(unrequired, Workplace.labels("Planner"), Optional.empty(), Optional.empty(), List.of()));
        OrganisationStructure structure = new OrganisationStructure(
                plain.framework(), plain.unitLevels(), plain.units(), roles, plain.profiles());
        Level fourth = new Level(Optional.of(school), LevelId.of("level-4"));
        Situation situation = Workplace.situation(
                structure,
                new SuppliedPolicy.Latest(),
                worker("holds", Workplace.ROLE, one, judged(fourth)),
                worker("held", Workplace.ROLE, one, judged(Workplace.level(3)).withExpiry(Workplace.AS_OF)),
                worker("unasked", unrequired, other, judged(Workplace.level(3))));
        Map<UnitId, Map<CompetenceId, CapitalReport>> answer = answer(situation);
        assertHeld(answer, one, List.of(0L, 1L, 0L, 0L), List.of(0L, 0L, 0L, 0L), 1, 1, Set.of(other));
        assertHeld(answer, other, List.of(0L, 0L, 0L, 0L), List.of(0L, 0L, 1L, 0L), 0, 0, Set.of(one));
        assertHeld(answer, Workplace.unit(0), List.of(0L, 1L, 0L, 0L), List.of(0L, 0L, 1L, 0L), 1, 1, Set.of());
    }

    /**
     * Of a competence that is retired, and still required, it is told how many hold it by a level that a mapping merged.
     */
    @Property(tries = 1)
    @Needs(ModelPart.REVISIONS)
    public void mergedLevelsOfARetiredCompetenceAreTold() {
        CompetenceId old = CompetenceId.of("dressing");
        Map<LevelId, LevelId> merging = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            merging.put(LevelId.of("level-" + i), LevelId.of("level-" + (i + 1) / 2));
        }
        ScaleId school = ScaleId.of("school");
        CompetenceFramework framework = CompetenceFramework.of(
                        List.of(Workplace.scale("care", 4), Workplace.scale("school", 4)),
                        List.of(new ScaleMapping(school, ScaleId.of("care"), merging)),
                        List.of(Workplace.competence(old, "care"), Workplace.competence(Workplace.WOUND_CARE, "care")))
                .withRevisions(
                        List.of(CompetenceRevision.replaced(old, Workplace.AS_OF.minusYears(1), Workplace.WOUND_CARE)));
        Situation situation = Workplace.situation(
                Workplace.structure(framework, Workplace.chain(1), List.of(Requirement.of(old, Workplace.level(2), 1))),
                new SuppliedPolicy.Latest(),
                worker(
                        "holds",
                        Workplace.ROLE,
                        Workplace.unit(0),
                        Assessment.of(
                                AssessmentId.of("judged"),
                                old,
                                new Level(Optional.of(school), LevelId.of("level-4")),
                                Workplace.AS_OF.minusYears(2),
                                AssessmentSource.MANAGER)));
        CapitalReport report =
                answer(situation).getOrDefault(Workplace.unit(0), Map.of()).get(old);
        assertTrue("nothing of what is retired", report != null);
        assertEqual("merged", 1L, Objects.requireNonNull(report).merged());
    }

    private static void assertHeld(
            Map<UnitId, Map<CompetenceId, CapitalReport>> answer,
            UnitId unit,
            List<Long> required,
            List<Long> notRequired,
            long expired,
            long merged,
            Set<UnitId> elsewhere) {
        CapitalReport report = answer.getOrDefault(unit, Map.of()).get(Workplace.WOUND_CARE);
        assertTrue("nothing of wound care in " + unit, report != null);
        CapitalReport told = Objects.requireNonNull(report);
        assertEqual("required in " + unit, required, told.required().byRank());
        assertEqual("not required in " + unit, notRequired, told.notRequired().byRank());
        assertEqual("expired in " + unit, expired, told.required().expired());
        assertEqual("merged in " + unit, merged, told.merged());
        assertEqual(
                "held elsewhere than in " + unit, elsewhere, told.elsewhere().keySet());
    }

    private static Employee worker(String id, RoleId role, UnitId unit, Assessment held) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(Workplace.JOB, role, unit, Fte.FULL, Period.ALWAYS)),
                List.of(held));
    }

    private static Assessment judged(Level level) {
        return Assessment.of(
                AssessmentId.of("judged"),
                Workplace.WOUND_CARE,
                level,
                Workplace.AS_OF.minusDays(9),
                AssessmentSource.MANAGER);
    }

    /**
     * Situations in which some records have errors or the id of another.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
