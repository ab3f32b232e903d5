package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.Proposal;
import org.kompetens.cli.PlannedQuestion.Asked;
import org.kompetens.cost.Money;
import org.kompetens.count.CountedRecords;
import org.kompetens.evaluation.PlannedProposal;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.ChoiceQuestionDocument;
import org.kompetens.json.Document;
import org.kompetens.json.ProposalDocument;
import org.kompetens.planning.Planning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what is proposed to be done first. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Show which of several activities close the most shortfall within a budget and other limits:"
                + " what each closes, what is next in line, and what more money would buy. It is only a proposal;"
                + " the head decides. What there is to choose from is given in a document or, with --plans, is made"
                + " from an organisation, its employees and its plans: what is missing, and how much of it each"
                + " activity that has not been decided yet is expected to close.",
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the gaps",
            "2:wrong usage",
            "3:nothing shown: something else has errors, nothing keeps within the limits, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the proposal to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens choose choice.json",
            "  kompetens choose choice.json --more 50000 -f json",
            "  kompetens choose structure.json employees.jsonl --plans plans.json \\",
            "      -d 2026-12-01 --budget 2027=400000 --budget 600000",
            "  kompetens choose structure.json employees.jsonl --plans plans.json --question"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ChooseCommand implements Callable<Integer> {

    /** So many candidates are looked through in an instant or two. */
    private static final int LONG_FROM = 60;

    @Mixin
    private final Reading reading = new Reading();

    @Mixin
    private final SheetChoice sheets = new SheetChoice(reading);

    @Mixin
    private PlannedQuestion planned;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            description = "what is to be chosen from, and within what limits, as JSON; with --plans the organisation's"
                    + " structure; - is standard input")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "EMPLOYEES",
            description = "with --plans: the employees, if they are not in the same document: one file of JSON lines,"
                    + " or spreadsheets with --mapping or --layout")
    private List<Path> employees = new ArrayList<>();

    @Option(
            names = "--more",
            paramLabel = "AMOUNT",
            defaultValue = "10000",
            description = "show what this much more would buy, in the currency of the question; by default"
                    + " ${DEFAULT-VALUE}")
    private String more;

    @Option(
            names = "--question",
            description = "show the question itself, as JSON: what is missing, what may be chosen and the limits; so"
                    + " that it can be changed, and asked as a document")
    private boolean isQuestionWanted;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; by default ${DEFAULT-VALUE}")
    private FiguresCommand.Format format;

    @Override
    public Integer call() throws IOException {
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), reading.language());
        Optional<Asked> asked = asked(printer);
        if (!printer.isEmpty()) {
            printer.print();
        }
        if (asked.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        int exitCode = printer.errors() > 0 ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
        Asked question = asked.get();
        // Of plans it is asked once to see how places are best given, and then again.
        long most = planned.isAsked() ? 2 * Choice.WORK : Choice.WORK;
        long steps = question.question().candidates().size() < LONG_FROM ? 0 : most;
        Optional<PlannedProposal> proposal = reading.withProgress(
                file.toString(), steps, run -> question.proposal().apply(run.progress()));
        if (isQuestionWanted) {
            ChoiceQuestion asIs =
                    proposal.map(PlannedProposal::choice).map(Choice::question).orElse(question.question());
            if (question.planning().isPresent()) {
                ChoiceQuestionDocument.write(question.planning().get(), asIs, main.out());
            } else {
                ChoiceQuestionDocument.write(asIs, main.out());
            }
            return exitCode;
        }
        if (proposal.isEmpty()) {
            String none = question.isImpossible().getAsBoolean() ? "choose.none" : "choose.none-found";
            spec.commandLine().getErr().println(ReportText.of(none, reading.language()));
            return ExitCode.NOTHING_DONE;
        }
        show(question, proposal.get());
        return exitCode;
    }

    /** Empty where it has errors. */
    private Optional<Asked> asked(FindingPrinter printer) {
        if (planned.isAsked()) {
            return planned.read(reading, new InventoryFiles(reading, file, employees, sheets), printer);
        }
        if (planned.hasLimits() || !employees.isEmpty()) {
            throw reading.wrongUsage("choose.plans");
        }
        Document<ChoiceQuestion> document = read();
        printer.add(file.toString(), document.findings());
        return document.value().filter(read -> printer.errors() == 0).map(Asked::of);
    }

    private void show(Asked asked, PlannedProposal answer) throws IOException {
        Optional<Planning> planning = asked.planning();
        ChoiceQuestion question = answer.choice().question();
        Proposal proposal = answer.proposal();
        List<MoreMoney> richer = richer(asked, answer);
        switch (format) {
            case JSON -> {
                if (planning.isPresent()) {
                    ProposalDocument.write(
                            planning.get(),
                            question,
                            proposal,
                            richer,
                            asked.records().orElseThrow(),
                            main.out());
                } else {
                    ProposalDocument.write(question, proposal, richer, main.out());
                }
            }
            case TEXT -> {
                ProposalReport report = new ProposalReport(new Wording(reading.language()));
                planning.map(report::withTitles).orElse(report).print(question, proposal, richer, main.text());
                asked.records()
                        .map(CountedRecords::refused)
                        .filter(refused -> refused > 0)
                        .ifPresent(refused -> main.text()
                                .println(new Wording(reading.language()).counted("choose.refused", refused)));
            }
        }
    }

    private List<MoreMoney> richer(Asked asked, PlannedProposal answer) {
        String currency = asked.question().currency().getCurrencyCode();
        try {
            return asked.withMore().apply(answer, Money.of(more, currency));
        } catch (FindingsException wrong) {
            throw reading.wrongUsage("choose.more", "given", more);
        }
    }

    private Document<ChoiceQuestion> read() {
        try (InputStream in = reading.openDocument(file)) {
            return ChoiceQuestionDocument.read(in);
        } catch (IOException e) {
            throw Reading.cannotRead(file, e, reading.language());
        }
    }
}
