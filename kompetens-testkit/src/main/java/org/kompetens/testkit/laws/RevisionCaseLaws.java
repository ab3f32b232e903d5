package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/**
 * What assessments of a retired competence count for, at a workplace as small as can be: on the days about the revision,
 * where it is split, merged with others or given up, and where one revision leads to another.
 */
public abstract class RevisionCaseLaws extends GapSystemLaws {

    static final CompetenceId OLD = CompetenceId.of("dressing");
    static final CompetenceId NEXT = CompetenceId.of("wound-treatment");
    static final CompetenceId OTHER = CompetenceId.of("bandages");
    static final LocalDate REVISED = Workplace.AS_OF;
    private static final int RANKS = 4;

    /** For subclasses that name a system. */
    protected RevisionCaseLaws() {}

    /**
     * Before the day of the revision no assessment of the retired competence counts for the one that replaces it; from that
     * day on each does that is valid, whether it was made before that day, on it or after.
     *
     * @param random draws when the assessment was made
     */
    @Property(tries = 100)
    @Needs(ModelPart.REVISIONS)
    public void theSuccessorHasTheAssessmentsFromTheDayOfTheRevision(@ForAll Random random) {
        Assessment old = assessed("old", OLD, 2, REVISED.plusDays(random.nextInt(5) - 2));
        CompetenceFramework revised = framework(CompetenceRevision.replaced(OLD, REVISED, Workplace.WOUND_CARE));
        for (int day = -2; day <= 3; day++) {
            LocalDate asOf = REVISED.plusDays(day);
            CellReport cell = cell(asked(revised, asOf, old), Workplace.WOUND_CARE);
            Kind expected = day < 0 || asOf.isBefore(old.date()) ? Kind.UNASSESSED : Kind.MET;
            assertEqual(
                    "replaced on " + REVISED + ", assessed on " + old.date() + ", as of " + asOf,
                    expected,
                    cell.kind());
        }
    }

    /**
     * Where a competence is split, its assessments count for each of those that replace it, whichever is named first.
     *
     * @param random draws the order
     */
    @Property(tries = 50)
    @Needs(ModelPart.REVISIONS)
    public void ofASplitEachSuccessorHasTheAssessments(@ForAll Random random) {
        List<CompetenceId> successors = Change.shuffled(List.of(Workplace.WOUND_CARE, NEXT, OTHER), random);
        CompetenceFramework split = framework(new CompetenceRevision(
                OLD, REVISED, successors.stream().map(Successor::of).toList()));
        Situation situation = asked(split, REVISED, assessed("old", OLD, 3, REVISED.minusYears(1)));
        for (CompetenceId successor : successors) {
            CellReport cell = cell(situation, successor);
            assertEqual("outcome of " + successor + ", of " + successors, Kind.MET, cell.kind());
            assertEqual("steps beyond what is required of " + successor, 1, cell.surplus());
        }
    }

    /**
     * Where several competences are merged into one, the assessments of all of them count beside its own, and by the latest
     * or the highest the one that counts is the latest or the highest of them all.
     *
     * @param random draws which competence each assessment is of, and the levels
     */
    @Property(tries = 100)
    @Needs(ModelPart.REVISIONS)
    public void ofSeveralMergedIntoOneAllAssessmentsCount(@ForAll Random random) {
        CompetenceFramework merged = framework(
                CompetenceRevision.replaced(OLD, REVISED, Workplace.WOUND_CARE),
                CompetenceRevision.replaced(OTHER, REVISED.minusDays(1), Workplace.WOUND_CARE));
        List<CompetenceId> of = Change.shuffled(List.of(OLD, OTHER, Workplace.WOUND_CARE), random);
        List<Integer> levels = Change.shuffled(List.of(1, 2, 3, 4), random);
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            all.add(assessed("a" + i, of.get(i), levels.get(i), REVISED.minusDays(10L * i)));
        }
        Assessment[] held = Change.shuffled(all, random).toArray(new Assessment[0]);
        assertCounts(all.get(0), asked(merged, REVISED, held), new SuppliedPolicy.Latest());
        Assessment highest =
                all.stream().max(Comparator.comparing(RevisionCaseLaws::rank)).orElseThrow();
        assertCounts(highest, asked(merged, REVISED, held), new SuppliedPolicy.Highest());
    }

    private void assertCounts(Assessment counts, Situation situation, SuppliedPolicy policy) {
        CellReport cell = cell(new Situation(situation.inventory(), situation.asOf(), policy), Workplace.WOUND_CARE);
        assertEqual("what counts by " + policy, Optional.of(counts.id()), cell.assessment());
        assertEqual("steps by " + policy, rank(counts) - 2, cell.surplus() - cell.missing());
    }

    /**
     * A level of the retired competence counts as the one that the revision says, though both are on one scale; where two
     * count as the same, it is merged.
     *
     * @param random draws what each level counts as, and which is held
     */
    @Property(tries = 100)
    @Needs(ModelPart.REVISIONS)
    public void aLevelCountsAsTheRevisionSays(@ForAll Random random) {
        List<Integer> counting = counting(random);
        CompetenceFramework revised =
                framework(new CompetenceRevision(OLD, REVISED, List.of(successor(Workplace.WOUND_CARE, counting))));
        int held = 1 + random.nextInt(RANKS);
        CellReport cell =
                cell(asked(revised, REVISED, assessed("old", OLD, held, REVISED.minusYears(1))), Workplace.WOUND_CARE);
        assertHeld("level-" + held + " by " + counting, at(counting, held), isShared(counting, held), cell);
    }

    /**
     * Revisions go on where one before leads: from the day on which both have taken place, the last has the assessments, with
     * the levels of one after the other; what comes between has them by its own revision alone. A level is merged where it
     * was merged on either.
     *
     * @param random draws which comes first in time, what each level counts as, and which is held
     */
    @Property(tries = 100)
    @Needs(ModelPart.REVISIONS)
    public void oneRevisionLeadsToAnother(@ForAll Random random) {
        List<Integer> first = counting(random);
        List<Integer> second = counting(random);
        LocalDate firstDate = REVISED.plusDays(random.nextInt(3) - 1);
        CompetenceFramework revised = framework(
                new CompetenceRevision(OLD, firstDate, List.of(successor(NEXT, first))),
                new CompetenceRevision(NEXT, REVISED, List.of(successor(Workplace.WOUND_CARE, second))));
        int held = 1 + random.nextInt(RANKS);
        int between = at(first, held);
        for (int day = -2; day <= 2; day++) {
            LocalDate asOf = REVISED.plusDays(day);
            String where = "level-" + held + " by " + first + " on " + firstDate + " and by " + second + " on "
                    + REVISED + ", as of " + asOf;
            Situation situation = asked(revised, asOf, assessed("old", OLD, held, REVISED.minusYears(1)));
            CellReport next = cell(situation, NEXT);
            CellReport last = cell(situation, Workplace.WOUND_CARE);
            if (asOf.isBefore(firstDate)) {
                assertEqual("outcome between, " + where, Kind.UNASSESSED, next.kind());
            } else if (asOf.isBefore(REVISED)) {
                assertHeld("between, " + where, between, isShared(first, held), next);
            }
            if (asOf.isBefore(firstDate) || asOf.isBefore(REVISED)) {
                assertEqual("outcome of the last, " + where, Kind.UNASSESSED, last.kind());
            } else {
                assertHeld(
                        "of the last, " + where,
                        at(second, between),
                        isShared(first, held) || isShared(second, between),
                        last);
            }
        }
    }

    /**
     * What is retired and still required is judged by its own assessments, as before, whether it was given up or replaced;
     * and where it was given up they count for nothing else.
     *
     * @param random draws whether it was given up, and what is assessed
     */
    @Property(tries = 50)
    @Needs(ModelPart.REVISIONS)
    public void whatIsRetiredIsJudgedByItsOwn(@ForAll Random random) {
        boolean givenUp = random.nextBoolean();
        CompetenceFramework revised = framework(new CompetenceRevision(
                OLD,
                REVISED.minusDays(random.nextInt(2)),
                givenUp ? List.of() : List.of(Successor.of(Workplace.WOUND_CARE))));
        Assessment old = assessed("old", OLD, 2, REVISED.minusYears(1));
        Assessment ofSuccessor = assessed("new", Workplace.WOUND_CARE, 3, REVISED.minusDays(2));
        String where = givenUp ? "given up" : "replaced";
        assertEqual(
                where + ", assessed",
                Kind.MET,
                cell(asked(revised, REVISED, old), OLD).kind());
        assertEqual(
                "of the successor, " + where,
                givenUp ? Kind.UNASSESSED : Kind.MET,
                cell(asked(revised, REVISED, old), Workplace.WOUND_CARE).kind());
        assertEqual(
                where + ", the successor assessed",
                Kind.UNASSESSED,
                cell(asked(revised, REVISED, ofSuccessor), OLD).kind());
        CellReport both = cell(asked(revised, REVISED, old, ofSuccessor), OLD);
        assertEqual("what counts, " + where, Optional.of(old.id()), both.assessment());
    }

    /**
     * How long an assessment of the retired competence counts is by the rules for that one, for its successor too, whose own
     * rules are shorter or longer.
     *
     * @param random draws how long each counts
     */
    @Property(tries = 100)
    @Needs(ModelPart.REVISIONS)
    public void howLongTheyCountIsByTheRulesForTheRetired(@ForAll Random random) {
        int ofOld = 2 + random.nextInt(20);
        int ofNew = ofOld + (random.nextBoolean() ? 1 : -1);
        LocalDate made = REVISED.minusMonths(1);
        LocalDate end = made.plusMonths(ofOld);
        CompetenceFramework revised = framework(CompetenceRevision.replaced(OLD, REVISED, Workplace.WOUND_CARE));
        List<ValidityRule> rules = List.of(
                ValidityRule.of(Workplace.WOUND_CARE, Validity.months(ofNew)),
                ValidityRule.of(OLD, Validity.months(ofOld)));
        for (LocalDate asOf : List.of(end.minusDays(1), end)) {
            Situation without = asked(revised, asOf, assessed("old", OLD, 2, made));
            Situation situation = without.withStructure(without.structure().withValidity(rules));
            assertEqual(
                    ofOld + " months for the retired, " + ofNew + " for its successor, from " + made + ", as of "
                            + asOf,
                    asOf.isBefore(end) ? Kind.MET : Kind.EXPIRED,
                    cell(situation, Workplace.WOUND_CARE).kind());
        }
    }

    private static void assertHeld(String where, int rank, boolean merged, CellReport cell) {
        assertEqual("outcome, " + where, rank >= 2 ? Kind.MET : Kind.SHORT, cell.kind());
        assertEqual("steps, " + where, rank - 2, cell.surplus() - cell.missing());
        assertEqual("merged, " + where, merged, cell.merged());
    }

    /** What each of four levels counts as: one of four, no lower than the one before. */
    private static List<Integer> counting(Random random) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < RANKS; i++) {
            levels.add(1 + random.nextInt(RANKS));
        }
        levels.sort(Comparator.naturalOrder());
        return levels;
    }

    private static int at(List<Integer> counting, int rank) {
        return counting.get(rank - 1);
    }

    private static boolean isShared(List<Integer> counting, int rank) {
        return counting.stream().filter(one -> one == at(counting, rank)).count() > 1;
    }

    static Successor successor(CompetenceId competence, List<Integer> counting) {
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        for (int rank = 1; rank <= RANKS; rank++) {
            levels.put(
                    Workplace.level(rank).id(),
                    Workplace.level(at(counting, rank)).id());
        }
        return new Successor(competence, levels);
    }

    static CompetenceFramework framework(CompetenceRevision... revisions) {
        List<Competence> competences = new ArrayList<>();
        for (CompetenceId id : List.of(Workplace.WOUND_CARE, NEXT, OTHER, OLD)) {
            competences.add(Workplace.competence(id, "care"));
        }
        return CompetenceFramework.of(List.of(Workplace.scale("care", RANKS)), List.of(), competences)
                .withRevisions(List.of(revisions));
    }

    /** Each of the four competences is required at the second level. */
    static Situation asked(CompetenceFramework framework, LocalDate asOf, Assessment... held) {
        List<Requirement> profile = framework.competences().stream()
                .map(one -> Requirement.of(one.id(), Workplace.level(2), 1))
                .toList();
        Situation situation = Workplace.situation(
                Workplace.structure(framework, Workplace.chain(1), profile),
                new SuppliedPolicy.Latest(),
                Workplace.employee(1, List.of(held)));
        return new Situation(situation.inventory(), asOf, situation.policy());
    }

    static Assessment assessed(String id, CompetenceId competence, int rank, LocalDate date) {
        return Assessment.of(AssessmentId.of(id), competence, Workplace.level(rank), date, AssessmentSource.TEST);
    }

    private static int rank(Assessment one) {
        return Integer.parseInt(one.level().orElseThrow().id().value().substring("level-".length()));
    }

    private CellReport cell(Situation situation, CompetenceId competence) {
        CellReport cell = situation.in(answering()).cells().get(Workplace.cell(competence));
        if (cell == null) {
            throw new AssertionError("the answer must have a cell of " + competence + ", which is required");
        }
        return cell;
    }
}
