package org.kompetens.json.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.EmployeeLine;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.text.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files to read, and the language to speak. */
final class Input {

    /** Below this many bytes a progress bar would be gone before it is seen. */
    private static final long LONG_INPUT = 1 << 23;

    @Parameters(
            index = "0",
            paramLabel = "ORGANISATION",
            description = "the organisation's structure as JSON; its employees may stand in the same document")
    @SuppressWarnings("NullAway.Init") // picocli sees to it
    private Path organisation;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EMPLOYEES",
            description = "the employees as JSON lines, one employee a line; - for standard input")
    private @Nullable Path employees;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANGUAGE",
            description = "${COMPLETION-CANDIDATES}; by default that of the system, or else EN")
    private @Nullable Language language;

    @Option(names = "--no-progress", description = "show no progress on long input")
    private boolean noProgress;

    Language language() {
        return language != null
                ? language
                : Language.ofTag(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
    }

    String organisationFile() {
        return organisation.toString();
    }

    String employeesFile() {
        return employees == null ? organisationFile() : employees.toString();
    }

    InventoryDocument document() {
        try (InputStream in = Files.newInputStream(organisation)) {
            return InventoryDocument.read(in);
        } catch (IOException e) {
            throw cannotRead(organisation, e);
        }
    }

    /** Hands over the lines of the file of employees, if there is one. */
    void forEachLine(Consumer<EmployeeLine> action) {
        if (employees == null) {
            return;
        }
        try (InputStream in = open(employees);
                Stream<EmployeeLine> lines = EmployeeLines.read(in)) {
            lines.forEach(action);
        } catch (IOException e) {
            throw cannotRead(employees, e);
        } catch (UncheckedIOException e) {
            throw cannotRead(employees, e.getCause());
        }
    }

    private InputStream open(Path file) throws IOException {
        if (file.toString().equals("-")) {
            return System.in;
        }
        InputStream in = Files.newInputStream(file);
        if (noProgress || Files.size(file) < LONG_INPUT) {
            return in;
        }
        ProgressBarBuilder progress = ProgressBar.builder()
                .setTaskName(file.getFileName().toString())
                .setUnit(" MB", 1_000_000)
                .showSpeed()
                .setUpdateIntervalMillis(500);
        return ProgressBar.wrap(in, progress.setInitialMax(Files.size(file)));
    }

    private static InputException cannotRead(Path file, @Nullable IOException e) {
        String why;
        if (e instanceof NoSuchFileException) {
            why = "there is no such file";
        } else if (e instanceof AccessDeniedException) {
            why = "it may not be read";
        } else {
            why = "it cannot be read" + (e == null ? "" : ": " + e.getClass().getSimpleName());
        }
        return new InputException(file + ": " + why);
    }
}
