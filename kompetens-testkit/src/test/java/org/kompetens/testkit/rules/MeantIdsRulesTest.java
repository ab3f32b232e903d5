package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.employee;
import static org.kompetens.testkit.rules.ElderCare.employment;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** What is told where an id in a record is none: which is meant, if that can be told. */
final class MeantIdsRulesTest {

    private static final String CALLED = "Kotihoito Ängö";

    private static Organisation organisation(boolean twice) {
        OrganisationStructure usual =
                ElderCare.asUsual().analysis().organisation().structure();
        return Organisation.of(usual.withUnits(usual.units().stream()
                .map(unit -> unit.id().equals(HOME) || twice ? called(unit) : unit)
                .toList()));
    }

    private static OrganisationUnit called(OrganisationUnit unit) {
        return new OrganisationUnit(
                unit.id(),
                Labels.of(Language.EN, "anything").with(LanguageTag.of("fi"), CALLED),
                unit.description(),
                unit.level(),
                unit.parent(),
                unit.requirements(),
                unit.coverage());
    }

    private static String told(Organisation organisation, RoleId role, UnitId unit) {
        return organisation
                .findings(employee("e", List.of(employment("job", role, unit, 100))))
                .list()
                .get(0)
                .message(Language.EN);
    }

    @Test
    void whereALabelStandsForAnIdTheIdIsTold() {
        assertThat(told(organisation(false), NURSE, UnitId.of("kotihoito ängö")))
                .contains("perhaps ‘home’ is meant");
    }

    @Test
    void whatSeveralAreCalledMeansNoneOfThem() {
        assertThat(told(organisation(true), NURSE, UnitId.of(CALLED))).doesNotContain("is meant");
    }

    @Test
    void soItIsOfWhatIsRequired() {
        OrganisationStructure usual =
                ElderCare.asUsual().analysis().organisation().structure();
        Requirement misspelt = Requirement.of(CompetenceId.of("medicaton"), Level.of("five-3"), 1);
        assertThatThrownBy(
                        () -> Organisation.of(usual.withProfiles(List.of(new RoleProfile(NURSE, List.of(misspelt))))))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        wrong -> assertThat(wrong.findings().list())
                                .anyMatch(one -> one.message(Language.EN).contains("perhaps ‘medication’ is meant")));
    }

    @Test
    void whereALetterIsWrongTheIdIsTold() {
        assertThat(told(organisation(false), RoleId.of("nurze"), HOME)).contains("perhaps ‘nurse’ is meant");
    }
}
