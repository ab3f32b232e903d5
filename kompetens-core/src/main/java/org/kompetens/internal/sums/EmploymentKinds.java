package org.kompetens.internal.sums;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleSelection;

/** All kinds of employment in one analysis. Worked out when first asked for, and kept; for all threads. */
public final class EmploymentKinds {

    private final GapAnalysis analysis;
    private final Shape shape;
    private final List<ResolvedRole> roles;

    /** Of which roles figures are asked for; null for all. */
    private final boolean @Nullable [] selected;

    private final Map<Required, EmploymentKind> known = new ConcurrentHashMap<>();

    /** Those that require the same are one object, nearly always in the processor's cache: units differ in little. */
    private final Map<IntBuffer, EmploymentKind> distinct = new ConcurrentHashMap<>();

    /** What a role requires in some units: the very list that the analysis gives for each of them. */
    private record Required(int role, List<RequiredCompetence> competences) {

        @Override
        @SuppressWarnings("ReferenceEquality") // To compare what is in the lists would take longer than to work it out.
        public boolean equals(@Nullable Object other) {
            return other instanceof Required required && role == required.role && competences == required.competences;
        }

        @Override
        public int hashCode() {
            return 31 * role + System.identityHashCode(competences);
        }
    }

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
        this(analysis, shape, Optional.empty());
    }

    /**
     * The kinds of employment in some roles.
     *
     * @param analysis the analysis
     * @param selection the roles; empty for all
     */
    public EmploymentKinds(GapAnalysis analysis, Optional<RoleSelection> selection) {
        this(analysis, new Shape(analysis.organisation()), selection);
    }

    private EmploymentKinds(GapAnalysis analysis, Shape shape, Optional<RoleSelection> selection) {
        this.analysis = analysis;
        this.shape = shape;
        this.roles = analysis.organisation().roles();
        this.selected = selection.isEmpty() ? null : selected(selection.get());
    }

    private boolean[] selected(RoleSelection selection) {
        boolean[] of = new boolean[roles.size()];
        roles.forEach(role -> of[role.index()] = selection.contains(role.id()));
        return of;
    }

    /** Whether employments in a role are counted at all. */
    public boolean isSelected(int role) {
        return selected == null || selected[role];
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
        Required required = new Required(role, analysis.required(roles.get(role), unit));
        EmploymentKind kind = known.get(required);
        return kind != null ? kind : known.computeIfAbsent(required, this::kind);
    }

    private EmploymentKind kind(Required of) {
        ResolvedRole resolved = roles.get(of.role());
        int keyWithoutProfile = resolved.profile().isEmpty() ? shape.keyOfRole(of.role()) : EmploymentKind.NO_KEY;
        int[] cells = cells(of.competences());
        int[] content = Arrays.copyOf(cells, cells.length + 1);
        content[cells.length] = keyWithoutProfile;
        return distinct.computeIfAbsent(
                IntBuffer.wrap(content), unknown -> new EmploymentKind(cells, keyWithoutProfile, shape));
    }

    /** The key of each requirement, or its complement where what is required rests on a merged level. */
    private int[] cells(List<RequiredCompetence> required) {
        int[] cells = new int[required.size()];
        for (int i = 0; i < cells.length; i++) {
            RequiredCompetence one = required.get(i);
            int key = shape.keyOf(one);
            cells[i] = one.levelFrom().level().merged() ? ~key : key;
        }
        return cells;
    }
}
