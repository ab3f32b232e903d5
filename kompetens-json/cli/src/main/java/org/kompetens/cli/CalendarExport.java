package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.Schedule;
import org.kompetens.json.ical.FormerExport;
import org.kompetens.json.ical.ICalendarOptions;
import org.kompetens.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a file for calendars is written. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class CalendarExport {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--former",
            paramLabel = "FILE",
            description = "with --format ics, the file that was written last time, with the same --unit and"
                    + " --responsible: what has changed since then gets the next sequence number, and what is gone"
                    + " is cancelled")
    private @Nullable Path former;

    @Option(names = "--only-changes", description = "with --former, only what is new, changed or cancelled since")
    private boolean onlyChanges;

    @Option(
            names = "--remind",
            paramLabel = "DAYS",
            split = ",",
            description = "with --format ics, how many days before its deadline there is a reminder of each step")
    private List<Integer> remind = new ArrayList<>();

    /** Options that would do nothing are refused. */
    void check(boolean isFile, Language language) {
        if (!isFile && (former != null || onlyChanges || !remind.isEmpty())) {
            throw wrongUsage("calendar.ics-only", language);
        }
        if (onlyChanges && former == null) {
            throw wrongUsage("calendar.only-changes", language);
        }
    }

    private ParameterException wrongUsage(String key, Language language) {
        return new ParameterException(spec.commandLine(), ReportText.of(key, language));
    }

    ICalendarOptions options(Schedule schedule, OccurrenceSelection selection, Language language) {
        FormerExport before = readFormer(schedule, language);
        if (!before.isOf(selection)) {
            throw new InputException(
                    ReportText.of("calendar.former-selection", language, "file", String.valueOf(former)));
        }
        try {
            return new ICalendarOptions(language, Instant.now(), remind, before, onlyChanges);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    ReportText.of(
                            "calendar.remind",
                            language,
                            "most",
                            Integer.toString(ICalendarOptions.MOST_REMINDER_DAYS),
                            "given",
                            remind.stream().map(String::valueOf).collect(Collectors.joining(","))));
        }
    }

    private FormerExport readFormer(Schedule schedule, Language language) {
        if (former == null) {
            return FormerExport.NONE;
        }
        byte[] file;
        try {
            file = Files.readAllBytes(former);
        } catch (IOException e) {
            throw Reading.cannotRead(former, e, language);
        }
        try {
            FormerExport read = FormerExport.read(new ByteArrayInputStream(file));
            if (read.isOf(schedule)) {
                return read;
            }
        } catch (IOException e) {
            throw notAnExport(former, language);
        }
        throw notAnExport(former, language);
    }

    private static InputException notAnExport(Path former, Language language) {
        return new InputException(ReportText.of("calendar.former", language, "file", former));
    }
}
