package org.kompetens.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.edition.Editions.FRI_2027_01_01;
import static org.kompetens.edition.Editions.compare;
import static org.kompetens.edition.Editions.framework;
import static org.kompetens.edition.Editions.frameworkOf;
import static org.kompetens.edition.Editions.label;
import static org.kompetens.edition.Editions.named;
import static org.kompetens.edition.Editions.scale;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.text.Language;

/** What of each edition stands in the framework that is made of both. */
final class RevisedFrameworkTest {

    private static final URI FIRST = URI.create("http://data.europa.eu/esco/skill/0001");
    private static final URI SECOND = URI.create("http://data.europa.eu/esco/skill/0002");
    private static final CompetenceGroupId HEALTH = CompetenceGroupId.of("health");
    private static final CompetenceGroupId SAFETY = CompetenceGroupId.of("safety");

    private static CompetenceFramework revised(CompetenceFramework former, CompetenceFramework newer) {
        return compare(former, newer).revised(any -> true);
    }

    private static CompetenceGroup group(CompetenceGroupId id, String name) {
        return CompetenceGroup.of(id, label(name));
    }

    @Test
    void groupsAndLinksAreTheNewerOnesWhereItHasAny() {
        Competence former = named("a", "First aid").withGroups(List.of(HEALTH)).withLinks(List.of(FIRST));
        CompetenceFramework inUse = framework(former).withGroups(List.of(group(HEALTH, "Health")));
        Competence regrouped = former.withGroups(List.of(SAFETY)).withLinks(List.of(SECOND));
        List<CompetenceGroup> groups = List.of(group(SAFETY, "Safety"), group(HEALTH, "Health and care"));
        CompetenceFramework revised = revised(inUse, framework(regrouped).withGroups(groups));
        assertThat(revised.competences()).containsExactly(regrouped);
        assertThat(revised.groups()).isEqualTo(groups);
        assertThat(revised(inUse, framework(named("a", "First aid")))).isEqualTo(inUse);
    }

    @Test
    void aNewDescriptionIsNoNewName() {
        Competence former = named("a", "First aid");
        Competence described = former.withDescription(label("Help before help comes"));
        assertThat(new ChangedCompetence(former, described).isRenamed()).isFalse();
        Competence translated = new Competence(
                former.id(),
                former.labels().with(Language.SV, "Första hjälpen"),
                former.description(),
                former.dimension(),
                former.scale(),
                former.broader(),
                former.groups(),
                former.links());
        assertThat(new ChangedCompetence(former, translated).isRenamed()).isFalse();
        assertThat(new ChangedCompetence(translated, former).isRenamed()).isFalse();
    }

    @Test
    void scalesAndMappingsThatAreNewComeAfterThoseInUse() {
        ProficiencyScale other = scale("other", "I", "II");
        ScaleMapping mapping = new ScaleMapping(other.id(), Editions.SCALE.id(), Map.of());
        CompetenceFramework newer = CompetenceFramework.of(
                List.of(other, Editions.SCALE), List.of(mapping), List.of(named("a", "First aid")));
        CompetenceFramework revised = revised(framework(named("a", "First aid")), newer);
        assertThat(revised.scales()).containsExactly(Editions.SCALE, other);
        assertThat(revised.mappings()).containsExactly(mapping);
        assertThat(revised(frameworkOf(other), framework()).scales()).containsExactly(other, Editions.SCALE);
    }

    private static CompetenceRevision replaced(String competence, String successor) {
        return CompetenceRevision.replaced(CompetenceId.of(competence), FRI_2027_01_01, CompetenceId.of(successor));
    }

    /** Of those in use a revision is a proposal, to be confirmed; of those that never were it is the edition's own. */
    @Test
    void revisionsOfCompetencesThatNeverWereInUseComeWithThem() {
        CompetenceFramework former = framework(named("a", "First aid"));
        CompetenceFramework newer = framework(named("a", "First aid"), named("w", "Rescue"), named("x", "Help"))
                .withRevisions(List.of(replaced("a", "x"), replaced("w", "x")));
        EditionComparison compared = compare(former, newer);
        assertThat(compared.revised(any -> false).revisions()).containsExactly(replaced("w", "x"));
        assertThat(compared.revised(any -> true).revisions()).containsExactly(replaced("a", "x"), replaced("w", "x"));
    }

    /** What meets a broader competence decides figures, so for those in use it stays as it was. */
    @Test
    void narrowerRulesComeWithBroaderCompetencesThatAreNew() {
        NarrowerRule ofNew = new NarrowerRule(CompetenceId.of("x"), 1);
        NarrowerRule ofOld = new NarrowerRule(CompetenceId.of("a"), 1);
        CompetenceFramework newer =
                framework(named("a", "First aid"), named("x", "Rescue")).withNarrowerRules(List.of(ofOld, ofNew));
        CompetenceFramework former = framework(named("a", "First aid"));
        assertThat(revised(former, newer).narrowerRules()).containsExactly(ofNew);
        NarrowerRule inUse = new NarrowerRule(CompetenceId.of("a"), 2);
        assertThat(revised(former.withNarrowerRules(List.of(inUse)), newer).narrowerRules())
                .containsExactly(inUse, ofNew);
    }

    private static CompetenceRelation relation(String competence, RelationKind kind, String other) {
        return new CompetenceRelation(
                CompetenceId.of(competence), kind, new RelatedCompetence.Inside(CompetenceId.of(other)));
    }

    @Test
    void whatTwoHaveToDoWithEachOtherIsSaidOnceFromWhicheverSideButForAnOrder() {
        CompetenceFramework both = framework(named("a", "First aid"), named("b", "Rescue"));
        CompetenceFramework former = both.withRelations(
                List.of(relation("a", RelationKind.RELATED, "b"), relation("a", RelationKind.PRECEDED_BY, "b")));
        CompetenceRelation outside = new CompetenceRelation(
                CompetenceId.of("a"), RelationKind.EXACT_MATCH, new RelatedCompetence.Outside("NICE", "K0001"));
        CompetenceFramework newer = both.withRelations(List.of(
                relation("b", RelationKind.RELATED, "a"),
                relation("b", RelationKind.CLOSE_MATCH, "a"),
                relation("b", RelationKind.PRECEDED_BY, "a"),
                outside));
        assertThat(revised(former, newer).relations())
                .containsExactly(
                        relation("a", RelationKind.RELATED, "b"),
                        relation("a", RelationKind.PRECEDED_BY, "b"),
                        relation("b", RelationKind.CLOSE_MATCH, "a"),
                        relation("b", RelationKind.PRECEDED_BY, "a"),
                        outside);
    }
}
