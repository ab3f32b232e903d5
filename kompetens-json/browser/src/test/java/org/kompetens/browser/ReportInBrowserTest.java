package org.kompetens.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/**
 * Reports in a real browser: the Chromium that is installed, as Debian's packages chromium and chromium-driver have it.
 * Where there is none, nothing is tested, and that is said. Nothing is downloaded.
 */
@Tag("browser")
final class ReportInBrowserTest {

    private static final Path BROWSER =
            Path.of(System.getProperty("kompetens.chromium", "/usr/bin/chromium"));
    private static final Path DRIVER =
            Path.of(System.getProperty("kompetens.chromedriver", "/usr/bin/chromedriver"));

    /** What the Web Content Accessibility Guidelines 2.2 ask for at level AA, and what axe holds for good practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @TempDir
    private static Path directory;

    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        boolean isInstalled = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!isInstalled) {
            System.err.println("NOTICE: reports are not opened in a browser, as there is no " + BROWSER + " or no "
                    + DRIVER + ". Debian: apt-get install chromium chromium-driver.");
        }
        assumeTrue(isInstalled);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static Path report(String unit, String language, boolean raw) throws IOException, InterruptedException {
        Path file = directory.resolve(unit + "-" + language + (raw ? "-raw" : "") + ".html");
        if (Files.exists(file)) {
            return file;
        }
        String sample = "../../docs/sample/";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.kompetens.cli.Main",
                "report",
                sample + "structure.json",
                sample + "employees.jsonl",
                "--as-of=2026-10-01",
                "--unit=" + unit,
                "--language=" + language,
                "--output=" + file,
                "--calendar=" + sample + "calendar.json",
                "--cycle=" + sample + "cycle.json",
                "--completions=" + sample + "completions.json",
                "--assumptions=" + sample + "staffing.json"));
        command.addAll(raw ? List.of("--raw", "--plans=" + sample + "plans.json") : List.of("--coverage"));
        File printed = directory.resolve("printed.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed)
                .start();
        assertThat(process.waitFor())
                .as(() -> {
                    try {
                        return Files.readString(printed.toPath(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        return e.toString();
                    }
                })
                .isZero();
        return file;
    }

    private static void open(Path report, int width, int height, String colours) {
        browser.manage().window().setSize(new Dimension(width, height));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        browser.get(report.toUri().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "omsorg, sv, true, light, 1280",
        "omsorg, nb, true, dark, 1280",
        "kultur-fritid, en, false, light, 1280",
        "kultur-fritid, da, false, dark, 360"
    })
    void axe_finds_nothing(String unit, String language, boolean raw, String colours, int width) throws Exception {
        open(report(unit, language, raw), width, 900, colours);
        browser.executeScript(axe());
        Object violations = browser.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: arguments[0]}).then(
                    found => done(found.violations.map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' '))
                        .concat(found.passes.length < 20 ? ['too little was checked'] : [])),
                    failure => done([String(failure)]));""",
                RULES);
        assertThat((List<?>) violations).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_page_can_be_read_narrow_and_magnified() throws Exception {
        open(report("omsorg", "sv", true), 640, 800, "light");
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
        try {
            assertThat(browser.executeScript("return document.documentElement.scrollWidth <= 320"))
                    .isEqualTo(true);
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void by_keyboard_the_first_stop_skips_to_the_content() throws Exception {
        open(report("kultur-fritid", "en", false), 1280, 900, "light");
        new Actions(browser).sendKeys(Keys.TAB).perform();
        WebElement first = browser.switchTo().activeElement();
        assertThat(first.getText()).isEqualTo("Skip to the content");
        first.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("#content");
        for (WebElement link : browser.findElements(By.cssSelector("nav a"))) {
            String part = link.getDomAttribute("href").substring(1);
            assertThat(browser.findElements(By.id(part))).hasSize(1);
        }
    }

    @Test
    void nothing_is_asked_of_the_network_and_nothing_complained_of() throws Exception {
        open(report("omsorg", "sv", true), 1280, 900, "light");
        assertThat(browser.executeScript("return performance.getEntriesByType('resource')"
                        + ".filter(one => !one.name.startsWith('data:')).length"))
                .isEqualTo(0L);
        assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
    }

    @Test
    void texts_in_pictures_do_not_overlap() throws Exception {
        for (String language : List.of("sv", "nb", "nn", "da", "en")) {
            open(report("omsorg", language, true), 1280, 900, "light");
            Object overlapping = browser.executeScript(
                    """
                    const found = [];
                    for (const svg of document.querySelectorAll('svg')) {
                      const texts = [...svg.querySelectorAll('text')].map(one => [one.textContent, one.getBBox()]);
                      const page = svg.viewBox.baseVal;
                      texts.forEach(([words, a], i) => {
                        if (a.x < -1 || a.x + a.width > page.width + 1) found.push(words + ' leaves the picture');
                        texts.slice(i + 1).forEach(([others, b]) => {
                          if (a.x + a.width > b.x + .5 && b.x + b.width > a.x + .5
                              && a.y + a.height - 3 > b.y + 3 && b.y + b.height - 3 > a.y + 3) {
                            found.push(words + ' over ' + others);
                          }
                        });
                      });
                    }
                    return found;""");
            assertThat((List<?>) overlapping).as(language).isEmpty();
        }
    }

    @Test
    void on_paper_it_is_some_pages_of_a4_that_are_the_same_each_time() throws Exception {
        open(report("omsorg", "sv", true), 1280, 900, "dark");
        PrintOptions options = new PrintOptions();
        options.setPageSize(new PageSize(29.7, 21.0));
        options.setBackground(true);
        List<Integer> pages = Stream.of(1, 2)
                .map(time -> Base64.getDecoder().decode(browser.print(options).getContent()))
                .map(pdf -> new String(pdf, StandardCharsets.ISO_8859_1))
                .map(pdf -> (int) PAGE_OF_PDF.matcher(pdf).results().count())
                .toList();
        assertThat(pages.get(0)).isBetween(5, 12);
        assertThat(pages.get(1)).isEqualTo(pages.get(0));
    }
}
