package org.kompetens.testkit;

import static org.kompetens.testkit.Breaker.plus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.AssessmentSources;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;

/** Breaks the rules of units, roles and profiles by declaring one thing more. */
enum StructureBreaker implements Breaker {
    UNIT_LEVEL_REPEATED(OrganisationRule.UNIT_LEVEL_REPEATED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            UnitLevel again = pick.from(whole.unitLevels());
            return new Broken(
                    whole.withUnitLevels(plus(whole.unitLevels(), again)),
                    FieldPath.of("unitLevels", whole.unitLevels().size()).then("id"));
        }
    },
    SOURCE_REPEATED(OrganisationRule.SOURCE_REPEATED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            List<DeclaredSource> all = Sources.placed(whole);
            return new Broken(
                    whole.withSources(plus(all, DeclaredSource.of(pick.from(all).id()))),
                    FieldPath.of("sources", all.size()).then("id"));
        }
    },
    SOURCE_NOT_PLACED(OrganisationRule.SOURCE_NOT_PLACED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            List<DeclaredSource> all = new ArrayList<>(Sources.placed(whole));
            all.remove(DeclaredSource.of(pick.from(AssessmentSource.SUPPLIED)));
            return new Broken(whole.withSources(all), FieldPath.of("sources"));
        }
    },
    SOURCE_TOO_MANY(OrganisationRule.SOURCE_TOO_MANY) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            List<DeclaredSource> all = new ArrayList<>(Sources.placed(whole));
            while (all.size() <= AssessmentSources.MOST) {
                all.add(DeclaredSource.of(AssessmentSource.of("source-" + all.size())));
            }
            return new Broken(whole.withSources(all), FieldPath.of("sources"));
        }
    },
    REQUIREMENT_RETIRED(OrganisationRule.REQUIREMENT_RETIRED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            Requirement requirement = Requirement.of(RETIRED, Level.of("level-1"), 1);
            OrganisationUnit unit = leaf(whole, "leaf").withRequirements(List.of(requirement));
            return units(withRetired(whole), 0, FieldPath.of("requirements", 0).then("competence"), unit);
        }
    },
    VALIDITY_BY_UNKNOWN_SOURCE(OrganisationRule.SOURCE_UNKNOWN) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            ValidityRule rule = ValidityRule.of(AssessmentSource.of("hearsay"), Validity.months(1));
            return new Broken(
                    whole.withValidity(plus(whole.validity(), rule)),
                    FieldPath.of("validity", whole.validity().size()).then("source"));
        }
    },
    VALIDITY_OF_NOTHING(OrganisationRule.VALIDITY_OF_NOTHING) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            ValidityRule rule = new ValidityRule(Optional.empty(), Optional.empty(), Validity.months(1));
            return new Broken(whole.withValidity(plus(whole.validity(), rule)), FieldPath.of("validity", 0));
        }
    },
    VALIDITY_REPEATED(OrganisationRule.VALIDITY_REPEATED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            ValidityRule rule = ValidityRule.of(AssessmentSource.SELF, Validity.yearEnds(0));
            ValidityRule other = ValidityRule.of(AssessmentSource.SELF, Validity.months(1));
            return new Broken(whole.withValidity(List.of(rule, other)), FieldPath.of("validity", 1));
        }
    },
    UNIT_REPEATED(OrganisationRule.UNIT_REPEATED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return units(whole, 1, FieldPath.of("id"), leaf(whole, "leaf"), leaf(whole, "leaf"));
        }
    },
    UNIT_UNKNOWN_LEVEL(OrganisationRule.UNIT_UNKNOWN_LEVEL) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return units(
                    whole,
                    0,
                    FieldPath.of("level"),
                    unit("leaf", UNHEARD_OF).withParent(root(whole).id()));
        }
    },
    UNIT_UNKNOWN_PARENT(OrganisationRule.UNIT_UNKNOWN_PARENT) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return units(whole, 0, FieldPath.of("parent"), leaf(whole, "leaf").withParent(UnitId.of("unheard-of")));
        }
    },
    UNIT_CYCLE(OrganisationRule.UNIT_CYCLE, OrganisationRule.UNIT_LEVEL_NOT_BELOW_PARENT) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return units(
                    whole,
                    0,
                    FieldPath.of("parent"),
                    leaf(whole, "one").withParent(UnitId.of("other")),
                    leaf(whole, "other").withParent(UnitId.of("one")));
        }
    },
    UNIT_UNDER_ITSELF(OrganisationRule.UNIT_CYCLE, OrganisationRule.UNIT_LEVEL_NOT_BELOW_PARENT) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return units(whole, 0, FieldPath.of("parent"), leaf(whole, "one").withParent(UnitId.of("one")));
        }
    },
    UNIT_BELOW_CYCLE(OrganisationRule.UNIT_CYCLE, OrganisationRule.UNIT_LEVEL_NOT_BELOW_PARENT) {
        /** The unit declared first hangs below the circle and is not part of it. */
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return units(
                    whole,
                    1,
                    FieldPath.of("parent"),
                    leaf(whole, "below").withParent(UnitId.of("one")),
                    leaf(whole, "one").withParent(UnitId.of("other")),
                    leaf(whole, "other").withParent(UnitId.of("one")));
        }
    },
    UNIT_NO_ROOT(OrganisationRule.UNIT_NO_ROOT) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return new Broken(whole.withUnits(List.of()).withTasks(List.of()), FieldPath.of("units"));
        }
    },
    UNIT_SEVERAL_ROOTS(OrganisationRule.UNIT_SEVERAL_ROOTS) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            UnitLevelId level = pick.from(whole.unitLevels()).id();
            return units(whole, 0, FieldPath.ROOT, unit("second-root", level));
        }
    },
    UNIT_LEVEL_NOT_BELOW_PARENT(OrganisationRule.UNIT_LEVEL_NOT_BELOW_PARENT) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            OrganisationUnit parent = pick.from(whole.units());
            return units(
                    whole,
                    0,
                    FieldPath.of("level"),
                    unit("beside", parent.level()).withParent(parent.id()));
        }
    },
    COVERAGE_GROUP_MIXED(OrganisationRule.COVERAGE_GROUP_MIXED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            CoverageRequirement inPersons =
                    coverage(whole, pick, new CoverageAmount.Persons(1)).withGroup(new CoverageGroup("mixed", 1));
            CoverageRequirement inFte = coverage(whole, pick, new CoverageAmount.FullTimeEquivalents(new FteSum(1)))
                    .withGroup(new CoverageGroup("mixed", 2));
            return units(
                    whole, 0, FieldPath.of("coverage", 1), leaf(whole, "leaf").withCoverage(List.of(inPersons, inFte)));
        }
    },
    COVERAGE_GROUP_TOO_LARGE(OrganisationRule.COVERAGE_GROUP_TOO_LARGE) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            CoverageRequirement one =
                    coverage(whole, pick, new CoverageAmount.Persons(1)).withGroup(new CoverageGroup("large", 1));
            return units(
                    whole,
                    0,
                    FieldPath.of("coverage", CoverageGroup.MAX_REQUIREMENTS),
                    leaf(whole, "leaf").withCoverage(Collections.nCopies(CoverageGroup.MAX_REQUIREMENTS + 2, one)));
        }
    },
    ROLE_REPEATED(OrganisationRule.ROLE_REPEATED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return new Broken(
                    roles(whole, pick.from(whole.roles()).id()),
                    FieldPath.of("roles", whole.roles().size()).then("id"));
        }
    },
    ROLE_UNKNOWN_BROADER(OrganisationRule.ROLE_UNKNOWN_BROADER, OrganisationRule.ROLE_WITHOUT_PROFILE) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return kinds(whole, 0, role("kind", "unheard-of"));
        }
    },
    ROLE_CYCLE(OrganisationRule.ROLE_CYCLE, OrganisationRule.ROLE_WITHOUT_PROFILE) {
        /** The role declared first is a kind of one in the circle, and not part of it. */
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return kinds(whole, 1, role("below", "one"), role("one", "other"), role("other", "one"));
        }
    },
    ROLE_OF_ITSELF(OrganisationRule.ROLE_CYCLE, OrganisationRule.ROLE_WITHOUT_PROFILE) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return kinds(whole, 0, role("one", "one"));
        }
    },
    ROLE_WITHOUT_PROFILE(OrganisationRule.ROLE_WITHOUT_PROFILE) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return new Broken(
                    roles(whole, NEW_ROLE), FieldPath.of("roles", whole.roles().size()));
        }
    },
    PROFILE_UNKNOWN_ROLE(OrganisationRule.PROFILE_UNKNOWN_ROLE) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return profile(whole, NEW_ROLE);
        }
    },
    PROFILE_REPEATED(OrganisationRule.PROFILE_REPEATED) {
        @Override
        Broken breakIn(OrganisationStructure whole, Pick pick) {
            return profile(profile(roles(whole, NEW_ROLE), NEW_ROLE).structure(), NEW_ROLE);
        }
    };

    static final CompetenceId RETIRED = CompetenceId.of("retired");

    private static final UnitLevelId UNHEARD_OF = UnitLevelId.of("unheard-of");
    private static final RoleId NEW_ROLE = RoleId.of("new-role");

    private final Rule rule;
    private final Set<Rule> consequences;

    StructureBreaker(Rule rule, Rule... consequences) {
        this.rule = rule;
        this.consequences = Set.of(consequences);
    }

    /** A structure with an error, and where in it. */
    record Broken(OrganisationStructure structure, FieldPath path) {}

    abstract Broken breakIn(OrganisationStructure whole, Pick pick);

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Breach in(CompetenceInventory inventory, Pick pick) {
        Broken broken = breakIn(inventory.structure(), pick);
        return new Breach(
                new CompetenceInventory(broken.structure(), inventory.employees()),
                rule,
                FieldPath.of("structure").then(broken.path()),
                consequences);
    }

    static OrganisationUnit root(OrganisationStructure whole) {
        return whole.units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** With one more competence, retired and replaced by nothing. */
    static OrganisationStructure withRetired(OrganisationStructure whole) {
        CompetenceFramework framework = FrameworkAdditions.competences(
                        whole.framework(),
                        FieldPath.ROOT,
                        FrameworkAdditions.competence(
                                RETIRED.value(),
                                whole.framework().scales().get(0).id()))
                .framework();
        CompetenceRevision revision = new CompetenceRevision(RETIRED, Days.DEFAULT_AS_OF, List.of());
        return whole.withFramework(framework.withRevisions(plus(framework.revisions(), revision)));
    }

    private static OrganisationUnit unit(String id, UnitLevelId level) {
        return OrganisationUnit.of(UnitId.of(id), Names.label(id), level);
    }

    private static OrganisationUnit leaf(OrganisationStructure whole, String id) {
        UnitLevel lowest = whole.unitLevels().get(whole.unitLevels().size() - 1);
        return unit(id, lowest.id()).withParent(root(whole).id());
    }

    /** With more units, of which the one at a position has the error. */
    private static Broken units(OrganisationStructure whole, int position, FieldPath inner, OrganisationUnit... more) {
        List<OrganisationUnit> units = new ArrayList<>(whole.units());
        units.addAll(Arrays.asList(more));
        return new Broken(
                whole.withUnits(units),
                FieldPath.of("units", whole.units().size() + position).then(inner));
    }

    private static CoverageRequirement coverage(OrganisationStructure whole, Pick pick, CoverageAmount amount) {
        Competence competence = pick.from(whole.framework().competences());
        LevelId level = whole.framework().scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .findFirst()
                .orElseThrow()
                .level(1)
                .id();
        return CoverageRequirement.of(competence.id(), new Level(Optional.empty(), level), amount);
    }

    private static Role role(String id, String broader) {
        return Role.of(RoleId.of(id), Names.label(id)).withBroader(RoleId.of(broader));
    }

    private static Broken kinds(OrganisationStructure whole, int position, Role... more) {
        List<Role> roles = new ArrayList<>(whole.roles());
        roles.addAll(Arrays.asList(more));
        return new Broken(
                whole.withRoles(roles),
                FieldPath.of("roles", whole.roles().size() + position).then("broader"));
    }

    private static OrganisationStructure roles(OrganisationStructure whole, RoleId more) {
        Role role = Role.of(more, Names.label("Another role"));
        return whole.withRoles(plus(whole.roles(), role));
    }

    private static Broken profile(OrganisationStructure whole, RoleId role) {
        RoleProfile more = new RoleProfile(role, List.of());
        return new Broken(
                whole.withProfiles(plus(whole.profiles(), more)),
                FieldPath.of("profiles", whole.profiles().size()).then("role"));
    }
}
