package org.kompetens.testkit.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Status;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.calendar.StatusSystem;

/** The statuses that a line of answer stands for. */
final class StatusAnswer {

    private StatusAnswer() {}

    static Map<OccurrenceId, StatusSystem.Standing> report(Round round, Map<String, Object> answer) {
        List<OccurrenceId> ids =
                round.schedule().occurrences().map(Occurrence::id).toList();
        Map<OccurrenceId, StatusSystem.Standing> statuses = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "statuses")) {
            statuses.put(
                    at(ids, Math.toIntExact(Answer.number(one, "occurrence"))),
                    new StatusSystem.Standing(
                            Status.Kind.valueOf(Answer.text(one, "status").toUpperCase(Locale.ROOT)),
                            Answer.numbers(one, "waitsFor").stream()
                                    .map(number -> at(ids, number))
                                    .collect(Collectors.toSet())));
        }
        return statuses;
    }

    private static OccurrenceId at(List<OccurrenceId> ids, int number) {
        if (number < 0 || number >= ids.size()) {
            throw new IllegalArgumentException("no occurrence " + number);
        }
        return ids.get(number);
    }
}
