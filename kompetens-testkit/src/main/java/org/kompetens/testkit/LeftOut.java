package org.kompetens.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;

/** Leaves parts of the model out of all situations of a law, and skips laws about them: what {@link Without} stands for. */
public final class LeftOut implements AroundPropertyHook, SkipExecutionHook {

    /** A law runs on one thread. */
    private static final ThreadLocal<Set<ModelPart>> NOW =
            ThreadLocal.withInitial(() -> EnumSet.noneOf(ModelPart.class));

    /** For jqwik. */
    public LeftOut() {}

    /**
     * Whether a part is left out in the law that is running.
     *
     * @param part any
     * @return true if it is
     */
    public static boolean isLeftOut(ModelPart part) {
        return NOW.get().contains(part);
    }

    /** A situation as it is without the parts that are left out now. */
    static Situation of(Situation situation) {
        Situation without = situation;
        for (ModelPart part : NOW.get()) {
            without = part.leftOutOf(without);
        }
        return without;
    }

    private static Set<ModelPart> parts(LifecycleContext context) {
        Set<ModelPart> parts = EnumSet.noneOf(ModelPart.class);
        context.optionalContainerClass()
                .map(type -> type.getAnnotation(Without.class))
                .ifPresent(without -> parts.addAll(List.of(without.value())));
        return parts;
    }

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return context.findAnnotation(Needs.class)
                .map(Needs::value)
                .filter(parts(context)::contains)
                .map(part -> SkipResult.skip("the system is without " + part))
                .orElse(SkipResult.doNotSkip());
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        NOW.set(parts(context));
        try {
            return property.execute();
        } finally {
            NOW.remove();
        }
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
