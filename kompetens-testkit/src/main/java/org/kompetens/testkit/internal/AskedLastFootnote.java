package org.kompetens.testkit.internal;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.kompetens.testkit.text.CaseReport;
import org.kompetens.testkit.text.LastAsked;

/**
 * Shows below the sample of a broken law what the system was asked last, where the sample itself says nothing of it. Found
 * by jqwik through the {@link java.util.ServiceLoader}; of properties that ask no remembered system it changes nothing.
 */
public final class AskedLastFootnote implements AroundTryHook {

    private static final CaseReport SAMPLES = new CaseReport();

    /** For the service loader. */
    public AskedLastFootnote() {}

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        LastAsked.forget();
        try {
            TryExecutionResult result = aTry.execute(parameters);
            boolean isShown = parameters.stream().anyMatch(SAMPLES::appliesTo);
            return result.isFalsified() && !isShown
                    ? result.withFootnotes(LastAsked.text().map(one -> "asked last:\n" + one).stream()
                            .toList())
                    : result;
        } finally {
            LastAsked.forget();
        }
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return true;
    }
}
