package org.kompetens.workday;

import java.util.ArrayList;
import java.util.List;

/** Collects the rules of one country, all of whose years are those the library knows unless others are given. */
final class NordicRules {

    private final List<HolidayRule> rules = new ArrayList<>();
    private final HolidayLayer layer;
    private final String source;

    NordicRules(HolidayLayer layer, String source) {
        this.layer = layer;
        this.source = source;
    }

    NordicRules add(HolidayName name, HolidayDate date) {
        return add(name, date, Country.FIRST_YEAR, Country.LAST_YEAR, source);
    }

    NordicRules add(HolidayName name, HolidayDate date, int firstYear, int lastYear, String ownSource) {
        rules.add(new HolidayRule(name.id(), name.labels(), layer, date, firstYear, lastYear, ownSource));
        return this;
    }

    List<HolidayRule> then(NordicRules more) {
        List<HolidayRule> all = new ArrayList<>(rules);
        all.addAll(more.rules);
        return List.copyOf(all);
    }
}
