package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.Finding;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeAnalysis;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Sources of assessments: the four supplied, and an organisation's own. */
final class SourceRulesTest {

    private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
    private static final AssessmentSource PEER = AssessmentSource.of("peer");
    private static final DeclaredSource PEERS = DeclaredSource.of(PEER, Labels.of(Language.EN, "colleagues"));

    private static GapAnalysis analysis(DeclaredSource... sources) {
        GapAnalysis usual = ElderCare.asUsual().analysis();
        OrganisationStructure structure = usual.organisation().structure().withSources(List.of(sources));
        return GapAnalysis.of(Organisation.of(structure), usual.asOf());
    }

    private static DeclaredSource supplied(AssessmentSource source) {
        return DeclaredSource.of(source);
    }

    private static Assessment by(AssessmentSource source) {
        return judged(source.value(), 3, TUE_2026_09_01, source);
    }

    private static String counting(GapAnalysis analysis, Employee employee) {
        Cell cell = analysis.analyse(employee).orThrow().cells().get(0);
        return cell.outcome().assessment().orElseThrow().assessment().id().value();
    }

    @Test
    void anOwnSourceIsAsStrongAsItsPlaceSays() {
        GapAnalysis betweenTestAndManager = analysis(
                supplied(AssessmentSource.CERTIFICATE),
                supplied(AssessmentSource.TEST),
                PEERS,
                supplied(AssessmentSource.MANAGER),
                supplied(AssessmentSource.SELF));
        assertThat(counting(betweenTestAndManager, nurse("e", HOME, by(AssessmentSource.MANAGER), by(PEER))))
                .isEqualTo("peer");
        assertThat(counting(betweenTestAndManager, nurse("e", HOME, by(AssessmentSource.TEST), by(PEER))))
                .isEqualTo("test");
        assertThat(betweenTestAndManager.organisation().warnings().list())
                .noneMatch(one -> one.rule() == OrganisationRule.SOURCE_NOT_PLACED);
    }

    @Test
    void suppliedOnesThatAreNotNamedAreWeakerThanAllThatAre() {
        GapAnalysis alone = analysis(PEERS);
        assertThat(counting(alone, nurse("e", HOME, by(AssessmentSource.CERTIFICATE), by(PEER))))
                .isEqualTo("peer");
        assertThat(alone.organisation().sources().weakestFirst())
                .containsExactly(
                        AssessmentSource.SELF,
                        AssessmentSource.MANAGER,
                        AssessmentSource.TEST,
                        AssessmentSource.CERTIFICATE,
                        PEER);
        assertThat(alone.organisation().warnings().list())
                .filteredOn(one -> one.rule() == OrganisationRule.SOURCE_NOT_PLACED)
                .singleElement()
                .extracting(one -> one.message(Language.EN))
                .asString()
                .contains("certificate, test, manager, self");
    }

    @Test
    void anOrganisationMayOrderTheSuppliedOnesToo() {
        GapAnalysis managersFirst = analysis(
                supplied(AssessmentSource.MANAGER),
                supplied(AssessmentSource.CERTIFICATE),
                supplied(AssessmentSource.TEST),
                supplied(AssessmentSource.SELF));
        assertThat(counting(
                        managersFirst,
                        nurse("e", HOME, by(AssessmentSource.CERTIFICATE), by(AssessmentSource.MANAGER))))
                .isEqualTo("manager");
    }

    @Test
    void aPolicyBySourceMayNameOwnOnes() {
        GapAnalysis analysis = analysis(supplied(AssessmentSource.CERTIFICATE), PEERS)
                .withPolicy(AssessmentPolicy.bySource(List.of(PEER)));
        assertThat(counting(
                        analysis,
                        nurse(
                                "e",
                                HOME,
                                by(PEER),
                                judged("later", 5, TUE_2026_09_01.plusDays(1), AssessmentSource.TEST))))
                .isEqualTo("peer");
    }

    @Test
    void anUnknownSourceLeavesThatOneAssessmentOut() {
        GapAnalysis analysis = analysis();
        EmployeeAnalysis found = analysis.analyse(nurse("e", HOME, by(AssessmentSource.SELF), by(PEER)));
        assertThat(found.findings().list())
                .singleElement()
                .satisfies(one -> assertThat(one.path().toString()).isEqualTo("assessments[1].source"))
                .extracting(Finding::rule)
                .isEqualTo(OrganisationRule.SOURCE_UNKNOWN);
        assertThat(LeftOut.of(found.findings())).isEqualTo(new LeftOut(1, 1));
        assertThat(found.orThrow().cells()).hasSize(1);
    }

    @Test
    void anExplanationCallsASourceByItsName() {
        var gaps = analysis(PEERS).analyse(nurse("e", HOME, by(PEER))).orThrow();
        assertThat(gaps.explain(gaps.cells().get(0)).sentences(Language.EN))
                .anyMatch(sentence -> sentence.contains("colleagues"));
    }
}
