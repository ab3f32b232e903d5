package org.kompetens.competence;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * One thing a person can hold.
 *
 * @param id identifies the competence in its framework
 * @param labels its name
 * @param description what it is, if that is described
 * @param dimension which of the six kinds it is
 * @param scale the scale it is judged on
 * @param broader the competence that this one is a part of, if any
 * @param groups the groups that it is in
 * @param links the same or a similar competence in outside frameworks such as ESCO, as absolute URIs
 */
public record Competence(
        CompetenceId id,
        Labels labels,
        Optional<Labels> description,
        Dimension dimension,
        ScaleId scale,
        Optional<CompetenceId> broader,
        List<CompetenceGroupId> groups,
        List<URI> links) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a link is not absolute
     */
    public Competence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(broader, "broader");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(groups, "groups");
        groups = List.copyOf(groups);
        links = List.copyOf(links);
        links.forEach(link -> {
            if (!link.isAbsolute()) {
                throw new IllegalArgumentException("link of competence " + id + " must be an absolute URI: " + link);
            }
        });
    }

    /**
     * A competence that stands by itself; see {@link #withDescription}, {@link #withBroader}, {@link #withGroups} and
     * {@link #withLinks}.
     *
     * @param id identifies the competence in its framework
     * @param labels its name
     * @param dimension which of the six kinds it is
     * @param scale the scale it is judged on
     * @return the competence
     */
    public static Competence of(CompetenceId id, Labels labels, Dimension dimension, ScaleId scale) {
        return new Competence(id, labels, Optional.empty(), dimension, scale, Optional.empty(), List.of(), List.of());
    }

    /**
     * This competence described.
     *
     * @param description what it is
     * @return a new competence
     */
    public Competence withDescription(Labels description) {
        return new Competence(id, labels, Optional.of(description), dimension, scale, broader, groups, links);
    }

    /**
     * This competence as a part of a broader one.
     *
     * @param broader the broader competence
     * @return a new competence
     */
    public Competence withBroader(CompetenceId broader) {
        return new Competence(id, labels, description, dimension, scale, Optional.of(broader), groups, links);
    }

    /**
     * This competence in groups.
     *
     * @param groups in place of those that it is in
     * @return a new competence
     */
    public Competence withGroups(List<CompetenceGroupId> groups) {
        return new Competence(id, labels, description, dimension, scale, broader, groups, links);
    }

    /**
     * This competence with links to outside frameworks.
     *
     * @param links absolute URIs, in place of those it has
     * @return a new competence
     */
    public Competence withLinks(List<URI> links) {
        return new Competence(id, labels, description, dimension, scale, broader, groups, links);
    }
}
