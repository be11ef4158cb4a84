/** Runs the rules it is given over a draft and decides what is told: selection, severities, suppressions. Knows no rule by name. */
package reso.lint;
