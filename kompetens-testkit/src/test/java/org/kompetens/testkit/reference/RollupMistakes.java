package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.testkit.mistakes.Mistake;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.Fault;
import org.kompetens.testkit.system.GapSystem;

/** Mistakes in adding up. */
@SuppressWarnings("exports") // The package is exported for what is no test.
public final class RollupMistakes {

    private RollupMistakes() {}

    /** All that a unit is made of. */
    private record Of(
            Structure structure,
            UnitId unit,
            LocalDate asOf,
            List<Employee> sound,
            Map<EmployeeId, Integer> leftOut,
            List<ReferenceCell> cells) {

        Of with(List<ReferenceCell> other) {
            return new Of(structure, unit, asOf, sound, leftOut, other);
        }

        Of where(Predicate<ReferenceCell> condition) {
            return with(cells.stream().filter(condition).toList());
        }

        Of withSound(List<Employee> other) {
            return new Of(structure, unit, asOf, other, leftOut, cells);
        }

        ReferenceUnit right() {
            return new ReferenceUnit(structure, unit, asOf, sound, leftOut, cells);
        }
    }

    private static class Wrong extends ReferenceUnit {

        private final Of of;

        Wrong(Of of) {
            super(of.structure(), of.unit(), of.asOf(), of.sound(), of.leftOut(), of.cells());
            this.of = of;
        }

        /** The cells of the unit and below. */
        final List<ReferenceCell> here() {
            return of.cells().stream()
                    .filter(cell -> of.structure().isWithin(cell.employment().unit(), of.unit()))
                    .toList();
        }
    }

    /** All of them. */
    public static List<Mistake<GapSystem>> all() {
        return List.of(
                unit(
                        "A unit has only its own people, not those below",
                        of -> of.where(cell -> cell.employment().unit().equals(of.unit()))
                                .withSound(employedWhere(of, one -> one.unit().equals(of.unit())))
                                .right()),
                unit(
                        "A unit has only the people below, not its own",
                        of -> of.where(cell -> hasNoneBelow(of)
                                        || !cell.employment().unit().equals(of.unit()))
                                .right()),
                unit(
                        "A unit has the people of the units directly below, and none further down",
                        of -> of.where(cell -> isNear(of, cell.employment().unit()))
                                .right()),
                unit("A person counts once for each employment", of -> new Wrong(of) {
                    @Override
                    List<Employee> holders(List<ReferenceCell> some) {
                        return some.stream()
                                .map(ReferenceCell::key)
                                .map(key -> List.of(key.employee(), key.employment()))
                                .distinct()
                                .map(key -> of.sound().stream()
                                        .filter(one -> one.id().equals(key.get(0)))
                                        .findFirst()
                                        .orElseThrow())
                                .toList();
                    }
                }),
                unit("A person counts once for each cell", of -> new Wrong(of) {
                    @Override
                    List<Employee> holders(List<ReferenceCell> some) {
                        return some.stream().map(ReferenceCell::employee).toList();
                    }
                }),
                unit(
                        "The FTE of persons is only that of employments in which something is required",
                        of -> new Wrong(of) {
                            @Override
                            List<Employment> employmentsHere(Employee employee) {
                                return here().stream()
                                        .filter(cell -> cell.employee().equals(employee))
                                        .map(ReferenceCell::employment)
                                        .distinct()
                                        .toList();
                            }
                        }),
                unit("The FTE of persons is that of all their employments, elsewhere too", of -> new Wrong(of) {
                    @Override
                    long fteHere(List<Employee> persons) {
                        return persons.stream()
                                .flatMap(one -> ReferenceCell.activeEmployments(one, of.asOf()).stream())
                                .mapToLong(one -> one.fte().tenThousandths())
                                .sum();
                    }
                }),
                fte("FTE is summed in hundredths", one -> one / 100 * 100),
                fte("FTE is summed in whole posts", one -> one / 10_000 * 10_000),
                fte("Whoever has no FTE counts as a whole post", one -> one == 0 ? 10_000 : one),
                unit("Whoever has no FTE is not employed", of -> new Wrong(of) {
                    @Override
                    Headcount headcount(Predicate<Employment> condition) {
                        return super.headcount(condition.and(one -> one.fte().tenThousandths() > 0));
                    }
                }),
                unit(
                        "Employed is who has something required of them",
                        of -> of.withSound(of.cells().stream()
                                        .map(ReferenceCell::employee)
                                        .distinct()
                                        .toList())
                                .right()),
                unit(
                        "Whoever is absent is not employed",
                        of -> of.withSound(employedWhere(of, one -> !one.isAbsent(of.asOf())))
                                .right()),
                unit("Groups leave out the groups inside them", of -> new Wrong(of) {
                    @Override
                    boolean isWithin(CompetenceGroupId group, CompetenceGroupId other) {
                        return group.equals(other);
                    }
                }),
                unit("The levels held are one too low", of -> new Wrong(of) {
                    @Override
                    HeldLevels held(Competence competence, List<ReferenceCell> some) {
                        HeldLevels right = super.held(competence, some);
                        List<Long> byRank = new ArrayList<>(right.byRank());
                        Collections.rotate(byRank, -1);
                        return new HeldLevels(byRank, right.nothing(), right.expired(), right.unassessed());
                    }
                }),
                unit("Who holds nothing is among those not assessed", of -> new Wrong(of) {
                    @Override
                    HeldLevels held(Competence competence, List<ReferenceCell> some) {
                        HeldLevels right = super.held(competence, some);
                        return new HeldLevels(right.byRank(), 0, right.expired(), right.unassessed() + right.nothing());
                    }
                }),
                unit("The levels held are those of met cells alone", of -> new Wrong(of) {
                    @Override
                    HeldLevels held(Competence competence, List<ReferenceCell> some) {
                        return super.held(
                                competence,
                                some.stream()
                                        .filter(cell -> cell.report().kind() != Kind.SHORT)
                                        .toList());
                    }
                }),
                unit(
                        "Exempt cells are left out of everything",
                        of -> of.where(cell -> cell.report().kind() != Kind.EXEMPT)
                                .right()),
                unit(
                        "Cells that are not known are left out of everything",
                        of -> of.where(cell -> !cell.report().isUnknown()).right()),
                unit("What is left out is told of the whole run, in every unit", of -> new Wrong(of) {
                    @Override
                    LeftOut leftOut() {
                        return leftOut(of.sound());
                    }
                }),
                unit("What is left out is told of those too who are not employed any more or yet", of -> new Wrong(of) {
                    @Override
                    LeftOut leftOut() {
                        return leftOut(of.sound().stream()
                                .filter(one -> one.employments().stream()
                                        .anyMatch(job -> of.structure().isWithin(job.unit(), of.unit())))
                                .toList());
                    }
                }),
                unit("What is left out is told once for each employment", of -> new Wrong(of) {
                    @Override
                    LeftOut leftOut() {
                        return leftOut(of.sound().stream()
                                .flatMap(one -> employmentsHere(one).stream().map(job -> one))
                                .toList());
                    }
                }),
                counting("Records with errors count", RollupMistakes::withWrongOnes),
                counting("Of two records with one id both count", RollupMistakes::both),
                counting("Of two records with one id the last counts", RollupMistakes::last),
                counting("Of two records with one id neither counts", RollupMistakes::neither),
                counting("Warnings about records are not reported", RollupMistakes::withoutWarnings),
                counting("One finding for each record is enough", RollupMistakes::oneEach));
    }

    private static Mistake<GapSystem> unit(String name, Function<Of, ReferenceUnit> made) {
        return new Mistake<>(name, right -> new OpenGapSystem() {
            @Override
            ReferenceUnit unit(
                    Structure structure,
                    UnitId unit,
                    LocalDate asOf,
                    List<Employee> sound,
                    Map<EmployeeId, Integer> leftOut,
                    List<ReferenceCell> cells) {
                return made.apply(new Of(structure, unit, asOf, sound, leftOut, cells));
            }
        });
    }

    private static Mistake<GapSystem> fte(String name, LongUnaryOperator change) {
        return unit(name, of -> new Wrong(of) {
            @Override
            long fteHere(List<Employee> persons) {
                return persons.stream()
                        .flatMap(person -> employmentsHere(person).stream())
                        .mapToLong(one -> change.applyAsLong(one.fte().tenThousandths()))
                        .sum();
            }
        });
    }

    private static List<Employee> employedWhere(Of of, Predicate<Employment> condition) {
        return of.sound().stream()
                .map(one -> one.withEmployments(
                        one.employments().stream().filter(condition).toList()))
                .toList();
    }

    private static boolean hasNoneBelow(Of of) {
        return of.structure().declared().units().stream()
                .noneMatch(one -> one.parent().equals(Optional.of(of.unit())));
    }

    private static boolean isNear(Of of, UnitId unit) {
        return unit.equals(of.unit())
                || of.structure()
                        .unit(unit)
                        .flatMap(OrganisationUnit::parent)
                        .filter(of.unit()::equals)
                        .isPresent();
    }

    /** Who counts, by the mistake. */
    @FunctionalInterface
    private interface Counting {
        List<Employee> of(Structure structure, List<Employee> employees, List<Fault> found, OpenGapSystem right);
    }

    private static Mistake<GapSystem> counting(String name, Counting counting) {
        return new Mistake<>(name, right -> new OpenGapSystem() {
            @Override
            List<Employee> sound(Structure structure, List<Employee> employees, List<Fault> found) {
                return counting.of(structure, employees, found, new OpenGapSystem());
            }
        });
    }

    /** With whatever in them can be read. */
    private static List<Employee> withWrongOnes(
            Structure structure, List<Employee> employees, List<Fault> found, OpenGapSystem right) {
        List<Employee> counted = new ArrayList<>(right.sound(structure, employees, found));
        for (Employee one : employees) {
            if (counted.stream().noneMatch(other -> other.id().equals(one.id()))) {
                counted.add(one.withAssessments(List.of())
                        .withExemptions(List.of())
                        .withEmployments(one.employments().stream()
                                .filter(job -> structure.hasRole(job.role())
                                        && structure.unit(job.unit()).isPresent())
                                .toList()));
            }
        }
        return counted;
    }

    private static List<Employee> both(
            Structure structure, List<Employee> employees, List<Fault> found, OpenGapSystem right) {
        List<Employee> counted = new ArrayList<>(right.sound(structure, employees, found));
        for (Employee one : employees) {
            boolean sound = new RecordFaults(structure, one).counting().isPresent();
            if (sound && counted.stream().anyMatch(other -> other.id().equals(one.id()) && !other.equals(one))) {
                counted.removeIf(other -> other.id().equals(one.id()));
                employees.stream()
                        .filter(other -> other.id().equals(one.id()))
                        .forEach(other ->
                                new RecordFaults(structure, other).counting().ifPresent(counted::add));
            }
        }
        return distinctKeys(counted);
    }

    /** Employments of one id in two records of one person would be one cell twice. */
    private static List<Employee> distinctKeys(List<Employee> counted) {
        List<Employee> distinct = new ArrayList<>();
        for (Employee one : counted) {
            List<Employment> jobs = one.employments().stream()
                    .filter(job -> distinct.stream()
                            .filter(other -> other.id().equals(one.id()))
                            .flatMap(other -> other.employments().stream())
                            .noneMatch(other -> other.id().equals(job.id())))
                    .toList();
            distinct.add(one.withEmployments(jobs));
        }
        return distinct;
    }

    private static List<Employee> last(
            Structure structure, List<Employee> employees, List<Fault> found, OpenGapSystem right) {
        List<Employee> backwards = new ArrayList<>(employees);
        Collections.reverse(backwards);
        List<Employee> counted = new ArrayList<>(right.sound(structure, backwards, found));
        Collections.reverse(counted);
        return counted;
    }

    private static List<Employee> neither(
            Structure structure, List<Employee> employees, List<Fault> found, OpenGapSystem right) {
        return right.sound(structure, employees, found).stream()
                .filter(one -> employees.stream()
                                .filter(other -> other.id().equals(one.id()))
                                .count()
                        == 1)
                .toList();
    }

    private static List<Employee> withoutWarnings(
            Structure structure, List<Employee> employees, List<Fault> found, OpenGapSystem right) {
        List<Employee> counted = right.sound(structure, employees, found);
        found.removeIf(fault -> counted.stream().anyMatch(one -> one.id().equals(fault.employee())));
        return counted;
    }

    private static List<Employee> oneEach(
            Structure structure, List<Employee> employees, List<Fault> found, OpenGapSystem right) {
        List<Employee> counted = right.sound(structure, employees, found);
        List<Fault> first = new ArrayList<>();
        for (Fault fault : found) {
            if (first.stream().noneMatch(one -> one.employee().equals(fault.employee()))) {
                first.add(fault);
            }
        }
        found.clear();
        found.addAll(first);
        return counted;
    }
}
