package org.kompetens.calendar;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/**
 * Who performs, answers for or receives steps: an office, such as unit head, or a body, such as a committee. One exists
 * for each unit at each of its levels.
 *
 * @param id identifies the party
 * @param labels its name
 * @param levels the levels of the units that have one
 * @param answersTo the next in the chain of responsibility, to which a late step is escalated; empty at its end
 * @param source where it comes from
 */
public record Party(PartyId id, Labels labels, List<UnitLevelId> levels, Optional<PartyId> answersTo, Source source) {

    /** Copies. */
    public Party {
        levels = List.copyOf(levels);
    }

    /** Writes a party down; {@link CalendarBuilder#party} hands one out. */
    public static final class Builder {

        private List<UnitLevelId> levels = List.of();
        private Optional<PartyId> answersTo = Optional.empty();
        private Source source;

        Builder(Source source) {
            this.source = source;
        }

        /**
         * Where such a party exists.
         *
         * @param levels the levels of the units that have one
         * @return this builder
         */
        public Builder at(String... levels) {
            this.levels = List.of(levels).stream().map(UnitLevelId::of).toList();
            return this;
        }

        /**
         * Whom it answers to.
         *
         * @param party the next in the chain of responsibility
         * @return this builder
         */
        public Builder answersTo(String party) {
            this.answersTo = Optional.of(PartyId.of(party));
            return this;
        }

        /**
         * Where in the calendar's document it comes from.
         *
         * @param place the place
         * @return this builder
         */
        public Builder source(String place) {
            this.source = new Source(source.document(), place);
            return this;
        }

        Party build(PartyId id, Labels labels) {
            return new Party(id, labels, levels, answersTo, source);
        }
    }
}
