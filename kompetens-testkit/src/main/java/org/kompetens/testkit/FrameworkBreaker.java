package org.kompetens.testkit;

import static org.kompetens.testkit.Breaker.plus;
import static org.kompetens.testkit.FrameworkAdditions.competence;
import static org.kompetens.testkit.FrameworkAdditions.competences;
import static org.kompetens.testkit.FrameworkAdditions.group;
import static org.kompetens.testkit.FrameworkAdditions.groups;
import static org.kompetens.testkit.FrameworkAdditions.level;
import static org.kompetens.testkit.FrameworkAdditions.mapped;
import static org.kompetens.testkit.FrameworkAdditions.related;
import static org.kompetens.testkit.FrameworkAdditions.ruled;
import static org.kompetens.testkit.FrameworkAdditions.scale;
import static org.kompetens.testkit.FrameworkAdditions.scalePath;
import static org.kompetens.testkit.FrameworkAdditions.scales;
import static org.kompetens.testkit.FrameworkAdditions.withTwoScales;
import static org.kompetens.testkit.FrameworkAdditions.withWholeAndPart;
import static org.kompetens.testkit.FrameworkAdditions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.testkit.FrameworkAdditions.Broken;

/** Breaks the rules of a framework by declaring one thing more. */
enum FrameworkBreaker implements Breaker {
    SCALE_REPEATED(CompetenceRule.SCALE_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return new Broken(
                    scales(whole, pick.from(whole.scales())), scalePath(whole).then("id"));
        }
    },
    SCALE_EMPTY(CompetenceRule.SCALE_EMPTY) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return new Broken(scales(whole, scale("empty")), scalePath(whole).then("levels"));
        }
    },
    SCALE_LEVEL_REPEATED(CompetenceRule.SCALE_LEVEL_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return new Broken(
                    scales(whole, scale("apart", "a", "b", "a")),
                    scalePath(whole).then("levels", 2).then("id"));
        }
    },
    SCALE_LEVEL_REPEATED_AS_NOTHING(CompetenceRule.SCALE_LEVEL_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return new Broken(
                    scales(whole, scale("apart", "a", "b").withHoldsNothing(level("a"))),
                    scalePath(whole).then("holdsNothing").then("id"));
        }
    },
    MAPPING_FROM_NOTHING(CompetenceRule.MAPPING_HOLDS_NOTHING) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Map<LevelId, LevelId> levels = new LinkedHashMap<>(STRAIGHT);
            levels.put(LevelId.of("nothing"), LevelId.of("a"));
            CompetenceFramework naming = scales(whole, scale("one", "a", "b").withHoldsNothing(level("nothing")));
            return mapped(scales(naming, scale("other", "a", "b")), ONE, OTHER, levels, FieldPath.of("levels"));
        }
    },
    MAPPING_TO_NOTHING(CompetenceRule.MAPPING_HOLDS_NOTHING) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Map<LevelId, LevelId> levels =
                    Map.of(LevelId.of("a"), LevelId.of("nothing"), LevelId.of("b"), LevelId.of("b"));
            CompetenceFramework naming = scales(whole, scale("other", "a", "b").withHoldsNothing(level("nothing")));
            return mapped(scales(naming, scale("one", "a", "b")), ONE, OTHER, levels, FieldPath.of("levels"));
        }
    },
    MAPPING_FROM_UNKNOWN_SCALE(CompetenceRule.MAPPING_UNKNOWN_SCALE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            ScaleId known = pick.from(whole.scales()).id();
            return mapped(whole, UNHEARD_OF, known, Map.of(), FieldPath.of("from"));
        }
    },
    MAPPING_TO_UNKNOWN_SCALE(CompetenceRule.MAPPING_UNKNOWN_SCALE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            ScaleId known = pick.from(whole.scales()).id();
            return mapped(whole, known, UNHEARD_OF, Map.of(), FieldPath.of("to"));
        }
    },
    MAPPING_ONTO_ITSELF(CompetenceRule.MAPPING_ONTO_ITSELF) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            ScaleId scale = pick.from(whole.scales()).id();
            return mapped(whole, scale, scale, Map.of(), FieldPath.ROOT);
        }
    },
    MAPPING_REPEATED(CompetenceRule.MAPPING_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            CompetenceFramework once = mapped(withTwoScales(whole), ONE, OTHER, STRAIGHT, FieldPath.ROOT)
                    .framework();
            return mapped(once, ONE, OTHER, STRAIGHT, FieldPath.ROOT);
        }
    },
    MAPPING_FROM_UNKNOWN_LEVEL(CompetenceRule.MAPPING_UNKNOWN_LEVEL) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Map<LevelId, LevelId> levels = new LinkedHashMap<>(STRAIGHT);
            levels.put(LevelId.of("c"), LevelId.of("b"));
            return mapped(withTwoScales(whole), ONE, OTHER, levels, FieldPath.of("levels"));
        }
    },
    MAPPING_TO_UNKNOWN_LEVEL(CompetenceRule.MAPPING_UNKNOWN_LEVEL) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Map<LevelId, LevelId> levels = Map.of(LevelId.of("a"), LevelId.of("a"), LevelId.of("b"), LevelId.of("c"));
            return mapped(withTwoScales(whole), ONE, OTHER, levels, FieldPath.of("levels"));
        }
    },
    MAPPING_NOT_TOTAL(CompetenceRule.MAPPING_NOT_TOTAL) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Map<LevelId, LevelId> levels = Map.of(LevelId.of("a"), LevelId.of("a"));
            return mapped(withTwoScales(whole), ONE, OTHER, levels, FieldPath.of("levels"));
        }
    },
    MAPPING_NOT_MONOTONE(CompetenceRule.MAPPING_NOT_MONOTONE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Map<LevelId, LevelId> levels = Map.of(LevelId.of("a"), LevelId.of("b"), LevelId.of("b"), LevelId.of("a"));
            return mapped(withTwoScales(whole), ONE, OTHER, levels, FieldPath.of("levels"));
        }
    },
    COMPETENCE_REPEATED(CompetenceRule.COMPETENCE_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return competences(whole, FieldPath.of("id"), pick.from(whole.competences()));
        }
    },
    COMPETENCE_UNKNOWN_SCALE(CompetenceRule.COMPETENCE_UNKNOWN_SCALE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return competences(whole, FieldPath.of("scale"), competence("apart", UNHEARD_OF));
        }
    },
    COMPETENCE_UNKNOWN_BROADER(CompetenceRule.COMPETENCE_UNKNOWN_BROADER) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Competence apart = competence("apart", pick.from(whole.scales()).id());
            return competences(whole, FieldPath.of("broader"), apart.withBroader(CompetenceId.of("unheard-of")));
        }
    },
    COMPETENCE_CYCLE(CompetenceRule.COMPETENCE_CYCLE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            ScaleId scale = pick.from(whole.scales()).id();
            return competences(
                    whole,
                    FieldPath.of("broader"),
                    competence("one", scale).withBroader(CompetenceId.of("other")),
                    competence("other", scale).withBroader(CompetenceId.of("one")));
        }
    },
    COMPETENCE_BELOW_CYCLE(CompetenceRule.COMPETENCE_CYCLE) {
        /** The competence declared first leads into the circle and is not part of it. */
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            ScaleId scale = pick.from(whole.scales()).id();
            CompetenceFramework led = competences(
                            whole, FieldPath.ROOT, competence("below", scale).withBroader(CompetenceId.of("one")))
                    .framework();
            return COMPETENCE_CYCLE.breakIn(led, pick);
        }
    },
    COMPETENCE_UNKNOWN_GROUP(CompetenceRule.COMPETENCE_UNKNOWN_GROUP, OrganisationRule.COMPETENCE_NOT_REQUIRED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            Competence apart = competence("apart", pick.from(whole.scales()).id());
            return competences(
                    whole, FieldPath.of("groups", 0), apart.withGroups(List.of(CompetenceGroupId.of("unheard-of"))));
        }
    },
    GROUP_REPEATED(CompetenceRule.GROUP_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return groups(whole, 0, "id", pick.from(whole.groups()));
        }
    },
    GROUP_HAS_ID_OF_COMPETENCE(CompetenceRule.GROUP_HAS_ID_OF_COMPETENCE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return groups(
                    whole, 0, "id", group(pick.from(whole.competences()).id().value()));
        }
    },
    GROUP_UNKNOWN_PARENT(CompetenceRule.GROUP_UNKNOWN_PARENT) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return groups(whole, 0, "parent", within("one", "unheard-of"));
        }
    },
    GROUP_CYCLE(CompetenceRule.GROUP_CYCLE) {
        /** The group declared first is in one of the circle, and not part of it. */
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return groups(whole, 1, "parent", within("below", "one"), within("one", "other"), within("other", "one"));
        }
    },
    RELATION_OF_UNKNOWN_COMPETENCE(CompetenceRule.RELATION_UNKNOWN_COMPETENCE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return related(
                    whole,
                    FieldPath.of("competence"),
                    CompetenceId.of("unheard-of"),
                    pick.from(whole.competences()).id());
        }
    },
    RELATION_TO_UNKNOWN_COMPETENCE(CompetenceRule.RELATION_UNKNOWN_COMPETENCE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return related(
                    whole, FieldPath.of("to"), pick.from(whole.competences()).id(), CompetenceId.of("unheard-of"));
        }
    },
    RELATION_TO_ITSELF(CompetenceRule.RELATION_TO_ITSELF) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            CompetenceId id = pick.from(whole.competences()).id();
            return related(whole, FieldPath.of("to"), id, id);
        }
    },
    RELATION_REPEATED(CompetenceRule.RELATION_REPEATED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            CompetenceRelation again = pick.from(whole.relations());
            return new Broken(
                    whole.withRelations(plus(whole.relations(), again)),
                    FieldPath.of("relations", whole.relations().size()));
        }
    },
    NARROWER_UNKNOWN_COMPETENCE(CompetenceRule.NARROWER_UNKNOWN_COMPETENCE) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return ruled(whole, FieldPath.of("broader"), new NarrowerRule(CompetenceId.of("unheard-of"), 1));
        }
    },
    NARROWER_REPEATED(CompetenceRule.NARROWER_REPEATED, OrganisationRule.COMPETENCE_NOT_REQUIRED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            ScaleId scale = pick.from(whole.scales()).id();
            NarrowerRule rule = new NarrowerRule(CompetenceId.of("whole"), 1);
            CompetenceFramework once = ruled(withWholeAndPart(whole, scale, scale), FieldPath.ROOT, rule)
                    .framework();
            return ruled(once, FieldPath.of("broader"), rule);
        }
    },
    NARROWER_TOO_FEW(CompetenceRule.NARROWER_TOO_FEW, OrganisationRule.COMPETENCE_NOT_REQUIRED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            ScaleId scale = pick.from(whole.scales()).id();
            return ruled(
                    withWholeAndPart(whole, scale, scale),
                    FieldPath.of("atLeast"),
                    new NarrowerRule(CompetenceId.of("whole"), 2));
        }
    },
    NARROWER_OTHER_SCALE(CompetenceRule.NARROWER_OTHER_SCALE, OrganisationRule.COMPETENCE_NOT_REQUIRED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            return ruled(
                    withWholeAndPart(withTwoScales(whole), ONE, OTHER),
                    FieldPath.ROOT,
                    new NarrowerRule(CompetenceId.of("whole"), 1));
        }
    },
    COMPETENCE_NOT_REQUIRED(OrganisationRule.COMPETENCE_NOT_REQUIRED) {
        @Override
        Broken breakIn(CompetenceFramework whole, Pick pick) {
            // The first, as all that nothing requires are told at the first of them.
            List<Competence> competences = new ArrayList<>(whole.competences());
            competences.add(0, competence("apart", pick.from(whole.scales()).id()));
            return new Broken(whole.withCompetences(competences), FieldPath.of("competences", 0));
        }
    };

    private static final ScaleId UNHEARD_OF = ScaleId.of("unheard-of");
    private static final ScaleId ONE = ScaleId.of("one");
    private static final ScaleId OTHER = ScaleId.of("other");
    private static final Map<LevelId, LevelId> STRAIGHT =
            Map.of(LevelId.of("a"), LevelId.of("a"), LevelId.of("b"), LevelId.of("b"));

    private final Rule rule;
    private final Set<Rule> consequences;

    FrameworkBreaker(Rule rule, Rule... consequences) {
        this.rule = rule;
        this.consequences = Set.of(consequences);
    }

    abstract Broken breakIn(CompetenceFramework whole, Pick pick);

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Breach in(CompetenceInventory inventory, Pick pick) {
        return breakIn(inventory.structure().framework(), pick).in(inventory, rule, consequences);
    }
}
