package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.Proposal;
import org.kompetens.cost.Money;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.ChoiceQuestionDocument;
import org.kompetens.json.Document;
import org.kompetens.json.ProposalDocument;
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
        description = "Show which of some activities close most shortfall within a budget and other limits: what each"
                + " closes, what is next in line, and what more money would buy. It is a proposal; the head decides.",
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "2:wrong usage",
            "3:nothing shown: the question has errors, nothing keeps within its limits, or it cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the proposal to standard output.%n%nExamples:%n",
        footer = {"  kompetens choose choice.json", "  kompetens choose choice.json --more 50000 -f json"})
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ChooseCommand implements Callable<Integer> {

    @Mixin
    private Reading reading;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "QUESTION",
            description = "what is to be chosen from, and within what limits, as JSON; - is standard input")
    private Path file;

    @Option(
            names = "--more",
            paramLabel = "AMOUNT",
            defaultValue = "10000",
            description = "show what so much more would buy, in the currency of the question; by default"
                    + " ${DEFAULT-VALUE}")
    private String more;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; by default ${DEFAULT-VALUE}")
    private FiguresCommand.Format format;

    @Override
    public Integer call() throws IOException {
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getErr(), reading.language());
        Document<ChoiceQuestion> document = read();
        printer.add(file.toString(), document.findings());
        if (!printer.isEmpty()) {
            printer.print();
        }
        if (document.value().isEmpty() || printer.errors() > 0) {
            return ExitCode.NOTHING_DONE;
        }
        ChoiceQuestion question = document.value().get();
        Choice choice = Choice.of(question);
        Optional<Proposal> proposal = choice.propose();
        if (proposal.isEmpty()) {
            spec.commandLine().getErr().println(ReportText.of("choose.none", reading.language()));
            return ExitCode.NOTHING_DONE;
        }
        show(question, proposal.get(), richer(choice, question));
        return ExitCode.WELL;
    }

    private void show(ChoiceQuestion question, Proposal proposal, List<MoreMoney> richer) throws IOException {
        switch (format) {
            case JSON -> ProposalDocument.write(question, proposal, richer, main.out());
            case TEXT ->
                new ProposalReport(new Wording(reading.language())).print(question, proposal, richer, main.out());
        }
    }

    private List<MoreMoney> richer(Choice choice, ChoiceQuestion question) {
        try {
            return choice.withMore(Money.of(more, question.currency().getCurrencyCode()));
        } catch (FindingsException wrong) {
            throw reading.wrongUsage("choose.more", "given", more);
        }
    }

    private Document<ChoiceQuestion> read() {
        try (InputStream in = reading.open(file)) {
            return ChoiceQuestionDocument.read(in);
        } catch (IOException e) {
            throw Reading.cannotRead(file, e, reading.language());
        }
    }
}
