package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TransferWriterTest {

    private static final long MOST = (1L << 56) - 1;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, 1L << 49, MOST - 1, MOST})
    void aNumberComesBackAsItWas(long number) {
        TransferWriter out = new TransferWriter();
        out.write(number);
        TransferReader in = new TransferReader(out.closed());
        in.verifyChecksum();
        assertThat(in.number()).isEqualTo(number);
        in.verifyEnd();
    }

    @Test
    void aSmallNumberTakesOneByte() {
        TransferWriter out = new TransferWriter();
        out.write(127);
        assertThat(out.closed()).hasSize(1 + Integer.BYTES);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, MOST + 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void aSumThatCouldWrapAroundIsNotSent(long number) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new TransferWriter().write(number))
                .withMessageContaining("56 bits");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 63, -64, 64, MOST >> 1, -(MOST >> 1) - 1})
    void aNumberComesBackWithItsSign(long number) {
        TransferWriter out = new TransferWriter();
        out.writeSigned(number);
        assertThat(new TransferReader(out.closed()).signed()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {(MOST >> 1) + 1, -(MOST >> 1) - 2, Long.MAX_VALUE, Long.MIN_VALUE})
    void aSumThatCouldWrapAroundIsNotSentWithItsSignEither(long number) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new TransferWriter().writeSigned(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E0001", "Åsa Öberg", "\uD83D\uDE00", "\uD83D half a pair", "\u0000"})
    void aTextComesBackAsItWas(String text) {
        TransferWriter out = new TransferWriter();
        out.write(text);
        TransferReader in = new TransferReader(out.closed());
        assertThat(in.text()).isEqualTo(text);
        in.verifyEnd();
    }

    /** Two billion characters are announced, and there are none: nothing is set aside for them. */
    @Test
    void aTextLongerThanTheBytesIsRefused() {
        TransferWriter out = new TransferWriter();
        out.write(Integer.MAX_VALUE);
        TransferReader in = new TransferReader(out.closed());
        assertThatIllegalArgumentException().isThrownBy(in::text).withMessageContaining("have not so many bytes");
    }

    @Test
    void manyNumbersMakeRoomForThemselves() {
        TransferWriter out = new TransferWriter();
        for (int i = 0; i < 100_000; i++) {
            out.write(i);
        }
        TransferReader in = new TransferReader(out.closed());
        in.verifyChecksum();
        for (int i = 0; i < 100_000; i++) {
            assertThat(in.number()).isEqualTo(i);
        }
    }

    /** The checksum needs room as well, wherever the last number ends. */
    @Test
    void thereIsRoomForTheChecksumToo() {
        for (int size = 4_080; size <= 4_100; size++) {
            TransferWriter out = new TransferWriter();
            for (int i = 0; i < size; i++) {
                out.write(1);
            }
            assertThat(out.closed()).hasSize(size + Integer.BYTES);
        }
        for (int size = 510; size <= 514; size++) {
            TransferWriter out = new TransferWriter();
            for (int i = 0; i < size; i++) {
                out.write(MOST);
            }
            assertThat(out.closed()).hasSize(size * Long.BYTES + Integer.BYTES);
        }
    }
}
