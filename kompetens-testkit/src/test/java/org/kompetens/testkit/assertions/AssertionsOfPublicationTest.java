package org.kompetens.testkit.assertions;

import static org.kompetens.testkit.assertions.Asserted.analysis;
import static org.kompetens.testkit.assertions.Asserted.fails;
import static org.kompetens.testkit.assertions.Asserted.holdsIf;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCompetence;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.testkit.system.Situation;

/** Assertions about what may be shown outside. */
@Slow
final class AssertionsOfPublicationTest {

    private static final String NUMBER_OF_EMPLOYED = "the number of those employed in unit ";

    @Property(tries = 15)
    void whatIsShownIsShownAndNothingElseIs(@ForAll Situation situation) {
        assertEach(analysis(situation), situation.employees(), PublicationSettings.DEFAULT);
    }

    @Test
    void ofAMunicipalityToo() {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        assertEach(
                GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF),
                sample.employees(),
                PublicationSettings.DEFAULT.withDepth(1));
    }

    private static void assertEach(GapAnalysis analysis, List<Employee> employees, PublicationSettings settings) {
        PublishedRollup published =
                PublishedRollup.of(employees.stream().collect(Rollup.collector(analysis)), settings);
        PublishedRollupAssert asserted = KompetensAssertions.assertThat(published);
        published.units().forEach(unit -> ofUnit(asserted, unit));
        holdsIf(published.unproven().isEmpty(), asserted::isProven);
        fails(() -> asserted.hidesEmployed("none-of-these"), "unit none-of-these must be published, and is not");
        ofCoverage(PublishedCoverage.of(employees.stream().collect(Coverage.collector(analysis)), published));
    }

    private static void ofUnit(PublishedRollupAssert asserted, PublishedUnit unit) {
        String id = unit.unit().id().value();
        ofEmployed(asserted, id, unit.employed());
        for (PublishedCompetence one : unit.competences()) {
            String competence = one.competence().id().value();
            for (OutcomeKind kind : OutcomeKind.values()) {
                Measure measure = kind.measure();
                String number = "the number of " + competence + " in unit " + id + " that is " + measure;
                one.figures()
                        .amount(measure)
                        .shown()
                        .ifPresentOrElse(
                                shown -> {
                                    asserted.shows(id, competence, measure, shown.count());
                                    fails(
                                            () -> asserted.shows(id, competence, measure, shown.count() + 1),
                                            number + " must be " + (shown.count() + 1) + ", is " + shown.count());
                                    fails(
                                            () -> asserted.hides(id, competence, measure),
                                            number + " must be hidden, is shown: " + shown.count());
                                },
                                () -> {
                                    asserted.hides(id, competence, measure);
                                    fails(
                                            () -> asserted.shows(id, competence, measure, 0),
                                            number + " must be shown, is hidden");
                                });
            }
        }
        fails(
                () -> asserted.hides(id, "none-of-these", Measure.MET),
                "none-of-these must be published of unit " + id + ", and is not");
    }

    private static void ofEmployed(PublishedRollupAssert asserted, String id, PublishedAmount employed) {
        employed.shown()
                .ifPresentOrElse(
                        shown -> {
                            asserted.showsEmployed(id, shown.count());
                            fails(
                                    () -> asserted.showsEmployed(id, shown.count() + 1),
                                    NUMBER_OF_EMPLOYED + id + " must be " + (shown.count() + 1) + ", is "
                                            + shown.count());
                            fails(() -> asserted.hidesEmployed(id), NUMBER_OF_EMPLOYED + id + " must be hidden");
                        },
                        () -> {
                            asserted.hidesEmployed(id);
                            fails(() -> asserted.showsEmployed(id, 0), NUMBER_OF_EMPLOYED + id + " must be shown");
                        });
    }

    private static void ofCoverage(PublishedCoverage coverage) {
        PublishedCoverageAssert asserted = KompetensAssertions.assertThat(coverage);
        holdsIf(coverage.unproven().isEmpty(), asserted::isProven);
        coverage.units()
                .forEach(unit -> unit.requirements().forEach(one -> {
                    String id = unit.unit().id().value();
                    String competence = one.requirement().competence().value();
                    long several = unit.requirements().stream()
                            .filter(other -> other.requirement()
                                    .competence()
                                    .equals(one.requirement().competence()))
                            .map(other -> other.holders())
                            .distinct()
                            .count();
                    one.holders()
                            .shown()
                            .ifPresentOrElse(
                                    shown -> {
                                        holdsIf(
                                                several == 1,
                                                () -> asserted.showsHolders(id, competence, shown.count()));
                                        fails(() -> asserted.showsHolders(id, competence, shown.count() + 1), "must");
                                        fails(() -> asserted.hidesHolders(id, competence), "must be hidden, is shown");
                                    },
                                    () -> {
                                        holdsIf(several == 1, () -> asserted.hidesHolders(id, competence));
                                        fails(() -> asserted.showsHolders(id, competence, 0), "must");
                                    });
                    fails(
                            () -> asserted.hidesHolders(id, "none-of-these"),
                            "unit " + id + " must be published as needing none-of-these, and is not");
                }));
    }
}
