package reso.render.html;

import reso.text.Span;

/**
 * A place that words of the draft are to point to, such as the document that they cite.
 *
 * @param span where the words stand in the source, within one paragraph or note
 * @param href with the scheme https, http or mailto, or a fragment of the page; any other is not printed
 * @param title shown with the link, or empty
 */
public record Link(Span span, String href, String title) {}
