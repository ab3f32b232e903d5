package org.kompetens.json.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;
import org.kompetens.json.token.JsonValue;

/** A value that is to be read, and where in its document it stands; what is wrong with it is noted. */
public final class Place {

    private static final int NO_ELEMENT = -1;

    private final JsonValue value;
    private final Problems problems;
    private final @Nullable Place outer;
    private final String property;
    private final int index;

    private Place(JsonValue value, Problems problems, @Nullable Place outer, String property, int index) {
        this.value = value;
        this.problems = problems;
        this.outer = outer;
        this.property = property;
        this.index = index;
    }

    /**
     * The value of a whole document.
     *
     * @param value the value
     * @param problems where to note what is wrong
     * @return its place
     */
    public static Place root(JsonValue value, Problems problems) {
        return new Place(value, problems, null, "", NO_ELEMENT);
    }

    /** A property of this object. */
    Place property(String name, JsonValue of) {
        return new Place(of, problems, this, name, NO_ELEMENT);
    }

    /** An element of this list. */
    Place element(int position) {
        return new Place(value.elements().get(position), problems, outer, property, position);
    }

    /**
     * The value.
     *
     * @return what stands here
     */
    public JsonValue value() {
        return value;
    }

    /** The value of the whole document in which this one stands. */
    JsonValue document() {
        return outer == null ? value : outer.document();
    }

    /** The property whose value, or an element of whose value, stands here. */
    String property() {
        return property;
    }

    /**
     * The path from the document.
     *
     * @return the path
     */
    public FieldPath path() {
        FieldPath around = outer == null ? FieldPath.ROOT : outer.path();
        if (index == NO_ELEMENT) {
            return outer == null ? around : around.then(property);
        }
        return around.then(property, index);
    }

    /** Whether it is the whole document. */
    boolean isDocument() {
        return outer == null;
    }

    /** What is left out where a document is read in part; empty where nothing may be. */
    Optional<InPart> inPart() {
        return problems.inPart();
    }

    /** That the value breaks a rule, in whose message the property is named, if there is one around it. */
    Finding finding(Rule rule) {
        Finding finding = Finding.of(rule, path());
        return property.isEmpty() ? finding : finding.withValue("property", property);
    }

    /** Notes that the value is no object. */
    public void noteNoObject() {
        Form.wrongKind("object", this);
    }

    /** Notes that the value breaks a rule, in whose message the property is named. */
    void noteProperty(Rule rule) {
        note(finding(rule));
    }

    /**
     * Notes what is wrong with the value.
     *
     * @param finding what, with its path from the document
     */
    public void note(Finding finding) {
        note(finding, value);
    }

    /** Notes what is wrong, as something that is to be looked for at another value. */
    void note(Finding finding, JsonValue at) {
        problems.note(finding, at);
    }
}
