package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.Successor;

/** That a competence is retired, and what replaces it. */
final class RevisionForm {

    static final Part<Successor, CompetenceId> SUCCESSOR_COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence that replaces it."), Successor::competence);
    static final Part<Successor, Map<LevelId, LevelId>> LEVELS = leftOutIf(
            Property.of(
                    "levels",
                    idMap(Ids.LEVEL, Ids.LEVEL),
                    "For each level of the retired one's scale a level of the other's; if left out, each counts as"
                            + " itself where both are on one scale, and else by the mapping between the scales."),
            Map.of(),
            Successor::levels);

    static final ObjectForm<Successor> SUCCESSOR = ObjectForm.of(
            "successor",
            List.of(SUCCESSOR_COMPETENCE, LEVELS),
            of -> new Successor(of.get(SUCCESSOR_COMPETENCE), of.get(LEVELS)));

    static final Part<CompetenceRevision, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence that is retired; it stays in the framework."),
            CompetenceRevision::competence);
    static final Part<CompetenceRevision, LocalDate> SINCE = required(
            Property.of(
                    "date",
                    DATE,
                    "From when it is retired: from this day on its assessments, whenever they were made, count for what"
                            + " replaces it too."),
            CompetenceRevision::date);
    static final Part<CompetenceRevision, List<Successor>> REPLACED_BY = leftOutIf(
            Property.of(
                    "replacedBy",
                    list(SUCCESSOR),
                    "What replaces it: one, or several where it is split; where several are merged, one and the same for"
                            + " each; it is given up if left out."),
            List.of(),
            CompetenceRevision::successors);

    static final ObjectForm<CompetenceRevision> REVISION = ObjectForm.of(
            "competence revision",
            List.of(COMPETENCE, SINCE, REPLACED_BY),
            of -> new CompetenceRevision(of.get(COMPETENCE), of.get(SINCE), of.get(REPLACED_BY)));

    private RevisionForm() {}
}
