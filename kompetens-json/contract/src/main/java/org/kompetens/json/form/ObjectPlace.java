package org.kompetens.json.form;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonValue;
import org.kompetens.text.NearName;

/** An object that is being read. Which properties were asked for is remembered: any other means nothing there. */
public final class ObjectPlace {

    private final Place place;
    private final Set<String> asked = new LinkedHashSet<>();

    ObjectPlace(Place place) {
        this.place = place;
    }

    /**
     * The object.
     *
     * @return its place
     */
    public Place place() {
        return place;
    }

    /**
     * A property.
     *
     * @param name its name
     * @return its place; empty where it is left out or null, which many systems write for what they leave out
     */
    public Optional<Place> property(String name) {
        asked.add(name);
        @Nullable JsonValue value = place.value().property(name);
        return value == null ? Optional.empty() : Optional.of(place.property(name, value));
    }

    /** Notes that a part that is one property does not go together with the others. */
    void note(Rule rule, Part<?, ?> part) {
        String name = part.names().get(0);
        @Nullable JsonValue at = place.value().property(name);
        place.note(Finding.of(rule, place.path().then(name)), at == null ? place.value() : at);
    }

    /** Whether the object can be read without something of it, which is then noted. */
    boolean leavesOut(String name) {
        place.inPart().ifPresent(left -> left.leaveOut(place.path().then(name)));
        return place.inPart().isPresent();
    }

    /** Notes that the object lacks a property. */
    void missing(String name) {
        place.note(Finding.of(DocumentRule.MISSING_PROPERTY, place.path()).withValue("property", name));
    }

    /** Notes the properties that nobody asked for; false if there are any. */
    boolean hasNoOther() {
        boolean none = true;
        for (var property : place.value().properties().entrySet()) {
            if (!asked.contains(property.getKey())) {
                none = false;
                Finding unknown =
                        place.finding(DocumentRule.UNKNOWN_PROPERTY).withValue("known", String.join(", ", asked));
                place.note(
                        NearName.of(property.getKey(), asked)
                                .map(near -> unknown.withValue("near", near))
                                .orElse(unknown),
                        property.getValue());
            }
        }
        if (!none && place.inPart().isPresent()) {
            place.inPart().get().leaveOut(place.path());
            return true;
        }
        return none;
    }
}
