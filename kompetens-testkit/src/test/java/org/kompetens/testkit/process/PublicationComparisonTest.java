package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of figures for outside several answers are right, and the commonest wrong ones are found. */
final class PublicationComparisonTest {

    private static final Path CASES = Path.of("..", "docs", "cases", "publications.jsonl");
    private static final Pattern FIGURE = Pattern.compile("\\{\"unit\"[^}]*}");
    private static final Predicate<String> HIDDEN = has("\"hidden\"");
    private static final Predicate<String> EMPLOYED = has("\"employed\"");
    private static final Predicate<String> WOUND_CARE = has("\"wound-care\"");

    /** A case of the file: what is asked, and the answer that others are judged by. */
    private record Case(String question, String answer) {

        static Case of(String name) throws IOException {
            String line = Files.readAllLines(CASES).stream()
                    .filter(one -> one.startsWith("{\"case\": \"" + name + "\""))
                    .findFirst()
                    .orElseThrow();
            int answer = line.indexOf(", \"answer\": ");
            return new Case(
                    line.substring(line.indexOf("{\"question\""), answer),
                    line.substring(answer + ", \"answer\": ".length(), line.length() - 1));
        }

        /** What is wrong with the answer when each of its figures has been changed; what becomes empty is left out. */
        String answered(Function<String, String> change) {
            Matcher figures = FIGURE.matcher(answer);
            String all = figures.results()
                    .map(one -> change.apply(one.group()))
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.joining(", "));
            return GoldenCaseRun.difference(question, answer, "{\"figures\": [" + all + "]}");
        }

        String hiding(Predicate<String> which) {
            return answered(one -> which.test(one) ? hidden(one) : one);
        }
    }

    private static String hidden(String figure) {
        return HIDDEN.test(figure)
                ? figure
                : figure.replaceAll(", \"(number|fte|shown)\": [^,}]*", "").replace("}", ", \"hidden\": true}");
    }

    private static Predicate<String> outcome(String outcome) {
        return has("\"outcome\": \"" + outcome.toLowerCase(Locale.ROOT) + "\"");
    }

    private static Predicate<String> has(String text) {
        return one -> one.contains(text);
    }

    @Test
    void aSmallNumberThatIsHiddenAloneIsFound() throws IOException {
        assertThat(Case.of("two-of-ten-are-exempt").answered(one -> one))
                .contains("EXEMPT of wound-care in ward-1 is hidden, and can be worked out");
        assertThat(Case.of("one-of-two-wards-is-small").answered(one -> one))
                .contains("those employed in ward-2 is hidden, and can be worked out")
                .doesNotContain("ward-1 is hidden");
        String shown = "\"number\": 9, \"fte\": 9";
        assertThat(Case.of("one-of-ten-is-short")
                        .answered(one -> WOUND_CARE.and(outcome("met")).test(one)
                                ? one.replace("\"hidden\": true", shown)
                                : one))
                .isEqualTo("MET of wound-care in unit-0 should be hidden;"
                        + " MET of wound-care in ward-1 should be hidden");
    }

    @Test
    void whatIsHiddenBesideItIsAChoice() throws IOException {
        Case exempt = Case.of("two-of-ten-are-exempt");
        Predicate<String> isOfSeveral = one -> !EMPLOYED.test(one) && !one.contains("\"competence\"");
        Predicate<String> isRequired =
                one -> !one.contains("\"outcome\"") || outcome("met").test(one);
        Predicate<String> required = WOUND_CARE.and(isRequired);
        assertThat(exempt.hiding(required.or(isOfSeveral.and(isRequired)))).isEmpty();
        assertThat(exempt.answered(one -> isOfSeveral.test(one) ? "" : required.test(one) ? hidden(one) : one))
                .isEmpty();
        assertThat(exempt.hiding(one -> true)).isEmpty();
        assertThat(exempt.hiding(required)).contains("can be worked out");
        Case ward = Case.of("one-of-two-wards-is-small");
        assertThat(ward.hiding(isRequired.and(one -> one.contains("\"unit-0\""))))
                .isEmpty();
        assertThat(ward.hiding(isRequired.and(one -> one.contains("\"ward-1\""))))
                .isEmpty();
    }

    @Test
    void whatNothingSpeaksAgainstIsShown() throws IOException {
        assertThat(Case.of("one-of-ten-is-short").hiding(one -> true))
                .isEqualTo("those employed in unit-0 should be shown; those employed in ward-1 should be shown");
        assertThat(Case.of("one-of-ten-is-short").hiding(EMPLOYED.negate())).isEmpty();
        assertThat(Case.of("five-and-five-of-ten").hiding(WOUND_CARE.and(outcome("met"))))
                .isEqualTo("MET of wound-care in unit-0 should be shown; MET of wound-care in ward-1 should be shown");
        assertThat(Case.of("five-and-five-of-ten").answered(one -> one)).isEmpty();
    }

    @Test
    void whatIsShownIsTrueAndWhatIsAskedIsSaid() throws IOException {
        Case few = Case.of("one-of-ten-is-short");
        Predicate<String> ward = EMPLOYED.and(one -> one.contains("\"ward-1\""));
        assertThat(few.answered(one -> ward.test(one) ? one.replace("10", "9").replace("9.5", "9") : one))
                .isEqualTo("those employed in ward-1 should be 10, is 9;"
                        + " FTE of those employed in ward-1 should be 9.5, is 9");
        assertThat(few.answered(one -> ward.test(one) ? "" : one))
                .isEqualTo("those employed in ward-1 should be shown");
        Predicate<String> hygiene = one -> one.contains("\"ward-1\"") && one.contains("\"hygiene\"");
        assertThat(few.answered(one -> hygiene.and(outcome("met")).test(one) ? "" : one))
                .isEqualTo("MET of hygiene in ward-1 should be shown or hidden");
        assertThat(few.answered(one -> hygiene.and(outcome("met")).test(one)
                        ? one.replace("\"number\": 10, ", "\"hidden\": true, ").replace("9.5", "8")
                        : one))
                .isEqualTo("FTE of MET of hygiene in ward-1 should not be shown without their number;"
                        + " FTE of MET of hygiene in ward-1 should be 9.5, is 8");
        assertThat(few.answered(one -> ward.test(one) ? one.replace("}", ", \"hidden\": true}") : one))
                .isEqualTo("those employed in ward-1 is shown and hidden");
        assertThat(few.answered(one -> ward.test(one) ? one + ", " + one.replace("ward-1", "ward-9") : one))
                .isEqualTo("there is no figure those employed in ward-9");
    }
}
