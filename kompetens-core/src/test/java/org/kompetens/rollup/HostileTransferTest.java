package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kompetens.rollup.MadeUpTransfer.ANALYSIS;
import static org.kompetens.rollup.MadeUpTransfer.FIRST_AID;
import static org.kompetens.rollup.MadeUpTransfer.HOSPITAL;
import static org.kompetens.rollup.MadeUpTransfer.LEVELS;
import static org.kompetens.rollup.MadeUpTransfer.NURSE;
import static org.kompetens.rollup.MadeUpTransfer.PORTER;
import static org.kompetens.rollup.MadeUpTransfer.THU_2026_10_01;
import static org.kompetens.rollup.MadeUpTransfer.WARD;
import static org.kompetens.rollup.MadeUpTransfer.assertReadable;
import static org.kompetens.rollup.MadeUpTransfer.body;
import static org.kompetens.rollup.MadeUpTransfer.level;
import static org.kompetens.rollup.MadeUpTransfer.withChecksum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.count.Counter;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * Bytes of a roll-up changed, cut or made up, with the right checksum and without: a roll-up, or a refusal that says
 * so.
 */
@Timeout(120)
final class HostileTransferTest {

    private static Employee employee(String id, int rank, Employment... employments) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(employments),
                List.of(Assessment.of(
                        AssessmentId.of("a"), FIRST_AID, level(rank), THU_2026_10_01, AssessmentSource.TEST)));
    }

    private static Employment employment(String id, RoleId role, UnitId unit) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.FULL, Period.ALWAYS);
    }

    /** Someone who falls short, someone with two employments and a warning, and a record with an error. */
    private static byte[] ofSome() {
        Counter<Employee, Rollup> counter = Rollup.counter(ANALYSIS);
        counter.add(employee("employee-1", 3, employment("1", NURSE, WARD)));
        counter.add(employee("employee-2", LEVELS, employment("1", NURSE, HOSPITAL), employment("2", PORTER, WARD)));
        counter.add(employee("employee-3", 1, employment("1", NURSE, UnitId.of("unheard-of"))));
        Rollup rollup = counter.value();
        assertThat(rollup.findings()).hasSize(2);
        return rollup.toBytes();
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
    @Tag("large")
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
            MadeUpTransfer rows = new MadeUpTransfer();
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
}
