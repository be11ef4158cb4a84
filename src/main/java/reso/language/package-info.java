/**
 * The words and customs of the languages that resolutions are drafted in, read from resources: openings, issuing bodies,
 * masthead words, punctuation, numerals. Logic elsewhere asks here and names no language.
 */
package reso.language;
