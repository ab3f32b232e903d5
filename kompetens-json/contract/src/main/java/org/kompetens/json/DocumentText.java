package org.kompetens.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.Problems.Problem;

/** The text of one JSON document or line, kept in memory so that a finding in it can be told by line and column. */
final class DocumentText {

    private static final int DEEPEST = 32;
    static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Location BEGIN = new Location(1, 1);

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String text;
    private final boolean wellEncoded;
    private final long firstLine;
    private final List<LocatedFinding> findings = new ArrayList<>();

    /**
     * A text that is still to be read.
     *
     * @param bytes the text in UTF-8
     * @param firstLine the number of its first line, from 1
     */
    DocumentText(byte[] bytes, long firstLine) {
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
    }

    /** What the text's one object stands for; empty where something in its form is wrong, which is then a finding. */
    <T> Optional<T> read(Function<Fields, Optional<T>> form) {
        if (!wellEncoded) {
            return refuse(DocumentRule.NOT_UTF_8, text.length());
        }
        JsonNode tree;
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                tree = JsonTree.read(parser);
            } catch (StreamConstraintsException | NumberFormatException e) {
                // The latter for a number whose exponent is too large even for BigDecimal.
                return refuse(DocumentRule.TOO_DEEP_OR_LONG, offset(parser.currentLocation()));
            }
        } catch (JsonProcessingException e) {
            // Its message can hold what stands in the document, so it goes no further than here.
            return refuse(DocumentRule.SYNTAX, offset(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        Problems problems = new Problems();
        Optional<T> value = form.apply(Fields.root(tree, problems));
        Map<FieldPath, Location> locations = Locations.of(JSON, text, problems.exactPaths());
        for (Problem problem : problems.list()) {
            findings.add(located(problem.finding(), locations.getOrDefault(problem.exact(), BEGIN)));
        }
        return value;
    }

    private <T> Optional<T> refuse(DocumentRule rule, long offset) {
        findings.add(located(Finding.of(rule, FieldPath.ROOT), new Cursor(text).at(offset)));
        return Optional.empty();
    }

    private static long offset(@Nullable JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getCharOffset());
    }

    /** A finding at a place within this text, told by the lines of the whole. */
    private LocatedFinding located(Finding finding, Location within) {
        return new LocatedFinding(new Location(within.line() + firstLine - 1, within.column()), finding);
    }

    /** What is wrong with the form of the text, as it was noted in reading. */
    List<LocatedFinding> findings() {
        return findings;
    }

    /** Other findings, with paths from the text's object. */
    List<LocatedFinding> locate(Findings others) {
        Map<FieldPath, Location> locations = Locations.of(
                JSON, text, others.list().stream().map(Finding::path).toList());
        return others.list().stream()
                .map(finding -> located(finding, locations.getOrDefault(finding.path(), BEGIN)))
                .sorted(Comparator.comparing(LocatedFinding::location))
                .toList();
    }
}
