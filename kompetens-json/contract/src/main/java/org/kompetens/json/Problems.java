package org.kompetens.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;

/** What is wrong with the form of one document or line, as it is noted in reading. */
final class Problems {

    /** Reading goes on after a problem, but what is noted must fit in memory. */
    private static final int MOST = 10_000;

    /**
     * Something wrong.
     *
     * @param finding what
     * @param exact where; for a property whose name means nothing this is longer than the finding's path, which does
     *     not repeat the name, as names can be personal too
     */
    record Problem(Finding finding, FieldPath exact) {}

    private final List<Problem> problems = new ArrayList<>();

    void note(Finding finding) {
        note(finding, finding.path());
    }

    void unknownProperty(FieldPath object, String name, Set<String> known) {
        note(
                Finding.of(DocumentRule.UNKNOWN_PROPERTY, object).withValue("known", String.join(", ", known)),
                object.then(name));
    }

    void note(Finding finding, FieldPath exact) {
        if (problems.size() < MOST) {
            problems.add(new Problem(finding, exact));
        } else if (problems.size() == MOST) {
            Finding more =
                    Finding.of(DocumentRule.TOO_MANY_PROBLEMS, FieldPath.ROOT).withValue("count", MOST);
            problems.add(new Problem(more, exact));
        }
    }

    List<Problem> list() {
        return problems;
    }

    List<FieldPath> exactPaths() {
        return problems.stream().map(Problem::exact).toList();
    }
}
