package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.List;

/** How an occurrence stands at a date. */
public sealed interface Status {

    /**
     * The kinds of status, best first. Without new completions an occurrence's kind never goes back.
     */
    enum Kind {
        /** There is nothing to do. */
        NOT_APPLICABLE,
        /** Done, by the deadline. */
        DONE,
        /** Done, after the deadline. */
        DONE_LATE,
        /** Its window has not begun. */
        UPCOMING,
        /** Its window has begun. */
        OPEN,
        /** Its deadline is near. */
        DUE_SOON,
        /** Its window has begun, and what it waits for is not done. */
        BLOCKED,
        /** Its deadline has passed. */
        OVERDUE;

        /**
         * Whether nothing remains to be done.
         *
         * @return true for not applicable, done and done late
         */
        public boolean isSettled() {
            return compareTo(DONE_LATE) <= 0;
        }
    }

    /**
     * The kind.
     *
     * @return one kind for each type of status
     */
    Kind kind();

    /**
     * There is nothing to do.
     *
     * @param since when that was recorded
     */
    record NotApplicable(LocalDate since) implements Status {
        @Override
        public Kind kind() {
            return Kind.NOT_APPLICABLE;
        }
    }

    /**
     * Done, by the deadline.
     *
     * @param on when
     */
    record Done(LocalDate on) implements Status {
        @Override
        public Kind kind() {
            return Kind.DONE;
        }
    }

    /**
     * Done, after the deadline.
     *
     * @param on when
     * @param daysLate calendar days after the deadline, at least 1
     */
    record DoneLate(LocalDate on, long daysLate) implements Status {
        @Override
        public Kind kind() {
            return Kind.DONE_LATE;
        }
    }

    /**
     * Its window has not begun.
     *
     * @param days calendar days until it does, at least 1
     */
    record Upcoming(long days) implements Status {
        @Override
        public Kind kind() {
            return Kind.UPCOMING;
        }
    }

    /**
     * Its window has begun.
     *
     * @param daysLeft calendar days until the deadline
     */
    record Open(long daysLeft) implements Status {
        @Override
        public Kind kind() {
            return Kind.OPEN;
        }
    }

    /**
     * Its deadline is near.
     *
     * @param daysLeft calendar days until the deadline, 0 on the day itself
     */
    record DueSoon(long daysLeft) implements Status {
        @Override
        public Kind kind() {
            return Kind.DUE_SOON;
        }
    }

    /**
     * Its window has begun, and what it waits for is not done.
     *
     * @param by the steps that are not done, with how far they have come; at least one
     */
    record Blocked(List<Waiting> by) implements Status {

        /** Copies. */
        public Blocked {
            by = List.copyOf(by);
        }

        @Override
        public Kind kind() {
            return Kind.BLOCKED;
        }
    }

    /**
     * Its deadline has passed.
     *
     * @param daysLate calendar days after the deadline, at least 1
     */
    record Overdue(long daysLate) implements Status {
        @Override
        public Kind kind() {
            return Kind.OVERDUE;
        }
    }
}
