package org.kompetens.json.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.json.form.AlternativesPart;
import org.kompetens.json.form.ChoicePart;
import org.kompetens.json.form.EmbeddedPart;
import org.kompetens.json.form.Part;
import org.kompetens.json.form.PartVisitor;
import org.kompetens.json.form.PartsForm;
import org.kompetens.json.form.Property;
import org.kompetens.json.form.PropertyPart;

/** The table of an object's properties, in the order of writing; and after it those that one kind of it has. */
final class PropertyTable implements PartVisitor<PropertyTable> {

    private static final String HEAD = """
            | property | kind | meaning | example | since |
            | --- | --- | --- | --- | --- |
            """;

    private final KindInWords kinds;
    private final List<String> rows = new ArrayList<>();
    private final List<String> ofKinds = new ArrayList<>();

    PropertyTable(KindInWords kinds) {
        this.kinds = kinds;
    }

    /** The tables of an object. */
    String of(PartsForm<?, ?> form) {
        addAll(form);
        return table() + String.join("", ofKinds);
    }

    private String table() {
        return rows.isEmpty() ? "" : HEAD + String.join("", rows);
    }

    private void addAll(PartsForm<?, ?> form) {
        for (Part<?, ?> part : form.parts()) {
            part.accept(this);
        }
    }

    private void add(Property<?> property, boolean required, String kind, String meaning) {
        String name = "`" + property.name() + "`";
        String example = example(property);
        rows.add("| " + (required ? "**" + name + "**" : name) + " | " + kind + " | " + meaning + " | "
                + (example.isEmpty() ? "" : "`" + example + "`") + " | " + property.since() + " |\n");
    }

    private static String example(Property<?> property) {
        return property.example().orElseGet(() -> property.form().accept(new ExampleOfKind()));
    }

    private String kind(Property<?> property) {
        return property.form().accept(kinds);
    }

    @Override
    public PropertyTable property(PropertyPart<?, ?> part) {
        Property<?> property = part.property();
        String kind = kind(property);
        add(property, part.isRequired(), part.isNullWritten() ? kind + ", or null" : kind, property.meaning());
        return this;
    }

    @Override
    public PropertyTable alternatives(AlternativesPart<?, ?> part) {
        String names = part.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        String rule = (part.isRequired() ? "Exactly" : "At most") + " one is given of " + names + ".";
        part.alternatives()
                .forEach(one -> add(
                        one.property(),
                        false,
                        kind(one.property()),
                        one.property().meaning() + " " + rule));
        return this;
    }

    @Override
    public PropertyTable embedded(EmbeddedPart<?, ?> part) {
        addAll(part.form());
        return this;
    }

    @Override
    public PropertyTable choice(ChoicePart<?, ?> part) {
        Property<?> property = part.property();
        add(property, true, kind(property), property.meaning());
        for (ChoicePart.Kind<?> kind : part.kinds()) {
            PropertyTable own = new PropertyTable(kinds);
            String tables = own.of(kind.form());
            if (!tables.isEmpty()) {
                ofKinds.add("\nWhere `" + property.name() + "` is `" + kind.word() + "`, also:\n\n" + tables);
            }
        }
        return this;
    }
}
