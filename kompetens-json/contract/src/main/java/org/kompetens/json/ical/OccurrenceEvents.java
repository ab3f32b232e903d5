package org.kompetens.json.ical;

import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Status.Kind;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** Makes the event of each occurrence of a schedule. */
final class OccurrenceEvents {

    private static final MessageTemplates TEXTS =
            MessageTemplates.load("ICalendarFile", name -> ICalendarFile.class.getResourceAsStream(name));
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");
    private static final int NOON = 12;
    private static final int HOURS_A_DAY = 24;
    private static final int FROM_NINE_TO_MIDNIGHT = 15;

    private final Schedule schedule;
    private final ICalendarOptions options;
    private final Organizer organizer;
    private final Map<StepId, List<Integer>> places = new HashMap<>();

    OccurrenceEvents(Schedule schedule, ICalendarOptions options) {
        this.schedule = schedule;
        this.options = options;
        this.organizer = organizer(schedule, options);
        Map<StepId, List<ScheduledWindow>> windows = new HashMap<>();
        schedule.windows()
                .forEach(window -> windows.computeIfAbsent(window.step().id(), none -> new ArrayList<>())
                        .add(window));
        windows.forEach((step, ofStep) -> places.put(
                step,
                ofStep.stream()
                        .sorted(Comparator.<ScheduledWindow, LocalDate>comparing(
                                        window -> window.days().last())
                                .thenComparing(window -> window.days().first()))
                        .map(ScheduledWindow::window)
                        .toList()));
    }

    /** By the place of its window among the step's in the order of their days, however they are written. */
    String uid(OccurrenceId id) {
        int place = Optional.ofNullable(places.get(id.step()))
                .map(order -> order.indexOf(id.window()))
                .orElse(id.window());
        String name = Stream.of(
                        schedule.organisation().tree().unit(0).id().value(),
                        schedule.calendar().id().value(),
                        id.cycle().value(),
                        id.step().value(),
                        Integer.toString(place),
                        id.unit().value())
                // With its length before each, no two lists run together into one name.
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@kompetens.org";
    }

    WrittenEvent event(Occurrence occurrence, Optional<Kind> status) {
        Step declared = schedule.findStep(occurrence.id().step()).orElseThrow();
        Labels step = declared.labels();
        UnitTree tree = schedule.organisation().tree();
        OrganisationUnit unit = tree.unit(tree.indexOf(occurrence.id().unit()));
        LocalDate deadline = occurrence.deadline();
        LocalDate first = occurrence.days().first().isAfter(deadline)
                ? deadline
                : occurrence.days().first();
        VEvent event = new VEvent();
        event.setUid(uid(occurrence.id()));
        event.setDateTimeStamp(Date.from(options.written()));
        event.setSequence(0);
        String name = text(step) + " – " + text(unit.labels());
        String title = declared.obligation() == Obligation.ADVICE ? filled("advice", name) : name;
        Summary summary = event.setSummary(marked(title, status));
        summary.setLanguage(language(step).value());
        event.setDateStart(new DateStart(atNoon(first), false));
        // The end is the first day that no longer belongs to the event.
        event.setDateEnd(new DateEnd(atNoon(deadline.plusDays(1)), false));
        String answered = names(occurrence.responsible(), declared.either());
        event.setDescription(
                declared.asEarlyAsPossible()
                        ? answered + "\n" + TEXTS.fill("early", options.language(), Map.of())
                        : answered);
        event.setOrganizer(organizer);
        event.addCategories(occurrence.id().step().value());
        event.setTransparency(Transparency.transparent());
        event.setStatus(Status.confirmed());
        event.setExperimentalProperty(
                WrittenEvent.CYCLE,
                ICalendarFile.escaped(occurrence.id().cycle().value()));
        if (status.isEmpty() || !status.get().isSettled()) {
            options.reminderDays().forEach(days -> event.addAlarm(reminder(days, title)));
        }
        return WrittenEvent.of(event);
    }

    private String marked(String title, Optional<Kind> status) {
        boolean done = status.filter(kind -> kind == Kind.DONE || kind == Kind.DONE_LATE)
                .isPresent();
        boolean notApplicable = status.filter(Kind.NOT_APPLICABLE::equals).isPresent();
        if (!done && !notApplicable) {
            return title;
        }
        return filled(done ? "done" : "not-applicable", title);
    }

    private String filled(String key, String title) {
        return TEXTS.fill(key, options.language(), Map.of("title", title));
    }

    /** Whoever publishes must be named by an address; a calendar has none, so it is named by its ids. */
    private static Organizer organizer(Schedule schedule, ICalendarOptions options) {
        // A name among the parameters of a property can hold neither quotation marks nor the ends of lines.
        String name = schedule.calendar().labels().in(options.language()).replaceAll("[\\p{Cntrl}\"]", " ");
        Organizer organizer = new Organizer(name, null);
        organizer.setUri(organizerUri(schedule));
        return organizer;
    }

    /** The same for a calendar of an organisation, in whichever cycle. */
    static String organizerUri(Schedule schedule) {
        String id = schedule.organisation().tree().unit(0).id().value() + "\n"
                + schedule.calendar().id().value();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private static VAlarm reminder(int days, String title) {
        Duration before = Duration.builder()
                .prior(true)
                .hours(days * HOURS_A_DAY + FROM_NINE_TO_MIDNIGHT)
                .build();
        return VAlarm.display(new Trigger(before, Related.END), title);
    }

    /** With a stroke between those of whom one is enough. */
    private String names(List<PartyAt> parties, boolean either) {
        UnitTree tree = schedule.organisation().tree();
        return parties.stream()
                .map(at -> schedule.findParty(at.party())
                                .map(Party::labels)
                                .map(this::text)
                                .orElseThrow()
                        + ", "
                        + text(tree.unit(tree.indexOf(at.unit())).labels()))
                .collect(Collectors.joining(either ? " / " : "; "));
    }

    private String text(Labels labels) {
        return text(labels, options.language());
    }

    /** No text of a calendar can hold control characters but those that end a line or a column. */
    static String text(Labels labels, Language language) {
        return CONTROL.matcher(labels.in(language)).replaceAll(" ");
    }

    /** The language that labels are written in: another than is asked for, where they do not have that. */
    private LanguageTag language(Labels labels) {
        return labels.nearest(options.language());
    }

    /** Noon exists in every time zone on every day, and the writer keeps the date alone. */
    private static Date atNoon(LocalDate date) {
        return new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), NOON, 0, 0, false)
                .toDate();
    }
}
