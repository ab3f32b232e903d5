package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UriForm.LINK;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelatedCompetence.Inside;
import org.kompetens.competence.RelatedCompetence.Linked;
import org.kompetens.competence.RelatedCompetence.Outside;
import org.kompetens.competence.RelationKind;

/** What a competence has to do with another. */
final class RelationForm {

    static final Part<Outside, String> FRAMEWORK = required(
            Property.of(
                    "framework",
                    id(text -> new Outside(text, text).framework(), text -> text, "NICE"),
                    "The outside framework."),
            Outside::framework);
    static final Part<Outside, String> ID_THERE = required(
            Property.of("id", id(text -> new Outside(text, text).id(), text -> text, "K0001"), "Its id there."),
            Outside::id);

    private static final ObjectForm<Outside> OUTSIDE = ObjectForm.of(
            "outside competence", List.of(FRAMEWORK, ID_THERE), of -> new Outside(of.get(FRAMEWORK), of.get(ID_THERE)));

    private static final Part<RelatedCompetence, RelatedCompetence> ANY = other(other -> other);

    /** The other alone. */
    static final ObjectForm<RelatedCompetence> RELATED =
            ObjectForm.of("related competence", List.of(ANY), of -> of.get(ANY));

    static final Part<CompetenceRelation, CompetenceId> COMPETENCE =
            required(Property.of("competence", Ids.COMPETENCE, "The competence."), CompetenceRelation::competence);
    static final Part<CompetenceRelation, RelationKind> KIND = required(
            Property.of("kind", WordForm.oneOf(RelationKind.values()), "What the other is to it."),
            CompetenceRelation::kind);
    static final Part<CompetenceRelation, RelatedCompetence> OTHER = other(CompetenceRelation::other);

    static final ObjectForm<CompetenceRelation> RELATION = ObjectForm.of(
            "competence relation",
            List.of(COMPETENCE, KIND, OTHER),
            of -> new CompetenceRelation(of.get(COMPETENCE), of.get(KIND), of.get(OTHER)));

    private RelationForm() {}

    private static <T> Part<T, RelatedCompetence> other(Function<T, RelatedCompetence> getter) {
        return oneOf(
                List.of(
                        new Alternative<RelatedCompetence, CompetenceId>(
                                Property.of("to", Ids.COMPETENCE, "The other, of the same framework."),
                                Inside::new,
                                RelationForm::inside),
                        new Alternative<RelatedCompetence, URI>(
                                Property.of("link", LINK, "The other, by its address elsewhere."),
                                Linked::new,
                                RelationForm::linked),
                        new Alternative<RelatedCompetence, Outside>(
                                Property.of("outside", OUTSIDE, "The other, by its id in an outside framework."),
                                outside -> outside,
                                RelationForm::outside)),
                getter);
    }

    private static Optional<CompetenceId> inside(RelatedCompetence other) {
        return other instanceof Inside of ? Optional.of(of.competence()) : Optional.empty();
    }

    private static Optional<URI> linked(RelatedCompetence other) {
        return other instanceof Linked of ? Optional.of(of.uri()) : Optional.empty();
    }

    private static Optional<Outside> outside(RelatedCompetence other) {
        return other instanceof Outside of ? Optional.of(of) : Optional.empty();
    }
}
