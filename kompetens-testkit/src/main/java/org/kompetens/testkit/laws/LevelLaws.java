package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** What a level counts for: on its own scale, on another, and for a broader competence. */
public abstract class LevelLaws extends GapSystemLaws {

    private static final int RANKS = 4;
    private static final int MOST_PARTS = 4;
    private static final String OWN = "own";

    /** What each level counts for where two count for the same. */
    private static final List<Integer> MERGING = List.of(1, 3, 3, 4);

    private static final int MERGED_RANK = 3;

    /** What levels are called, so that no order of them is that of their numbers. */
    private static final List<String> NAMES = List.of("advanced", "competent", "expert", "novice");

    /** For subclasses that name a system. */
    protected LevelLaws() {}

    /**
     * Whatever is required and whatever is held: as many steps are missing, or held beyond it, as lie between the two; and
     * what is neither assessed nor valid is none of both.
     */
    @Property(tries = 1)
    public void stepsAreThoseBetweenRequiredAndHeld() {
        for (int required = 1; required <= RANKS; required++) {
            for (int held = 0; held <= RANKS; held++) {
                CellReport cell = cell(
                        Workplace.requiring(
                                required,
                                new SuppliedPolicy.Latest(),
                                List.of(assessment(Workplace.WOUND_CARE, Workplace.level(held)))),
                        Workplace.WOUND_CARE);
                String what = held + " held of " + required;
                assertEqual(what, held >= required ? Kind.MET : Kind.SHORT, cell.kind());
                assertEqual(what + ", missing", Math.max(0, required - held), cell.missing());
                assertEqual(what + ", surplus", Math.max(0, held - required), cell.surplus());
                assertEqual(what + ", required", required, cell.requiredRank());
            }
            CellReport none =
                    cell(Workplace.requiring(required, new SuppliedPolicy.Latest(), List.of()), Workplace.WOUND_CARE);
            assertEqual("without assessment", Kind.UNASSESSED, none.kind());
            assertEqual("steps without assessment", 0, none.missing() + none.surplus());
        }
    }

    /**
     * Levels stand in the order in which their scale has them, however their names would stand in an alphabet.
     *
     * @param random draws which name each level has
     */
    @Property(tries = 20)
    public void levelsStandInTheOrderOfTheirScale(@ForAll Random random) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        List<ProficiencyLevel> levels = names.stream()
                .map(name -> ProficiencyLevel.of(LevelId.of(name), Workplace.labels(name)))
                .toList();
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(ProficiencyScale.of(ScaleId.of(OWN), Workplace.labels(OWN), levels)),
                List.of(),
                List.of(Workplace.competence(Workplace.WOUND_CARE, OWN)));
        for (ProficiencyLevel required : levels) {
            for (ProficiencyLevel held : levels) {
                CellReport cell = cell(
                        Workplace.situation(
                                Workplace.structure(
                                        framework,
                                        Workplace.chain(1),
                                        List.of(Requirement.of(Workplace.WOUND_CARE, level(required), 1))),
                                new SuppliedPolicy.Latest(),
                                Workplace.employee(1, List.of(assessment(Workplace.WOUND_CARE, level(held))))),
                        Workplace.WOUND_CARE);
                int steps = levels.indexOf(held) - levels.indexOf(required);
                String what = held.id() + " held of " + required.id() + ", on a scale of " + names;
                assertEqual(what + ", missing", Math.max(0, -steps), cell.missing());
                assertEqual(what + ", surplus", Math.max(0, steps), cell.surplus());
                assertEqual(what, steps < 0 ? Kind.SHORT : Kind.MET, cell.kind());
            }
        }
    }

    private static Level level(ProficiencyLevel one) {
        return new Level(Optional.empty(), one.id());
    }

    /**
     * A level on another scale counts as what its mapping says, and is marked as merged where another level of that scale
     * counts as the same. Mappings are used one way, and never one after another. Holding nothing counts as holding
     * nothing. What is held is merged only where it would be lower without what was merged; of requirements at an equal
     * level that which no mapping merged applies.
     *
     * @param random draws the mapping and the level
     */
    @Property(tries = 100)
    @Needs(ModelPart.MAPPINGS)
    public void aLevelOnAnotherScaleCountsAsItsMappingSays(@ForAll Random random) {
        List<Integer> to = IntStream.range(0, RANKS)
                .map(i -> 1 + random.nextInt(RANKS))
                .sorted()
                .boxed()
                .toList();
        List<Integer> further = IntStream.range(0, RANKS)
                .map(i -> 1 + random.nextInt(RANKS))
                .sorted()
                .boxed()
                .toList();
        Competence ours = Workplace.competence(Workplace.WOUND_CARE, OWN);
        Competence theirs = Workplace.competence(CompetenceId.of("hygiene"), "near");
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(Workplace.scale(OWN, RANKS), Workplace.scale("near", RANKS), Workplace.scale("far", RANKS)),
                List.of(mapping("near", OWN, to), mapping("far", "near", further)),
                List.of(ours, theirs));
        int rank = 1 + random.nextInt(RANKS);
        Level near = Level.of("near", "level-" + rank);
        CellReport mapped = held(framework, Workplace.WOUND_CARE, near);
        int expected = to.get(rank - 1);
        assertEqual(near + " by " + to, expected - RANKS, mapped.surplus() - mapped.missing());
        assertEqual(near + " by " + to + " merged", Collections.frequency(to, expected) > 1, mapped.merged());
        assertEqual(
                "two mappings, one after another",
                Kind.UNASSESSED,
                held(framework, Workplace.WOUND_CARE, Level.of("far", "level-" + rank))
                        .kind());
        assertEqual(
                "a mapping backwards",
                Kind.UNASSESSED,
                held(framework, theirs.id(), Level.of(OWN, "level-" + rank)).kind());
        CellReport own = held(framework, Workplace.WOUND_CARE, Workplace.level(rank));
        assertEqual("on its own scale", rank - RANKS, own.surplus() - own.missing());
        assertTrue("on its own scale it is not merged", !own.merged());
        CellReport nothing = held(framework, Workplace.WOUND_CARE, Level.of("near", "level-0"));
        assertEqual("nothing on another scale, missing", RANKS, nothing.missing());
        assertTrue("nothing is not merged", !nothing.merged());
        CompetenceFramework merging = CompetenceFramework.of(
                framework.scales(), List.of(mapping("near", OWN, MERGING)), framework.competences());
        assertMergedWhereItWouldBeLower(merging, random);
        assertRequirementsNotMergedApply(merging, random);
    }

    /** Beside an assessment at a merged level, an older one on the competence's own scale, which may have expired. */
    private void assertMergedWhereItWouldBeLower(CompetenceFramework merging, Random random) {
        int older = random.nextInt(RANKS + 1);
        boolean expired = random.nextBoolean();
        Assessment merged = assessment(Workplace.WOUND_CARE, Level.of("near", "level-" + MERGED_RANK));
        Assessment other = Assessment.of(
                AssessmentId.of("older"),
                Workplace.WOUND_CARE,
                Workplace.level(older),
                Workplace.AS_OF.minusDays(2),
                AssessmentSource.MANAGER);
        CellReport cell = atTop(merging, List.of(merged, expired ? other.withExpiry(Workplace.AS_OF) : other));
        String what = "beside an older one at " + older + (expired ? ", expired" : "");
        assertEqual(what, RANKS - MERGED_RANK, cell.missing());
        assertEqual(what + ", merged", expired || older < MERGED_RANK, cell.merged());
    }

    /** The role and its unit each require one level, one of them by a mapping that merged it. */
    private void assertRequirementsNotMergedApply(CompetenceFramework merging, Random random) {
        boolean mergedOfRole = random.nextBoolean();
        int other = 1 + random.nextInt(RANKS);
        Requirement merged = Requirement.of(Workplace.WOUND_CARE, Level.of("near", "level-" + MERGED_RANK), 1);
        Requirement own = Requirement.of(Workplace.WOUND_CARE, Workplace.level(other), 1);
        OrganisationUnit unit = Workplace.chain(1).get(0).withRequirements(List.of(mergedOfRole ? own : merged));
        CellReport cell = cell(
                Workplace.situation(
                        Workplace.structure(merging, List.of(unit), List.of(mergedOfRole ? merged : own)),
                        new SuppliedPolicy.Latest(),
                        Workplace.employee(1, List.of())),
                Workplace.WOUND_CARE);
        String what = "a merged level of the " + (mergedOfRole ? "role" : "unit") + " beside level " + other;
        assertEqual(what, Math.max(MERGED_RANK, other), cell.requiredRank());
        assertEqual(what + ", merged", other < MERGED_RANK, cell.merged());
        boolean ofRole = mergedOfRole == other < MERGED_RANK;
        assertEqual(what + ", from", ofRole ? Optional.empty() : Optional.of(unit.id()), cell.levelFrom());
    }

    /** The highest level is required, so that each other lies as many steps below it. */
    private CellReport held(CompetenceFramework framework, CompetenceId competence, Level level) {
        return cell(
                Workplace.situation(
                        Workplace.structure(
                                framework,
                                Workplace.chain(1),
                                List.of(Requirement.of(competence, Workplace.level(RANKS), 1))),
                        new SuppliedPolicy.Latest(),
                        Workplace.employee(1, List.of(assessment(competence, level)))),
                competence);
    }

    private static ScaleMapping mapping(String from, String to, List<Integer> ranks) {
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        for (int i = 0; i < ranks.size(); i++) {
            levels.put(LevelId.of("level-" + (i + 1)), LevelId.of("level-" + ranks.get(i)));
        }
        return new ScaleMapping(ScaleId.of(from), ScaleId.of(to), levels);
    }

    /**
     * Where so many narrower competences must be held, the broader one is held at the highest level at which so many are,
     * or at its own if that is higher; without a rule only its own counts, and what is narrower still counts for nothing.
     * Where no level is held so, it has expired if any assessment of it or of those parts has, and is unassessed else.
     *
     * @param random draws the parts, the rule and the levels
     */
    @Property(tries = 200)
    @Needs(ModelPart.NARROWER_RULES)
    public void aBroaderCompetenceIsHeldWhereEnoughNarrowerOnesAre(@ForAll Random random) {
        int parts = 1 + random.nextInt(MOST_PARTS);
        int atLeast = 1 + random.nextInt(parts);
        List<Competence> competences = new ArrayList<>(List.of(Workplace.competence(Workplace.WOUND_CARE, OWN)));
        List<Assessment> assessments = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            CompetenceId id = CompetenceId.of("part-" + i);
            competences.add(Workplace.competence(id, OWN).withBroader(Workplace.WOUND_CARE));
            int rank = random.nextInt(RANKS + 1);
            held.add(rank);
            assessments.add(assessment(id, Workplace.level(rank)));
        }
        // A part of the first part, at the top, that counts for that alone.
        CompetenceId further = CompetenceId.of("further");
        competences.add(Workplace.competence(further, OWN).withBroader(CompetenceId.of("part-0")));
        assessments.add(assessment(further, Workplace.level(RANKS)));
        int own = random.nextInt(RANKS + 1);
        if (random.nextBoolean()) {
            assessments.add(assessment(Workplace.WOUND_CARE, Workplace.level(own)));
        } else {
            own = 0;
        }
        CompetenceFramework plain =
                CompetenceFramework.of(List.of(Workplace.scale(OWN, RANKS)), List.of(), competences);
        List<NarrowerRule> rules = new ArrayList<>(List.of(new NarrowerRule(CompetenceId.of("part-0"), 1)));
        assertHolds(own, plain.withNarrowerRules(rules), assessments, "without a rule");
        rules.add(new NarrowerRule(Workplace.WOUND_CARE, atLeast));
        held.sort(Collections.reverseOrder());
        assertHolds(
                Math.max(own, held.get(atLeast - 1)),
                plain.withNarrowerRules(rules),
                assessments,
                atLeast + " of " + held + ", itself " + own);
        assertWhatIsNotHeld(random);
    }

    /** Of one part less than the rule asks for a level is held at the most, and of the broader one itself none. */
    private void assertWhatIsNotHeld(Random random) {
        int parts = 1 + random.nextInt(MOST_PARTS);
        int atLeast = 1 + random.nextInt(parts);
        List<Competence> competences = new ArrayList<>(List.of(Workplace.competence(Workplace.WOUND_CARE, OWN)));
        List<Assessment> assessments = new ArrayList<>();
        boolean itselfExpired = random.nextInt(3) == 0;
        if (itselfExpired) {
            assessments.add(
                    assessment(Workplace.WOUND_CARE, Workplace.level(RANKS)).withExpiry(Workplace.AS_OF));
        }
        boolean partExpired = false;
        for (int i = 0; i < parts; i++) {
            CompetenceId id = CompetenceId.of("part-" + i);
            competences.add(Workplace.competence(id, OWN).withBroader(Workplace.WOUND_CARE));
            Assessment one = assessment(id, Workplace.level(1 + random.nextInt(RANKS)));
            if (random.nextInt(3) == 0) {
                assessments.add(one.withExpiry(Workplace.AS_OF));
                partExpired = true;
            } else if (i < atLeast - 1) {
                assessments.add(one);
            }
        }
        CompetenceFramework plain =
                CompetenceFramework.of(List.of(Workplace.scale(OWN, RANKS)), List.of(), competences);
        NarrowerRule rule = new NarrowerRule(Workplace.WOUND_CARE, atLeast);
        assertKind(itselfExpired, plain, assessments, "without a rule");
        assertKind(
                itselfExpired || partExpired,
                plain.withNarrowerRules(List.of(rule)),
                assessments,
                "too few of " + parts + " parts, expired: " + partExpired);
    }

    private void assertKind(boolean expired, CompetenceFramework framework, List<Assessment> assessments, String what) {
        assertEqual(
                what + ", itself and parts: " + assessments.size() + " assessments",
                expired ? Kind.EXPIRED : Kind.UNASSESSED,
                atTop(framework, assessments).kind());
    }

    private void assertHolds(int rank, CompetenceFramework framework, List<Assessment> assessments, String what) {
        CellReport cell = atTop(framework, assessments);
        int held = cell.isKnown() ? RANKS - cell.missing() + cell.surplus() : 0;
        assertEqual("held, " + what, rank, held);
    }

    /** The highest level of wound care is required of somebody with these assessments. */
    private CellReport atTop(CompetenceFramework framework, List<Assessment> assessments) {
        return cell(
                Workplace.situation(
                        Workplace.structure(
                                framework,
                                Workplace.chain(1),
                                List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(RANKS), 1))),
                        new SuppliedPolicy.Latest(),
                        Workplace.employee(1, assessments)),
                Workplace.WOUND_CARE);
    }

    private CellReport cell(Situation situation, CompetenceId competence) {
        CellReport cell = situation.in(answering()).cells().get(Workplace.cell(competence));
        if (cell == null) {
            throw new AssertionError("the answer must have a cell of " + competence);
        }
        return cell;
    }

    private static Assessment assessment(CompetenceId competence, Level level) {
        return Assessment.of(
                AssessmentId.of("of-" + competence.value()),
                competence,
                level,
                Workplace.AS_OF.minusDays(1),
                AssessmentSource.MANAGER);
    }
}
