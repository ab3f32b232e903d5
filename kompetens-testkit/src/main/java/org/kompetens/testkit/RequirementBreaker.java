package org.kompetens.testkit;

import static org.kompetens.testkit.Breaker.plus;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.Level;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;

/** Breaks a rule in one more requirement: of a unit, of a unit as a whole, and of a role. */
record RequirementBreaker(Rule rule, Place place, String property, LevelBreaker level, boolean emptyPeriod)
        implements Breaker {

    /** Who requires. */
    enum Place {
        UNIT,
        COVERAGE,
        PROFILE
    }

    static List<Breaker> all() {
        List<Breaker> all = new ArrayList<>();
        for (Place place : Place.values()) {
            for (LevelBreaker level : LevelBreaker.values()) {
                all.add(new RequirementBreaker(level.rule(), place, level.property(), level, false));
            }
            all.add(new RequirementBreaker(
                    OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN, place, "until", LevelBreaker.NOT_MAPPED, true));
        }
        return all;
    }

    @Override
    public Breach in(CompetenceInventory sound, Pick pick) {
        CompetenceInventory inventory = LevelBreaker.withUnmappedScale(sound);
        OrganisationStructure whole = inventory.structure();
        Requirement more = requirement(whole, pick);
        FieldPath owner;
        OrganisationStructure broken;
        if (place == Place.PROFILE) {
            owner = FieldPath.of("profiles", whole.profiles().size()).then("requirements", 0);
            broken = withProfile(whole, more);
        } else {
            int index = pick.below(whole.units().size());
            OrganisationUnit unit = whole.units().get(index);
            boolean ofEach = place == Place.UNIT;
            owner = FieldPath.of("units", index)
                    .then(
                            ofEach ? "requirements" : "coverage",
                            ofEach
                                    ? unit.requirements().size()
                                    : unit.coverage().size());
            broken = withUnit(
                    whole,
                    index,
                    ofEach
                            ? unit.withRequirements(plus(unit.requirements(), more))
                            : unit.withCoverage(plus(unit.coverage(), asCoverage(more))));
        }
        return Breach.of(
                new CompetenceInventory(broken, inventory.employees()),
                rule,
                FieldPath.of("structure").then(owner).then(property));
    }

    private Requirement requirement(OrganisationStructure whole, Pick pick) {
        if (emptyPeriod) {
            Competence competence = pick.from(whole.framework().competences());
            Period empty = Period.of(Days.DEFAULT_AS_OF, Days.DEFAULT_AS_OF.minusDays(pick.below(2)));
            return Requirement.of(competence.id(), Level.of("level-1"), 1).withPeriod(empty);
        }
        return Requirement.of(level.competence(whole.framework(), pick), level.level(), 1);
    }

    private static CoverageRequirement asCoverage(Requirement more) {
        return CoverageRequirement.of(more.competence(), more.level(), new CoverageAmount.Persons(1))
                .withPeriod(more.period());
    }

    private static OrganisationStructure withUnit(OrganisationStructure whole, int index, OrganisationUnit unit) {
        List<OrganisationUnit> units = new ArrayList<>(whole.units());
        units.set(index, unit);
        return whole.withUnits(units);
    }

    private static OrganisationStructure withProfile(OrganisationStructure whole, Requirement more) {
        RoleId role = RoleId.of("new-role");
        return whole.withRoles(plus(whole.roles(), Role.of(role, Names.label("Another role"))))
                .withProfiles(plus(whole.profiles(), new RoleProfile(role, List.of(more))));
    }
}
