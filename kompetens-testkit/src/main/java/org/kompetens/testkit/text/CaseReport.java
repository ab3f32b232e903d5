package org.kompetens.testkit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.SampleReportingFormat;
import org.jspecify.annotations.Nullable;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.testkit.AssumptionBreach;
import org.kompetens.testkit.Breach;
import org.kompetens.testkit.PlanBreach;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.TurnoverSituation;

/** Shows the sample that broke a property as {@link CaseText}. Found by jqwik through the {@link java.util.ServiceLoader}. */
public final class CaseReport implements SampleReportingFormat {

    private static final Map<Class<?>, Function<Object, String>> TEXTS = texts();

    /** For the service loader. */
    public CaseReport() {}

    private static Map<Class<?>, Function<Object, String>> texts() {
        Map<Class<?>, Function<Object, String>> texts = new LinkedHashMap<>();
        put(texts, Situation.class, CaseText::of);
        put(texts, Expectation.class, CaseText::of);
        put(texts, Breach.class, CaseText::of);
        put(texts, PlanBreach.class, CaseText::of);
        put(texts, AssumptionBreach.class, CaseText::of);
        put(texts, StaffingAssumptions.class, CaseText::of);
        put(texts, Round.class, CaseText::of);
        put(texts, PlanningSituation.class, CaseText::of);
        put(texts, PlannedSituation.class, CaseText::of);
        put(texts, EffectSituation.class, CaseText::of);
        put(texts, ChoiceQuestion.class, CaseText::of);
        put(texts, StaffingSituation.class, CaseText::of);
        put(texts, TurnoverSituation.class, CaseText::of);
        put(texts, RedeploymentSituation.class, CaseText::of);
        put(texts, OrganisationStructure.class, CaseText::of);
        put(
                texts,
                CompetenceInventory.class,
                one -> CaseText.of(one.structure()) + "\n" + CaseText.of(one.employees()));
        put(texts, Employee.class, one -> CaseText.of(List.of(one)));
        return texts;
    }

    private static <T> void put(
            Map<Class<?>, Function<Object, String>> texts, Class<T> type, Function<T, String> text) {
        texts.put(type, value -> text.apply(type.cast(value)));
    }

    @Override
    public boolean appliesTo(@Nullable Object value) {
        return value != null && TEXTS.containsKey(value.getClass());
    }

    @Override
    public Object report(Object value) {
        Function<Object, String> text = TEXTS.getOrDefault(value.getClass(), Object::toString);
        return new Text(Printed.of(() -> text.apply(value)));
    }

    /** Not a string, which would be shown in quotation marks and on one line. */
    private record Text(String text) {

        @Override
        public String toString() {
            return text;
        }
    }
}
