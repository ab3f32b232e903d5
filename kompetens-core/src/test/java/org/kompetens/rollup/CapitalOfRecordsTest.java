package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.rollup.TwoWards.BANDAGING;
import static org.kompetens.rollup.TwoWards.FRI_2025_05_02;
import static org.kompetens.rollup.TwoWards.HOSPITAL;
import static org.kompetens.rollup.TwoWards.NURSE;
import static org.kompetens.rollup.TwoWards.PORTER;
import static org.kompetens.rollup.TwoWards.TACT;
import static org.kompetens.rollup.TwoWards.THU_2026_10_01;
import static org.kompetens.rollup.TwoWards.WARD_A;
import static org.kompetens.rollup.TwoWards.WARD_B;
import static org.kompetens.rollup.TwoWards.WOUND_CARE;
import static org.kompetens.rollup.TwoWards.as;
import static org.kompetens.rollup.TwoWards.assessed;
import static org.kompetens.rollup.TwoWards.employee;
import static org.kompetens.rollup.TwoWards.nurse;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;

/** What of records makes capital: on many threads, by a policy of the host's own, of what nobody needs any more. */
final class CapitalOfRecordsTest {

    private static final Employee ANNA = nurse("anna", WARD_A, assessed(WOUND_CARE, "good"), assessed(TACT, "basic"));

    private final GapAnalysis analysis = TwoWards.analysis();

    private Capital capital(Employee... employees) {
        return Stream.of(employees).collect(Capital.collector(analysis));
    }

    private static CompetenceCapital at(Capital capital, UnitId unit, CompetenceId competence) {
        return capital.at(unit).competences().stream()
                .filter(one -> one.competence().id().equals(competence))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSame(Capital one, Capital other) {
        assertThat(one.units().toList()).isEqualTo(other.units().toList());
        assertThat(one.records()).isEqualTo(other.records());
        assertThat(one.elsewhere(WARD_A, WOUND_CARE)).isEqualTo(other.elsewhere(WARD_A, WOUND_CARE));
        assertThat(one.rollup().units().toList())
                .isEqualTo(other.rollup().units().toList());
    }

    /** On many threads each sums by itself; everybody is employed in both wards. */
    @Test
    void ofAParallelStreamItIsTheSame() {
        List<Employee> many = IntStream.range(0, 1_000)
                .mapToObj(i -> employee(
                        "e" + i, List.of(as(NURSE, WARD_A, "0.5"), as(PORTER, WARD_B, "0.5")), assessed(TACT, "good")))
                .toList();
        Capital capital = many.parallelStream().collect(Capital.collector(analysis));
        for (UnitId unit : List.of(HOSPITAL, WARD_A, WARD_B)) {
            assertThat(at(capital, unit, TACT).holders()).isEqualTo(1_000);
        }
        assertThat(capital.rollup().at(WARD_A).employed().persons()).isEqualTo(1_000);
    }

    /** It stands there, as it was held: it is neither unused nor lacking. */
    @Test
    void whatWasHeldAndNobodyNeedsIsNeitherUnusedNorLacking() {
        CompetenceCapital tact =
                at(capital(nurse("one", WARD_A, assessed(TACT, "good").withExpiry(THU_2026_10_01))), WARD_A, TACT);
        assertThat(tact.notRequired().expired()).isEqualTo(1);
        assertThat(tact.holders()).isZero();
        assertThat(tact.isNotMadeUseOf()).isFalse();
        assertThat(tact.isHeldByNobody()).isFalse();
    }

    /** Of the same person it is as a nurse in ward A, and not as a porter in ward B, where tact alone is. */
    @Test
    void ofARetiredCompetenceMergedLevelsCountWhereItIsStillRequired() {
        OrganisationStructure structure = TwoWards.structure();
        GapAnalysis asking = GapAnalysis.of(
                Organisation.of(structure.withUnits(structure.units().stream()
                        .map(unit -> unit.id().equals(WARD_B)
                                ? unit.withRequirements(List.of(Requirement.of(TACT, Level.of("basic"), 1)))
                                : unit)
                        .toList())),
                THU_2026_10_01);
        Employee both = employee(
                "both",
                List.of(as(NURSE, WARD_A, "0.5"), as(PORTER, WARD_B, "0.5")),
                assessed(BANDAGING, Level.of("survey", "excellent"), AssessmentSource.MANAGER));
        Capital capital = Stream.of(both, nurse("other", WARD_B, assessed(BANDAGING, "basic")))
                .collect(Capital.collector(asking));
        assertThat(at(capital, WARD_A, BANDAGING).merged()).isEqualTo(1);
        assertThat(at(capital, WARD_B, BANDAGING).merged()).isZero();
        assertThat(at(capital, HOSPITAL, BANDAGING).merged()).isEqualTo(1);
    }

    private record HostsOwn() implements AssessmentPolicy {

        @Override
        public String name() {
            return "host's own";
        }

        @Override
        public RankedAssessment choose(List<RankedAssessment> valid) {
            return valid.get(0);
        }
    }

    /** Anna, as a record where the policy needs one, and in numbers otherwise. */
    private static Capital ofRows(GapAnalysis by, boolean needsRecords) {
        Organisation organisation = by.organisation();
        EmployeeSource.Portion portion = batch -> {
            assertThat(batch.needsRecords()).isEqualTo(needsRecords);
            if (needsRecords) {
                batch.add(ANNA);
                return;
            }
            batch.begin();
            batch.employment(
                    1, 0, organisation.tree().indexOf(WARD_A), 10_000, EmployeeBatch.ALWAYS, EmployeeBatch.NEVER);
            batch.assessment(
                    2, 0, 2, false, manager(organisation), EmployeeBatch.day(FRI_2025_05_02), EmployeeBatch.NEVER);
            batch.assessment(
                    3, 3, 1, false, manager(organisation), EmployeeBatch.day(FRI_2025_05_02), EmployeeBatch.NEVER);
            assertThat(batch.end("anna", EmployeeBatch.NEVER)).isTrue();
        };
        Iterator<EmployeeSource.Portion> portions = List.of(portion).iterator();
        return Capital.of(
                by, () -> portions.hasNext() ? Optional.of(portions.next()) : Optional.empty(), LongRun.onThreads(1));
    }

    private static int manager(Organisation organisation) {
        return organisation.sources().strength(AssessmentSource.MANAGER).orElseThrow();
    }

    @Test
    void ofNumbersItIsTheSame() {
        assertSame(ofRows(analysis, false), capital(ANNA));
        assertSame(ofRows(analysis.withPolicy(new HostsOwn()), true), capital(ANNA));
    }
}
