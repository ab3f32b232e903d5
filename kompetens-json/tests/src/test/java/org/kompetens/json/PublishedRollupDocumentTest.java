package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What may be shown outside is written as it is, and is read back as what is known of it. */
final class PublishedRollupDocumentTest {

    private static final PublishedRollup PUBLISHED = published();
    private static final String DOCUMENT = document();

    private static PublishedRollup published() {
        CompetenceInventory inventory = SampleMunicipality.almfjarden().inventory();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(inventory.structure()), SampleMunicipality.AS_OF);
        Rollup rollup = inventory.employees().stream().collect(Rollup.collector(analysis));
        return PublishedRollup.of(rollup, PublicationSettings.DEFAULT.withTop(UnitId.of("kultur-fritid")));
    }

    private static String document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PublishedRollupDocument.write(PUBLISHED, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(UTF_8);
    }

    private static Document<EarlierPublication> read(String document) throws IOException {
        return EarlierPublicationDocument.read(new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static String compact(String json) {
        return json.replaceAll("\\s+", "");
    }

    @Test
    void it_is_read_back_as_what_is_known_of_it() throws IOException {
        EarlierPublication earlier = read(DOCUMENT).orThrow();
        assertThat(earlier).isEqualTo(PUBLISHED.asEarlier());
        assertThat(earlier.shown()).isNotEmpty();
        assertThat(earlier.hidden()).isNotEmpty();
    }

    @Test
    void a_hidden_number_is_a_kind_of_its_own_and_all_are_alike() {
        assertThat(compact(DOCUMENT))
                .contains("{\"hidden\":true}")
                .contains("{\"shown\":{\"count\":")
                .doesNotContain("null", "\"hidden\":false");
        assertThat(compact(DOCUMENT).split("\"hidden\":", -1))
                .hasSameSizeAs(compact(DOCUMENT).split("\\{\"hidden\":true}", -1));
    }

    @Test
    void no_share_is_made_of_hidden_numbers() {
        PUBLISHED
                .units()
                .forEach(unit -> unit.competences().forEach(one -> {
                    if (one.figures().cells().shown().isEmpty()) {
                        assertThat(one.figures().metShare()).isEmpty();
                    }
                }));
        assertThat(DOCUMENT.split("\"metShare\"", -1).length).isLessThan(DOCUMENT.split("\"cells\"", -1).length);
    }

    @Test
    void what_is_both_a_number_and_hidden_is_found_and_so_is_half_a_number() throws IOException {
        String number = "\"shown\": {\"count\": 3, \"fte\": 3}";
        assertThat(codes(DOCUMENT.replaceFirst("\"hidden\" ?: true", "\"hidden\": true, " + number)))
                .isEqualTo("json.two-ways");
        assertThat(codes(DOCUMENT.replaceFirst("\"hidden\" ?: true", "\"hidden\": false")))
                .isEqualTo("json.not-one-of");
        assertThat(codes(DOCUMENT.replaceFirst("\"hidden\" ?: true", "\"shown\": {\"fte\": 3}")))
                .isEqualTo("json.missing-property");
        assertThat(codes(DOCUMENT.replaceFirst("\"published-rollup\"", "\"rollup\"")))
                .isEqualTo("json.not-one-of");
    }

    private static String codes(String document) throws IOException {
        return String.join(
                " ",
                read(document).findings().stream()
                        .map(found -> found.finding().code())
                        .toList());
    }
}
