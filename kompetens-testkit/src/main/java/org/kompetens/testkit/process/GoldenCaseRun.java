package org.kompetens.testkit.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Asks a process the questions of a file of cases, and compares its answers with those of the file. Findings are
 * compared by their codes alone, and what a case says nothing of is not compared.
 */
public final class GoldenCaseRun {

    private static final String QUESTION = ", \"question\": ";
    private static final String ANSWER = ", \"answer\": ";

    private GoldenCaseRun() {}

    /**
     * Runs all cases of a file.
     *
     * @param arguments the file, then the command that starts the process; ends with exit code 1 if a case is answered
     *     otherwise
     * @throws IOException if the file cannot be read or the process cannot be asked
     */
    public static void main(String[] arguments) throws IOException {
        List<String> differences =
                differences(Path.of(arguments[0]), Arrays.asList(arguments).subList(1, arguments.length));
        differences.forEach(System.out::println);
        System.out.println("cases answered otherwise: " + differences.size());
        if (!differences.isEmpty()) {
            System.exit(1);
        }
    }

    /**
     * Runs all cases of a file.
     *
     * @param file the cases, one a line
     * @param command the program and its arguments
     * @return for each case that is answered otherwise: its name, and what differs
     * @throws IOException if the file cannot be read or the process cannot be asked
     */
    public static List<String> differences(Path file, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> differences = new ArrayList<>();
        try (BufferedWriter questions = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(file)) {
                int question = line.indexOf(QUESTION);
                int answer = line.lastIndexOf(ANSWER);
                String asked = line.substring(question + QUESTION.length(), answer);
                questions.write(asked);
                questions.newLine();
                questions.flush();
                String actual = answers.readLine();
                String expected = line.substring(answer + ANSWER.length(), line.length() - 1);
                if (actual == null) {
                    throw new IOException("the process ended without an answer");
                }
                String difference = difference(asked, expected, actual);
                if (!difference.isEmpty()) {
                    differences.add(line.substring(0, question) + ": " + difference);
                }
            }
        } finally {
            process.destroy();
        }
        return differences;
    }

    /**
     * What an answer says otherwise than is right.
     *
     * @param question what was asked: a line as a process reads it, without the name of the case
     * @param expected what is right: the answer of the file
     * @param actual what was answered: a line as a process writes it
     * @return empty where it says the same
     * @throws IllegalArgumentException if one of the lines is no object of JSON, or lacks what it must have
     * @throws ArithmeticException if a number has more digits than it can have
     */
    public static String difference(String question, String expected, String actual) {
        Map<String, Object> asked = JsonLine.object(question);
        Map<String, Object> right = JsonLine.object(expected);
        Map<String, Object> answered = JsonLine.object(actual);
        return "publication".equals(asked.get("question"))
                ? PublicationComparison.difference(asked, right, answered)
                : Comparison.difference(right, answered);
    }
}
