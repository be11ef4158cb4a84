/**
 * Markdown as a draft needs it: a flat list of blocks with inline runs and their spans. The only place that knows the Markdown
 * library. Lists are not read as lists, since a printed number is a word of the draft and never what a renderer would count.
 */
package reso.markdown;
