package org.kompetens.json.host;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** A log of which all lines are kept, those of exceptions too. */
public final class RecordedLog extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<List<String>> LINES = ThreadLocal.withInitial(ArrayList::new);

    RecordedLog(String name) {
        this.name = name;
    }

    /** What this thread has logged since it was asked before. */
    public static List<String> taken() {
        List<String> lines = List.copyOf(LINES.get());
        LINES.get().clear();
        return lines;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        StringWriter line = new StringWriter();
        line.append(MessageFormatter.basicArrayFormat(message, arguments));
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(line));
        }
        LINES.get().add(line.toString());
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return true;
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }
}
