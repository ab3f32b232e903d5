package org.kompetens.json.reference;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/**
 * What kind of value a form takes and within which bounds, in a few words.
 *
 * @param objects how an object is named, as a link to its own table
 */
record KindInWords(Function<PartsForm<?, ?>, String> objects) implements FormVisitor<String> {

    private static final BigDecimal UNBOUNDED = BigDecimal.valueOf(Integer.MAX_VALUE);

    @Override
    public String text(TextForm form) {
        return "text";
    }

    @Override
    public String id(IdForm<?> form) {
        return switch (form.kind()) {
            case ID -> "id";
            case CODE -> "code";
            case LANGUAGE -> "language tag";
        };
    }

    @Override
    public String date(DateForm form) {
        return "date";
    }

    @Override
    public String dayOfYear(DayOfYearForm form) {
        return "day of year";
    }

    @Override
    public String uri(UriForm form) {
        return "link";
    }

    @Override
    public String pointer(PointerForm form) {
        return "JSON Pointer";
    }

    @Override
    public String word(WordForm<?> form) {
        String words = form.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        return form.words().size() == 1 ? words : "one of " + words;
    }

    @Override
    public String whole(WholeForm form) {
        if (form.lowest() == Long.MIN_VALUE) {
            return "integer";
        }
        if (form.lowest() == form.highest()) {
            return "`" + form.lowest() + "`";
        }
        return form.highest() >= Integer.MAX_VALUE
                ? "integer, from " + form.lowest()
                : "integer, " + form.lowest() + " to " + form.highest();
    }

    @Override
    public String decimal(DecimalForm form) {
        if (!form.isBounded()) {
            return "number";
        }
        return form.highest().compareTo(UNBOUNDED) >= 0
                ? "number, from " + shortest(form.lowest())
                : "number, " + shortest(form.lowest()) + " to " + shortest(form.highest());
    }

    private static String shortest(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String flag(FlagForm form) {
        return "true or false";
    }

    @Override
    public String list(ListForm<?> form) {
        String elements = (form.mayBeEmpty() ? "array of " : "array, not empty, of ")
                + form.element().accept(this);
        return form.most() == Integer.MAX_VALUE ? elements : elements + ", at most " + form.most();
    }

    @Override
    public String map(IdMapForm<?, ?> form) {
        return "object from " + form.ids().accept(this) + " to " + form.values().accept(this);
    }

    @Override
    public String labels(LabelsForm form) {
        return "labels";
    }

    @Override
    public String object(PartsForm<?, ?> form) {
        return objects.apply(form);
    }
}
