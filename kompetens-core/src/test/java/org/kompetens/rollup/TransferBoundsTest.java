package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.rollup.MadeUpTransfer.FIRST_AID;
import static org.kompetens.rollup.MadeUpTransfer.HOSPITAL;
import static org.kompetens.rollup.MadeUpTransfer.LEVELS;
import static org.kompetens.rollup.MadeUpTransfer.MOST;
import static org.kompetens.rollup.MadeUpTransfer.NOBODY;
import static org.kompetens.rollup.MadeUpTransfer.SHAPE;
import static org.kompetens.rollup.MadeUpTransfer.assertReadable;
import static org.kompetens.rollup.MadeUpTransfer.body;
import static org.kompetens.rollup.MadeUpTransfer.oneSum;
import static org.kompetens.rollup.MadeUpTransfer.withChecksum;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.Requirement;

/** Rows that nobody could have written who counted employees: refused, or exact up to the largest sum that is kept. */
@Timeout(120)
final class TransferBoundsTest {

    private static IntStream keys() {
        return IntStream.range(0, SHAPE.keys());
    }

    private static void forEachPlace(int key, Consumer<Integer> test) {
        IntStream.range(0, 2 * SHAPE.fields(key)).forEach(test::accept);
    }

    @Test
    void whatIsMadeUpHereIsReadAsItIsWritten() {
        assertThat(new MadeUpTransfer().number(0).number(0).bytes()).isEqualTo(NOBODY);
        assertThat(withChecksum(body(NOBODY))).isEqualTo(NOBODY);
        int employed = SHAPE.keyOfEmployed();
        assertThat(oneSum(employed, 2 * PersonFields.REQUIRED, -7)
                        .rollup()
                        .at(HOSPITAL)
                        .employed())
                .isEqualTo(new Headcount(-7, FteSum.ZERO));
        assertThat(oneSum(employed, 2 * PersonFields.REQUIRED + 1, 7)
                        .rollup()
                        .at(HOSPITAL)
                        .employed())
                .isEqualTo(new Headcount(0, new FteSum(7)));
    }

    /** In every field of every row, count and FTE, with either sign. */
    @ParameterizedTest
    @MethodSource("keys")
    void aSumAsLargeAsThereCanBeIsTaken(int key) {
        forEachPlace(key, position -> {
            for (long sum : new long[] {SHAPE.largestSum(), -SHAPE.largestSum()}) {
                MadeUpTransfer rows = oneSum(key, position, sum);
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
            int states = LEVELS + 3;
            int key = SHAPE.firstKey(0);
            assertThat(SHAPE.fields(key)).isEqualTo(states);
            long[] sums = LongStream.generate(() -> sum).limit(2L * states).toArray();
            Rollup rollup =
                    new MadeUpTransfer().number(1).key(key).sums(sums).number(0).rollup();
            CompetenceFigures first = rollup.at(HOSPITAL, FIRST_AID).orElseThrow();
            BigInteger missing = times(sum, LEVELS * (LEVELS + 1) / 2);
            BigInteger weighted = missing.multiply(BigInteger.valueOf(Requirement.MAX_WEIGHT));
            Amount each = amount(BigInteger.valueOf(sum));
            assertThat(first.cells())
                    .isEqualTo(OutcomeAmounts.NONE
                            .with(OutcomeKind.MET, each)
                            .with(OutcomeKind.SHORT, amount(times(sum, LEVELS)))
                            .with(OutcomeKind.UNASSESSED, each)
                            .with(OutcomeKind.EXPIRED, each));
            assertThat(first.cells().total()).isEqualTo(amount(times(sum, states)));
            assertThat(first.steps().missing()).isEqualTo(amount(missing));
            assertThat(first.steps().weightedMissing()).isEqualTo(amount(weighted));
            assertThat(first.persons().required()).isEqualTo(amount(times(sum, states)));
            assertThat(first.shortfall())
                    .isEqualTo(Fraction.of(first.steps().weightedMissing().count(), LEVELS));
            assertThat(first.held().persons()).isEqualTo(times(sum, states).longValueExact());
            assertThat(rollup.at(HOSPITAL).total().cells()).isEqualTo(first.cells());
        }
    }

    /** So many, and as many ten-thousandths. */
    private static Amount amount(BigInteger number) {
        return new Amount(number.longValueExact(), new FteSum(number.longValueExact()));
    }

    @Test
    void rowsBeyondTheLastKeyAreRefused() {
        int last = SHAPE.keys() - 1;
        assertReadable(oneSum(last, 0, 1).rollup());
        for (long key : new long[] {SHAPE.keys(), SHAPE.keys() + 1L, Integer.MAX_VALUE, 1L << 31, 1L << 32, MOST}) {
            new MadeUpTransfer()
                    .number(1)
                    .number(key)
                    .sums(new long[100])
                    .assertRefused("hold a number above " + last + ": " + key);
        }
        new MadeUpTransfer()
                .number(2)
                .key(last)
                .sums(new long[2 * SHAPE.fields(last)])
                .key(0)
                .sums(new long[100])
                .assertRefused("hold a number above -1: 0");
    }

    @Test
    void moreRowsThanKeysAreRefused() {
        new MadeUpTransfer()
                .number(SHAPE.keys() + 1L)
                .sums(new long[1_000])
                .assertRefused("hold more rows than there can be");
        MadeUpTransfer all = new MadeUpTransfer().number(SHAPE.keys());
        keys().forEach(key -> all.key(0).sums(new long[2 * SHAPE.fields(key)]));
        assertReadable(all.number(0).rollup());
    }

    @ParameterizedTest
    @ValueSource(longs = {8, Integer.MAX_VALUE, 1L << 31, 1L << 32, (1L << 32) + 1, (1L << TransferWriter.BITS) - 1})
    void moreRowsThanBytesAreRefused(long rows) {
        new MadeUpTransfer().number(rows).sums(new long[7]).assertRefused("announce " + rows + " things");
    }

    @Test
    void aRuleThatIsCountedTwiceIsRefused() {
        String code = OrganisationRule.EMPLOYMENT_FTE_ABOVE_ONE.code();
        MadeUpTransfer once = MadeUpTransfer.upToFindings().number(1).text(code).number(7);
        assertThat(once.number(0).number(0).number(0).rollup().findingCounts()).containsExactly(Map.entry(code, 7L));
        MadeUpTransfer.upToFindings()
                .number(2)
                .text(code)
                .number(7)
                .text(code)
                .number(8)
                .number(0)
                .number(0)
                .number(0)
                .assertRefused("count a rule twice");
    }

    @Test
    void aUnitMoreOrLessIsRefused() {
        new MadeUpTransfer().number(0).assertRefused("end early");
        new MadeUpTransfer().number(0).number(0).number(0).assertRefused("go on after the end");
    }

    /** What the fields of rows are for stands among what comes first. */
    @Test
    void otherMeasuresAreRefused() {
        byte[] body = Arrays.copyOf(NOBODY, NOBODY.length - Integer.BYTES);
        int first = new String(body, StandardCharsets.ISO_8859_1).indexOf("met short ");
        assertThat(first).isPositive();
        body[first] = 'n';
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.fromBytes(MadeUpTransfer.ANALYSIS, withChecksum(body)))
                .withMessageStartingWith("measures must be the same: met short ");
    }
}
