package org.kompetens.json.schema;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kompetens.json.form.DateForm;
import org.kompetens.json.form.DayOfYearForm;
import org.kompetens.json.form.DecimalForm;
import org.kompetens.json.form.FlagForm;
import org.kompetens.json.form.Form;
import org.kompetens.json.form.FormVisitor;
import org.kompetens.json.form.IdForm;
import org.kompetens.json.form.IdMapForm;
import org.kompetens.json.form.LabelsForm;
import org.kompetens.json.form.ListForm;
import org.kompetens.json.form.PartsForm;
import org.kompetens.json.form.PointerForm;
import org.kompetens.json.form.TextForm;
import org.kompetens.json.form.UriForm;
import org.kompetens.json.form.WholeForm;
import org.kompetens.json.form.WordForm;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** Makes a schema of each form. What has a name of its own stands once among the definitions, and is referred to. */
final class FormSchemas implements FormVisitor<Schema> {

    private static final String DEFINITIONS = "$defs";
    private static final String STRING = "string";

    private final Schema definitions = Schema.empty();
    private final Map<String, Object> defined = new HashMap<>();

    /** What the forms that were asked for refer to. */
    Schema definitions() {
        return definitions;
    }

    /** A reference to what stands once; which form it is of tells apart what is called the same. */
    private Schema defined(String name, Object form, Supplier<Schema> schema) {
        Object known = defined.putIfAbsent(name, form);
        if (known == null) {
            definitions.with(name, Schema.empty());
            definitions.with(name, schema.get());
        } else if (!known.equals(form)) {
            throw new IllegalStateException("two forms are called " + name);
        }
        return Schema.of("$ref", "#/" + DEFINITIONS + "/" + name);
    }

    private Schema defined(String name, Supplier<Schema> schema) {
        return defined(name, name, schema);
    }

    @Override
    public Schema text(TextForm form) {
        return defined(
                "text",
                () -> Schema.ofType(STRING)
                        .with("pattern", Patterns.NOT_BLANK)
                        .with("description", "A text that is not blank."));
    }

    @Override
    public Schema id(IdForm<?> form) {
        return switch (form.kind()) {
            case ID ->
                defined(
                        "id",
                        () -> id(Patterns.ID)
                                .with("description", "An id; ids are compared letter by letter.")
                                .with(
                                        "$comment",
                                        "No character that cannot be seen, of which the pattern names most."));
            case CODE ->
                defined(
                        "code",
                        () -> id(Patterns.CODE)
                                .with("description", "A code without white space.")
                                .with(
                                        "$comment",
                                        "No character that cannot be seen, of which the pattern names most."));
            case LANGUAGE ->
                defined(
                        "language",
                        () -> Schema.ofType(STRING)
                                .with("pattern", LanguageTag.PATTERN)
                                .with("description", "The tag of a language, as BCP 47 has it."));
        };
    }

    private static Schema id(String pattern) {
        return Schema.ofType(STRING)
                .with("minLength", 1)
                .with("maxLength", Identifiers.MAX_LENGTH)
                .with("pattern", pattern);
    }

    @Override
    public Schema date(DateForm form) {
        return defined(
                "date",
                () -> Schema.ofType(STRING)
                        .with("format", "date")
                        .with("pattern", Patterns.DATE)
                        .with("description", "A date of the calendar.")
                        .with("$comment", "The month must have the day."));
    }

    @Override
    public Schema dayOfYear(DayOfYearForm form) {
        return defined(
                "dayOfYear",
                () -> Schema.ofType(STRING)
                        .with("pattern", Patterns.DAY_OF_YEAR)
                        .with("description", "A day of any year, as month and day.")
                        .with("$comment", "The month must have the day."));
    }

    @Override
    public Schema uri(UriForm form) {
        return defined(
                "link",
                () -> Schema.ofType(STRING)
                        .with("pattern", Patterns.LINK)
                        .with("description", "An absolute URI.")
                        .with("$comment", "As RFC 3986 has it, but that letters beyond ASCII need not be escaped."));
    }

    @Override
    public Schema pointer(PointerForm form) {
        return defined(
                "pointer",
                () -> Schema.ofType(STRING)
                        .with("pattern", form.pattern())
                        .with("description", "A JSON Pointer (RFC 6901)."));
    }

    @Override
    public Schema word(WordForm<?> form) {
        return Schema.oneOf(form.words());
    }

    @Override
    public Schema whole(WholeForm form) {
        Schema schema = Schema.ofType("integer");
        if (form.lowest() != Long.MIN_VALUE) {
            schema.with("minimum", form.lowest());
        }
        if (form.highest() != Long.MAX_VALUE) {
            schema.with("maximum", form.highest());
        }
        return schema;
    }

    @Override
    public Schema decimal(DecimalForm form) {
        Schema schema = Schema.ofType("number");
        if (form.isBounded()) {
            schema.with("minimum", shortest(form.lowest())).with("maximum", shortest(form.highest()));
        }
        return schema.with("$comment", "At most " + (form.decimals() == 4 ? "four" : "nine") + " decimals.");
    }

    private static BigDecimal shortest(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    @Override
    public Schema flag(FlagForm form) {
        return Schema.ofType("boolean");
    }

    @Override
    public Schema list(ListForm<?> form) {
        Form<?> element = form.element();
        Schema schema = Schema.ofType("array").with("items", element.accept(this));
        if (!form.mayBeEmpty()) {
            schema.with("minItems", 1);
        }
        return form.most() == Integer.MAX_VALUE ? schema : schema.with("maxItems", form.most());
    }

    @Override
    public Schema map(IdMapForm<?, ?> form) {
        Schema schema = Schema.ofType("object")
                .with("propertyNames", form.ids().accept(this))
                .with("additionalProperties", form.values().accept(this));
        return form.mayBeEmpty() ? schema : schema.with("minProperties", 1);
    }

    @Override
    public Schema labels(LabelsForm form) {
        return defined("labels", () -> {
            Schema properties = Schema.empty();
            Stream.of(Language.values())
                    .forEach(language -> properties.with(
                            language.tag(), form.text().accept(this).orNull()));
            // Any other language is one by its tag; null stands for what is left out.
            return Schema.ofType("object")
                    .with("description", "A text in at least one language; any tag of BCP 47 names one.")
                    .with("properties", properties)
                    .with("propertyNames", Schema.empty().with("pattern", LanguageTag.PATTERN))
                    .with("additionalProperties", form.text().accept(this).orNull())
                    .with("not", Schema.empty().with("additionalProperties", Schema.ofType("null")));
        });
    }

    @Override
    public Schema object(PartsForm<?, ?> form) {
        return defined(inCamelCase(form.name()), form, () -> new ObjectSchema(this).of(form));
    }

    private static String inCamelCase(String words) {
        StringBuilder name = new StringBuilder();
        boolean begins = false;
        for (int at = 0; at < words.length(); at++) {
            char one = words.charAt(at);
            if (Character.isLetterOrDigit(one)) {
                name.append(begins && !name.isEmpty() ? Character.toUpperCase(one) : one);
            }
            begins = one == ' ';
        }
        return name.toString();
    }
}
