package org.kompetens.testkit.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.organisation.Fte;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.Situation;

/** Questions of plans as lines, as a process is asked them; see {@link QuestionText}. */
public final class PlanQuestionText {

    private PlanQuestionText() {}

    private static Map<String, Object> asked(String question) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("question", question);
        return line;
    }

    /**
     * What each place handles, what everything costs and who pays, and the budget.
     *
     * @param situation any
     * @param date on which date
     * @return the question {@code plan}: date, level of the boards, structure and register
     * @throws IllegalArgumentException if something was refused of the register as it was written down
     */
    public static String plan(PlanningSituation situation, LocalDate date) {
        Map<String, Object> line = asked("plan");
        line.put("date", date);
        line.put("boardLevel", situation.boardLevel());
        line.put("structure", StructureText.of(situation.organisation().structure()));
        line.put("register", PlanText.of(situation.register()));
        return JsonLayout.onOneLine(line);
    }

    /**
     * How far measures have come, each and together.
     *
     * @param measures measures in one unit and one direction where they are to be summed
     * @param date on which date
     * @return the question {@code measures}: date and measures
     */
    public static String measures(List<GoalMeasure> measures, LocalDate date) {
        Map<String, Object> line = asked("measures");
        line.put("date", date);
        line.put("measures", measures.stream().map(PlanText::measure).toList());
        return JsonLayout.onOneLine(line);
    }

    /**
     * What somebody pays back who leaves.
     *
     * @param commitment what binds them
     * @param lastDay the last day that they serve
     * @param position the size of the position in the months served
     * @return the question {@code owed}: commitment, last day and FTE
     */
    public static String owed(Commitment commitment, LocalDate lastDay, Fte position) {
        Map<String, Object> line = asked("owed");
        line.put("commitment", PlanText.commitment(commitment));
        line.put("lastDay", lastDay);
        line.put("fte", StructureText.fte(position.tenThousandths()));
        return JsonLayout.onOneLine(line);
    }

    /**
     * What an activity's places cost.
     *
     * @param activity the activity
     * @param year in which year
     * @return the question {@code seats}: activity and year
     */
    public static String seats(Activity activity, int year) {
        Map<String, Object> line = asked("seats");
        line.put("activity", PlanText.activity(activity));
        line.put("year", year);
        return JsonLayout.onOneLine(line);
    }

    /**
     * What to do first.
     *
     * @param question what is to be chosen from
     * @return the question {@code choice}: the document
     */
    public static String choice(ChoiceQuestion question) {
        Map<String, Object> line = asked("choice");
        line.put("choice", ChoiceText.of(question));
        return JsonLayout.onOneLine(line);
    }

    /**
     * Who could fill which open role.
     *
     * @param situation the organisation and its employees
     * @param question what ends, and what is open
     * @return the question {@code redeployment}: date, policy, inventory and what ends and is open
     */
    public static String redeployment(Situation situation, RedeploymentQuestion question) {
        Map<String, Object> line = asked("redeployment");
        line.putAll(CaseText.object(situation));
        line.put("redeployment", ChoiceText.of(question));
        return JsonLayout.onOneLine(line);
    }

    /**
     * What planned activities will change.
     *
     * @param situation employees and what is planned for them
     * @return the question {@code effect}: date, policy, inventory, register and the later date
     * @throws IllegalArgumentException if something was refused of the register as it was written down
     */
    public static String effect(EffectSituation situation) {
        Map<String, Object> line = asked("effect");
        line.putAll(CaseText.object(situation.situation()));
        line.put("register", PlanText.of(situation.register()));
        line.put("to", situation.to());
        return JsonLayout.onOneLine(line);
    }
}
