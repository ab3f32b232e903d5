package org.kompetens.json.form;

import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.Competence;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.text.Labels;

/** What a competence is called, beside its id, where a person reads a result without the framework. */
final class CompetenceNames {

    private CompetenceNames() {}

    static <T> Part<T, Optional<Labels>> labels(Function<T, ResolvedCompetence> getter) {
        return labelsIfKnown(of -> Optional.of(getter.apply(of).competence()));
    }

    static <T> Part<T, Optional<Labels>> labelsIfKnown(Function<T, Optional<Competence>> getter) {
        return Part.optional(
                Property.of("labels", LabelsForm.LABELS, "What the competence is called."),
                of -> getter.apply(of).map(Competence::labels));
    }
}
