package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What the bytes begin with. That they say all there is to say is a law of the test kit. */
final class RollupTransferTest {

    private static final GapAnalysis ANALYSIS = GapAnalysis.of(
            Organisation.of(new OrganisationStructure(
                    CompetenceFramework.of(List.of(), List.of(), List.of()),
                    UnitLevel.STANDARD,
                    List.of(OrganisationUnit.of(
                            UnitId.of("root"), Labels.of(Language.SV, "namn"), UnitLevelId.of("unit"))),
                    List.of(),
                    List.of())),
            LocalDate.of(2026, 10, 1));
    private static final byte[] NOBODY = Rollup.counter(ANALYSIS).value().toBytes();
    private static final int VERSION_AT = 5;
    private static final Employment TWICE = Homes.employment("job", Homes.NURSE, Homes.NORTH, 50);

    @Test
    void theRollupOfNobodyTravelsToo() {
        assertThat(Rollup.fromBytes(ANALYSIS, NOBODY).counted()).isZero();
    }

    @Test
    void anotherReleaseIsToldByItsVersion() {
        byte[] bytes = NOBODY.clone();
        assertThat(bytes[VERSION_AT]).isEqualTo((byte) 8);
        bytes[VERSION_AT] = 9;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.fromBytes(ANALYSIS, bytes))
                .withMessageContaining("version 9")
                .withMessageContaining("Maybe");
    }

    @Test
    void noBytesAreNoRollup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.fromBytes(ANALYSIS, new byte[0]))
                .withMessageContaining("end early");
    }

    private static byte[] written(GapAnalysis analysis) {
        return Stream.concat(Stream.of(Homes.nurse("a", Homes.NORTH, 50, Homes.assessed(Homes.WOUND_CARE, 1))), wrong())
                .collect(Rollup.collector(analysis))
                .toBytes();
    }

    /** One of whose assessments one is left out, and one who is refused. */
    private static Stream<Employee> wrong() {
        return Stream.of(
                Homes.nurse("b", Homes.SOUTH, 100, Homes.assessed(CompetenceId.of("hygien"), 1)),
                Employee.of(EmployeeId.of("c"), List.of(TWICE, TWICE), List.of()));
    }

    @Test
    void figuresAndFindingsComeAsTheyWere() {
        GapAnalysis analysis = Homes.analysis();
        Rollup read = Rollup.fromBytes(analysis, written(analysis));
        assertThat(read.counted()).isEqualTo(2);
        assertThat(read.refused()).isOne();
        assertThat(read.leftOut().assessments()).isOne();
        assertThat(read.findingCounts())
                .containsOnly(
                        entry("competence.unknown", 1L),
                        entry("employment.overlapping", 1L),
                        entry("employment.repeated", 1L));
        assertThat(read.findings().stream()
                        .map(one ->
                                one.employee().value() + " " + one.findings().list()))
                .hasSize(2)
                .isEqualTo(wrong().map(one -> one.id().value() + " "
                                + analysis.organisation().findings(one).list())
                        .toList());
        // What is said of a finding beside its place comes, too: what may have been meant.
        assertThat(read.findings().get(0).findings().list().get(0).values()).containsExactly(entry("near", "hygiene"));
        assertThat(read.at(Homes.CITY).total().cells().fallingShort().count()).isOne();
        assertThat(read.at(Homes.SOUTH).total().cells().unassessed().count()).isEqualTo(4);
    }

    @Test
    void whatIsOfAnotherOrganisationDateOrPolicyIsRefused() {
        byte[] bytes = written(Homes.analysis());
        assertRefused(Homes.analysis(Homes.structure().withProfiles(List.of())), bytes, "organisation");
        assertRefused(Homes.analysis().withAsOf(Homes.THU_2026_10_01.plusDays(1)), bytes, "as-of date");
        assertRefused(Homes.analysis().withPolicy(AssessmentPolicy.HIGHEST), bytes, "policy");
    }

    private static void assertRefused(GapAnalysis analysis, byte[] bytes, String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.fromBytes(analysis, bytes))
                .withMessageStartingWith(what + " must be the same: ");
    }
}
