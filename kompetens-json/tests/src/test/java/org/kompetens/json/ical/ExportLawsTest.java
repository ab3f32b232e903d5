package org.kompetens.json.ical;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.organisation.UnitTree;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.calendar.Rounds;
import org.kompetens.text.Language;

/** Whoever takes in what has changed since has, event for event, what whoever takes in the whole file has. */
final class ExportLawsTest {

    private static final Pattern EVENT = Pattern.compile("(?s)BEGIN:VEVENT\r\nUID:(.*?)\r\n.*?END:VEVENT\r\n");
    private static final Instant FIRST = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-20T10:00:00Z");

    @Provide
    Arbitrary<Round> rounds() {
        return Rounds.rounds();
    }

    @Property(tries = 40)
    void the_difference_taken_in_is_the_whole(@ForAll("rounds") Round round, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        UnitTree tree = round.schedule().organisation().tree();
        LocalDate date = round.schedule().days().first().plusDays(random.nextInt(600));
        LocalDate later = date.plusDays(random.nextInt(200));
        // What is not selected later is gone.
        OccurrenceSelection selected = random.nextBoolean()
                ? OccurrenceSelection.ALL
                : OccurrenceSelection.of(tree.unit(random.nextInt(tree.size())).id());
        String first = file(
                round,
                date,
                OccurrenceSelection.ALL,
                new ICalendarOptions(Language.EN, FIRST, List.of(), FormerExport.NONE, false));
        String whole = file(round, later, selected, options(first, false));
        Map<String, String> taken = events(first);
        taken.putAll(events(file(round, later, selected, options(first, true))));
        Assertions.assertThat(taken).isEqualTo(events(whole));
    }

    private static ICalendarOptions options(String former, boolean onlyChanges) throws IOException {
        byte[] bytes = former.getBytes(StandardCharsets.UTF_8);
        FormerExport read = FormerExport.read(new ByteArrayInputStream(bytes));
        return new ICalendarOptions(Language.EN, LATER, List.of(), read, onlyChanges);
    }

    private static String file(Round round, LocalDate date, OccurrenceSelection selection, ICalendarOptions options)
            throws IOException {
        StatusBoard board = StatusBoard.at(round.schedule(), round.completions(), date, new Attention(14, List.of(7)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ICalendarFile.write(List.of(board), selection, options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> events(String file) {
        Map<String, String> events = new LinkedHashMap<>();
        EVENT.matcher(file).results().forEach((MatchResult event) -> events.put(event.group(1), event.group()));
        return events;
    }
}
