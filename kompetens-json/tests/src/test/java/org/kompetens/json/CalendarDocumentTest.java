package org.kompetens.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.calendar.template.Template;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Language;

final class CalendarDocumentTest {

    private static InputStream in(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void readsATemplateBackAsTheSame(Template template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarDocument.write(template.calendar(), out);
        Document<ProcessCalendar> read = CalendarDocument.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(template.calendar());
    }

    @Test
    void needsLittle() throws IOException {
        ProcessCalendar read = CalendarDocument.read(in("""
                        {"id": "own", "labels": {"sv": "Eget"},
                         "parties": [{"id": "leader", "labels": {"sv": "Ledare"}, "levels": ["unit"]}],
                         "steps": [{"id": "one", "labels": {"sv": "Ett"}, "level": "unit",
                           "windows": [{"kind": "months", "first": "november", "last": "january"}],
                           "responsible": ["leader"]}]}
                        """)).orThrow();
        assertThat(read.cycleBegins()).isEqualTo(MonthDay.of(1, 1));
        assertThat(read.steps().get(0).windows()).containsExactly(Window.months(Month.NOVEMBER, Month.JANUARY, 0));
        assertThat(read.steps().get(0).performers())
                .isEqualTo(read.steps().get(0).responsible());
        assertThat(read.steps().get(0).source()).hasToString("own, step one");
    }

    @Test
    void tellsEverythingThatIsWrongByLine() throws IOException {
        Document<ProcessCalendar> read = CalendarDocument.read(in("""
                {"id": "own", "labels": {"sv": "Eget"}, "cycleBegins": "13-01",
                 "parties": [{"id": "leader", "labels": {"sv": "Ledare"}, "levels": [1]}],
                 "steps": [{"id": "one", "labels": {"sv": "Ett"}, "level": "unit", "ifAny": "no",
                   "windows": [
                     {"kind": "months", "first": "smarch"},
                     {"kind": "days", "first": "02-30", "last": "03-01"},
                     {"kind": "days", "first": "03-02", "last": "03-01", "lastYear": 0},
                     {"kind": "tertial", "number": 4},
                     {"kind": "within", "months": 1, "monthsSetting": "m"},
                     {"kind": "until", "last": "10-16", "surprise": 1}],
                   "responsible": ["leader", ""]}]}
                """));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .extracting(located ->
                        located.location().line() + " " + located.finding().code())
                .containsExactly(
                        "1 json.not-a-day",
                        "2 json.wrong-kind",
                        "3 json.wrong-kind",
                        "5 json.not-one-of",
                        "6 json.not-a-day",
                        "7 window.reversed",
                        "8 json.out-of-bounds",
                        "9 json.missing-property",
                        "9 json.two-ways",
                        "10 json.missing-property",
                        "10 json.unknown-property",
                        "11 json.not-an-id");
    }

    /** No role at all is not any role: whoever means everybody leaves the list out. */
    @Test
    void refusesADutyForThoseInNoneOfNoRoles() throws IOException {
        Document<ProcessCalendar> read = CalendarDocument.read(in("""
                {"id": "own", "labels": {"sv": "Eget"},
                 "parties": [{"id": "leader", "labels": {"sv": "Ledare"}, "levels": ["unit"]}],
                 "steps": [{"id": "one", "labels": {"sv": "Ett"}, "level": "unit",
                   "windows": [{"kind": "months", "first": "november"}], "responsible": ["leader"]}],
                 "duties": [{"id": "talk", "labels": {"sv": "Samtal"},
                   "subject": {"kind": "each_employee", "roles": []},
                   "timing": {"kind": "once_each", "year": "cycle"}, "responsible": ["leader"]}]}
                """));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .extracting(
                        found -> found.location().line() + " " + found.finding().code())
                .containsExactly("6 " + DocumentRule.EMPTY.code());
    }

    @Test
    void readsContradictionsAsFindings() throws IOException {
        Document<ProcessCalendar> read = CalendarDocument.read(in("""
                {"id": "own", "labels": {"sv": "Eget"},
                 "parties": [{"id": "leader", "labels": {"sv": "Ledare"}, "levels": ["unit"]}],
                 "steps": [
                   {"id": "one", "labels": {"sv": "Ett"}, "level": "department",
                    "windows": [{"kind": "months", "first": "november"}],
                    "responsible": ["leader"], "after": ["two"]},
                   {"id": "two", "labels": {"sv": "Två"}, "level": "unit",
                    "windows": [{"kind": "months", "first": "december"}],
                    "responsible": ["leader"]}]}
                """));
        assertThat(read.value()).isPresent();
        assertThat(read.findings())
                .extracting(located ->
                        located.location().line() + " " + located.finding().code())
                .containsExactly("4 step.due-before-predecessor", "6 step.responsible-not-at-level");
    }

    @Test
    void readsACycleBackAsTheSame() throws IOException {
        Cycle cycle = Cycle.of("2026/27", 2026)
                .withSetting("autumn", SettingValue.OfSeason.ofMonths(Month.SEPTEMBER, Month.NOVEMBER))
                .withSetting("when", new SettingValue.OfWindow(Window.days(MonthDay.of(2, 29), MonthDay.of(3, 1), 1)))
                .withSetting("months", new SettingValue.OfMonths(3))
                .withSetting("first-year", new SettingValue.OfYear(2012));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CycleDocument.write(cycle, out);
        assertThat(CycleDocument.read(new ByteArrayInputStream(out.toByteArray()))
                        .orThrow())
                .isEqualTo(cycle);
    }

    @Test
    void refusesACycleThatChoosesASettingTwice() throws IOException {
        String twice = """
                {"id": "2027", "year": 2027, "settings": [
                  {"id": "a", "kind": "months", "months": 3},
                  {"id": "b", "kind": "year", "year": 2020},
                  {"id": "a", "kind": "months", "months": 3},
                  {"id": "a", "kind": "year", "year": 2021}]}
                """;
        Document<Cycle> read = CycleDocument.read(new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .extracting(found -> found.location() + " " + found.finding().code() + " "
                        + found.finding().path())
                .containsExactly("4:3 json.repeated settings[2]", "5:3 json.repeated settings[3]");
        assertThat(read.findings().get(0).finding().message(Language.EN))
                .isEqualTo("This is given twice: an earlier element of ‘settings’ names the same. Keep one of them.");
    }

    @Test
    void readsCompletionsBackAsTheSame() throws IOException {
        List<Completion> completions = List.of(
                new Completion(
                        new OccurrenceId(CycleId.of("2026/27"), StepId.of("one"), 1, UnitId.of("north")),
                        Completion.Outcome.NOT_APPLICABLE,
                        LocalDate.of(2026, 10, 1)),
                new Completion(
                        new OccurrenceId(CycleId.of("2026/27"), StepId.of("one"), 0, UnitId.of("north")),
                        Completion.Outcome.DONE,
                        LocalDate.of(2026, 10, 2)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletionsDocument.write(completions, out);
        assertThat(CompletionsDocument.read(new ByteArrayInputStream(out.toByteArray()))
                        .orThrow())
                .isEqualTo(completions);
    }

    @Test
    void saysWhichNewerVersionADocumentIsOfAndWhichIsRead() throws IOException {
        String message =
                CalendarDocument.read(in("""
                        {"document": "calendar", "version": 2, "id": "own", "labels": {"sv": "Eget"}, "steps": []}
                        """)).findings().get(0).finding().message(Language.EN);
        assertThat(message).contains("of version 2,", "reads version 1.");
        for (String no : List.of("0", "-1", "1e2", "\"2\"", "2.0")) {
            assertThat(CycleDocument.read(in("{\"version\": " + no + ", \"id\": \"c\", \"year\": 2026}"))
                            .findings())
                    .hasSize(1)
                    .extracting(located -> located.finding().code())
                    .containsAnyOf(DocumentRule.OUT_OF_BOUNDS.code(), DocumentRule.WRONG_KIND.code());
        }
    }

    @Test
    void refusesADocumentThatSaysItIsAnother() throws IOException {
        assertThat(CompletionsDocument.read(in("{\"document\": \"cycle\", \"completions\": []}"))
                        .findings())
                .extracting(located -> located.finding().code())
                .containsExactly(DocumentRule.NOT_ONE_OF.code());
    }
}
