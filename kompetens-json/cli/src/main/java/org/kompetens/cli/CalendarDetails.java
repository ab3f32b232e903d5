package org.kompetens.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.TermId;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.text.Language;

/** What of a calendar is on no date: what holds all year round, and the lists that its steps work with. */
final class CalendarDetails {

    private final ProcessCalendar calendar;
    private final Language language;

    CalendarDetails(ProcessCalendar calendar, Language language) {
        this.calendar = calendar;
        this.language = language;
    }

    void print(PrintStream out) {
        if (!calendar.principles().isEmpty()) {
            out.println();
            out.println(text("principles"));
            calendar.principles().forEach(principle -> out.println("  " + principle(principle)));
        }
        calendar.vocabularies().forEach(vocabulary -> print(vocabulary, out));
    }

    private String principle(Principle principle) {
        String parties = principle.parties().stream().map(this::party).collect(Collectors.joining(", "));
        return TerminalText.name(principle.labels(), language)
                + (principle.obligation() == Obligation.ADVICE ? " (" + text("advice") + ")" : "")
                + (parties.isEmpty() ? "" : ": " + parties);
    }

    private String party(PartyId id) {
        return calendar.party(id)
                .map(party -> TerminalText.name(party.labels(), language))
                .orElseGet(id::value);
    }

    /** Each term under its broader one, wherever it stands in the list. */
    private void print(Vocabulary vocabulary, PrintStream out) {
        out.println();
        out.println(TerminalText.name(vocabulary.labels(), language) + ":");
        Map<Optional<TermId>, List<Term>> narrower =
                vocabulary.terms().stream().collect(groupingBy(Term::broader, toList()));
        print(narrower.getOrDefault(Optional.empty(), List.of()), 1, narrower, out);
    }

    private void print(List<Term> terms, int depth, Map<Optional<TermId>, List<Term>> narrower, PrintStream out) {
        for (Term term : terms) {
            out.println("  ".repeat(depth) + TerminalText.name(term.labels(), language));
            print(narrower.getOrDefault(Optional.of(term.id()), List.of()), depth + 1, narrower, out);
        }
    }

    private String text(String key) {
        return WheelReport.TEXTS.fill(key, language, Map.of());
    }
}
