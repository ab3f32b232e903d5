package org.kompetens.hosts.jersey;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Map;
import org.kompetens.finding.FindingsException;
import org.kompetens.hosts.Problem;
import org.kompetens.text.Language;

/** Exceptions as problem details. */
final class ProblemMappers {

    private ProblemMappers() {}

    /** What {@code @Valid} refuses. */
    static final class Invalid implements ExceptionMapper<ConstraintViolationException> {
        private final HttpHeaders headers;

        Invalid(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(ConstraintViolationException invalid) {
            return problem(422, Problem.errors(invalid.getConstraintViolations().stream(), language(headers)));
        }
    }

    /** What does not fit the organisation. */
    static final class DoesNotFit implements ExceptionMapper<FindingsException> {
        private final HttpHeaders headers;

        DoesNotFit(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(FindingsException wrong) {
            return problem(422, Problem.errors(wrong, language(headers)));
        }
    }

    /** What cannot be read. */
    static final class NotRead implements ExceptionMapper<JsonProcessingException> {
        private final HttpHeaders headers;

        NotRead(@Context HttpHeaders headers) {
            this.headers = headers;
        }

        @Override
        public Response toResponse(JsonProcessingException unread) {
            if (unread.getCause() instanceof FindingsException wrong) {
                return problem(422, Problem.errors(wrong, language(headers)));
            }
            JsonLocation at = unread.getLocation();
            return problem(400, Problem.notJson(at.getLineNr(), at.getColumnNr(), language(headers)));
        }
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
