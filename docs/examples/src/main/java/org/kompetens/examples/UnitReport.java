package org.kompetens.examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.picture.BridgeChart;
import org.kompetens.picture.HeatMap;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.report.InternalReport;
import org.kompetens.report.PublicReport;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

/** Reports of a unit as HTML, for inside and for outside, and the pictures in them by themselves. */
public final class UnitReport {

    private UnitReport() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        List<Employee> employees = sample.employees();
        GapAnalysis today = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        Rollup rollup = employees.stream().collect(Rollup.collector(today));
        Coverage coverage = employees.stream().collect(Coverage.collector(today));
        Bridge bridge = employees.stream()
                .collect(Bridge.collector(
                        Horizon.of(today).between(today.asOf(), today.asOf().plusYears(1))));
        UnitId unit = UnitId.of("kultur-fritid");

        String inside = InternalReport.of(rollup, unit, Language.EN)
                .withBridge(bridge)
                .withCoverage(coverage)
                .html();
        String outside = PublicReport.of(
                        PublishedRollup.of(rollup, PublicationSettings.DEFAULT.withTop(unit)), Language.EN)
                .html();
        print("inside", inside);
        print("outside", outside);

        String tree = HeatMap.of(rollup, unit, Language.EN).svg();
        String waterfall = BridgeChart.svg(bridge, unit, Language.EN);
        print("heat map", tree);
        print("bridge", waterfall);
    }

    private static void print(String what, String text) {
        System.out.println(what + ": " + text.getBytes(StandardCharsets.UTF_8).length / 1024 + " KB");
    }
}
