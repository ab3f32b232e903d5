package org.kompetens.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Recipients;
import org.kompetens.rollup.Amount;

/**
 * Of which activities figures are shown that tell of a few people, looked at anew from what is published and from the plans: it
 * does not ask how it was decided what to show.
 */
final class ActivitiesAudit {

    private final EarlierPublication published;
    private final List<EarlierPublication> before;
    private final PublicationSettings settings;
    private final Set<UnitId> units;

    private ActivitiesAudit(
            EarlierPublication published, List<EarlierPublication> before, PublicationSettings settings) {
        this.published = published;
        this.before = before;
        this.settings = settings;
        this.units = published.units();
    }

    /**
     * Looks at them.
     *
     * @param published the activities, and what is published of the units beside them
     * @param before what was published before, of whatever date
     * @return those of which what is shown is not safe, in the order in which they are published
     */
    static Set<ActivityId> unproven(
            Planning planning,
            EarlierPublication published,
            List<EarlierPublication> before,
            PublicationSettings settings) {
        ActivitiesAudit audit = new ActivitiesAudit(published, before, settings);
        Set<ActivityId> unproven = new LinkedHashSet<>();
        for (Map.Entry<ActivityId, Optional<PublishedActivity.Figures>> one :
                published.activities().entrySet()) {
            if (one.getValue().isPresent()) {
                PublishedActivity.Figures figures = one.getValue().get();
                boolean isSafe = planning.activities().stream()
                        .filter(activity -> activity.id().equals(one.getKey()))
                        .anyMatch(activity -> audit.isOfMany(activity, figures.participants())
                                && audit.restsOnShown(activity)
                                && audit.isSafeAfter(activity.id(), figures));
                if (!isSafe) {
                    unproven.add(one.getKey());
                }
            }
        }
        return unproven;
    }

    /** Nobody in particular, outsiders enough, or employees enough who are not all but a few of those employed there. */
    private boolean isOfMany(Activity activity, OptionalInt shown) {
        if (shown.isEmpty()) {
            return activity.recipients().isEmpty() && named(activity).isEmpty() && gaining(activity) == 0;
        }
        int people = shown.getAsInt();
        boolean isEnough =
                people >= settings.threshold() && people >= named(activity).size();
        boolean isCounted = activity.recipients()
                .map(recipients -> recipients.seats().isPresent())
                .orElse(true);
        if (activity.recipients().filter(Recipients.Outsiders.class::isInstance).isPresent()) {
            return isEnough;
        }
        Amount employed = published.shown().get(FigureName.employed(activity.unit()));
        return isEnough
                && isCounted
                && employed != null
                && !settings.isSmall(employed.count() - people)
                && !(settings.hidesUniform() && employed.count() == people);
    }

    private static Set<EmployeeId> named(Activity activity) {
        Set<EmployeeId> named = new TreeSet<>();
        activity.recipients().ifPresent(recipients -> named.addAll(recipients.named()));
        activity.gains().forEach(gain -> named.addAll(gain.employees()));
        return named;
    }

    private static int gaining(Activity activity) {
        return activity.gains().stream().mapToInt(gain -> gain.persons()).max().orElse(0);
    }

    /** Whether nothing is hidden of those for whom it is made: it may be as large as they are many. */
    private boolean restsOnShown(Activity activity) {
        return activity.gains().stream().allMatch(gain -> isShown(activity.unit(), gain.competence()))
                && activity.gaps().stream()
                        .allMatch(gap -> isShown(gap.unit().orElse(activity.unit()), gap.competence()));
    }

    private boolean isShown(UnitId unit, CompetenceId competence) {
        return units.contains(unit)
                && published.hidden().stream()
                        .noneMatch(name -> name.unit().equals(unit)
                                && name.outcome().isPresent()
                                && name.competence().equals(Optional.of(competence)));
    }

    /** What was hidden stays hidden, and a few more or fewer places are a few people; what was shown of this date is known. */
    private boolean isSafeAfter(ActivityId id, PublishedActivity.Figures figures) {
        boolean isKnown = before(id, true).anyMatch(Optional.of(figures)::equals);
        return isKnown
                || Stream.concat(before(id, true), before(id, false))
                        .allMatch(then -> then.isPresent() && isSafeAfter(then.get(), figures));
    }

    private Stream<Optional<PublishedActivity.Figures>> before(ActivityId id, boolean isOfSameDate) {
        return before.stream()
                .filter(one -> one.asOf().equals(published.asOf()) == isOfSameDate)
                .flatMap(one -> Optional.ofNullable(one.activities().get(id)).stream());
    }

    private boolean isSafeAfter(PublishedActivity.Figures then, PublishedActivity.Figures now) {
        if (!settings.guardsChanges()) {
            return true;
        }
        if (then.participants().isPresent() != now.participants().isPresent()) {
            return then.costs().equals(now.costs());
        }
        return then.participants().isEmpty()
                || !settings.isSmall(Math.abs(
                        then.participants().getAsInt() - now.participants().getAsInt()));
    }
}
