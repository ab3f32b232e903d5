package org.kompetens.testkit.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What the nation's roles are, and what they require. Each kind of department has roles and competences of its own. */
final class NationalProfiles {

    static final int KINDS = 8;
    static final int ROLES_A_KIND = 50;
    static final int COMPETENCES = 1_500;

    /** The competence that every municipality requires of everybody. */
    static final int OF_EVERYBODY = 0;

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final int[] LEVELS = {5, 5, 5, 4, 3};
    private static final int COMMON = 60;
    private static final int COMPETENCES_A_KIND = (COMPETENCES - COMMON) / KINDS;
    private static final int FEWEST_REQUIRED = 16;
    private static final int MORE_REQUIRED = 5;
    private static final int COMMON_IN_HUNDRED = 25;

    private final List<ProficiencyScale> scales = new ArrayList<>();
    private final List<Competence> competences = new ArrayList<>();
    private final List<List<Level>> levels = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<RoleProfile> profiles = new ArrayList<>();
    private final int[][] required = new int[KINDS * ROLES_A_KIND][];

    NationalProfiles(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<List<Level>> ofScales = new ArrayList<>();
        for (int size = 3; size <= 5; size++) {
            String scale = "scale-" + size;
            scales.add(ProficiencyScale.of(
                    ScaleId.of(scale),
                    named(scale),
                    IntStream.rangeClosed(1, size)
                            .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("level-" + rank), named("level " + rank)))
                            .toList()));
            ofScales.add(IntStream.rangeClosed(1, size)
                    .mapToObj(rank -> Level.of("level-" + rank))
                    .toList());
        }
        for (int i = 0; i < COMPETENCES; i++) {
            int size = LEVELS[i % LEVELS.length];
            competences.add(Competence.of(
                    CompetenceId.of(numbered("competence-", 4, i)),
                    named("competence " + i),
                    DIMENSIONS.get(i % DIMENSIONS.size()),
                    ScaleId.of("scale-" + size)));
            levels.add(ofScales.get(size - 3));
        }
        for (int i = 0; i < KINDS * ROLES_A_KIND; i++) {
            RoleId id = RoleId.of(numbered("role-", 3, i));
            roles.add(Role.of(id, named("role " + i)));
            required[i] = required(i / ROLES_A_KIND, chance);
            profiles.add(new RoleProfile(
                    id,
                    IntStream.of(required[i])
                            .mapToObj(competence -> requirement(competence, chance))
                            .toList()));
        }
    }

    static String numbered(String prefix, int digits, int number) {
        String written = Integer.toString(number);
        return prefix + "0".repeat(digits - written.length()) + written;
    }

    static Labels named(String text) {
        return Labels.of(Language.EN, text);
    }

    private static int[] required(int kind, SplittableRandom chance) {
        int first = COMMON + kind * COMPETENCES_A_KIND;
        return IntStream.generate(() -> chance.nextInt(100) < COMMON_IN_HUNDRED
                        ? 1 + chance.nextInt(COMMON - 1)
                        : first + chance.nextInt(COMPETENCES_A_KIND))
                .distinct()
                .limit(FEWEST_REQUIRED + chance.nextInt(MORE_REQUIRED))
                .sorted()
                .toArray();
    }

    Requirement requirement(int competence, SplittableRandom chance) {
        List<Level> ofScale = levels.get(competence);
        return Requirement.of(
                competences.get(competence).id(),
                ofScale.get(1 + chance.nextInt(ofScale.size() - 1)),
                1 + chance.nextInt(Requirement.MAX_WEIGHT));
    }

    /** A need of so many persons at the second level. */
    CoverageRequirement coverage(int competence, int persons) {
        return new CoverageRequirement(
                competences.get(competence).id(),
                levels.get(competence).get(1),
                new CoverageAmount.Persons(persons),
                Period.ALWAYS,
                Optional.empty());
    }

    CompetenceFramework framework() {
        return CompetenceFramework.of(scales, List.of(), competences);
    }

    List<Role> roles() {
        return roles;
    }

    List<RoleProfile> profiles() {
        return profiles;
    }

    RoleId role(int index) {
        return roles.get(index).id();
    }

    int[] required(int role) {
        return required[role];
    }

    CompetenceId competence(int index) {
        return competences.get(index).id();
    }

    List<Level> levels(int competence) {
        return levels.get(competence);
    }
}
