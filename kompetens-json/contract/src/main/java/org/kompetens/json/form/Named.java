package org.kompetens.json.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.text.Labels;

/**
 * What names competences by their ids, and the framework that says what these are called.
 *
 * @param of what names them
 * @param framework the framework; empty where it is not at hand, and so nothing stands beside the ids
 * @param <T> what names them
 */
record Named<T>(T of, Optional<ResolvedFramework> framework) {

    static <T> Named<T> by(GapAnalysis analysis, T of) {
        return new Named<>(of, Optional.of(analysis.organisation().framework()));
    }

    /** Where there is no framework at hand. */
    static <T> Named<T> byIdAlone(T of) {
        return new Named<>(of, Optional.empty());
    }

    /** The labels of a competence, as the part of an object that names it. */
    static <T> Part<Named<T>, Optional<Labels>> labels(Function<T, CompetenceId> competence) {
        return CompetenceNames.labelsIfKnown(named -> named.framework()
                .flatMap(framework -> framework.competence(competence.apply(named.of())))
                .map(ResolvedCompetence::competence));
    }

    /** The parts of it that name competences too. */
    <S> List<Named<S>> each(Function<T, List<S>> getter) {
        return getter.apply(of).stream().map(this::with).toList();
    }

    /** Something else by the same framework. */
    <S> Named<S> with(S other) {
        return new Named<>(other, framework);
    }

    /** Says nothing of what may be personal. */
    @Override
    public String toString() {
        return "Named[framework=" + framework.isPresent() + "]";
    }
}
