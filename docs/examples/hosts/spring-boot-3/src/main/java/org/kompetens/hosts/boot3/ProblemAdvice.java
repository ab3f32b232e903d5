package org.kompetens.hosts.boot3;

import static org.kompetens.hosts.boot3.CompetenceController.language;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import org.kompetens.finding.FindingsException;
import org.kompetens.hosts.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ProblemAdvice {

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        List<ConstraintViolation<?>> violations = invalid.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList();
        return problem(422, Problem.errors(violations.stream(), language(request)));
    }

    @ExceptionHandler
    ProblemDetail doesNotFit(FindingsException wrong, HttpServletRequest request) {
        return problem(422, Problem.errors(wrong, language(request)));
    }

    @ExceptionHandler
    ProblemDetail notRead(HttpMessageNotReadableException unread, HttpServletRequest request) {
        Throwable cause = unread.getCause();
        if (cause instanceof JsonProcessingException && cause.getCause() instanceof FindingsException wrong) {
            return doesNotFit(wrong, request);
        }
        if (cause instanceof JsonProcessingException notJson && notJson.getLocation() != null) {
            JsonLocation at = notJson.getLocation();
            return problem(400, Problem.notJson(at.getLineNr(), at.getColumnNr(), language(request)));
        }
        return ProblemDetail.forStatus(400);
    }

    private static ProblemDetail problem(int status, List<Map<String, Object>> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.valueOf(status));
        problem.setProperty("errors", errors);
        return problem;
    }
}
