package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;

/**
 * A unit before the others are known.
 *
 * @param parent which of the units before it that have a level below theirs
 * @param skipped how many unit levels lie between its parent's and its own
 * @param requirements what it requires of each
 * @param coverage what it needs as a whole
 * @param place where it is declared among the others
 */
record UnitDraft(
        Pick parent, Pick skipped, List<RequirementDraft> requirements, List<RequirementDraft> coverage, Pick place) {

    private static final int MOST_REQUIREMENTS = 2;
    private static final int MOST_COVERAGE = 4;

    private record Placed(OrganisationUnit unit, int level, Pick place) {}

    static Arbitrary<UnitDraft> drafts(LocalDate asOf) {
        return Combinators.combine(
                        Pick.picks(),
                        Pick.picks(),
                        RequirementDraft.lists(asOf, MOST_REQUIREMENTS),
                        RequirementDraft.lists(asOf, MOST_COVERAGE),
                        Pick.picks())
                .as(UnitDraft::new);
    }

    /** The first draft is the root, at the first level. Parents are declared before, between and after their children. */
    static List<OrganisationUnit> units(List<UnitDraft> drafts, List<UnitLevel> levels, CompetenceFramework framework) {
        List<Placed> placed = new ArrayList<>();
        for (UnitDraft draft : drafts) {
            placed.add(draft.below(placed, levels, framework));
        }
        return placed.stream()
                .sorted(Comparator.comparing(one -> one.place().number()))
                .map(Placed::unit)
                .toList();
    }

    private Placed below(List<Placed> before, List<UnitLevel> levels, CompetenceFramework framework) {
        List<Placed> parents =
                before.stream().filter(one -> one.level() < levels.size() - 1).toList();
        if (parents.isEmpty()) {
            return new Placed(unit(before.size(), 0, levels, framework), 0, place);
        }
        Placed above = parent.from(parents);
        int first = above.level() + 1;
        // Squared, so that most units skip no level and trees grow deep.
        int spread = levels.size() - first;
        int level = first + skipped.below(spread) * skipped.below(spread) / spread;
        OrganisationUnit unit = unit(before.size(), level, levels, framework);
        return new Placed(unit.withParent(above.unit().id()), level, place);
    }

    private OrganisationUnit unit(int index, int level, List<UnitLevel> levels, CompetenceFramework framework) {
        String name = "Unit " + index;
        return new OrganisationUnit(
                UnitId.of("unit-" + index),
                Names.label(name),
                Names.description(index, name),
                levels.get(level).id(),
                Optional.empty(),
                requirements.stream().map(draft -> draft.requirement(framework)).toList(),
                coverage.stream().map(draft -> draft.coverage(framework)).toList());
    }
}
