/** Rules about what scanners and page ends do to a text. */
package reso.rules.sc;
