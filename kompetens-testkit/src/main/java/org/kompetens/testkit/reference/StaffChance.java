package org.kompetens.testkit.reference;

import java.util.Random;

/** How many of some people something happens to. */
interface StaffChance {

    /** As many as are to be expected, however small a fraction of a person that is. */
    StaffChance EXPECTED = new StaffChance() {
        @Override
        public Exact taken(Exact heads, Exact rate) {
            return heads.times(rate);
        }

        @Override
        public Exact whole(Exact heads) {
            return heads;
        }
    };

    /** How many are taken. */
    Exact taken(Exact heads, Exact rate);

    /** Makes the last fraction of a person one person or none, where people are whole. */
    Exact whole(Exact heads);

    /** Person by person. */
    record OfEach(Random random) implements StaffChance {

        @Override
        public Exact taken(Exact heads, Exact rate) {
            long taken = 0;
            for (long person = heads.top().divide(heads.bottom()).longValueExact(); person > 0; person--) {
                taken += happens(rate) ? 1 : 0;
            }
            return Exact.of(taken, 1);
        }

        @Override
        public Exact whole(Exact heads) {
            Exact least = new Exact(heads.top().divide(heads.bottom()), Exact.ONE.bottom());
            return happens(heads.minus(least)) ? least.plus(Exact.ONE) : least;
        }

        private boolean happens(Exact probability) {
            return random.nextDouble() * probability.bottom().doubleValue()
                    < probability.top().doubleValue();
        }
    }
}
