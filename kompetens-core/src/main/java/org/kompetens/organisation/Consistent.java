package org.kompetens.organisation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds no error by the rules of {@link OrganisationRule} and {@link org.kompetens.competence.CompetenceRule}. Stands
 * on {@link OrganisationStructure}, {@link Employee} (what can be seen from the record alone) and
 * {@link CompetenceInventory} (employees against their structure), so that {@code @Valid} before one of these is enough.
 *
 * <p>Each error becomes a violation at its path, with its message in the language of the host's interpolator. Warnings
 * are no violations.
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(
        validatedBy = {
            ConsistencyValidator.OfStructure.class,
            ConsistencyValidator.OfEmployee.class,
            ConsistencyValidator.OfInventory.class
        })
// The validators are no business of anyone who uses the annotation.
@SuppressWarnings("exports")
public @interface Consistent {

    /**
     * The message of each violation.
     *
     * @return by default that of the finding
     */
    String message() default "{org.kompetens.finding.message}";

    /**
     * Validation groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * Payload for the host.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};
}
