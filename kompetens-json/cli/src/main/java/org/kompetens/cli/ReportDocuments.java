package org.kompetens.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All that a report for outside shows, as documents. They are gathered while the report is made and written once it is
 * there: what nobody was shown must not stand in a folder of what was published.
 */
final class ReportDocuments {

    private final Map<Kind, Written> gathered = new EnumMap<>(Kind.class);

    /** What of a report is a document of its own. */
    enum Kind {
        FIGURES,
        COVERAGE,
        FORECAST,
        ACTIVITIES;

        private Path in(Path folder) {
            return folder.resolve(name().toLowerCase(Locale.ROOT) + ".json");
        }
    }

    /** How a part is written. */
    interface Writing<T> {
        void write(T part, OutputStream out) throws IOException;
    }

    /** A part that can be written. */
    private interface Written {
        void write(OutputStream out) throws IOException;
    }

    /** Gathers a part of the report, and gives it back. */
    <T> T with(Kind kind, T part, Writing<T> writing) {
        gathered.put(kind, out -> writing.write(part, out));
        return part;
    }

    /**
     * A document in the folder of a kind that this report does not have. It would stay there beside those of this
     * report, as if one report had shown both.
     */
    Optional<Path> ofAnotherReport(Path folder) {
        return Arrays.stream(Kind.values())
                .filter(kind -> !gathered.containsKey(kind))
                .map(kind -> kind.in(folder))
                .filter(Files::exists)
                .findFirst();
    }

    /**
     * A document in the folder of which the content is another than this report would write. It was shown to somebody, and
     * is needed for what is published after it.
     */
    Optional<Path> ofEarlierReport(Path folder) throws IOException {
        for (Map.Entry<Kind, Written> one : gathered.entrySet()) {
            Path file = one.getKey().in(folder);
            if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes(one.getValue()))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(Written document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** Writes them all. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<Kind, Written> one : gathered.entrySet()) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(one.getKey().in(folder)))) {
                one.getValue().write(out);
            }
        }
    }
}
