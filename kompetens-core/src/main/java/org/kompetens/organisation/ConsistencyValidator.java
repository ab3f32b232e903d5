package org.kompetens.organisation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.text.Language;

/** Turns findings into violations. Its three kinds are public for a validation provider to make, and for nobody else. */
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

    /**
     * Builds the path of a violation. In Jakarta Validation the position of an element belongs to the node after its
     * list; and a node with a position has another builder than one without, so what can be done next is kept apart.
     */
    private static void addProperties(ConstraintViolationBuilder violation, FieldPath path) {
        Function<String, NodeBuilderCustomizableContext> addProperty = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> addElement = violation::addBeanNode;
        Runnable report = violation::addConstraintViolation;
        OptionalInt position = OptionalInt.empty();
        for (FieldPath.Step step : path.steps()) {
            NodeBuilderCustomizableContext property = addProperty.apply(step.property());
            if (position.isPresent()) {
                NodeBuilderDefinedContext positioned = property.inIterable().atIndex(position.getAsInt());
                addProperty = positioned::addPropertyNode;
                addElement = positioned::addBeanNode;
                report = positioned::addConstraintViolation;
            } else {
                addProperty = property::addPropertyNode;
                addElement = property::addBeanNode;
                report = property::addConstraintViolation;
            }
            position = step.index();
        }
        if (position.isPresent()) {
            addElement.get().inIterable().atIndex(position.getAsInt()).addConstraintViolation();
        } else {
            report.run();
        }
    }

    /** For a structure. */
    public static final class OfStructure extends ConsistencyValidator<OrganisationStructure> {
        @Override
        Findings findings(OrganisationStructure value) {
            return value.findings();
        }
    }

    /** For an employee by itself. */
    public static final class OfEmployee extends ConsistencyValidator<Employee> {
        @Override
        Findings findings(Employee value) {
            return EmployeeCheck.alone(value);
        }
    }

    /** For employees against their structure. */
    public static final class OfInventory extends ConsistencyValidator<CompetenceInventory> {
        @Override
        Findings findings(CompetenceInventory value) {
            return value.findings();
        }
    }
}
