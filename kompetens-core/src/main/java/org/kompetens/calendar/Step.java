package org.kompetens.calendar;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/**
 * One step of a calendar. In each cycle it occurs once for each unit at its level and each of its windows, and is done
 * for a unit when it is done in all its windows.
 *
 * @param id identifies the step
 * @param labels its title
 * @param level the unit level at which one occurrence per unit is made
 * @param windows when it is done, at least one
 * @param performers who do it
 * @param responsible who answer for it, at least one; each at the step's level or above
 * @param either whether one of those responsible is enough, and one of those who do it; otherwise all together
 * @param predecessors the steps it waits for
 * @param afterPrevious the steps of the cycle before for which it waits
 * @param partOf the step of which it is a part, if any: the whole waits for its parts, and the parts for what the whole
 *     waits for
 * @param recipients who receive what it produces
 * @param products what it produces
 * @param vocabularies which vocabularies of the calendar it works with
 * @param obligation duty or advice
 * @param ifAny whether it can be not applicable
 * @param asEarlyAsPossible whether it had better be done early in its windows; advice, whatever the obligation
 * @param fulfils the duty for each employee whose records tell with how many persons it has been done, if there is one
 * @param recurrence in which cycles it occurs; empty for every one
 * @param source where it comes from
 */
public record Step(
        StepId id,
        Labels labels,
        UnitLevelId level,
        List<Window> windows,
        List<PartyId> performers,
        List<PartyId> responsible,
        boolean either,
        List<StepId> predecessors,
        List<StepId> afterPrevious,
        Optional<StepId> partOf,
        List<PartyId> recipients,
        List<Labels> products,
        List<VocabularyId> vocabularies,
        Obligation obligation,
        boolean ifAny,
        boolean asEarlyAsPossible,
        Optional<DutyId> fulfils,
        Optional<Recurrence> recurrence,
        Source source) {

    /** Copies. */
    public Step {
        windows = List.copyOf(windows);
        performers = List.copyOf(performers);
        responsible = List.copyOf(responsible);
        predecessors = List.copyOf(predecessors);
        afterPrevious = List.copyOf(afterPrevious);
        recipients = List.copyOf(recipients);
        products = List.copyOf(products);
        vocabularies = List.copyOf(vocabularies);
    }
}
