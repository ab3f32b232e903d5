package org.kompetens.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.strategy.StrategyVocabulary.Place;
import org.kompetens.text.Language;

/** Every vocabulary is a view of the one set of strategies. */
final class StrategyVocabularyTest {

    @ParameterizedTest
    @EnumSource
    void everyStrategyIsAnsweredAndEveryPlaceIsReached(StrategyVocabulary vocabulary) {
        Set<Place> reached = new HashSet<>();
        for (Strategy strategy : Strategy.values()) {
            reached.addAll(vocabulary.placesOf(strategy));
            assertThat(vocabulary.text(strategy, Language.SV)).isNotBlank();
            assertThat(vocabulary.placesOf(strategy))
                    .allMatch(place -> vocabulary.strategiesOf(place).contains(strategy));
        }
        assertThat(vocabulary.entries()).containsExactlyInAnyOrderElementsOf(reached);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceIsNamedInAllLanguages(StrategyVocabulary vocabulary) {
        assertThat(vocabulary.labels().texts()).hasSize(5);
        assertThat(vocabulary.entries())
                .allSatisfy(place -> assertThat(place.labels().texts()).hasSize(5));
        StrategyVocabulary another =
                vocabulary == StrategyVocabulary.UBARA ? StrategyVocabulary.SKR : StrategyVocabulary.UBARA;
        Place other = another.entries().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> vocabulary.strategiesOf(other));
    }

    @Test
    void anEntryIsFoundByItsIdAndCodesAreStable() {
        assertThat(StrategyVocabulary.UBARA.entry("recruit")).contains(new Place(StrategyVocabulary.UBARA, "recruit"));
        assertThat(StrategyVocabulary.UBARA.entry("redeployment")).isEmpty();
        assertThat(StrategyVocabulary.values())
                .extracting(StrategyVocabulary::code)
                .startsWith("ubara", "seven-steps", "county")
                .doesNotHaveDuplicates();
        assertThat(Strategy.CONCLUDE.code()).isEqualTo("conclude");
        assertThat(LearningArena.of("network")).hasToString("network").isLessThan(LearningArena.of("practice"));
    }

    @Test
    void theVocabulariesHaveAsManyPlacesAsTheirSources() {
        assertThat(StrategyVocabulary.values())
                .extracting(vocabulary -> vocabulary.entries().size())
                .containsExactly(5, 4, 4, 9, 4);
    }

    @Test
    void workingMoreAndLongerHasNoPlaceInUbaraAndThatIsSaid() {
        assertThat(StrategyVocabulary.UBARA.placesOf(Strategy.WORK_MORE)).isEmpty();
        assertThat(StrategyVocabulary.UBARA.text(Strategy.WORK_MORE, Language.SV))
                .isEqualTo("Ingen plats i listan UBARA");
        assertThat(StrategyVocabulary.SKR.text(Strategy.WORK_MORE, Language.EN))
                .isEqualTo("More people work more and longer");
    }

    @Test
    void theSameMayStandInTwoPlaces() {
        assertThat(StrategyVocabulary.UBARA.text(Strategy.INTRODUCE, Language.NB))
                .isEqualTo("Utvikle og motivere, Rekruttere og introdusere");
    }

    @Test
    void whatASourceSuggestsStandsWhereItsStrategiesDo() {
        assertThat(SuggestedActivity.OF_CITY).hasSize(18);
        assertThat(SuggestedActivity.OF_COUNTY).hasSize(10);
        Set<Place> areas = new HashSet<>();
        for (SuggestedActivity one : SuggestedActivity.OF_CITY) {
            areas.addAll(one.places());
            assertThat(one.labels().texts()).hasSize(5);
            assertThat(one.places())
                    .allSatisfy(place -> assertThat(EnumSet.copyOf(one.strategies()))
                            .anyMatch(strategy ->
                                    place.vocabulary().placesOf(strategy).contains(place)));
        }
        assertThat(areas).containsExactlyInAnyOrderElementsOf(StrategyVocabulary.UBARA.entries());
        for (SuggestedActivity one : SuggestedActivity.OF_COUNTY) {
            assertThat(one.contents())
                    .allSatisfy(content -> assertThat(content.texts()).hasSize(5));
            assertThat(one.places())
                    .allSatisfy(place -> assertThat(EnumSet.copyOf(one.strategies()))
                            .anyMatch(strategy ->
                                    place.vocabulary().placesOf(strategy).contains(place)));
        }
    }

    @Test
    void arenasAndStrategiesAreNamedInAllLanguages() {
        assertThat(LearningArena.STANDARD)
                .hasSize(8)
                .allSatisfy(arena ->
                        assertThat(arena.labels().orElseThrow().texts()).hasSize(5));
        assertThat(LearningArena.of("fjällvandring").labels()).isEmpty();
        assertThat(Strategy.values())
                .allSatisfy(strategy -> assertThat(strategy.labels().texts()).hasSize(5));
    }

    @Test
    void sixOfTheNineAreNotConfirmed() {
        assertThat(StrategyVocabulary.SKR.entries().stream().filter(place -> !place.isConfirmed()))
                .hasSize(6);
        assertThat(StrategyVocabulary.values())
                .filteredOn(vocabulary -> vocabulary != StrategyVocabulary.SKR)
                .allSatisfy(vocabulary -> assertThat(vocabulary.entries()).allMatch(Place::isConfirmed));
    }
}
