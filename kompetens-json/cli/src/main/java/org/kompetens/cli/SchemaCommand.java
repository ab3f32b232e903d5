package org.kompetens.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.schema.DocumentSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a type of document, or which types there are. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Print the JSON Schema (2020-12) of a type of document; without a type, list the types.",
        optionListHeading = "%n",
        parameterListHeading = "%n",
        footerHeading = "%nExample:%n",
        footer = "  kompetens schema inventory > inventory.schema.json")
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            completionCandidates = Types.class,
            description = "the type of document: ${COMPLETION-CANDIDATES}")
    private @Nullable String type;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (type == null) {
            list(spec.commandLine().getOut());
        } else {
            find(type).write(((Main) spec.root().userObject()).out());
        }
        return ExitCode.WELL;
    }

    private static void list(PrintWriter out) {
        int width = Types.names().stream().mapToInt(String::length).max().orElseThrow();
        for (DocumentSchema schema : DocumentSchema.ALL) {
            out.println(schema.name() + " ".repeat(width - schema.name().length()) + "  " + schema.meaning());
        }
    }

    private DocumentSchema find(String name) {
        return DocumentSchema.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        ReportText.of(
                                "schema.unknown",
                                Reading.systemLanguage(),
                                "allowed",
                                String.join(", ", Types.names()))));
    }

    /** The types of documents. */
    static final class Types implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

        private static List<String> names() {
            return DocumentSchema.ALL.stream().map(DocumentSchema::name).toList();
        }
    }
}
