package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.text.Language;

class ResultTablesTest {

    private static final String RESULT = """
            {"document": "rollup", "version": 1, "asOf": "2026-10-01", "units": [
              {"id": "town", "labels": {"sv": "Staden", "en": "The town"}, "employed": {"persons": 12, "fte": 10.25},
               "competences": [
                 {"competence": "law", "labels": {"sv": "Juridik"}, "metShare": null, "counted": {"met": -3}},
                 {"competence": "=cmd", "metShare": 0.5, "counted": {"met": 4}}]},
              {"id": "hr", "labels": {"sv": "HR"}, "employed": {"persons": 2, "fte": 2}, "competences": [
                 {"competence": "law", "metShare": 1, "counted": {"met": 1}}]}]}
            """;

    @TempDir
    Path folder;

    private static List<Table> tables(Language language) throws IOException {
        return ResultTables.of(RESULT.getBytes(UTF_8), language);
    }

    @Test
    void each_list_is_a_table_with_the_one_of_most_rows_first() throws IOException {
        assertThat(tables(Language.EN)).extracting(Table::name).containsExactly("unit: competence", "unit");
        assertThat(tables(Language.SV).get(1).heads())
                .containsExactly("per datum", "id", "namn", "anställda: personer", "anställda: årsarbetare");
    }

    /** Never a blank, and what it costs in each year stands in the row. */
    @Test
    void what_is_hidden_has_its_sign_in_each_column_in_which_others_are_shown() throws IOException {
        String activities = """
                {"document": "published-activities", "version": 1, "activities": [
                  {"activity": "a", "figures": {"hidden": true}},
                  {"activity": "b", "figures": {"shown": {"participants": 40, "costs": [
                    {"year": 2027, "amounts": {"SEK": 1000, "EUR": 7}}, {"year": 2028, "amounts": {"SEK": 500}}]}}},
                  {"activity": "c", "figures": {"shown": {"participants": 7, "costs": []}}}],
                 "beside": [{"id": "u"}, {"id": "v"}, {"id": "w"}, {"id": "x"}]}
                """;
        Table table = ResultTables.of(activities.getBytes(UTF_8), Language.EN).get(0);
        assertThat(table.heads()).hasSize(5);
        assertThat(table.rows())
                .extracting(row -> row.stream().map(Cell::text).toList())
                .containsExactly(
                        List.of("a", "..", "..", "..", ".."),
                        List.of("b", "40", "1000", "7", "500"),
                        List.of("c", "7", "", "", ""));
        String hidden = "{\"activities\": [{\"activity\": \"a\", \"figures\": {\"hidden\": true}}]}";
        assertThat(ResultTables.of(hidden.getBytes(UTF_8), Language.EN)
                        .get(0)
                        .rows()
                        .get(0))
                .extracting(Cell::text)
                .containsExactly("a", "..");
    }

    /** Ids are the organisation's own, though they be called as a property is, or as two with a point between them. */
    @Test
    void ids_that_values_stand_by_are_not_translated() throws IOException {
        String rollup = """
                {"document": "rollup", "version": 1, "units": [
                  {"id": "left", "employed": {"left": 3}, "withoutProfile": {
                     "left": {"persons": 1, "left": 2}, "unit.by": {"persons": 4, "labels": {"nb": "Rolle"}}}}]}
                """;
        Table table = ResultTables.of(rollup.getBytes(UTF_8), Language.NB).get(0);
        String left = TableWords.of("left", Language.NB);
        assertThat(left).isNotEqualTo("left");
        assertThat(table.heads())
                .containsExactly(
                        "id",
                        "ansatte: " + left,
                        "uten kompetanseprofil: left: personer",
                        "uten kompetanseprofil: left: " + left,
                        "uten kompetanseprofil: unit.by: personer",
                        "uten kompetanseprofil: unit.by: navn");
    }

    /** What is for later stands beside the figures; elsewhere it is a property as others are. */
    @Test
    void of_the_document_alone_what_is_for_later_is_left_out() throws IOException {
        String document = """
                {"document": "published-activities", "version": 1, "beside": [{"id": "u"}], "otherUnits": [{"id": "v"}],
                 "activities": [{"id": "a", "beside": [{"id": "w"}]}]}
                """;
        assertThat(ResultTables.of(document.getBytes(UTF_8), Language.EN))
                .hasSize(2)
                .flatExtracting(Table::rows)
                .allSatisfy(row ->
                        assertThat(row).extracting(Cell::text).allMatch(text -> text.equals("a") || text.equals("w")));
    }

    @Test
    void what_has_its_values_by_ids_is_known_of_each_kind() throws IOException, MalformedJsonException {
        assertThat(IdMaps.of(document("rollup"))).containsExactlyInAnyOrder("findings", "levels", "withoutProfile");
        assertThat(IdMaps.of(document("plan-budget"))).contains("gross", "net");
        assertThat(IdMaps.of(document("none"))).isEmpty();
    }

    private static JsonValue document(String kind) throws IOException, MalformedJsonException {
        return JsonTree.readAll(JsonLine.found().in("{\"document\": \"" + kind + "\"}", Limits.STANDARD));
    }

    /** Such as where nothing is required of units as a whole. */
    @Test
    void a_result_without_rows_is_a_workbook_with_an_empty_sheet() throws IOException {
        Path file = folder.resolve("empty.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TableFormat.XLSX.write(
                    ResultTables.of("{\"document\": \"coverage\", \"units\": []}".getBytes(UTF_8), Language.EN),
                    Language.EN,
                    out);
        }
        try (SpreadsheetFile read = SpreadsheetFile.open(file)) {
            assertThat(read.sheets()).hasSize(1);
        }
    }

    @Test
    void a_row_says_of_what_it_is_part_and_holds_its_own_figures() throws IOException {
        Table competences = tables(Language.EN).get(0);

        assertThat(competences.heads())
                .containsExactly(
                        "as of", "unit: id", "unit: name", "competence id", "name", "number: met", "share met");
        assertThat(competences.rows().get(0))
                .extracting(Cell::text)
                .containsExactly("2026-10-01", "town", "The town", "law", "Juridik", "-3", "");
    }

    @Test
    void numbers_are_numbers_and_formulas_are_none() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormat.CSV.write(tables(Language.SV).subList(0, 1), Language.SV, out);

        assertThat(out.toString(UTF_8).lines().skip(1))
                .containsExactly(
                        "2026-10-01;town;Staden;law;Juridik;-3;",
                        "2026-10-01;town;Staden;'=cmd;;4;0,5",
                        "2026-10-01;hr;HR;law;;1;1");
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_and_its_cells_are_read_back() throws IOException {
        Path path = folder.resolve("figures.xlsx");
        TableFormat.XLSX.write(tables(Language.NN), Language.NN, Files.newOutputStream(path));

        List<List<String>> rows = new ArrayList<>();
        List<Cell.Kind> kinds = new ArrayList<>();
        try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
            assertThat(file.sheets())
                    .extracting(sheet -> sheet.name().orElseThrow())
                    .containsExactly("eining  kompetanse", "eining");
            file.read(file.sheets().get(0), row -> {
                rows.add(row.cells().stream().map(Cell::text).toList());
                kinds.add(row.cell(5).kind());
            });
        }
        assertThat(rows.get(2)).containsExactly("2026-10-01", "town", "Staden", "=cmd", "", "4", "0.5");
        assertThat(kinds).containsExactly(Cell.Kind.TEXT, Cell.Kind.NUMBER, Cell.Kind.NUMBER, Cell.Kind.NUMBER);
    }
}
