package org.kompetens.testkit.system;

import java.util.Optional;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.TurnoverFlows;

/**
 * The turnover of a unit with all below it.
 *
 * @param flows who came and left
 * @param rate by the formula of the definition; empty if there was nobody
 */
public record TurnoverReport(TurnoverFlows flows, Optional<Ratio> rate) {}
