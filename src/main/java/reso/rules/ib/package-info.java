/** Rules about the line that names the issuing body. */
package reso.rules.ib;
