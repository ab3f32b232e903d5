package org.kompetens.hosts.jersey;

import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import org.kompetens.calendar.Schedule;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.hosts.Municipality;
import org.kompetens.hosts.Problem;
import org.kompetens.json.RollupDocument;
import org.kompetens.json.ical.ICalendarFile;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Language;

/** The library behind HTTP on Jersey. */
@Path("/")
public class CompetenceResource {

    private final Municipality municipality;

    CompetenceResource(Municipality municipality) {
        this.municipality = municipality;
    }

    @PUT
    @Path("inventory")
    public void put(@Valid CompetenceInventory inventory) {
        municipality.keep(inventory);
    }

    @GET
    @Path("rollup")
    @Produces(MediaType.APPLICATION_JSON)
    public StreamingOutput rollup(@QueryParam("asOf") AsOf asOf) {
        Rollup rollup = municipality.rollup(asOf.date());
        return out -> RollupDocument.write(rollup, municipality.top(), out);
    }

    @POST
    @Path("gap")
    public EmployeeGaps gap(@Valid Employee employee, @QueryParam("asOf") AsOf asOf) {
        return municipality.gap(employee, asOf.date());
    }

    @GET
    @Path("calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    public StreamingOutput calendar(@Context HttpHeaders headers) {
        Language language = Problem.language(headers.getAcceptableLanguages());
        Schedule schedule = municipality.schedule();
        return out -> ICalendarFile.write(schedule, schedule.occurrences(), language, Instant.now(), out);
    }
}
