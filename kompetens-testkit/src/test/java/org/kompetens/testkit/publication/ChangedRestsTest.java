package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.ToldChange;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.publication.SmallOrganisation.Staff;
import org.kompetens.testkit.sample.SampleMunicipality;

/**
 * What can be worked out of several numbers at two dates: what is left when one is taken off another one. In a small
 * organisation, in which the second level of one competence is required of all.
 */
final class ChangedRestsTest {

    private static final PublicationSettings DEFAULT = PublicationSettings.DEFAULT;
    private static final Competence REQUIRED = SmallOrganisation.REQUIRED;

    /** K has D1 and D2 below it, they have U11 and so on. */
    private static final Map<String, String> PARENTS =
            Map.of("D1", "K", "D2", "K", "U11", "D1", "U12", "D1", "U13", "D1", "U21", "D2", "U22", "D2", "U23", "D2");

    /** The same with a third division, where units move. */
    private static final Map<String, String> PLACES =
            Map.of("D1", "K", "D2", "K", "D3", "K", "U11", "D1", "U21", "D2", "U22", "D2", "U31", "D3");

    private static GapAnalysis analysis(int monthsLater, String... covered) {
        return GapAnalysis.of(SmallOrganisation.of(PARENTS, covered), SampleMunicipality.AS_OF.plusMonths(monthsLater));
    }

    private static PublishedRollup published(
            Staff staff, GapAnalysis analysis, PublicationSettings settings, EarlierPublication... earlier) {
        Rollup rollup = staff.employees().stream().collect(Rollup.collector(analysis));
        return PublishedRollup.of(rollup, settings, List.of(earlier), LongRun.onThreads(1));
    }

    private static EarlierPublication then(Staff staff, PublicationSettings settings, EarlierPublication... earlier) {
        return published(staff, analysis(0), settings, earlier).asEarlier();
    }

    /** Half a year later. */
    private static EarlierPublication later(Staff staff, PublicationSettings settings, EarlierPublication... earlier) {
        return published(staff, analysis(6), settings, earlier).asEarlier();
    }

    private static FigureName outcome(String unit, OutcomeKind kind) {
        return FigureName.outcome(UnitId.of(unit), REQUIRED.id(), kind);
    }

    private static FigureName cells(String unit) {
        return FigureName.cells(UnitId.of(unit), REQUIRED.id());
    }

    private static boolean areShown(EarlierPublication publication, FigureName... names) {
        return Stream.of(names).allMatch(publication.shown()::containsKey);
    }

    private static final Staff SEVEN = new Staff()
            .with("D1", 12, 10, 9, 9)
            .with("U11", 26, 14, 12, 12)
            .with("U12", 19, 9, 10, 10)
            .with("U21", 25, 20, 14, 12)
            .with("U22", 31, 17, 15, 20);

    /** Six are hired, and five of them are short: so one is something else. */
    @Test
    void howManyAreAnythingElseIsNotToldByAFew() {
        Staff now = SEVEN.with("U11", 27, 19, 12, 12);
        FigureName[] telling = {cells("U11"), outcome("U11", OutcomeKind.SHORT)};
        EarlierPublication first = then(SEVEN, DEFAULT);
        assertThat(areShown(first, telling)).isTrue();
        assertThat(areShown(later(now, DEFAULT, first), telling)).isFalse();
        assertThat(areShown(later(now, DEFAULT.withChangesGuarded(false), first), telling))
                .isTrue();
    }

    /** Worked out anew from what both dates show: of a number that was not guarded it is told, of one that was it is not. */
    @Test
    void anAuditFindsWhatIsToldOfAFew() {
        Staff now = SEVEN.with("U11", 27, 19, 12, 12);
        EarlierPublication first = then(SEVEN, DEFAULT);
        assertThat(published(now, analysis(6), DEFAULT, first).unprovenChanges())
                .isEmpty();
        assertThat(published(now, analysis(6), DEFAULT.withChangesGuarded(false), first)
                        .unprovenChanges())
                .contains(new ToldChange(UnitId.of("U11"), Set.of(), Set.of(REQUIRED.id()), Set.of(OutcomeKind.MET)));
    }

    /** What an earlier document of this date tells is not told by the next one. */
    @Test
    void anAuditFindsNothingThatWasToldBefore() {
        Staff now = SEVEN.with("U11", 27, 19, 12, 12);
        PublicationSettings unguarded = DEFAULT.withChangesGuarded(false);
        EarlierPublication first = then(SEVEN, DEFAULT);
        EarlierPublication told = later(now, unguarded, first);
        assertThat(published(now, analysis(6), unguarded, first, told).unprovenChanges())
                .isEmpty();
    }

    /** The number of a division is hidden for its rest; that of all and those of the units below both divisions give the same. */
    @Test
    void whatIsLeftIsNotToldOneLevelUp() {
        Staff before = new Staff()
                .with("U11", 5, 19, 18, 11)
                .with("U12", 15, 17, 14, 3)
                .with("U13", 11, 22, 12, 22)
                .with("U21", 14, 23, 18, 14)
                .with("U22", 18, 15, 13, 14)
                .with("U23", 2, 21, 5, 0);
        Staff now =
                before.with("U12", 16, 17, 14, 3).with("U13", 17, 10, 19, 22).with("U22", 18, 15, 15, 14);
        FigureName[] telling = {
            outcome("K", OutcomeKind.MET), outcome("U13", OutcomeKind.MET), outcome("U21", OutcomeKind.MET)
        };
        EarlierPublication first = then(before, DEFAULT);
        assertThat(areShown(first, telling)).isTrue();
        assertThat(areShown(later(now, DEFAULT, first), telling)).isFalse();
        assertThat(areShown(later(now, DEFAULT.withChangesGuarded(false), first), telling))
                .isTrue();
    }

    /** Two divisions were shown before their units: what is left of the one is told by a unit, which is hidden then. */
    @Test
    void whereTheWholeIsKnownAPartIsHidden() {
        Staff before = new Staff()
                .with("D1", 0, 9, 6, 7)
                .with("U11", 4, 13, 8, 6)
                .with("U12", 13, 6, 7, 10)
                .with("U13", 9, 0, 5, 7)
                .with("U21", 0, 4, 2, 2)
                .with("U22", 7, 13, 7, 9)
                .with("U23", 4, 1, 10, 9);
        Staff now = before.with("U12", 6, 6, 4, 13).with("U13", 5, 0, 5, 7);
        EarlierPublication first = then(before, DEFAULT);
        EarlierPublication divisions = later(now, DEFAULT.withDepth(1), first);
        FigureName[] telling = {outcome("D1", OutcomeKind.MET), outcome("U12", OutcomeKind.MET)};
        assertThat(areShown(first, telling)).isTrue();
        assertThat(areShown(divisions, telling[0])).isTrue();
        EarlierPublication all = later(now, DEFAULT, first, divisions);
        assertThat(areShown(all, telling[1])).isFalse();
    }

    /** Own staff of a division, of which one more falls short, follow from three documents of the earlier date. */
    @Test
    void documentsOfOneDateAreKnownTogether() {
        PublicationSettings division = DEFAULT.withTop(UnitId.of("D1")).withDepth(0);
        EarlierPublication whole = then(SEVEN, division);
        EarlierPublication one = then(SEVEN, DEFAULT.withTop(UnitId.of("U11")), whole);
        EarlierPublication other = then(SEVEN, DEFAULT.withTop(UnitId.of("U12")), whole, one);
        FigureName[] telling = {
            outcome("D1", OutcomeKind.MET), outcome("U11", OutcomeKind.MET), outcome("U12", OutcomeKind.MET)
        };
        assertThat(areShown(whole, telling[0]) && areShown(one, telling[1]) && areShown(other, telling[2]))
                .isTrue();
        Staff now = SEVEN.with("D1", 11, 11, 9, 9).with("U11", 33, 7, 12, 12);
        assertThat(areShown(later(now, DEFAULT, whole, one, other), telling)).isFalse();
    }

    /** What another date has hidden stays hidden, also where one of the same date, by a larger threshold, hides it as a partner. */
    @Test
    void whatAnotherDateHasHiddenStaysProtectedBesideAPartner() {
        Staff before =
                new Staff().with("D2", 8, 7, 10, 12).with("U11", 5, 5, 0, 7).with("U12", 8, 9, 4, 2);
        Staff now = before.with("D2", 6, 9, 10, 4).with("U11", 5, 5, 0, 9).with("U12", 8, 9, 4, 5);
        PublicationSettings division = DEFAULT.withTop(UnitId.of("D1"));
        EarlierPublication first = then(before, division.withDepth(0));
        EarlierPublication partner = later(now, division.withThreshold(8), first);
        EarlierPublication last = later(now, DEFAULT.withDepth(1), first, partner);
        FigureName secret = outcome("D1", OutcomeKind.SHORT);
        assertThat(List.of(first, partner, last))
                .allMatch(publication -> publication.hidden().contains(secret));
        assertThat(areShown(last, outcome("K", OutcomeKind.SHORT), outcome("D2", OutcomeKind.SHORT)))
                .isFalse();
    }

    /** U11 is in D1, and half a year later in D3. */
    private static GapAnalysis beforeItMoved() {
        return GapAnalysis.of(SmallOrganisation.of(PLACES), SampleMunicipality.AS_OF);
    }

    private static GapAnalysis afterItMoved() {
        Map<String, String> moved = new HashMap<>(PLACES);
        moved.put("U11", "D3");
        return GapAnalysis.of(SmallOrganisation.of(moved), SampleMunicipality.AS_OF.plusMonths(6));
    }

    /**
     * A division loses its only unit. That nobody is there any more cannot be hidden, and of the unit, of which the number was
     * hidden beside others, it tells what was shown of the division then.
     */
    @Test
    void thatNobodyIsLeftSomewhereTellsNothing() {
        Staff staff = new Staff()
                .with("U11", 0, 0, 0, 9)
                .with("D2", 0, 2, 4, 0)
                .with("U21", 0, 2, 1, 0)
                .with("U22", 2, 0, 2, 0)
                .with("D3", 0, 1, 0, 0)
                .with("U31", 4, 3, 0, 0);
        GapAnalysis then = beforeItMoved();
        EarlierPublication divisions =
                published(staff, then, DEFAULT.withDepth(1)).asEarlier();
        EarlierPublication all = published(staff, then, DEFAULT, divisions).asEarlier();
        assertThat(areShown(divisions, FigureName.employed(UnitId.of("D1")))).isTrue();
        assertThat(all.hidden()).contains(FigureName.employed(UnitId.of("U11")));

        GapAnalysis later = afterItMoved();
        PublishedRollup second = published(staff, later, DEFAULT, divisions, all);
        assertThat(second.unproven()).isEmpty();
        assertThat(areShown(second.asEarlier(), FigureName.employed(UnitId.of("K"))))
                .isTrue();
    }

    /** A unit has left its division, of which few are left: so its own number is hidden, too. */
    @Test
    void whatIsLeftWhereAUnitCameFromIsNotToldByTheUnit() {
        Staff staff = new Staff()
                .with("D1", 0, 0, 3, 0)
                .with("U11", 0, 0, 12, 0)
                .with("U21", 0, 0, 20, 0)
                .with("U22", 0, 0, 6, 0)
                .with("D3", 0, 0, 7, 0)
                .with("U31", 0, 0, 15, 0);
        FigureName[] telling = {FigureName.employed(UnitId.of("D1")), FigureName.employed(UnitId.of("U11"))};
        EarlierPublication first =
                published(staff, beforeItMoved(), DEFAULT.withDepth(1)).asEarlier();
        assertThat(areShown(first, telling[0])).isTrue();
        GapAnalysis later = afterItMoved();
        assertThat(areShown(published(staff, later, DEFAULT).asEarlier(), telling[1]))
                .isTrue();
        PublishedRollup second = published(staff, later, DEFAULT, first);
        assertThat(second.unproven()).isEmpty();
        assertThat(second.asEarlier().hidden()).contains(telling);
    }

    /** Of those who belong to the division alone, one fewer holds what is asked for. */
    @Test
    void whoHoldsSomethingAndBelongsToAUnitAloneIsNotToldByAFew() {
        Staff before = SEVEN.with("D1", 12, 10, 9, 9, 12)
                .with("U11", 26, 14, 12, 12, 26)
                .with("U12", 19, 9, 10, 10, 19);
        Staff now = before.with("D1", 12, 10, 9, 9, 11).with("U11", 26, 14, 12, 12, 33);
        EarlierPublication first = covered(before, analysis(0, "D1", "U11", "U12"), DEFAULT);
        assertThat(holders(first)).containsExactly(Optional.of(57L), Optional.of(26L), Optional.of(19L));
        GapAnalysis later = analysis(6, "D1", "U11", "U12");
        assertThat(holders(covered(now, later, DEFAULT, first)))
                .containsExactly(Optional.of(63L), Optional.empty(), Optional.of(19L));
        assertThat(holders(covered(now, later, DEFAULT.withChangesGuarded(false), first)))
                .containsExactly(Optional.of(63L), Optional.of(33L), Optional.of(19L));
    }

    private static EarlierPublication covered(
            Staff staff, GapAnalysis analysis, PublicationSettings settings, EarlierPublication... earlier) {
        Coverage coverage = staff.employees().stream().collect(Coverage.collector(analysis));
        return PublishedCoverage.of(coverage, published(staff, analysis, settings, earlier))
                .asEarlier();
    }

    private static List<Optional<Long>> holders(EarlierPublication publication) {
        return Stream.of("D1", "U11", "U12")
                .map(SmallOrganisation::holders)
                .map(name -> Optional.ofNullable(publication.shown().get(name)).map(amount -> amount.count()))
                .toList();
    }
}
