package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the repository that is made of the declared forms. It is compared, and written only where that is asked for.
 *
 * @param path where it is
 */
public record CommittedFile(Path path) {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final String WRITE = "kompetens.write";

    public static CommittedFile inDocs(String path) {
        return new CommittedFile(DOCS.resolve(path));
    }

    public String text() throws IOException {
        return Files.exists(path) ? Files.readString(path, UTF_8) : "";
    }

    public void mustBe(String made) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, made, UTF_8);
        }
        assertThat(text())
                .as(
                        "%s is made of the declared forms. Write it anew by: mvn test -pl kompetens-json/tests -am"
                                + " -Dtest='SchemaFilesTest,ReferencePageTest' -DfailIfNoTests=false"
                                + " -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -D%s=true",
                        path.normalize(), WRITE)
                .isEqualTo(made);
    }
}
