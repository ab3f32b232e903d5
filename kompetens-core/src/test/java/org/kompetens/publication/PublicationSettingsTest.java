package org.kompetens.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitId;

/** How small a group may be that is told of: five where nobody says otherwise, and never below three. */
final class PublicationSettingsTest {

    private static final PublicationSettings DEFAULT = PublicationSettings.DEFAULT;

    @Test
    void fiveIsTheThresholdAndThreeTheWidthWhereNobodySaysOtherwise() {
        assertThat(DEFAULT)
                .isEqualTo(new PublicationSettings(5, 3, false, false, true, Optional.empty(), Integer.MAX_VALUE));
    }

    @Test
    void lessThanTheThresholdIsSmallAndNobodyIsNot() {
        assertThat(DEFAULT.isSmall(0)).isFalse();
        assertThat(DEFAULT.isSmall(1)).isTrue();
        assertThat(DEFAULT.isSmall(4)).isTrue();
        assertThat(DEFAULT.isSmall(5)).isFalse();
        assertThat(DEFAULT.withThreshold(6).isSmall(5)).isTrue();
    }

    @Test
    void noThresholdIsBelowThree() {
        assertThat(DEFAULT.withThreshold(3).threshold()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withThreshold(2))
                .withMessage("threshold must be at least 3, is 2");
    }

    @Test
    void theWidthIsFromTwoToTheThreshold() {
        assertThat(DEFAULT.withWidth(2).width()).isEqualTo(2);
        assertThat(DEFAULT.withWidth(5).width()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withWidth(1))
                .withMessage("width must be from 2 to the threshold, is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withWidth(6))
                .withMessage("width must be from 2 to the threshold, is 6");
    }

    /** A lower threshold takes the width with it; a higher one leaves it. */
    @Test
    void aThresholdBelowTheWidthMakesTheWidthLess() {
        PublicationSettings wide = DEFAULT.withWidth(5);
        assertThat(wide.withThreshold(4).width()).isEqualTo(4);
        assertThat(wide.withThreshold(9).width()).isEqualTo(5);
    }

    @Test
    void theDepthIsFromNought() {
        assertThat(DEFAULT.withDepth(0).depth()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULT.withDepth(-1))
                .withMessage("depth must be from 0, is -1");
    }

    @Test
    void eachIsChangedAlone() {
        UnitId top = UnitId.of("top");
        assertThat(DEFAULT.withUniformHidden(true))
                .isEqualTo(new PublicationSettings(5, 3, true, false, true, Optional.empty(), Integer.MAX_VALUE));
        assertThat(DEFAULT.withInsidersGuarded(true))
                .isEqualTo(new PublicationSettings(5, 3, false, true, true, Optional.empty(), Integer.MAX_VALUE));
        assertThat(DEFAULT.withChangesGuarded(false))
                .isEqualTo(new PublicationSettings(5, 3, false, false, false, Optional.empty(), Integer.MAX_VALUE));
        assertThat(DEFAULT.withTop(top).withDepth(2))
                .isEqualTo(new PublicationSettings(5, 3, false, false, true, Optional.of(top), 2));
    }
}
