package org.kompetens.testkit.nothing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.DiscoveryFilter;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Runs the properties of a class inside a test, without a trace on the console or in a file. */
public final class Properties {

    private Properties() {}

    /** Remembers nothing for the next run, does not shrink, and reports to the listener. */
    private record Quiet() implements ConfigurationParameters {

        private static final Map<String, String> VALUES = Map.of(
                "jqwik.database", "", "jqwik.shrinking.default", "OFF", "jqwik.reporting.usejunitplatform", "true");

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(VALUES.get(key));
        }

        @Override
        public Optional<Boolean> getBoolean(String key) {
            return get(key).map(Boolean::parseBoolean);
        }

        @Override
        @Deprecated
        public int size() {
            return VALUES.size();
        }

        @Override
        public Set<String> keySet() {
            return VALUES.keySet();
        }
    }

    private record OfOneClass(Class<?> type) implements EngineDiscoveryRequest {

        @Override
        public <T extends DiscoverySelector> List<T> getSelectorsByType(Class<T> selector) {
            DiscoverySelector one = DiscoverySelectors.selectClass(type);
            return selector.isInstance(one) ? List.of(selector.cast(one)) : List.of();
        }

        @Override
        public <T extends DiscoveryFilter<?>> List<T> getFiltersByType(Class<T> filter) {
            return List.of();
        }

        @Override
        public ConfigurationParameters getConfigurationParameters() {
            return new Quiet();
        }
    }

    /** The outcome of a property, and what was printed of the sample that broke it. */
    public record Outcome(TestExecutionResult result, String printed) {}

    /**
     * Runs all properties of a class.
     *
     * @param type the class
     * @return each property's name to its outcome
     */
    @SuppressWarnings("deprecation") // The launcher is not there to make the request.
    public static Map<String, Outcome> run(Class<?> type) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        StringBuilder printed = new StringBuilder();
        EngineExecutionListener listener = new EngineExecutionListener() {
            @Override
            public void reportingEntryPublished(TestDescriptor test, ReportEntry entry) {
                entry.getKeyValuePairs().values().forEach(printed::append);
            }

            @Override
            public void executionFinished(TestDescriptor test, TestExecutionResult result) {
                test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .ifPresent(method ->
                                outcomes.put(method.getMethodName(), new Outcome(result, printed.toString())));
                printed.setLength(0);
            }
        };
        JqwikTestEngine engine = new JqwikTestEngine();
        TestDescriptor root = engine.discover(new OfOneClass(type), UniqueId.forEngine(engine.getId()));
        engine.execute(ExecutionRequest.create(root, listener, new Quiet()));
        return outcomes;
    }
}
