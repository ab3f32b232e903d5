package org.kompetens.calendar.template;

import java.util.function.UnaryOperator;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.StepBuilder;
import org.kompetens.calendar.Window;
import org.kompetens.text.Labels;

/**
 * One of the seven steps of S3, to which its parts are added. The step's window is a setting, in which its parts stand
 * too; each step comes after the one before.
 */
final class PlanStep {

    private final CalendarBuilder builder;
    private final int number;

    private PlanStep(CalendarBuilder builder, int number) {
        this.builder = builder;
        this.number = number;
    }

    static PlanStep addTo(CalendarBuilder builder, int number, Labels labels, String... vocabularies) {
        PlanStep added = new PlanStep(builder, number);
        builder.setting(added.id(), Setting.Kind.WINDOW, Words.S3.of("setting." + added.id()));
        added.add(added.id(), labels, step -> {
            step.using(vocabularies).source("step " + number);
            return number == 1 ? step : step.after("step-" + (number - 1));
        });
        return added;
    }

    PlanStep part(String part, Labels labels, String... vocabularies) {
        return addPart(part, labels, step -> switch (part) {
            case "political" -> step.using(vocabularies).to("politics");
            case "administrative" -> step.using(vocabularies).to("administration");
            default -> step.using(vocabularies);
        });
    }

    PlanStep partAfter(String part, String after, Labels labels) {
        return addPart(part, labels, step -> step.after(id() + "-" + after));
    }

    private PlanStep addPart(String part, Labels labels, UnaryOperator<StepBuilder> more) {
        return add(
                id() + "-" + part,
                labels,
                step -> more.apply(step.partOf(id()).source("step " + number + ", " + part)));
    }

    private PlanStep add(String id, Labels labels, UnaryOperator<StepBuilder> more) {
        builder.step(
                id,
                labels,
                "municipality",
                step -> more.apply(step.during(new Window.FromSetting(SettingId.of(id())))
                        .performedBy("working-group")
                        .answeredBy("steering-group")));
        return this;
    }

    private String id() {
        return "step-" + number;
    }
}
