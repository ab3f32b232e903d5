package org.kompetens.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Tries one in so many of a law's cases: the system property {@code kompetens.one-try-in}, which the everyday build sets.
 * Without it, or where a law has few cases, all are tried. No law tries fewer than {@code kompetens.least-tries}, by
 * default 25; below that, it says too little to stand alone.
 */
public final class FewerTries implements AroundPropertyHook {

    private static final int ONE_IN = Integer.getInteger("kompetens.one-try-in", 1);

    private static final int AT_LEAST = Integer.getInteger("kompetens.least-tries", 25);

    /** For jqwik. */
    public FewerTries() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        PropertyAttributes attributes = context.attributes();
        attributes
                .tries()
                .filter(all -> all > AT_LEAST)
                .ifPresent(all -> attributes.setTries(Math.max(AT_LEAST, all / ONE_IN)));
        return property.execute();
    }
}
