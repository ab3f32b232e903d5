package org.kompetens.hosts;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.LocatedFindingsException;
import org.kompetens.json.Location;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.text.Language;

/** What is wrong with a request, as the members of problem details (RFC 9457). No value of the request is in them. */
public final class Problem {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The status of a request that is JSON, and wrong. */
    public static final int UNPROCESSABLE = 422;

    /** The status of a request that is not JSON. */
    public static final int BAD_REQUEST = 400;

    private Problem() {}

    /**
     * Problem details, for hosts that have no class for them.
     *
     * @param status the HTTP status
     * @param errors what is wrong
     * @return what to write as JSON
     */
    public static Map<String, Object> details(int status, List<Map<String, Object>> errors) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("title", status == BAD_REQUEST ? "Bad Request" : "Unprocessable Content");
        details.put("status", status);
        details.put("errors", errors);
        return details;
    }

    /**
     * The caller's language.
     *
     * @param accepted what the caller accepts, best first
     * @return the first that the library speaks, else English
     */
    public static Language language(Collection<Locale> accepted) {
        return accepted.stream()
                .flatMap(locale -> Language.ofTag(locale.toLanguageTag()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    /**
     * What {@code @Valid} found. Of the library's own constraint each violation carries the finding.
     *
     * @param violations the violations
     * @param language the caller's language
     * @return an element each
     */
    public static List<Map<String, Object>> errors(
            Stream<? extends ConstraintViolation<?>> violations, Language language) {
        return violations.map(violation -> error(violation, language)).toList();
    }

    /**
     * What was found in a body, a record or an inventory: by line and column too, where it was read from a text.
     *
     * @param wrong what carries the findings
     * @param language the caller's language
     * @return an element each
     */
    public static List<Map<String, Object>> errors(FindingsException wrong, Language language) {
        return wrong instanceof LocatedFindingsException read
                ? located(read.located(), language)
                : wrong.findings().list().stream()
                        .map(finding -> error(finding, finding.path().pointer(), language))
                        .toList();
    }

    /**
     * What was found in a document, by line and column.
     *
     * @param findings the findings
     * @param language the caller's language
     * @return an element each
     */
    public static List<Map<String, Object>> located(List<LocatedFinding> findings, Language language) {
        return findings.stream()
                .map(located -> {
                    Map<String, Object> error =
                            error(located.finding(), located.finding().path().pointer(), language);
                    error.put("line", located.location().line());
                    error.put("column", located.location().column());
                    return error;
                })
                .toList();
    }

    /**
     * A text that is not JSON. A parser's own message repeats what stands there, which may be somebody's name.
     *
     * @param line the line where it ceases to be JSON, from 1
     * @param column the column, from 1
     * @param language the caller's language
     * @return one element
     */
    public static List<Map<String, Object>> notJson(int line, int column, Language language) {
        Finding finding = Finding.of(DocumentRule.SYNTAX, FieldPath.ROOT);
        return located(List.of(new LocatedFinding(new Location(line, column), finding)), language);
    }

    private static Map<String, Object> error(ConstraintViolation<?> violation, Language language) {
        HibernateConstraintViolation<?> carrying = violation.unwrap(HibernateConstraintViolation.class);
        return error(carrying.getDynamicPayload(Finding.class), pointer(violation), language);
    }

    private static Map<String, Object> error(Finding finding, String pointer, Language language) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", finding.code());
        error.put("pointer", pointer);
        error.put("message", finding.message(language));
        return error;
    }

    /** In its document an inventory's structure has no property of its own. */
    private static String pointer(ConstraintViolation<?> violation) {
        boolean inventory = violation.getLeafBean() instanceof CompetenceInventory;
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY
                    && !(inventory && node.getName().equals("structure"))) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }
}
