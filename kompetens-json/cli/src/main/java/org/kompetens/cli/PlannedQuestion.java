package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.MoreMoney;
import org.kompetens.cost.Money;
import org.kompetens.cost.Years;
import org.kompetens.count.CountedRecords;
import org.kompetens.evaluation.NoCandidate;
import org.kompetens.evaluation.PlannedChoice;
import org.kompetens.evaluation.PlannedProposal;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;
import org.kompetens.json.PlanRegisterDocument;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Planning;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A question of what to do first that is made of plans and gaps, and its limits. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class PlannedQuestion {

    /**
     * A question, and the plans and records that it was made of; what is proposed, with the question as it stands then; whether it is proven
     * that nothing keeps within the limits; and what more money would buy.
     */
    record Asked(
            ChoiceQuestion question,
            Optional<Planning> planning,
            Optional<CountedRecords> records,
            Function<LongConsumer, Optional<PlannedProposal>> proposal,
            BooleanSupplier isImpossible,
            BiFunction<PlannedProposal, Money, List<MoreMoney>> withMore) {

        /** A question that was written down: its places are given. */
        static Asked of(ChoiceQuestion question) {
            Choice choice = Choice.of(question);
            AtomicReference<Choice> asked = new AtomicReference<>(choice);
            return new Asked(
                    question,
                    Optional.empty(),
                    Optional.empty(),
                    progress -> {
                        Choice telling = asked.updateAndGet(one -> one.withProgress(progress));
                        return telling.propose().map(proposal -> new PlannedProposal(telling, proposal));
                    },
                    () -> Objects.requireNonNull(asked.get()).isImpossible(),
                    (now, extra) -> now.choice().withMore(extra));
        }
    }

    private static final Pattern BUDGET = Pattern.compile("(?:(?<year>[0-9]{4})=)?(?<most>.+)");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-p", "--plans"},
            paramLabel = "FILE",
            description = "what is planned, as JSON; what there is to choose from is made from it")
    private @Nullable Path plans;

    @Option(
            names = {"-d", "--as-of"},
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "with --plans: the date of the gaps and of the decisions; by default today")
    private @Nullable LocalDate asOf;

    @Option(
            names = {"-u", "--unit"},
            paramLabel = "UNIT",
            description = "with --plans: the unit whose gaps and activities are looked at, with all below it")
    private @Nullable String unit;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "with --plans: the currency of the costs; by default the only one in the plans")
    private @Nullable String currency;

    @Option(
            names = "--budget",
            paramLabel = "[YEAR=]AMOUNT",
            description = "with --plans: the most that may be spent in a year, or in all years together; may be"
                    + " given several times")
    private List<String> budgets = new ArrayList<>();

    @Option(
            names = "--least",
            paramLabel = "UNIT=AMOUNT",
            description = "with --plans: the least that must be spent on a unit's activities; may be given several"
                    + " times")
    private List<String> leastSpends = new ArrayList<>();

    @Option(
            names = "--trainer-hours",
            paramLabel = "HOURS",
            description = "with --plans: how many hours of the trainers' time are available")
    private @Nullable Integer trainerHours;

    boolean isAsked() {
        return plans != null;
    }

    /** Whether anything is given that makes no sense without plans. */
    boolean hasLimits() {
        return Stream.of(asOf, unit, currency, trainerHours).anyMatch(given -> given != null)
                || !budgets.isEmpty()
                || !leastSpends.isEmpty();
    }

    /** Makes the question; empty where the organisation, the plans or the question have errors. */
    Optional<Asked> read(Reading reading, InventoryFiles files, FindingPrinter printer) {
        Path file = Objects.requireNonNull(plans);
        if (Reading.isStandardInput(file) && files.isStandardInput()) {
            throw reading.wrongUsage("file.standard-input-once");
        }
        PlanRegisterDocument document = document(reading, file);
        Optional<Inventory> inventory = files.read(printer);
        PlanRegisterDocument checked =
                inventory.map(of -> document.in(of.organisation())).orElse(document);
        List<LocatedFinding> errors = checked.findings().stream()
                .filter(located -> located.finding().isError())
                .toList();
        printer.add(file.toString(), errors);
        return inventory
                .filter(of -> errors.isEmpty())
                .flatMap(of -> document.register()
                        .flatMap(register -> question(reading, of, Planning.of(of.organisation(), register), printer)));
    }

    private static PlanRegisterDocument document(Reading reading, Path file) {
        try (InputStream in = reading.openDocument(file)) {
            return PlanRegisterDocument.read(in);
        } catch (IOException e) {
            throw Reading.cannotRead(file, e, reading.language());
        }
    }

    private Optional<Asked> question(Reading reading, Inventory inventory, Planning planning, FindingPrinter printer) {
        UnitTree tree = planning.organisation().tree();
        UnitId root = tree.unit(0).id();
        LocalDate date = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        Inventory.Read read = inventory.read(root);
        if (read.isOfNobody()) {
            note(new Wording(reading.language()).text("plan.no-records"));
        }
        PlannedChoice choice = PlannedChoice.of(
                planning,
                GapAnalysis.of(planning.organisation(), date),
                unit == null ? root : unit(reading, tree, unit),
                read.employees().stream(),
                currency(reading, planning));
        Currency paid = currency(reading, planning);
        UnaryOperator<ChoiceQuestionBuilder> limits = builder -> {
            budgets.forEach(budget -> addBudget(reading, builder, budget, paid));
            leastSpends.forEach(least -> addLeastSpend(reading, builder, least, paid));
            Optional.ofNullable(trainerHours).ifPresent(builder::trainerHours);
            return builder;
        };
        ChoiceQuestion question = limits.apply(choice.question()).build();
        noteWhatIsLeftOut(reading, planning, choice);
        Findings findings = question.findings();
        checkLimits(reading, choice.question().build().findings(), findings);
        printer.add(
                Objects.requireNonNull(plans).toString(),
                findings.list().stream()
                        .map(finding -> new LocatedFinding(new Location(1, 1), finding))
                        .toList());
        return findings.hasErrors()
                ? Optional.empty()
                : Optional.of(new Asked(
                        question,
                        Optional.of(planning),
                        Optional.of(read.records()),
                        progress -> choice.propose(limits, progress),
                        () -> choice.isImpossible(limits),
                        (now, extra) -> choice.withMore(limits, now, extra)));
    }

    /** What is wrong only since there are limits is wrong with an option, and not in a file. */
    private static void checkLimits(Reading reading, Findings without, Findings with) {
        List<String> ofLimits = with.errors().stream()
                .filter(finding -> !without.errors().contains(finding))
                .map(finding -> finding.message(reading.language()))
                .toList();
        if (!ofLimits.isEmpty()) {
            throw reading.wrongUsage("choose.limits", "findings", String.join(" ", ofLimits));
        }
    }

    private UnitId unit(Reading reading, UnitTree tree, String asked) {
        return tree.units().stream()
                .map(OrganisationUnit::id)
                .filter(id -> id.value().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), UnknownUnit.message(asked, tree.units(), reading.language())));
    }

    private Currency currency(Reading reading, Planning planning) {
        List<String> codes = currency != null
                ? List.of(currency)
                : planning.activities().stream()
                        .flatMap(activity -> activity.costs().stream())
                        .map(line -> line.price().currency().getCurrencyCode())
                        .distinct()
                        .sorted()
                        .toList();
        return Optional.of(codes)
                .filter(some -> some.size() == 1)
                .flatMap(one -> Money.currency(one.get(0)))
                .orElseThrow(() -> reading.wrongUsage("choose.currency", "given", String.join(", ", codes)));
    }

    private static void addBudget(Reading reading, ChoiceQuestionBuilder builder, String given, Currency currency) {
        Matcher budget = BUDGET.matcher(given);
        if (!budget.matches()) {
            throw reading.wrongUsage("choose.budget", "given", given);
        }
        try {
            Money most = Money.of(budget.group("most"), currency.getCurrencyCode());
            Optional<Years> year = Optional.ofNullable(budget.group("year"))
                    .map(Integer::valueOf)
                    .map(Years::of);
            builder.budget(year.map(Years::first), () -> most);
        } catch (FindingsException wrong) {
            throw reading.wrongUsage("choose.budget", "given", given);
        }
    }

    private static void addLeastSpend(Reading reading, ChoiceQuestionBuilder builder, String given, Currency currency) {
        int separator = given.lastIndexOf('=');
        try {
            UnitId spending = UnitId.of(given.substring(0, Math.max(0, separator)));
            Money least = Money.of(given.substring(separator + 1), currency.getCurrencyCode());
            builder.leastSpend(spending, () -> least);
        } catch (IllegalArgumentException wrong) {
            throw reading.wrongUsage("choose.least", "given", given);
        }
    }

    private void noteWhatIsLeftOut(Reading reading, Planning planning, PlannedChoice choice) {
        Wording wording = new Wording(reading.language());
        ProposalReport names = new ProposalReport(wording).withTitles(planning);
        if (!choice.unplaced().isEmpty()) {
            note(wording.text(
                    "choose.unplaced",
                    "gains",
                    choice.unplaced().stream()
                            .map(one -> names.activity(one.activity()) + ", "
                                    + wording.text("plan.reason." + one.reason().code()))
                            .collect(Collectors.joining("; "))));
        }
        choice.noCandidates().stream()
                .collect(Collectors.groupingBy(
                        NoCandidate::reason,
                        TreeMap::new,
                        Collectors.mapping(one -> names.activity(one.activity()), Collectors.joining(", "))))
                .forEach((reason, activities) ->
                        note(wording.text("choose." + reason.code(), "activities", activities)));
    }

    private void note(String text) {
        spec.commandLine().getErr().println(text);
    }
}
