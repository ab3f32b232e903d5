package org.kompetens.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.kompetens.json.schema.DocumentSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a kind of document. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Print the JSON Schema (2020-12) of a kind of document.",
        optionListHeading = "%n",
        parameterListHeading = "%n",
        footerHeading = "%nExample:%n",
        footer = "  kompetens schema inventory > inventory.schema.json")
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "TYPE",
            completionCandidates = Types.class,
            description = "what the document is of: ${COMPLETION-CANDIDATES}")
    private String type;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        DocumentSchema schema = DocumentSchema.find(type)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        ReportText.of("schema.unknown", Input.systemLanguage(), "allowed", String.join(", ", names()))));
        schema.write(((Main) spec.root().userObject()).out());
        return ExitCode.WELL;
    }

    private static List<String> names() {
        return DocumentSchema.ALL.stream().map(DocumentSchema::name).toList();
    }

    /** The kinds of documents. */
    static final class Types implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
