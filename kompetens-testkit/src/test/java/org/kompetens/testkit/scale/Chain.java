package org.kompetens.testkit.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Units one below the other, each of which needs a person at the third level as a whole. Of a nurse, competence 0 is
 * required at the highest level with the highest weight; in and below unit i, competence i mod 20 is too, at the first
 * level.
 */
final class Chain {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final int COMPETENCES = 20;
    static final int LEVELS = 5;

    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    private static final RoleId NURSE = RoleId.of("nurse");

    private Chain() {}

    static GapAnalysis analysis(int depth) {
        return GapAnalysis.of(organisation(depth), THU_2026_10_01);
    }

    private static Organisation organisation(int depth) {
        List<UnitLevel> levels = new ArrayList<>();
        List<OrganisationUnit> units = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            levels.add(new UnitLevel(UnitLevelId.of("level-" + i), LABELS));
            OrganisationUnit unit = OrganisationUnit.of(unit(i), LABELS, UnitLevelId.of("level-" + i))
                    .withRequirements(List.of(Requirement.of(competence(i % COMPETENCES), level(1), 1)))
                    .withCoverage(List.of(new CoverageRequirement(
                            competence(0), level(3), new CoverageAmount.Persons(1), Period.ALWAYS, Optional.empty())));
            units.add(i == 0 ? unit : unit.withParent(unit(i - 1)));
        }
        return Organisation.of(new OrganisationStructure(
                framework(),
                levels,
                units,
                List.of(Role.of(NURSE, LABELS)),
                List.of(new RoleProfile(
                        NURSE, List.of(Requirement.of(competence(0), level(LEVELS), Requirement.MAX_WEIGHT))))));
    }

    private static CompetenceFramework framework() {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("scale"),
                LABELS,
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("level-" + rank), LABELS))
                        .toList());
        List<Competence> competences = IntStream.range(0, COMPETENCES)
                .mapToObj(i -> Competence.of(competence(i), LABELS, Dimension.SKILL, scale.id()))
                .toList();
        return CompetenceFramework.of(List.of(scale), List.of(), competences);
    }

    static UnitId unit(int depth) {
        return UnitId.of("unit-" + depth);
    }

    static CompetenceId competence(int i) {
        return CompetenceId.of("competence-" + i);
    }

    private static Level level(int rank) {
        return Level.of("level-" + rank);
    }

    /** Ids of employees sort as their numbers do. */
    static Employee employee(int number, List<Employment> employments, List<Assessment> assessments) {
        return Employee.of(EmployeeId.of("employee-" + (10_000_000 + number)), employments, assessments);
    }

    static Employment employment(int number, int depth) {
        return Employment.of(EmploymentId.of("employment-" + number), NURSE, unit(depth), Fte.FULL, Period.ALWAYS);
    }

    static Assessment assessment(int number, int competence, int rank, LocalDate date) {
        return Assessment.of(
                AssessmentId.of("assessment-" + number),
                competence(competence),
                level(rank),
                date,
                AssessmentSource.TEST);
    }

    static Assessment ofUnknown(int number) {
        return Assessment.of(
                AssessmentId.of("assessment-" + number),
                CompetenceId.of("unheard-of-" + number),
                level(1),
                THU_2026_10_01,
                AssessmentSource.SELF);
    }
}
