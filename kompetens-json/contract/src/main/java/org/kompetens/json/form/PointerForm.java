package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;

/** A place in a document, as a JSON Pointer (RFC 6901). */
public final class PointerForm extends Form<String> {

    static final PointerForm POINTER = new PointerForm();

    private static final String REGEX = "^(/([^~/]|~[01])*)*$";
    private static final Pattern WHOLE = Pattern.compile("(?:/(?:[^~/]|~[01])*+)*+", Pattern.DOTALL);

    private PointerForm() {}

    /**
     * What all pointers match.
     *
     * @return a regular expression as ECMAScript has them
     */
    public String pattern() {
        return REGEX;
    }

    @Override
    public Optional<String> read(Place place) {
        return TextForm.characters(place).filter(text -> {
            boolean is = WHOLE.matcher(text).matches();
            if (!is) {
                place.noteProperty(DocumentRule.NOT_AN_ID);
            }
            return is;
        });
    }

    @Override
    public void write(String value, JsonOut json) throws IOException {
        json.text(value);
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.pointer(this);
    }
}
