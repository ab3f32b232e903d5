package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A municipality with one department of two units, and a county above it. */
final class Town {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final UnitId C = UnitId.of("c");
    static final UnitId M = UnitId.of("m");
    static final UnitId D = UnitId.of("d");
    static final UnitId U1 = UnitId.of("u1");
    static final UnitId U2 = UnitId.of("u2");
    static final BodyId COUNTY = BodyId.of("county");
    static final UnitLevelId BOARDS = UnitLevelId.of("department");
    static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    static final RoleId NURSE = RoleId.of("nurse");
    static final PlanningBody THE_COUNTY =
            new PlanningBody(COUNTY, Labels.of(Language.SV, "Länet"), List.of(UnitOrBody.of(M)));
    static final Organisation ORGANISATION = organisation(unit(M, "municipality", "Kommunen"));
    static final Organisation IN_A_COUNTY = organisation(
            unit(C, "county", "Länet"), unit(M, "municipality", "Kommunen").withParent(C));

    private Town() {}

    private static Organisation organisation(OrganisationUnit... top) {
        List<OrganisationUnit> units = new ArrayList<>(List.of(top));
        units.add(unit(D, "department", "Vård och omsorg").withParent(M));
        units.add(unit(U1, "unit", "Enhet 1").withParent(D));
        units.add(unit(U2, "unit", "Enhet 2").withParent(D));
        return Organisation.of(new OrganisationStructure(
                framework(),
                UnitLevel.STANDARD,
                units,
                List.of(Role.of(NURSE, Labels.of(Language.EN, "nurse"))),
                List.of()));
    }

    private static CompetenceFramework framework() {
        Labels name = Labels.of(Language.EN, "wound care");
        ScaleId scale = ScaleId.of("scale");
        List<ProficiencyLevel> levels = Stream.of("basic", "good")
                .map(level -> ProficiencyLevel.of(LevelId.of(level), Labels.of(Language.EN, level)))
                .toList();
        return CompetenceFramework.of(
                List.of(ProficiencyScale.of(scale, name, levels)),
                List.of(),
                List.of(Competence.of(WOUND_CARE, name, Dimension.SKILL, scale)));
    }

    private static OrganisationUnit unit(UnitId id, String level, String name) {
        return OrganisationUnit.of(id, Labels.of(Language.SV, name), UnitLevelId.of(level));
    }

    static ActivityBuilder activity(String id, UnitId unit) {
        return Activity.builder(
                        ActivityId.of(id), Labels.of(Language.SV, "Insats " + id), unit, Responsible.of("Enhetschef"))
                .gap(AddressedGap.of(WOUND_CARE));
    }

    static ActivityBuilder costing(String id, UnitId unit, String amount, int year) {
        return activity(id, unit).cost(() -> fee(amount, year));
    }

    static CostLine fee(String amount, int year) {
        return CostLine.of(CostKind.FEE, Money.of(amount, "SEK"), Years.of(year), VatBasis.WITHOUT);
    }

    static Lift lift(String activity, UnitOrBody from, UnitOrBody to, int day) {
        return new Lift(
                ActivityId.of(activity),
                LiftKind.LIFTED,
                from,
                to,
                THU_2026_10_01.plusDays(day),
                "Enhetschef",
                "flera enheter berörs");
    }

    static Lift back(String activity, LiftKind kind, UnitOrBody from, UnitOrBody to, int day) {
        return new Lift(
                ActivityId.of(activity), kind, from, to, THU_2026_10_01.plusDays(day), "Enhetschef", "löst ändå");
    }

    static UnitOrBody at(UnitId unit) {
        return UnitOrBody.of(unit);
    }
}
