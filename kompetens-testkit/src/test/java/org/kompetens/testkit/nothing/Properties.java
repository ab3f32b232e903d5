package org.kompetens.testkit.nothing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs the properties of a class inside a test, without a trace on the console or in a file. */
public final class Properties {

    /** Remembers nothing for the next run, does not shrink, and reports to the listener. */
    private static final Map<String, String> QUIET =
            Map.of("jqwik.database", "", "jqwik.shrinking.default", "OFF", "jqwik.reporting.usejunitplatform", "true");

    private Properties() {}

    /** The outcome of a property, and what was printed of the sample that broke it. */
    public record Outcome(TestExecutionResult result, String printed) {}

    /**
     * Runs all properties of a class.
     *
     * @param type the class
     * @return each property's name to its outcome
     */
    public static Map<String, Outcome> run(Class<?> type) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        StringBuilder printed = new StringBuilder();
        EngineTestKit.engine("jqwik")
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(QUIET)
                .selectors(DiscoverySelectors.selectClass(type))
                .execute()
                .allEvents()
                .stream()
                .forEach(event -> {
                    event.getPayload(ReportEntry.class)
                            .ifPresent(
                                    entry -> entry.getKeyValuePairs().values().forEach(printed::append));
                    event.getPayload(TestExecutionResult.class).ifPresent(result -> {
                        note(event.getTestDescriptor(), new Outcome(result, printed.toString()), outcomes);
                        printed.setLength(0);
                    });
                });
        return outcomes;
    }

    private static void note(TestDescriptor test, Outcome outcome, Map<String, Outcome> outcomes) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(method -> outcomes.put(method.getMethodName(), outcome));
    }
}
