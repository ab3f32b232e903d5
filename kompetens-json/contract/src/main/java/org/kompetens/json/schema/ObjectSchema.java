package org.kompetens.json.schema;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.json.form.AlternativesPart;
import org.kompetens.json.form.ChoicePart;
import org.kompetens.json.form.EmbeddedPart;
import org.kompetens.json.form.Part;
import org.kompetens.json.form.PartVisitor;
import org.kompetens.json.form.PartsForm;
import org.kompetens.json.form.Property;
import org.kompetens.json.form.PropertyPart;

/** Makes the schema of one object of its parts. */
final class ObjectSchema implements PartVisitor<Schema> {

    private final FormSchemas forms;
    private final Schema properties = Schema.empty();
    private final List<String> required = new ArrayList<>();
    private final List<Schema> rules = new ArrayList<>();
    private boolean hasChoice;

    ObjectSchema(FormSchemas forms) {
        this.forms = forms;
    }

    /** The schema of an object with these parts and no others. */
    Schema of(PartsForm<?, ?> form) {
        addAll(form);
        // What a kind alone has is not seen by additionalProperties, which stands beside the choice.
        return schema().with(hasChoice ? "unevaluatedProperties" : "additionalProperties", false);
    }

    private void addAll(PartsForm<?, ?> form) {
        for (Part<?, ?> part : form.parts()) {
            Schema rule = part.accept(this);
            if (!rule.isEmpty()) {
                rules.add(rule);
            }
        }
    }

    private Schema schema() {
        Schema schema = Schema.ofType("object");
        if (!properties.isEmpty()) {
            schema.with("properties", properties);
        }
        if (!required.isEmpty()) {
            schema.with("required", List.copyOf(required));
        }
        if (rules.size() == 1) {
            schema.withAll(rules.get(0));
        } else if (!rules.isEmpty()) {
            schema.with("allOf", List.copyOf(rules));
        }
        return schema;
    }

    private void add(Property<?> property, Schema value) {
        value.with("description", property.meaning());
        property.example().ifPresent(json -> value.withJson("examples", json));
        properties.with(property.name(), value);
    }

    @Override
    public Schema property(PropertyPart<?, ?> part) {
        Schema value = part.property().form().accept(forms);
        if (part.isRequired()) {
            required.add(part.property().name());
            add(part.property(), value);
        } else {
            add(part.property(), value.orNull());
        }
        return Schema.empty();
    }

    @Override
    public Schema alternatives(AlternativesPart<?, ?> part) {
        part.alternatives()
                .forEach(one ->
                        add(one.property(), one.property().form().accept(forms).orNull()));
        List<Schema> given =
                part.names().stream().map(name -> given(List.of(name))).toList();
        return part.isRequired() ? Schema.of("oneOf", given) : Schema.of("not", anyTwo(part.names()));
    }

    private static Schema anyTwo(List<String> names) {
        List<Schema> pairs = new ArrayList<>();
        for (int first = 0; first < names.size(); first++) {
            for (int second = first + 1; second < names.size(); second++) {
                pairs.add(given(List.of(names.get(first), names.get(second))));
            }
        }
        return pairs.size() == 1 ? pairs.get(0) : Schema.of("anyOf", pairs);
    }

    /** An object that has all of these properties. */
    static Schema given(List<String> names) {
        Schema values = Schema.empty();
        names.forEach(name -> values.with(name, Schema.given()));
        return Schema.of("properties", values).with("required", names);
    }

    @Override
    public Schema embedded(EmbeddedPart<?, ?> part) {
        addAll(part.form());
        return Schema.empty();
    }

    @Override
    public Schema choice(ChoicePart<?, ?> part) {
        hasChoice = true;
        String name = part.property().name();
        required.add(name);
        add(part.property(), part.property().form().accept(forms));
        return Schema.of(
                "oneOf", part.kinds().stream().map(kind -> kind(name, kind)).toList());
    }

    private Schema kind(String name, ChoicePart.Kind<?> kind) {
        ObjectSchema object = new ObjectSchema(forms);
        object.properties.with(name, Schema.of("const", kind.word()));
        object.addAll(kind.form());
        return Schema.of("title", kind.form().name()).withAll(object.schema());
    }
}
