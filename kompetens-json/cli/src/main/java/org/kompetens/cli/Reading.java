package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.LongRun;
import org.kompetens.json.DocumentRule;
import org.kompetens.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How files are read, and the language to speak. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
class Reading {

    /** Below this many bytes a progress bar would be gone before it is seen. */
    private static final long LONG_INPUT = 1 << 23;

    /** The same of steps of work. */
    private static final long LONG_WORK = 200_000;

    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "sv, nb, nn, da or en; by default that of the system, or else en")
    private @Nullable Language language;

    @Option(names = "--no-progress", description = "do not show progress on long input")
    private boolean noProgress;

    /** The command line's error for wrong usage. */
    ParameterException wrongUsage(String key, Object... values) {
        return new ParameterException(spec.commandLine(), ReportText.of(key, language(), values));
    }

    Language language() {
        return language != null ? language : systemLanguage();
    }

    static Language systemLanguage() {
        return Language.ofTag(Locale.getDefault().toLanguageTag()).orElse(Language.EN);
    }

    /** Opens a file, or standard input; of a long file, progress is shown. */
    InputStream open(Path file) throws IOException {
        if (isStandardInput(file)) {
            return System.in;
        }
        if (isSpreadsheet(file) && Files.exists(file)) {
            throw new InputException(ReportText.of("file.spreadsheet", language(), "file", file));
        }
        InputStream in = Files.newInputStream(file);
        if (noProgress || Files.size(file) < LONG_INPUT) {
            return in;
        }
        return ProgressBar.wrap(in, progress(file.toString(), Files.size(file)).setUnit(" MB", 1_000_000));
    }

    /** Opens a file that is to hold one document: an empty one is said to be empty, and not to be wrong JSON. */
    InputStream openDocument(Path file) throws IOException {
        if (!isStandardInput(file) && Files.isRegularFile(file) && Files.size(file) == 0) {
            throw new InputException(
                    ReportText.of("file.empty", language(), "file", file), DocumentRule.FILE_EMPTY, file);
        }
        return open(file);
    }

    private ProgressBarBuilder progress(String task, long most) {
        Main main = (Main) spec.root().userObject();
        return ProgressBar.builder()
                .setTaskName(task)
                .setConsumer(new ConsoleProgressBarConsumer(main.err()))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setInitialMax(most);
    }

    /** Does work that is in so many steps at most, on all processors; of long work, progress is shown. */
    <V> V withProgress(String task, long most, Function<LongRun, V> work) {
        LongRun run = LongRun.onAllProcessors();
        if (noProgress || most < LONG_WORK) {
            return work.apply(run);
        }
        try (ProgressBar bar = progress(task, most).build()) {
            return work.apply(run.withProgress(bar::stepTo));
        }
    }

    /** By its name. */
    static boolean isSpreadsheet(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".xlsx", ".xls", ".ods").anyMatch(name::endsWith);
    }

    static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    static InputException cannotRead(Path file, Exception failure, Language language) {
        String why;
        if (failure instanceof NoSuchFileException) {
            why = "file.missing";
        } else if (failure instanceof AccessDeniedException) {
            why = "file.forbidden";
        } else {
            why = Files.isDirectory(file) ? "file.directory" : "file.unreadable";
        }
        DocumentRule rule =
                failure instanceof NoSuchFileException ? DocumentRule.FILE_MISSING : DocumentRule.FILE_UNREADABLE;
        return new InputException(ReportText.of(why, language, "file", file), rule, file);
    }

    /** Takes a language by its tag, as {@code nb} or {@code nb-NO}. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Language.ofTag(tag)
                    .orElseThrow(() -> new TypeConversionException("'" + tag + "' is not one of "
                            + Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining(", "))));
        }
    }
}
