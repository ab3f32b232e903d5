package org.kompetens.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kompetens.picture.BridgeChart;
import org.kompetens.picture.ForecastChart;
import org.kompetens.picture.HeatMap;
import org.kompetens.text.Language;

/** The pictures in the documentation are what the library draws. {@code -Dkompetens.write=true} writes them anew. */
final class PicturesTest {

    private static final Path DOCS = Path.of("../../docs");

    private static void assertDrawn(String name, String svg) throws IOException {
        Path picture = DOCS.resolve(name);
        if (Boolean.getBoolean("kompetens.write")) {
            Files.writeString(picture, svg, UTF_8);
        }
        assertThat(svg).isEqualTo(Files.readString(picture, UTF_8));
    }

    @Test
    void a_heat_map() throws IOException {
        assertDrawn(
                "heat-map.svg",
                HeatMap.of(Sample.ROLLUP, Sample.CULTURE, Language.EN).svg());
    }

    @Test
    void a_bridge() throws IOException {
        assertDrawn("bridge.svg", BridgeChart.svg(Sample.BRIDGE, Sample.CULTURE, Language.EN));
    }

    @Test
    void a_forecast() throws IOException {
        assertDrawn("forecast.svg", ForecastChart.svg(Sample.FORECAST, Sample.MUNICIPALITY, Language.EN));
    }
}
