package org.kompetens.testkit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.Communication;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.FormAnalysis;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Influence;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.PlanDocument;

/** What plans rest on, what is agreed with people and what is written of it, as what {@link JsonLayout} lays out. */
final class PlanAnalysisText {

    private PlanAnalysisText() {}

    static Map<String, Object> analysis(FormAnalysis analysis) {
        Map<String, Object> object = new LinkedHashMap<>(PlanText.place(analysis.place()));
        object.put("date", analysis.date());
        object.put("text", StructureText.texts(analysis.text()));
        return object;
    }

    static Map<String, Object> development(DevelopmentPlan plan) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", plan.id());
        object.put("employee", plan.employee().value());
        object.put("cycle", plan.cycle().value());
        plan.dialogue().ifPresent(date -> object.put("dialogue", date));
        put(
                object,
                "agreements",
                plan.agreements().stream().map(PlanAnalysisText::agreement).toList());
        put(object, "activities", plan.activities());
        put(
                object,
                "checkIns",
                plan.checkIns().stream().map(PlanAnalysisText::checkIn).toList());
        return object;
    }

    private static Map<String, Object> agreement(Agreement agreement) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", agreement.text());
        agreement.sign().ifPresent(sign -> object.put("sign", sign));
        agreement.followUp().ifPresent(date -> object.put("followUp", date));
        put(object, "signatures", agreement.signatures());
        agreement.carriedOverFrom().ifPresent(plan -> object.put("carriedOverFrom", plan));
        return object;
    }

    private static Map<String, Object> checkIn(CheckIn one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", one.date());
        object.put("with", one.with());
        object.put("notes", one.notes());
        return object;
    }

    static Map<String, Object> document(PlanDocument document) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("plan", document.plan());
        object.put("title", StructureText.texts(document.title()));
        Map<String, Object> chapters = new LinkedHashMap<>();
        document.chapters()
                .forEach((chapter, paragraphs) -> put(
                        chapters,
                        chapter.code(),
                        paragraphs.stream().map(StructureText::texts).toList()));
        object.put("chapters", chapters);
        put(object, "references", document.references());
        return object;
    }

    static Map<String, Object> input(AnalysisInput input) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", input.unit());
        object.put("kind", input.kind().code());
        object.put("finding", StructureText.texts(input.finding()));
        object.put("term", input.term().code());
        input.swot().ifPresent(swot -> object.put("swot", swot.code()));
        put(
                object,
                "changes",
                input.changes().stream().map(PlanAnalysisText::influence).toList());
        return object;
    }

    private static Map<String, Object> influence(Influence influence) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (influence instanceof Influence.OnRequirement on) {
            object.put("kind", "requirement");
            object.put("competence", on.competence());
            on.role().ifPresent(role -> object.put("role", role));
            on.unit().ifPresent(unit -> object.put("unit", unit));
        } else if (influence instanceof Influence.OnDemand on) {
            object.put("kind", "demand");
            object.put("role", on.role());
            object.put("unit", on.unit());
        } else {
            object.put("kind", "goal");
            object.put("goal", ((Influence.OnGoal) influence).goal());
        }
        return object;
    }

    static Map<String, Object> lessons(Lessons lessons) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("unit", lessons.unit());
        object.put("evaluated", lessons.evaluated());
        put(
                object,
                "communications",
                lessons.communications().stream()
                        .map(PlanAnalysisText::communication)
                        .toList());
        put(
                object,
                "improvements",
                lessons.improvements().stream()
                        .map(PlanAnalysisText::improvement)
                        .toList());
        return object;
    }

    private static Map<String, Object> communication(Communication one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", one.date());
        object.put("to", one.to());
        object.put("by", one.by());
        return object;
    }

    private static Map<String, Object> improvement(Improvement one) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", StructureText.texts(one.text()));
        put(object, "activities", one.activities());
        put(object, "goals", one.goals());
        return object;
    }

    private static void put(Map<String, Object> object, String name, List<?> list) {
        StructureText.putUnlessEmpty(object, name, list);
    }
}
