package org.kompetens.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.organisation.Period;
import org.kompetens.text.Language;

/** S1's form as lines of text: a heading, a table of five columns, and the analysis. */
final class FormText {

    private static final List<String> COLUMNS = List.of("activity", "cost", "period", "responsible", "follow-up");
    private static final String BETWEEN = "  ";

    private final ActivityForm form;
    private final Language language;

    FormText(ActivityForm form, Language language) {
        this.form = form;
        this.language = language;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(PlanningWords.text(
                "form.title",
                language,
                Map.of("name", form.name().in(language), "date", form.date().toString())));
        lines.add("");
        if (form.rows().isEmpty()) {
            lines.add(PlanningWords.text("form.none", language));
        } else {
            lines.addAll(table());
        }
        if (!form.declined().isEmpty()) {
            lines.add("");
            lines.add(PlanningWords.text("form.declined", language));
            form.declined()
                    .forEach(one -> lines.add("- " + one.title().in(language) + ": "
                            + one.decision().labels().in(language)));
        }
        lines.add("");
        lines.add(PlanningWords.text("form.analysis", language));
        lines.add(form.analysis().map(text -> text.in(language)).orElse(PlanningWords.text("form.empty", language)));
        return lines;
    }

    /** A cell may have several lines. */
    private List<String> table() {
        List<List<List<String>>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> List.of(PlanningWords.text("form." + column, language)))
                .toList());
        form.rows().forEach(row -> rows.add(cells(row)));
        rows.add(List.of(
                List.of(PlanningWords.text("form.total", language)),
                form.total().entrySet().stream()
                        .map(year -> year.getKey() + ": " + AmountText.of(year.getValue(), language))
                        .toList(),
                List.of(),
                List.of(),
                List.of()));
        int[] widths = new int[COLUMNS.size()];
        for (List<List<String>> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], line.length());
                }
            }
        }
        return rows.stream().flatMap(row -> laidOut(row, widths)).toList();
    }

    private List<List<String>> cells(ActivityForm.Row row) {
        return List.of(
                List.of(row.title().in(language)),
                row.costs().entrySet().stream()
                        .map(year -> year.getKey() + ": " + AmountText.of(year.getValue(), language))
                        .toList(),
                period(row),
                List.of(row.responsible().function()),
                row.followUps().stream().map(Object::toString).toList());
    }

    /** When it is carried out and, under that, that it does not go on. */
    private List<String> period(ActivityForm.Row row) {
        List<String> lines = new ArrayList<>(List.of(period(row.period())));
        row.notGoingOn().ifPresent(status -> lines.add(status.labels().in(language)));
        return lines;
    }

    private String period(Period period) {
        if (period.equals(Period.ALWAYS)) {
            return PlanningWords.text("form.empty", language);
        }
        // People read a last day, not the day after it.
        return Stream.of(
                        period.from().map(Object::toString).orElse(""),
                        "–",
                        period.until()
                                .map(until -> until.minusDays(1).toString())
                                .orElse(""))
                .reduce("", String::concat);
    }

    private static Stream<String> laidOut(List<List<String>> row, int[] widths) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
                text.append(cell).append(" ".repeat(widths[i] - cell.length())).append(BETWEEN);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines.stream();
    }
}
