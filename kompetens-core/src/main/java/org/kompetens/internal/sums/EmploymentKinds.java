package org.kompetens.internal.sums;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.ResolvedRole;

/** All kinds of employment in one analysis. Worked out when first asked for, and kept; for all threads. */
public final class EmploymentKinds {

    private final GapAnalysis analysis;
    private final Shape shape;
    private final List<ResolvedRole> roles;

    /** By role, those in units where nothing more is required: nearly all. */
    private final AtomicReferenceArray<@Nullable EmploymentKind> ofRoles;

    /** All others, by role and the nearest unit that requires something. */
    private final Map<Place, EmploymentKind> ofPlaces = new ConcurrentHashMap<>();

    /** Those that require the same are one, which is then nearly always at hand: units differ in little. */
    private final Map<IntBuffer, EmploymentKind> distinct = new ConcurrentHashMap<>();

    private record Place(int role, int requiringUnit) {}

    /**
     * The kinds of employment of an analysis.
     *
     * @param analysis the analysis
     */
    public EmploymentKinds(GapAnalysis analysis) {
        this(analysis, new Shape(analysis.organisation()));
    }

    /**
     * The kinds of employment of an analysis.
     *
     * @param analysis the analysis
     * @param shape what sums of its organisation look like
     */
    public EmploymentKinds(GapAnalysis analysis, Shape shape) {
        this.analysis = analysis;
        this.shape = shape;
        this.roles = analysis.organisation().roles();
        this.ofRoles = new AtomicReferenceArray<>(roles.size());
    }

    /** Whether those of another analysis require the same: what counts as held does not matter. */
    public boolean isOf(GapAnalysis other) {
        return analysis.asOf().equals(other.asOf()) && analysis.organisation().equals(other.organisation());
    }

    /** What sums of this analysis look like. */
    public Shape shape() {
        return shape;
    }

    EmploymentKind of(int role, int unit) {
        OptionalInt requiringUnit = analysis.requiringUnit(unit);
        if (requiringUnit.isPresent()) {
            return ofPlaces.computeIfAbsent(new Place(role, requiringUnit.getAsInt()), unknown -> kind(role, unit));
        }
        EmploymentKind known = ofRoles.get(role);
        if (known != null) {
            return known;
        }
        EmploymentKind kind = kind(role, unit);
        ofRoles.set(role, kind);
        return kind;
    }

    private EmploymentKind kind(int role, int unit) {
        ResolvedRole resolved = roles.get(role);
        List<RequiredCompetence> required = analysis.required(resolved, unit);
        int keyWithoutProfile = resolved.profile().isEmpty() ? shape.keyOfRole(role) : EmploymentKind.NO_KEY;
        return distinct.computeIfAbsent(
                content(required, keyWithoutProfile),
                unknown -> new EmploymentKind(required, keyWithoutProfile, shape));
    }

    /** All that makes a kind what it is, as numbers. */
    private IntBuffer content(List<RequiredCompetence> required, int keyWithoutProfile) {
        int[] content = new int[required.size() + 1];
        for (int i = 0; i < required.size(); i++) {
            RequiredCompetence one = required.get(i);
            int key = shape.keyOfRequirement(one.competence().index(), one.rank(), one.weight());
            content[i] = one.levelFrom().level().merged() ? ~key : key;
        }
        content[required.size()] = keyWithoutProfile;
        return IntBuffer.wrap(content);
    }
}
