package org.kompetens.testkit.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.mistakes.Mistake;
import org.kompetens.testkit.reference.Structure.Origin;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.GapSystem;

/** Mistakes in what is required, and in what comes of it. */
@SuppressWarnings("exports") // The package is exported for what is no test.
public final class RequirementMistakes {

    private RequirementMistakes() {}

    /** Which of several requirements count, by the mistake; at least one, unless none should. */
    @FunctionalInterface
    private interface Counting {
        List<Origin> of(Structure structure, Employment employment, List<Origin> required);
    }

    /** All of them. */
    public static List<Mistake<GapSystem>> all() {
        return List.of(
                counts(
                        "What units require is passed over",
                        (structure, employment, all) ->
                                all.stream().filter(one -> one.unit().isEmpty()).toList()),
                counts(
                        "What the role requires is passed over",
                        (structure, employment, all) -> all.stream()
                                .filter(one -> one.unit().isPresent())
                                .toList()),
                counts(
                        "What the units above require is passed over",
                        (structure, employment, all) -> within(structure, employment, all, 0)),
                counts(
                        "Only the unit and the one above it are looked at",
                        (structure, employment, all) -> within(structure, employment, all, 1)),
                counts(
                        "What units more than five levels up require is passed over",
                        (structure, employment, all) -> within(structure, employment, all, 5)),
                counts(
                        "The role's requirement stands, whatever the units require",
                        (structure, employment, all) ->
                                preferring(all, one -> one.unit().isEmpty())),
                counts(
                        "The unit's requirement stands, even where the role requires more",
                        (structure, employment, all) ->
                                preferring(all, one -> one.unit().isPresent())),
                counts(
                        "The first requirement counts, not the highest",
                        (structure, employment, all) -> all.subList(0, Math.min(1, all.size()))),
                counts(
                        "The last requirement counts, not the highest",
                        (structure, employment, all) -> all.subList(Math.max(0, all.size() - 1), all.size())),
                counts(
                        "The weight is that of the requirement whose level counts",
                        (structure, employment, all) -> weighingAsTheHighest(structure, all)),
                counts(
                        "The weight of the role's requirement counts, whatever the units say",
                        (structure, employment, all) -> roleWeight(all)),
                counts(
                        "Weights of several requirements are added",
                        (structure, employment, all) -> all.size() < 2 ? all : added(all)),
                cell(
                        "A level that is held exactly is taken for short",
                        one -> one.kind() == CellReport.Kind.MET && one.surplus() == 0
                                ? kind(one, CellReport.Kind.SHORT, 1, 0)
                                : one),
                cell(
                        "One step short is taken for met",
                        one -> one.kind() == CellReport.Kind.SHORT && one.missing() == 1
                                ? kind(one, CellReport.Kind.MET, 0, 0)
                                : one),
                cell("Every gap is one step", one -> one.missing() > 1 ? kind(one, one.kind(), 1, 0) : one),
                cell(
                        "A step too many is counted as missing",
                        one -> one.missing() > 0 ? kind(one, one.kind(), one.missing() + 1, 0) : one),
                cell(
                        "What is held beyond the requirement is not counted",
                        one -> kind(one, one.kind(), one.missing(), 0)),
                cell(
                        "What is not assessed is taken for short of all of it",
                        one -> one.kind() == CellReport.Kind.UNASSESSED
                                ? kind(one, CellReport.Kind.SHORT, one.requiredRank(), 0)
                                : one),
                cell(
                        "What has expired is taken for short of all of it",
                        one -> one.kind() == CellReport.Kind.EXPIRED
                                ? kind(one, CellReport.Kind.SHORT, one.requiredRank(), 0)
                                : one),
                cell(
                        "What is not assessed is taken for met",
                        one -> one.kind() == CellReport.Kind.UNASSESSED ? kind(one, CellReport.Kind.MET, 0, 0) : one),
                cell(
                        "What has expired is taken for not assessed",
                        one -> one.kind() == CellReport.Kind.EXPIRED
                                ? kind(one, CellReport.Kind.UNASSESSED, 0, 0)
                                : one),
                cell(
                        "What is not assessed is taken for expired",
                        one -> one.kind() == CellReport.Kind.UNASSESSED
                                ? kind(one, CellReport.Kind.EXPIRED, 0, 0)
                                : one),
                cell(
                        "What somebody is exempt from is taken for met",
                        one -> one.kind() == CellReport.Kind.EXEMPT ? kind(one, CellReport.Kind.MET, 0, 0) : one),
                cell("A merged level is not marked", one -> one.withMerged(false)),
                cell("Every known level is marked as merged", one -> one.isKnown() ? one.withMerged(true) : one),
                cell(
                        "The role is named as the origin of every level",
                        one -> from(one, Optional.empty(), one.weightFrom())),
                cell(
                        "The unit itself is named as the origin of every level",
                        one -> from(one, Optional.of(one.unit()), one.weightFrom())),
                cell(
                        "The origin of the level is named as that of the weight",
                        one -> from(one, one.levelFrom(), one.levelFrom())));
    }

    private static Mistake<GapSystem> counts(String name, Counting counting) {
        return new Mistake<>(name, right -> new OpenGapSystem() {
            @Override
            List<Origin> counting(Structure structure, Employment employment, List<Origin> required) {
                return counting.of(structure, employment, required);
            }
        });
    }

    private static Mistake<GapSystem> cell(String name, UnaryOperator<CellReport> change) {
        return new Mistake<>(name, right -> new OpenGapSystem() {
            @Override
            ReferenceCell made(ReferenceCell one) {
                return new ReferenceCell(
                        one.employee(), one.employment(), one.competence(), one.heldRank(), change.apply(one.report()));
            }
        });
    }

    private static CellReport kind(CellReport one, CellReport.Kind kind, int missing, int surplus) {
        return new CellReport(
                one.unit(),
                one.requiredRank(),
                one.levelFrom(),
                one.weight(),
                one.weightFrom(),
                kind,
                missing,
                surplus,
                one.assessment(),
                one.merged());
    }

    private static CellReport from(CellReport one, Optional<UnitId> level, Optional<UnitId> weight) {
        return new CellReport(
                one.unit(),
                one.requiredRank(),
                level,
                one.weight(),
                weight,
                one.kind(),
                one.missing(),
                one.surplus(),
                one.assessment(),
                one.merged());
    }

    /** Those of the role, and of units so many steps above or nearer. */
    private static List<Origin> within(Structure structure, Employment employment, List<Origin> all, int steps) {
        List<UnitId> near = structure.upwards(employment.unit()).stream()
                .map(unit -> unit.id())
                .limit(steps + 1L)
                .toList();
        return all.stream()
                .filter(one -> one.unit().isEmpty() || near.contains(one.unit().get()))
                .toList();
    }

    private static List<Origin> preferring(List<Origin> all, Predicate<Origin> first) {
        List<Origin> preferred = all.stream().filter(first).toList();
        return preferred.isEmpty() ? all : preferred;
    }

    private static List<Origin> weighingAsTheHighest(Structure structure, List<Origin> all) {
        return all.stream()
                .max(Comparator.comparing(one -> Rank.of(
                                structure.declared().framework(),
                                one.requirement().competence(),
                                one.requirement().level())
                        .orElseThrow()
                        .number()))
                .map(highest -> all.stream()
                        .map(one -> weighing(one, highest.requirement().weight()))
                        .toList())
                .orElse(all);
    }

    private static List<Origin> roleWeight(List<Origin> all) {
        Optional<Origin> role = all.stream().filter(one -> one.unit().isEmpty()).findFirst();
        return role.map(of -> all.stream()
                        .map(one -> weighing(one, of.requirement().weight()))
                        .toList())
                .orElse(all);
    }

    private static List<Origin> added(List<Origin> all) {
        int sum = all.stream().mapToInt(one -> one.requirement().weight()).sum();
        return all.stream()
                .map(one -> weighing(one, Math.min(Requirement.MAX_WEIGHT, sum)))
                .toList();
    }

    private static Origin weighing(Origin one, int weight) {
        Requirement required = one.requirement();
        return new Origin(
                new Requirement(required.competence(), required.level(), weight, required.period()), one.unit());
    }
}
