package org.kompetens.testkit.system;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;

/** A part of the model that a system may not have, and without which situations can be made. */
public enum ModelPart {
    /** That a broader competence is held where enough narrower ones are. */
    NARROWER_RULES {
        @Override
        OrganisationStructure leftOutOf(OrganisationStructure structure) {
            return structure.withFramework(structure.framework().withNarrowerRules(List.of()));
        }
    },
    /** Levels on another scale than the competence's own, by mappings between scales. Revisions, which rest on them, go too. */
    MAPPINGS {
        @Override
        OrganisationStructure leftOutOf(OrganisationStructure structure) {
            Predicate<Requirement> own = one -> isOnOwnScale(structure, one.competence(), one.level());
            return structure
                    .withFramework(structure.framework().withMappings(List.of()).withRevisions(List.of()))
                    .withProfiles(structure.profiles().stream()
                            .map(one -> new RoleProfile(
                                    one.role(),
                                    one.requirements().stream().filter(own).toList()))
                            .toList())
                    .withUnits(structure.units().stream()
                            .map(unit -> unit.withRequirements(unit.requirements().stream()
                                            .filter(own)
                                            .toList())
                                    .withCoverage(unit.coverage().stream()
                                            .filter(one -> isOnOwnScale(structure, one.competence(), one.level()))
                                            .toList()))
                            .toList())
                    .withTasks(structure.tasks().stream()
                            .filter(task -> task.needs().stream()
                                    .allMatch(one -> isOnOwnScale(structure, one.competence(), one.level())))
                            .toList());
        }

        @Override
        boolean isKept(OrganisationStructure structure, Assessment assessment) {
            return isKnown(structure.framework(), assessment.competence())
                    && assessment
                            .level()
                            .map(level -> isOnOwnScale(structure, assessment.competence(), level))
                            .orElse(true);
        }
    },
    /** Groups of requirements of coverage of which nobody fills two. */
    EXCLUSIVE_GROUPS {
        @Override
        OrganisationStructure leftOutOf(OrganisationStructure structure) {
            return structure.withUnits(structure.units().stream()
                    .map(unit -> unit.withCoverage(unit.coverage().stream()
                            .map(one -> new CoverageRequirement(
                                    one.competence(), one.level(), one.amount(), one.period(), Optional.empty()))
                            .toList()))
                    .toList());
        }
    },
    /** Sources of assessments beside those that everybody has. */
    OWN_SOURCES {
        @Override
        OrganisationStructure leftOutOf(OrganisationStructure structure) {
            return structure
                    .withSources(List.of())
                    .withValidity(structure.validity().stream()
                            .filter(rule -> rule.source()
                                    .map(AssessmentSource.SUPPLIED::contains)
                                    .orElse(true))
                            .toList());
        }

        @Override
        boolean isKept(OrganisationStructure structure, Assessment assessment) {
            return AssessmentSource.SUPPLIED.contains(assessment.source());
        }
    },
    /** Competences that have become others, and whose old names are still in records. */
    REVISIONS {
        @Override
        OrganisationStructure leftOutOf(OrganisationStructure structure) {
            return structure.withFramework(structure.framework().withRevisions(List.of()));
        }

        @Override
        boolean isKept(OrganisationStructure structure, Assessment assessment) {
            return isKnown(structure.framework(), assessment.competence());
        }
    },
    /** That of a small group of which all are one thing noughts of all else are hidden when figures are shown outside. */
    TELLING_NOUGHTS {
        @Override
        OrganisationStructure leftOutOf(OrganisationStructure structure) {
            return structure;
        }
    },
    /** Where in a record something is wrong: without it, what is found is compared by its codes alone. */
    FINDING_PLACES {
        @Override
        OrganisationStructure leftOutOf(OrganisationStructure structure) {
            return structure;
        }
    };

    abstract OrganisationStructure leftOutOf(OrganisationStructure structure);

    /** Whether an assessment says something without this part. */
    boolean isKept(OrganisationStructure structure, Assessment assessment) {
        return true;
    }

    /**
     * A situation without this part, and without what says nothing without it.
     *
     * @param situation any
     * @return the situation, without errors if it had none
     */
    public Situation leftOutOf(Situation situation) {
        OrganisationStructure structure = situation.structure();
        return situation
                .withStructure(leftOutOf(structure))
                .withEmployees(situation.employees().stream()
                        .map(employee -> employee.withAssessments(employee.assessments().stream()
                                        .filter(one -> isKept(structure, one))
                                        .toList())
                                .withExemptions(employee.exemptions().stream()
                                        .filter(one -> !(this == REVISIONS || this == MAPPINGS)
                                                || isKnown(structure.framework(), one.competence()))
                                        .toList()))
                        .toList());
    }

    private static boolean isOnOwnScale(OrganisationStructure structure, CompetenceId competence, Level level) {
        return structure.framework().competences().stream()
                .filter(one -> one.id().equals(competence))
                .allMatch(one -> level.scale().map(one.scale()::equals).orElse(true));
    }

    private static boolean isKnown(CompetenceFramework framework, CompetenceId competence) {
        return framework.competences().stream().anyMatch(one -> one.id().equals(competence));
    }
}
