package org.kompetens.json;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of a document's form: what must hold before there is anything to check by the rules of the model. */
public enum DocumentRule implements Rule {
    /** It is not JSON, or an object has a property twice. */
    SYNTAX("json.syntax"),
    /** It is not encoded in UTF-8. */
    NOT_UTF_8("json.not-utf-8"),
    /** It is nested too deep, or a text or a number is too long. */
    TOO_DEEP_OR_LONG("json.too-deep-or-long"),
    /** After the one object of a document, and the end of a line, comes another. */
    SEVERAL_VALUES("json.several-values"),
    /** The document, or a line of it, is too large to be held in memory. */
    TOO_LARGE("json.too-large"),
    /** An object has a property that means nothing there. */
    UNKNOWN_PROPERTY("json.unknown-property"),
    /** An object lacks a property. */
    MISSING_PROPERTY("json.missing-property"),
    /** A value is of another kind than is expected there. */
    WRONG_KIND("json.wrong-kind"),
    /** A number is out of bounds, or has too many decimals. */
    OUT_OF_BOUNDS("json.out-of-bounds"),
    /** In one employment there is more than full time. */
    FTE_ABOVE_ONE("json.fte-above-one"),
    /** The document is of a newer version of its form. */
    NEWER_VERSION("json.newer-version"),
    /** The document is of no type that there is; or of none that was there yet. */
    UNKNOWN_TYPE("json.unknown-type"),
    /** A text is not one of those that mean something there. */
    NOT_ONE_OF("json.not-one-of"),
    /** A text is no calendar date. */
    NOT_A_DATE("json.not-a-date"),
    /** A text is no day of the year, a month and a day. */
    NOT_A_DAY("json.not-a-day"),
    /** A text holds half of a character: one escaped surrogate without the other. */
    HALF_CHARACTER("json.half-character"),
    /** An id is blank or too long, has a space at either end, or holds a character that cannot be seen. */
    NOT_AN_ID("json.not-an-id"),
    /** A code holds white space, or is no id either. */
    NOT_A_CODE("json.not-a-code"),
    /** A name or a description is given in no language. */
    NO_LANGUAGE("json.no-language"),
    /** What a text is named after is no language tag. */
    NOT_A_LANGUAGE("json.not-a-language"),
    /** A text is given twice in one language, whose tag is written in two ways. */
    REPEATED_LANGUAGE("json.repeated-language"),
    /** A text is blank. */
    BLANK("json.blank"),
    /** A list that must have an element has none. */
    EMPTY("json.empty"),
    /** A text is no absolute URI. */
    NOT_A_URI("json.not-a-uri"),
    /** One thing is given in two ways. */
    TWO_WAYS("json.two-ways"),
    /** Two elements of a list are for one thing, of which only one can be meant. */
    REPEATED("json.repeated"),
    /** A document is a list, and must be an object; so must a line. */
    LIST("json.list"),
    /** A file whose name says that it has JSON lines has one document. */
    NOT_LINES("json.not-lines"),
    /** There is no file of the name. */
    FILE_MISSING("file.missing"),
    /** There is nothing in a file. */
    FILE_EMPTY("file.empty"),
    /** A file cannot be read. */
    FILE_UNREADABLE("file.unreadable"),
    /** There is more wrong than is listed. */
    TOO_MANY_PROBLEMS("json.too-many-problems");

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("DocumentRule", name -> DocumentRule.class.getResourceAsStream(name));

    private final String code;

    DocumentRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public MessageTemplates templates() {
        return TEMPLATES;
    }
}
