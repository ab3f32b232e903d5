package org.kompetens.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.choice.ChoiceRule;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.cost.CostRule;
import org.kompetens.count.RowRule;
import org.kompetens.finding.FindingRule;
import org.kompetens.finding.Rule;
import org.kompetens.gap.GapRule;
import org.kompetens.json.CalendarDocument;
import org.kompetens.json.CycleDocument;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.DutyRecordsDocument;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.PlanRegisterDocument;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.planning.PlanningRule;
import org.kompetens.redeployment.RedeploymentRule;
import org.kompetens.staffing.StaffingRule;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every block of code in the README and in the pages under docs is true; side by side, as each runs by itself. */
@Execution(ExecutionMode.CONCURRENT)
class DocumentationTest {

    static final Path ROOT = root();

    private static final String JAR = "java -jar kompetens-json/cli/target/kompetens.jar ";
    private static final String ELLIPSIS = "…";

    private final Function<CodeBlock, Optional<CodeBlock>> followedBy = followers();

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("README.md"))) {
            at = at.getParent();
        }
        return Optional.ofNullable(at).orElseThrow();
    }

    private static List<CodeBlock> blocks() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                            .filter(file -> !file.toString().contains("/target/"))
                            .sorted()
                            .toList());
            pages.add(0, ROOT.resolve("README.md"));
            return pages.stream().flatMap(page -> CodeBlock.of(page).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a block prints is told by a block of text right after it. */
    private static Function<CodeBlock, Optional<CodeBlock>> followers() {
        List<CodeBlock> blocks = blocks();
        return block -> blocks.stream()
                .skip(blocks.indexOf(block) + 1L)
                .findFirst()
                .filter(next ->
                        next.page().equals(block.page()) && next.language().equals("text"));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockIsTrue() {
        return blocks().stream().map(block -> DynamicTest.dynamicTest(block.toString(), () -> check(block)));
    }

    private void check(CodeBlock block) throws Exception {
        switch (block.language()) {
            case "java" -> checkJava(block);
            case "sh" -> checkCommands(block);
            case "json" -> checkJson(block);
            case "xml" -> checkXml(block);
            case "text" -> assertThat(block.name()).as("what prints it").isNotEmpty();
            default -> throw new AssertionError("nobody checks blocks in the language '" + block.language() + "'");
        }
    }

    /** The block stands in the example it names, but for its indentation; and the example prints the text after it. */
    private void checkJava(CodeBlock block) throws IOException, InterruptedException {
        assertThat(unindented(Files.readString(source(block.name())))).contains(unindented(block.text()));
        Optional<CodeBlock> printed = followedBy.apply(block);
        if (printed.isPresent() && printed.get().name().equals(block.name())) {
            assertPrinted(run(List.of("org.kompetens.examples." + block.name())), printed.get());
        }
    }

    /** What is on Spark or in a host has a build of its own. A class in a host is named after it: quarkus-Class. */
    private static Path source(String example) throws IOException {
        int host = example.lastIndexOf('-');
        List<Path> modules = host < 0
                ? List.of(ROOT.resolve("docs/examples/src/main"), ROOT.resolve("docs/spark/src/main"))
                : List.of(ROOT.resolve("docs/examples/hosts")
                        .resolve(example.substring(0, host))
                        .resolve("src/main"));
        String file = example.substring(host + 1) + ".java";
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module)) {
                Optional<Path> source =
                        files.filter(path -> path.endsWith(file)).findFirst();
                if (source.isPresent()) {
                    return source.orElseThrow();
                }
            }
        }
        throw new AssertionError("there is no example " + example);
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void checkCommands(CodeBlock block) throws IOException, InterruptedException {
        String output = "";
        for (String line : block.lines()) {
            for (String command : line.split(" && ", -1)) {
                if (command.startsWith(JAR)) {
                    List<String> call = new ArrayList<>(List.of("org.kompetens.cli.Main"));
                    call.addAll(Arrays.asList(command.substring(JAR.length()).split(" ", -1)));
                    output += run(call);
                } else {
                    // A build inside the build would never end, and a benchmark takes long: those are run elsewhere.
                    assertThat(command)
                            .matches("(mvn|git|cd|spark-submit|java -Xm.*"
                                    + "-cp docs/(benchmarks|spark)/target/classes:\\S*) .*");
                }
            }
        }
        Optional<CodeBlock> printed = followedBy.apply(block);
        if (printed.isPresent() && printed.get().name().equals("output")) {
            assertPrinted(output, printed.get());
        }
    }

    private static String run(List<String> mainAndArguments) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Most blocks end before the optimising compiler is worth what it takes.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(mainAndArguments);
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(() -> readable(errors)).isZero();
            return output;
        } finally {
            Files.delete(errors);
        }
    }

    private static String readable(Path errors) {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A line with nothing but an ellipsis stands for any number of lines. */
    private static void assertPrinted(String output, CodeBlock expected) {
        String pattern = Stream.of((expected.text() + "\n").split("\n" + ELLIPSIS + "\n", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\n(?s:.*)\n"));
        assertThat(output.strip()
                        .lines()
                        .map(line -> line.stripTrailing() + "\n")
                        .collect(Collectors.joining()))
                .matches(Pattern.compile(pattern));
    }

    private void checkJson(CodeBlock block) throws IOException {
        InputStream in = new ByteArrayInputStream(block.text().getBytes(StandardCharsets.UTF_8));
        switch (block.name()) {
            case "employees" ->
                assertThat(EmployeeLines.read(in))
                        .allSatisfy(line -> assertThat(line.findings()).isEmpty());
            case "calendar" -> assertThat(CalendarDocument.read(in).findings()).isEmpty();
            case "cycle" -> assertThat(CycleDocument.read(in).findings()).isEmpty();
            case "duty-records" ->
                assertThat(DutyRecordsDocument.read(in).findings()).isEmpty();
            case "plan-register" ->
                assertThat(PlanRegisterDocument.read(in).findings()).isEmpty();
            case "staffing-assumptions" ->
                assertThat(StaffingAssumptionsDocument.read(in).findings()).isEmpty();
            case "" ->
                assertThat(InventoryDocument.read(in).findings())
                        .noneMatch(located -> located.finding().isError());
            default -> throw new AssertionError("nobody reads documents of the type '" + block.name() + "'");
        }
    }

    /** It is a part of a pom, and its versions are those of this build. */
    private static void checkXml(CodeBlock block) throws Exception {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(block.text()).contains("<groupId>org.kompetens</groupId>");
        Element part = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<project>" + block.text() + "</project>")))
                .getDocumentElement();
        NodeList versions = part.getElementsByTagName("version");
        assertThat(versions.getLength()).isPositive();
        for (int i = 0; i < versions.getLength(); i++) {
            Element of = (Element) versions.item(i).getParentNode();
            String artifact = text(of, "artifactId");
            assertThat(text(of, "version"))
                    .as(artifact)
                    .isEqualTo(
                            text(of, "groupId").equals("org.kompetens")
                                    ? first("version", pom)
                                    : managed(artifact, pom));
        }
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }

    /** The version that the build has of something: the first after its name, be it a number or the name of a property. */
    private static String managed(String artifact, String pom) {
        int at = pom.indexOf("<artifactId>" + artifact + "</artifactId>");
        assertThat(at).as(artifact).isPositive();
        String version = first("version", pom.substring(at));
        return version.startsWith("${") ? first(version.substring(2, version.length() - 1), pom) : version;
    }

    private static String first(String tag, String pom) {
        return Pattern.compile("<" + Pattern.quote(tag) + ">(.*?)</")
                .matcher(pom)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void thePictureOfABridgeIsWhatTheExampleDraws() throws IOException, InterruptedException {
        assertThat(run(List.of("org.kompetens.examples.BridgePicture")).lines())
                .containsExactlyElementsOf(Files.readAllLines(ROOT.resolve("docs/bridge.svg")));
    }

    @Test
    void everyRuleStandsInTheReferenceWithItsSeverity() throws IOException {
        String reference = Files.readString(ROOT.resolve("docs/reference.md"));
        List<Rule> rules = Stream.<Rule[]>of(
                        CompetenceRule.values(),
                        OrganisationRule.values(),
                        GapRule.values(),
                        FindingRule.values(),
                        RowRule.values(),
                        DocumentRule.values())
                .flatMap(Stream::of)
                .toList();
        assertThat(rules)
                .allSatisfy(rule -> assertThat(reference)
                        .contains("| `" + rule.code() + "` | "
                                + Map.of("ERROR", "error", "WARNING", "warning")
                                        .get(rule.severity().name()) + " |"));
    }

    @Test
    void everyRuleOfTheCalendarStandsOnItsPageWithItsSeverity() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/calendar.md"));
        assertThat(CalendarRule.values())
                .allSatisfy(rule -> assertThat(page)
                        .contains("| `" + rule.code() + "` | "
                                + Map.of("ERROR", "error", "WARNING", "warning")
                                        .get(rule.severity().name()) + " |"));
    }

    @Test
    void everyRuleOfStaffingStandsOnItsPageWithItsSeverity() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/staffing.md"));
        assertThat(StaffingRule.values())
                .allSatisfy(rule -> assertThat(page)
                        .contains("| `" + rule.code() + "` | "
                                + Map.of("ERROR", "error", "WARNING", "warning")
                                        .get(rule.severity().name()) + " |"));
    }

    @Test
    void everyRuleOfPlanningStandsOnItsPageWithItsSeverity() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/planning.md"));
        assertThat(Stream.<Rule[]>of(
                                CostRule.values(),
                                PlanningRule.values(),
                                ChoiceRule.values(),
                                RedeploymentRule.values())
                        .flatMap(Stream::of))
                .allSatisfy(rule -> assertThat(page)
                        .contains("| `" + rule.code() + "` | "
                                + Map.of("ERROR", "error", "WARNING", "warning")
                                        .get(rule.severity().name()) + " |"));
    }

    @Test
    void whatTheReadmeCallsTheTestsIsWhatTheContinuousIntegrationRuns() throws IOException {
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        List<String> commands = CodeBlock.of(ROOT.resolve("README.md")).stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.lines().stream())
                .toList();
        assertThat(commands).anyMatch(command -> command.endsWith("verify") && ci.contains(command));
    }
}
