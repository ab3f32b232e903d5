package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;

/**
 * Organisations without errors: trees of varying depth with skipped levels, several scales with exact and lossy
 * mappings, requirements of roles, of units and of all above them, roles without a profile, tasks, and periods that begin and
 * end around the as-of date. Shrinks towards one unit, one role and one competence, of which nothing is told beside their names.
 */
public final class StructureArbitrary extends ArbitraryDecorator<OrganisationStructure> {

    private static final int MOST_ROLES = 4;
    private static final int MOST_REQUIREMENTS = 4;
    private static final int DEEPEST = 12;

    private final LocalDate asOf;
    private final int mostUnits;
    private final int mostCompetences;

    private StructureArbitrary(LocalDate asOf, int mostUnits, int mostCompetences) {
        this.asOf = asOf;
        this.mostUnits = mostUnits;
        this.mostCompetences = mostCompetences;
    }

    static StructureArbitrary ofUsualSize() {
        return new StructureArbitrary(Days.DEFAULT_AS_OF, 9, 5);
    }

    /**
     * Organisations whose periods begin and end around another date.
     *
     * @param asOf the date on which the organisation will be looked at; 2026-10-01 if it is not said
     * @return a new arbitrary
     */
    public StructureArbitrary around(LocalDate asOf) {
        return new StructureArbitrary(asOf, mostUnits, mostCompetences);
    }

    /**
     * Organisations with another bound for their units.
     *
     * @param most at least 1
     * @return a new arbitrary
     * @throws IllegalArgumentException if below 1
     */
    public StructureArbitrary withUnitsUpTo(int most) {
        return new StructureArbitrary(asOf, atLeastOne("units", most), mostCompetences);
    }

    /**
     * Organisations with another bound for their competences.
     *
     * @param most at least 1
     * @return a new arbitrary
     * @throws IllegalArgumentException if below 1
     */
    public StructureArbitrary withCompetencesUpTo(int most) {
        return new StructureArbitrary(asOf, mostUnits, atLeastOne("competences", most));
    }

    private static int atLeastOne(String what, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(what + " must be at least 1: " + most);
        }
        return most;
    }

    @Override
    protected Arbitrary<OrganisationStructure> arbitrary() {
        return Combinators.combine(
                        Look.looks(),
                        FrameworkDraft.drafts(mostCompetences),
                        UnitDraft.drafts(asOf).list().ofMinSize(1).ofMaxSize(mostUnits),
                        RequirementDraft.lists(asOf, MOST_REQUIREMENTS)
                                .optional(0.8)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(MOST_ROLES),
                        Arbitraries.of(UnitLevel.STANDARD.size(), 2, 3, DEEPEST),
                        new ShrinkingTo<>(List.of(), TaskDraft.lists(asOf)),
                        new ShrinkingTo<>(List.of(), Sources.declared()),
                        new ShrinkingTo<>(List.of(), RevisionDraft.lists(asOf)))
                .as(StructureArbitrary::structure);
    }

    private static OrganisationStructure structure(
            Look look,
            FrameworkDraft frameworkDraft,
            List<UnitDraft> units,
            List<Optional<List<RequirementDraft>>> profiles,
            int unitLevels,
            List<TaskDraft> tasks,
            List<DeclaredSource> sources,
            List<RevisionDraft> revisions) {
        Ids ids = look.ids();
        CompetenceFramework framework = RevisionDraft.in(frameworkDraft.framework(ids), revisions);
        List<UnitLevel> levels = levels(unitLevels);
        List<Role> roles = new ArrayList<>();
        List<RoleProfile> declared = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            RoleId id = RoleId.of(ids.of("role", i));
            String name = "Role " + i;
            // Every second is a kind of the one before the last.
            Optional<RoleId> broader =
                    i % 2 == 0 ? Optional.empty() : Optional.of(roles.get(i / 2).id());
            roles.add(new Role(id, Names.label(name), Names.description(i, name), broader, List.of()));
            profiles.get(i)
                    .ifPresent(drafts -> declared.add(new RoleProfile(
                            id,
                            drafts.stream()
                                    .map(draft -> draft.requirement(framework))
                                    .toList())));
        }
        List<OrganisationUnit> placed = UnitDraft.units(units, ids, levels, framework);
        return look.of(new OrganisationStructure(framework, levels, placed, roles, declared)
                .withTasks(IntStream.range(0, tasks.size())
                        .mapToObj(i -> tasks.get(i).task(i, framework, placed, roles))
                        .toList())
                .withSources(sources));
    }

    /** The usual ones, and below them some of which no organisation has as many. */
    private static List<UnitLevel> levels(int number) {
        List<UnitLevel> levels = new ArrayList<>(UnitLevel.STANDARD);
        for (int i = levels.size(); i < number; i++) {
            levels.add(new UnitLevel(UnitLevelId.of("part-" + i), Names.label("Part " + i)));
        }
        return levels.subList(0, number);
    }
}
