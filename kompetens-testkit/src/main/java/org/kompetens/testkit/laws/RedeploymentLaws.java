package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceRedeploymentSystem;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.Situation;

/** Everybody stands in an open role as if employed there, and no way of placing them has less shortfall. */
public abstract class RedeploymentLaws {

    private static final RedeploymentSystem REFERENCE = new ReferenceRedeploymentSystem();
    private static final int MOST_PEOPLE = 4;

    /** For subclasses that name a system. */
    protected RedeploymentLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract RedeploymentSystem system();

    /**
     * Situations.
     *
     * @return with few people, without errors
     */
    @Provide
    protected Arbitrary<Situation> situations() {
        return Situations.situations()
                .map(situation -> situation.withEmployees(
                        situation.employees().stream().limit(MOST_PEOPLE).toList()));
    }

    /**
     * Standings and placements are those of the reference, which employs everybody everywhere and looks at every way.
     *
     * @param situation any
     * @param random chance
     */
    @Property(tries = 60)
    public void noPlacingHasLessShortfall(@ForAll("situations") Situation situation, @ForAll Random random) {
        RedeploymentQuestion question = question(situation, random);
        assertEqual("report", REFERENCE.redeploy(situation, question), system().redeploy(situation, question));
    }

    /**
     * The order of people, positions and roles that end changes nothing.
     *
     * @param situation any
     * @param random chance
     */
    @Property(tries = 30)
    public void orderChangesNothing(@ForAll("situations") Situation situation, @ForAll Random random) {
        RedeploymentQuestion question = question(situation, random);
        RedeploymentQuestion shuffled = new RedeploymentQuestion(
                shuffled(question.endings(), random),
                shuffled(question.positions(), random),
                question.prices(),
                question.measure());
        assertEqual(
                "report",
                REFERENCE.redeploy(situation, question),
                system().redeploy(situation.withEmployees(shuffled(situation.employees(), random)), shuffled));
    }

    /**
     * A question without errors has no error; a role that is unknown, and one that is open twice, is found at its place.
     *
     * @param situation any
     * @param random chance
     */
    @Property(tries = 20)
    public void whatIsWrongIsFound(@ForAll("situations") Situation situation, @ForAll Random random) {
        RedeploymentQuestion question = question(situation, random);
        assertEqual("errors", List.of(), system().findings(situation, question).errors());
        List<OpenPosition> positions = new ArrayList<>(question.positions());
        OpenPosition first = positions.get(0);
        positions.add(first);
        positions.add(new OpenPosition(RoleId.of("no such role"), first.unit(), 0));
        List<String> paths = system()
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

    private static RedeploymentQuestion question(Situation situation, Random random) {
        OrganisationStructure structure = situation.structure();
        List<OpenPosition> positions = new ArrayList<>();
        int most = 1 + random.nextInt(4);
        while (positions.size() < most) {
            RoleId role = structure
                    .roles()
                    .get(random.nextInt(structure.roles().size()))
                    .id();
            UnitId unit = structure
                    .units()
                    .get(random.nextInt(structure.units().size()))
                    .id();
            boolean isNew = positions.stream()
                    .noneMatch(one -> one.role().equals(role) && one.unit().equals(unit));
            if (isNew) {
                positions.add(new OpenPosition(role, unit, 1 + random.nextInt(3)));
            } else {
                most--;
            }
        }
        List<EndingRole> endings = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            UnitId unit = structure
                    .units()
                    .get(random.nextInt(structure.units().size()))
                    .id();
            endings.add(new EndingRole(
                    structure
                            .roles()
                            .get(random.nextInt(structure.roles().size()))
                            .id(),
                    random.nextBoolean() ? Optional.empty() : Optional.of(unit)));
        }
        ShortfallMeasure measure =
                random.nextBoolean() ? ShortfallMeasure.WEIGHTED_STEPS : ShortfallMeasure.WEIGHTED_SHARES;
        return new RedeploymentQuestion(endings, positions, List.of(), measure);
    }
}
