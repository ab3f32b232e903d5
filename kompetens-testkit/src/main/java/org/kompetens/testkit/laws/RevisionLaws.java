package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertSame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;

/** What becomes of assessments where a competence is retired and another replaces it. */
public abstract class RevisionLaws extends GapSystemLaws {

    private static final String FORMER = "former-";

    /** For subclasses that name a system. */
    protected RevisionLaws() {}

    /**
     * A revision that only renames changes no figure: where a competence had another name until some date, and some of
     * its assessments, of whatever dates, are under that name, each level counting as itself, every answer is the one
     * where all stand under the name of today.
     *
     * @param situation any
     * @param random chooses the competence, the date, the assessments, and whether the revision names the levels
     */
    @Property(tries = 200)
    @Needs(ModelPart.REVISIONS)
    public void aPureRenamingChangesNoFigure(@ForAll Situation situation, @ForAll Random random) {
        List<Competence> competences = situation.structure().framework().competences();
        Competence today = competences.get(random.nextInt(competences.size()));
        CompetenceId former = CompetenceId.of(FORMER + today.id().value());
        Situation renamed = situation
                .withStructure(renamed(situation, today, former, random))
                .withEmployees(Change.each(
                        situation.employees(),
                        employee -> employee.withAssessments(Change.each(
                                employee.assessments(),
                                one -> one.competence().equals(today.id()) && random.nextInt(4) > 0
                                        ? of(former, one)
                                        : one))));
        assertSame(situation.in(answering()), renamed.in(answering()));
    }

    private static Assessment of(CompetenceId competence, Assessment one) {
        return new Assessment(
                one.id(), competence, one.level(), one.date(), one.source(), one.expiry(), one.evidence());
    }

    private static OrganisationStructure renamed(
            Situation situation, Competence today, CompetenceId former, Random random) {
        OrganisationStructure structure = situation.structure();
        CompetenceFramework framework = structure.framework();
        Successor successor =
                new Successor(today.id(), random.nextBoolean() ? Map.of() : eachAsItself(framework, today));
        CompetenceRevision revision =
                new CompetenceRevision(former, situation.asOf().minusDays(random.nextInt(3)), List.of(successor));
        List<ValidityRule> validity = new ArrayList<>(structure.validity());
        for (ValidityRule rule : structure.validity()) {
            if (rule.competence().equals(Optional.of(today.id()))) {
                validity.add(new ValidityRule(Optional.of(former), rule.source(), rule.validity()));
            }
        }
        return structure
                .withFramework(framework
                        .withCompetences(Change.plus(
                                framework.competences(),
                                Competence.of(former, today.labels(), today.dimension(), today.scale())))
                        .withRevisions(Change.plus(framework.revisions(), revision)))
                .withValidity(validity);
    }

    private static Map<LevelId, LevelId> eachAsItself(CompetenceFramework framework, Competence competence) {
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        framework.scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .flatMap(scale -> scale.levels().stream())
                .forEach(level -> levels.put(level.id(), level.id()));
        return levels;
    }
}
