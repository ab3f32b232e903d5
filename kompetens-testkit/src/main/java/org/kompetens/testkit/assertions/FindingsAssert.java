package org.kompetens.testkit.assertions;

import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;

/** Assertions about what is wrong with a document. A message names codes and places, no values. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, Findings> {

    FindingsAssert(Findings actual) {
        super(actual, FindingsAssert.class);
    }

    /**
     * Nothing is wrong.
     *
     * @return this
     */
    public FindingsAssert areNone() {
        if (!actual.isEmpty()) {
            throw failure("nothing must be found, found is %s", places());
        }
        return this;
    }

    /**
     * There may be warnings, and no errors.
     *
     * @return this
     */
    public FindingsAssert areWarningsAtMost() {
        if (actual.hasErrors()) {
            throw failure("no error must be found, found is %s", places());
        }
        return this;
    }

    /**
     * Something of a code is found.
     *
     * @param code such as {@code employee.duplicate}
     * @return this
     */
    public FindingsAssert include(String code) {
        if (!actual.counts().containsKey(code)) {
            throw failure("%s must be found, found is %s", code, places());
        }
        return this;
    }

    /**
     * Something of a code is found at a place.
     *
     * @param code such as {@code employee.duplicate}
     * @param pointer the place as a JSON Pointer, such as {@code /employees/1/id}
     * @return this
     */
    public FindingsAssert include(String code, String pointer) {
        if (actual.list().stream()
                .noneMatch(
                        one -> one.code().equals(code) && one.path().pointer().equals(pointer))) {
            throw failure("%s must be found at %s, found is %s", code, pointer, places());
        }
        return this;
    }

    /**
     * What is found is of these codes, each at least once, and of no others.
     *
     * @param codes such as {@code employee.duplicate}
     * @return this
     */
    public FindingsAssert areOnly(String... codes) {
        if (!actual.counts().keySet().equals(new TreeSet<>(List.of(codes)))) {
            throw failure("%s alone must be found, found is %s", String.join(", ", codes), places());
        }
        return this;
    }

    private List<String> places() {
        return actual.list().stream().map(FindingsAssert::place).toList();
    }

    private static String place(Finding one) {
        return one.code() + " at " + one.path().pointer();
    }
}
