package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.RedeploymentDocument;
import org.kompetens.json.RedeploymentQuestionDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.rollup.CheckedEmployees;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows who could fill which open role. */
@Command(
        description = "Show how those whose roles end would fit the roles that are open, and who is proposed for"
                + " which: with the least shortfall in all, and with the retraining that it takes and what that"
                + " costs. It decides nothing. Without --name-persons only totals are shown.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out",
            "2:wrong usage",
            "3:nothing shown: the structure or the question has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the rest to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens redeployment structure.json employees.jsonl -q redeployment.json \\",
            "      -d 2026-10-01",
            "  kompetens redeployment structure.json employees.jsonl -q redeployment.json \\",
            "      -d 2026-10-01 --name-persons -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class RedeploymentCommand extends FiguresCommand {

    @Option(
            names = {"-q", "--question"},
            paramLabel = "FILE",
            required = true,
            description = "which roles end, and which are open, as JSON")
    private Path file;

    @Option(
            names = "--name-persons",
            description = "show who it is, by employee id. These are personal data: show them only to those entitled to"
                    + " see them.")
    private boolean namesPersons;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        RedeploymentQuestionDocument document = read();
        printer.add(file.toString(), document.findings());
        if (document.question().isEmpty()) {
            return Optional.empty();
        }
        RedeploymentQuestion question = document.question().get();
        return files().read(printer).flatMap(inventory -> {
            GapAnalysis analysis = GapAnalysis.of(inventory.organisation(), asOf());
            try {
                Redeployment redeployment = Redeployment.of(analysis, question, sound(inventory));
                printer.add(file.toString(), document.locate(ofQuestion(redeployment.warnings())));
                return Optional.of(report(analysis, question, redeployment));
            } catch (FindingsException wrong) {
                printer.add(file.toString(), document.locate(wrong.findings()));
                return Optional.empty();
            }
        });
    }

    /** What was found of employees was told while they were read. */
    static Findings ofQuestion(Findings all) {
        return new Findings(all.list().stream()
                .filter(finding -> !finding.path().toString().startsWith("employees"))
                .toList());
    }

    private Report report(GapAnalysis analysis, RedeploymentQuestion question, Redeployment redeployment) {
        RedeploymentReport report = new RedeploymentReport(analysis, wording());
        return inFormat(
                out -> {
                    if (!namesPersons) {
                        throw wrongUsage("person.is-named");
                    }
                    RedeploymentDocument.write(analysis, question, redeployment, out);
                },
                out -> report.print(question, redeployment, namesPersons, out));
    }

    /** The records that count; what is wrong with others is told while they are read. */
    private static List<Employee> sound(Inventory inventory) {
        List<Employee> sound = new ArrayList<>();
        inventory.count((employees, run) -> CheckedEmployees.of(
                inventory.organisation(),
                new Records(
                        employees,
                        (record, findings) -> record.flatMap(employee -> LeftOut.asCounted(employee, findings))
                                .ifPresent(sound::add)),
                run));
        return sound;
    }

    private RedeploymentQuestionDocument read() {
        if (Input.isStandardInput(file) && files().isStandardInput()) {
            throw wrongUsage("file.standard-input-once");
        }
        try (InputStream in = files().input().open(file)) {
            return RedeploymentQuestionDocument.read(in);
        } catch (IOException e) {
            throw Input.cannotRead(file, e, wording().language());
        }
    }
}
