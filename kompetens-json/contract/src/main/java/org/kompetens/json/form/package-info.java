/**
 * How each kind of value stands in JSON, declared once: an {@link org.kompetens.json.form.ObjectForm} has {@link
 * org.kompetens.json.form.Part}s, a part has properties, a property has a {@link org.kompetens.json.form.Form}. Reading,
 * writing and describing follow from that.
 */
@NullMarked
package org.kompetens.json.form;

import org.jspecify.annotations.NullMarked;
