package org.kompetens.json.form;

import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.NarrowerRule;

/** How many narrower competences make up for the broader one. */
final class NarrowerRuleForm {

    static final Part<NarrowerRule, CompetenceId> BROADER =
            required(Property.of("broader", Ids.COMPETENCE, "The broader competence."), NarrowerRule::broader);
    static final Part<NarrowerRule, Integer> AT_LEAST = required(
            Property.of("atLeast", integer(1, Integer.MAX_VALUE), "How many of its narrower ones must be held."),
            NarrowerRule::atLeast);

    static final ObjectForm<NarrowerRule> NARROWER_RULE = ObjectForm.of(
            "narrower rule", List.of(BROADER, AT_LEAST), of -> new NarrowerRule(of.get(BROADER), of.get(AT_LEAST)));

    private NarrowerRuleForm() {}
}
