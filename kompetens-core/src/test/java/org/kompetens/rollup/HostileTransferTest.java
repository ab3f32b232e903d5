package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.engine.Shape;
import org.kompetens.finding.Finding;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Bytes that somebody made up, with the right checksum: a roll-up or a refusal, and figures that do not wrap around. */
@Timeout(120)
final class HostileTransferTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    private static final CompetenceId FIRST_AID = CompetenceId.of("first-aid");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final RoleId PORTER = RoleId.of("porter");
    private static final UnitId HOSPITAL = UnitId.of("hospital");
    private static final UnitId WARD = UnitId.of("ward");

    /** So many that a sum too large to be worked with is still one that bytes can hold. */
    private static final int LEVELS = 10;

    private static final GapAnalysis ANALYSIS = GapAnalysis.of(organisation(), THU_2026_10_01);
    private static final Shape SHAPE = new Shape(ANALYSIS.organisation());
    private static final int UNITS = 2;

    /** Of a number in the form. */
    private static final long MOST = (1L << TransferWriter.BITS) - 1;

    private static final byte[] NOBODY = RollupBuilder.of(ANALYSIS).build().toBytes();

    private static Organisation organisation() {
        ProficiencyScale scale = new ProficiencyScale(
                ScaleId.of("scale"),
                LABELS,
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(rank -> new ProficiencyLevel(LevelId.of("level-" + rank), LABELS))
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
                                .under(HOSPITAL)),
                List.of(new Role(NURSE, LABELS, List.of()), new Role(PORTER, LABELS, List.of())),
                List.of(new RoleProfile(
                        NURSE, List.of(Requirement.of(FIRST_AID, level(LEVELS), Requirement.MAX_WEIGHT))))));
    }

    private static Level level(int rank) {
        return Level.of("level-" + rank);
    }

    private static Employee employee(String id, int rank, Employment... employments) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(employments),
                List.of(Assessment.of(
                        AssessmentId.of("a"), FIRST_AID, level(rank), THU_2026_10_01, AssessmentSource.TEST)));
    }

    private static Employment post(String id, RoleId role, UnitId unit) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.FULL, Period.ALWAYS);
    }

    /** Someone who falls short, someone with two posts and a warning, and a record with an error. */
    private static byte[] ofSome() {
        RollupBuilder builder = RollupBuilder.of(ANALYSIS);
        builder.add(employee("employee-1", 3, post("1", NURSE, WARD)));
        builder.add(employee("employee-2", LEVELS, post("1", NURSE, HOSPITAL), post("2", PORTER, WARD)));
        builder.add(employee("employee-3", 1, post("1", NURSE, UnitId.of("unheard-of"))));
        Rollup rollup = builder.build();
        assertThat(rollup.findings()).hasSize(2);
        return rollup.toBytes();
    }

    /** The bytes without their checksum. */
    private static byte[] body(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - Integer.BYTES);
    }

    private static byte[] withChecksum(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        byte[] bytes = Arrays.copyOf(body, body.length + Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[body.length + i] = (byte) (checksum.getValue() >>> (Byte.SIZE * i));
        }
        return bytes;
    }

    /** Rows of units, as somebody else might write them. */
    private static final class Rows {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        /** All that comes before the units, each of which would take one byte. */
        Rows() {
            out.write(NOBODY, 0, NOBODY.length - UNITS - Integer.BYTES);
        }

        Rows number(long number) {
            long rest = number;
            while (rest >>> TransferWriter.BITS_A_BYTE != 0) {
                out.write((int) rest | TransferWriter.MORE_FOLLOWS);
                rest >>>= TransferWriter.BITS_A_BYTE;
            }
            out.write((int) rest);
            return this;
        }

        Rows sum(long sum) {
            return number((sum << 1) ^ (sum >> (Long.SIZE - 1)));
        }

        Rows sums(long... sums) {
            LongStream.of(sums).forEach(this::sum);
            return this;
        }

        /** How much further than the row before is written, so no row can come twice, or before another. */
        Rows key(int step) {
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
    }

    /** The hospital with one row, in which all is nought but one sum; and an empty ward. */
    private static Rows oneSum(int key, int position, long sum) {
        long[] sums = new long[2 * SHAPE.fields(key)];
        sums[position] = sum;
        return new Rows().number(1).key(key).sums(sums).number(0);
    }

    private static IntStream keys() {
        return IntStream.range(0, SHAPE.keys());
    }

    private static void forEachPlace(int key, Consumer<Integer> test) {
        IntStream.range(0, 2 * SHAPE.fields(key)).forEach(test::accept);
    }

    @Test
    void whatIsMadeUpHereIsReadAsItIsWritten() {
        assertThat(new Rows().number(0).number(0).bytes()).isEqualTo(NOBODY);
        assertThat(withChecksum(body(NOBODY))).isEqualTo(NOBODY);
        int employed = SHAPE.keyOfEmployed();
        assertThat(oneSum(employed, 2 * Shape.PERSONS, -7).rollup().at(HOSPITAL).employed())
                .isEqualTo(new Headcount(-7, 0));
        assertThat(oneSum(employed, 2 * Shape.PERSONS + 1, 7)
                        .rollup()
                        .at(HOSPITAL)
                        .employed())
                .isEqualTo(new Headcount(0, 7));
    }

    /** In every field of every row, count and FTE, with either sign. */
    @ParameterizedTest
    @MethodSource("keys")
    void aSumAsLargeAsThereCanBeIsTaken(int key) {
        forEachPlace(key, position -> {
            for (long sum : new long[] {SHAPE.largestSum(), -SHAPE.largestSum()}) {
                Rows rows = oneSum(key, position, sum);
                assertThat(rows.rollup().toBytes()).isEqualTo(rows.bytes());
                assertReadable(rows.rollup());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aLargerSumIsRefused(int key) {
        long largest = SHAPE.largestSum();
        assertThat(largest).isLessThan(MOST >> 1);
        forEachPlace(key, position -> {
            for (long sum : new long[] {largest + 1, -largest - 1, MOST >> 1, -(MOST >> 1) - 1}) {
                oneSum(key, position, sum).assertRefused("hold a sum beyond " + largest);
            }
            for (long sum : new long[] {(MOST >> 1) + 1, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1}) {
                oneSum(key, position, sum).assertRefused("hold too large a number");
            }
        });
    }

    private static BigInteger times(long sum, long number) {
        return BigInteger.valueOf(sum).multiply(BigInteger.valueOf(number));
    }

    /** All states of a row at once, as no merging of people could have them. */
    @Test
    void figuresOfARowFullOfTheLargestSumsAreExact() {
        for (long sum : new long[] {SHAPE.largestSum(), -SHAPE.largestSum()}) {
            int states = LEVELS + 2;
            int key = SHAPE.firstKey(0);
            assertThat(SHAPE.fields(key)).isEqualTo(states);
            long[] sums = LongStream.generate(() -> sum).limit(2L * states).toArray();
            Rollup rollup = new Rows().number(1).key(key).sums(sums).number(0).rollup();
            CompetenceFigures first = rollup.at(HOSPITAL, FIRST_AID).orElseThrow();
            BigInteger missing = times(sum, LEVELS * (LEVELS - 1) / 2);
            for (Figures figures : List.of(first.counted(), first.inFte())) {
                assertThat(figures.cells()).isEqualTo(new OutcomeCounts(sum, (LEVELS - 1) * sum, sum, sum));
                assertThat(figures.cells().total()).isEqualTo(times(sum, states).longValueExact());
                assertThat(figures.steps().missing()).isEqualTo(missing.longValueExact());
                assertThat(figures.steps().weightedMissing())
                        .isEqualTo(missing.multiply(BigInteger.valueOf(Requirement.MAX_WEIGHT))
                                .longValueExact());
                assertThat(figures.persons().required())
                        .isEqualTo(times(sum, states).longValueExact());
            }
            assertThat(first.shortfall())
                    .isEqualTo(Fraction.of(first.counted().steps().weightedMissing(), LEVELS));
            assertThat(first.held().persons()).isEqualTo(times(sum, states).longValueExact());
            assertThat(rollup.at(HOSPITAL).total().cells())
                    .isEqualTo(first.counted().cells());
        }
    }

    @Test
    void rowsBeyondTheLastKeyAreRefused() {
        int last = SHAPE.keys() - 1;
        assertReadable(oneSum(last, 0, 1).rollup());
        for (long key : new long[] {SHAPE.keys(), SHAPE.keys() + 1L, Integer.MAX_VALUE, 1L << 31, 1L << 32, MOST}) {
            new Rows()
                    .number(1)
                    .number(key)
                    .sums(new long[100])
                    .assertRefused("hold a number above " + last + ": " + key);
        }
        new Rows()
                .number(2)
                .key(last)
                .sums(new long[2 * SHAPE.fields(last)])
                .key(0)
                .sums(new long[100])
                .assertRefused("hold a number above -1: 0");
    }

    @Test
    void moreRowsThanKeysAreRefused() {
        new Rows().number(SHAPE.keys() + 1L).sums(new long[1_000]).assertRefused("hold more rows than there can be");
        Rows all = new Rows().number(SHAPE.keys());
        keys().forEach(key -> all.key(0).sums(new long[2 * SHAPE.fields(key)]));
        assertReadable(all.number(0).rollup());
    }

    @ParameterizedTest
    @ValueSource(longs = {8, Integer.MAX_VALUE, 1L << 31, 1L << 32, (1L << 32) + 1, (1L << TransferWriter.BITS) - 1})
    void moreRowsThanBytesAreRefused(long rows) {
        new Rows().number(rows).sums(new long[7]).assertRefused("announce " + rows + " things");
    }

    @Test
    void aUnitMoreOrLessIsRefused() {
        new Rows().number(0).assertRefused("end early");
        new Rows().number(0).number(0).number(0).assertRefused("go on after the end");
    }

    @Test
    void anyBitThatWasChangedIsNoticed() {
        byte[] bytes = ofSome();
        for (int i = 0; i < bytes.length; i++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << bit);
                assertNoRollup(changed);
            }
        }
    }

    @Test
    void bytesThatWereCutShortOrLengthenedAreNoticed() {
        byte[] bytes = ofSome();
        for (int length = 0; length < bytes.length; length++) {
            assertNoRollup(Arrays.copyOf(bytes, length));
            assertNoRollup(Arrays.copyOfRange(bytes, bytes.length - length, bytes.length));
        }
        for (int more = 1; more < 100; more++) {
            assertNoRollup(Arrays.copyOf(bytes, bytes.length + more));
        }
    }

    /** Each number says how much follows, so no beginning of a roll-up is one. */
    @Test
    void bytesCutShortAreNoRollupEvenWithTheRightChecksum() {
        byte[] body = body(ofSome());
        for (int length = 0; length < body.length; length++) {
            assertNoRollup(withChecksum(Arrays.copyOf(body, length)));
        }
        assertNoRollup(withChecksum(Arrays.copyOf(body, body.length + 1)));
    }

    private static void assertNoRollup(byte[] bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.fromBytes(ANALYSIS, bytes))
                .withMessageStartingWith("bytes are ");
    }

    @Test
    @Tag("slow")
    void anyOtherByteAnywhereMakesARollupOrIsRefused() {
        byte[] body = body(ofSome());
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < body.length; i++) {
            for (int value = 0; value <= 0xFF; value++) {
                byte[] changed = body.clone();
                changed[i] = (byte) value;
                if (isTaken(withChecksum(changed))) {
                    taken++;
                } else {
                    refused++;
                }
            }
        }
        assertThat(taken).isGreaterThan(body.length);
        assertThat(refused).isGreaterThan(body.length);
    }

    /** Small numbers mostly, so that some of it has a meaning. */
    @Test
    @Tag("slow")
    void whateverFollowsTheBeginningMakesARollupOrIsRefused() {
        Random random = new Random(1);
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            Rows rows = new Rows();
            int numbers = random.nextInt(100);
            for (int j = 0; j < numbers; j++) {
                rows.number(
                        random.nextInt(10) == 0
                                ? random.nextLong() >>> random.nextInt(Long.SIZE)
                                : random.nextInt(random.nextInt(1, 20)));
            }
            taken += isTaken(rows.bytes()) ? 1 : 0;
        }
        assertThat(taken).isPositive();
    }

    /** With the refusal that is documented, if any; else everything can be read of it, and it travels on. */
    private static boolean isTaken(byte[] bytes) {
        Optional<Throwable> thrown = Optional.ofNullable(catchThrowable(() -> Rollup.fromBytes(ANALYSIS, bytes)));
        thrown.ifPresentOrElse(
                one -> assertThat(one)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageNotContaining("employee-"),
                () -> assertReadable(Rollup.fromBytes(ANALYSIS, bytes)));
        return thrown.isEmpty();
    }

    private static void assertReadable(Rollup rollup) {
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
