package org.kompetens.testkit.system;

/** Whatever says which figures may be shown outside, and hides the others. */
@FunctionalInterface
public interface PublicationSystem {

    /**
     * Makes the figures of all units fit for showing. Nothing was published before.
     *
     * @param situation an organisation without errors, and employees
     * @param threshold how many people are the smallest group that may be shown, from 3
     * @return of each unit how many are employed there or below; and of each competence of which somebody there has a cell how
     *     many cells have each outcome, and how many are required and not waived; those of dimensions and of all competences
     *     together from a system that sums over competences
     */
    PublicationReport publish(Situation situation, int threshold);
}
