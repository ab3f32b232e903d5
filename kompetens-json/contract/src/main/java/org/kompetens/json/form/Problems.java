package org.kompetens.json.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonValue;

/** What is wrong with the form of one document or line, as it is noted in reading. */
public final class Problems {

    /** The most problems that are noted. Reading goes on after them, but what is noted must fit in memory. */
    public static final int MOST = 10_000;

    /**
     * Something wrong.
     *
     * @param finding what
     * @param offset where, as a place in the text; the finding's path may be shorter, as it does not repeat a name that
     *     means nothing: names can be personal too
     */
    public record Problem(Finding finding, int offset) {}

    private final List<Problem> list = new ArrayList<>();
    private final Optional<InPart> inPart;

    /** Nothing wrong yet. */
    public Problems() {
        this.inPart = Optional.empty();
    }

    /**
     * Nothing wrong yet in a document that is read in part.
     *
     * @param inPart what of it is left out, which is noted there
     */
    public Problems(InPart inPart) {
        this.inPart = Optional.of(inPart);
    }

    /** What is left out; empty where nothing may be. */
    Optional<InPart> inPart() {
        return inPart;
    }

    /**
     * Notes something wrong.
     *
     * @param finding what
     * @param at the value where it is
     */
    public void note(Finding finding, JsonValue at) {
        if (list.size() < MOST) {
            list.add(new Problem(finding, at.offset()));
        } else if (list.size() == MOST) {
            Finding more =
                    Finding.of(DocumentRule.TOO_MANY_PROBLEMS, FieldPath.ROOT).withValue("count", MOST);
            list.add(new Problem(more, at.offset()));
        }
    }

    /**
     * All that was noted.
     *
     * @return the problems, in the order in which they were noted
     */
    public List<Problem> list() {
        return list;
    }

    /**
     * The findings alone.
     *
     * @return what was noted
     */
    public Findings findings() {
        return new Findings(list.stream().map(Problem::finding).toList());
    }
}
