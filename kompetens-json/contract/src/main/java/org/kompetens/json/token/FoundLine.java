package org.kompetens.json.token;

import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;

/** The line that is used, looked up once. */
final class FoundLine {

    /** Beside this class: the class loader of a thread can be that of somebody else. */
    static final Optional<JsonLine> LINE = ServiceLoader.load(JsonLine.class, JsonLine.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .min(Comparator.comparingInt(JsonLine::number));

    private FoundLine() {}
}
