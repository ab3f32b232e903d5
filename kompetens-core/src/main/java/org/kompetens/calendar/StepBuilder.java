package org.kompetens.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** Writes a step down; {@link CalendarBuilder#step} hands one out. */
public final class StepBuilder {

    private final StepId id;
    private final Labels labels;
    private final UnitLevelId level;
    private final List<Labels> products = new ArrayList<>();
    private List<Window> windows = List.of();
    private List<PartyId> performers = List.of();
    private List<PartyId> responsible = List.of();
    private boolean either;
    private List<StepId> predecessors = List.of();
    private List<StepId> afterPrevious = List.of();
    private Optional<StepId> partOf = Optional.empty();
    private List<PartyId> recipients = List.of();
    private List<VocabularyId> vocabularies = List.of();
    private Obligation obligation = Obligation.DUTY;
    private boolean ifAny;
    private boolean asEarlyAsPossible;
    private Optional<DutyId> fulfils = Optional.empty();
    private Optional<Recurrence> recurrence = Optional.empty();
    private Source source;

    StepBuilder(StepId id, Labels labels, UnitLevelId level, Source source) {
        this.id = id;
        this.labels = labels;
        this.level = level;
        this.source = source;
    }

    /**
     * When it is done. Several windows make several occurrences.
     *
     * @param windows the windows, in their order
     * @return this builder
     */
    public StepBuilder during(Window... windows) {
        this.windows = List.of(windows);
        return this;
    }

    /**
     * Who do it; without this, those who answer for it.
     *
     * @param parties the parties
     * @return this builder
     */
    public StepBuilder performedBy(String... parties) {
        this.performers = parties(parties);
        return this;
    }

    /**
     * Who answer for it.
     *
     * @param parties the parties
     * @return this builder
     */
    public StepBuilder answeredBy(String... parties) {
        this.responsible = parties(parties);
        return this;
    }

    /**
     * Who answer for it, of whom one is enough.
     *
     * @param parties the parties
     * @return this builder
     */
    public StepBuilder answeredByEither(String... parties) {
        this.either = true;
        return answeredBy(parties);
    }

    /**
     * Who receive what it produces.
     *
     * @param parties the parties
     * @return this builder
     */
    public StepBuilder to(String... parties) {
        this.recipients = parties(parties);
        return this;
    }

    /**
     * What it waits for.
     *
     * @param steps the steps
     * @return this builder
     */
    public StepBuilder after(String... steps) {
        this.predecessors = Stream.of(steps).map(StepId::of).toList();
        return this;
    }

    /**
     * What it waits for of the cycle before.
     *
     * @param steps the steps
     * @return this builder
     */
    public StepBuilder afterPrevious(String... steps) {
        this.afterPrevious = Stream.of(steps).map(StepId::of).toList();
        return this;
    }

    /**
     * Of which step it is a part.
     *
     * @param whole the step
     * @return this builder
     */
    public StepBuilder partOf(String whole) {
        this.partOf = Optional.of(StepId.of(whole));
        return this;
    }

    /**
     * One thing it produces; may be called several times.
     *
     * @param product its name
     * @return this builder
     */
    public StepBuilder producing(Labels product) {
        this.products.add(product);
        return this;
    }

    /**
     * Which vocabularies it works with.
     *
     * @param vocabularies the vocabularies
     * @return this builder
     */
    public StepBuilder using(String... vocabularies) {
        this.vocabularies = Stream.of(vocabularies).map(VocabularyId::of).toList();
        return this;
    }

    /**
     * Makes it advice, not duty.
     *
     * @return this builder
     */
    public StepBuilder asAdvice() {
        this.obligation = Obligation.ADVICE;
        return this;
    }

    /**
     * Lets it be not applicable, where there is nothing to do it about.
     *
     * @return this builder
     */
    public StepBuilder ifAny() {
        this.ifAny = true;
        return this;
    }

    /**
     * Advises to do it early in its windows.
     *
     * @return this builder
     */
    public StepBuilder asEarlyAsPossible() {
        this.asEarlyAsPossible = true;
        return this;
    }

    /**
     * Lets the records of a duty for each employee tell with how many persons it has been done.
     *
     * @param duty the duty
     * @return this builder
     */
    public StepBuilder fulfilling(String duty) {
        this.fulfils = Optional.of(DutyId.of(duty));
        return this;
    }

    /**
     * Lets it occur every so many years only.
     *
     * @param recurrence in which cycles
     * @return this builder
     */
    public StepBuilder recurring(Recurrence recurrence) {
        this.recurrence = Optional.of(recurrence);
        return this;
    }

    /**
     * Where in the calendar's document it comes from.
     *
     * @param place the place
     * @return this builder
     */
    public StepBuilder source(String place) {
        this.source = new Source(source.document(), place);
        return this;
    }

    Step build() {
        return new Step(
                id,
                labels,
                level,
                windows,
                performers.isEmpty() ? responsible : performers,
                responsible,
                either,
                predecessors,
                afterPrevious,
                partOf,
                recipients,
                products,
                vocabularies,
                obligation,
                ifAny,
                asEarlyAsPossible,
                fulfils,
                recurrence,
                source);
    }

    private static List<PartyId> parties(String... ids) {
        return Stream.of(ids).map(PartyId::of).toList();
    }
}
