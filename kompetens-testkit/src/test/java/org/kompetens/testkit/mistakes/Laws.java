package org.kompetens.testkit.mistakes;

import java.util.List;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.calendar.BoardLaws;
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.DeadlineLaws;
import org.kompetens.testkit.calendar.DutyLaws;
import org.kompetens.testkit.calendar.DutyMonthLaws;
import org.kompetens.testkit.calendar.DutySystem;
import org.kompetens.testkit.calendar.DutyYearLaws;
import org.kompetens.testkit.calendar.ScheduleLaws;
import org.kompetens.testkit.calendar.StandingLaws;
import org.kompetens.testkit.calendar.StatusLaws;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.calendar.UnitDutyLaws;
import org.kompetens.testkit.calendar.UnitDutySystem;
import org.kompetens.testkit.calendar.WindowLaws;
import org.kompetens.testkit.laws.AgreementLaws;
import org.kompetens.testkit.laws.AssessmentLaws;
import org.kompetens.testkit.laws.BridgeCaseLaws;
import org.kompetens.testkit.laws.BridgeLaws;
import org.kompetens.testkit.laws.CalendarDateLaws;
import org.kompetens.testkit.laws.CapitalLaws;
import org.kompetens.testkit.laws.CellSumLaws;
import org.kompetens.testkit.laws.ChosenAssessmentLaws;
import org.kompetens.testkit.laws.CompensationLaws;
import org.kompetens.testkit.laws.CoverageCountLaws;
import org.kompetens.testkit.laws.CoverageLaws;
import org.kompetens.testkit.laws.DisagreementLaws;
import org.kompetens.testkit.laws.DivisionLaws;
import org.kompetens.testkit.laws.EmploymentLaws;
import org.kompetens.testkit.laws.ExemptionLaws;
import org.kompetens.testkit.laws.FindingLaws;
import org.kompetens.testkit.laws.InForceLaws;
import org.kompetens.testkit.laws.LevelLaws;
import org.kompetens.testkit.laws.NothingHeldLaws;
import org.kompetens.testkit.laws.PriorityLaws;
import org.kompetens.testkit.laws.PublicationLaws;
import org.kompetens.testkit.laws.RecordLaws;
import org.kompetens.testkit.laws.ReorganisationLaws;
import org.kompetens.testkit.laws.RequirementLaws;
import org.kompetens.testkit.laws.RevisionCaseLaws;
import org.kompetens.testkit.laws.RevisionLaws;
import org.kompetens.testkit.laws.RollupLaws;
import org.kompetens.testkit.laws.ScenarioLaws;
import org.kompetens.testkit.laws.UpdateLaws;
import org.kompetens.testkit.laws.ValidityCaseLaws;
import org.kompetens.testkit.laws.ValidityLaws;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.DisagreementSystem;
import org.kompetens.testkit.system.DividedGapSystem;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.UpdateSystem;

/** All laws there are, for a system of each kind. */
final class Laws {

    private Laws() {}

    /** Whatever finds what is wrong. */
    @FunctionalInterface
    interface FindingSystem {
        Findings findings(CompetenceInventory inventory);
    }

    static List<Object> ofGaps(GapSystem system) {
        return List.of(
                new AgreementLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new AssessmentLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new CalendarDateLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new CompensationLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new EmploymentLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new ExemptionLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new NothingHeldLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new RequirementLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new RollupLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new ScenarioLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new CellSumLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new ChosenAssessmentLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new InForceLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new LevelLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new RecordLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new ValidityCaseLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new ValidityLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new RevisionCaseLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new RevisionLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofDivided(DividedGapSystem system) {
        return List.of(new DivisionLaws() {
            @Override
            public DividedGapSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofUpdates(UpdateSystem system) {
        return List.of(new UpdateLaws() {
            @Override
            public UpdateSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofCoverage(CoverageSystem system) {
        return List.of(
                new CoverageCountLaws() {
                    @Override
                    public CoverageSystem system() {
                        return system;
                    }
                },
                new CoverageLaws() {
                    @Override
                    public CoverageSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofBridges(BridgeSystem system) {
        return List.of(
                new BridgeCaseLaws() {
                    @Override
                    public BridgeSystem system() {
                        return system;
                    }
                },
                new BridgeLaws() {
                    @Override
                    public BridgeSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofPriorities(PrioritySystem system) {
        return List.of(new PriorityLaws() {
            @Override
            public PrioritySystem system() {
                return system;
            }
        });
    }

    static List<Object> ofDisagreements(DisagreementSystem system) {
        return List.of(new DisagreementLaws() {
            @Override
            public DisagreementSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofReorganisations(ReorganisationSystem system) {
        return List.of(new ReorganisationLaws() {
            @Override
            public ReorganisationSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofPublications(PublicationSystem system) {
        return List.of(new PublicationLaws() {
            @Override
            public PublicationSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofCapital(CapitalSystem system) {
        return List.of(new CapitalLaws() {
            @Override
            public CapitalSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofCalendars(CalendarSystem system) {
        return List.of(
                new BoardLaws() {
                    @Override
                    public CalendarSystem system() {
                        return system;
                    }
                },
                new DeadlineLaws() {
                    @Override
                    public CalendarSystem system() {
                        return system;
                    }
                },
                new ScheduleLaws() {
                    @Override
                    public CalendarSystem system() {
                        return system;
                    }
                },
                new StatusLaws() {
                    @Override
                    public CalendarSystem system() {
                        return system;
                    }
                },
                new WindowLaws() {
                    @Override
                    public CalendarSystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofStatuses(StatusSystem system) {
        return List.of(new StandingLaws() {
            @Override
            public StatusSystem system() {
                return system;
            }
        });
    }

    static List<Object> ofDuties(DutySystem system) {
        return List.of(
                new DutyLaws() {
                    @Override
                    public DutySystem system() {
                        return system;
                    }
                },
                new DutyMonthLaws() {
                    @Override
                    public DutySystem system() {
                        return system;
                    }
                },
                new DutyYearLaws() {
                    @Override
                    public DutySystem system() {
                        return system;
                    }
                });
    }

    static List<Object> ofUnitDuties(UnitDutySystem system) {
        return List.of(new UnitDutyLaws() {
            @Override
            public UnitDutySystem system() {
                return system;
            }
        });
    }

    static List<Object> ofFindings(FindingSystem system) {
        return List.of(new FindingLaws() {
            @Override
            public Findings findings(CompetenceInventory inventory) {
                return system.findings(inventory);
            }
        });
    }
}
