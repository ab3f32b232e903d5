package org.kompetens.json.form;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every property and every form that can be reached from a form; properties by the names of those around them. */
final class DeclaredProperties implements FormVisitor<DeclaredProperties>, PartVisitor<DeclaredProperties> {

    private final Map<String, Property<?>> found = new LinkedHashMap<>();
    private final Set<PartsForm<?, ?>> forms = Collections.newSetFromMap(new IdentityHashMap<>());
    private String around = "";

    Map<String, Property<?>> found() {
        return found;
    }

    /** The objects. */
    Set<PartsForm<?, ?>> forms() {
        return forms;
    }

    void take(String name, Form<?> form) {
        String before = around;
        around = before + "/" + name;
        form.accept(this);
        around = before;
    }

    private void take(Property<?> property) {
        found.put(around + "/" + property.name(), property);
        take(property.name(), property.form());
    }

    @Override
    public DeclaredProperties property(PropertyPart<?, ?> part) {
        take(part.property());
        return this;
    }

    @Override
    public DeclaredProperties alternatives(AlternativesPart<?, ?> part) {
        part.alternatives().forEach(one -> take(one.property()));
        return this;
    }

    @Override
    public DeclaredProperties embedded(EmbeddedPart<?, ?> part) {
        return object(part.form());
    }

    @Override
    public DeclaredProperties choice(ChoicePart<?, ?> part) {
        take(part.property());
        part.kinds().forEach(kind -> take(kind.word(), kind.form()));
        return this;
    }

    @Override
    public DeclaredProperties object(PartsForm<?, ?> form) {
        forms.add(form);
        form.parts().forEach(part -> part.accept(this));
        return this;
    }

    @Override
    public DeclaredProperties list(ListForm<?> form) {
        return form.element().accept(this);
    }

    @Override
    public DeclaredProperties map(IdMapForm<?, ?> form) {
        return form.values().accept(this);
    }

    @Override
    public DeclaredProperties text(TextForm form) {
        return this;
    }

    @Override
    public DeclaredProperties id(IdForm<?> form) {
        return this;
    }

    @Override
    public DeclaredProperties date(DateForm form) {
        return this;
    }

    @Override
    public DeclaredProperties dayOfYear(DayOfYearForm form) {
        return this;
    }

    @Override
    public DeclaredProperties uri(UriForm form) {
        return this;
    }

    @Override
    public DeclaredProperties pointer(PointerForm form) {
        return this;
    }

    @Override
    public DeclaredProperties word(WordForm<?> form) {
        return this;
    }

    @Override
    public DeclaredProperties whole(WholeForm form) {
        return this;
    }

    @Override
    public DeclaredProperties decimal(DecimalForm form) {
        return this;
    }

    @Override
    public DeclaredProperties flag(FlagForm form) {
        return this;
    }

    @Override
    public DeclaredProperties labels(LabelsForm form) {
        return this;
    }
}
