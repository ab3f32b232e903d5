package org.kompetens.organisation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ValidationException;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.text.Language;

/** Turns findings into violations. */
abstract class ConsistencyValidator<T> implements ConstraintValidator<Consistent, T> {

    abstract Findings findings(T value);

    @Override
    public boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Finding> errors = findings(value).errors();
        context.disableDefaultConstraintViolation();
        errors.forEach(error -> report(error, context));
        return errors.isEmpty();
    }

    private static void report(Finding error, ConstraintValidatorContext context) {
        addProperties(context.buildConstraintViolationWithTemplate(template(error, context)), error.path());
    }

    /**
     * Hibernate Validator knows the host's language only when it fills in the message. So it is handed the message in
     * all five; the bundle {@code ContributorValidationMessages} of each language picks its own. Another provider gets
     * the message in English.
     */
    private static String template(Finding error, ConstraintValidatorContext context) {
        try {
            HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
            for (Language language : Language.values()) {
                hibernate.addMessageParameter("message-" + language.tag(), error.message(language));
            }
            hibernate.withDynamicPayload(error);
            return context.getDefaultConstraintMessageTemplate();
        } catch (ValidationException | NoClassDefFoundError e) {
            // Backslashes keep the provider from taking parts of the text for parameters or expressions.
            return error.message(Language.EN).replaceAll("([\\\\{}$])", "\\\\$1");
        }
    }

    private static void addProperties(ConstraintViolationBuilder violation, FieldPath path) {
        if (path.steps().isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        // In Jakarta Validation the position of an element belongs to the node after its list.
        FieldPath.Step first = path.steps().get(0);
        NodeBuilderCustomizableContext node = violation.addPropertyNode(first.property());
        FieldPath.Step before = first;
        for (FieldPath.Step step : path.steps().subList(1, path.steps().size())) {
            NodeBuilderCustomizableContext next = node.addPropertyNode(step.property());
            if (before.index().isPresent()) {
                next.inIterable().atIndex(before.index().getAsInt());
            }
            node = next;
            before = step;
        }
        if (before.index().isPresent()) {
            node.addBeanNode().inIterable().atIndex(before.index().getAsInt());
        }
        node.addConstraintViolation();
    }

    /** For a structure. */
    static final class OfStructure extends ConsistencyValidator<OrganisationStructure> {
        @Override
        Findings findings(OrganisationStructure value) {
            return value.findings();
        }
    }

    /** For an employee by itself. */
    static final class OfEmployee extends ConsistencyValidator<Employee> {
        @Override
        Findings findings(Employee value) {
            return EmployeeCheck.alone(value);
        }
    }

    /** For employees against their structure. */
    static final class OfInventory extends ConsistencyValidator<CompetenceInventory> {
        @Override
        Findings findings(CompetenceInventory value) {
            return value.findings();
        }
    }
}
