package org.kompetens.json.form;

/**
 * Who asks for each kind of form.
 *
 * @param <R> what is made of it
 */
public interface FormVisitor<R> {

    /**
     * A text.
     *
     * @param form the form
     * @return what is made of it
     */
    R text(TextForm form);

    /**
     * An id.
     *
     * @param form the form
     * @return what is made of it
     */
    R id(IdForm<?> form);

    /**
     * A date.
     *
     * @param form the form
     * @return what is made of it
     */
    R date(DateForm form);

    /**
     * A day of any year.
     *
     * @param form the form
     * @return what is made of it
     */
    R dayOfYear(DayOfYearForm form);

    /**
     * A link.
     *
     * @param form the form
     * @return what is made of it
     */
    R uri(UriForm form);

    /**
     * A place in a document.
     *
     * @param form the form
     * @return what is made of it
     */
    R pointer(PointerForm form);

    /**
     * One of some words.
     *
     * @param form the form
     * @return what is made of it
     */
    R word(WordForm<?> form);

    /**
     * A whole number.
     *
     * @param form the form
     * @return what is made of it
     */
    R whole(WholeForm form);

    /**
     * A number of at most four decimals.
     *
     * @param form the form
     * @return what is made of it
     */
    R decimal(DecimalForm form);

    /**
     * True or false.
     *
     * @param form the form
     * @return what is made of it
     */
    R flag(FlagForm form);

    /**
     * A list.
     *
     * @param form the form
     * @return what is made of it
     */
    R list(ListForm<?> form);

    /**
     * An object whose names are ids.
     *
     * @param form the form
     * @return what is made of it
     */
    R map(IdMapForm<?, ?> form);

    /**
     * A name in some languages.
     *
     * @param form the form
     * @return what is made of it
     */
    R labels(LabelsForm form);

    /**
     * An object.
     *
     * @param form the form
     * @return what is made of it
     */
    R object(PartsForm<?, ?> form);
}
