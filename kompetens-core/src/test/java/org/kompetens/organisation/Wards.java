package org.kompetens.organisation;

import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A sound organisation, to which tests do one thing that is wrong: a municipality with two wards, and nurses. */
final class Wards {

    static final Labels LABELS = Labels.of(Language.EN, "something");
    static final ProficiencyScale SCALE = ProficiencyScale.of(
                    ScaleId.of("scale"), LABELS, List.of(level("low"), level("high")))
            .withHoldsNothing(level("none"));
    static final Competence NURSING = competence("nursing");
    static final Competence HYGIENE = competence("hygiene");
    static final OrganisationUnit CITY = unit("city", "municipality");
    static final OrganisationUnit NORTH = unit("north", "unit").withParent(CITY.id());
    static final OrganisationUnit SOUTH = unit("south", "unit").withParent(CITY.id());
    static final Role NURSE = Role.of(RoleId.of("nurse"), LABELS);
    static final RoleProfile PROFILE =
            new RoleProfile(NURSE.id(), List.of(required(NURSING, "low"), required(HYGIENE, "low")));

    static final OrganisationStructure STRUCTURE = new OrganisationStructure(
            CompetenceFramework.of(List.of(SCALE), List.of(), List.of(NURSING, HYGIENE)),
            UnitLevel.STANDARD,
            List.of(CITY, NORTH, SOUTH),
            List.of(NURSE),
            List.of(PROFILE));

    private Wards() {}

    private static ProficiencyLevel level(String id) {
        return ProficiencyLevel.of(LevelId.of(id), LABELS);
    }

    static Competence competence(String id) {
        return Competence.of(CompetenceId.of(id), LABELS, Dimension.SKILL, SCALE.id());
    }

    static OrganisationUnit unit(String id, String level) {
        return OrganisationUnit.of(UnitId.of(id), LABELS, UnitLevelId.of(level));
    }

    static Requirement required(Competence competence, String level) {
        return Requirement.of(competence.id(), Level.of(level), 1);
    }

    /** Each finding as its code, its path and its values. */
    static List<String> told(Findings findings) {
        return findings.list().stream().map(Wards::told).toList();
    }

    private static String told(Finding finding) {
        return finding.rule().code() + " " + finding.path() + " " + finding.values();
    }
}
