/** Rules about input: whether the file can be judged at all. */
package reso.rules.in;
