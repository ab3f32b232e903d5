package org.kompetens.json.token;

/** What a JSON text is made of. */
public enum Token {
    /** An object begins. */
    START_OBJECT,
    /** An object ends. */
    END_OBJECT,
    /** An array begins. */
    START_ARRAY,
    /** An array ends. */
    END_ARRAY,
    /** The name of a property, whose value comes next. */
    NAME,
    /** A string. */
    TEXT,
    /** A number written without decimals and exponent. */
    WHOLE_NUMBER,
    /** Any other number. */
    DECIMAL,
    /** True. */
    TRUE,
    /** False. */
    FALSE,
    /** Null. */
    NULL,
    /** Something that JSON does not have, but a host's own parser gives. */
    OTHER,
    /** The text ends. */
    END
}
