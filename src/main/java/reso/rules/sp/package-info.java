/** Rules about subparagraphs and their labels. */
package reso.rules.sp;
