package org.kompetens.hosts.boot4;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
class CompetenceController {

    private final Municipality municipality;

    CompetenceController(Municipality municipality) {
        this.municipality = municipality;
    }

    @PutMapping("/inventory")
    void put(@RequestBody @Valid CompetenceInventory inventory) {
        municipality.keep(inventory);
    }

    @GetMapping("/rollup")
    ResponseEntity<StreamingResponseBody> rollup(@RequestParam LocalDate asOf) {
        Rollup rollup = municipality.rollup(asOf);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(out -> RollupDocument.write(rollup, municipality.top(), out));
    }

    @PostMapping("/gap")
    EmployeeGaps gap(@RequestBody @Valid Employee employee, @RequestParam LocalDate asOf) {
        return municipality.gap(employee, asOf);
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<StreamingResponseBody> calendar(HttpServletRequest request) {
        Language language = language(request);
        Schedule schedule = municipality.schedule();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .body(out -> ICalendarFile.write(schedule, schedule.occurrences(), language, Instant.now(), out));
    }

    static Language language(HttpServletRequest request) {
        return Problem.language(Collections.list(request.getLocales()));
    }
}
