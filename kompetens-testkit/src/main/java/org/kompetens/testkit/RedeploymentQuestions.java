package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.system.RedeploymentSituation;

/** Arbitrary questions of redeployment: up to four open roles with one to three positions, and up to two that end. */
public final class RedeploymentQuestions {

    private static final int MOST_PEOPLE = 4;

    private RedeploymentQuestions() {}

    /**
     * Questions with those of whom they are asked.
     *
     * @return of at most four people, as a slow system looks at every way of placing them
     */
    public static Arbitrary<RedeploymentSituation> situations() {
        return Combinators.combine(
                        Situations.situations()
                                .filter(situation ->
                                        !situation.structure().roles().isEmpty()),
                        Arbitraries.longs())
                .as((situation, seed) -> new RedeploymentSituation(
                        situation.withEmployees(situation.employees().stream()
                                .limit(MOST_PEOPLE)
                                .toList()),
                        question(situation.structure(), new Random(seed))))
                .withoutEdgeCases();
    }

    /**
     * Questions of an organisation.
     *
     * @param structure the organisation; it must have a unit and a role
     * @return questions without errors
     */
    public static Arbitrary<RedeploymentQuestion> of(OrganisationStructure structure) {
        return Arbitraries.randoms().map(random -> question(structure, random));
    }

    /**
     * One of them.
     *
     * @param structure the organisation
     * @param random chance
     * @return a question without errors
     */
    public static RedeploymentQuestion question(OrganisationStructure structure, Random random) {
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
