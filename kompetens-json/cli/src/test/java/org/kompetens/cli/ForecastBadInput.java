package org.kompetens.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A small county with its assumptions, and each way in which they can be wrong. */
final class ForecastBadInput {

    static final String TOWN = """
            {"framework": {"scales": [], "competences": []},
             "units": [{"id": "county", "labels": {"en": "County"}, "level": "county"},
                       {"id": "town", "labels": {"en": "Town"}, "level": "municipality", "parent": "county"},
                       {"id": "village", "labels": {"en": "Village"}, "level": "municipality", "parent": "county"}],
             "roles": [{"id": "nurse", "labels": {"en": "Nurse"}, "codes": [{"system": "SSYK 2012", "code": "2221"}]},
                       {"id": "teacher", "labels": {"en": "Teacher"}}],
             "profiles": [{"role": "nurse", "requirements": []}, {"role": "teacher", "requirements": []}]}""";

    static final String NURSE = """
            {"id": "e1", "birthDate": "1964-05-17", "employments": [{"id": "a", "role": "nurse", "unit": "town", "fte": 1}]}
            """;

    static final String ASSUMED = """
            {"years": 10, "exits": {"rates": [{"from": 13, "to": 64, "rate": 0.05}]},
             "hires": [{"age": 30, "weight": 1}],
             "demand": {"kind": "constant"},
             "retirement": {"kind": "table", "country": "SE", "limit": "reference-age", "forecasts": true},
             "reports": []}""";

    static final String POPULATION = """
            {"kind": "demographic", "baseYear": 2026,
             "populations": {"county": [{"year": 2026, "byAge": [5, 6]}, {"year": 2027, "byAge": [6, 6]}]},
             "services": {"nurse": [{"from": 0, "to": 5}]}}""";

    static final String HIRE_OF_YEAR_11 =
            "\"plannedHires\": [{\"year\": 11, \"unit\": \"town\", \"role\": \"nurse\", \"fte\": 1}]";

    private ForecastBadInput() {}

    static Stream<Arguments> badInput() {
        String none = "\"reports\": []";
        return Stream.of(
                bad("age below 13", "staffing.age-implausible", " birthDate", NURSE.replace("1964", "2015"), ASSUMED),
                bad("age above 100", "staffing.age-implausible", " birthDate", NURSE.replace("1964", "1890"), ASSUMED),
                bad(
                        "age in a report",
                        "staffing.age-implausible",
                        " reports[0].staff[0].ages[0].age",
                        "",
                        ASSUMED.replace(none, report("village", "12", "2", "1"))),
                bad(
                        "no birth date",
                        "staffing.birth-dates-missing",
                        "",
                        NURSE.replace("\"birthDate\": \"1964-05-17\", ", ""),
                        ASSUMED),
                bad(
                        "rate above 1",
                        "json.out-of-bounds",
                        " exits.rates[0].rate",
                        NURSE,
                        ASSUMED.replace("0.05", "1.5")),
                bad(
                        "rate below 0",
                        "json.out-of-bounds",
                        " exits.rates[0].rate",
                        NURSE,
                        ASSUMED.replace("0.05", "-0.5")),
                bad(
                        "FTE above 1",
                        "json.fte-above-one",
                        " employments[0].fte",
                        NURSE.replace("\"fte\": 1}", "\"fte\": 1.2}"),
                        ASSUMED),
                bad(
                        "more FTE than heads",
                        "staffing.fte-above-heads",
                        " reports[0].staff[0].ages[0].fte",
                        "",
                        ASSUMED.replace(none, report("village", "40", "1", "1.2"))),
                bad(
                        "year without population",
                        "staffing.population-year-missing",
                        " demand.populations.county",
                        NURSE,
                        ASSUMED.replace("{\"kind\": \"constant\"}", POPULATION)),
                bad(
                        "a year of a population twice",
                        "json.repeated",
                        " demand.populations.county[1]",
                        NURSE,
                        ASSUMED.replace("{\"kind\": \"constant\"}", POPULATION.replace("2027", "2026"))),
                bad(
                        "an age twice among shares",
                        "json.repeated",
                        " retirement.shares[1]",
                        NURSE,
                        retiring("\"kind\": \"shares\", \"shares\": [{\"age\": 60, \"share\": 0.5},"
                                + " {\"age\": 60, \"share\": 0.6}]")),
                bad(
                        "an age twice in a distribution",
                        "json.repeated",
                        " retirement.ages[2]",
                        NURSE,
                        retiring("\"kind\": \"distribution\", \"ages\": [{\"age\": 65, \"weight\": 1},"
                                + " {\"age\": 66, \"weight\": 1}, {\"age\": 65, \"weight\": 2}]")),
                bad(
                        "a member imputed twice",
                        "json.repeated",
                        " imputations[0].members[1]",
                        NURSE,
                        ASSUMED.replace(
                                none,
                                none + ", \"imputations\": [{\"kind\": \"each\", \"reference\": \"town\","
                                        + " \"members\": [\"village\", \"village\"], \"ratio\": 1}]")),
                bad(
                        "two reports",
                        "staffing.member-repeated",
                        " reports[1].unit",
                        "",
                        ASSUMED.replace(
                                none,
                                report("village", "40", "1", "1")
                                        .replace("]}]}]", "]}]}, {\"unit\": \"village\", \"staff\": []}]"))),
                bad(
                        "no year",
                        "staffing.horizon-out-of-bounds",
                        " years",
                        NURSE,
                        ASSUMED.replace("\"years\": 10", "\"years\": 0")),
                bad(
                        "31 years",
                        "staffing.horizon-out-of-bounds",
                        " years",
                        NURSE,
                        ASSUMED.replace("\"years\": 10", "\"years\": 31")),
                bad(
                        "more transfers than there is staff",
                        "staffing.transfers-above-all",
                        " transfers[1].share",
                        NURSE,
                        ASSUMED.replace(none, none + ", " + transfers("0.7", "0.4"))),
                bad(
                        "a hire after the last year",
                        "staffing.year-beyond-horizon",
                        " plannedHires[0].year",
                        NURSE,
                        ASSUMED.replace(none, none + ", " + HIRE_OF_YEAR_11)),
                bad(
                        "demand after the last year",
                        "staffing.year-beyond-horizon",
                        " demand.given[0].fte[2]",
                        NURSE,
                        ASSUMED.replace("\"years\": 10", "\"years\": 2")
                                .replace(
                                        "{\"kind\": \"constant\"}",
                                        "{\"kind\": \"given\", \"given\": [{\"unit\": \"town\", \"fte\": [1, 2, 3]}],"
                                                + " \"otherwise\": {\"kind\": \"constant\"}}")),
                bad(
                        "a position size that heads and FTE cannot be of",
                        "staffing.size-not-of-fte",
                        " reports[0].staff[0].ages[0].positions",
                        NURSE,
                        ASSUMED.replace(
                                none,
                                report("village", "40", "2", "1.5")
                                        .replace("\"heads\"", "\"positions\": \"below_half\", \"heads\""))),
                bad(
                        "a base year long past",
                        "staffing.base-year-far",
                        " demand.baseYear",
                        NURSE,
                        ASSUMED.replace("\"years\": 10", "\"years\": 1")
                                .replace("{\"kind\": \"constant\"}", POPULATION.replace("202", "201"))),
                bad(
                        "positions of nothing",
                        "staffing.positions-vanish",
                        " positionChanges[0].add",
                        NURSE,
                        ASSUMED.replace(none, none + ", \"positionChanges\": [{\"year\": 1, \"add\": -1}]")),
                bad(
                        "ages that overlap",
                        "staffing.service-ages-overlap",
                        " demand.services.nurse[1]",
                        NURSE,
                        ASSUMED.replace("\"years\": 10", "\"years\": 1")
                                .replace(
                                        "{\"kind\": \"constant\"}",
                                        POPULATION.replace("\"to\": 5}", "\"to\": 5}, {\"from\": 1, \"to\": 1}"))),
                bad(
                        "hires of eighty",
                        "staffing.hires-retire-at-once",
                        " hires",
                        NURSE,
                        ASSUMED.replace("\"age\": 30", "\"age\": 80")),
                bad(
                        "a report beside staff paid by the hour",
                        "staffing.member-repeated",
                        " reports[0].unit",
                        NURSE.replace("\"fte\": 1}", "\"fte\": 0}"),
                        ASSUMED.replace(none, report("town", "40", "1", "1"))),
                bad(
                        "a member imputed beside a report without staff",
                        "staffing.member-repeated",
                        " imputations[0].members",
                        NURSE,
                        ASSUMED.replace(
                                none,
                                "\"reports\": [{\"unit\": \"village\", \"staff\": []}], \"imputations\": [{\"kind\":"
                                        + " \"each\", \"reference\": \"town\", \"members\": [\"village\"],"
                                        + " \"ratio\": 1}]")),
                bad(
                        "demand beyond all bounds",
                        "staffing.too-much-staff",
                        "",
                        NURSE,
                        ASSUMED.replace("\"years\": 10", "\"years\": 30")
                                .replace("\"weight\": 1", "\"weight\": 1, \"fte\": 0.0001")
                                .replace(
                                        "{\"kind\": \"constant\"}",
                                        "{\"kind\": \"given\", \"given\": [{\"unit\": \"town\", \"roles\": [\"nurse\"],"
                                                + " \"fte\": [1000000000]}]}")),
                bad(
                        "staff whom no population is for",
                        "staffing.staff-without-population",
                        " demand.services.nurse",
                        NURSE,
                        ASSUMED.replace(
                                "{\"kind\": \"constant\"}",
                                POPULATION.replace(
                                        "{\"county\": [{\"year\": 2026, \"byAge\": [5, 6]}, {\"year\": 2027, \"byAge\": [6, 6]}]}",
                                        "{}"))),
                bad(
                        "a share above an age at which all retire",
                        "staffing.share-never-used",
                        " retirement.shares",
                        "",
                        ASSUMED.replace(
                                "{\"kind\": \"table\", \"country\": \"SE\", \"limit\": \"reference-age\","
                                        + " \"forecasts\": true}",
                                "{\"kind\": \"shares\", \"shares\": [{\"age\": 62, \"share\": 1}, {\"age\": 64, \"share\": 0.25}]}")),
                bad(
                        "an age twice in a report",
                        "staffing.age-repeated",
                        " reports[0].staff[0].ages[1]",
                        "",
                        ASSUMED.replace(
                                none,
                                report("village", "40", "2", "1")
                                        .replace("}]}]}]", "}, {\"age\": 40, \"heads\": 1, \"fte\": 0.5}]}]}]")
                                        .replace("\"heads\": 2", "\"heads\": 1")
                                        .replace("\"fte\": 1}", "\"fte\": 0.5}"))),
                bad(
                        "a date of leaving that stands for none",
                        "staffing.leaving-date-far",
                        " knownExit",
                        NURSE.replace("\"birthDate\"", "\"knownExit\": \"2099-12-31\", \"birthDate\""),
                        ASSUMED),
                bad(
                        "unknown cohort in a report",
                        "staffing.cohort-unknown",
                        " reports",
                        "",
                        ASSUMED.replace(none, report("village", "25", "2", "1"))),
                bad(
                        "unknown cohort",
                        "staffing.cohort-unknown",
                        " birthDate",
                        NURSE.replace("1964", "1966"),
                        ASSUMED.replace("\"forecasts\": true", "\"forecasts\": false")));
    }

    private static Arguments bad(String what, String code, String place, String employees, String assumed) {
        return Arguments.of(what, code, place, employees, assumed);
    }

    static String transfers(String... shares) {
        return Stream.of(shares)
                .map(share -> "{\"year\": 1, \"from\": {\"unit\": \"town\", \"role\": \"nurse\"}, \"to\": {\"unit\":"
                        + " \"village\", \"role\": \"nurse\"}, \"share\": " + share + "}")
                .collect(Collectors.joining(", ", "\"transfers\": [", "]"));
    }

    static String retiring(String terms) {
        return ASSUMED.replace(
                "\"kind\": \"table\", \"country\": \"SE\", \"limit\": \"reference-age\", \"forecasts\": true", terms);
    }

    static String report(String unit, String age, String heads, String fte) {
        return "\"reports\": [{\"unit\": \"" + unit + "\", \"staff\": [{\"role\": \"nurse\", \"ages\": [{\"age\": "
                + age + ", \"heads\": " + heads + ", \"fte\": " + fte + "}]}]}]";
    }
}
