package org.kompetens.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.kompetens.testkit.system.ModelPart;

/**
 * Parts of the model that the system under test does not have. No situation of the class's laws has them, and laws that
 * are about nothing else are skipped, which the test report shows.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@AddLifecycleHook(value = LeftOut.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public @interface Without {

    /**
     * Which parts.
     *
     * @return the parts, in any order
     */
    ModelPart[] value();
}
