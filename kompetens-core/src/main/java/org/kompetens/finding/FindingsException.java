package org.kompetens.finding;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.stream.Collectors;
import org.kompetens.text.Language;

/** Data that cannot be worked with. Carries everything found; its message holds the first ten errors, in English. */
public final class FindingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int IN_MESSAGE = 10;

    private final transient Findings findings;

    /**
     * An exception for findings.
     *
     * @param findings what was found, with at least one error
     */
    public FindingsException(Findings findings) {
        super(message(findings));
        this.findings = findings;
    }

    /**
     * Everything found, warnings too.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    private static String message(Findings findings) {
        var errors = findings.errors();
        String first = errors.stream()
                .limit(IN_MESSAGE)
                .map(finding -> finding.path() + ": " + finding.message(Language.EN) + " [" + finding.code() + "]")
                .collect(Collectors.joining(System.lineSeparator()));
        String rest = errors.size() > IN_MESSAGE
                ? System.lineSeparator() + "and " + (errors.size() - IN_MESSAGE) + " more"
                : "";
        return errors.size() + (errors.size() == 1 ? " error" : " errors") + System.lineSeparator() + first + rest;
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(FindingsException.class.getName());
    }
}
