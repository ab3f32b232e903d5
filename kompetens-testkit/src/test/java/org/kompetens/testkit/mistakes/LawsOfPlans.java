package org.kompetens.testkit.mistakes;

import java.util.List;
import org.kompetens.testkit.laws.CascadeLaws;
import org.kompetens.testkit.laws.ChoiceLaws;
import org.kompetens.testkit.laws.ComingLaws;
import org.kompetens.testkit.laws.LeavingDayLaws;
import org.kompetens.testkit.laws.LeavingLaws;
import org.kompetens.testkit.laws.PlanCaseLaws;
import org.kompetens.testkit.laws.PlanMonthLaws;
import org.kompetens.testkit.laws.PlannedChoiceLaws;
import org.kompetens.testkit.laws.PlanningLaws;
import org.kompetens.testkit.laws.QuestionLaws;
import org.kompetens.testkit.laws.RoleSelectionLaws;
import org.kompetens.testkit.laws.StaffingChangeLaws;
import org.kompetens.testkit.laws.StaffingLaws;
import org.kompetens.testkit.laws.TaskCaseLaws;
import org.kompetens.testkit.laws.TaskLaws;
import org.kompetens.testkit.laws.TurnoverCaseLaws;
import org.kompetens.testkit.laws.TurnoverLaws;
import org.kompetens.testkit.system.CascadeSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.PlannedChoiceSystem;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.QuestionSystem;
import org.kompetens.testkit.system.RoleSelectionSystem;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.TaskSystem;
import org.kompetens.testkit.system.TurnoverSystem;

/** All laws there are of staff, plans and tasks, for a system of each kind. */
final class LawsOfPlans {

    private LawsOfPlans() {}

    static List<Object> ofStaff(StaffingSystem system) {
        return List.of(
                new ComingLaws() {
                    @Override
                    public StaffingSystem system() {
                        return system;
                    }
                },
                new LeavingLaws() {
                    @Override
                    public StaffingSystem system() {
                        return system;
                    }
                },
                new LeavingDayLaws() {
                    @Override
                    public StaffingSystem system() {
                        return system;
                    }
                },
                new StaffingLaws() {
                    @Override
                    public StaffingSystem system() {
                        return system;
                    }
                },
                new StaffingChangeLaws() {
                    @Override
                    public StaffingSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofTurnover(TurnoverSystem system) {
        return List.of(
                new TurnoverCaseLaws() {
                    @Override
                    public TurnoverSystem system() {
                        return system;
                    }
                },
                new TurnoverLaws() {
                    @Override
                    public TurnoverSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofPlanning(PlanningSystem system) {
        return List.of(
                new PlanCaseLaws() {
                    @Override
                    public PlanningSystem system() {
                        return system;
                    }
                },
                new PlanMonthLaws() {
                    @Override
                    public PlanningSystem system() {
                        return system;
                    }
                },
                new PlanningLaws() {
                    @Override
                    public PlanningSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofCascades(CascadeSystem system) {
        return List.of(new CascadeLaws() {
            @Override
            public CascadeSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofChoices(ChoiceSystem system) {
        return List.of(new ChoiceLaws() {
            @Override
            public ChoiceSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofPlannedChoices(PlannedChoiceSystem system) {
        return List.of(new PlannedChoiceLaws() {
            @Override
            public PlannedChoiceSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofTasks(TaskSystem system) {
        return List.of(
                new TaskCaseLaws() {
                    @Override
                    public TaskSystem system() {
                        return system;
                    }
                },
                new TaskLaws() {
                    @Override
                    public TaskSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofPersons(QuestionSystem system) {
        return List.of(new QuestionLaws() {
            @Override
            public QuestionSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofRoles(RoleSelectionSystem system) {
        return List.of(new RoleSelectionLaws() {
            @Override
            public RoleSelectionSystem system() {
                return system;
            }
        });
    }
}
