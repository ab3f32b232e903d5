package org.kompetens.finding;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.text.Language;

/** Data that cannot be worked with. Carries everything found; its message holds the first ten errors, in English. */
public class FindingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int IN_MESSAGE = 10;

    private final transient Findings findings;

    /**
     * An exception for findings.
     *
     * @param findings what was found, with at least one error
     */
    public FindingsException(Findings findings) {
        this(findings, findings.errors().stream().map(FindingsException::told).toList());
    }

    /**
     * An exception for findings of which more is known than they say themselves.
     *
     * @param findings what was found, with at least one error
     * @param errors each error, as it is told in the message
     */
    protected FindingsException(Findings findings, List<String> errors) {
        super(message(errors));
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

    /**
     * How the message tells a finding.
     *
     * @param finding the finding
     * @return its path, what is wrong, and the code of its rule
     */
    protected static String told(Finding finding) {
        String path = finding.path().toString();
        return (path.isEmpty() ? "" : path + ": ") + finding.message(Language.EN) + " [" + finding.code() + "]";
    }

    private static String message(List<String> errors) {
        String first = errors.stream().limit(IN_MESSAGE).collect(Collectors.joining(System.lineSeparator()));
        String rest = errors.size() > IN_MESSAGE
                ? System.lineSeparator() + "and " + (errors.size() - IN_MESSAGE) + " more"
                : "";
        return errors.size() + (errors.size() == 1 ? " error" : " errors") + System.lineSeparator() + first + rest;
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(FindingsException.class.getName());
    }
}
