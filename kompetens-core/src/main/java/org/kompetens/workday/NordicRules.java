package org.kompetens.workday;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Collects the rules of one country, all of whose years are those the library knows unless others are given. */
final class NordicRules {

    /** Holidays that nynorsk calls otherwise than bokmål. */
    private static final Map<String, String> NYNORSK = Map.of(
            "Julaften", "Julaftan",
            "Nyttårsaften", "Nyttårsaftan",
            "Midtsommeraften", "Midtsommaraftan",
            "Midtsommerdagen", "Midtsommardagen");

    private final List<HolidayRule> rules = new ArrayList<>();
    private final HolidayLayer layer;
    private final String source;

    NordicRules(HolidayLayer layer, String source) {
        this.layer = layer;
        this.source = source;
    }

    NordicRules add(HolidayDate date, String id, String sv, String nb, String da, String en) {
        return add(date, Country.FIRST_YEAR, Country.LAST_YEAR, source, id, sv, nb, da, en);
    }

    NordicRules add(
            HolidayDate date,
            int firstYear,
            int lastYear,
            String ownSource,
            String id,
            String sv,
            String nb,
            String da,
            String en) {
        Labels labels = Labels.of(Language.SV, sv)
                .with(Language.NB, nb)
                .with(Language.NN, NYNORSK.getOrDefault(nb, nb))
                .with(Language.DA, da)
                .with(Language.EN, en);
        rules.add(new HolidayRule(id, labels, layer, date, firstYear, lastYear, ownSource));
        return this;
    }

    List<HolidayRule> then(NordicRules more) {
        List<HolidayRule> all = new ArrayList<>(rules);
        all.addAll(more.rules);
        return List.copyOf(all);
    }
}
