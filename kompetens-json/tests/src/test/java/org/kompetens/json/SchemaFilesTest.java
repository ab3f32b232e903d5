package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.json.schema.DocumentSchema;

/** The schemas in docs and in the jar are those that the forms make. */
final class SchemaFilesTest {

    static List<DocumentSchema> schemas() {
        return DocumentSchema.ALL;
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_file_in_docs_is_what_the_form_makes(DocumentSchema schema) throws IOException {
        CommittedFile.inDocs("schema/" + schema.fileName()).mustBe(text(schema));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void the_file_in_the_jar_is_the_one_in_docs(DocumentSchema schema) throws IOException {
        String name = "/META-INF/kompetens/schema/" + schema.fileName();
        try (InputStream in = DocumentSchema.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            assertThat(new String(in.readAllBytes(), UTF_8))
                    .isEqualTo(
                            CommittedFile.inDocs("schema/" + schema.fileName()).text());
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void it_is_a_schema_by_the_schema_of_schemas(DocumentSchema schema) throws IOException {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        List<Error> errors = ofSchemas.validate(text(schema), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    @Test
    void there_is_no_file_besides() throws IOException {
        try (Stream<Path> files = Files.list(CommittedFile.inDocs("schema").path())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(DocumentSchema.ALL.stream()
                            .map(DocumentSchema::fileName)
                            .toList());
        }
    }

    static String text(DocumentSchema schema) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        schema.write(out);
        return out.toString(UTF_8);
    }
}
