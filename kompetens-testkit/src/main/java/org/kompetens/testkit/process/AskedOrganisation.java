package org.kompetens.testkit.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What everybody knows of the organisation that a line asks about: its units, and which competences there are. */
final class AskedOrganisation {

    private AskedOrganisation() {}

    /** Units in units, and competences in dimensions, named by their ids; nothing else. */
    static OrganisationStructure structure(Map<String, Object> question) {
        Map<String, Object> inventory = Answer.object(question, "inventory");
        List<Competence> competences = Answer.objects(Answer.object(inventory, "framework"), "competences").stream()
                .map(AskedOrganisation::competence)
                .toList();
        return new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), competences),
                List.of(),
                Answer.objects(inventory, "units").stream()
                        .map(AskedOrganisation::unit)
                        .toList(),
                List.of(),
                List.of());
    }

    /** How many employees the question has records of. */
    static int employees(Map<String, Object> question) {
        return Answer.objects(Answer.object(question, "inventory"), "employees").size();
    }

    private static Competence competence(Map<String, Object> one) {
        return Competence.of(
                CompetenceId.of(Answer.text(one, "id")),
                label(one),
                Dimension.valueOf(Answer.text(one, "dimension").toUpperCase(Locale.ROOT)),
                ScaleId.of(Answer.text(one, "scale")));
    }

    private static OrganisationUnit unit(Map<String, Object> one) {
        OrganisationUnit unit = OrganisationUnit.of(
                UnitId.of(Answer.text(one, "id")), label(one), UnitLevelId.of(Answer.text(one, "level")));
        return Answer.optional(one, "parent")
                .map(parent -> unit.withParent(UnitId.of(parent)))
                .orElse(unit);
    }

    private static Labels label(Map<String, Object> one) {
        return Labels.of(Language.EN, Answer.text(one, "id"));
    }
}
