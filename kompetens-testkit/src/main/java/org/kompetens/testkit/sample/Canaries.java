package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.List;

/** Records of employees with a word in every field, which must come out nowhere. */
public final class Canaries {

    /** The word that must not come out. */
    public static final String CANARY = "KANARIEFÅGEL";

    private Canaries() {}

    /**
     * Records that are wrong in many ways, with the word in each field.
     *
     * @return each on one line
     */
    public static List<String> records() {
        String right = """
                {"id": "#", "birthDate": "1980-01-01", "knownExit": "2040-01-01",
                 "employments": [{"id": "#", "role": "enhetschef", "unit": "bibliotek", "fte": 1}],
                 "assessments": [{"id": "#", "competence": "ledarskap", "level": "expert", "date": "2026-01-01",
                                  "source": "self", "evidence": "#"}]}""".replace("\n", " ");
        List<String> records = new ArrayList<>(List.of(
                right,
                right, // an id twice
                right.replace("1980-01-01", "#"),
                right.replace("2040-01-01", "#"),
                right.replace("2026-01-01", "#"),
                right.replace("enhetschef", "#"),
                right.replace("bibliotek", "#"),
                right.replace("ledarskap", "#"),
                right.replace("expert", "#"),
                right.replace("\"self\"", "\"#\""),
                right.replace("\"self\"", "\"self\", \"scale\": \"#\""),
                right.replace("\"fte\": 1", "\"fte\": \"#\""),
                right.replace("\"fte\": 1", "\"fte\": #"),
                right.replace("\"fte\": 1", "\"fte\": 1, \"#\": 1"),
                right.replace("\"fte\": 1", "\"fte\": 1, \"#\": 1, \"#\": 2"),
                right.replace("\"fte\": 1", "\"fte\": 1, \"absences\": \"#\""),
                right.replace("\"fte\": 1", "\"fte\": 0.5, \"hoursWorked\": {\"year\": \"#\", \"hours\": \"#\"}"),
                right.replace("\"id\": \"#\"", "\"id\": \"#\\u0000\""),
                right.replace("\"id\": \"#\"", "\"id\": \"#\\ud800\""),
                right.replace("\"id\": \"#\"", "\"id\": \"" + "#".repeat(100) + "\""),
                right.replace("\"id\": \"#\"", "\"id\": [\"#\"]"),
                right.replace("\"id\": \"#\"", "\"#\": \"#\""),
                right.replace("\"id\": \"#\"", "#: \"#\""),
                right.replace("\"employments\": [", "\"employments\": [\"#\", "),
                right.replace("}]}", "}], \"name\": \"#\"}"),
                right.replace("}]}", "}]} #"),
                right.replace("}]}", "}]"),
                right + right,
                "#",
                "\"#\"",
                "[\"#\"]",
                "{#}",
                "{\"#\"}",
                "{\"#\": {\"#\": {\"#\": []}}}",
                "{\"id\": \"#",
                "{\"id\": \"\\#\"}",
                "{\"id\": \"\\u00#\"}",
                "{\"id\": 1#}",
                "{\"id\": t#}"));
        return records.stream().map(record -> record.replace("#", CANARY)).toList();
    }
}
