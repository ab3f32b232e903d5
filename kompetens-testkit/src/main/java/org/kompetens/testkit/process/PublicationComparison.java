package org.kompetens.testkit.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.organisation.FteSum;
import org.kompetens.publication.FigureName;
import org.kompetens.testkit.reference.PossibleFigures;
import org.kompetens.testkit.system.PublicationReport;

/**
 * When an answer is right of figures for outside, of which several are: what has to be hidden is, and so much beside it
 * that no hidden number can be worked out; what nothing speaks against is shown; and whatever is shown is what it is.
 * Those employed and each competence are spoken of; whether dimensions and all together are is a system's choice.
 */
final class PublicationComparison {

    /** So many more people than there are whoever reads a publication may believe in. */
    private static final int MORE = 8;

    private PublicationComparison() {}

    /**
     * What is wrong.
     *
     * @param question what was asked, of an organisation as {@link PossibleFigures} knows them
     * @param expected each figure with its number and its FTE, or hidden where every right answer hides it; {@code shown}
     *     where every right answer shows it
     * @param actual any
     * @return empty where nothing is
     */
    static String difference(Map<String, Object> question, Map<String, Object> expected, Map<String, Object> actual) {
        PublicationReport right = PublicationAnswer.report(expected);
        PublicationReport answered = PublicationAnswer.report(actual);
        List<String> found = new ArrayList<>();
        Set<FigureName> told = new LinkedHashSet<>(answered.numbers().keySet());
        told.addAll(answered.fte().keySet());
        told.addAll(answered.hidden());
        told.forEach(name -> compare(name, right, answered, found));
        Set<FigureName> shown = PublicationAnswer.alwaysShown(expected);
        Set<FigureName> asked = new LinkedHashSet<>(right.numbers().keySet());
        asked.addAll(right.hidden());
        for (FigureName name : asked) {
            boolean isAsked = name.isOfEmployed() || name.competence().isPresent();
            if (shown.contains(name) && !answered.numbers().containsKey(name)) {
                found.add(text(name) + " should be shown");
            } else if (isAsked && !told.contains(name)) {
                found.add(text(name) + " should be shown or hidden");
            }
        }
        if (found.isEmpty()) {
            // Of numbers that are not true nothing can be worked out.
            PossibleFigures possible = new PossibleFigures(
                    AskedOrganisation.structure(question), answered, AskedOrganisation.employees(question) + MORE);
            answered.hidden().stream()
                    .filter(name -> !possible.isOpen(name))
                    .forEach(name -> found.add(text(name) + " is hidden, and can be worked out"));
        }
        return String.join("; ", found);
    }

    private static void compare(
            FigureName name, PublicationReport right, PublicationReport answered, List<String> found) {
        Long shown = answered.numbers().get(name);
        FteSum fte = answered.fte().get(name);
        if (right.hidden().contains(name)) {
            if (shown != null || fte != null) {
                found.add(text(name) + " should be hidden");
            }
            return;
        }
        Long number = right.numbers().get(name);
        if (number == null) {
            found.add("there is no figure " + text(name));
            return;
        }
        if (shown != null && answered.hidden().contains(name)) {
            found.add(text(name) + " is shown and hidden");
        }
        if (shown != null && !shown.equals(number)) {
            found.add(text(name) + " should be " + number + ", is " + shown);
        }
        if (fte != null && shown == null) {
            found.add("FTE of " + text(name) + " should not be shown without their number");
        }
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
