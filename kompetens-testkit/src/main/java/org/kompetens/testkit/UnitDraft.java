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
    private static final int CHAINED = 4;

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
    static List<OrganisationUnit> units(
            List<UnitDraft> drafts, Ids ids, List<UnitLevel> levels, CompetenceFramework framework) {
        List<Placed> placed = new ArrayList<>();
        for (UnitDraft draft : drafts) {
            placed.add(draft.below(placed, ids, levels, framework));
        }
        return placed.stream()
                .sorted(Comparator.comparing(one -> one.place().number()))
                .map(Placed::unit)
                .toList();
    }

    private Placed below(List<Placed> before, Ids ids, List<UnitLevel> levels, CompetenceFramework framework) {
        List<Placed> parents =
                before.stream().filter(one -> one.level() < levels.size() - 1).toList();
        if (parents.isEmpty()) {
            return new Placed(unit(ids.of("unit", before.size()), before.size(), levels.get(0), framework), 0, place);
        }
        // Where there are more levels than organisations have, most units are below the one before, so that trees grow
        // deep.
        boolean chain = levels.size() > UnitLevel.STANDARD.size() && parent.below(CHAINED) > 0;
        Placed above = chain ? parents.get(parents.size() - 1) : parent.from(parents);
        int first = above.level() + 1;
        // Squared, so that most units skip no level.
        int spread = Math.min(UnitLevel.STANDARD.size(), levels.size() - first);
        int level = first + skipped.below(spread) * skipped.below(spread) / spread;
        OrganisationUnit unit = unit(ids.of("unit", before.size()), before.size(), levels.get(level), framework);
        return new Placed(unit.withParent(above.unit().id()), level, place);
    }

    private OrganisationUnit unit(String id, int index, UnitLevel level, CompetenceFramework framework) {
        String name = "Unit " + index;
        return new OrganisationUnit(
                UnitId.of(id),
                Names.label(name),
                Names.description(index, name),
                level.id(),
                Optional.empty(),
                requirements.stream().map(draft -> draft.requirement(framework)).toList(),
                coverage.stream().map(draft -> draft.coverage(framework)).toList());
    }
}
