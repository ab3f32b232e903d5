package org.kompetens.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.databind.DefaultTyping;

/** A host's own mapper with the library's module: of either line of Jackson, and set in ways that could change a form. */
final class HostMapper {

    @FunctionalInterface
    private interface Writing {
        byte[] write(Object value) throws Exception;
    }

    @FunctionalInterface
    private interface Reading {
        Object read(byte[] json, Type type) throws Exception;
    }

    static final HostMapper JACKSON_2 = jackson2("Jackson 2", new ObjectMapper().findAndRegisterModules());
    static final HostMapper JACKSON_3 = jackson3(
            "Jackson 3",
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build());

    /** Both lines, as a mapper is set at first, and as differently as it can be. */
    static final List<HostMapper> ALL = List.of(
            JACKSON_2,
            JACKSON_3,
            jackson2(
                    "Jackson 2 with other settings",
                    JsonMapper.builder(JsonFactory.builder()
                                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                            .findAndAddModules()
                            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                            .defaultPropertyInclusion(JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(MapperFeature.USE_STATIC_TYPING)
                            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                            .activateDefaultTyping(
                                    BasicPolymorphicTypeValidator.builder()
                                            .allowIfBaseType(Object.class)
                                            .build(),
                                    ObjectMapper.DefaultTyping.NON_FINAL)
                            .build()),
            jackson3(
                    "Jackson 3 with other settings",
                    tools.jackson.databind.json.JsonMapper.builder(tools.jackson.core.json.JsonFactory.builder()
                                    .enable(tools.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                            .findAndAddModules()
                            .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_SNAKE_CASE)
                            .changeDefaultPropertyInclusion(
                                    of -> of.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                            .enable(tools.jackson.databind.cfg.EnumFeature.WRITE_ENUMS_USING_INDEX)
                            .enable(tools.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .enable(tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .enable(tools.jackson.databind.MapperFeature.USE_STATIC_TYPING)
                            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                            .activateDefaultTyping(
                                    tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                            .allowIfBaseType(Object.class)
                                            .build(),
                                    DefaultTyping.NON_FINAL)
                            .build()));

    private final String name;
    private final Writing writing;
    private final Reading reading;

    private HostMapper(String name, Writing writing, Reading reading) {
        this.name = name;
        this.writing = writing;
        this.reading = reading;
    }

    private static HostMapper jackson2(String name, ObjectMapper mapper) {
        return new HostMapper(
                name, mapper::writeValueAsBytes, (json, type) -> mapper.readValue(json, mapper.constructType(type)));
    }

    private static HostMapper jackson3(String name, tools.jackson.databind.ObjectMapper mapper) {
        return new HostMapper(
                name, mapper::writeValueAsBytes, (json, type) -> mapper.readValue(json, mapper.constructType(type)));
    }

    byte[] write(Object value) throws Exception {
        return writing.write(value);
    }

    <T> T read(byte[] json, Class<T> type) throws Exception {
        return type.cast(reading.read(json, type));
    }

    Object read(byte[] json, Type type) throws Exception {
        return reading.read(json, type);
    }

    @Override
    public String toString() {
        return name;
    }
}
