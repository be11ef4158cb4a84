/** Rules about notes and their marks. */
package reso.rules.fn;
