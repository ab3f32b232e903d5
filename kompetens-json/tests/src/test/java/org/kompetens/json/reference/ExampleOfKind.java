package org.kompetens.json.reference;

import java.math.BigDecimal;
import org.kompetens.json.form.DateForm;
import org.kompetens.json.form.DayOfYearForm;
import org.kompetens.json.form.DecimalForm;
import org.kompetens.json.form.FlagForm;
import org.kompetens.json.form.FormVisitor;
import org.kompetens.json.form.IdForm;
import org.kompetens.json.form.IdMapForm;
import org.kompetens.json.form.LabelsForm;
import org.kompetens.json.form.ListForm;
import org.kompetens.json.form.PartsForm;
import org.kompetens.json.form.PointerForm;
import org.kompetens.json.form.TextForm;
import org.kompetens.json.form.UriForm;
import org.kompetens.json.form.WholeForm;
import org.kompetens.json.form.WordForm;

/** A value of a kind, as JSON, where the property itself declares none; empty where the kind says all, and for objects. */
final class ExampleOfKind implements FormVisitor<String> {

    private static final long SOME_NUMBER = 12;
    private static final BigDecimal SOME_DECIMAL = new BigDecimal("12.75");

    @Override
    public String text(TextForm form) {
        return "";
    }

    @Override
    public String id(IdForm<?> form) {
        return quoted(form.example());
    }

    @Override
    public String date(DateForm form) {
        return quoted("2026-10-31");
    }

    @Override
    public String dayOfYear(DayOfYearForm form) {
        return quoted("09-30");
    }

    @Override
    public String uri(UriForm form) {
        return quoted("https://example.org/wound-care");
    }

    @Override
    public String pointer(PointerForm form) {
        return quoted("/units/3/parent");
    }

    @Override
    public String word(WordForm<?> form) {
        return quoted(form.words().get(0));
    }

    @Override
    public String whole(WholeForm form) {
        return Long.toString(Math.max(form.lowest(), Math.min(form.highest(), SOME_NUMBER)));
    }

    @Override
    public String decimal(DecimalForm form) {
        return SOME_DECIMAL.min(form.highest()).stripTrailingZeros().toPlainString();
    }

    @Override
    public String flag(FlagForm form) {
        return "true";
    }

    @Override
    public String list(ListForm<?> form) {
        String element = form.element().accept(this);
        return element.isEmpty() ? "" : "[" + element + "]";
    }

    @Override
    public String map(IdMapForm<?, ?> form) {
        String value = form.values().accept(this);
        return value.isEmpty() ? "" : "{" + form.ids().accept(this) + ": " + value + "}";
    }

    @Override
    public String labels(LabelsForm form) {
        return "{\"nb\": \"sårstell\", \"en\": \"wound care\"}";
    }

    @Override
    public String object(PartsForm<?, ?> form) {
        return "";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
