package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.RedeploymentQuestions;
import org.kompetens.testkit.reference.ReferenceRedeploymentSystem;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/**
 * Everybody stands in an open role as if employed there, and no way of placing them has less shortfall, whatever is found of
 * what is not known.
 */
public abstract class RedeploymentLaws {

    private static final RedeploymentSystem REFERENCE = new ReferenceRedeploymentSystem();

    /** For subclasses that name a system. */
    protected RedeploymentLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract RedeploymentSystem system();

    /** The system under test, which remembers what it is asked. */
    private RedeploymentSystem asked() {
        return LastAsked.remembering(RedeploymentSystem.class, system());
    }

    /**
     * Situations.
     *
     * @return with few people, without errors
     */
    @Provide
    protected Arbitrary<RedeploymentSituation> situations() {
        return RedeploymentQuestions.situations();
    }

    /**
     * Standings and placements are those of the reference, which employs everybody everywhere and looks at every way.
     *
     * @param asked any
     */
    @Property(tries = 60)
    public void theReferenceFindsNoBetterPlacing(@ForAll("situations") RedeploymentSituation asked) {
        Situation situation = asked.situation();
        RedeploymentQuestion question = asked.question();
        assertEqual("report", REFERENCE.redeploy(situation, question), asked().redeploy(situation, question));
    }

    /**
     * In an open role as it is in the workplace, somebody misses the steps from what is held to what is required, and nothing
     * where as much is held.
     *
     * @param required the rank required
     * @param held the rank held
     * @param measure how shortfall is measured
     */
    @Property(tries = 40)
    public void aStandingIsWhatIsMissingThere(
            @ForAll @IntRange(min = 1, max = 4) int required,
            @ForAll @IntRange(max = 4) int held,
            @ForAll ShortfallMeasure measure) {
        Situation situation = Workplace.requiring(
                required,
                new SuppliedPolicy.Latest(),
                List.of(Assessment.of(
                        AssessmentId.of("judged"),
                        Workplace.WOUND_CARE,
                        Workplace.level(held),
                        Workplace.AS_OF.minusDays(1),
                        AssessmentSource.MANAGER)));
        OpenPosition open = new OpenPosition(Workplace.ROLE, Workplace.unit(0), 1);
        RedeploymentReport report =
                asked().redeploy(situation, new RedeploymentQuestion(List.of(), List.of(open), List.of(), measure));
        int missing = Math.max(0, required - held);
        int divisor = measure == ShortfallMeasure.WEIGHTED_SHARES ? required : 1;
        assertEqual(
                "standing of who holds " + held + " of " + required,
                Map.of(
                        Workplace.SOMEBODY,
                        Map.of(
                                open,
                                new RedeploymentReport.Standing(
                                        Fraction.of(missing, divisor),
                                        Fraction.of(missing, divisor),
                                        missing,
                                        missing == 0 ? 1 : 0,
                                        0))),
                report.standings());
        assertEqual("placements", Map.of(Workplace.SOMEBODY, open), report.placements());
    }

    /**
     * Whoever is employed in a role that ends, there or in a unit below, is concerned; whoever is above is not.
     *
     * @param depth how many units down somebody is employed
     * @param ending how many units down the role ends
     */
    @Property(tries = 16)
    public void whoIsWhereARoleEndsIsConcerned(
            @ForAll @IntRange(max = 3) int depth, @ForAll @IntRange(max = 3) int ending) {
        Situation situation = Workplace.situation(
                Workplace.structure(
                        Workplace.framework(),
                        Workplace.chain(4),
                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(1), 1))),
                new SuppliedPolicy.Latest(),
                Workplace.employee(depth + 1, List.of()));
        RedeploymentReport report = asked().redeploy(
                        situation,
                        new RedeploymentQuestion(
                                List.of(new EndingRole(Workplace.ROLE, Optional.of(Workplace.unit(ending)))),
                                List.of(new OpenPosition(Workplace.ROLE, Workplace.unit(0), 1)),
                                List.of(),
                                ShortfallMeasure.WEIGHTED_STEPS));
        assertEqual(
                "people concerned " + depth + " units down by an end " + ending + " units down",
                depth >= ending ? Set.of(Workplace.SOMEBODY) : Set.of(),
                report.standings().keySet());
    }

    /**
     * Everybody is concerned where nothing is said to end; as many are placed as there are people, or positions.
     *
     * @param asked any
     */
    @Property(tries = 60)
    public void asManyArePlacedAsThereAreEitherOf(@ForAll("situations") RedeploymentSituation asked) {
        Situation situation = asked.situation();
        RedeploymentQuestion question = ofEverybody(asked.question());
        RedeploymentReport report = report(situation, question);
        long open =
                question.positions().stream().mapToLong(OpenPosition::positions).sum();
        assertEqual("placed", Math.min(open, situation.employees().size()), (long)
                report.placements().size());
        question.positions()
                .forEach(position -> assertTrue(
                        "more than there are in " + position,
                        report.placements().values().stream()
                                        .filter(position::equals)
                                        .count()
                                <= position.positions()));
    }

    /**
     * By what the system itself says of everybody, nothing is gained by moving one, by swapping two, or by placing one instead of
     * another.
     *
     * @param asked any
     */
    @Property(tries = 60)
    public void noMoveAndNoSwapHasLessShortfall(@ForAll("situations") RedeploymentSituation asked) {
        Situation situation = asked.situation();
        RedeploymentQuestion question = ofEverybody(asked.question());
        RedeploymentReport report = report(situation, question);
        report.placements().forEach((employee, position) -> {
            RedeploymentReport.Standing own = standing(report, employee, position);
            question.positions().stream()
                    .filter(other -> report.placements().values().stream()
                                    .filter(other::equals)
                                    .count()
                            < other.positions())
                    .forEach(free ->
                            assertNotBetter(employee.value() + " in " + free, standing(report, employee, free), own));
            report.standings().keySet().stream()
                    .filter(other -> !report.placements().containsKey(other))
                    .forEach(other -> assertNotBetter(
                            other.value() + " for " + employee.value(), standing(report, other, position), own));
            report.placements()
                    .forEach((other, theirs) -> assertNotBetter(
                            employee.value() + " and " + other.value() + " swapped",
                            sum(standing(report, employee, theirs), standing(report, other, position)),
                            sum(own, standing(report, other, theirs))));
        });
        assertEqual(
                "whether somebody is placed",
                !situation.employees().isEmpty(),
                !report.placements().isEmpty());
    }

    private static RedeploymentQuestion ofEverybody(RedeploymentQuestion question) {
        return new RedeploymentQuestion(List.of(), question.positions(), question.prices(), question.measure());
    }

    /** What the system under test says, seen to be of everybody there is and of every position. */
    private RedeploymentReport report(Situation situation, RedeploymentQuestion question) {
        RedeploymentReport report = asked().redeploy(situation, question);
        assertEqual(
                "people concerned",
                situation.employees().stream().map(Employee::id).collect(Collectors.toSet()),
                report.standings().keySet());
        report.standings()
                .values()
                .forEach(own -> assertEqual("positions", Set.copyOf(question.positions()), own.keySet()));
        return report;
    }

    private static RedeploymentReport.Standing standing(
            RedeploymentReport report, EmployeeId employee, OpenPosition position) {
        return StaffingAgreement.at(StaffingAgreement.at(report.standings(), employee), position);
    }

    private static RedeploymentReport.Standing sum(RedeploymentReport.Standing one, RedeploymentReport.Standing other) {
        return new RedeploymentReport.Standing(
                one.shortfall().plus(other.shortfall()),
                one.atMost().plus(other.atMost()),
                one.steps() + other.steps(),
                one.met() + other.met(),
                one.unknown() + other.unknown());
    }

    private static void assertNotBetter(
            String what, RedeploymentReport.Standing other, RedeploymentReport.Standing proposed) {
        int less = other.atMost().compareTo(proposed.atMost());
        assertTrue(
                what + " has less shortfall at most, or less that is unknown",
                less > 0 || (less == 0 && other.unknown() >= proposed.unknown()));
    }

    /**
     * The order of people, positions and roles that end changes nothing.
     *
     * @param asked any
     * @param random shuffles
     */
    @Property(tries = 30)
    public void orderChangesNothing(@ForAll("situations") RedeploymentSituation asked, @ForAll Random random) {
        Situation situation = asked.situation();
        RedeploymentQuestion question = asked.question();
        RedeploymentQuestion shuffled = new RedeploymentQuestion(
                shuffled(question.endings(), random),
                shuffled(question.positions(), random),
                question.prices(),
                question.measure());
        assertEqual(
                "report",
                REFERENCE.redeploy(situation, question),
                asked().redeploy(situation.withEmployees(shuffled(situation.employees(), random)), shuffled));
    }

    /**
     * A question without errors has no error; a role that is unknown, and one that is open twice, is found at its place.
     *
     * @param asked any
     */
    @Property(tries = 20)
    public void whatIsWrongIsFound(@ForAll("situations") RedeploymentSituation asked) {
        Situation situation = asked.situation();
        RedeploymentQuestion question = asked.question();
        assertEqual("errors", List.of(), asked().findings(situation, question).errors());
        List<OpenPosition> positions = new ArrayList<>(question.positions());
        OpenPosition first = positions.get(0);
        positions.add(first);
        positions.add(new OpenPosition(RoleId.of("no such role"), first.unit(), 0));
        List<String> paths = asked()
                .findings(
                        situation,
                        new RedeploymentQuestion(question.endings(), positions, question.prices(), question.measure()))
                .errors()
                .stream()
                .map(Finding::path)
                .map(Object::toString)
                .toList();
        int repeated = question.positions().size();
        assertTrue(
                "errors at the two positions more, found are " + paths,
                paths.containsAll(List.of(
                        "positions[" + repeated + "]",
                        "positions[" + (repeated + 1) + "].role",
                        "positions[" + (repeated + 1) + "].positions")));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
