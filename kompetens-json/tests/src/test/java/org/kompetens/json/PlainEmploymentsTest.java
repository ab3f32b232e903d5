package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** How employments lie together is seen at a glance as the rules see it: as a record, and as a line. */
@Tag("slow")
final class PlainEmploymentsTest {

    private static final Organisation ORGANISATION =
            Organisation.of(SampleMunicipality.almfjarden().structure());
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF);
    private static final int[] FTES = {0, 2_500, 5_000, 7_500, Fte.UNIT};

    @Property(tries = 500)
    void nothingIsFoundButWhatTheRulesFind(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int size)
            throws IOException {
        Employee employee = employee(new Random(seed), size);
        List<Finding> expected = ORGANISATION.findings(employee).list();
        assertThat(Rollup.counter(ANALYSIS).add(employee).list()).isEqualTo(expected);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        EmployeeLines.write(List.of(employee), line);
        List<LocatedFinding> told = new ArrayList<>();
        Rollup rollup = Rollup.of(
                ANALYSIS,
                EmployeeLines.source(new ByteArrayInputStream(line.toByteArray()), ORGANISATION, told::addAll),
                LongRun.onThreads(1));
        assertThat(rollup.counted()).isEqualTo(new Findings(expected).hasErrors() ? 0 : 1);
        assertThat(rollup.findings().stream().flatMap(one -> one.findings().list().stream()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(told.stream().map(LocatedFinding::finding)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Employee employee(Random random, int size) {
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            employments.add(Employment.of(
                            EmploymentId.of("a" + i),
                            ORGANISATION.roles().get(random.nextInt(2)).id(),
                            ORGANISATION.tree().unit(random.nextInt(3)).id(),
                            new Fte(FTES[random.nextInt(FTES.length)]),
                            period(random))
                    .withAbsences(random.nextInt(4) == 0 ? List.of(absence(random)) : List.of()));
        }
        return Employee.of(EmployeeId.of("e"), employments, List.of());
    }

    private static Absence absence(Random random) {
        return random.nextBoolean()
                ? Absence.of(period(random))
                : new Absence(period(random), 1 + random.nextInt(9_999));
    }

    private static Period period(Random random) {
        int from = random.nextInt(8);
        int until = from + 1 + random.nextInt(3);
        return new Period(day(from), random.nextInt(4) == 0 ? Optional.empty() : day(until));
    }

    private static Optional<LocalDate> day(int year) {
        return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(2020 + year, 1, 1));
    }
}
