package org.kompetens.planning;

import java.util.List;
import java.util.OptionalInt;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** For whom an activity is. */
public sealed interface Recipients {

    /** The most places that one activity can have. */
    int MOST_SEATS = 100_000;

    /**
     * How many places there are.
     *
     * @return the number, or empty where it is not known beforehand
     */
    OptionalInt seats();

    /**
     * Who is known by name.
     *
     * @return the employees; none where nobody is named
     */
    default List<EmployeeId> named() {
        return List.of();
    }

    /**
     * Everybody in a role in a unit or below it.
     *
     * @param role the role
     * @param unit the unit
     */
    record InRole(RoleId role, UnitId unit) implements Recipients {

        @Override
        public OptionalInt seats() {
            return OptionalInt.empty();
        }
    }

    /**
     * These people.
     *
     * @param named who
     */
    record People(List<EmployeeId> named) implements Recipients {

        /** Copies. */
        public People {
            named = List.copyOf(named);
        }

        @Override
        public OptionalInt seats() {
            return OptionalInt.of(named.size());
        }

        /** How many. */
        @Override
        public String toString() {
            return "People[" + named.size() + "]";
        }
    }

    /**
     * A group as a whole, such as a ward's staff or a management team.
     *
     * @param name what it is called
     * @param size how many belong to it, from 1 to {@value Recipients#MOST_SEATS}; empty where it is not known
     */
    record Group(String name, OptionalInt size) implements Recipients {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the size is out of bounds
         */
        public Group {
            size.ifPresent(Recipients::check);
        }

        @Override
        public OptionalInt seats() {
            return size;
        }

        /** How many; the name may be anything, and is not shown. */
        @Override
        public String toString() {
            return "Group[" + size + "]";
        }
    }

    /**
     * So many places, some of which are given to somebody.
     *
     * @param number how many, from 1 to {@value Recipients#MOST_SEATS}
     * @param named to whom places are given; more of them than places can be written down, and is a finding
     */
    record Seats(int number, List<EmployeeId> named) implements Recipients {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if the number is out of bounds
         */
        public Seats {
            check(number);
            named = List.copyOf(named);
        }

        @Override
        public OptionalInt seats() {
            return OptionalInt.of(number);
        }

        /** How many. */
        @Override
        public String toString() {
            return "Seats[" + number + ", named=" + named.size() + "]";
        }
    }

    /**
     * People who are not employed, such as pupils or those who may be hired.
     *
     * @param number how many, from 1 to {@value Recipients#MOST_SEATS}
     */
    record Outsiders(int number) implements Recipients {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the number is out of bounds
         */
        public Outsiders {
            check(number);
        }

        @Override
        public OptionalInt seats() {
            return OptionalInt.of(number);
        }
    }

    private static void check(int seats) {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("seats must be from 1 to " + MOST_SEATS + ": " + seats);
        }
    }
}
