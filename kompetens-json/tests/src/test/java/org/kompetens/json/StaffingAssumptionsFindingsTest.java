package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.text.Language;

/** What is wrong with assumptions on staffing is found where it stands, all of it at once. */
final class StaffingAssumptionsFindingsTest {

    private static final String GOOD = """
            {"years": 10,
             "exits": {"rates": [{"from": 13, "to": 29, "rate": 0.08}, {"from": 30, "rate": 0.05}]},
             "hires": [{"age": 25, "weight": 1}],
             "retirement": {"kind": "table", "country": "SE", "limit": "reference-age"},
             "reports": [
               {"unit": "town", "staff": [{"role": "nurse", "ages": [{"age": 44, "heads": 2, "fte": 1.9}]},
                                          {"role": "teacher", "ages": [{"heads": 1, "fte": 1}]}]},
               {"unit": "village", "staff": []}],
             "imputations": [{"kind": "each", "reference": "town", "members": ["hamlet"], "ratio": 0.3}],
             "transfers": [],
             "scenarios": [
               {"id": "first", "labels": {"sv": "A"}, "levers": [{"kind": "later_retirement", "years": 1}]},
               {"id": "second", "labels": {"sv": "B"}, "levers": [{"kind": "lower_turnover", "points": 0.01}]}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a rate above 1 | \"rate\": 0.08 | \"rate\": 8 | json.out-of-bounds exits.rates[0].rate",
                "a rate below 0 | \"rate\": 0.08 | \"rate\": -0.01 | json.out-of-bounds exits.rates[0].rate",
                "more leave than there are | \"rate\": 0.08 | \"counted\": {\"leaving\": 9, \"of\": 8}"
                        + " | staffing.rate-out-of-bounds exits.rates[0].counted",
                "two rates for one age | \"to\": 29 | \"to\": 30 | staffing.age-bands-overlap exits.rates",
                "a band the wrong way round | \"to\": 29 | \"to\": 12 | staffing.age-band-reversed exits.rates[0].to",
                "a horizon of 0 years | \"years\": 10 | \"years\": 0 | staffing.horizon-out-of-bounds years",
                "a horizon of 31 years | \"years\": 10 | \"years\": 31 | staffing.horizon-out-of-bounds years",
                "an age below 13 | \"age\": 44 | \"age\": 12 | staffing.age-implausible reports[0].staff[0].ages[0].age",
                "an age above 100 | \"age\": 44 | \"age\": 101 | staffing.age-implausible"
                        + " reports[0].staff[0].ages[0].age",
                "a hire of 12 years | \"age\": 25 | \"age\": 12 | json.out-of-bounds hires[0].age",
                "more FTE than heads | \"fte\": 1.9 | \"fte\": 2.1 | staffing.fte-above-heads"
                        + " reports[0].staff[0].ages[0].fte",
                "a report beside an imputation | \"hamlet\" | \"village\" | staffing.member-repeated"
                        + " imputations[0].members",
                "two reports of one member | \"village\", \"staff\" | \"town\", \"staff\" | staffing.member-repeated"
                        + " reports[1].unit",
                "a role twice in a report | \"role\": \"teacher\" | \"role\": \"nurse\" | staffing.role-repeated"
                        + " reports[0].staff[1].role",
                "a limit that the table does not have | \"reference-age\" | \"riktålder\" | staffing.limit-unknown"
                        + " retirement.limit",
                "a row that ends before it begins | \"country\": \"SE\", | \"rows\": [{\"limit\": \"reference-age\","
                        + " \"meaning\": \"right_to_stay\", \"bornFrom\": \"1970-01-01\", \"bornBefore\": \"1970-01-01\","
                        + " \"years\": 60, \"source\": \"x\"}],"
                        + " | period.ends-before-begin retirement.rows[0].bornBefore",
                "a row that is never in force | \"country\": \"SE\", | \"rows\": [{\"limit\": \"reference-age\","
                        + " \"meaning\": \"right_to_stay\", \"inForceFrom\": \"2026-01-01\","
                        + " \"inForceUntil\": \"2025-01-01\", \"years\": 60, \"source\": \"x\"}],"
                        + " | period.ends-before-begin retirement.rows[0].inForceUntil",
                "a table without rows | \"country\": \"SE\", | \"rows\": [], | json.empty retirement.rows",
                "a limit that the own table does not have | \"country\": \"SE\", | \"rows\": [{\"limit\": \"other\","
                        + " \"meaning\": \"right_to_stay\", \"years\": 60, \"source\": \"x\"}],"
                        + " | staffing.limit-unknown retirement.limit",
                "two rows for the same people | \"country\": \"SE\", | \"rows\": [{\"limit\": \"reference-age\","
                        + " \"meaning\": \"right_to_stay\", \"years\": 60, \"source\": \"x\"},"
                        + " {\"limit\": \"reference-age\", \"meaning\": \"right_to_leave\","
                        + " \"bornFrom\": \"1970-01-01\", \"years\": 61, \"source\": \"y\"}],"
                        + " | staffing.limit-rows-overlap retirement.rows[1]",
                "measured over no time | \"exits\": { | \"exits\": {\"measured\": {\"definition\": \"x\", \"unit\": \"town\","
                        + " \"from\": \"2026-01-01\", \"until\": \"2026-01-01\", \"least\": 1}, |"
                        + " period.ends-before-begin exits.measured.until",
                "retirement in rates and apart | \"exits\": { | \"exits\": {\"includeRetirement\": true, |"
                        + " staffing.retirement-counted-twice exits",
                "a country without a table | \"SE\" | \"FI\" | json.not-one-of retirement.country",
                "nobody to impute | [\"hamlet\"] | [] | json.empty imputations[0].members",
                "two scenarios of one name | \"id\": \"second\" | \"id\": \"first\" | staffing.scenario-repeated"
                        + " scenarios[1].id",
                "retirement too far off | \"hires\": | \"laterRetirement\": 30, \"hires\": |"
                        + " staffing.retirement-too-far scenarios[0].levers",
                "a transfer to where it is from | \"transfers\": [] | \"transfers\": [{\"year\": 1, \"share\": 0.1,"
                        + " \"from\": {\"unit\": \"town\", \"role\": \"nurse\"},"
                        + " \"to\": {\"unit\": \"town\", \"role\": \"nurse\"}}]"
                        + " | staffing.transfer-nowhere transfers[0].to",
                "a property that means nothing | \"hires\": | \"hire\": | json.missing-property ",
            })
    void what_is_wrong_is_found_where_it_stands(String wrong, String right, String instead, String expected)
            throws IOException {
        assertThat(found(GOOD)).isEmpty();
        assertThat(GOOD).as(wrong).contains(right);
        String changed = GOOD.replace(right, instead);
        String kind = changed.contains("\"rows\"") ? "own_table" : "table";
        assertThat(found(changed.replace("\"table\"", "\"" + kind + "\"")))
                .as(wrong)
                .contains(expected.strip());
    }

    @Test
    void any_document_of_this_type_is_checked_alike() throws IOException {
        byte[] twice = GOOD.replace("\"id\": \"second\"", "\"id\": \"first\"")
                .replaceFirst("\\{", "{\"document\": \"staffing-assumptions\",")
                .getBytes(UTF_8);
        assertThat(AnyDocument.read(new ByteArrayInputStream(twice)).findings())
                .extracting(located -> located.finding().code())
                .containsExactly("staffing.scenario-repeated");
    }

    @Test
    void implausible_ages_are_a_warning_alone() throws IOException {
        StaffingAssumptionsDocument read = read(GOOD, "\"age\": 44", "\"age\": 101");
        assertThat(read.findings())
                .singleElement()
                .satisfies(located -> assertThat(located.finding().isError()).isFalse());
        assertThat(read.assumptions()).isPresent();
    }

    @Test
    void all_that_is_wrong_is_found_at_once() throws IOException {
        assertThat(found(GOOD.replace("\"years\": 10", "\"years\": 31")
                        .replace("\"rate\": 0.05", "\"rate\": 5")
                        .replace("\"age\": 25", "\"age\": \"25\"")))
                .containsExactlyInAnyOrder(
                        "staffing.horizon-out-of-bounds years",
                        "json.out-of-bounds exits.rates[1].rate",
                        "json.wrong-kind hires[0].age");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_finding_is_told_in_each_language(Language language) throws IOException {
        String message = read(GOOD, "\"reference-age\"", "\"riktålder\"")
                .findings()
                .get(0)
                .finding()
                .message(language);
        assertThat(message).contains("riktålder", "reference-age", "right-to-stay");
    }

    private static StaffingAssumptionsDocument read(String document, String right, String instead) throws IOException {
        return StaffingAssumptionsDocument.read(
                new ByteArrayInputStream(document.replace(right, instead).getBytes(UTF_8)));
    }

    private static List<String> found(String document) throws IOException {
        return StaffingAssumptionsDocument.read(new ByteArrayInputStream(document.getBytes(UTF_8))).findings().stream()
                .map(located ->
                        (located.finding().code() + " " + located.finding().path()).strip())
                .toList();
    }
}
