package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.Measure;
import org.kompetens.gap.Outcome;
import org.kompetens.json.host.Team;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.calendar.AnyCalendars;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import tools.jackson.core.JacksonException;

/** Values go in and out through a host's own mapper, whatever it is set to; all else is refused by name. */
final class HostMapperTest {

    private static final String CANARY = "Kanariefågel";

    @Provide
    Arbitrary<ProcessCalendar> calendars() {
        return AnyCalendars.calendars();
    }

    @Provide
    Arbitrary<Cycle> cycles() {
        return AnyCalendars.cycles();
    }

    @Provide
    Arbitrary<List<Completion>> completions() {
        return AnyCalendars.completions();
    }

    @Property
    void an_inventory_and_what_it_is_made_of_is_read_back_as_the_same(@ForAll CompetenceInventory inventory)
            throws Exception {
        List<Object> values = new ArrayList<>(List.of(inventory, inventory.structure()));
        values.add(inventory.structure().framework());
        values.addAll(inventory.structure().framework().scales());
        values.addAll(inventory.structure().framework().competences());
        values.addAll(inventory.structure().framework().mappings());
        values.addAll(inventory.structure().unitLevels());
        values.addAll(inventory.structure().roles());
        values.addAll(inventory.structure().profiles());
        inventory.structure().units().forEach(unit -> {
            values.addAll(List.of(unit, unit.id(), unit.labels(), unit.level()));
            values.addAll(unit.requirements());
            values.addAll(unit.coverage());
        });
        inventory.employees().forEach(employee -> {
            values.addAll(List.of(employee, employee.id()));
            employee.employments().forEach(one -> values.addAll(List.of(one, one.fte(), one.period(), one.id())));
            employee.assessments().forEach(one -> values.addAll(List.of(one, one.source())));
            values.addAll(employee.exemptions());
        });
        areReadBack(values);
    }

    @Property
    void a_calendar_and_what_it_is_made_of_is_read_back_as_the_same(
            @ForAll("calendars") ProcessCalendar calendar,
            @ForAll("cycles") Cycle cycle,
            @ForAll("completions") List<Completion> completions)
            throws Exception {
        List<Object> values = new ArrayList<>(List.of(calendar, calendar.id(), cycle, cycle.id()));
        values.addAll(calendar.settings());
        values.addAll(calendar.parties());
        calendar.steps().forEach(step -> values.add(step.id()));
        completions.forEach(completion -> values.addAll(List.of(completion, completion.occurrence())));
        areReadBack(values);
    }

    private static void areReadBack(List<Object> values) throws Exception {
        for (HostMapper host : HostMapper.ALL) {
            for (Object value : values) {
                assertThat((Object) host.read(host.write(value), value.getClass()))
                        .as("%s by %s", value.getClass(), host)
                        .isEqualTo(value);
            }
        }
    }

    @Example
    void a_type_with_no_form_is_refused_by_name_with_what_to_write_instead() {
        Object organisation = SampleDocuments.TODAY.organisation();
        for (HostMapper host : HostMapper.ALL) {
            assertThatThrownBy(() -> host.write(organisation))
                    .as(host.toString())
                    .satisfies(HostMapperTest::isOfTheHostsCode)
                    .hasMessageContaining(
                            "org.kompetens.organisation.Organisation has no form as JSON." + " Write its structure.");
            assertThatThrownBy(() -> host.write(new Outcome.Unassessed()))
                    .hasMessageContaining("org.kompetens.gap.Outcome$Unassessed has no form as JSON."
                            + " Write the Cell that it is of.");
            assertThatThrownBy(() -> host.read(bytes("{}"), Rollup.class))
                    .satisfies(HostMapperTest::isOfTheHostsCode)
                    .hasMessageContaining(
                            "org.kompetens.rollup.Rollup is written as JSON, and not read. A result cannot"
                                    + " be made of its figures, which are rounded. Maybe read the document with ResultDocument.");
            assertThatThrownBy(() -> host.read(bytes("{}"), CoverageAmount.Persons.class))
                    .hasMessageContaining("Read it as org.kompetens.organisation.CoverageAmount.");
        }
    }

    private static void isOfTheHostsCode(Throwable refused) {
        assertThat(refused)
                .isInstanceOfAny(
                        InvalidDefinitionException.class, tools.jackson.databind.exc.InvalidDefinitionException.class);
    }

    @Example
    void ids_and_measures_are_names_where_a_host_has_a_map_by_them() throws Exception {
        Map<Object, Integer> names = new LinkedHashMap<>();
        names.put(UnitId.of("u"), 1);
        names.put(Measure.MISSING_STEPS, 2);
        names.put(Dimension.SKILL, 3);
        for (HostMapper host : List.of(HostMapper.JACKSON_2, HostMapper.JACKSON_3)) {
            assertThat(new String(host.write(names), UTF_8)).isEqualTo("{\"u\":1,\"missingSteps\":2,\"skill\":3}");
            assertThat(host.read(bytes("{\"u\":1}"), new TypeReference<Map<UnitId, Integer>>() {}.getType()))
                    .isEqualTo(Map.of(UnitId.of("u"), 1));
            assertThatThrownBy(() -> host.read(
                            bytes("{\"" + CANARY + "\\u0000\":1}"),
                            new TypeReference<Map<UnitId, Integer>>() {}.getType()))
                    .hasMessageContaining("is not an id")
                    .hasMessageNotContaining(CANARY);
            assertThatThrownBy(() -> host.write(Map.of(Labels.of(Language.SV, "l"), 1)))
                    .hasMessageContaining("org.kompetens.text.Labels is no name of a property in JSON.");
        }
    }

    @Example
    void a_host_s_own_types_are_as_it_has_set_them() throws Exception {
        Team team = new Team("n", UnitId.of("u"), List.of());
        assertThat(text(HostMapper.ALL.get(2), team)).contains("\"GIVEN_NAME\" : \"n\"", "\"UNIT\" : \"u\"");
        assertThat(text(HostMapper.ALL.get(3), team)).contains("\"GIVEN_NAME\" : \"n\"", "\"UNIT\" : \"u\"");
        for (HostMapper host : List.of(HostMapper.JACKSON_2, HostMapper.JACKSON_3)) {
            assertThat(text(host, team)).contains("\"givenName\":\"n\"", "\"unit\":\"u\"");
            assertThat(host.read(host.write(team), Team.class)).isEqualTo(team);
        }
    }

    private static String text(HostMapper host, Object value) throws Exception {
        return new String(host.write(value), UTF_8);
    }

    @Example
    void what_is_wrong_is_told_with_the_property_its_line_and_its_column() {
        String body = "{\n  \"id\": \"e\",\n  \"employments\": [\n    {\"id\": \"1\", \"unit\": \"u\", \"fte\": \""
                + CANARY + "\"}\n  ],\n  \"" + CANARY + "\": 1\n}";
        for (HostMapper host : HostMapper.ALL) {
            Exception wrong = catchThrowableOfType(Exception.class, () -> host.read(bytes(body), Employee.class));
            assertThat(wrong)
                    .as(host.toString())
                    .isInstanceOfAny(
                            MismatchedInputException.class, tools.jackson.databind.exc.MismatchedInputException.class)
                    .hasMessageContainingAll(
                            "3 errors",
                            "4:5 employments[0]: The property ‘role’ is missing. Add it to the object."
                                    + " [json.missing-property]",
                            "4:37 employments[0].fte: The value of ‘fte’ is of another kind than is expected here: number.")
                    .hasMessageContaining("6:")
                    .hasMessageContaining("line: 4, column: 5")
                    .hasMessageNotContaining(CANARY);
            assertThat(location(wrong)).containsExactly(4, 5);
            LocatedFindingsException found = (LocatedFindingsException) Objects.requireNonNull(wrong.getCause());
            assertThat(found.located())
                    .extracting(one -> one.location() + " " + one.finding().code())
                    .startsWith("4:5 json.missing-property", "4:37 json.wrong-kind")
                    .hasSize(3);
            assertThat(found).hasMessageNotContaining(CANARY);
        }
    }

    private static List<Integer> location(Exception wrong) {
        return wrong instanceof JsonProcessingException of2
                ? Arrays.asList(of2.getLocation().getLineNr(), of2.getLocation().getColumnNr())
                : Arrays.asList(
                        ((JacksonException) wrong).getLocation().getLineNr(),
                        ((JacksonException) wrong).getLocation().getColumnNr());
    }

    @Example
    void a_property_twice_is_told_as_any_other_finding() {
        for (HostMapper host : HostMapper.ALL) {
            assertThatThrownBy(() -> host.read(bytes("{\"id\":\"e\",\n\"id\":\"" + CANARY + "\"}"), Employee.class))
                    .as(host.toString())
                    .hasMessageContaining("2:1 This is not valid JSON.")
                    .hasMessageContaining("[json.syntax]")
                    .hasMessageNotContaining(CANARY)
                    .hasCauseInstanceOf(LocatedFindingsException.class);
        }
    }

    @Example
    void what_is_no_json_repeats_nothing_of_it() {
        for (HostMapper host : HostMapper.ALL) {
            Exception wrong = catchThrowableOfType(
                    Exception.class, () -> host.read(bytes("{\"id\":\n " + CANARY + "}"), Employee.class));
            assertThat(wrong).hasMessageContaining("not valid JSON").hasMessageNotContaining(CANARY);
            assertThat(location(wrong).get(0)).isEqualTo(2);
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
