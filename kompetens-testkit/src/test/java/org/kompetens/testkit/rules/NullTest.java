package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.testkit.sample.SampleMunicipality;

/** A host that maps rows of a database produces nulls: each is refused where it arises, by the name of what it is. */
final class NullTest {

    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();

    @TestFactory
    Stream<DynamicTest> nullIsRefusedByName() {
        OrganisationStructure structure = SAMPLE.structure();
        CompetenceFramework framework = structure.framework();
        Employee employee = SAMPLE.employees().get(0);
        OrganisationUnit covered = structure.units().stream()
                .filter(unit -> !unit.coverage().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Record> models = List.of(
                structure,
                framework,
                framework.scales().get(0),
                framework.scales().get(0).levels().get(0),
                framework.mappings().get(0),
                framework.competences().get(0),
                structure.unitLevels().get(0),
                covered,
                covered.coverage().get(0),
                structure.roles().get(0),
                structure.profiles().get(0),
                structure.profiles().get(0).requirements().get(0),
                structure.profiles().get(0).requirements().get(0).level(),
                employee,
                employee.employments().get(0),
                employee.employments().get(0).period(),
                employee.assessments().get(0),
                SAMPLE.inventory());
        return models.stream().flatMap(NullTest::nullsIn);
    }

    private static Stream<DynamicTest> nullsIn(Record model) {
        RecordComponent[] components = model.getClass().getRecordComponents();
        return Stream.of(components)
                .filter(component -> !component.getType().isPrimitive())
                .map(component -> DynamicTest.dynamicTest(
                        model.getClass().getSimpleName() + "." + component.getName(),
                        () -> assertThatThrownBy(() -> with(model, component, components))
                                .isInstanceOf(NullPointerException.class)
                                .satisfies(refusal -> assertThat(refusal).hasMessage(component.getName()))));
    }

    @SuppressWarnings("NullAway") // What becomes of null is the point.
    private static void with(Record model, RecordComponent absent, RecordComponent... components) throws Throwable {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].equals(absent)
                    ? null
                    : components[i].getAccessor().invoke(model);
        }
        Constructor<?> constructor = model.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
