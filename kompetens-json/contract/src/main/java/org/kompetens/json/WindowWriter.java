package org.kompetens.json;

import java.io.IOException;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.Window;
import org.kompetens.json.form.WordForm;

/** How a window is written as JSON; {@link WindowForm} is the way back. */
final class WindowWriter {

    private final JsonWriter json;

    WindowWriter(JsonWriter json) {
        this.json = json;
    }

    void write(Window window) throws IOException {
        json.writeStartObject();
        if (window instanceof Window.Months months) {
            kind(WindowForm.Kind.MONTHS);
            json.writeStringField("first", WordForm.word(months.first().month()));
            json.writeNumberField("firstYear", months.first().yearOffset());
            json.writeStringField("last", WordForm.word(months.last().month()));
            json.writeNumberField("lastYear", months.last().yearOffset());
        } else if (window instanceof Window.Days days) {
            kind(WindowForm.Kind.DAYS);
            json.writeStringField("first", WindowForm.text(days.first().day()));
            json.writeNumberField("firstYear", days.first().yearOffset());
            json.writeStringField("last", WindowForm.text(days.last().day()));
            json.writeNumberField("lastYear", days.last().yearOffset());
        } else if (window instanceof Window.Tertial tertial) {
            kind(WindowForm.Kind.TERTIAL);
            json.writeNumberField("number", tertial.number());
            json.writeNumberField("firstYear", tertial.yearOffset());
        } else if (window instanceof Window.Season season) {
            kind(WindowForm.Kind.SEASON);
            json.writeStringField("setting", season.season().value());
            json.writeNumberField("firstYear", season.yearOffset());
        } else if (window instanceof Window.FromSetting chosen) {
            kind(WindowForm.Kind.SETTING);
            json.writeStringField("setting", chosen.setting().value());
        } else if (window instanceof Window.Within within) {
            kind(WindowForm.Kind.WITHIN);
            writeMonths(within.months());
            writeAfter(within.after());
        } else if (window instanceof Window.Until until) {
            kind(WindowForm.Kind.UNTIL);
            json.writeStringField("last", WindowForm.text(until.last().day()));
            json.writeNumberField("lastYear", until.last().yearOffset());
            writeAfter(until.after());
        }
        json.writeEndObject();
    }

    void writeMonths(MonthCount months) throws IOException {
        if (months instanceof MonthCount.Given given) {
            json.writeNumberField("months", given.months());
        } else if (months instanceof MonthCount.FromSetting chosen) {
            json.writeStringField("monthsSetting", chosen.setting().value());
        }
    }

    private void writeAfter(Anchor after) throws IOException {
        if (after instanceof Anchor.AfterStep step) {
            json.writeStringField("afterStep", step.step().value());
        } else if (after instanceof Anchor.AfterPeriod period) {
            json.writeFieldName("afterPeriod");
            write(period.period());
        }
    }

    private void kind(WindowForm.Kind kind) throws IOException {
        json.writeStringField("kind", WordForm.word(kind));
    }
}
