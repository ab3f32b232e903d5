package org.kompetens.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.Document;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.SpreadsheetMappingDocument;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.spreadsheet.ImportResult;
import org.kompetens.spreadsheet.Layout;
import org.kompetens.spreadsheet.MappingGuess;
import org.kompetens.spreadsheet.RejectedRows;
import org.kompetens.spreadsheet.SpreadsheetException;
import org.kompetens.spreadsheet.SpreadsheetFile;
import org.kompetens.spreadsheet.SpreadsheetFinding;
import org.kompetens.spreadsheet.SpreadsheetImport;
import org.kompetens.spreadsheet.TableFormat;
import org.kompetens.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How spreadsheets are read: by which mapping, and what becomes of rows that are left out. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class SheetChoice {

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "which columns of spreadsheets hold what, as JSON; import proposes it")
    private @Nullable Path mapping;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            converter = LayoutConverter.class,
            description = "a ready mapping, by what columns are called in the five languages: one-row-per-person,"
                    + " per-employment, per-assessment, per-exemption or wide (a column for each competence)")
    private @Nullable Layout layout;

    @Option(
            names = "--always",
            paramLabel = "FIELD=VALUE",
            description = "what holds for every row, such as source=manager; may be given several times; with"
                    + " --mapping, the mapping says it")
    private Map<String, String> always = new LinkedHashMap<>();

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description =
                    "write what is left out to this .xlsx or .csv file, each row with the reason, to be mended and"
                            + " imported together with the first files")
    private @Nullable Path rejected;

    @Option(
            names = "--allow-identity-numbers",
            description = "accept ids that look like personnummer, fødselsnummer or CPR numbers")
    private boolean identityNumbersAllowed;

    private final Reading reading;

    SheetChoice(Reading reading) {
        this.reading = reading;
    }

    /** Whether anything says what columns hold. */
    boolean isGiven() {
        return mapping != null || layout != null;
    }

    /** Those of the files that are spreadsheets, if the options go together. */
    List<Path> among(List<Path> files) {
        checkOptions();
        return files.stream().filter(this::isSheet).toList();
    }

    /** Whether a file is a spreadsheet by its name; what its columns hold has to be said then. */
    boolean isSheet(Path file) {
        if (!Reading.isSpreadsheet(file) || !Files.exists(file)) {
            return false;
        }
        if (!isGiven()) {
            throw new InputException(
                    ReportText.of("file.spreadsheet-without-mapping", reading.language(), "file", file));
        }
        return true;
    }

    /** Refuses what does not go together, of options and with files of which all are spreadsheets. */
    void check(List<Path> sheets) {
        checkOptions();
        if (sheets.stream().anyMatch(Reading::isStandardInput)) {
            throw reading.wrongUsage("import.standard-input");
        }
    }

    /** Refuses options that do not go together. */
    void checkOptions() {
        if (mapping != null && (layout != null || !always.isEmpty())) {
            throw reading.wrongUsage("import.mapping-alone");
        }
        if (rejected != null && TableFormat.of(rejected).isEmpty()) {
            throw reading.wrongUsage("table.which-format", "file", rejected);
        }
    }

    SpreadsheetFile open(Path path) {
        try {
            return SpreadsheetFile.open(path);
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    /** What holds for every row. */
    List<FixedValue> fixed() {
        List<FixedValue> fixed = new ArrayList<>();
        always.forEach((field, value) -> fixed.add(new FixedValue(field(field), value)));
        return fixed;
    }

    private SpreadsheetField field(String word) {
        try {
            return SpreadsheetField.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw reading.wrongUsage("import.no-field", "field", word);
        }
    }

    /**
     * Reads the files, notes what is found in them, and writes the rows that are left out. Empty where there is nothing
     * to go on with: no mapping fits, no row is taken, a file cannot be read, or ids look like personal identity numbers.
     */
    Optional<ImportResult> read(List<Path> files, Optional<OrganisationStructure> known, FindingListener found)
            throws IOException {
        Language language = reading.language();
        SpreadsheetImport reader = SpreadsheetImport.in(language);
        reader = known.isPresent() ? reader.of(known.get()) : reader;
        reader = identityNumbersAllowed ? reader.allowingIdentityNumbers() : reader;
        Optional<SpreadsheetMapping> given = Optional.ofNullable(mapping).map(path -> readMapping(path, found));
        List<SpreadsheetFinding> findings = new ArrayList<>();
        try {
            for (Path path : files) {
                read(path, given, known, reader, findings);
            }
        } catch (SpreadsheetException e) {
            found.add(List.of(e.finding()));
            return Optional.empty();
        }
        ImportResult result = reader.result();
        // With a layout, what a sheet lacks is seen before it is read, and again while it is.
        Set<SpreadsheetFinding> all = new LinkedHashSet<>(findings);
        all.addAll(result.findings());
        found.add(List.copyOf(all));
        writeRejected(result, found);
        if (result.employees().isEmpty() && result.structure().isEmpty()) {
            return Optional.empty();
        }
        found.note(ImportText.of(
                "import.counted",
                language,
                "rows",
                result.rows(),
                "employees",
                result.employees().size(),
                "rejected",
                result.rejected().size()));
        return Optional.of(result);
    }

    /** The same of files that hold nothing but employees. */
    Optional<ImportResult> employees(List<Path> files, Optional<OrganisationStructure> known, FindingListener found) {
        try {
            Optional<ImportResult> result = read(files, known, found);
            if (result.flatMap(ImportResult::structure).isPresent()) {
                throw new InputException(ImportText.of("import.organisation-too", reading.language()));
            }
            return result;
        } catch (IOException e) {
            throw Reading.cannotRead(files.get(0), e, reading.language());
        }
    }

    private void read(
            Path path,
            Optional<SpreadsheetMapping> given,
            Optional<OrganisationStructure> known,
            SpreadsheetImport reader,
            List<SpreadsheetFinding> findings)
            throws IOException {
        try (SpreadsheetFile file = open(path)) {
            Optional<SpreadsheetMapping> by = given;
            if (by.isEmpty()) {
                MappingGuess guess = MappingGuess.of(file, Optional.ofNullable(layout), known, fixed());
                findings.addAll(guess.findings());
                by = guess.mapping();
            }
            if (by.isPresent()) {
                reader.read(file, by.get());
            }
        }
    }

    private SpreadsheetMapping readMapping(Path path, FindingListener found) {
        try (InputStream in = reading.openDocument(path)) {
            Document<SpreadsheetMapping> document = SpreadsheetMappingDocument.read(in);
            if (document.value().isEmpty()) {
                found.add(path.toString(), document.findings());
            }
            return document.value()
                    .orElseThrow(() -> new InputException(
                            ImportText.of("import.no-mapping", reading.language(), "file", path),
                            DocumentRule.FILE_UNREADABLE,
                            path));
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    private void writeRejected(ImportResult result, FindingListener found) throws IOException {
        if (result.rejected().isEmpty()) {
            return;
        }
        if (rejected == null) {
            found.note(ImportText.of("import.rejected-where", reading.language()));
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rejected))) {
            TableFormat.of(rejected)
                    .orElseThrow()
                    .write(RejectedRows.tables(result.rejected(), reading.language()), reading.language(), out);
        }
    }

    /** Takes a layout by its name, as {@code per-employment}. */
    static final class LayoutConverter implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String name) {
            for (Layout layout : Layout.values()) {
                if (layout.toString().equals(name.toLowerCase(Locale.ROOT))) {
                    return layout;
                }
            }
            throw new TypeConversionException("'" + name + "' is not one of " + List.of(Layout.values()));
        }
    }
}
