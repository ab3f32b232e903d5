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
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.planning.PlanRegister;
import org.kompetens.testkit.KompetensArbitraries;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.PlanningSituation;
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

    @Provide
    Arbitrary<PlanningSituation> goals() {
        return KompetensArbitraries.goals();
    }

    @Property(tries = 100)
    void a_printed_question_is_read_back_as_it_was(@ForAll ChoiceQuestion question) throws IOException {
        assertThat(ChoiceQuestionDocument.read(in(CaseText.of(question))).orThrow())
                .isEqualTo(question);
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
