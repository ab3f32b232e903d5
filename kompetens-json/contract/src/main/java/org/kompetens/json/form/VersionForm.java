package org.kompetens.json.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/** The version of a document's form: one that this library knows, or a newer one, which is said to be one. */
final class VersionForm extends Form<Integer> {

    static final VersionForm VERSION = new VersionForm();

    private static final WholeForm KNOWN = WholeForm.whole(1, Header.VERSION);

    private VersionForm() {}

    @Override
    public Optional<Integer> read(Place place) {
        return isNewer(place) ? Optional.empty() : KNOWN.read(place).map(Math::toIntExact);
    }

    /** Whether it is a version that is not known yet, which is then noted. */
    static boolean isNewer(Place place) {
        JsonValue value = place.value();
        boolean newer = value.is(JsonValue.Kind.WHOLE_NUMBER)
                && value.number().compareTo(BigDecimal.valueOf(KNOWN.highest())) > 0;
        if (newer) {
            place.note(Finding.of(DocumentRule.NEWER_VERSION, place.path())
                    .withValue("version", value.number())
                    .withValue("known", KNOWN.highest()));
        }
        return newer;
    }

    @Override
    public void write(Integer value, JsonOut json) throws IOException {
        KNOWN.write(value.longValue(), json);
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return KNOWN.accept(visitor);
    }
}
