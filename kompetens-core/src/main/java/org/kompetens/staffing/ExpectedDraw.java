package org.kompetens.staffing;

/** What is to be expected: the same share of heads and of FTE, rounded half to even. */
final class ExpectedDraw implements Draw {

    @Override
    public void begin(int place, int year) {
        // The same everywhere.
    }

    @Override
    public long heads(Rate rate, long heads, long group, int reason) {
        return rate.applyTo(heads);
    }

    @Override
    public long fte(Rate rate, long fte, long heads, long taken) {
        return rate.applyTo(fte);
    }

    @Override
    public long whole(long heads, long group, int reason) {
        return heads;
    }

    @Override
    public boolean isOfWholePeople() {
        return false;
    }
}
