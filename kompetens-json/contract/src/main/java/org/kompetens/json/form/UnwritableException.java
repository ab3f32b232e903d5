package org.kompetens.json.form;

/** A value could not be read back if it was written. Whose value it is, is added by the property. */
final class UnwritableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnwritableException(String why) {
        super(why);
    }
}
