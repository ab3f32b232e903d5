package org.kompetens.json.form;

import java.util.List;

/** The properties that no object of a form lacks; of several of which one is needed, none is named. */
public final class RequiredNames implements PartVisitor<List<String>> {

    private RequiredNames() {}

    /**
     * The properties that an object of a form must have.
     *
     * @param form the form
     * @return their names, in the order of writing
     */
    public static List<String> of(PartsForm<?, ?> form) {
        RequiredNames names = new RequiredNames();
        return form.parts().stream()
                .flatMap(part -> part.accept(names).stream())
                .toList();
    }

    @Override
    public List<String> property(PropertyPart<?, ?> part) {
        return part.isRequired() ? part.names() : List.of();
    }

    @Override
    public List<String> alternatives(AlternativesPart<?, ?> part) {
        return List.of();
    }

    @Override
    public List<String> embedded(EmbeddedPart<?, ?> part) {
        return of(part.form());
    }

    @Override
    public List<String> choice(ChoicePart<?, ?> part) {
        return List.of(part.property().name());
    }
}
