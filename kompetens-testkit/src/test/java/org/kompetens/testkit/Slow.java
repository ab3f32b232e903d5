package org.kompetens.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;

/** A test class that takes long: the everyday build tries fewer cases of its laws, and no build runs it twice. */
@Tag("slow")
@AddLifecycleHook(value = FewerTries.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Slow {}
