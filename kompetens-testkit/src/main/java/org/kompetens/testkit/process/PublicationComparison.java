package org.kompetens.testkit.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kompetens.organisation.FteSum;
import org.kompetens.publication.FigureName;
import org.kompetens.testkit.system.PublicationReport;

/**
 * When an answer is right of figures for outside, of which several are: what has to be hidden is, whatever is shown is what
 * it is, and something is shown where nothing has to be hidden. Those employed and each competence are spoken of; whether
 * dimensions and all together are is a system's choice.
 */
final class PublicationComparison {

    private PublicationComparison() {}

    /**
     * What is wrong.
     *
     * @param expected each figure with its number and its FTE, or hidden where every right answer hides it
     * @param actual any
     * @return empty where nothing is
     */
    static String difference(Map<String, Object> expected, Map<String, Object> actual) {
        PublicationReport right = PublicationAnswer.report(expected);
        PublicationReport answered = PublicationAnswer.report(actual);
        List<String> found = new ArrayList<>();
        right.hidden().stream()
                .filter(name ->
                        answered.numbers().containsKey(name) || answered.fte().containsKey(name))
                .forEach(name -> found.add(text(name) + " should be hidden"));
        right.numbers().keySet().forEach(name -> compare(name, right, answered, found));
        if (right.hidden().isEmpty() && answered.numbers().isEmpty()) {
            found.add("something should be shown");
        }
        return String.join("; ", found);
    }

    private static void compare(
            FigureName name, PublicationReport right, PublicationReport answered, List<String> found) {
        Long shown = answered.numbers().get(name);
        if (shown == null) {
            boolean isAsked = name.isOfEmployed() || name.competence().isPresent();
            if (isAsked && !answered.hidden().contains(name)) {
                found.add(text(name) + " should be shown or hidden");
            }
            return;
        }
        Long number = right.numbers().get(name);
        if (!shown.equals(number)) {
            found.add(text(name) + " should be " + number + ", is " + shown);
        }
        FteSum fte = answered.fte().get(name);
        if (fte != null && !fte.equals(right.fte().get(name))) {
            found.add("FTE of " + text(name) + " should be " + right.fte().get(name) + ", is " + fte);
        }
    }

    private static String text(FigureName name) {
        String of = name.isOfEmployed()
                ? "those employed"
                : name.competence()
                        .map(Object::toString)
                        .or(() -> name.dimension().map(Object::toString))
                        .orElse("all competences");
        return name.outcome().map(kind -> kind + " of ").orElse("") + of + " in " + name.unit();
    }
}
