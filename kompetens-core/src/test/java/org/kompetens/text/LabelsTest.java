package org.kompetens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LabelsTest {

    @Test
    void givesTheTextInTheLanguageAskedFor() {
        Labels unit = Labels.of(Language.SV, "enhet").with(Language.DA, "enhed");
        assertThat(unit.in(Language.SV)).isEqualTo("enhet");
        assertThat(unit.in(Language.DA)).isEqualTo("enhed");
    }

    @Test
    void givesTheTextInTheNearestLanguageOtherwise() {
        Labels unit = Labels.of(Language.EN, "unit").with(Language.DA, "enhed");
        assertThat(unit.in(Language.NN)).isEqualTo("enhed");
        assertThat(unit.in(Language.SV)).isEqualTo("enhed");
        assertThat(unit.with(Language.NB, "enhet").in(Language.NN)).isEqualTo("enhet");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageFindsAText(Language only) {
        Labels label = Labels.of(only, "text");
        for (Language wanted : Language.values()) {
            assertThat(label.in(wanted)).isEqualTo("text");
            assertThat(wanted.nearest()).startsWith(wanted).containsExactlyInAnyOrder(Language.values());
        }
    }

    @Test
    void replacesTheTextOfALanguageItHas() {
        assertThat(Labels.of(Language.SV, "a").with(Language.SV, "b")).isEqualTo(Labels.of(Language.SV, "b"));
    }

    @Test
    void refusesNoTextAndBlankTexts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Labels(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of(Language.NB, " "));
    }

    @Test
    void copiesWhatItIsGiven() {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.SV, "enhet");
        Labels label = new Labels(texts);
        texts.put(Language.EN, "unit");
        assertThat(label).isEqualTo(Labels.of(Language.SV, "enhet"));
    }

    @Test
    void iteratesInTheOrderOfTheLanguages() {
        Map<Language, String> texts = new HashMap<>();
        for (Language language : Language.values()) {
            texts.put(language, language.tag());
        }
        assertThat(new Labels(texts).texts().keySet()).containsExactly(Language.values());
    }

    @ParameterizedTest
    @CsvSource({"sv,SV", "sv-FI,SV", "SV_se,SV", "no,NB", "nb-NO,NB", "nn,NN", "da-DK,DA", "en,EN", "en-US,EN"})
    void languagesAreFoundByTheirTag(String tag, Language language) {
        assertThat(Language.ofTag(tag)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"fi", "de-DE", "x", "svenska", "''"})
    void languagesThatAreNotSpokenAreNotFound(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }
}
