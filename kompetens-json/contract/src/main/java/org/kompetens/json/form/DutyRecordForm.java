package org.kompetens.json.form;

import static org.kompetens.json.form.AlternativesPart.oneOf;
import static org.kompetens.json.form.CalendarIds.DUTY_ID;
import static org.kompetens.json.form.CalendarIds.UNIT_ID;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;

/** When duties were fulfilled. */
public final class DutyRecordForm {

    private static final String TYPE = "duty-records";

    static final Part<DutyRecord.OfPair, UnitId> HEAD =
            required(Property.of("head", UNIT_ID, "The head's unit."), DutyRecord.OfPair::head);
    static final Part<DutyRecord.OfPair, UnitId> LEADER =
            required(Property.of("leader", UNIT_ID, "The leader's unit."), DutyRecord.OfPair::leader);
    static final ObjectForm<DutyRecord.OfPair> PAIR = ObjectForm.of(
            "pair of a head and a leader",
            List.of(HEAD, LEADER),
            of -> new DutyRecord.OfPair(of.get(HEAD), of.get(LEADER)));

    static final Part<DutyRecord, DutyId> DUTY =
            required(Property.of("duty", DUTY_ID, "The duty that was fulfilled."), DutyRecord::duty);
    static final Part<DutyRecord, DutyRecord.Subject> SUBJECT = oneOf(
            List.of(
                    new Alternative<DutyRecord.Subject, UnitId>(
                            Property.of("unit", UNIT_ID, "The unit for which it was."),
                            DutyRecord.OfUnit::new,
                            DutyRecordForm::unit),
                    new Alternative<DutyRecord.Subject, DutyRecord.OfPair>(
                            Property.of("pair", PAIR, "The head and the leader for whom it was."),
                            pair -> pair,
                            DutyRecordForm::pair),
                    new Alternative<DutyRecord.Subject, EmployeeId>(
                            Property.of("employee", Ids.EMPLOYEE, "The employee for whom it was; personal data."),
                            DutyRecord.OfEmployee::new,
                            DutyRecordForm::employee)),
            DutyRecord::subject);
    static final Part<DutyRecord, LocalDate> ON =
            required(Property.of("date", DATE, "The day on which it was."), DutyRecord::date);

    /** When one duty was fulfilled once. */
    public static final ObjectForm<DutyRecord> DUTY_RECORD = ObjectForm.of(
            "duty record", List.of(DUTY, SUBJECT, ON), of -> new DutyRecord(of.get(DUTY), of.get(SUBJECT), of.get(ON)));

    static final Part<Iterable<DutyRecord>, Iterable<DutyRecord>> EACH =
            Part.many("records", list(DUTY_RECORD), "What is recorded, in any order.", all -> all);

    /** When duties were fulfilled, written one by one. */
    public static final ObjectForm<Iterable<DutyRecord>> DUTY_RECORDS =
            ObjectForm.of(TYPE, List.of(Header.document(TYPE), Header.version(), EACH), of -> of.get(EACH));

    private DutyRecordForm() {}

    /**
     * Reads when duties were fulfilled.
     *
     * @param place where it stands
     * @return all of it, in the order of the document; empty where something is wrong, which is then noted
     */
    public static Optional<List<DutyRecord>> readAll(Place place) {
        return DUTY_RECORDS.read(place).map(all -> {
            List<DutyRecord> records = new ArrayList<>();
            all.forEach(records::add);
            return List.copyOf(records);
        });
    }

    private static Optional<UnitId> unit(DutyRecord.Subject subject) {
        return subject instanceof DutyRecord.OfUnit of ? Optional.of(of.unit()) : Optional.empty();
    }

    private static Optional<DutyRecord.OfPair> pair(DutyRecord.Subject subject) {
        return subject instanceof DutyRecord.OfPair of ? Optional.of(of) : Optional.empty();
    }

    private static Optional<EmployeeId> employee(DutyRecord.Subject subject) {
        return subject instanceof DutyRecord.OfEmployee of ? Optional.of(of.employee()) : Optional.empty();
    }
}
