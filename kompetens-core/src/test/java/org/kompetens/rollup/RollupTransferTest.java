package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.gap.GapAnalysis;
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
}
