package org.kompetens.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kompetens.testkit.system.ModelPart;

/** The part of the model that a law is about: it is skipped where the system under test is {@link Without} it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /**
     * Which part.
     *
     * @return the part
     */
    ModelPart value();
}
