package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.Situation;

/** A roll-up that travelled as bytes is the roll-up that it was; and other bytes are none. */
@Slow
final class LibraryTransferTest {

    private static final int CHECKSUM = Integer.BYTES;

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }

    private static Rollup rollup(GapAnalysis analysis, List<Employee> employees) {
        return employees.stream().collect(Rollup.collector(analysis));
    }

    /** As another process would make them, which has resolved the structure for itself. */
    private static byte[] madeElsewhere(Situation situation, List<Employee> employees) {
        return rollup(analysis(situation), employees).toBytes();
    }

    private static byte[] madeElsewhere(Situation situation) {
        return madeElsewhere(situation, situation.employees());
    }

    private static void assertSame(Rollup expected, Rollup actual) {
        assertThat(actual.units().toList()).isEqualTo(expected.units().toList());
        assertThat(actual.counted()).isEqualTo(expected.counted());
        assertThat(actual.refused()).isEqualTo(expected.refused());
        assertThat(actual.findingCounts()).isEqualTo(expected.findingCounts());
        assertThat(actual.findings()).isEqualTo(expected.findings());
    }

    @Property(tries = 200)
    void whatTravelledIsWhatItWas(@ForAll("withBadRecords") Situation situation) {
        GapAnalysis analysis = analysis(situation);
        byte[] bytes = madeElsewhere(situation);
        Rollup travelled = Rollup.fromBytes(analysis, bytes);
        assertSame(rollup(analysis, situation.employees()), travelled);
        assertThat(travelled.toBytes()).isEqualTo(bytes);
    }

    @Property(tries = 200)
    void partsThatTravelledMergeAsTheyWouldHaveBefore(
            @ForAll("withBadRecords") Situation situation, @ForAll @IntRange(max = 99) int cut) {
        GapAnalysis analysis = analysis(situation);
        int middle = cut % (situation.employees().size() + 1);
        List<Employee> first = situation.employees().subList(0, middle);
        List<Employee> second =
                situation.employees().subList(middle, situation.employees().size());
        assertSame(
                rollup(analysis, first).merge(rollup(analysis, second)),
                Rollup.fromBytes(analysis, madeElsewhere(situation, first))
                        .merge(Rollup.fromBytes(analysis, madeElsewhere(situation, second))));
    }

    @Property(tries = 200)
    void anyChangeOnTheWayIsNoticed(
            @ForAll("withBadRecords") Situation situation,
            @ForAll int at,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = madeElsewhere(situation);
        byte[] changed = bytes.clone();
        changed[Math.floorMod(at, changed.length)] ^= (byte) change;
        assertNoRollup(situation, changed);
        assertNoRollup(situation, Arrays.copyOf(bytes, Math.floorMod(at, bytes.length)));
        assertNoRollup(situation, Arrays.copyOf(bytes, bytes.length + change));
    }

    @Property(tries = 500)
    void bytesThatAreNoneAreRefused(@ForAll Situation situation, @ForAll @Size(max = 100) byte[] bytes) {
        assertNoRollup(situation, bytes);
    }

    private static void assertNoRollup(Situation situation, byte[] bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.fromBytes(analysis(situation), bytes))
                .withMessageContaining("bytes are ");
    }

    /** Where somebody makes the checksum right again, there is a roll-up or a refusal, and nothing else. */
    @Tag("large")
    @Property(tries = 1_000)
    void madeUpBytesAreARollupOrRefused(
            @ForAll("withBadRecords") Situation situation, @ForAll int at, @ForAll byte value) {
        byte[] bytes = madeElsewhere(situation);
        bytes[Math.floorMod(at, bytes.length - CHECKSUM)] = value;
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - CHECKSUM);
        for (int i = 0; i < CHECKSUM; i++) {
            bytes[bytes.length - CHECKSUM + i] = (byte) (checksum.getValue() >>> (Byte.SIZE * i));
        }
        Throwable thrown = catchThrowable(
                () -> Rollup.fromBytes(analysis(situation), bytes).toBytes());
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 50)
    void oneOfAnotherDateIsRefused(@ForAll Situation situation) {
        Situation other = new Situation(situation.inventory(), situation.asOf().plusDays(1), situation.policy());
        assertOfAnother("as-of date", situation, analysis(other));
    }

    @Property(tries = 50)
    void oneByAnotherPolicyIsRefused(@ForAll Situation situation) {
        AssessmentPolicy own = situation.policy().assessmentPolicy();
        AssessmentPolicy other =
                own.equals(AssessmentPolicy.HIGHEST) ? AssessmentPolicy.LATEST : AssessmentPolicy.HIGHEST;
        assertOfAnother("policy", situation, analysis(situation).withPolicy(other));
    }

    @Property(tries = 50)
    void oneOfAnotherOrganisationIsRefused(@ForAll Situation situation, @ForAll Situation another) {
        Assume.that(!situation.structure().equals(another.structure()));
        assertOfAnother("organisation", situation, analysis(situation.withStructure(another.structure())));
    }

    private static void assertOfAnother(String what, Situation situation, GapAnalysis other) {
        byte[] bytes = madeElsewhere(situation);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollup.fromBytes(other, bytes))
                .withMessageStartingWith(what + " must be the same: ");
    }

    @Property(tries = 200)
    void structuresHaveOneFingerprintExactlyIfTheyAreEqual(@ForAll Situation one, @ForAll Situation another) {
        OrganisationStructure structure = one.structure();
        OrganisationStructure copy = new OrganisationStructure(
                structure.framework(),
                structure.unitLevels(),
                structure.units(),
                structure.roles(),
                structure.profiles(),
                structure.validity(),
                structure.tasks(),
                structure.sources());
        String fingerprint = Organisation.of(structure).fingerprint();
        assertThat(Organisation.of(copy).fingerprint()).isEqualTo(fingerprint).hasSize(64);
        assertThat(Organisation.of(another.structure()).fingerprint().equals(fingerprint))
                .isEqualTo(another.structure().equals(structure));
    }

    @Provide
    Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
