package org.kompetens.testkit.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.testkit.text.JsonLayout;

/**
 * Asks a process the questions of a file of cases, and compares its answers with those of the file. Findings are
 * compared by their codes alone, and what a case says nothing of is not compared.
 */
public final class GoldenCaseRun {

    private static final String USAGE = """
            Asks a program the questions of a file of cases, and prints what it answers otherwise.
            usage: java -cp CLASSPATH org.kompetens.testkit.process.GoldenCaseRun FILE COMMAND [ARGUMENT...]
            as in: ... GoldenCaseRun docs/cases/gaps.jsonl python3 answers.py""";

    private static final int WRONG_USE = 2;
    private static final String QUESTION = ", \"question\": ";
    private static final String ANSWER = ", \"answer\": ";

    private GoldenCaseRun() {}

    /**
     * Runs all cases of a file. Prints a line of JSON for each {@code case} that is answered otherwise, with what
     * {@code differs}, and one with the number of all {@code cases} and of those {@code answeredOtherwise}.
     *
     * @param arguments the file, then the command that starts the process; ends with exit code 1 if a case is answered
     *     otherwise, and with 2, having said how it is used, if an argument is missing
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println(USAGE);
            System.exit(WRONG_USE);
        }
        Path file = Path.of(arguments[0]);
        Map<String, String> differences =
                differences(file, Arrays.asList(arguments).subList(1, arguments.length));
        differences.forEach((name, difference) -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("case", name);
            line.put("differs", difference);
            System.out.println(JsonLayout.onOneLine(line));
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("cases", Files.readAllLines(file).size());
        all.put("answeredOtherwise", differences.size());
        System.out.println(JsonLayout.onOneLine(all));
        if (!differences.isEmpty()) {
            System.exit(1);
        }
    }

    /**
     * Runs all cases of a file. One on which the process ends, or answers with what is no answer, is answered otherwise, and
     * the process is started anew for the next.
     *
     * @param file the cases, one a line
     * @param command the program and its arguments
     * @return the name of each case that is answered otherwise, in the order of the file, and what differs
     * @throws IOException if the file cannot be read
     * @throws java.io.UncheckedIOException if the program cannot be started
     */
    public static Map<String, String> differences(Path file, List<String> command) throws IOException {
        Map<String, String> differences = new LinkedHashMap<>();
        try (AnsweringProcess process = AnsweringProcess.start(command)) {
            for (String line : Files.readAllLines(file)) {
                String name = Answer.text(JsonLine.object(line), "case");
                int answer = line.lastIndexOf(ANSWER);
                String asked = line.substring(line.indexOf(QUESTION) + QUESTION.length(), answer);
                String expected = line.substring(answer + ANSWER.length(), line.length() - 1);
                String difference = difference(process, asked, expected);
                if (!difference.isEmpty()) {
                    differences.put(name, difference);
                }
            }
        }
        return differences;
    }

    private static String difference(AnsweringProcess process, String question, String expected) {
        try {
            return process.ask(question, answered -> difference(question, JsonLine.object(expected), answered));
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * What an answer says otherwise than is right.
     *
     * @param question what was asked: a line as a process reads it, without the name of the case
     * @param expected what is right: the answer of the file
     * @param actual what was answered: a line as a process writes it
     * @return empty where it says the same; otherwise of each property of the answer the place where it differs first, with
     *     what must be and what is there
     * @throws IllegalArgumentException if one of the lines is no object of JSON, or lacks what it must have
     * @throws ArithmeticException if a number has more digits than it can have
     */
    public static String difference(String question, String expected, String actual) {
        return difference(question, JsonLine.object(expected), JsonLine.object(actual));
    }

    private static String difference(String question, Map<String, Object> right, Map<String, Object> answered) {
        Map<String, Object> asked = JsonLine.object(question);
        return "publication".equals(asked.get("question"))
                ? PublicationComparison.difference(asked, right, answered)
                : Comparison.difference(right, answered);
    }
}
