package org.kompetens.json.form;

import org.kompetens.organisation.AssessmentSource;

/** Who or what assessed something. */
final class AssessmentSourceForm {

    static final WordForm<AssessmentSource> SOURCE = WordForm.oneOf(AssessmentSource.values());

    private AssessmentSourceForm() {}
}
