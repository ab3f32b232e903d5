package org.kompetens.redeployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.redeployment.ContactCentre.ADVISER;
import static org.kompetens.redeployment.ContactCentre.ARCHIVIST;
import static org.kompetens.redeployment.ContactCentre.CENTRE;
import static org.kompetens.redeployment.ContactCentre.OPERATOR;
import static org.kompetens.redeployment.ContactCentre.RECORDS;
import static org.kompetens.redeployment.ContactCentre.SERVICE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;

/** How an operator would stand as an adviser and as an archivist. */
final class RoleFitTest {

    private static final GapAnalysis ANALYSIS = ContactCentre.analysis();

    private static Employee operator(String service, String records) {
        return ContactCentre.employee("anna", OPERATOR, CENTRE, service, records);
    }

    private static RoleFit fit(Employee employee, RoleId role) {
        return RoleFit.of(ANALYSIS, employee, role, CENTRE);
    }

    private static List<RoleId> best(Employee employee) {
        return RoleFit.best(ANALYSIS, employee, CENTRE).stream()
                .map(one -> one.role().id())
                .toList();
    }

    private static Employee exempt(Employee employee, CompetenceId... competences) {
        return employee.withExemptions(Stream.of(competences)
                .map(one -> new Exemption(one, Period.ALWAYS, ReasonCode.of("agreed")))
                .toList());
    }

    /** Of service one step of three is missing, by 4 of 5: 4/15. */
    @Test
    void whatFallsShortIsAPartOfTheWeightOfAllThatIsRequired() {
        RoleFit adviser = fit(operator("2", "1"), ADVISER);
        assertThat(adviser.met()).isEqualTo(1);
        assertThat(adviser.shortfall()).contains(Fraction.of(4, 15));
        assertThat(adviser.unknown()).contains(Fraction.ZERO);
        assertThat(adviser.unit().id()).isEqualTo(CENTRE);
    }

    @Test
    void whatWasNeverAssessedIsNotKnownAndFallsNotShort() {
        RoleFit adviser = fit(operator("", "1"), ADVISER);
        assertThat(adviser.met()).isEqualTo(1);
        assertThat(adviser.shortfall()).contains(Fraction.ZERO);
        assertThat(adviser.unknown()).contains(Fraction.of(4, 5));
    }

    /** Without records, all of the weight is that of service. */
    @Test
    void whatSomebodyIsExemptFromIsNotRequired() {
        RoleFit adviser = fit(exempt(operator("2", ""), RECORDS), ADVISER);
        assertThat(adviser.met()).isZero();
        assertThat(adviser.shortfall()).contains(Fraction.of(1, 3));
        assertThat(adviser.unknown()).contains(Fraction.ZERO);
        RoleFit nothing = fit(exempt(operator("2", ""), RECORDS, SERVICE), ADVISER);
        assertThat(nothing.shortfall()).isEmpty();
        assertThat(nothing.unknown()).isEmpty();
    }

    @Test
    void ofARoleWithoutAProfileNothingIsKnown() {
        RoleFit operator = fit(operator("2", "1"), OPERATOR);
        assertThat(operator.isOfProfile()).isFalse();
        assertThat(operator.competences()).isEmpty();
        assertThat(operator.shortfall()).isEmpty();
        assertThat(fit(operator("2", "1"), ADVISER).isOfProfile()).isTrue();
    }

    /** The first lacks 4/15 of an adviser and 2/3 of an archivist; the second 8/15 and nothing. */
    @Test
    void theRoleComesFirstOfWhichLeastIsMissing() {
        assertThat(best(operator("2", "1"))).containsExactly(ADVISER, ARCHIVIST);
        assertThat(best(operator("1", "3"))).containsExactly(ARCHIVIST, ADVISER);
    }

    /** Of an archivist all is not known; of an adviser 1/5 is not and 4/5 are missing, or all is not known. */
    @Test
    void ofEqualPartsTheOneComesFirstOfWhichLessFallsShort() {
        assertThat(best(operator("0", ""))).containsExactly(ARCHIVIST, ADVISER);
        assertThat(best(operator("", ""))).as("by their ids").containsExactly(ADVISER, ARCHIVIST);
    }

    /** Somebody who is exempt from all that an archivist needs lacks nothing there. */
    @Test
    void whereNothingIsRequiredNothingIsMissing() {
        assertThat(best(exempt(operator("2", ""), RECORDS))).containsExactly(ARCHIVIST, ADVISER);
    }

    @Test
    void whatTheOrganisationDoesNotHaveIsRefused() {
        Employee anna = operator("2", "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit(anna, RoleId.of("baker")))
                .withMessage("role must be one of the organisation: baker");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleFit.of(ANALYSIS, anna, ADVISER, UnitId.of("bakery")))
                .withMessage("no such unit in this organisation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleFit.best(ANALYSIS, anna, UnitId.of("bakery")))
                .withMessage("no such unit in this organisation");
    }

    @Test
    void whatIsPrintedTellsNotHowSomebodyStands() {
        RoleFit adviser = fit(operator("2", "1"), ADVISER);
        assertThat(adviser).hasToString("RoleFit[role=adviser, unit=centre]");
        assertThat(adviser.competences().get(0)).hasToString("FittedCompetence[competence=service]");
    }
}
