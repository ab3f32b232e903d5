package org.kompetens.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.JqwikException;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import net.jqwik.api.lifecycle.Store;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;

/** Leaves parts of the model out of all situations of a law, and skips laws about them: what {@link Without} stands for. */
public final class LeftOut implements AroundPropertyHook, SkipExecutionHook {

    /** For jqwik. */
    public LeftOut() {}

    /**
     * Whether a part is left out in the law that is running.
     *
     * @param part any
     * @return true if it is
     */
    public static boolean isLeftOut(ModelPart part) {
        return now().contains(part);
    }

    /** A situation as it is without the parts that are left out now. */
    static Situation of(Situation situation) {
        Situation without = situation;
        for (ModelPart part : now()) {
            without = part.leftOutOf(without);
        }
        return without;
    }

    /**
     * What is left out of the property that is running, and nothing where none is. Jqwik shrinks a case on another thread than
     * the one that found it, so this is kept with the property and not with a thread.
     */
    private static Set<ModelPart> now() {
        try {
            return store().get();
        } catch (JqwikException outside) {
            return EnumSet.noneOf(ModelPart.class);
        }
    }

    private static Store<Set<ModelPart>> store() {
        return Store.getOrCreate(LeftOut.class, Lifespan.PROPERTY, () -> EnumSet.noneOf(ModelPart.class));
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
        store().update(nothing -> parts(context));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
