package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas mean the same to a validator in another language. Run by {@code ajv/check.sh}, as it needs Node.js. */
@EnabledIfSystemProperty(named = "kompetens.ajv", matches = "true", disabledReason = "see ajv/check.sh")
final class AjvAgreementTest {

    /** Half a character can be written in no other way. */
    private static final JsonMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @TempDir
    private Path directory;

    static List<DocumentType> types() {
        return Documents.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_change_of_a_value_is_judged_alike(DocumentType type) throws IOException, InterruptedException {
        List<String> byNetworknt = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        Path documents = directory.resolve("documents.jsonl");
        try (BufferedWriter lines = Files.newBufferedWriter(documents, UTF_8)) {
            for (Mutant mutant : mutants(type)) {
                String text = ESCAPING.writeValueAsString(mutant.document());
                lines.append(text).append('\n');
                changes.add(mutant.at() + ", " + mutant.mutation());
                byNetworknt.add(
                        Boolean.toString(Judgement.bySchema(type.name(), text).isEmpty()));
            }
        }
        List<String> byAjv = byAjv(type, documents);
        assertThat(byAjv).hasSameSizeAs(byNetworknt).contains("true", "false");
        assertThat(IntStream.range(0, byAjv.size())
                        .filter(i -> !byAjv.get(i).equals(byNetworknt.get(i)))
                        .mapToObj(i -> changes.get(i) + ": right by ajv " + byAjv.get(i)))
                .isEmpty();
    }

    private static List<Mutant> mutants(DocumentType type) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode document : DocumentExamples.of(type.name())) {
            mutants.add(
                    new Mutant(document, JsonPointer.empty(), Mutation.of("nothing", value -> true, value -> value)));
            for (JsonPointer at : DocumentPlaces.of(document)) {
                if (seen.add(DocumentPlaces.form(at))) {
                    mutants.addAll(Mutations.at(new Spot(document, at)));
                }
            }
        }
        return mutants;
    }

    private List<String> byAjv(DocumentType type, Path documents) throws IOException, InterruptedException {
        Path verdicts = directory.resolve("verdicts.txt");
        Process node = new ProcessBuilder(
                        "node",
                        Path.of("ajv", "judge.mjs").toString(),
                        CommittedFile.inDocs("schema/" + type.name() + ".schema.json")
                                .path()
                                .toString(),
                        documents.toString())
                .redirectOutput(verdicts.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(node.waitFor()).isZero();
        return Files.readAllLines(verdicts, UTF_8);
    }
}
