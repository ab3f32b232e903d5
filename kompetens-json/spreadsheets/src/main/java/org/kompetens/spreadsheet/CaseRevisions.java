package org.kompetens.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Successor;
import org.kompetens.json.token.JsonValue;

/** The competences that a package of CASE gives an end to, and those that it says replace them. */
final class CaseRevisions {

    static final String REPLACED_BY = "replacedBy";
    static final String END = "statusEndDate";

    private static final int DATE = "2027-01-01".length();

    private final Optional<LocalDate> changed;
    private final Map<CompetenceId, LocalDate> ends = new LinkedHashMap<>();
    private final Map<CompetenceId, List<Successor>> successors = new LinkedHashMap<>();

    /** Of a package; where nothing says when something was replaced, it was when the package was last changed. */
    CaseRevisions(JsonValue document) {
        this.changed = date(document, "lastChangeDateTime");
    }

    private static Optional<LocalDate> date(JsonValue object, String name) {
        try {
            return CaseItem.text(object, name)
                    .filter(text -> text.length() >= DATE)
                    .map(text -> LocalDate.parse(text.substring(0, DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Takes the end of a competence, if its item has one. */
    void addEnd(CompetenceId competence, CaseItem item) {
        date(item.object(), END).ifPresent(end -> ends.put(competence, end));
    }

    void addSuccessor(CompetenceId competence, CompetenceId successor) {
        successors.computeIfAbsent(competence, any -> new ArrayList<>()).add(Successor.of(successor));
    }

    /** In the order of the competences; those without any date are left out. */
    List<CompetenceRevision> of(List<CompetenceId> competences) {
        List<CompetenceRevision> revisions = new ArrayList<>();
        for (CompetenceId one : competences) {
            Optional<LocalDate> end = Optional.ofNullable(ends.get(one));
            List<Successor> replacing = successors.getOrDefault(one, List.of());
            if (end.isPresent() || !replacing.isEmpty()) {
                end.or(() -> changed).ifPresent(date -> revisions.add(new CompetenceRevision(one, date, replacing)));
            }
        }
        return revisions;
    }
}
