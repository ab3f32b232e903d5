package org.kompetens.testkit;

import static org.kompetens.testkit.FrameworkAdditions.competence;
import static org.kompetens.testkit.FrameworkAdditions.competences;
import static org.kompetens.testkit.FrameworkAdditions.withTwoScales;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.Successor;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.FrameworkAdditions.Broken;

/** Breaks the rules of revisions, by which competences are retired and replaced. */
enum RevisionBreaker implements Breaker {
    OF_UNKNOWN(CompetenceRule.REVISION_UNKNOWN_COMPETENCE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return revised(whole, 0, FieldPath.of("competence"), replaced("unheard-of", "unheard-of-either"));
        }
    },
    TO_UNKNOWN(CompetenceRule.REVISION_UNKNOWN_COMPETENCE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return revised(
                    withTwo(whole),
                    0,
                    FieldPath.of("replacedBy", 0).then("competence"),
                    replaced("one", "unheard-of"),
                    replaced("other"));
        }
    },
    REPEATED(CompetenceRule.REVISION_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return revised(
                    withTwo(whole),
                    1,
                    FieldPath.of("competence"),
                    replaced("one", "other"),
                    replaced("one"),
                    replaced("other"));
        }
    },
    CYCLE(CompetenceRule.REVISION_CYCLE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return revised(
                    withTwo(whole), 0, FieldPath.of("replacedBy"), replaced("one", "other"), replaced("other", "one"));
        }
    },
    SUCCESSOR_REPEATED(CompetenceRule.REVISION_SUCCESSOR_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return revised(
                    withTwo(whole),
                    0,
                    FieldPath.of("replacedBy", 1).then("competence"),
                    replaced("one", "other", "other"),
                    replaced("other"));
        }
    },
    TOO_MANY_SUCCESSORS(CompetenceRule.REVISION_TOO_MANY_SUCCESSORS) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            // From the first of a chain all others are reached.
            int links = CompetenceFramework.MAX_SUCCESSORS + 2;
            List<CompetenceRevision> revisions = IntStream.rangeClosed(1, links)
                    .mapToObj(i -> i < links ? replaced("link-" + i, "link-" + (i + 1)) : replaced("link-" + i))
                    .toList();
            return revised(
                    withMany(withTwoScales(whole), "link-", links),
                    0,
                    FieldPath.of("replacedBy"),
                    revisions.toArray(CompetenceRevision[]::new));
        }
    },
    TOO_FAR(CompetenceRule.REVISION_TOO_FAR) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            String[] successors = IntStream.rangeClosed(1, CompetenceFramework.MAX_SUCCESSORS)
                    .mapToObj(i -> "new-" + i)
                    .toArray(String[]::new);
            int retired = CompetenceFramework.MAX_SUCCESSIONS / CompetenceFramework.MAX_SUCCESSORS + 1;
            List<CompetenceRevision> revisions = new ArrayList<>();
            for (int i = 1; i <= retired; i++) {
                revisions.add(replaced("old-" + i, successors));
            }
            for (String successor : successors) {
                revisions.add(replaced(successor));
            }
            // Without other revisions, which would be counted too, it is known with which the number is passed.
            CompetenceFramework alone = withTwoScales(whole.withRevisions(List.of()));
            CompetenceFramework longer = withMany(withMany(alone, "old-", retired), "new-", successors.length);
            return revised(
                    longer, retired - 1, FieldPath.of("replacedBy"), revisions.toArray(CompetenceRevision[]::new));
        }
    },
    NOT_MAPPED(CompetenceRule.REVISION_NOT_MAPPED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return revised(
                    withTwo(whole, "other"),
                    0,
                    FieldPath.of("replacedBy", 0),
                    replaced("one", "other"),
                    replaced("other"));
        }
    },
    LEVELS_NOT_TOTAL(CompetenceRule.MAPPING_NOT_TOTAL) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Map<LevelId, LevelId> levels = Map.of(LevelId.of("a"), LevelId.of("a"));
            CompetenceRevision revision = new CompetenceRevision(
                    CompetenceId.of("one"),
                    Days.DEFAULT_AS_OF,
                    List.of(new Successor(CompetenceId.of("other"), levels)));
            return revised(
                    withTwo(whole, "other"),
                    0,
                    FieldPath.of("replacedBy", 0).then("levels"),
                    revision,
                    replaced("other"));
        }
    };

    private final Rule rule;

    RevisionBreaker(Rule rule) {
        this.rule = rule;
    }

    abstract Broken breakIn(CompetenceFramework whole, Pick pick);

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Breach in(CompetenceInventory inventory, Pick pick) {
        return breakIn(inventory.structure().framework(), pick).in(inventory, rule, Set.of());
    }

    /** With two competences on one scale. */
    private static CompetenceFramework withTwo(CompetenceFramework whole) {
        return withTwo(whole, "one");
    }

    /** With two competences on scales that are one, or have nothing to do with each other. */
    private static CompetenceFramework withTwo(CompetenceFramework whole, String otherScale) {
        return competences(
                        withTwoScales(whole),
                        FieldPath.ROOT,
                        competence("one", ScaleId.of("one")),
                        competence("other", ScaleId.of(otherScale)))
                .framework();
    }

    /** With many competences on one scale more, numbered from 1. */
    private static CompetenceFramework withMany(CompetenceFramework whole, String name, int number) {
        Competence[] many = IntStream.rangeClosed(1, number)
                .mapToObj(i -> competence(name + i, ScaleId.of("one")))
                .toArray(Competence[]::new);
        return competences(whole, FieldPath.ROOT, many).framework();
    }

    private static CompetenceRevision replaced(String competence, String... successors) {
        return new CompetenceRevision(
                CompetenceId.of(competence),
                Days.DEFAULT_AS_OF,
                Stream.of(successors).map(CompetenceId::of).map(Successor::of).toList());
    }

    /** With more revisions, of which the one at a position has the error; a retired competence needs no requirement. */
    private static Broken revised(
            CompetenceFramework whole, int position, FieldPath inner, CompetenceRevision... more) {
        List<CompetenceRevision> revisions = new ArrayList<>(whole.revisions());
        revisions.addAll(Arrays.asList(more));
        return new Broken(
                whole.withRevisions(revisions),
                FieldPath.of("revisions", whole.revisions().size() + position).then(inner));
    }
}
