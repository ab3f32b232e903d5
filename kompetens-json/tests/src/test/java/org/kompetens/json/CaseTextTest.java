package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.planning.PlanRegister;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.testkit.AssumptionBreach;
import org.kompetens.testkit.KompetensArbitraries;
import org.kompetens.testkit.PlanBreach;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.text.CaseText;

/** What the test kit prints of a made-up case is what the command line reads. */
final class CaseTextTest {

    @Property(tries = 100)
    void a_printed_case_is_read_back_as_it_was(@ForAll CompetenceInventory inventory) throws IOException {
        assertThat(InventoryDocument.read(in(CaseText.of(inventory.structure())))
                        .orThrow()
                        .structure())
                .isEqualTo(inventory.structure());
        assertThat(lines(CaseText.of(inventory.employees()))).isEqualTo(inventory.employees());
    }

    @Property(tries = 60)
    void printed_plans_are_read_back_as_they_were(
            @ForAll PlanningSituation plans, @ForAll("goals") PlanningSituation goals, @ForAll EffectSituation effect)
            throws IOException {
        for (PlanRegister register : List.of(plans.register(), goals.register(), effect.register())) {
            assertThat(PlanRegisterDocument.read(in(CaseText.of(register))).orThrow())
                    .isEqualTo(register);
        }
    }

    /** Of those of which something was refused as they were written down, nothing is left to be read. */
    @Property(tries = 300)
    void printed_plans_that_break_a_rule_break_it_when_they_are_read(@ForAll PlanBreach breach) throws IOException {
        if (breach.register().refused().list().isEmpty()) {
            PlanRegisterDocument read = PlanRegisterDocument.read(in(CaseText.of(breach.register())));
            assertThat(read.orThrow()).isEqualTo(breach.register());
        }
        assertThat(CaseText.of(breach)).startsWith(breach.rule().code() + " at " + breach.path() + "\n");
    }

    @Provide
    Arbitrary<PlanningSituation> goals() {
        return KompetensArbitraries.goals();
    }

    @Property(tries = 100)
    void a_printed_question_is_read_back_as_it_was(@ForAll ChoiceQuestion question) throws IOException {
        assertThat(ChoiceQuestionDocument.read(in(CaseText.of(question))).orThrow())
                .isEqualTo(question);
    }

    /** Shares whose decimals do not end are rounded, and lead to another figure: they are left out here. */
    @Property(tries = 60)
    void printed_assumptions_of_staff_lead_to_the_same_forecast(@ForAll StaffingSituation situation)
            throws IOException {
        StaffingSituation printed = new StaffingSituation(
                situation.structure(),
                situation.employees(),
                situation.asOf(),
                situation.rules(),
                situation.assumptions().withTransfers(List.of()));
        StaffingAssumptions read = StaffingAssumptionsDocument.read(in(CaseText.assumptions(printed)))
                .orThrow();
        StaffingSituation again = new StaffingSituation(
                situation.structure(),
                situation.employees(),
                situation.asOf(),
                read.rules(situation.asOf()),
                read.forecast());
        StaffingSystem library = LibraryStaffingSystem.onThreads(1);
        assertThat(library.forecast(again)).isEqualTo(library.forecast(printed));
    }

    /** What no document can hold, as a lever without anything in it, is refused when it is read, and said so. */
    @Property(tries = 200)
    void printed_assumptions_with_something_wrong_are_read_with_just_that(
            @ForAll("assumptionBreaches") AssumptionBreach breach) throws IOException {
        StaffingAssumptionsDocument document = StaffingAssumptionsDocument.read(in(CaseText.of(breach.assumptions())));
        boolean isWhole = document.assumptions().isPresent();
        Statistics.label("read whole")
                .collect(isWhole)
                .coverage(checked -> checked.check(true).percentage(percent -> percent > 20));
        if (isWhole) {
            assertThat(document.assumptions().orElseThrow().findings().list())
                    .isEqualTo(breach.assumptions().findings().list());
            assertThat(document.assumptions()
                            .orElseThrow()
                            .findings(breach.asOf())
                            .list())
                    .isEqualTo(breach.assumptions().findings(breach.asOf()).list());
        }
    }

    @Provide
    Arbitrary<AssumptionBreach> assumptionBreaches() {
        return KompetensArbitraries.assumptionBreaches();
    }

    @Property(tries = 60)
    void a_printed_definition_of_turnover_is_read_back_as_it_was(@ForAll TurnoverSituation situation)
            throws IOException {
        assertThat(TurnoverDefinitionDocument.read(in(CaseText.of(situation.definition())))
                        .orThrow())
                .isEqualTo(situation.definition());
    }

    @Property(tries = 60)
    void a_printed_question_of_redeployment_is_read_back_as_it_was(@ForAll RedeploymentSituation asked)
            throws IOException {
        assertThat(RedeploymentQuestionDocument.read(in(CaseText.of(asked.question())))
                        .question())
                .contains(asked.question());
    }

    private static List<Employee> lines(String text) {
        return EmployeeLines.read(in(text))
                .map(line -> line.employee().orElseThrow())
                .toList();
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
