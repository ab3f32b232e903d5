package org.kompetens.choice;

import java.util.Map;
import org.kompetens.text.Labels;

/** Why an activity cannot be added to what is chosen. */
public enum Obstacle {
    /** The money does not reach. */
    BUDGET("budget"),
    /** The trainers have no more time. */
    TRAINER_HOURS("trainer-hours"),
    /** Another of the same group is chosen. */
    EITHER_OR("either-or"),
    /** It closes nothing that the chosen ones leave open. */
    NOTHING_LEFT("nothing-left");

    private final String key;

    Obstacle(String key) {
        this.key = key;
    }

    /**
     * Its name in documents.
     *
     * @return in lower case, with hyphens
     */
    public String key() {
        return key;
    }

    /**
     * What it is called.
     *
     * @return in all languages
     */
    public Labels labels() {
        return ChoiceWords.labels("obstacle." + key, Map.of());
    }
}
