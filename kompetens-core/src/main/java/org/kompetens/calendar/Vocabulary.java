package org.kompetens.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * A list that steps work with: the questions of an analysis, the kinds of measures, the columns of a form.
 *
 * @param id identifies the vocabulary
 * @param labels its name
 * @param terms its entries, in their order
 * @param source where it comes from
 */
public record Vocabulary(VocabularyId id, Labels labels, List<Term> terms, Source source) {

    /** Copies. */
    public Vocabulary {
        terms = List.copyOf(terms);
    }

    /** Writes a vocabulary down; {@link CalendarBuilder#vocabulary} hands one out. */
    public static final class Builder {

        private final List<Term> terms = new ArrayList<>();
        private Source source;

        Builder(Source source) {
            this.source = source;
        }

        /**
         * Adds an entry.
         *
         * @param id identifies the entry
         * @param labels its name
         * @return this builder
         */
        public Builder term(String id, Labels labels) {
            terms.add(new Term(TermId.of(id), labels, Optional.empty(), source));
            return this;
        }

        /**
         * Adds an entry under another.
         *
         * @param broader the entry above
         * @param id identifies the entry
         * @param labels its name
         * @return this builder
         */
        public Builder under(String broader, String id, Labels labels) {
            terms.add(new Term(TermId.of(id), labels, Optional.of(TermId.of(broader)), source));
            return this;
        }

        /**
         * Where in the calendar's document the entries that follow come from, and the vocabulary.
         *
         * @param place the place
         * @return this builder
         */
        public Builder source(String place) {
            this.source = new Source(source.document(), place);
            return this;
        }

        Vocabulary build(VocabularyId id, Labels labels) {
            return new Vocabulary(
                    id, labels, terms, terms.isEmpty() ? source : terms.get(0).source());
        }
    }
}
