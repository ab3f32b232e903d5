package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Which assessment counts, told of the one that does: no other stands before it. */
public abstract class ChosenAssessmentLaws extends GapSystemLaws {

    private static final int MOST = 6;
    private static final int RANKS = 4;

    private static final Comparator<Assessment> LATEST_FIRST =
            Comparator.comparing(Assessment::date).reversed();
    private static final Comparator<Assessment> STRONGEST_FIRST =
            Comparator.comparing(ChosenAssessmentLaws::strength).reversed();
    private static final Comparator<Assessment> LOWEST_FIRST = Comparator.comparing(ChosenAssessmentLaws::rank);

    /** For subclasses that name a system. */
    protected ChosenAssessmentLaws() {}

    /**
     * By the latest, no valid assessment is later than the one that counts; of the same day none is of a stronger source;
     * of the same source none at a lower level; and of those alike none has an id before its own.
     *
     * @param random draws assessments of few days, sources and levels
     */
    @Property(tries = 200)
    public void theLatestCounts(@ForAll Random random) {
        assertCounts(
                assessments(random),
                new SuppliedPolicy.Latest(),
                LATEST_FIRST.thenComparing(STRONGEST_FIRST).thenComparing(LOWEST_FIRST));
    }

    /**
     * By the highest, no valid assessment is at a higher level than the one that counts; of the same level none is later;
     * of the same day none is of a stronger source; and of those alike none has an id before its own.
     *
     * @param random draws assessments of few days, sources and levels
     */
    @Property(tries = 200)
    public void theHighestCounts(@ForAll Random random) {
        assertCounts(
                assessments(random),
                new SuppliedPolicy.Highest(),
                LOWEST_FIRST.reversed().thenComparing(LATEST_FIRST).thenComparing(STRONGEST_FIRST));
    }

    /**
     * By source, no valid assessment is of a source that is believed before that of the one that counts; of the same source
     * none is later; of the same day none at a lower level; and of those alike none has an id before its own. Sources
     * that are not named come after, strongest first.
     *
     * @param random draws assessments of few days, sources and levels
     * @param policy names some sources
     */
    @Property(tries = 200)
    public void theSourceBelievedFirstCounts(@ForAll Random random, @ForAll SuppliedPolicy policy) {
        List<AssessmentSource> named = policy instanceof SuppliedPolicy.BySource by
                ? by.first()
                : List.of(AssessmentSource.SELF, AssessmentSource.TEST);
        List<AssessmentSource> order = new ArrayList<>(named);
        for (AssessmentSource source : AssessmentSource.SUPPLIED) {
            if (!order.contains(source)) {
                order.add(source);
            }
        }
        Comparator<Assessment> believedFirst = Comparator.comparing(one -> order.indexOf(one.source()));
        assertCounts(
                assessments(random),
                new SuppliedPolicy.BySource(named),
                believedFirst.thenComparing(LATEST_FIRST).thenComparing(LOWEST_FIRST));
    }

    /**
     * An assessment counts from its own day to the day before its expiry: before that it is as if there were none, and
     * from its expiry on it has expired. So it is about the ends of years and months and about 29 February too.
     *
     * @param random draws the days
     */
    @Property(tries = 200)
    public void anAssessmentCountsFromItsDateToTheDayBeforeItsExpiry(@ForAll Random random) {
        LocalDate date = Boundaries.day(random);
        LocalDate expiry = random.nextInt(3) == 0 ? date.plusDays(1) : Boundaries.after(date, random);
        Assessment one = assessment(0, date, AssessmentSource.TEST, 2).withExpiry(expiry);
        for (LocalDate asOf : Boundaries.about(date, expiry)) {
            Situation situation = Workplace.requiring(2, new SuppliedPolicy.Latest(), List.of(one));
            CellReport cell = cell(new Situation(situation.inventory(), asOf, situation.policy()));
            Kind expected = asOf.isBefore(date) ? Kind.UNASSESSED : asOf.isBefore(expiry) ? Kind.MET : Kind.EXPIRED;
            assertEqual("dated " + date + ", expiring " + expiry + ", on " + asOf, expected, cell.kind());
        }
    }

    /** None of all stands before the one that is said to count; of those alike, the first by its id does. */
    private void assertCounts(List<Assessment> all, SuppliedPolicy policy, Comparator<Assessment> order) {
        Assessment right =
                Collections.min(all, order.thenComparing(one -> one.id().value()));
        CellReport cell = cell(Workplace.requiring(2, policy, all));
        String said = cell.assessment()
                .map(id -> all.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(ChosenAssessmentLaws::shown)
                        .orElse(id.value()))
                .orElse("none");
        assertTrue(
                shown(right) + " must count by " + policy + ", " + said + " is said where the cell is " + cell.kind(),
                cell.assessment().equals(Optional.of(right.id())));
        assertEqual("steps missing where " + shown(right) + " counts", Math.max(0, 2 - rank(right)), cell.missing());
    }

    private static String shown(Assessment one) {
        return one.id().value() + " (" + one.date() + ", " + one.source().value() + ", "
                + one.level().orElseThrow().id().value() + ")";
    }

    private CellReport cell(Situation situation) {
        CellReport cell = new Situation(
                        new CompetenceInventory(situation.structure(), situation.employees()),
                        situation.asOf(),
                        situation.policy())
                .in(answering())
                .cells()
                .get(Workplace.cell(Workplace.WOUND_CARE));
        if (cell == null) {
            throw new AssertionError("the answer must have a cell of what is required");
        }
        return cell;
    }

    /** Of few days, so that two are often of one day; and often two differ by their ids alone. */
    private static List<Assessment> assessments(Random random) {
        List<Assessment> all = new ArrayList<>();
        int count = 2 + random.nextInt(MOST - 1);
        List<AssessmentSource> sources = AssessmentSource.SUPPLIED;
        for (int i = 0; i < count; i++) {
            int id = random.nextInt(1_000) * MOST + i;
            if (i > 0 && random.nextInt(3) == 0) {
                Assessment before = all.get(i - 1);
                all.add(assessment(id, before.date(), before.source(), rank(before)));
                continue;
            }
            all.add(assessment(
                    id,
                    Workplace.AS_OF.minusDays(random.nextInt(3)),
                    sources.get(random.nextInt(sources.size())),
                    random.nextInt(RANKS + 1)));
        }
        return all;
    }

    private static Assessment assessment(int id, LocalDate date, AssessmentSource source, int rank) {
        return Assessment.of(AssessmentId.of("a" + id), Workplace.WOUND_CARE, Workplace.level(rank), date, source);
    }

    private static int strength(Assessment one) {
        return List.of("self", "manager", "test", "certificate")
                .indexOf(one.source().value());
    }

    private static int rank(Assessment one) {
        return Integer.parseInt(one.level().orElseThrow().id().value().substring("level-".length()));
    }
}
