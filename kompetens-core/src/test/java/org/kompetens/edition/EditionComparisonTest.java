package org.kompetens.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kompetens.edition.Editions.FRI_2027_01_01;
import static org.kompetens.edition.Editions.assertProposed;
import static org.kompetens.edition.Editions.compare;
import static org.kompetens.edition.Editions.framework;
import static org.kompetens.edition.Editions.frameworkOf;
import static org.kompetens.edition.Editions.label;
import static org.kompetens.edition.Editions.named;
import static org.kompetens.edition.Editions.scale;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.Successor;

/** What is proposed for what a newer edition no longer has, and what comes of it. */
final class EditionComparisonTest {

    @Test
    void anEditionBesideItselfProposesNothing() {
        CompetenceFramework same = framework(named("a", "Word processing"), named("b", "Spreadsheets"));
        EditionComparison compared = compare(same, same);
        assertThat(compared.proposals()).isEmpty();
        assertThat(compared.added()).isEmpty();
        assertThat(compared.changed()).isEmpty();
        assertThat(compared.unchanged()).isEqualTo(2);
        assertThat(compared.revised(any -> true)).isEqualTo(same);
    }

    @Test
    void theSameNameUnderAnotherIdReplaces() {
        EditionComparison compared = compare(
                framework(named("a", "Care of people with dementia")),
                framework(named("x", "Care of people with Dementia"), named("y", "Palliative care")));
        assertProposed(compared, "a", RevisionKind.REPLACED, ProposalReason.NAME, "x");
        assertThat(compared.added()).extracting(one -> one.id().value()).containsExactly("x", "y");
    }

    @Test
    void aLinkToTheOtherOutdoesItsName() throws Exception {
        URI esco = new URI("http://data.europa.eu/esco/skill/0001");
        EditionComparison compared = compare(
                framework(named("a", "First aid").withLinks(List.of(esco))),
                framework(
                        named("x", "First aid"), named("y", "Giving first aid").withLinks(List.of(esco))));
        assertProposed(compared, "a", RevisionKind.REPLACED, ProposalReason.LINK, "y");
    }

    @Test
    void anAddressAsAnIdIsALink() throws Exception {
        String address = "http://data.europa.eu/esco/skill/0001";
        EditionComparison compared = compare(
                framework(named(address, "First aid")),
                framework(named("x", "Giving help in emergencies").withLinks(List.of(new URI(address)))));
        assertProposed(compared, address, RevisionKind.REPLACED, ProposalReason.LINK, "x");
    }

    @Test
    void partsOfANameSplitIt() {
        EditionComparison compared = compare(
                framework(named("a", "First aid and fire safety")),
                framework(named("x", "First aid"), named("y", "Fire safety"), named("z", "Safety at work")));
        assertProposed(compared, "a", RevisionKind.SPLIT, ProposalReason.WORDS, "x", "y");
    }

    @Test
    void namesThatMakeUpAnotherAreMerged() {
        EditionComparison compared = compare(
                framework(named("a", "First aid"), named("b", "Fire safety"), named("c", "Safety at work")),
                framework(named("x", "Fire safety and first aid")));
        assertProposed(compared, "a", RevisionKind.MERGED, ProposalReason.WORDS, "x");
        assertProposed(compared, "b", RevisionKind.MERGED, ProposalReason.WORDS, "x");
        assertProposed(compared, "c", RevisionKind.RETIRED, ProposalReason.NONE);
    }

    @Test
    void aLetterOrTwoOfALongWordAreASpelling() {
        EditionComparison compared = compare(
                framework(named("a", "Neurodevelopemental conditions"), named("b", "Mathematics 1a")),
                framework(named("x", "Neurodevelopmental conditions"), named("y", "Mathematics 1b")));
        assertProposed(compared, "a", RevisionKind.REPLACED, ProposalReason.SPELLING, "x");
        assertProposed(compared, "b", RevisionKind.RETIRED, ProposalReason.NONE);
    }

    @Test
    void whatTheEditionStatesOutdoesAll() {
        CompetenceFramework newer = framework(named("a", "First aid"), named("x", "First aid"), named("y", "Rescue"))
                .withRevisions(List.of(CompetenceRevision.replaced(
                        CompetenceId.of("a"), LocalDate.of(2026, 7, 1), CompetenceId.of("y"))));
        EditionComparison compared = compare(framework(named("a", "First aid")), newer);
        assertProposed(compared, "a", RevisionKind.REPLACED, ProposalReason.STATED, "y");
        assertThat(compared.proposals().get(0).revision().date()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void anotherScaleIsMappedByTheNamesOfItsLevelsOrLeftOpen() {
        Competence judgedOtherwise =
                Competence.of(CompetenceId.of("x"), label("First aid"), Dimension.SKILL, ScaleId.of("other"));
        CompetenceFramework former = framework(named("a", "First aid"));
        RevisionProposal mapped = compare(former, frameworkOf(scale("other", "none", "low", "high"), judgedOtherwise))
                .proposals()
                .get(0);
        assertThat(mapped.hasOpenLevels()).isFalse();
        assertThat(mapped.revision().successors())
                .containsExactly(new Successor(
                        CompetenceId.of("x"),
                        Map.of(LevelId.of("low"), LevelId.of("low"), LevelId.of("high"), LevelId.of("high"))));
        RevisionProposal open = compare(former, frameworkOf(scale("other", "I", "II"), judgedOtherwise))
                .proposals()
                .get(0);
        assertThat(open.hasOpenLevels()).isTrue();
        assertThat(open.revision().successors()).containsExactly(Successor.of(CompetenceId.of("x")));
    }

    @Test
    void whatIsConfirmedStandsInTheFrameworkAndTheRestStaysAsItWas() {
        EditionComparison compared = compare(
                framework(named("a", "First aid"), named("b", "Fire safety"), named("c", "Typing")),
                framework(named("x", "First aid"), named("y", "Fire safety"), named("c", "Keyboard skills")));
        assertThat(compared.changed())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.isRenamed() && !one.countsOtherwise()).isTrue());
        CompetenceFramework revised =
                compared.revised(one -> one.revision().competence().equals(CompetenceId.of("a")));
        assertThat(revised.revisions())
                .containsExactly(
                        CompetenceRevision.replaced(CompetenceId.of("a"), FRI_2027_01_01, CompetenceId.of("x")));
        assertThat(revised.competences()).extracting(one -> one.id().value()).containsExactly("a", "b", "c", "x", "y");
        assertThat(revised.competences().get(2).labels()).isEqualTo(label("Keyboard skills"));
        assertThat(ResolvedFramework.of(revised).findings().list()).isEmpty();
    }

    @Test
    void whatDecidesHowACompetenceCountsStays() {
        Competence newer = Competence.of(
                        CompetenceId.of("a"), label("First aid"), Dimension.KNOWLEDGE, ScaleId.of("other"))
                .withDescription(label("Help before help comes"));
        EditionComparison compared =
                compare(framework(named("a", "First aid")), frameworkOf(scale("other", "I", "II"), newer));
        assertThat(compared.changed())
                .singleElement()
                .satisfies(one -> assertThat(one.countsOtherwise()).isTrue());
        assertThat(compared.revised(any -> true).competences())
                .containsExactly(named("a", "First aid").withDescription(label("Help before help comes")));
    }

    @Test
    void aScaleWithOtherLevelsIsNotTakenOver() {
        EditionComparison compared = compare(
                framework(named("a", "First aid")),
                frameworkOf(scale("scale", "low", "middle", "high"), named("a", "First aid")));
        assertThat(compared.conflictingScales()).containsExactly(ScaleId.of("scale"));
        assertThatIllegalStateException().isThrownBy(() -> compared.revised(any -> true));
    }

    @Test
    void whatWasRetiredBeforeIsNotAskedAgain() {
        CompetenceFramework former = framework(named("a", "First aid"), named("b", "Rescue"))
                .withRevisions(List.of(CompetenceRevision.replaced(
                        CompetenceId.of("a"), LocalDate.of(2025, 1, 1), CompetenceId.of("b"))));
        EditionComparison compared = compare(former, framework(named("b", "Rescue")));
        assertThat(compared.proposals()).isEmpty();
        assertThat(compared.unchanged()).isEqualTo(2);
        assertThat(compared.revised(any -> true)).isEqualTo(former);
    }
}
