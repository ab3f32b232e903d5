package org.kompetens.hosts.quarkus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.kompetens.finding.FindingsException;
import org.kompetens.hosts.Problem;
import org.kompetens.text.Language;

class ProblemMappers {

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, HttpHeaders headers) {
        return problem(422, Problem.errors(invalid.getConstraintViolations().stream(), language(headers)));
    }

    @ServerExceptionMapper
    Response doesNotFit(FindingsException wrong, HttpHeaders headers) {
        return problem(422, Problem.errors(wrong, language(headers)));
    }

    /** A body whose form is wrong. */
    @ServerExceptionMapper
    Response wrongForm(MismatchedInputException mismatch, HttpHeaders headers) {
        return notRead(mismatch, headers);
    }

    /** Quarkus wraps what its mapper says of a body that is not JSON. */
    @ServerExceptionMapper
    Response notJson(WebApplicationException refused, HttpHeaders headers) {
        return refused.getCause() instanceof JsonProcessingException unread
                ? notRead(unread, headers)
                : refused.getResponse();
    }

    private Response notRead(JsonProcessingException unread, HttpHeaders headers) {
        if (unread.getCause() instanceof FindingsException wrong) {
            return doesNotFit(wrong, headers);
        }
        JsonLocation at = unread.getLocation();
        return problem(400, Problem.notJson(at.getLineNr(), at.getColumnNr(), language(headers)));
    }

    private static Language language(HttpHeaders headers) {
        return Problem.language(headers.getAcceptableLanguages());
    }

    private static Response problem(int status, List<Map<String, Object>> errors) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.details(status, errors))
                .build();
    }
}
