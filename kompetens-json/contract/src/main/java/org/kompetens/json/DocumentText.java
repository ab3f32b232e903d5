package org.kompetens.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.InPart;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.form.Problems.Problem;
import org.kompetens.json.form.UncertainRules;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;

/** The text of one JSON document or line, kept in memory so that a finding in it can be told by line and column. */
final class DocumentText {

    static final int LONGEST_TEXT = Limits.STANDARD.textLength();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final boolean wellEncoded;
    private final long firstLine;
    private final Limits limits;
    private @Nullable JsonValue tree;
    private final List<LocatedFinding> findings = new ArrayList<>();

    /**
     * A text that is still to be read.
     *
     * @param bytes the text in UTF-8
     * @param firstLine the number of its first line, from 1
     * @param limits what it may have at the most
     */
    DocumentText(byte[] bytes, long firstLine, Limits limits) {
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        this.wellEncoded = !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(encoded, decoded, true)
                .isError();
        String all = decoded.flip().toString();
        this.text = all.startsWith(BYTE_ORDER_MARK) ? all.substring(1) : all;
        this.firstLine = firstLine;
        this.limits = limits;
    }

    /** What the text's one value stands for; empty where something in its form is wrong, which is then a finding. */
    <T> Optional<T> read(Function<Place, Optional<T>> form) {
        if (!wellEncoded) {
            return refuse(DocumentRule.NOT_UTF_8, text.length());
        }
        JsonValue document;
        try {
            document = JsonTree.readDocument(text, limits);
        } catch (MalformedJsonException e) {
            boolean isSecond = e.rule() == DocumentRule.SYNTAX && isSecondObject((int) e.offset());
            return refuse(isSecond ? DocumentRule.SEVERAL_VALUES : e.rule(), e.offset());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        if (document.is(JsonValue.Kind.ARRAY)) {
            return refuse(DocumentRule.LIST, document.offset());
        }
        tree = document;
        Problems problems = new Problems();
        Optional<T> value = form.apply(Place.root(document, problems));
        findings.addAll(located(problems.list()));
        return value;
    }

    /**
     * What is wrong by the rules of the model with a text whose form is wrong, so far as it can be read: a value that may be
     * left out and cannot be read counts as left out, an element of a list that cannot be read as not there. What may only
     * seem wrong for that is not found. Of a text with more errors of form than are listed nothing is found.
     */
    <T> Optional<Findings> ofModelInPart(
            Function<Place, Optional<T>> form, Function<T, Findings> check, UncertainRules uncertain) {
        if (tree == null || findings.size() > Problems.MOST) {
            return Optional.empty();
        }
        InPart left = new InPart();
        return form.apply(Place.root(tree, new Problems(left))).map(read -> uncertain.certain(check.apply(read), left));
    }

    /** Whether at an offset an object begins after the end of a line and another object, which is whole. */
    private boolean isSecondObject(int offset) {
        if (offset <= 0 || offset >= text.length() || text.charAt(offset) != '{') {
            return false;
        }
        String first = text.substring(0, offset);
        String between = first.substring(first.stripTrailing().length());
        if (between.indexOf('\n') < 0 && between.indexOf('\r') < 0) {
            return false;
        }
        try {
            return JsonTree.readAll(JsonLine.found().in(first, limits)).kind() == JsonValue.Kind.OBJECT;
        } catch (MalformedJsonException | IOException e) {
            return false;
        }
    }

    private <T> Optional<T> refuse(DocumentRule rule, long offset) {
        Finding finding = Finding.of(rule, FieldPath.ROOT);
        findings.addAll(located(List.of(new Problem(finding, (int) offset))));
        return Optional.empty();
    }

    /** Findings with their lines and columns in the whole of which this text is a part. */
    private List<LocatedFinding> located(List<Problem> problems) {
        Cursor cursor = new Cursor(text);
        Map<Integer, Location> locations = new HashMap<>();
        problems.stream().map(Problem::offset).sorted().forEach(offset -> locations.put(offset, cursor.at(offset)));
        return problems.stream()
                .map(problem -> new LocatedFinding(
                        Objects.requireNonNull(locations.get(problem.offset())).after(firstLine - 1),
                        problem.finding()))
                .toList();
    }

    /** What is wrong with the form of the text, as it was noted in reading. */
    List<LocatedFinding> findings() {
        return findings;
    }

    private static Problem inTree(JsonValue tree, Finding finding) {
        FieldPath written = Lookup.asWritten(tree, finding.path());
        Finding asWritten =
                written.equals(finding.path()) ? finding : new Finding(finding.rule(), written, finding.values());
        return new Problem(asWritten, Lookup.nearest(tree, written).offset());
    }

    /** Other findings, with paths from the text's value; they come out with the names that stand in the text. */
    List<LocatedFinding> locate(Findings others) {
        List<Problem> problems = others.list().stream()
                .map(finding -> tree == null ? new Problem(finding, 0) : inTree(tree, finding))
                .toList();
        return located(problems).stream()
                .sorted(Comparator.comparing(LocatedFinding::location))
                .toList();
    }
}
