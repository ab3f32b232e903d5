package org.kompetens.json.form;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a host's own mapper does with each type of the library. */
public final class HostForms {

    private static final String INTERNAL = "org.kompetens.internal";

    /** The packages of the library that a host sees. */
    public static final Set<String> PACKAGES = Set.of(
            "org.kompetens.calendar",
            "org.kompetens.calendar.template",
            "org.kompetens.change",
            "org.kompetens.choice",
            "org.kompetens.competence",
            "org.kompetens.cost",
            "org.kompetens.count",
            "org.kompetens.coverage",
            "org.kompetens.edition",
            "org.kompetens.evaluation",
            "org.kompetens.finding",
            "org.kompetens.gap",
            "org.kompetens.horizon",
            "org.kompetens.json",
            "org.kompetens.json.ical",
            "org.kompetens.json.schema",
            "org.kompetens.json.spreadsheet",
            "org.kompetens.organisation",
            "org.kompetens.picture",
            "org.kompetens.planning",
            "org.kompetens.priority",
            "org.kompetens.publication",
            "org.kompetens.redeployment",
            "org.kompetens.report",
            "org.kompetens.rollup",
            "org.kompetens.selection",
            "org.kompetens.spreadsheet",
            "org.kompetens.staffing",
            "org.kompetens.strategy",
            "org.kompetens.task",
            "org.kompetens.text",
            "org.kompetens.workday");

    private static final Map<Class<?>, HostForm<?>> BY_TYPE = byType();

    private HostForms() {}

    private static Map<Class<?>, HostForm<?>> byType() {
        Map<Class<?>, HostForm<?>> byType = new LinkedHashMap<>();
        Stream.of(
                        ModelHostForms.ALL,
                        CalendarHostForms.ALL,
                        ResultHostForms.ALL,
                        StaffingHostForms.ALL,
                        PlanningHostForms.ALL,
                        ChoiceHostForms.ALL,
                        RefusedTypes.ALL,
                        RefusedPlanTypes.ALL)
                .flatMap(List::stream)
                .forEach(form -> byType.put(form.type(), form));
        return Collections.unmodifiableMap(byType);
    }

    /**
     * What is done with a type. A class of which the library tells no form is refused too, so that nothing of the library
     * is written as its methods happen to be called.
     *
     * @param type the type
     * @return its form; empty if it is none of the library's
     */
    public static Optional<HostForm<?>> of(Class<?> type) {
        if (type.isArray() || !isOfTheLibrary(type.getPackageName())) {
            return Optional.empty();
        }
        return Optional.of(declared(type)
                .orElseGet(
                        () -> HostForm.refused(type, "Maybe write what its methods give, or take a newer library.")));
    }

    private static boolean isOfTheLibrary(String packageName) {
        return PACKAGES.contains(packageName) || packageName.startsWith(INTERNAL);
    }

    /** All that are told of. */
    static Collection<HostForm<?>> all() {
        return BY_TYPE.values();
    }

    /** The form that is told of a type, or of the nearest that all its values are of; empty if none is. */
    static Optional<HostForm<?>> declared(Class<?> type) {
        Deque<Class<?>> wider = new ArrayDeque<>(List.of(type));
        while (!wider.isEmpty()) {
            Class<?> next = wider.remove();
            HostForm<?> form = BY_TYPE.get(next);
            if (form != null) {
                return Optional.of(next == type ? form : form.forNarrower(type));
            }
            Optional.ofNullable(next.getSuperclass()).ifPresent(wider::add);
            wider.addAll(List.of(next.getInterfaces()));
        }
        return Optional.empty();
    }
}
