/** Rules about the preamble. */
package reso.rules.pp;
