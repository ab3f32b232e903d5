package org.kompetens.staffing;

import java.util.List;

/**
 * Who was there at two dates, and who came and left in between. Each person once, those of several employments too.
 *
 * @param atStart how many there were at the first date
 * @param atEnd how many there were at the second
 * @param hired how many came, from wherever
 * @param hiredFromWithin how many of these had been elsewhere in the organisation
 * @param left how many left, for wherever
 * @param movedWithin how many of these are elsewhere in the organisation, and counted there
 * @param becameHourly how many of these are in the organisation, here or elsewhere, but paid by the hour alone, where staff
 *     paid so is not counted
 * @param retired how many of these retired; the others left the organisation for other reasons
 */
public record TurnoverFlows(
        long atStart,
        long atEnd,
        long hired,
        long hiredFromWithin,
        long left,
        long movedWithin,
        long becameHourly,
        long retired) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is below 0, or a part above its whole
     */
    public TurnoverFlows {
        boolean areFromNought =
                List.of(atStart, atEnd, hired, hiredFromWithin, left, movedWithin, becameHourly, retired).stream()
                        .allMatch(number -> number >= 0);
        if (!areFromNought || hiredFromWithin > hired || movedWithin + becameHourly + retired > left) {
            throw new IllegalArgumentException("numbers must be from 0, and a part at most its whole");
        }
    }
}
