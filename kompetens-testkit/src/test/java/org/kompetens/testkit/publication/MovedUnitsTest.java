package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.publication.SmallOrganisation.Staff;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What can be worked out of two dates between which a unit has moved: U12 from D1 to D2. */
final class MovedUnitsTest {

    private static final PublicationSettings DEFAULT = PublicationSettings.DEFAULT;

    private static final Map<String, String> BEFORE =
            Map.of("D1", "K", "D2", "K", "U11", "D1", "U12", "D1", "U13", "D1", "U21", "D2", "U22", "D2", "U23", "D2");

    private static final Staff STAFF = new Staff()
            .with("U11", 20, 20, 20, 20)
            .with("U12", 18, 12, 16, 14)
            .with("U13", 25, 30, 35, 40)
            .with("U21", 22, 18, 19, 17)
            .with("U22", 24, 12, 21, 16)
            .with("U23", 31, 32, 33, 34);

    /** Ten more and eight fewer are short in two units of a division: that one has left it, or has come, does not tell of two. */
    @Test
    void whatADivisionIsWithoutAMovedUnitIsNotToldByAFew() {
        Staff came = STAFF.with("U21", 22, 28, 19, 17).with("U22", 24, 4, 21, 16);
        Staff left = STAFF.with("U11", 20, 30, 20, 20).with("U13", 25, 22, 35, 40);
        for (boolean isGuarded : List.of(true, false)) {
            PublicationSettings settings = DEFAULT.withChangesGuarded(isGuarded);
            for (PublishedRollup second : List.of(
                    later(came, settings),
                    later(came, settings.withTop(UnitId.of("D2"))),
                    later(left, settings),
                    later(left, settings.withTop(UnitId.of("D1"))))) {
                assertThat(second.unproven()).isEmpty();
                assertThat(second.unprovenChanges().isEmpty()).isEqualTo(isGuarded);
            }
        }
    }

    /**
     * Of the division to which a unit has moved it is hidden how many are short, as they are two more than were. Whoever takes the
     * unit to be as it was adds it to what the division was: so its number is hidden, too.
     */
    @Test
    void whatIsHiddenOfADivisionIsNotToldByAUnitThatHasCome() {
        Staff now = STAFF.with("U21", 22, 8, 19, 17);
        EarlierPublication first = first();
        assertThat(first.shown()).containsKeys(notReached("D2"), notReached("U12"));
        EarlierPublication second = later(now, DEFAULT).asEarlier();
        assertThat(second.hidden()).contains(notReached("D2"), notReached("U12"));
        // Where changes are not guarded, nothing of the division need be hidden, nor of the unit.
        assertThat(later(now, DEFAULT.withChangesGuarded(false)).asEarlier().shown())
                .containsKeys(notReached("D2"), notReached("U12"));
    }

    private static EarlierPublication first() {
        return published(STAFF, BEFORE, 0, DEFAULT).asEarlier();
    }

    private static PublishedRollup later(Staff now, PublicationSettings settings) {
        Map<String, String> after = new TreeMap<>(BEFORE);
        after.put("U12", "D2");
        return published(now, after, 6, settings, first());
    }

    private static PublishedRollup published(
            Staff staff,
            Map<String, String> parents,
            int monthsLater,
            PublicationSettings settings,
            EarlierPublication... earlier) {
        GapAnalysis analysis =
                GapAnalysis.of(SmallOrganisation.of(parents), SampleMunicipality.AS_OF.plusMonths(monthsLater));
        Rollup rollup = staff.employees().stream().collect(Rollup.collector(analysis));
        return PublishedRollup.of(rollup, settings, List.of(earlier), LongRun.onThreads(1));
    }

    private static FigureName notReached(String unit) {
        return FigureName.outcome(UnitId.of(unit), SmallOrganisation.REQUIRED.id(), OutcomeKind.SHORT);
    }
}
