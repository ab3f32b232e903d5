package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.finding.Finding;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.sums.Shape;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The form in which a roll-up travels, made up by somebody else: of a hospital with a ward, where nurses need first aid. */
final class MadeUpTransfer {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    static final CompetenceId FIRST_AID = CompetenceId.of("first-aid");
    static final RoleId NURSE = RoleId.of("nurse");
    static final RoleId PORTER = RoleId.of("porter");
    static final UnitId HOSPITAL = UnitId.of("hospital");
    static final UnitId WARD = UnitId.of("ward");

    /** So many that a sum too large to be worked with is still one that bytes can hold. */
    static final int LEVELS = 10;

    static final GapAnalysis ANALYSIS = GapAnalysis.of(organisation(), THU_2026_10_01);
    static final Shape SHAPE = new Shape(ANALYSIS.organisation());
    private static final int UNITS = 2;

    /** Of a number in the form. */
    static final long MOST = (1L << TransferWriter.BITS) - 1;

    static final byte[] NOBODY = Rollup.counter(ANALYSIS).value().toBytes();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private MadeUpTransfer(int bytesLeftOut) {
        out.write(NOBODY, 0, NOBODY.length - bytesLeftOut - UNITS - Integer.BYTES);
    }

    /** All that comes before the units, each of which would take one byte. */
    MadeUpTransfer() {
        this(0);
    }

    /** All that comes before what was found how often, which would take one byte, as would in whom. */
    static MadeUpTransfer upToFindings() {
        return new MadeUpTransfer(2);
    }

    private static Organisation organisation() {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("scale"),
                LABELS,
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("level-" + rank), LABELS))
                        .toList());
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(scale),
                        List.of(),
                        List.of(Competence.of(FIRST_AID, LABELS, Dimension.SKILL, scale.id()))),
                UnitLevel.STANDARD,
                List.of(
                        OrganisationUnit.of(HOSPITAL, LABELS, UnitLevelId.of("department")),
                        OrganisationUnit.of(WARD, LABELS, UnitLevelId.of("unit"))
                                .withParent(HOSPITAL)),
                List.of(Role.of(NURSE, LABELS), Role.of(PORTER, LABELS)),
                List.of(new RoleProfile(
                        NURSE, List.of(Requirement.of(FIRST_AID, level(LEVELS), Requirement.MAX_WEIGHT))))));
    }

    static Level level(int rank) {
        return Level.of("level-" + rank);
    }

    MadeUpTransfer number(long number) {
        long rest = number;
        while (rest >>> TransferWriter.BITS_A_BYTE != 0) {
            out.write((int) rest | TransferWriter.MORE_FOLLOWS);
            rest >>>= TransferWriter.BITS_A_BYTE;
        }
        out.write((int) rest);
        return this;
    }

    MadeUpTransfer text(String text) {
        number(text.length());
        text.chars().forEach(this::number);
        return this;
    }

    MadeUpTransfer sum(long sum) {
        return number((sum << 1) ^ (sum >> (Long.SIZE - 1)));
    }

    MadeUpTransfer sums(long... sums) {
        LongStream.of(sums).forEach(this::sum);
        return this;
    }

    /** How much further than the row before is written, so no row can come twice, or before another. */
    MadeUpTransfer key(int step) {
        return number(step);
    }

    byte[] bytes() {
        return withChecksum(out.toByteArray());
    }

    Rollup rollup() {
        return Rollup.fromBytes(ANALYSIS, bytes());
    }

    void assertRefused(String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(this::rollup)
                .withMessageStartingWith("bytes are no roll-up: they " + because);
    }

    /** The bytes without their checksum. */
    static byte[] body(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - Integer.BYTES);
    }

    static byte[] withChecksum(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        byte[] bytes = Arrays.copyOf(body, body.length + Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[body.length + i] = (byte) (checksum.getValue() >>> (Byte.SIZE * i));
        }
        return bytes;
    }

    /** The hospital with one row, in which all is nought but one sum; and an empty ward. */
    static MadeUpTransfer oneSum(int key, int position, long sum) {
        long[] sums = new long[2 * SHAPE.fields(key)];
        sums[position] = sum;
        return new MadeUpTransfer().number(1).key(key).sums(sums).number(0);
    }

    /** Everything can be read of it, and it travels on. */
    static void assertReadable(Rollup rollup) {
        assertThat(rollup.units().toList()).hasSize(UNITS);
        Stream.of(HOSPITAL, WARD)
                .forEach(unit -> assertThat(rollup.at(unit, FIRST_AID))
                        .isEqualTo(rollup.at(unit).competence(FIRST_AID)));
        for (EmployeeFindings one : rollup.findings()) {
            for (Finding finding : one.findings()) {
                assertThat(finding.message(Language.EN)).isNotBlank();
            }
        }
        byte[] further = rollup.toBytes();
        assertThat(Rollup.fromBytes(ANALYSIS, further).toBytes()).isEqualTo(further);
    }
}
