/** Texts that nobody should write, and what reso makes of them all the same. */
package reso.hostile;
