package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.organisation.UnitId;

/**
 * How figures are made fit for showing.
 *
 * @param threshold the smallest group that may be shown, from {@value #LOWEST_THRESHOLD}: smaller ones are hidden
 * @param width how far apart at least the values are that a hidden figure could have for all that is shown, from
 *     {@value #LOWEST_WIDTH} to the threshold
 * @param hidesUniform whether a group of which all have the same outcome is hidden whatever its size, as it tells of
 *     each of them
 * @param guardsInsiders whether nothing may be worked out by somebody, either, who knows a hidden figure because nobody
 *     else is counted in it; hides more, and most where units are small
 * @param guardsChanges whether a number is hidden that is few people more or less than was shown of an earlier date; where it is
 *     not, who takes the other numbers to be the same as they were can work out hidden ones
 * @param top the unit that is published with everything below it; empty for the whole organisation
 * @param depth how many levels below that unit are published, from 0
 */
public record PublicationSettings(
        int threshold,
        int width,
        boolean hidesUniform,
        boolean guardsInsiders,
        boolean guardsChanges,
        Optional<UnitId> top,
        int depth) {

    /** No smaller group may ever be shown. */
    public static final int LOWEST_THRESHOLD = 3;

    /** The least that two values can be apart without one of them being told. */
    public static final int LOWEST_WIDTH = 2;

    /** All levels. */
    public static final int ALL_LEVELS = Integer.MAX_VALUE;

    /** Groups of five, values three apart, the whole organisation; changes of few people are guarded. */
    public static final PublicationSettings DEFAULT =
            new PublicationSettings(5, 3, false, false, true, Optional.empty(), ALL_LEVELS);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public PublicationSettings {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("threshold must be at least " + LOWEST_THRESHOLD + ", is " + threshold);
        }
        if (width < LOWEST_WIDTH || width > threshold) {
            throw new IllegalArgumentException("width must be from 2 to the threshold, is " + width);
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth must be from 0, is " + depth);
        }
    }

    /** Whether so many people are fewer than may be shown; nobody is not. */
    boolean isSmall(long people) {
        return people > 0 && people < threshold;
    }

    /**
     * With another threshold.
     *
     * @param other from {@value #LOWEST_THRESHOLD}
     * @return a copy; its width is the threshold if it was more
     */
    public PublicationSettings withThreshold(int other) {
        return new PublicationSettings(
                other,
                Math.min(width, Math.max(LOWEST_WIDTH, other)),
                hidesUniform,
                guardsInsiders,
                guardsChanges,
                top,
                depth);
    }

    /**
     * With another width.
     *
     * @param other from 2 to the threshold
     * @return a copy
     */
    public PublicationSettings withWidth(int other) {
        return new PublicationSettings(threshold, other, hidesUniform, guardsInsiders, guardsChanges, top, depth);
    }

    /**
     * Whether groups with one outcome are hidden.
     *
     * @param other whatever their size
     * @return a copy
     */
    public PublicationSettings withUniformHidden(boolean other) {
        return new PublicationSettings(threshold, width, other, guardsInsiders, guardsChanges, top, depth);
    }

    /**
     * Whether figures are protected from whoever is the only one counted in another.
     *
     * @param other whether they are
     * @return a copy
     */
    public PublicationSettings withInsidersGuarded(boolean other) {
        return new PublicationSettings(threshold, width, hidesUniform, other, guardsChanges, top, depth);
    }

    /**
     * Whether changes of few people are guarded.
     *
     * @param other whether a number is hidden that is fewer people more or less than the threshold, and not the same, as was
     *     shown of an earlier date
     * @return a copy
     */
    public PublicationSettings withChangesGuarded(boolean other) {
        return new PublicationSettings(threshold, width, hidesUniform, guardsInsiders, other, top, depth);
    }

    /**
     * Of one unit alone.
     *
     * @param unit the unit, with everything below it
     * @return a copy
     */
    public PublicationSettings withTop(UnitId unit) {
        return new PublicationSettings(
                threshold, width, hidesUniform, guardsInsiders, guardsChanges, Optional.of(unit), depth);
    }

    /**
     * Down to fewer levels.
     *
     * @param levels below the top, from 0
     * @return a copy
     */
    public PublicationSettings withDepth(int levels) {
        return new PublicationSettings(threshold, width, hidesUniform, guardsInsiders, guardsChanges, top, levels);
    }
}
