package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Finding;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Jakarta Validation calls the same rules, and turns their findings into violations. */
final class ValidationDoorTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");

    /** What a host has: its own bean, with the library's types in it. */
    record Request(@Valid OrganisationStructure structure, List<@Valid Employee> employees) {}

    record Delivery(@Valid CompetenceInventory inventory) {}

    static Stream<MessageInterpolator> interpolators() {
        return Stream.of(new ParameterMessageInterpolator(), new ResourceBundleMessageInterpolator());
    }

    private static Validator validator(MessageInterpolator interpolator, Locale locale) {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .locales(locale)
                .messageInterpolator(new InLocale(interpolator, locale))
                .buildValidatorFactory();
        return factory.getValidator();
    }

    /** A host's interpolator that always speaks one language, as web frameworks make one for each request. */
    private record InLocale(MessageInterpolator inner, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return inner.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale ignored) {
            return inner.interpolate(template, context, locale);
        }
    }

    private static Validator english() {
        return validator(new ParameterMessageInterpolator(), Locale.ENGLISH);
    }

    @Test
    void validIsEnoughInAHostsOwnBean() {
        Set<ConstraintViolation<Request>> violations = english()
                .validate(new Request(structure(root("root"), child("unit", "nobody")), List.of(expired(), expired())));
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "structure.units[1].parent",
                        "employees[0].assessments[1].expiry",
                        "employees[1].assessments[1].expiry");
    }

    @Test
    void aSoundStructureHasNoViolationsAndWarningsAreNone() {
        OrganisationStructure sound = structure(root("root"), child("unit", "root"));
        assertThat(sound.findings().warnings()).isNotEmpty();
        assertThat(english().validate(new Request(sound, List.of()))).isEmpty();
    }

    @Test
    void everyErrorIsAViolationAtItsPathWithItsMessageAndNothingElseIs() {
        OrganisationStructure broken = structure(
                root("root"),
                root("root"),
                child("unit", "nobody")
                        .withRequirements(List.of(Requirement.of(CompetenceId.of("unheard-of"), Level.of("basic"), 1)
                                .withPeriod(Period.of(THU_2026_10_01, THU_2026_10_01)))),
                child("itself", "itself"));
        Delivery delivery = new Delivery(new CompetenceInventory(broken, List.of(expired(), expired())));
        List<Finding> errors = delivery.inventory().findings().errors();
        assertThat(errors).hasSizeGreaterThan(6);
        assertThat(english().validate(delivery))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(errors.stream()
                        .map(error -> "inventory." + error.path() + ": " + error.message(Language.EN))
                        .toList());
    }

    @Test
    void anElementOfAListIsAnIndexedNodeOfThePath() {
        OrganisationStructure twoRoots = structure(root("root"), root("other"));
        assertThat(english().validate(twoRoots))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("units[1]"));
    }

    @Test
    void theFindingGoesAlongForHostsThatWantMore() {
        ConstraintViolation<OrganisationStructure> violation = english()
                .validate(structure(root("root"), root("other")))
                .iterator()
                .next();
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        Object carried = hibernate.getDynamicPayload(Finding.class);
        assertThat(carried)
                .isInstanceOfSatisfying(
                        Finding.class,
                        finding -> assertThat(finding.rule()).isEqualTo(OrganisationRule.UNIT_SEVERAL_ROOTS));
    }

    @ParameterizedTest
    @CsvSource({"sv,SV", "sv-FI,SV", "nb,NB", "nb-NO,NB", "nn-NO,NN", "da-DK,DA", "en-GB,EN", "fi,EN", "de-DE,EN"})
    void theMessageIsInTheLanguageOfTheHostsInterpolator(String tag, Language language) {
        OrganisationStructure broken = structure(root("root"), child("unit", "nobody"));
        String expected = broken.findings().errors().get(0).message(language);
        interpolators()
                .forEach(interpolator -> assertThat(validator(interpolator, Locale.forLanguageTag(tag))
                                .validate(broken))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactly(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "{message-sv}",
                "${validatedValue}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{",
                "}",
                "${",
                "a\\",
                "\\{x}",
                "$",
                "#{1+1}",
                "[{unit}]"
            })
    void idsAppearAsTheyAreWritten(String hostile) {
        OrganisationStructure broken = structure(root("root"), child(hostile, "nobody"));
        String expected = broken.findings().errors().get(0).message(Language.SV);
        assertThat(expected).contains(hostile);
        interpolators()
                .forEach(interpolator -> assertThat(validator(interpolator, Locale.forLanguageTag("sv"))
                                .validate(broken))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactly(expected));
    }

    @ParameterizedTest
    @MethodSource("interpolators")
    void nothingOfAPersonIsInAViolation(MessageInterpolator interpolator) {
        Delivery delivery = new Delivery(new CompetenceInventory(
                structure(root("root")),
                List.of(Employee.of(
                        EmployeeId.of("canary"),
                        List.of(Employment.of(
                                EmploymentId.of("canary"),
                                RoleId.of("canary"),
                                UnitId.of("canary"),
                                Fte.FULL,
                                Period.ALWAYS)),
                        List.of()))));
        assertThat(validator(interpolator, Locale.ENGLISH).validate(delivery))
                .hasSize(2)
                .allSatisfy(violation -> {
                    assertThat(violation.getMessage()).doesNotContain("canary");
                    assertThat(violation.toString()).doesNotContain("canary");
                });
    }

    private static Employee expired() {
        return Employee.of(
                EmployeeId.of("employee"),
                List.of(),
                List.of(assessment("first"), assessment("second").withExpiry(THU_2026_10_01)));
    }

    private static Assessment assessment(String id) {
        return Assessment.of(
                AssessmentId.of(id),
                CompetenceId.of("first-aid"),
                Level.of("basic"),
                THU_2026_10_01,
                AssessmentSource.TEST);
    }

    private static OrganisationStructure structure(OrganisationUnit... units) {
        Competence competence =
                Competence.of(CompetenceId.of("first-aid"), LABELS, Dimension.SKILL, ScaleId.of("scale"));
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(ProficiencyScale.of(
                        ScaleId.of("scale"), LABELS, List.of(ProficiencyLevel.of(LevelId.of("basic"), LABELS)))),
                List.of(),
                List.of(competence));
        return new OrganisationStructure(framework, UnitLevel.STANDARD, List.of(units), List.of(), List.of());
    }

    private static OrganisationUnit root(String id) {
        return OrganisationUnit.of(UnitId.of(id), LABELS, UnitLevelId.of("municipality"));
    }

    private static OrganisationUnit child(String id, String parent) {
        return OrganisationUnit.of(UnitId.of(id), LABELS, UnitLevelId.of("unit"))
                .withParent(UnitId.of(parent));
    }
}
