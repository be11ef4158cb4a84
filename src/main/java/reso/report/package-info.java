/** Findings as people and programs read them: text with the source line, JSON, and the formats of CI systems. */
package reso.report;
