package org.kompetens.publication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.text.Labels;

/**
 * An activity as it may be shown outside: what a form has of it, without anybody's name.
 *
 * @param id which activity
 * @param title what it is called, as it was written: a name of somebody in it is not found
 * @param unit its home
 * @param period when it is expected to be carried out
 * @param notGoingOn that it was stopped, put off or carried over, if it was
 * @param responsible the title of the function that answers for it
 * @param followUps when it is followed up, in the order of dates
 * @param figures how many take part and what it costs; empty where that is hidden
 */
public record PublishedActivity(
        ActivityId id,
        Labels title,
        OrganisationUnit unit,
        Period period,
        Optional<ImplementationStatus> notGoingOn,
        String responsible,
        List<LocalDate> followUps,
        Optional<Figures> figures) {

    /** Copies. */
    public PublishedActivity {
        followUps = List.copyOf(followUps);
    }

    /**
     * What is shown or hidden together, as a price of a place turns the one into the other.
     *
     * @param participants how many take part; empty where it is for nobody in particular
     * @param costs what it costs in each year, whoever pays
     */
    public record Figures(OptionalInt participants, SortedMap<Integer, Amounts> costs) {

        /** Copies. */
        public Figures {
            costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
        }
    }

    /** Which activity. */
    @Override
    public String toString() {
        return "PublishedActivity[" + id + "]";
    }
}
