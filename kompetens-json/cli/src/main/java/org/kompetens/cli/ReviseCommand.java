package org.kompetens.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ScaleId;
import org.kompetens.edition.EditionComparison;
import org.kompetens.edition.RevisionProposal;
import org.kompetens.finding.Findings;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes what becomes of an organisation's competences in a newer edition of its framework. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Show how a newer edition of a framework would change the one in use: what stays, what is renamed, what"
                    + " is new; and for each competence that is no longer there, whether it is probably replaced,"
                    + " split, merged or retired, and why that is proposed.",
            "Nothing is decided by that. With --confirm, the organisation is written with the newer edition and the"
                    + " revisions that you name."
        },
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "2:wrong usage",
            "3:nothing shown: a framework has errors, a scale has other levels in the newer edition, or a file cannot be"
                    + " read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kompetens import --case framework-2027.json > edition.json",
            "  kompetens revise structure.json edition.json --date 2027-01-01",
            "  kompetens revise structure.json edition.json --date 2027-01-01 \\",
            "      --confirm first-aid,typing >" + " structure-2027.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ReviseCommand implements Callable<Integer> {

    @Mixin
    private Reading reading;

    @Parameters(index = "0", paramLabel = "ORGANISATION", description = "the organisation with the framework in use")
    private Path former;

    @Parameters(
            index = "1",
            paramLabel = "EDITION",
            description = "a structure with the newer edition, as import makes it from a spreadsheet or a CASE package")
    private Path newer;

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DATE",
            required = true,
            converter = DateConverter.class,
            description = "the date from which the newer edition applies, such as 2027-01-01")
    private LocalDate date;

    @Option(
            names = "--confirm",
            paramLabel = "ID",
            split = ",",
            description =
                    "write the organisation with the newer edition, in which these competences are replaced, split,"
                            + " merged or retired as proposed; the others stay as they are")
    private Set<String> confirmed = new HashSet<>();

    @Option(names = "--confirm-all", description = "the same with all that is proposed")
    private boolean isAllConfirmed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OrganisationStructure inUse = read(former, List.of());
        OrganisationStructure published = read(newer, inUse.framework().scales());
        CompetenceFramework edition = published.framework();
        EditionComparison compared = EditionComparison.of(inUse.framework(), edition, date);
        checkConfirmed(compared);
        List<ScaleId> conflicting = compared.conflictingScales();
        if (!conflicting.isEmpty()) {
            throw new InputException(
                    ReportText.of("revise.scale", reading.language(), "file", newer, "scale", conflicting.get(0)));
        }
        sayNotTaken(inUse, published);
        Main main = (Main) spec.root().userObject();
        if (isAllConfirmed || !confirmed.isEmpty()) {
            AnyDocument.of(inUse.withFramework(compared.revised(this::isConfirmed)))
                    .write(main.out());
        } else {
            new ReviseReport(new Wording(reading.language())).print(inUse, compared, date, main.text());
        }
        return ExitCode.WELL;
    }

    /** Registers publish roles, too, which the organisation has of its own. */
    private void sayNotTaken(OrganisationStructure inUse, OrganisationStructure published) {
        Set<Role> roles = new HashSet<>(inUse.roles());
        Set<OrganisationUnit> units = new HashSet<>(inUse.units());
        long count = published.roles().stream()
                        .filter(Predicate.not(roles::contains))
                        .count()
                + published.units().stream()
                        .filter(Predicate.not(units::contains))
                        .count();
        if (count > 0) {
            spec.commandLine().getErr().println(ReportText.of("revise.not-taken", reading.language(), "count", count));
        }
    }

    private boolean isConfirmed(RevisionProposal proposal) {
        return isAllConfirmed
                || confirmed.contains(proposal.revision().competence().value());
    }

    private void checkConfirmed(EditionComparison compared) {
        Set<String> unknown = new HashSet<>(confirmed);
        compared.proposals().stream()
                .map(one -> one.revision().competence())
                .map(CompetenceId::value)
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw reading.wrongUsage("revise.not-proposed", "count", unknown.size());
        }
    }

    /** Reads a structure; scales that it does not have may be those of another, as registers publish none. */
    private OrganisationStructure read(Path path, List<ProficiencyScale> scales) {
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), reading.language());
        try (DocumentFile file = DocumentFile.open(path, reading)) {
            Document<AnyDocument> document = AnyDocument.read(new ByteArrayInputStream(file.document()));
            if (document.value().isEmpty()) {
                printer.add(path.toString(), document.findings());
                printer.print();
            }
            OrganisationStructure structure = document.value()
                    .flatMap(AnyDocument::inventory)
                    .map(CompetenceInventory::structure)
                    .map(read -> read.withFramework(withScales(read.framework(), scales)))
                    .orElseThrow(() -> new InputException(
                            ImportText.of("import.no-organisation", reading.language(), "file", path)));
            Findings findings = ResolvedFramework.of(structure.framework()).findings();
            if (findings.hasErrors()) {
                printer.addUnlocated(path.toString(), findings);
                printer.print();
                throw new InputException(ReportText.of("revise.wrong", reading.language(), "file", path));
            }
            return structure;
        } catch (IOException e) {
            throw Reading.cannotRead(path, e, reading.language());
        }
    }

    private static CompetenceFramework withScales(CompetenceFramework framework, List<ProficiencyScale> more) {
        List<ProficiencyScale> scales = new ArrayList<>(framework.scales());
        more.stream()
                .filter(scale ->
                        framework.scales().stream().noneMatch(one -> one.id().equals(scale.id())))
                .forEach(scales::add);
        return framework.withScales(scales);
    }
}
