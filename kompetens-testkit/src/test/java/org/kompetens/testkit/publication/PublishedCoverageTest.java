package org.kompetens.testkit.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.testkit.system.Situation;

/** What is shown of coverage is true, tells of no small group, and tells nothing that is hidden beside it. */
@Tag("slow")
final class PublishedCoverageTest {

    private static final PublicationSettings SETTINGS =
            PublicationSettings.DEFAULT.withTop(UnitId.of("aldreomsorg")).withThreshold(3);

    private final GapAnalysis analysis =
            GapAnalysis.of(Organisation.of(SampleMunicipality.almfjarden().structure()), SampleMunicipality.AS_OF);

    @Test
    void someIsShownAndSomeHidden() {
        PublishedCoverage published =
                SafeCoverage.published(SampleMunicipality.almfjarden().employees(), analysis, SETTINGS);
        assertThat(published.hiddenPercent()).isBetween(1, 99);
        assertThat(published.units().stream().flatMap(unit -> unit.requirements().stream()))
                .anyMatch(one -> one.holders().shown().isPresent())
                .anyMatch(
                        one -> one.holders().shown().isEmpty() && one.deficit().isEmpty());
    }

    /** Whoever falls short of a level may hold a lower one: who holds that is shown only where it tells of no outcome. */
    @Test
    void ofALowerLevelThanIsRequiredNothingIsShownThatTellsOfAnOutcome() {
        GapAnalysis lower = GapAnalysis.of(Organisation.of(CoveredUnits.units()), SampleMunicipality.AS_OF);
        List<Employee> staff = new ArrayList<>();
        // Of each unit so many are met, short above the level that is asked for together, not assessed, and short below
        // it.
        CoveredUnits.add(staff, "u1", 22, 11, 2, 0);
        CoveredUnits.add(staff, "u2", 20, 9, 8, 0);
        CoveredUnits.add(staff, "u3", 30, 12, 9, 0);
        CoveredUnits.add(staff, "u4", 30, 12, 9, 3);
        PublishedCoverage published = SafeCoverage.published(staff, lower, PublicationSettings.DEFAULT);
        // Of the first it is hidden how many are short, as two are not assessed; of the last three hold less.
        for (String unit : List.of("u1", "u4")) {
            assertThat(SafeCoverage.holders(published, unit)).as(unit).isEmpty();
        }
    }

    /** Three of four units need it, and all together: what is left is of the fourth. */
    @Test
    void whatIsLeftOfAUnitIsNoneOrAllButAFewOnlyWhereItMayBeTold() {
        GapAnalysis ofAll =
                GapAnalysis.of(Organisation.of(CoveredUnits.neededByThreeOfFour()), SampleMunicipality.AS_OF);
        for (int others : List.of(1, 6)) {
            List<Employee> staff = new ArrayList<>();
            CoveredUnits.add(staff, "u1", 20, 0, 20, 0);
            CoveredUnits.add(staff, "u2", 30, 0, 25, 0);
            CoveredUnits.add(staff, "u3", 40, 0, 20, 0);
            CoveredUnits.add(staff, "u4", 30 - others, 0, others, 0);
            PublishedCoverage published = SafeCoverage.published(staff, ofAll, PublicationSettings.DEFAULT);
            assertThat(SafeCoverage.holders(published, "u1").isPresent()).isEqualTo(others == 6);
        }
    }

    /** Of few who hold it in one unit nothing is told by one sister hidden with it; the sum of all is shown. */
    @Test
    void besideAUnitOfFewHoldersOneSisterIsHidden() {
        GapAnalysis ofAll = GapAnalysis.of(Organisation.of(CoveredUnits.neededEverywhere()), SampleMunicipality.AS_OF);
        List<Employee> staff = new ArrayList<>();
        int[] holders = {3, 12, 14, 16};
        for (int i = 0; i < holders.length; i++) {
            CoveredUnits.add(staff, "u" + (i + 1), holders[i], 0, 30 - holders[i], 0);
        }
        PublishedCoverage published = SafeCoverage.published(staff, ofAll, PublicationSettings.DEFAULT);
        String top = published.units().get(0).unit().id().value();
        assertThat(Stream.of(top, "u1", "u2", "u3", "u4")
                        .map(unit -> SafeCoverage.holders(published, unit).map(PublishedAmount.Shown::count)))
                .containsExactly(
                        Optional.of(45L), Optional.empty(), Optional.empty(), Optional.of(14L), Optional.of(16L));
    }

    /** Of the staff that belongs to the whole alone three hold less than is needed: one unit is hidden, and they are not told. */
    @Test
    void ofFewWhoBelongToAUnitAloneNothingIsLeftWhereItIsRequired() {
        OrganisationStructure structure =
                CoveredUnits.neededEverywhere(CoveredUnits.units().profiles());
        String top = structure.units().get(0).id().value();
        for (int few : List.of(3, 7)) {
            List<Employee> staff = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                CoveredUnits.add(staff, "u" + i, 20, 10, 6, 7);
            }
            CoveredUnits.add(staff, top, 7, 8, 0, few);
            PublishedCoverage published = SafeCoverage.published(
                    staff,
                    GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                    PublicationSettings.DEFAULT);
            assertThat(Stream.of(top, "u1", "u2", "u3", "u4")
                            .map(unit -> SafeCoverage.holders(published, unit).isPresent()))
                    .containsExactly(true, few == 7, true, true, true);
        }
    }

    /**
     * Of the staff that belongs to the whole alone nothing is required, and all but three hold it. Of all others it is required,
     * and the outcomes of their units tell how many of them do.
     */
    @Test
    void ofFewWhoBelongToAUnitAloneOutcomesOfAnotherUnitTellNothing() {
        OrganisationStructure structure = CoveredUnits.neededByTheWholeAlone();
        String top = structure.units().get(0).id().value();
        for (int few : List.of(3, 7)) {
            List<Employee> staff = new ArrayList<>();
            CoveredUnits.add(staff, "u1", 20, 0, 0, 10);
            CoveredUnits.add(staff, "u2", 30, 0, 0, 12);
            CoveredUnits.add(staff, CoveredUnits.role(1), top, 12, few, 0, 0);
            PublishedCoverage published = SafeCoverage.published(
                    staff,
                    GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                    PublicationSettings.DEFAULT);
            assertThat(SafeCoverage.holders(published, top).isPresent()).isEqualTo(few == 7);
        }
    }

    /** Nobody of whom it is not required holds it, few as they are: nothing is recorded of them. */
    @Test
    void thatNobodyHoldsItOfWhomItIsNotRequiredTellsNothing() {
        OrganisationStructure structure = CoveredUnits.neededByTheWholeAlone();
        String top = structure.units().get(0).id().value();
        List<Employee> staff = new ArrayList<>();
        CoveredUnits.add(staff, "u1", 20, 0, 0, 10);
        CoveredUnits.add(staff, "u2", 30, 0, 0, 12);
        CoveredUnits.add(staff, CoveredUnits.role(1), "u1", 0, 0, 3, 0);
        PublishedCoverage published = SafeCoverage.published(
                staff,
                GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                PublicationSettings.DEFAULT);
        assertThat(SafeCoverage.holders(published, top).map(PublishedAmount.Shown::count))
                .contains(50L);
    }

    /** Whoever falls short holds the lowest level: beside met and short the holders tell how many of the others hold it. */
    @Test
    void ofTheLowestLevelOutcomesDecideBeforeAndAfterWhatIsRequired() {
        OrganisationStructure structure = CoveredUnits.neededByTheWholeAlone(0);
        String top = structure.units().get(0).id().value();
        for (int few : List.of(4, 7)) {
            List<Employee> staff = new ArrayList<>();
            CoveredUnits.add(staff, top, 12, 0, 0, 8);
            CoveredUnits.add(staff, CoveredUnits.role(1), top, 0, 0, 9, few);
            PublishedCoverage published = SafeCoverage.published(
                    staff,
                    GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                    PublicationSettings.DEFAULT);
            assertThat(SafeCoverage.holders(published, top).isPresent()).isEqualTo(few == 7);
        }
    }

    /**
     * Five of those who fall short of a higher level hold it, or of two of whom nothing is required: so it is known but for two of how
     * many of those of whom it is required.
     */
    @Test
    void ofSomeBesideWhomThereAreHardlyAnyOthersNoFewAreTold() {
        OrganisationStructure structure = CoveredUnits.neededByTheWholeAlone(1);
        String top = structure.units().get(0).id().value();
        for (int holding : List.of(5, 8)) {
            List<Employee> staff = new ArrayList<>();
            CoveredUnits.add(staff, top, 20, holding, 0, 12);
            CoveredUnits.add(staff, CoveredUnits.role(1), top, 0, 0, 2, 0);
            PublishedCoverage published = SafeCoverage.published(
                    staff,
                    GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                    PublicationSettings.DEFAULT);
            assertThat(SafeCoverage.holders(published, top).isPresent()).isEqualTo(holding == 8);
        }
    }

    /** The one who belongs to the whole alone does not hold what is not required there; below it is hidden who is employed. */
    @Test
    void besideFewWhoBelongToAUnitAloneNothingIsRefused() {
        OrganisationStructure structure = CoveredUnits.neededEverywhere(
                CoveredUnits.neededByTheWholeAlone().profiles());
        List<Employee> staff = new ArrayList<>();
        CoveredUnits.add(staff, "u1", 12, 0, 0, 9);
        CoveredUnits.add(staff, CoveredUnits.role(1), "u1", 0, 0, 6, 0);
        CoveredUnits.add(
                staff, CoveredUnits.role(1), structure.units().get(0).id().value(), 0, 0, 1, 0);
        assertThat(SafeCoverage.published(
                                staff,
                                GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                                PublicationSettings.DEFAULT)
                        .unproven())
                .isEmpty();
    }

    /**
     * All but four hold it of those who belong to the whole alone. Below it units are hidden in which nearly everybody's outcome
     * decides it: the whole is hidden with them, and nothing is refused.
     */
    @Test
    void besideHiddenUnitsOfWhichOutcomesTellEverythingNothingIsRefused() {
        OrganisationStructure structure = CoveredUnits.neededEverywhere(
                CoveredUnits.neededByTheWholeAlone().profiles());
        String top = structure.units().get(0).id().value();
        List<Employee> staff = new ArrayList<>();
        CoveredUnits.add(staff, "u1", 20, 0, 9, 0);
        CoveredUnits.add(staff, "u2", 3, 0, 6, 0);
        CoveredUnits.add(staff, CoveredUnits.role(1), "u2", 0, 0, 2, 0);
        CoveredUnits.add(staff, "u3", 3, 0, 6, 0);
        CoveredUnits.add(staff, CoveredUnits.role(1), top, 0, 9, 4, 0);
        PublishedCoverage published = SafeCoverage.published(
                staff,
                GapAnalysis.of(Organisation.of(structure), SampleMunicipality.AS_OF),
                PublicationSettings.DEFAULT);
        assertThat(published.unproven()).isEmpty();
        assertThat(SafeCoverage.holders(published, top)).isEmpty();
        assertThat(SafeCoverage.holders(published, "u1").map(PublishedAmount.Shown::count))
                .contains(20L);
    }

    @Property(tries = 25)
    void whateverTheRecords(@ForAll Situation situation) {
        SafeCoverage.published(
                situation.employees(),
                GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf()),
                PublicationSettings.DEFAULT.withThreshold(3));
    }

    @Test
    void ofAnotherDateItIsRefused() {
        Coverage coverage = List.<Employee>of().stream()
                .collect(Coverage.collector(analysis.withAsOf(SampleMunicipality.AS_OF.plusDays(1))));
        PublishedRollup beside = PublishedRollup.of(
                List.<Employee>of().stream().collect(Rollup.collector(analysis)), SETTINGS.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedCoverage.of(coverage, beside));
    }
}
