package org.kompetens.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.edition.Editions.assertProposed;
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
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.competence.Successor;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** By which names and links a successor is found, and by which it is not. */
final class SuccessorSearchTest {

    private static final URI ESCO = URI.create("http://data.europa.eu/esco/skill/0001");

    private static void assertSpelling(String former, String newer) {
        assertProposed(
                compare(framework(named("a", former)), framework(named("x", newer))),
                "a",
                RevisionKind.REPLACED,
                ProposalReason.SPELLING,
                "x");
    }

    private static void assertNothing(CompetenceFramework former, CompetenceFramework newer) {
        assertProposed(compare(former, newer), "a", RevisionKind.RETIRED, ProposalReason.NONE);
    }

    private static void assertNothing(String former, String newer) {
        assertNothing(framework(named("a", former)), framework(named("x", newer)));
    }

    @Test
    void sixLettersAreALongWordAndFiveAreNot() {
        assertSpelling("Sewing", "Sewimg");
        assertSpelling("Sewing of sails", "Sewimg of sails");
        assertNothing("Audit", "Audet");
        assertNothing("Audit planning", "Audet planning");
    }

    @Test
    void numbersAreNoSpelling() {
        assertNothing("Windows10", "Windows11");
    }

    @Test
    void onlyOneWordMayBeMisspelt() {
        assertNothing("Planning of meetings", "Planing of meatings");
        assertNothing("Planning of meetings", "Planing of budgets");
    }

    @Test
    void aWordThatIsAnotherIsNoSpellingHoweverManyLanguagesThereAre() {
        Labels inTwo = label("Fire inspections").with(Language.SV, "Brandinspektioner");
        assertNothing(
                framework(named("a", "Fire regulations")),
                framework(Competence.of(CompetenceId.of("x"), inTwo, Dimension.SKILL, ScaleId.of("scale"))));
    }

    @Test
    void twoThatAreSpeltAlikeAreNoSpellingOfEither() {
        assertNothing(
                framework(named("a", "Bookkeping")), framework(named("x", "Bookkeeping"), named("y", "Bookkepping")));
    }

    @Test
    void theSameWordsInAnotherOrderAreNoPartOfAName() {
        assertNothing(framework(named("a", "Fire safety")), framework(named("x", "Safety: fire"), named("y", "Fire")));
    }

    @Test
    void namesAreMadeUpOfPartsInTheirOwnLanguage() {
        Labels film = Labels.of(Language.SV, "Film");
        Labels radio = Labels.of(Language.SV, "Radio");
        assertNothing(
                framework(named("a", "Film and radio")),
                framework(
                        Competence.of(CompetenceId.of("x"), film, Dimension.SKILL, ScaleId.of("scale")),
                        Competence.of(CompetenceId.of("y"), radio, Dimension.SKILL, ScaleId.of("scale"))));
    }

    private static CompetenceRelation relation(String competence, RelationKind kind, RelatedCompetence other) {
        return new CompetenceRelation(CompetenceId.of(competence), kind, other);
    }

    @Test
    void aRelationToTheSameCompetenceElsewhereIsALink() {
        CompetenceFramework former = framework(named("a", "First aid").withLinks(List.of(ESCO)), named("b", "Driving"));
        CompetenceFramework newer = framework(named("x", "Rescue"), named("y", "Help"), named("b", "Driving"));
        RelatedCompetence elsewhere = new RelatedCompetence.Linked(ESCO);
        assertProposed(
                compare(
                        former,
                        newer.withRelations(List.of(
                                relation("b", RelationKind.EXACT_MATCH, elsewhere),
                                relation("y", RelationKind.EXACT_MATCH, new RelatedCompetence.Outside("NICE", "K0001")),
                                relation("x", RelationKind.EXACT_MATCH, elsewhere)))),
                "a",
                RevisionKind.REPLACED,
                ProposalReason.LINK,
                "x");
        assertNothing(former, newer.withRelations(List.of(relation("x", RelationKind.CLOSE_MATCH, elsewhere))));
    }

    @Test
    void anIdThatIsNoAddressHindersNothing() {
        String id = "aid[1]";
        assertProposed(
                compare(framework(named(id, "First aid")), framework(named("x", "First aid"))),
                id,
                RevisionKind.REPLACED,
                ProposalReason.NAME,
                "x");
        assertProposed(
                compare(
                        framework(named(id, "First aid").withLinks(List.of(ESCO))),
                        framework(named("x", "Rescue").withLinks(List.of(ESCO)))),
                id,
                RevisionKind.REPLACED,
                ProposalReason.LINK,
                "x");
    }

    private static RevisionProposal onAnotherScale(List<ScaleMapping> inFormer, List<ScaleMapping> inNewer) {
        Competence judgedOtherwise =
                Competence.of(CompetenceId.of("x"), label("First aid"), Dimension.SKILL, ScaleId.of("other"));
        return compare(
                        framework(named("a", "First aid")).withMappings(inFormer),
                        frameworkOf(scale("other", "I", "II"), judgedOtherwise).withMappings(inNewer))
                .proposals()
                .get(0);
    }

    private static ScaleMapping mapping(String from, String to) {
        return new ScaleMapping(
                ScaleId.of(from),
                ScaleId.of(to),
                Map.of(LevelId.of("low"), LevelId.of("I"), LevelId.of("high"), LevelId.of("II")));
    }

    /** The mapping says what the levels count as, so nobody has to. */
    @Test
    void levelsAreNotOpenWhereEitherEditionMapsThisScaleToThat() {
        List<ScaleMapping> there = List.of(mapping("scale", "third"), mapping("scale", "other"));
        List<ScaleMapping> elsewhere = List.of(mapping("scale", "third"), mapping("third", "other"));
        for (RevisionProposal one : List.of(onAnotherScale(there, List.of()), onAnotherScale(List.of(), there))) {
            assertThat(one.hasOpenLevels()).isFalse();
            assertThat(one.revision().successors()).containsExactly(Successor.of(CompetenceId.of("x")));
        }
        assertThat(onAnotherScale(elsewhere, elsewhere).hasOpenLevels()).isTrue();
    }
}
