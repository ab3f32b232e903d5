package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedCompetenceGroup;
import org.kompetens.internal.sums.FigureSums;
import org.kompetens.internal.sums.LeftOutFields;
import org.kompetens.internal.sums.PersonFields;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * The figures of a roll-up number by number, one unit after another: for those who write down millions of them, and
 * would only take apart again the objects that {@link Rollup#at} gives. The figures are the same. Holds about half a
 * kilobyte for each competence of the largest unit gone to. For one thread.
 *
 * <pre>{@code
 * FigureRows rows = new FigureRows(rollup);
 * rows.goTo(tree.indexOf(UnitId.of("elder-care")));
 * while (rows.nextCompetence()) {
 *     long met = rows.ofCompetence().counted(Measure.MET);
 * }
 * }</pre>
 */
public final class FigureRows {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Organisation organisation;
    private final Shape shape;
    private final IntFunction<UnitSums> sumsOfUnits;
    private final FigureRow[] totals = new FigureRow[DIMENSIONS.length + 1];

    /**
     * The competences with a cell: the first {@link #size} of these rows. Those behind them are left over from an
     * earlier unit.
     */
    private final List<FigureRow> competences = new ArrayList<>();

    private int size;

    /** By the index of a group its figures; of a unit, those that have cells there are {@link #groupsThere}. */
    private final FigureRow[] groups;

    private final BitSet groupsThere = new BitSet();

    /** The one gone to. */
    private int position;

    private int unit;
    private UnitSums sums;

    /**
     * The figures of a roll-up. Before anything is asked, a unit has to be gone to.
     *
     * @param rollup the roll-up
     */
    public FigureRows(Rollup rollup) {
        this(rollup.analysis().organisation(), rollup.totals().shape(), rollup.totals()::unit);
    }

    FigureRows(Organisation organisation, Shape shape, IntFunction<UnitSums> sumsOfUnits) {
        this.organisation = organisation;
        this.shape = shape;
        this.sumsOfUnits = sumsOfUnits;
        Arrays.setAll(totals, i -> new FigureRow(shape));
        this.competences.add(new FigureRow(shape));
        this.groups = new FigureRow[shape.competences().groups()];
        Arrays.setAll(groups, i -> new FigureRow(shape));
        this.sums = sumsOfUnits.apply(0);
    }

    /**
     * Goes to a unit.
     *
     * @param index the index of the unit in the tree
     * @throws IndexOutOfBoundsException if there is no such unit
     * @throws ArithmeticException if a figure does not fit into a long, as after merging more people than there are
     */
    public void goTo(int index) {
        unit = index;
        sums = sumsOfUnits.apply(index);
        size = 0;
        position = -1;
        for (FigureRow total : totals) {
            total.sums().clear();
        }
        groupsThere.clear();
        int row = 0;
        while (row < sums.size() && shape.isOfCompetence(sums.key(row))) {
            FigureSums taken = next();
            row = taken.take(sums, row);
            if (taken.hasCells()) {
                int dimension = shape.competences().dimension(taken.competence());
                totals[dimension].sums().addCells(taken);
                addToGroups(taken);
                size++;
            }
        }
        for (int dimension = 0; dimension < DIMENSIONS.length; dimension++) {
            total().sums().addCells(totals[dimension].sums());
        }
        for (int i = 0; i < totals.length; i++) {
            int persons = sums.row(shape.keyOfDimension(i));
            if (persons >= 0) {
                totals[i].sums().addPersons(sums, persons);
            }
        }
        for (int group = groupsThere.nextSetBit(0); group >= 0; group = groupsThere.nextSetBit(group + 1)) {
            int persons = sums.row(shape.keyOfGroup(group));
            if (persons >= 0) {
                groups[group].sums().addPersons(sums, persons);
            }
        }
    }

    private void addToGroups(FigureSums competence) {
        for (int group : shape.competences().groups(competence.competence())) {
            if (!groupsThere.get(group)) {
                groupsThere.set(group);
                groups[group].sums().clear();
            }
            groups[group].sums().addCells(competence);
        }
    }

    /** The place behind the competences so far, to be filled. */
    private FigureSums next() {
        if (size == competences.size()) {
            competences.add(new FigureRow(shape));
        }
        return competences.get(size).sums();
    }

    /**
     * The unit.
     *
     * @return the one gone to
     */
    public OrganisationUnit unit() {
        return organisation.tree().unit(unit);
    }

    /**
     * All who have an active employment there.
     *
     * @return how many, with their FTE
     */
    public Headcount employed() {
        int employed = sums.row(shape.keyOfEmployed());
        return employed < 0 ? Headcount.NONE : headcount(employed);
    }

    private Headcount headcount(int of) {
        return new Headcount(sums.count(of, PersonFields.REQUIRED), new FteSum(sums.fte(of, PersonFields.REQUIRED)));
    }

    /**
     * The assessments that are left out, as they are wrong in themselves, of those with an active employment there.
     *
     * @return how many, and of how many persons, each once
     */
    public LeftOut leftOut() {
        return LeftOutFields.of(sums, shape);
    }

    /**
     * All competences together.
     *
     * @return their figures, until the next unit is gone to
     */
    public FigureRow total() {
        return totals[DIMENSIONS.length];
    }

    /**
     * The competences of one dimension together.
     *
     * @param dimension the dimension
     * @return their figures, until the next unit is gone to
     */
    @SuppressWarnings("EnumOrdinal") // As in the shape.
    public FigureRow total(Dimension dimension) {
        return totals[dimension.ordinal()];
    }

    /**
     * The groups of which a competence has a cell in the unit.
     *
     * @return in the order of the framework
     */
    public List<ResolvedCompetenceGroup> groups() {
        return groupsThere.stream()
                .mapToObj(organisation.framework().groups()::get)
                .toList();
    }

    /**
     * The competences of one group together, of all dimensions and scales.
     *
     * @param group one of the {@link #groups()} of the unit
     * @return their figures, until the next unit is gone to
     * @throws IllegalArgumentException if no competence of the group has a cell in the unit
     */
    public FigureRow total(ResolvedCompetenceGroup group) {
        if (!groupsThere.get(group.index())) {
            throw new IllegalArgumentException("no competence of the group " + group.id() + " has a cell in the unit");
        }
        return groups[group.index()];
    }

    /**
     * Goes to the next competence with a cell in the unit, in the order of the framework.
     *
     * @return false if there are no more
     */
    public boolean nextCompetence() {
        position = Math.min(position + 1, size);
        return position < size;
    }

    /**
     * The competence.
     *
     * @return the one gone to
     * @throws IllegalStateException if none was gone to, or there are no more
     */
    public ResolvedCompetence competence() {
        return resolved(ofCompetence());
    }

    /**
     * The figures of the competence.
     *
     * @return its figures, until the next unit is gone to
     * @throws IllegalStateException if none was gone to, or there are no more
     */
    public FigureRow ofCompetence() {
        if (position < 0 || position >= size) {
            throw new IllegalStateException("nextCompetence has to be called first, and to say that there is one");
        }
        return competences.get(position);
    }

    private ResolvedCompetence resolved(FigureRow row) {
        return organisation.framework().competences().get(row.sums().competence());
    }

    /**
     * For each role without a profile that someone has in the unit: who has it.
     *
     * @return in the order of the roles
     */
    public Map<RoleId, Headcount> withoutProfile() {
        Map<RoleId, Headcount> found = new LinkedHashMap<>();
        for (int i = 0; i < sums.size(); i++) {
            int role = sums.key(i) - shape.keyOfRole(0);
            if (shape.isOfRole(sums.key(i)) && sums.count(i, PersonFields.REQUIRED) > 0) {
                found.put(organisation.roles().get(role).id(), headcount(i));
            }
        }
        return found;
    }

    /** The figures of one competence in a unit; empty where nobody there has a cell of it. */
    Optional<CompetenceFigures> at(UnitId unitId, CompetenceId competence) {
        ResolvedCompetence of = organisation
                .framework()
                .competence(competence)
                .orElseThrow(() -> new IllegalArgumentException("no such competence in this organisation"));
        sums = sumsOfUnits.apply(organisation.tree().indexOf(unitId));
        size = 0;
        int row = sums.rowFrom(shape.firstKey(of.index()));
        boolean isThere = row < sums.size() && sums.key(row) < shape.firstKey(of.index() + 1);
        if (isThere) {
            next().take(sums, row);
        }
        return isThere && next().hasCells() ? Optional.of(competences.get(0).asCompetence(of)) : Optional.empty();
    }

    /** All figures of a unit as objects. */
    UnitFigures figures(int index) {
        goTo(index);
        Map<Dimension, TotalFigures> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : DIMENSIONS) {
            dimensions.put(dimension, total(dimension).asTotal());
        }
        List<GroupFigures> ofGroups = new ArrayList<>();
        for (ResolvedCompetenceGroup group : groups()) {
            ofGroups.add(new GroupFigures(group, total(group).asTotal()));
        }
        List<CompetenceFigures> ofCompetences = new ArrayList<>(size);
        for (FigureRow row : competences.subList(0, size)) {
            ofCompetences.add(row.asCompetence(resolved(row)));
        }
        return new UnitFigures(
                unit(),
                employed(),
                leftOut(),
                total().asTotal(),
                dimensions,
                ofGroups,
                ofCompetences,
                withoutProfile());
    }
}
