/**
 * Figures as pictures, for pages of a host's own: SVG that needs nothing from elsewhere, is labelled in each language,
 * says in words what it shows, and can be read in grey, on paper, and on a light and a dark page. The same figures give
 * the same picture, to the letter.
 *
 * <p>Text and lines have the colour of the page's text ({@code currentColor}); a page may set the colours of areas by the
 * CSS variables {@code --kompetens-first} to {@code --kompetens-fourth}.
 */
@NullMarked
package org.kompetens.picture;

import org.jspecify.annotations.NullMarked;
