package org.kompetens.examples;

import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.picture.BridgeChart;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

/** Draws what is met in a unit today, what changes it within a year, and what is met then: an SVG. */
public final class BridgePicture {

    private BridgePicture() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis today = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        Transition year = Horizon.of(today).between(today.asOf(), today.asOf().plusYears(1));
        Bridge bridge = sample.employees().stream().collect(Bridge.collector(year));
        System.out.print(BridgeChart.svg(bridge, UnitId.of("kultur-fritid"), Language.EN));
    }
}
