package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What public plans of Danish and Norwegian municipalities have, in words of its own, can be written down and shown: a
 * competence fund with its cap and three signatures, a group's activity in each one's plan, items carried over, stipends for
 * people from outside, binding time at a full-time post in a named unit, a forum beside the line. And the four phases of S2's
 * loop, one after the other, of one unit.
 */
final class PublicPlansTest {

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(PublicPlansTest.class.getResource("public-plans/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plan(String country, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "plan",
                file("structure.json").toString(),
                file("employees.jsonl").toString(),
                "-p",
                file(country + ".json").toString(),
                "--no-progress"));
        all.addAll(List.of(arguments));
        CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"denmark", "norway"})
    void aPublicPlanHasNoError(String country) throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "validate",
                file(country + ".json").toString(),
                file("structure.json").toString(),
                file("employees.jsonl").toString());
        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    /** 80 per cent of 45 000 would be 36 000: the fund pays 30 000 for a person, and nothing goes to what was rejected. */
    @Test
    void theDanishFundPaysUpToItsCap() {
        assertThat(plan("denmark", "--show", "budget", "-d", "2026-12-01", "-l", "en"))
                .containsPattern("2027 +45,000 DKK +30,000 DKK +– +15,000 DKK +15,000 DKK");
        assertThat(plan("denmark", "-u", "solsiden", "-d", "2026-12-01", "-l", "da"))
                .contains(
                        "Diplommodul i velfærdsteknologi",
                        "Afvist eller trukket tilbage",
                        "- Masteruddannelse: afvist");
    }

    @Test
    void theNorwegianStipendBindsAndTheForumBesideTheLineHandles() {
        assertThat(plan("norway", "--show", "commitments", "-d", "2030-06-30", "-l", "en"))
                .containsPattern("150,000 NOK +2029-07-01 +2031-06-30 \\* +Bofellesskapet +approved +75,000 NOK");
        assertThat(plan("norway", "--show", "common", "-d", "2026-11-01", "-l", "nb"))
                .contains("Kompetanseforum i fylket", "Etterutdanning på fylkesnivå", "2027: 12 000 NOK");
        assertThat(plan("norway", "--show", "budget", "-d", "2026-11-01", "-l", "en"))
                .containsPattern("2026 +100,000 NOK")
                .containsPattern("total +312,000 NOK");
        assertThat(plan("norway", "--show", "strategies", "-d", "2026-11-01", "-l", "nb"))
                .contains("Heltidskultur");
        assertThat(plan("norway", "--show", "evaluation", "-u", "kommune", "-d", "2027-02-01", "-l", "en"))
                .contains("81%, from 62 towards 90, 68% of the way", "Studiepoeng, høst 2026");
    }

    @Test
    void theFourPhasesOfTheLoopAreShownOneAfterTheOther() {
        assertThat(plan("denmark", "--show", "document", "-u", "solsiden", "-d", "2026-11-15", "-l", "da"))
                .as("analysis: what it rests on and what that changes")
                .contains("Skærmbesøg kommer i hele kommunen.", "Velfærdsteknologi, Social- og sundhedsassistent");
        assertThat(plan("denmark", "--show", "effect", "-u", "solsiden", "-d", "2026-12-01", "--horizon", "2027-12-31"))
                .as("planning: what the activities are expected to bring")
                .contains("+1");
        for (String employee : List.of("d1", "d2")) {
            assertThat(plan(
                            "denmark",
                            "--show",
                            "person",
                            "-u",
                            "solsiden",
                            "--name-persons",
                            "--employee",
                            employee,
                            "-d",
                            "2027-05-01",
                            "-l",
                            "da"))
                    .as("implementation: each one's plan with its check-ins")
                    .contains("2026-10-05", "2027-04-12", "Fælles læringsdage for natholdet");
        }
        assertThat(plan(
                        "denmark",
                        "--show",
                        "evaluation",
                        "-u",
                        "solsiden",
                        "-d",
                        "2027-12-15",
                        "--since",
                        "2026-12-01",
                        "-l",
                        "en"))
                .as("evaluation: whether goals were reached, and what to improve")
                .contains(
                        "Alle kan bruge teknologien: partly met",
                        "level reached by 1, expected of 1",
                        "The gap since 2026-12-01",
                        "Shortfalls without an activity");
    }
}
