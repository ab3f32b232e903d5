package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import org.kompetens.organisation.Organisation;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An error of form in assumptions about staff hides nothing else that is wrong in them, and makes nothing seem wrong. */
final class StaffingInPartTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The longest forecast, in years: what is given of one more is reached by none. */
    private static final int LONGEST = 30;

    private static final String COUNTY = """
            {"framework": {"scales": [], "competences": []},
             "units": [{"id": "county", "labels": {"en": "County"}, "level": "county"},
                       {"id": "town", "labels": {"en": "Town"}, "level": "municipality", "parent": "county"},
                       {"id": "city", "labels": {"en": "City"}, "level": "municipality", "parent": "county"},
                       {"id": "village", "labels": {"en": "Village"}, "level": "municipality", "parent": "county"}],
             "roles": [{"id": "nurse", "labels": {"en": "Nurse"}}], "profiles": [{"role": "nurse", "requirements": []}]}""";

    /** As many rules as can be are broken; the staff of a city and a demand that follows its population are right. */
    private static final String ASSUMED = """
            {"years": 2,
             "exits": {"rates": [{"from": 13, "to": 64, "rate": 0.05}], "byRole": {"moon": {"rates": []}},
                       "includeRetirement": true},
             "hires": [{"age": 30, "weight": 1}],
             "hiresByRole": {"porter": [{"age": 95, "weight": 1}]},
             "hiring": "up_to_demand",
             "laterRetirement": 25,
             "positionChanges": [{"year": 1, "add": -1}],
             "demand": {"kind": "given",
                        "factors": [%s],
                        "given": [{"unit": "city", "roles": ["nurse"], "fte": [2]},
                                  {"unit": "county", "roles": ["nurse"], "fte": [4]},
                                  {"unit": "village", "fte": [3]}],
                        "otherwise": {"kind": "demographic", "baseYear": 2022,
                                      "populations": {"county": [{"year": 2026, "byAge": [1, 2]},
                                                                 {"year": 2027, "byAge": [1, 2]}]},
                                      "services": {"nurse": [{"from": 0, "to": 1}, {"from": 1}]}}},
             "retirement": {"kind": "table", "country": "NO", "limit": "general-limit"},
             "retirementByRole": {"porter": {"kind": "age", "years": 65},
                                  "nurse": {"kind": "table", "country": "SE", "limit": "no-limit"},
                                  "guard": {"kind": "own_table", "limit": "own", "rows": [
                                    {"limit": "own", "meaning": "right_to_leave", "bornBefore": "1965-01-01",
                                     "years": 60, "source": "A"},
                                    {"limit": "own", "meaning": "right_to_leave", "bornFrom": "1964-01-01",
                                     "bornBefore": "1966-01-01", "inForceFrom": "2020-01-01", "years": 61,
                                     "source": "B"},
                                    {"limit": "own", "meaning": "right_to_stay", "bornFrom": "1967-01-01",
                                     "years": 62, "source": "C"}]}},
             "reports": [{"unit": "city", "staff": [{"role": "nurse", "ages": [{"age": 40, "heads": 3, "fte": 2.5}]}]},
                         {"unit": "city", "staff": [{"role": "nurse", "ages": [{"age": 12, "heads": 1, "fte": 1, "positions": "below_half"},
                                                                                {"age": 12, "heads": 1, "fte": 1, "positions": "below_half"}]},
                                                    {"role": "nurse", "ages": []}]}],
             "imputations": [{"kind": "each", "reference": "village", "members": ["city", "mars"], "ratio": 1}],
             "transfers": [{"year": 1, "from": {"unit": "city", "role": "nurse"},
                            "to": {"unit": "town", "role": "nurse"}, "share": 0.7},
                           {"year": 1, "from": {"unit": "city", "role": "nurse"},
                            "to": {"unit": "village", "role": "nurse"}, "share": 0.7}],
             "plannedHires": [{"year": 3, "unit": "city", "role": "nurse", "fte": 1}],
             "scenarios": [{"id": "s", "labels": {"en": "S"},
                            "levers": [{"kind": "later_retirement", "years": 9},
                                       {"kind": "changed_demand", "demand": {
                                         "kind": "demographic", "baseYear": 2026,
                                         "populations": {"county": [{"year": 2026, "byAge": [0, 0]}]},
                                         "services": {"nurse": [{"from": 0, "to": 1}]}}}]},
                           {"id": "s", "labels": {"en": "S"},
                            "levers": [{"kind": "lower_turnover", "points": 0.01}]}]}""".formatted("1, ".repeat(LONGEST) + "1");

    private final Opening nobody = nobody();

    private static Opening nobody() {
        try {
            Organisation county = InventoryDocument.read(new ByteArrayInputStream(COUNTY.getBytes(UTF_8)))
                    .organisation()
                    .orElseThrow();
            return Opening.counter(county, LocalDate.of(2025, 10, 1), RetirementRules.of(RetirementRates.NONE))
                    .value();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> ofModel(JsonNode assumed) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        for (LocatedFinding located : StaffingAssumptionsDocument.read(
                        new ByteArrayInputStream(assumed.toString().getBytes(UTF_8)))
                .in(nobody)
                .findings()) {
            boolean ofForm = located.finding().rule() instanceof DocumentRule
                    || located.finding().code().equals("staffing.horizon-out-of-bounds");
            if (!ofForm) {
                found.add(located.finding().code() + " " + located.finding().path() + " "
                        + located.finding().values());
            }
        }
        return found;
    }

    @Example
    void whatever_cannot_be_read_nothing_else_seems_wrong_for_it() throws IOException {
        JsonNode assumed = JSON.readTree(ASSUMED);
        Set<String> whole = ofModel(assumed);
        assertThat(whole.stream().map(finding -> finding.substring(0, finding.indexOf(' '))))
                .contains(
                        "staffing.age-implausible",
                        "staffing.retirement-counted-twice",
                        "staffing.population-year-missing",
                        "staffing.population-empty",
                        "staffing.demand-without-staff",
                        "staffing.demand-repeated",
                        "staffing.reference-unknown",
                        "staffing.member-repeated",
                        "staffing.reference-without-staff",
                        "staffing.role-repeated",
                        "staffing.limit-unknown",
                        "staffing.limit-rows-overlap",
                        "staffing.limit-gap",
                        "staffing.transfers-above-all",
                        "staffing.year-beyond-horizon",
                        "staffing.limit-not-in-force",
                        "staffing.retirement-too-far",
                        "staffing.age-repeated",
                        "staffing.size-not-of-fte",
                        "staffing.base-year-far",
                        "staffing.positions-vanish",
                        "staffing.service-ages-overlap",
                        "staffing.hires-retire-at-once",
                        "staffing.scenario-repeated");
        int shownMost = 0;
        List<Spoilt> changes = Spoilt.each(assumed);
        for (Spoilt change : changes) {
            change.spoil().run();
            Set<String> inPart = ofModel(assumed);
            String spoilt = assumed.toString();
            change.mend().run();
            // A property that is added to an object of names is indeed no unit and no role.
            inPart.removeIf(finding -> finding.contains("{name=nothing}"));
            assertThat(whole).as("%s", (Object) spoilt).containsAll(inPart);
            shownMost += inPart.size() * 2 > whole.size() ? 1 : 0;
        }
        assertThat(shownMost)
                .as("of %s, with which more than half is found", changes.size())
                .isGreaterThan(changes.size() * 2 / 3);
    }

    /** The number of years and the only rate are what a forecast cannot do without. */
    @Example
    void what_is_required_and_wrong_hides_nothing() throws IOException {
        Set<String> whole = ofModel(JSON.readTree(ASSUMED));
        Set<String> inPart = ofModel(JSON.readTree(
                ASSUMED.replace("\"years\": 2,", "\"years\": 31,").replace("\"rate\": 0.05", "\"rate\": 5")));
        assertThat(inPart)
                .containsAll(whole.stream()
                        .filter(finding -> !finding.contains("year-missing")
                                && !finding.contains("year-beyond")
                                && !finding.contains("hires-retire"))
                        .toList());
    }

    /** Nobody is hired, as far as can be read: so nobody is told of hires. */
    @Example
    void whether_anybody_is_hired_must_be_known_before_hires_seem_wrong() throws IOException {
        String hired = """
                {"years": 3, "exits": {"rates": []}, "hires": [{"age": 70, "weight": 1}], "hiring": "%s",
                 "retirement": {"kind": "age", "years": 65}}""";
        assertThat(ofModel(JSON.readTree(hired.formatted("up_to_demand"))))
                .singleElement()
                .asString()
                .startsWith("staffing.hires-retire-at-once hires ");
        assertThat(ofModel(JSON.readTree(hired.formatted("none")))).isEmpty();
        assertThat(ofModel(JSON.readTree(hired.formatted("no one")))).isEmpty();
    }
}
