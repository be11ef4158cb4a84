/** Rules about the numbers of operative paragraphs. */
package reso.rules.nu;
