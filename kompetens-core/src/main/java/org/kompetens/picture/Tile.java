package org.kompetens.picture;

import java.util.Optional;
import org.kompetens.gap.OutcomeKind.Standing;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.TotalFigures;

/**
 * A field of a heat map.
 *
 * @param met the share that is met, in words
 * @param of of how much, in words
 * @param unknown the share that is not known, in words; empty where all is known
 * @param unknownShare the same as a number from 0 to 1
 * @param step how light, from 1; 0 where it is hidden or more than half is not known
 * @param words all of it, to be read aloud
 */
record Tile(String met, String of, String unknown, double unknownShare, int step, String words) {

    /** From the lightest, of which nearly all is met, to the darkest. */
    static final int STEPS = 5;

    /** At how many per cent met each step begins. */
    private static final int[] FROM = {95, 85, 70, 50, 0};

    private static final int LAST_LIGHT_STEP = 3;

    /** Empty where nothing is required. */
    static Optional<Tile> of(TotalFigures figures, PictureText text) {
        OutcomeAmounts cells = figures.cells();
        long all = cells.total().count();
        if (all == 0) {
            return Optional.empty();
        }
        return Optional.of(
                of(cells.metShare(), new Share(cells.of(Standing.UNKNOWN).count(), all), text));
    }

    /** Empty where it is known that nothing is required. */
    static Optional<Tile> of(PublishedFigures figures, PictureText text) {
        Optional<Long> all = figures.cells().shown().map(PublishedAmount.Shown::count);
        if (all.equals(Optional.of(0L))) {
            return Optional.empty();
        }
        Optional<Share> met = figures.metShare();
        Optional<Share> unknown =
                figures.assessedShare().map(known -> new Share(known.whole() - known.part(), known.whole()));
        if (met.isPresent() && unknown.isPresent()) {
            return Optional.of(of(met.get(), unknown.get(), text));
        }
        String of = all.map(number -> text.of("heat-map.of", "all", text.number(number)))
                .orElse("");
        return Optional.of(new Tile(
                met.map(text::percent).orElse(PublishedAmount.HIDDEN_SIGN),
                of,
                unknown.map(share -> "? " + text.percent(share)).orElse("? " + PublishedAmount.HIDDEN_SIGN),
                0,
                0,
                text.of("heat-map.hidden")));
    }

    private static Tile of(Share met, Share unknown, PictureText text) {
        int step = unknown.part() * 2 > unknown.whole() ? 0 : 1;
        while (step > 0 && met.part() * 100 < FROM[step - 1] * met.whole()) {
            step++;
        }
        String all = text.number(met.whole());
        return new Tile(
                text.percent(met),
                text.of("heat-map.of", "all", all),
                unknown.part() == 0 ? "" : "? " + text.percent(unknown),
                (double) unknown.part() / unknown.whole(),
                step,
                text.of("heat-map.words", "met", text.percent(met), "all", all, "unknown", text.percent(unknown)));
    }

    /** Whether any of its numbers is. */
    boolean isHidden() {
        return step == 0 && unknownShare == 0;
    }

    String kind() {
        if (isHidden()) {
            return "nothing";
        }
        return step == 0 ? "paper" : "share-" + step;
    }

    String ink() {
        if (isHidden()) {
            return "name";
        }
        return step <= LAST_LIGHT_STEP ? "on-light" : "on-dark";
    }
}
