package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.edition.EditionComparison;
import org.kompetens.edition.ProposalReason;
import org.kompetens.edition.RevisionProposal;
import org.kompetens.testkit.KompetensArbitraries;

/** What comes of a newer edition, whatever the framework. */
class EditionRulesTest {

    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final int TRIES = 150;

    @Provide
    Arbitrary<CompetenceFramework> frameworks() {
        return KompetensArbitraries.frameworks();
    }

    private static Set<CompetenceId> retired(CompetenceFramework framework) {
        Set<CompetenceId> retired = new HashSet<>();
        framework.revisions().stream().map(CompetenceRevision::competence).forEach(retired::add);
        return retired;
    }

    /** Some of those that are not retired yet. */
    private static List<Competence> some(CompetenceFramework framework, Random random) {
        Set<CompetenceId> retired = retired(framework);
        return framework.competences().stream()
                .filter(one -> !retired.contains(one.id()) && random.nextBoolean())
                .toList();
    }

    @Property(tries = TRIES)
    void beside_itself_nothing_is_proposed_and_nothing_changes(@ForAll("frameworks") CompetenceFramework framework) {
        EditionComparison compared = EditionComparison.of(framework, framework, FRI_2027_01_01);
        assertThat(compared.proposals()).isEmpty();
        assertThat(compared.unchanged()).isEqualTo(framework.competences().size());
        assertThat(compared.revised(any -> true)).isEqualTo(framework);
    }

    @Property(tries = TRIES)
    void each_competence_that_is_gone_is_proposed_once_and_none_is_lost(
            @ForAll("frameworks") CompetenceFramework framework, @ForAll Random random) {
        List<Competence> gone = some(framework, random);
        List<Competence> left = new ArrayList<>(framework.competences());
        left.removeAll(gone);
        EditionComparison compared = EditionComparison.of(framework, framework.withCompetences(left), FRI_2027_01_01);
        assertThat(compared.proposals())
                .extracting(one -> one.revision().competence())
                .containsExactlyElementsOf(gone.stream().map(Competence::id).toList());
        assertThat(compared.unchanged() + compared.changed().size() + gone.size())
                .isEqualTo(framework.competences().size());
        assertThat(compared.revised(any -> false)).isEqualTo(framework);
        CompetenceFramework retired = compared.revised(any -> true);
        assertThat(retired.competences()).isEqualTo(framework.competences());
        List<CompetenceRevision> revisions = new ArrayList<>(framework.revisions());
        compared.proposals().forEach(one -> revisions.add(one.revision()));
        assertThat(retired.revisions()).isEqualTo(revisions);
    }

    @Property(tries = TRIES)
    void another_id_alone_is_found_and_the_framework_stays_without_errors(
            @ForAll("frameworks") CompetenceFramework framework, @ForAll Random random) {
        List<Competence> gone = some(framework, random);
        List<Competence> newer = new ArrayList<>();
        framework.competences().forEach(one -> newer.add(gone.contains(one) ? renumbered(one) : one));
        EditionComparison compared = EditionComparison.of(framework, framework.withCompetences(newer), FRI_2027_01_01);
        assertThat(compared.proposals()).hasSameSizeAs(gone);
        for (RevisionProposal one : compared.proposals()) {
            assertThat(one.reason()).isIn(ProposalReason.LINK, ProposalReason.NAME);
            assertThat(one.hasOpenLevels()).isFalse();
            assertThat(one.revision().successors())
                    .anyMatch(next ->
                            next.competence().equals(newer(one.revision().competence())));
        }
        CompetenceFramework revised = compared.revised(any -> true);
        assertThat(ResolvedFramework.of(revised).findings().hasErrors())
                .as("%s", ResolvedFramework.of(revised).findings().list())
                .isEqualTo(ResolvedFramework.of(framework).findings().hasErrors());
    }

    private static CompetenceId newer(CompetenceId id) {
        return CompetenceId.of("newer-" + id.value());
    }

    private static Competence renumbered(Competence one) {
        return new Competence(
                newer(one.id()),
                one.labels(),
                one.description(),
                one.dimension(),
                one.scale(),
                one.broader(),
                one.groups(),
                one.links());
    }
}
