/** Rules about the operative part. */
package reso.rules.op;
