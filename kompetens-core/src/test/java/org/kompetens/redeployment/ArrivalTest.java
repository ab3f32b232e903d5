package org.kompetens.redeployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.redeployment.ContactCentre.ADVISER;
import static org.kompetens.redeployment.ContactCentre.ARCHIVE;
import static org.kompetens.redeployment.ContactCentre.ARCHIVIST;
import static org.kompetens.redeployment.ContactCentre.CENTRE;
import static org.kompetens.redeployment.ContactCentre.TOWN;
import static org.kompetens.redeployment.ContactCentre.employee;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.Arrival.AtUnit;
import org.kompetens.redeployment.Arrival.CapitalBeforeAfter;
import org.kompetens.redeployment.Arrival.CoverageBeforeAfter;
import org.kompetens.redeployment.Arrival.TaskBeforeAfter;

/** What one more person brings to the contact centre and to the town. */
final class ArrivalTest {

    private static final Newcomer ADVISER_IN_CENTRE = Newcomer.asRequired(CENTRE, ADVISER, Fte.FULL);

    /** Has service at 3 and records at 1, as is required. */
    private static final Employee BO = employee("bo", ADVISER, CENTRE, "3", "1");

    private static Arrival arrival(Newcomer newcomer, Employee... employees) {
        return Arrival.of(ContactCentre.analysis(), newcomer, Stream.of(employees));
    }

    private static List<String> capital(AtUnit unit) {
        return unit.capital().stream()
                .map(one -> one.competence() + " " + one.before() + " " + one.after())
                .toList();
    }

    private static List<String> tasks(AtUnit unit) {
        return unit.tasks().stream()
                .map(one -> one.after().task().id() + " " + one.before().able().count() + " "
                        + one.after().able().count())
                .toList();
    }

    /** The task of the archivists does not concern an adviser. */
    @Test
    void whoHoldsWhatIsRequiredIsOneMoreInTheUnitAndInThoseAboveIt() {
        Arrival arrival = arrival(ADVISER_IN_CENTRE, BO);
        assertThat(arrival.units()).extracting(one -> one.unit().id()).containsExactly(CENTRE, TOWN);
        for (AtUnit unit : arrival.units()) {
            assertThat(capital(unit)).containsExactly("service 1 2", "records 1 2");
            assertThat(tasks(unit)).containsExactly("opening 1 2", "calls 1 2");
            assertThat(unit.tasks()).allMatch(TaskBeforeAfter::isNoLongerAlone);
            assertThat(unit.tasks()).noneMatch(TaskBeforeAfter::isFulfilled);
        }
        assertThat(arrival.fit().met()).isEqualTo(2);
    }

    @Test
    void whatOneAloneHeldIsMetByTwo() {
        List<CoverageBeforeAfter> coverage =
                arrival(ADVISER_IN_CENTRE, BO).units().get(0).coverage();
        assertThat(coverage).singleElement().satisfies(one -> {
            assertThat(one.isFulfilled()).isTrue();
            assertThat(one.isNoLongerAlone()).isTrue();
            assertThat(one.isChanged()).isTrue();
            assertThat(one.isMerged()).isFalse();
        });
    }

    @Test
    void whereNobodyWasTheFirstIsAloneAndAbleToDoIt() {
        AtUnit centre = arrival(ADVISER_IN_CENTRE).units().get(0);
        assertThat(centre.coverage()).singleElement().satisfies(one -> {
            assertThat(one.isFulfilled()).isFalse();
            assertThat(one.isNoLongerAlone()).isFalse();
            assertThat(one.isChanged()).isTrue();
        });
        assertThat(tasks(centre)).containsExactly("opening 0 1", "calls 0 1");
        assertThat(centre.tasks()).allMatch(TaskBeforeAfter::isFulfilled);
        assertThat(centre.tasks()).noneMatch(TaskBeforeAfter::isNoLongerAlone);
    }

    /** Two were enough. */
    @Test
    void whatWasMetBeforeIsNotMetThen() {
        AtUnit centre = arrival(ADVISER_IN_CENTRE, BO, employee("carin", ADVISER, CENTRE, "3", "1"))
                .units()
                .get(0);
        assertThat(centre.coverage()).noneMatch(CoverageBeforeAfter::isFulfilled);
        assertThat(centre.coverage()).noneMatch(CoverageBeforeAfter::isNoLongerAlone);
        assertThat(centre.tasks()).noneMatch(TaskBeforeAfter::isNoLongerAlone);
    }

    @Test
    void whoMovesIsOneMoreThereAndNotAboveBoth() {
        Employee dora = employee("dora", ARCHIVIST, ARCHIVE, "3", "");
        Arrival arrival = arrival(Newcomer.moving(CENTRE, ADVISER, Fte.FULL, dora.id()), BO, dora);
        assertThat(capital(arrival.units().get(0))).containsExactly("service 1 2");
        assertThat(capital(arrival.units().get(1))).isEmpty();
        assertThat(arrival.fit().met()).isEqualTo(1);
        assertThat(arrival.fit().unknown()).isPresent();
    }

    /** Bo is in the centre already, and has service there alone. */
    @Test
    void whoIsThereAlreadyChangesNothing() {
        AtUnit centre = arrival(Newcomer.moving(CENTRE, ADVISER, Fte.FULL, BO.id()), BO)
                .units()
                .get(0);
        assertThat(centre.coverage()).singleElement().satisfies(one -> {
            assertThat(one.isChanged()).isFalse();
            assertThat(one.isNoLongerAlone()).isFalse();
        });
        assertThat(tasks(centre)).containsExactly("opening 1 1", "calls 1 1");
        assertThat(centre.tasks()).noneMatch(TaskBeforeAfter::isNoLongerAlone);
        assertThat(capital(centre)).isEmpty();
    }

    @Test
    void ofLevelsThatNoMappingMergedNothingIsMerged() {
        AtUnit centre = arrival(ADVISER_IN_CENTRE, BO).units().get(0);
        assertThat(centre.coverage()).isNotEmpty().noneMatch(CoverageBeforeAfter::isMerged);
        assertThat(centre.tasks()).isNotEmpty().noneMatch(TaskBeforeAfter::isMerged);
        assertThat(centre.capital()).isNotEmpty().noneMatch(CapitalBeforeAfter::isMerged);
    }

    /** What somebody has who was there before is merged before and after. */
    @Test
    void whatRestedOnAMergedLevelBeforeDoesAfter() {
        assertMergedServiceAndNotRecords(arrival(ADVISER_IN_CENTRE, employee("carin", ADVISER, CENTRE, "high", "1")));
    }

    @Test
    void whatRestsOnAMergedLevelAfterwardsAloneIsMerged() {
        Employee dora = employee("dora", ARCHIVIST, ARCHIVE, "excellent", "1");
        Arrival arrival = arrival(Newcomer.moving(CENTRE, ADVISER, Fte.FULL, dora.id()), BO, dora);
        assertMergedServiceAndNotRecords(arrival);
        assertThat(arrival.fit().competences())
                .extracting(one -> one.required().competence() + " " + one.isMerged())
                .containsExactly("service true", "records false");
    }

    private static void assertMergedServiceAndNotRecords(Arrival arrival) {
        AtUnit centre = arrival.units().get(0);
        assertThat(centre.coverage()).isNotEmpty().allMatch(CoverageBeforeAfter::isMerged);
        assertThat(centre.tasks()).hasSize(2).allMatch(TaskBeforeAfter::isMerged);
        assertThat(centre.capital())
                .extracting(one -> one.competence() + " " + one.isMerged())
                .containsExactly("service true", "records false");
    }

    @Test
    void anArchivistIsConcernedByTheTasksOfArchivists() {
        AtUnit archive = arrival(Newcomer.asRequired(ARCHIVE, ARCHIVIST, Fte.FULL), BO)
                .units()
                .get(0);
        assertThat(tasks(archive)).containsExactly("opening 0 0", "files 0 0");
        assertThat(archive.tasks()).noneMatch(TaskBeforeAfter::isFulfilled);
    }

    @Test
    void whatTheOrganisationDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arrival(Newcomer.asRequired(UnitId.of("bakery"), ADVISER, Fte.FULL)))
                .withMessage("no such unit in this organisation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arrival(Newcomer.asRequired(CENTRE, RoleId.of("baker"), Fte.FULL)))
                .withMessage("role must be one of the organisation: baker");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arrival(Newcomer.moving(CENTRE, ADVISER, Fte.FULL, EmployeeId.of("nobody")), BO))
                .withMessage("newcomer must be one of the employees");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> arrival(ADVISER_IN_CENTRE, employee("one-more-person", ADVISER, CENTRE, "3", "1")))
                .withMessage("no employee may have the id one-more-person");
    }

    @Test
    void whatIsPrintedTellsNothingOfThePerson() {
        assertThat(arrival(Newcomer.moving(CENTRE, ADVISER, Fte.FULL, BO.id()), BO))
                .hasToString("Arrival[Newcomer[unit=centre, role=adviser]]");
    }
}
