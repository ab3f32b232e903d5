package org.kompetens.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.ResolvedRole;

/** What every post requires in one analysis, as numbers. Worked out when first asked for, and kept; for all threads. */
public final class Posts {

    private final GapAnalysis analysis;
    private final Shape shape;
    private final List<ResolvedRole> roles;

    /** By role, and by the list that the analysis gives: units that require nothing of their own share one. */
    private final List<Map<List<RequiredCompetence>, Post>> known;

    /**
     * The posts of an analysis.
     *
     * @param analysis the analysis
     */
    public Posts(GapAnalysis analysis) {
        this.analysis = analysis;
        this.shape = new Shape(analysis.organisation());
        this.roles = analysis.organisation().roles();
        this.known = roles.stream()
                .<Map<List<RequiredCompetence>, Post>>map(role -> new IdentityHashMap<>())
                .toList();
    }

    /** What sums of this analysis look like. */
    public Shape shape() {
        return shape;
    }

    Post of(int role, int unit) {
        ResolvedRole resolved = roles.get(role);
        List<RequiredCompetence> required = analysis.required(resolved, unit);
        Map<List<RequiredCompetence>, Post> ofRole = known.get(role);
        synchronized (ofRole) {
            return ofRole.computeIfAbsent(required, unknown -> new Post(resolved, required, shape));
        }
    }
}
