/**
 * A resolution as the field speaks of it: masthead, issuing body, preambular and operative paragraphs, notes, annexes. Every
 * value carries the span of the source text it was read from. The model says what stands there and holds no opinion of it.
 */
package reso.model;
