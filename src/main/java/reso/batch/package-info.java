/** Drafts that come as records, one JSON object a line: what may stand in a record, and what is wrong with one. */
package reso.batch;
