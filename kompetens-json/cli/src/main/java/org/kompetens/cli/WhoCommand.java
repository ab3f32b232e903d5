package org.kompetens.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.json.HeldLevelsDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CheckedEmployees;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Shows who holds what, and how long. */
@Command(
        description = "Show who in a unit holds a competence, at which level and until when; or what expires within a"
                + " number of days. Only with --name-persons.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out",
            "2:wrong usage",
            "3:nothing shown: the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the persons to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens who structure.json employees.jsonl -u night --name-persons \\",
            "      --competence first-aid --level good -d 2026-10-01",
            "  kompetens who structure.json employees.jsonl -u night \\",
            "      --name-persons --expires-within 90"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class WhoCommand extends NamingCommand {

    @Option(names = "--competence", paramLabel = "COMPETENCE", description = "only the competence with this id")
    private @Nullable String competence;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "with --competence: only those who hold this level of the competence's own scale, or a"
                    + " higher one; with the level by which the scale says that nothing is held, only those who were"
                    + " assessed and hold nothing")
    private @Nullable String level;

    @Option(
            names = "--expires-within",
            paramLabel = "DAYS",
            description = "only levels that are no longer held this many days after the as-of date; 0 or more")
    private @Nullable Integer days;

    @Override
    Report report(Inventory inventory, UnitId top) {
        if (!persons().areAsked()) {
            throw wrongUsage("person.is-named");
        }
        Organisation organisation = inventory.organisation();
        Optional<ResolvedCompetence> only = Optional.ofNullable(competence).map(id -> competence(organisation, id));
        int leastRank = Optional.ofNullable(level).map(id -> rank(only, id)).orElse(1);
        if (days != null && days < 0) {
            throw wrongUsage("who.days");
        }
        Optional<LocalDate> by = Optional.ofNullable(days).map(asOf()::plusDays);
        inventory.count((employees, run) ->
                CheckedEmployees.of(organisation, persons().keeping(organisation.tree(), top, employees), run));
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf());
        boolean isOfNothing = leastRank == ProficiencyScale.RANK_OF_NOTHING;
        Predicate<HeldLevel> which = held -> isAskedFor(held, only, leastRank, by);
        WhoReport report = new WhoReport(
                analysis,
                wording(),
                employee -> (isOfNothing ? analysis.heldNothing(employee) : analysis.heldLevels(employee))
                        .stream().filter(which).toList());
        return inFormat(
                out -> (isOfNothing
                                ? HeldLevelsDocument.ofNothing(
                                        analysis, top, persons().whole(), which)
                                : HeldLevelsDocument.of(analysis, top, persons().whole(), which))
                        .write(out),
                out -> report.print(top, persons(), out));
    }

    private static boolean isAskedFor(
            HeldLevel held, Optional<ResolvedCompetence> only, int leastRank, Optional<LocalDate> by) {
        return only.map(one -> one.id().equals(held.competence().id())).orElse(true)
                && held.rank() >= leastRank
                && by.map(held::isOverBy).orElse(true);
    }

    private ResolvedCompetence competence(Organisation organisation, String id) {
        return organisation.framework().competences().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "who.unknown-competence",
                        "competences",
                        Suggestions.ofCompetences(id, organisation.framework().competences())));
    }

    private int rank(Optional<ResolvedCompetence> only, String id) {
        ResolvedCompetence of = only.orElseThrow(() -> wrongUsage("who.level-of-what"));
        if (of.scale().holdsNothing().filter(one -> one.id().value().equals(id)).isPresent()) {
            return ProficiencyScale.RANK_OF_NOTHING;
        }
        for (int rank = 1; rank <= of.scale().levels().size(); rank++) {
            if (of.scale().level(rank).id().value().equals(id)) {
                return rank;
            }
        }
        throw unknown(
                "who.unknown-level",
                "levels",
                Suggestions.ofLevels(id, of.scale().assessable()));
    }

    private ParameterException unknown(String key, String name, String like) {
        return like.isEmpty() ? wrongUsage(key) : wrongUsage(key + "-like", name, like);
    }
}
