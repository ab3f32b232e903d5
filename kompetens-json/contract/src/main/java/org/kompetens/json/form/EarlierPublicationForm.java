package org.kompetens.json.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.json.token.JsonValue;
import org.kompetens.publication.EarlierPublication;

/** Figures that were published before, in whichever of the documents that are for outside. */
public final class EarlierPublicationForm {

    private static final Map<String, Function<Place, Optional<EarlierPublication>>> BY_TYPE = byType();

    private EarlierPublicationForm() {}

    private static Map<String, Function<Place, Optional<EarlierPublication>>> byType() {
        Map<String, Function<Place, Optional<EarlierPublication>>> byType = new LinkedHashMap<>();
        byType.put("published-rollup", PublishedRollupForm::readEarlier);
        byType.put("published-coverage", PublishedCoverageForm::readEarlier);
        byType.put("published-forecast", PublishedForecastForm::readEarlier);
        byType.put("published-activities", PublishedActivitiesForm::readEarlier);
        return byType;
    }

    /**
     * What is known from a document that was published.
     *
     * @param place where the document stands
     * @return for the publications after it; empty if its form is wrong, which is then noted
     */
    public static Optional<EarlierPublication> read(Place place) {
        if (!place.value().is(JsonValue.Kind.OBJECT)) {
            place.noteNoObject();
            return Optional.empty();
        }
        Optional<Function<Place, Optional<EarlierPublication>>> form = new ObjectPlace(place)
                .property(Header.DOCUMENT)
                .filter(type -> type.value().is(JsonValue.Kind.TEXT))
                .map(type -> BY_TYPE.get(type.value().text()));
        if (form.isEmpty()) {
            Header.noteType(place, BY_TYPE.keySet());
        }
        return form.flatMap(one -> one.apply(place));
    }
}
